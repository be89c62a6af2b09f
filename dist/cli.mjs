#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PLUGIN_METADATA,
  pluginMetadata
} from "./shared-TWOC236N.mjs";
import "./shared-24XAGCSJ.mjs";
import "./shared-RKF6PH7O.mjs";

// src/cli.ts
var NEEDED_MAJOR = 24;
if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) {
  void import("./shared-ILTFIKY3.mjs").then(async ({ runCommand }) => {
    process.exitCode = await runCommand(process.argv.slice(2));
  });
} else if (process.argv[2] === PLUGIN_METADATA) {
  process.stdout.write(`${pluginMetadata()}
`);
} else {
  process.stderr.write(
    `docker-flatten needs Node.js ${NEEDED_MAJOR} or newer, and this is ${process.versions.node}.
Install a newer one, or put it first on PATH.
`
  );
  process.exitCode = 1;
}
