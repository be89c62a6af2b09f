#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var e=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var r="docker-cli-plugin-metadata";function t(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${e}`,ShortDescription:"Flatten an image into one layer"})}var o=24;if(Number(process.versions.node.split(".")[0])>=o){void import("./command.mjs")}else if(process.argv[2]===r){process.
stdout.write(`${t()}
`)}else{process.stderr.write(`docker-flatten needs Node.js ${o} or newer, but this is ${process.versions.node}.
Install a newer version, or put it first on PATH.
`);process.exitCode=1}
