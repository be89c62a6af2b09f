#!/usr/bin/env node
// Entry point of the command, which is also the Docker CLI plugin `docker flatten`.
import { PLUGIN_METADATA, pluginMetadata } from './cli/plugin.ts';

const REQUIRED_MAJOR = 24;

// The first Node.js on PATH runs this file. An older version lacks features that the rest of the program uses, such as
// top-level await, so the rest is a separate entry that is loaded only after this check.
if (Number(process.versions.node.split('.')[0]) >= REQUIRED_MAJOR) {
  void import('./command.ts');
} else if (process.argv[2] === PLUGIN_METADATA) {
  // Without metadata, docker would not recognize the plugin, and nobody would see the message below.
  process.stdout.write(`${pluginMetadata()}\n`);
} else {
  process.stderr.write(
    `docker-flatten needs Node.js ${REQUIRED_MAJOR} or newer, but this is ${process.versions.node}.\nInstall a newer version, or put it first on PATH.\n`,
  );
  process.exitCode = 1;
}
