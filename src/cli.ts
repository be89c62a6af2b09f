#!/usr/bin/env node
// Entry of the shell command, which is also the Docker CLI plugin `docker flatten`.
import { PLUGIN_METADATA, pluginMetadata } from './cli/plugin.ts';

const NEEDED_MAJOR = 24;

// Whatever Node.js stands first on PATH runs this. An older one lacks parts that the rest imports, so that it may only
// be loaded after a look at the version; nor has it an await out here. That is why the rest is an entry of its own.
if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) {
  void import('./command.ts');
} else if (process.argv[2] === PLUGIN_METADATA) {
  // Without an answer docker would not know the plugin, and nobody would see what is wrong with it.
  process.stdout.write(`${pluginMetadata()}\n`);
} else {
  process.stderr.write(
    `docker-flatten needs Node.js ${NEEDED_MAJOR} or newer, and this is ${process.versions.node}.\nInstall a newer one, or put it first on PATH.\n`,
  );
  process.exitCode = 1;
}
