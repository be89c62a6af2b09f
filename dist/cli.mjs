#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var VERSION=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var PLUGIN_METADATA="docker-cli-plugin-metadata";function pluginMetadata(){return JSON.stringify({SchemaVersion:"0.1.0",
Vendor:"docker-flatten",Version:`v${VERSION}`,ShortDescription:"Flatten an image into one layer"})}var REQUIRED_MAJOR=24;if(Number(process.versions.node.split(".")[0])>=REQUIRED_MAJOR){void import("./command.mjs")}else if(process.
argv[2]===PLUGIN_METADATA){process.stdout.write(`${pluginMetadata()}
`)}else{process.stderr.write(`docker-flatten needs Node.js ${REQUIRED_MAJOR} or newer, but this is ${process.versions.node}\
.
Install a newer version, or put it first on PATH.
`);process.exitCode=1}
