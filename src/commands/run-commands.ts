// Commands in a container of the image before it is read: the user's own, and the image's own apt.
import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { FlattenError, messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { written } from '../base/spelling.ts';
import { type DockerAnswer, failedCommand } from '../engine/client/docker-cli.ts';
import type { Engine } from '../engine/client/engine.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { removeContainer } from '../engine/containers/create.ts';
import { type Changes, measureChanges } from '../engine/containers/measure-changes.ts';
import { type EndedCommand, lastLines, runInContainer } from '../engine/containers/run-command.ts';
import type { Source } from '../engine/images/find-image.ts';
import { aptCleanScript, isAptFile, say, volumesOverApt } from './apt.ts';

/** What engines and kernels say of a program that is not there. */
const NO_SHELL = /no such file or directory|executable file not found|not a directory/i;
/** Of a shell that is there and may not be started. Other things are not permitted too, so it has to be said of it. */
const UNFIT_SHELL =
  /exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
/** Of a file that is no program of this machine's. */
const NO_PROGRAM = /exec format error/i;
/** Of a network. Warnings of the engine's, which speak of it too, are no failure. */
const NETWORK = /^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;
/** Volumes over these can hide a shell, or apt. */
const PROGRAMS = /^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;

/** What to run. */
export interface CommandsRequest {
  /** The user's script for `/bin/sh`, which ends at the first command that fails. */
  readonly script: string | undefined;
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
  /** Whether that may have mount points which another engine's would not. */
  readonly mayHaveMounts: boolean;
  readonly commands: readonly CommandCount[];
  /** The same with bytes, once they are known: measured while the result is made. */
  readonly measuredCommands: Promise<readonly CommandCount[]>;
  /** Whether apt could not run here, so that rules have to do what it would. */
  readonly needsAptRule: boolean;
}

/**
 * Runs the commands, the user's first, in one container.
 * @throws FlattenError `COMMAND_FAILED` where a command fails or cannot run
 */
export async function runCommands(
  session: EngineSession,
  source: Source,
  request: CommandsRequest,
): Promise<CommandsResult> {
  const { log, signal } = session;
  warnOfVolumes(source, request, log);
  const marks = new Marks();
  const answer = await runInContainer(session, source, {
    program: '/bin/sh',
    args: scriptArgs(marks.token, request),
    user: '0:0',
    network: request.network,
    shows: (line) => marks.take(line),
  }).catch((error: unknown) => {
    const isDockers = error instanceof FlattenError && error.code === 'DOCKER_FAILED';
    throw isDockers ? (withoutNetwork(source, request, error.message, error) ?? error) : error;
  });
  if (marks.ms('shell') === undefined) return withoutShell(session, source, request, answer);
  if (answer.exitCode !== 0) throw failedIn(source, request, marks, answer);
  const commands = countsOf(source, request, marks, log);
  const { containerId, mayHaveMounts } = answer;
  if (commands.length === 0) {
    await removeContainer(session, containerId);
    return NOTHING_RAN;
  }
  const measuredCommands = measureChanges(session, source, containerId)
    .then((changes) => commands.map((command) => withBytes(command, commands, changes)))
    .catch((error: unknown) => {
      // A run that ends says why itself.
      if (!signal.aborted)
        log.notice(`What the commands freed cannot be told: ${messageOf(error)}`);
      return commands;
    });
  return { containerId, mayHaveMounts, commands, measuredCommands, needsAptRule: false };
}

/** How far the script came: what it says after a word that nothing else prints, and when it did. */
class Marks {
  readonly token = `docker-flatten-${randomBytes(8).toString('hex')}`;
  readonly #saidMs = new Map<string, number>();

  /** When a word was said. */
  ms(word: 'shell' | 'run' | 'apt' | 'no-apt'): number | undefined {
    return this.#saidMs.get(word);
  }

  /** Notes what a line says after the token; gives what is left for the log, as {@link shown} does. */
  take(line: string): string | undefined {
    const start = line.indexOf(this.token);
    if (start !== -1)
      this.#saidMs.set(line.slice(start + this.token.length + 1).trim(), performance.now());
    return this.shown(line);
  }

  /** What of a line is a command's: one that does not end its last line has the token after it. */
  shown(line: string): string | undefined {
    const start = line.indexOf(this.token);
    if (start === -1) return line;
    return start === 0 ? undefined : line.slice(0, start);
  }
}

/** Tells where declared volumes keep the commands from what they are to change. */
function warnOfVolumes({ volumes }: Source, { script, aptClean }: CommandsRequest, log: Log): void {
  if (script !== undefined && volumes.length > 0) {
    log.warning(
      `The image declares volumes. They are empty while "run" runs, and what it changes below them is not in the result: ${volumes.join(', ')}.`,
    );
  }
  const overApt = aptClean ? volumesOverApt(volumes) : [];
  if (overApt.length > 0) {
    log.warning(
      `The image declares volumes where "apt-clean" cleans, and what is below them stays: ${overApt.join(', ')}. ${written('exclude')} can leave it out.`,
    );
  }
}

/** What commands miss where there are such volumes, as a sentence after others; else empty. */
function volumesHint(volumes: readonly string[]): string {
  if (volumes.length === 0) return '';
  return ` Volumes that the image declares are empty while commands run: ${volumes.join(', ')}.`;
}

/** The error of a command that failed. */
function failedIn(
  source: Source,
  { script, network }: CommandsRequest,
  marks: Marks,
  answer: DockerAnswer,
): FlattenError {
  const name = script !== undefined && marks.ms('run') === undefined ? 'run' : 'apt-clean';
  const lines = lastLines(answer, (line) => marks.shown(line));
  const todo =
    name === 'run'
      ? `Nothing was tagged. The script ends at the first command that fails${network === 'none' ? `, and has no network unless ${written('run-network')} names one` : ''}.`
      : `Leave ${written('apt-clean')} out to flatten without it, or repair apt in the image.`;
  return new FlattenError(
    'COMMAND_FAILED',
    `"${name}" ran in a container of ${source.reference} and failed with exit status ${answer.exitCode}:\n${lines}`,
    { hint: todo + volumesHint(source.volumes) },
  );
}

/** The commands that ran to their end, and how long each took. */
function countsOf(
  source: Source,
  { script, aptClean }: CommandsRequest,
  marks: Marks,
  log: Log,
): CommandCount[] {
  const hasApt = marks.ms('no-apt') === undefined;
  if (!hasApt) {
    log.notice(
      `apt-clean was left out: the image has no apt-get.${volumesHint(overPrograms(source))}`,
    );
  }
  const startMs = marks.ms('shell') ?? 0;
  const ranMs = marks.ms('run') ?? startMs;
  const commands: CommandCount[] = [];
  if (script !== undefined) commands.push({ name: 'run', ms: ranMs - startMs });
  if (aptClean && hasApt)
    commands.push({ name: 'apt-clean', ms: (marks.ms('apt') ?? ranMs) - ranMs });
  return commands;
}

/** What came of no command. */
export const NOTHING_RAN: CommandsResult = {
  containerId: undefined,
  mayHaveMounts: false,
  commands: [],
  measuredCommands: Promise.resolve([]),
  needsAptRule: false,
};

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
    .filter(({ path }) => !hasBoth || isAptFile(path) === isApt)
    .reduce((sum, { bytes }) => sum + bytes, 0);
  return { ...command, bytes: freedBytes - (hasBoth && isApt ? 0 : changes.writtenBytes) };
}

