// Commands in a container of the image before it is read: the user's own, and the image's own apt.
import { randomBytes } from 'node:crypto';
import { type Changes, measureChanges } from '../engine/changes.ts';
import { lastLines, runInContainer } from '../engine/command.ts';
import { removeContainer } from '../engine/containers.ts';
import { type DockerAnswer, failedCommand } from '../engine/docker.ts';
import type { Engine } from '../engine/engine.ts';
import type { Source } from '../engine/source.ts';
import { FlattenError, messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { aptCleanScript } from './apt.ts';

/** Words of engines and kernels for a program that cannot start at all: none there, or for another machine. */
const NO_SHELL = /no such file or directory|executable file not found|not a directory/i;
const FOREIGN = /exec format error/i;

/** What to run. */
export interface CommandsRequest {
  /** The user's script for `/bin/sh`, which ends at the first command that fails. */
  readonly run: string | undefined;
  /** The network that it has. */
  readonly network: string;
  readonly aptClean: boolean;
}

/** A command that ran. */
export interface CommandCount {
  readonly name: 'run' | 'apt-clean';
  readonly ms: number;
  /** Bytes that it freed, less what it wrote; undefined where that is not known. */
  readonly bytes?: number;
}

/** What came of the commands. */
export interface CommandsResult {
  /** The container to read from; undefined where nothing ran and the image stays as it is. */
  readonly containerId: string | undefined;
  readonly commands: readonly CommandCount[];
  /** The same with bytes, once they are known: measured while the result is made. */
  readonly measuring: Promise<readonly CommandCount[]>;
  /** Whether apt could not run here, so that rules have to do what it would. */
  readonly needsAptRule: boolean;
}

/**
 * Runs the commands, the user's first, in one container.
 * @throws FlattenError `COMMAND_FAILED` where a command fails or cannot run
 */
export async function runCommands(
  engine: Engine,
  source: Source,
  request: CommandsRequest,
  runId: string,
  log: Log,
  signal: AbortSignal,
): Promise<CommandsResult> {
  const { run, aptClean, network } = request;
  if (run !== undefined && source.volumes.length > 0) {
    log.warning(
      `The image declares volumes, and what "run" changes below them is not in the result: ${source.volumes.join(', ')}.`,
    );
  }
  // Words that nothing else prints tell how far it came.
  const token = `docker-flatten-${randomBytes(8).toString('hex')}`;
  const saidMs = new Map<string, number>();
  const answer = await runInContainer(
    engine,
    source,
    {
      program: '/bin/sh',
      args: [
        '-c',
        script(token, run !== undefined, aptClean),
        'sh',
        run ?? '',
        aptCleanScript(token),
      ],
      user: '0:0',
      network,
      takes: (line) => {
        if (!line.startsWith(token)) return false;
        saidMs.set(line.slice(token.length).trim(), performance.now());
        return true;
      },
    },
    runId,
    log,
    signal,
  );
  const said = (word: string) => saidMs.get(`-${word}`);
  if (said('shell') === undefined)
    return withoutShell(engine, source, request, whyNoShell(source, engine, answer), answer, log);
  if (answer.exitCode !== 0) {
    const name = run !== undefined && said('run') === undefined ? 'run' : 'apt-clean';
    throw new FlattenError(
      'COMMAND_FAILED',
      `"${name}" ran in a container of ${source.reference} and failed with exit status ${answer.exitCode}:\n${lastLines(answer, (line) => line.includes(token))}`,
      {
        hint:
          name === 'run'
            ? `Nothing was tagged. The script ends at the first command that fails${network === 'none' ? ', and has no network unless "run-network" names one' : ''}.`
            : 'Leave "apt-clean" out to flatten without it, or repair apt in the image.',
      },
    );
  }
  const hasApt = said('no-apt') === undefined;
  if (!hasApt) log.notice('apt-clean was left out: the image has no apt-get.');
  const startMs = said('shell') ?? 0;
  const ranMs = said('run') ?? startMs;
  const commands: CommandCount[] = [];
  if (run !== undefined) commands.push({ name: 'run', ms: ranMs - startMs });
  if (aptClean && hasApt) commands.push({ name: 'apt-clean', ms: (said('apt') ?? ranMs) - ranMs });
  const { containerId } = answer;
  if (commands.length === 0) {
    await removeContainer(engine, containerId);
    return NOTHING_RAN;
  }
  const measuring = measureChanges(engine, source, containerId, runId, signal)
    .then((changes) => commands.map((command) => withBytes(command, commands, changes)))
    .catch((error: unknown) => {
      // A run that ends says why itself.
      if (!signal.aborted)
        log.notice(`What the commands freed cannot be told: ${messageOf(error)}`);
      return commands;
    });
  return { containerId, commands, measuring, needsAptRule: false };
}

/** What came of no command. */
export const NOTHING_RAN: CommandsResult = {
  containerId: undefined,
  commands: [],
  measuring: Promise.resolve([]),
  needsAptRule: false,
};

/** Where apt keeps what it cleans. */
const APT_PLACES = /^\/var\/(?:lib\/apt\/lists|cache\/apt)\//;

/** What apt keeps is counted for apt where it ran; all else, and what was written, for the user's script where there is one. */
function withBytes(
  command: CommandCount,
  all: readonly CommandCount[],
  changes: Changes | undefined,
): CommandCount {
  if (changes === undefined) return command;
  const hasBoth = all.length > 1;
  const isApt = command.name === 'apt-clean';
  const freedBytes = changes.old
    .filter(({ path }) => !hasBoth || APT_PLACES.test(path) === isApt)
    .reduce((sum, { bytes }) => sum + bytes, 0);
  return { ...command, bytes: freedBytes - (hasBoth && isApt ? 0 : changes.writtenBytes) };
}

/** The whole script. Each command is an argument, and has a shell of its own: it may change all about that. */
function script(token: string, hasRun: boolean, aptClean: boolean): string {
  return [
    `echo ${token}-shell`,
    hasRun ? `/bin/sh -e -c "$1" || exit $?; echo ${token}-run` : ':',
    aptClean ? `/bin/sh -c "$2" || exit $?; echo ${token}-apt` : ':',
  ].join('\n');
}

/** What to do where no shell runs: rules can do apt's work, and nothing can do the user's. */
async function withoutShell(
  engine: Engine,
  source: Source,
  { run, aptClean }: CommandsRequest,
  why: string,
  answer: { readonly containerId: string },
  log: Log,
): Promise<CommandsResult> {
  if (run !== undefined) {
    throw new FlattenError(
      'COMMAND_FAILED',
      `"run" needs a shell to run in a container of ${source.reference}, and ${why}.`,
      { hint: 'Use "clean" and "exclude" there: they need nothing of the image.' },
    );
  }
  await removeContainer(engine, answer.containerId);
  if (aptClean) log.notice(`apt-clean was done by the rules of "clean: apt": ${why}.`);
  return { ...NOTHING_RAN, needsAptRule: aptClean };
}

/** Why the image's shell did not start, in words; any other failure is thrown. */
function whyNoShell(source: Source, engine: Engine, answer: DockerAnswer): string {
  const said = `${answer.stderr}\n${answer.stdout}`;
  const { architecture } = source.platform;
  const isForeign = architecture !== engine.platform.architecture;
  if (FOREIGN.test(said) || (isForeign && !NO_SHELL.test(said)))
    return `the image is for ${architecture}, which this machine (${engine.platform.architecture}) cannot run`;
  if (NO_SHELL.test(said)) return 'the image has no shell (/bin/sh)';
  throw failedCommand(['start'], answer);
}
