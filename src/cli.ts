#!/usr/bin/env node
// Entry of the shell command, which is also the Docker CLI plugin `docker flatten`.
import { runCommand } from './shell/run.ts';

process.exitCode = await runCommand(process.argv.slice(2));
