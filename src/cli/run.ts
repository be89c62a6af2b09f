// Runs the command: parses arguments, flattens, prints the results and returns an exit status.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { debugText, describeError, FlattenError } from '../base/errors.ts';
import { printable } from '../base/log.ts';
import { newRunId } from '../base/run-id.ts';
import { abortOnSignals } from '../base/signals.ts';
import { spellInputsFor } from '../base/spelling.ts';
import { VERSION } from '../base/version.ts';
import { Watchdog } from '../base/watchdog.ts';
import { DirectoryCache } from '../cache/directory-cache.ts';
import { Docker } from '../engine/client/docker-cli.ts';
import { flatten } from '../flatten/flatten.ts';
import { outputsOf } from '../flatten/outputs.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import { readInputs } from '../inputs/read.ts';
import { checkSummaryPath } from '../report/file.ts';
import { writeSummary } from '../report/summary-file.ts';
import { type Command, parseArguments } from './arguments.ts';
import { complete, completionScript } from './completion.ts';
import { helpText } from './help.ts';
import { TerminalLog } from './log.ts';
import { pluginMetadata } from './plugin.ts';

/** Exit statuses; the help lists them. */
const EXIT = { success: 0, failure: 1, invalidArguments: 2 } as const;

/**
 * Runs the command. Prints errors instead of throwing them.
 * @param args the arguments after the program name
 * @returns the exit status
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let debug = false;
  spellInputsFor('command-line');
  try {
    const command = parseArguments(args, process.env);
    if (command.kind !== 'flatten') {
      process.stdout.write(`${await answer(command)}\n`);
      return EXIT.success;
    }
    debug = command.verbosity === 'debug';
    await runFlatten(command);
    return EXIT.success;
  } catch (error) {
    process.stderr.write(`docker-flatten: ${printable(describeError(error))}\n`);
    if (args.length === 0) process.stderr.write('Run "docker-flatten --help" for usage.\n');
    if (debug) process.stderr.write(`${printable(debugText(error))}\n`);
    return error instanceof FlattenError && error.code === 'BAD_INPUT'
      ? EXIT.invalidArguments
      : EXIT.failure;
  }
}

async function runFlatten(command: Extract<Command, { kind: 'flatten' }>): Promise<void> {
  const options = readInputs(command.input);
  const { summary, cacheDir } = command;
  if (summary !== undefined) {
    rejectSharedPath(summary, options);
    await checkSummaryPath(summary);
  }
  const cache = cacheDir === undefined ? undefined : new DirectoryCache(resolve(cacheDir));
  await cache?.prepare();
  const signals = abortOnSignals();
  try {
    const log = new TerminalLog({ verbosity: command.verbosity, signal: signals.signal });
    const result = await flatten(options, {
      id: newRunId(),
      docker: new Docker({ globalArgs: command.dockerArgs }),
      log,
      signal: signals.signal,
      cache,
    });
    const outputs = outputsOf(result);
    const lines = Object.entries(outputs).map(([name, value]) => `${name}: ${value}`);
    await printResults(command.json ? JSON.stringify(outputs) : lines.join('\n'));
    if (summary !== undefined) {
      // Unlike a runner's summary file, this one may not exist yet.
      await writeFile(summary, '', { flag: 'a' }).catch(() => {});
      await writeSummary(summary, result.report, log);
    }
    if (result.budgetError !== undefined) throw result.budgetError;
  } finally {
    signals.release();
  }
}

/**
 * Prints the results of a run. A closed pipe is not an error: its reader does not want them.
 * @throws FlattenError `OUTPUT_FAILED` if stdout cannot be written
 */
async function printResults(text: string): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null | undefined>((done) =>
    process.stdout.write(`${text}\n`, done),
  );
  if (failure == null || failure.code === 'EPIPE') return;
  throw new FlattenError(
    'OUTPUT_FAILED',
    `The image was flattened, but the results could not be written to stdout: ${failure.message}.`,
    {
      hint: 'Check for a full disk. "docker image inspect" shows the result.',
      cause: failure,
    },
  );
}

/** The summary is appended, which would damage a report or a backup at the same path. */
function rejectSharedPath(summary: string, options: FlattenOptions): void {
  const other = (['backup', 'report', 'html'] as const).find(
    (name) => options[name] === resolve(summary),
  );
  if (other === undefined) return;
  throw new FlattenError(
    'BAD_INPUT',
    `The options --summary and --${other} have the same path ${JSON.stringify(summary)}.`,
    { hint: 'Give each its own path.' },
  );
}

async function answer(command: Exclude<Command, { kind: 'flatten' }>): Promise<string> {
  switch (command.kind) {
    case 'help':
      return helpText();
    case 'version':
      return `docker-flatten ${VERSION}`;
    case 'plugin-metadata':
      return pluginMetadata();
    case 'completion':
      return completionScript(command.shell);
    case 'complete':
      return completeInTime(command.words);
  }
}

/** How long completion waits for an engine that does not answer. */
const COMPLETION_SECONDS = 3;

async function completeInTime(words: readonly string[]): Promise<string> {
  const watch = new Watchdog(undefined, COMPLETION_SECONDS);
  try {
    return await complete(words, new Docker({ watch }));
  } finally {
    watch.release();
  }
}
