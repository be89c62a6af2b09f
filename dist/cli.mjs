#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/cli.ts
var NEEDED_MAJOR = 24;
if (Number(process.versions.node.split(".")[0]) < NEEDED_MAJOR) {
  process.stderr.write(
    `docker-flatten needs Node.js ${NEEDED_MAJOR} or newer, and this is ${process.versions.node}.
Install a newer one, or put it first on PATH.
`
  );
  process.exitCode = 1;
} else {
  const { runCommand } = await import("./shared-OIG462B7.mjs");
  process.exitCode = await runCommand(process.argv.slice(2));
}
