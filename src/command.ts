// The command itself, which cli.ts loads if Node.js is new enough.
import { runCommand } from './cli/run.ts';

process.exitCode = await runCommand(process.argv.slice(2));