/** Arguments for a shell: the whole script, and each command as an argument of it. */
function scriptArgs(token: string, { script, aptClean }: CommandsRequest): string[] {
  // Each command has a shell of its own, since it may change all about that. A script that starts with "-" or "+" would
  // be options of its shell: a space before it keeps it a script, and its lines as they are counted.
  const all = [
    say(token, 'shell'),
    script === undefined ? ':' : `/bin/sh -e -c " $1" || exit $?; ${say(token, 'run')}`,
    aptClean ? `/bin/sh -c "$2" || exit $?; ${say(token, 'apt')}` : ':',
  ].join('\n');
  return ['-c', all, 'sh', script ?? '', aptCleanScript(token)];
}

/** What to do where no shell runs: rules can do apt's work, and nothing can do the user's. */
async function withoutShell(
  session: EngineSession,
  source: Source,
  request: CommandsRequest,
  answer: EndedCommand,
): Promise<CommandsResult> {
  const { log } = session;
  const { script, aptClean } = request;
  const noNetwork = withoutNetwork(source, request, answer.stderr);
  if (noNetwork !== undefined) throw noNetwork;
  const why = whyNoShell(source, session, answer);
  if (script !== undefined) {
    throw new FlattenError(
      'COMMAND_FAILED',
      `"run" needs a shell to run in a container of ${source.reference}, and ${why}.`,
      {
        hint: `Use ${written('clean')} and ${written('exclude')} there: they need nothing of the image.${volumesHint(source.volumes)}`,
      },
    );
  }
  await removeContainer(session, answer.containerId);
  if (aptClean) {
    log.notice(
      `apt-clean was done by the rules of ${written('clean', 'apt')}: ${why}.${volumesHint(overPrograms(source))}`,
    );
  }
  return { ...NOTHING_RAN, needsAptRule: aptClean };
}

/** The error of a container that did not get the network that was asked for; undefined where that is not why it failed. */
function withoutNetwork(
  source: Source,
  { network }: CommandsRequest,
  said: string,
  cause?: unknown,
): FlattenError | undefined {
  if (network === 'none' || !NETWORK.test(said)) return undefined;
  return new FlattenError(
    'COMMAND_FAILED',
    `"run" needs the network ${JSON.stringify(network)}, which ${written('run-network')} names, in a container of ${source.reference}, and the engine did not give it: ${said.trim().slice(-2000)}`,
    {
      hint: `Name one that "docker network ls" shows, for example "bridge", or leave ${written('run-network')} out.`,
      cause,
    },
  );
}

/** Volumes that may hide programs of the image. */
function overPrograms({ volumes }: Source): string[] {
  return volumes.filter((volume) => PROGRAMS.test(posix.normalize(volume)));
}

/** Why the image's shell did not start, in words; any other failure is thrown. */
function whyNoShell(source: Source, engine: Engine, answer: DockerAnswer): string {
  const said = `${answer.stderr}\n${answer.stdout}`;
  const { architecture } = source.platform;
  const machine = engine.platform.architecture;
  const isForeign = architecture !== machine;
  const isMissing = NO_SHELL.test(said);
  const isUnfit = UNFIT_SHELL.test(said);
  if (NO_PROGRAM.test(said) && !isForeign)
    return `the image's /bin/sh is not a program that this machine (${machine}) can run`;
  if (NO_PROGRAM.test(said) || (isForeign && !isMissing && !isUnfit))
    return `the image is for ${architecture}, which this machine (${machine}) cannot run`;
  if (isUnfit) return "the image's /bin/sh may not be run: it is a directory, or not executable";
  if (isMissing) return 'the image has no shell (/bin/sh)';
  throw failedCommand(['start'], answer);
}
