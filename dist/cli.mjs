#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var e="0.1.0";var r="docker-cli-plugin-metadata";function t(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${e}`,ShortDescription:"Flatten an image into one layer"})}var o=24;Number(process.versions.node.split(".")[0])>=o?import("./command.mjs"):process.argv[2]===r?process.stdout.write(
`${t()}
`):(process.stderr.write(`docker-flatten needs Node.js ${o} or newer, but this is ${process.versions.node}.
Install a newer version, or put it first on PATH.
`),process.exitCode=1);
