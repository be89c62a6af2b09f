// Runs commands in a container of the image before it is read: the user's script, and the image's own apt.
import { posix } from 'node:path';
import { FlattenError, messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { written } from '../base/spelling.ts';
import { type DockerAnswer, failedCommand } from '../engine/client/docker-cli.ts';
import type { Engine } from '../engine/client/engine.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { type Changes, measureChanges } from '../engine/containers/measure-changes.ts';
import {
  type EndedCommand,
  lastLines,
  removeRan,
  runInContainer,
} from '../engine/containers/run-command.ts';
import type { EngineImage } from '../engine/images/engine-image.ts';
import { changedSource, type EngineSource } from '../engine/sources/engine-source.ts';
import type { ImageSource } from '../image/image-source.ts';
import { isAptFile, volumesOverApt } from './apt.ts';
import { type CommandsRequest, ScriptMarks, scriptArgs } from './script.ts';

/** Messages of engines and kernels about a missing program. */
const NO_SHELL = /no such file or directory|executable file not found|not a directory/i;
/** Messages about a shell that cannot be executed. They must name it, since other things can be denied too. */
const BAD_SHELL =
  /exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
/** Message about a file that is not an executable for this machine. */
const NO_PROGRAM = /exec format error/i;
/** Messages about a network. The engine's warnings mention networks too, but are not failures. */
const NETWORK = /^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;
/** Volumes at these paths can hide the shell or apt. */
const PROGRAMS = /^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;

/** A command that ran. */
export interface CommandCount {
  readonly name: 'run' | 'apt-clean';
  readonly ms: number;
  /** Bytes that it freed minus bytes that it wrote; undefined if unknown. */
  readonly bytes?: number;
}

/** The outcome of the commands. */
export interface CommandsResult {
  /** The image as the commands left it; undefined if nothing ran, so that the image itself is read. */
  readonly changed: ImageSource | undefined;
  readonly commands: readonly CommandCount[];
  /** The commands with the bytes they freed, which are measured while the result is made. */
  readonly measuredCommands: Promise<readonly CommandCount[]>;
  /** Whether apt could not run, so that the apt preset must do its work. */
  readonly needsAptRule: boolean;
}

/**
 * Runs the user's script, then apt, in one container.
 * @throws FlattenError `COMMAND_FAILED` if a command fails or cannot run
 */
export async function runCommands(
  session: EngineSession,
  source: EngineSource,
  request: CommandsRequest,
): Promise<CommandsResult> {
  const { log, signal } = session;
  const { image } = source;
  warnAboutVolumes(image, request, log);
  const marks = new ScriptMarks();
  const answer = await runInContainer(session, image, {
    program: '/bin/sh',
    args: scriptArgs(marks.token, request),
    user: '0:0',
    network: request.network,
    shows: (line) => marks.read(line),
  }).catch((error: unknown) => {
    const isDockerError = error instanceof FlattenError && error.code === 'DOCKER_FAILED';
    throw isDockerError ? (networkError(request, error.message, error) ?? error) : error;
  });
  if (marks.ms('shell') === undefined) return handleNoShell(session, image, request, answer);
  if (answer.exitCode !== 0) throw commandError(image, request, marks, answer);
  const commands = countsOf(image, request, marks, log);
  const { container } = answer;
  if (commands.length === 0) {
    await removeRan(session, container);
    return NOTHING_RAN;
  }
  const measuredCommands = measureChanges(session, image, container)
    .then((changes) => commands.map((command) => withBytes(command, commands, changes)))
    .catch((error: unknown) => {
      // A cancelled run reports its own reason.
      if (!signal.aborted)
        log.notice(`Could not measure what the commands freed: ${messageOf(error)}`);
      return commands;
    });
  const changed = changedSource(session, source, container);
  return { changed, commands, measuredCommands, needsAptRule: false };
}

/** Warns if declared volumes hide files that the commands are meant to change. */
function warnAboutVolumes(
  { volumes }: EngineImage,
  { script, aptClean }: CommandsRequest,
  log: Log,
): void {
  if (script !== undefined && volumes.length > 0) {
    log.warning(
      `The image declares volumes: ${volumes.join(', ')}. They are empty while "run" runs, and its changes below them are not in the result.`,
    );
  }
  const overApt = aptClean ? volumesOverApt(volumes) : [];
  if (overApt.length > 0) {
    log.warning(
      `"apt-clean" cannot clean below the volumes that the image declares: ${overApt.join(', ')}. Use ${written('exclude')} to drop their contents.`,
    );
  }
}

/** Returns a sentence about declared volumes to append to a message; empty if there are none. */
function volumesHint(volumes: readonly string[]): string {
  if (volumes.length === 0) return '';
  return ` The image's volumes are empty while commands run: ${volumes.join(', ')}.`;
}

/** Returns the error for a command that failed. */
function commandError(
  source: EngineImage,
  { script, network }: CommandsRequest,
  marks: ScriptMarks,
  answer: DockerAnswer,
): FlattenError {
  const name = script !== undefined && marks.ms('run') === undefined ? 'run' : 'apt-clean';
  const lines = lastLines(answer, (line) => marks.strip(line));
  const hint =
    name === 'run'
      ? `Nothing was tagged. The script stops at the first command that fails${network === 'none' ? `, and it has no network unless ${written('run-network')} names one` : ''}.`
      : `Leave ${written('apt-clean')} out to flatten without it, or repair apt in the image.`;
  return new FlattenError(
    'COMMAND_FAILED',
    `"${name}" failed in a container of ${source.reference} with exit status ${answer.exitCode}:\n${lines}`,
    { hint: hint + volumesHint(source.volumes) },
  );
}

/** Returns the commands that completed, and how long each took. */
function countsOf(
  source: EngineImage,
  { script, aptClean }: CommandsRequest,
  marks: ScriptMarks,
  log: Log,
): CommandCount[] {
  const hasApt = marks.ms('no-apt') === undefined;
  if (!hasApt) {
    log.notice(
      `Skipped apt-clean: the image has no apt-get.${volumesHint(volumesOverPrograms(source))}`,
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

/** The outcome if no command ran. */
export const NOTHING_RAN: CommandsResult = {
  changed: undefined,
  commands: [],
  measuredCommands: Promise.resolve([]),
  needsAptRule: false,
};

/**
 * Adds the freed bytes to a command. If both commands ran, apt's files count for apt, and all other files and all
 * written bytes for the user's script.
 */
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

/**
 * Handles an image whose shell does not start. The apt preset can replace apt, but nothing can replace the script.
 * @throws FlattenError `COMMAND_FAILED` if there is a script to run
 */
async function handleNoShell(
  session: EngineSession,
  source: EngineImage,
  request: CommandsRequest,
  answer: EndedCommand,
): Promise<CommandsResult> {
  const { log } = session;
  const { script, aptClean } = request;
  const noNetwork = networkError(request, answer.stderr);
  if (noNetwork !== undefined) throw noNetwork;
  const problem = shellProblem(source, session, answer);
  if (script !== undefined) {
    throw new FlattenError(
      'COMMAND_FAILED',
      `"run" needs a shell in ${source.reference}, but ${problem}.`,
      {
        hint: `Use ${written('clean')} and ${written('exclude')} instead: they need no program in the image.${volumesHint(source.volumes)}`,
      },
    );
  }
  await removeRan(session, answer.container);
  if (aptClean) {
    log.notice(
      `Used the rules of ${written('clean', 'apt')} instead of apt-clean: ${problem}.${volumesHint(volumesOverPrograms(source))}`,
    );
  }
  return { ...NOTHING_RAN, needsAptRule: aptClean };
}

/** Returns the error for a container that could not join its network; undefined if it failed for another reason. */
function networkError(
  { network }: CommandsRequest,
  output: string,
  cause?: unknown,
): FlattenError | undefined {
  if (network === 'none' || !NETWORK.test(output)) return undefined;
  return new FlattenError(
    'COMMAND_FAILED',
    `Cannot connect the container for "run" to the network ${JSON.stringify(network)} (${written('run-network')}): ${output.trim().slice(-2000)}`,
    {
      hint: `Name a network that "docker network ls" lists, for example "bridge", or leave ${written('run-network')} out.`,
      cause,
    },
  );
}

/** Returns the volumes that may hide programs of the image. */
function volumesOverPrograms({ volumes }: EngineImage): string[] {
  return volumes.filter((volume) => PROGRAMS.test(posix.normalize(volume)));
}

/**
 * Explains why the image's shell did not start.
 * @throws FlattenError if something else failed
 */
function shellProblem(source: EngineImage, engine: Engine, answer: DockerAnswer): string {
  const output = `${answer.stderr}\n${answer.stdout}`;
  const { architecture } = source.platform;
  const machine = engine.platform.architecture;
  const isForeign = architecture !== machine;
  const isMissing = NO_SHELL.test(output);
  const isBad = BAD_SHELL.test(output);
  if (NO_PROGRAM.test(output) && !isForeign)
    return `the image's /bin/sh is not an executable for this machine (${machine})`;
  if (NO_PROGRAM.test(output) || (isForeign && !isMissing && !isBad))
    return `the image is for ${architecture}, which this machine (${machine}) cannot run`;
  if (isBad) return "the image's /bin/sh cannot be executed: it is a directory or not executable";
  if (isMissing) return 'the image has no shell (/bin/sh)';
  throw failedCommand(['start'], answer);
}
