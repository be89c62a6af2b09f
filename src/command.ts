// Entry of what the shell command does. cli.ts loads it, once it knows that Node.js is new enough.
import { runCommand } from './cli/run.ts';

process.exitCode = await runCommand(process.argv.slice(2));
