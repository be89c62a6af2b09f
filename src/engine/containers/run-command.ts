// Runs a command in a container of an image: without a network unless one is requested, with only the privileges that
// cleaning needs, and with limits on its time, processes and output.
import { cancelled, FlattenError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { withProgress } from '../../base/progress.ts';
import type { DockerAnswer } from '../client/docker-cli.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSession } from '../client/session.ts';
import { type ContainerImage, createContainer, removeContainer } from './create.ts';

/** What the container may do: change files of any owner, and become another user as package managers do. */
const CAPABILITIES = [
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'SETGID',
  'SETUID',
  'SETFCAP',
  'MKNOD',
];
/** More processes than any cleaning command needs, but few enough to stop a fork bomb. */
const PIDS_LIMIT = 512;
/** Time limit for a command, which also ends one that never stops printing and so keeps touching the watchdog. */
const LIMIT_SECONDS = 60 * 60;
/** How much of a command's output the log shows. */
const SHOWN_CHARS = 4 * 1024 * 1024;
/** Longest line that is shown whole. */
const LINE_CHARS = 64 * 1024;
/** How many of the last lines of a failed command the error shows. */
const LAST_LINES = 10;
/** How many characters of each such line: an annotation holds 4,096 characters in total. */
const LAST_COLUMNS = 300;

/** What to run. */
export interface CommandRequest {
  /** Path or name of the program. */
  readonly program: string;
  readonly args: readonly string[];
  /** The user that runs it; by default the image's own. */
  readonly user?: string;
  /**
   * Whether the command gets what a user of the image gets: its working directory and volumes. If not, it sees what is
   * in the image's layers, and no volume is created.
   */
  readonly asUsed?: boolean;
  /** A network that the engine knows; by default none. */
  readonly network?: string;
  /** Returns the part of a line for the log, undefined if none; by default all of it. */
  readonly shows?: Shows;
  /** Time limit. */
  readonly limitSeconds?: number;
}

/** Returns the part of an output line that is the command's own; undefined if none is. */
export type Shows = (line: string) => string | undefined;

/** A container of the run in which a command ran. */
export interface RanContainer {
  readonly id: string;
  /** Whether it may have mount points that other engines would not add, since there was no plain runtime for it. */
  readonly mayHaveMounts: boolean;
}

/** A command that has ended; its container still exists. */
export interface EndedCommand extends DockerAnswer {
  readonly container: RanContainer;
}

/** Removes the container of a command that has ended. */
export async function removeRan(engine: Engine, { id }: RanContainer): Promise<void> {
  await removeContainer(engine, id);
}

/**
 * Runs a command in a new container to its end, and returns its answer for any exit status. Its output goes to the log
 * as untrusted text.
 * @throws FlattenError `COMMAND_FAILED` if it runs too long; what docker commands throw
 */
export async function runInContainer(
  session: EngineSession,
  source: ContainerImage,
  request: CommandRequest,
): Promise<EndedCommand> {
  const { log } = session;
  // A user of the image gets the default runtime; a container that is read must not get what that adds.
  const plain = request.asUsed === true ? undefined : session.plainRuntime;
  if (plain !== undefined)
    log.debug(`the container has the runtime ${plain}: the engine's default may add mounts`);
  const answer = await runUnder(session, plain, source, request);
  // If the command ran, this text is its own output.
  const isMissing = answer.exitCode !== 0 && RUNTIME_MISSING.test(answer.stderr);
  if (plain === undefined || !isMissing) return answer;
  await removeRan(session, answer.container);
  log.warning(
    `The engine lacks the program of its runtime ${plain}, so the command runs with the default runtime. Mount points that it adds are in the result.`,
  );
  const ended = await runUnder(session, undefined, source, request);
  return { ...ended, container: { ...ended.container, mayHaveMounts: true } };
}

/** What the engine says if a configured runtime is missing; it names a missing program of the image in another form. */
const RUNTIME_MISSING =
  /(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;

/** Creates the container, starts it and waits for its end. */
async function runUnder(
  session: EngineSession,
  runtime: string | undefined,
  source: ContainerImage,
  request: CommandRequest,
): Promise<EndedCommand> {
  const { log, signal } = session;
  const containerId = await createContainer(session, {
    source,
    asUsed: request.asUsed === true,
    ...(request.network === undefined ? {} : { network: request.network }),
    options: [
      ...(runtime === undefined ? [] : ['--runtime', runtime]),
      ...(request.user === undefined ? [] : ['--user', request.user]),
      '--entrypoint',
      request.program,
      ...RIGHTS,
    ],
    command: request.args,
  });
  const limitSeconds = request.limitSeconds ?? LIMIT_SECONDS;
  const limit = AbortSignal.timeout(limitSeconds * 1000);
  const output = new ShownOutput(log, request.shows ?? ((line) => line));
  try {
    const answer = await withProgress(
      log,
      { title: 'Command', loggedChars: () => output.shownChars },
      session.docker.stream(
        ['start', '--attach', containerId],
        (text, from) => output[from].add(text),
        AbortSignal.any([signal, limit]),
      ),
    );
    output.end();
    return { ...answer, container: { id: containerId, mayHaveMounts: false } };
  } catch (error) {
    if (signal.aborted) throw cancelled(signal.reason);
    if (!limit.aborted) throw error;
    throw new FlattenError(
      'COMMAND_FAILED',
      `A command in a container of ${source.reference} was still running after ${limitSeconds} s and was stopped.`,
      {
        hint: 'The output above may show what it waits for. It has no input, and a network only if one is named.',
        cause: error,
      },
    );
  }
}

/** Options of `docker create` that restrict a container that is started. */
export const RIGHTS: readonly string[] = [
  '--cap-drop',
  'ALL',
  '--security-opt',
  'no-new-privileges',
  '--pids-limit',
  String(PIDS_LIMIT),
  ...CAPABILITIES.flatMap((capability) => ['--cap-add', capability]),
];

/**
 * Returns the last lines of a failed command, for the text of an error.
 * @param shows returns the part of a line that is the command's
 */
export function lastLines(answer: DockerAnswer, shows: Shows = (line) => line): string {
  return `${answer.stdout}\n${answer.stderr}`
    .split('\n')
    .map((line) => shows(line) ?? '')
    .filter((line) => line.trim() !== '')
    .slice(-LAST_LINES)
    .map((line) => line.slice(0, LAST_COLUMNS))
    .join('\n');
}

/** Splits an output that comes in chunks into lines. */
class Lines {
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  add(text: string): void {
    const lines = (this.#rest + text).split('\n');
    // A program that never ends its line must not fill up the memory.
    this.#rest = (lines.pop() ?? '').slice(-LINE_CHARS);
    for (const line of lines) this.#onLine(line);
  }

  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }
}

/** Shows both outputs of a container up to a limit for their sum: it may print forever. */
class ShownOutput {
  // One output's unfinished line must not mix with the other output.
  readonly stdout = new Lines((line) => this.#show(line));
  readonly stderr = new Lines((line) => this.#show(line));
  readonly #log: Log;
  readonly #shows: Shows;
  #leftChars = SHOWN_CHARS;

  constructor(log: Log, shows: Shows) {
    this.#log = log;
    this.#shows = shows;
  }

  get shownChars(): number {
    return SHOWN_CHARS - this.#leftChars;
  }

  end(): void {
    this.stdout.end();
    this.stderr.end();
  }

  #show(line: string): void {
    // `shows` must see each line, even if no more is shown.
    const shown = this.#shows(line);
    if (shown === undefined || this.#leftChars <= 0) return;
    this.#leftChars -= shown.length + 1;
    this.#log.untrusted(shown);
    if (this.#leftChars <= 0)
      this.#log.notice(`Output beyond ${SHOWN_CHARS} characters is not shown.`);
  }
}
