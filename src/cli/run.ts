// The shell command: arguments in, flatten, results out, an exit status.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { debugText, describeError, FlattenError } from '../base/errors.ts';
import { printable } from '../base/log.ts';
import { abortOnEnds } from '../base/signals.ts';
import { spellInputsFor } from '../base/spelling.ts';
import { VERSION } from '../base/version.ts';
import { Watch } from '../base/watchdog.ts';
import { DirectoryCache } from '../cache/directory-cache.ts';
import { Docker } from '../engine/client/docker-cli.ts';
import { newRunId } from '../engine/client/run-id.ts';
import { flatten } from '../flatten/flatten.ts';
import { outputsOf } from '../flatten/outputs.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import { readInputs } from '../inputs/read.ts';
import { checkSummaryPath } from '../report/file.ts';
import { writeSummary } from '../report/summary-file.ts';
import { type Command, readArguments } from './arguments.ts';
import { complete, completionScript } from './completion.ts';
import { helpText } from './help.ts';
import { ShellLog } from './log.ts';
import { pluginMetadata } from './plugin.ts';

/** Exit statuses, as the help says. */
const EXIT = { done: 0, failed: 1, badArguments: 2 } as const;

/**
 * Runs the command line to its end.
 * @returns the exit status
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let debug = false;
  spellInputsFor('command-line');
  try {
    const command = readArguments(args, process.env);
    if (command.kind !== 'flatten') {
      process.stdout.write(`${await answerTo(command)}\n`);
      return EXIT.done;
    }
    debug = command.verbosity === 'debug';
    await runFlatten(command);
    return EXIT.done;
  } catch (error) {
    process.stderr.write(`docker-flatten: ${printable(describeError(error))}\n`);
    if (args.length === 0) process.stderr.write('"docker-flatten --help" shows what there is.\n');
    if (debug) process.stderr.write(`${printable(debugText(error))}\n`);
    return error instanceof FlattenError && error.code === 'BAD_INPUT'
      ? EXIT.badArguments
      : EXIT.failed;
  }
}

async function runFlatten(command: Extract<Command, { kind: 'flatten' }>): Promise<void> {
  const options = readInputs(command.input);
  const { summary, cacheDir } = command;
  if (summary !== undefined) {
    refuseSameFile(summary, options);
    await checkSummaryPath(summary);
  }
  const cache = cacheDir === undefined ? undefined : new DirectoryCache(resolve(cacheDir));
  await cache?.prepare();
  const signals = abortOnEnds();
  try {
    const log = new ShellLog({ verbosity: command.verbosity, signal: signals.signal });
    const result = await flatten(options, {
      id: newRunId(),
      docker: new Docker(command.dockerArgs),
      log,
      signal: signals.signal,
      cache,
    });
    const outputs = outputsOf(result);
    const lines = Object.entries(outputs).map(([name, value]) => `${name}: ${value}`);
    await printResults(command.json ? JSON.stringify(outputs) : lines.join('\n'));
    if (summary !== undefined) {
      // Unlike a runner's, it need not be there.
      await writeFile(summary, '', { flag: 'a' }).catch(() => {});
      await writeSummary(summary, result.full, log);
    }
    if (result.missed !== undefined) throw result.missed;
  } finally {
    signals.release();
  }
}

/**
 * Prints what came of a run.
 * @throws FlattenError `OUTPUT_FAILED` where it cannot be written; a reader that has gone wants none
 */
async function printResults(text: string): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null | undefined>((done) =>
    process.stdout.write(`${text}\n`, done),
  );
  if (failure == null || failure.code === 'EPIPE') return;
  throw new FlattenError(
    'OUTPUT_FAILED',
    `The run is done, and its results could not be written to stdout: ${failure.message}.`,
    {
      hint: 'See whether the disk is full; "docker image inspect" shows the result.',
      cause: failure,
    },
  );
}

/** A summary is appended: to a report or a backup it would be damage. */
function refuseSameFile(summary: string, options: FlattenOptions): void {
  const other = (['backup', 'report', 'html'] as const).find(
    (name) => options[name] === resolve(summary),
  );
  if (other === undefined) return;
  throw new FlattenError(
    'BAD_INPUT',
    `The options --summary and --${other} both name ${JSON.stringify(summary)}.`,
    { hint: 'Give each a path of its own.' },
  );
}

async function answerTo(command: Exclude<Command, { kind: 'flatten' }>): Promise<string> {
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
      return answerInTime(command.words);
  }
}

/** How long a shell waits for an engine that does not answer. */
const COMPLETE_SECONDS = 3;

async function answerInTime(words: readonly string[]): Promise<string> {
  const watch = new Watch(undefined, COMPLETE_SECONDS);
  try {
    return await complete(words, new Docker().under(watch));
  } finally {
    watch.release();
  }
}
