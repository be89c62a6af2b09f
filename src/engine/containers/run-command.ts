// A command in a container of an image: without network unless it is asked for, with no more rights than cleaning needs, watched and fenced.
import { FlattenError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { withProgress } from '../../base/progress.ts';
import { cancelled, type DockerAnswer } from '../client/docker-cli.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSession } from '../client/session.ts';
import { type ContainerImage, createContainer, removeContainer } from './create.ts';

/** What the container may do: change files whoever owns them, and become another user as package managers do. */
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
/** More processes than any cleaning command has, few enough that a fork bomb ends. */
const PIDS_LIMIT = 512;
/** A command that goes on saying something is never silent; this ends it all the same. */
const LIMIT_SECONDS = 60 * 60;
/** How much of a command's output the log shows. */
const SHOWN_CHARS = 4 * 1024 * 1024;
/** Longest line that is shown whole. */
const LINE_CHARS = 64 * 1024;
/** How many last lines of a failing command its error shows. */
const LAST_LINES = 10;
/** And how much of each: an annotation holds 4,096 characters in all. */
const LAST_COLUMNS = 300;

/** What to run. */
export interface CommandRequest {
  /** Path or name of the program. */
  readonly program: string;
  readonly args: readonly string[];
  /** As which user; by default the image's own. */
  readonly user?: string;
  /**
   * Whether it finds what a user of the image would: the image's working directory and volumes. Else it sees what is
   * in the image's layers, and no volume is made.
   */
  readonly asUsed?: boolean;
  /** A network that the engine knows; by default none. */
  readonly network?: string;
  /** What of a line is for the log, undefined where nothing is; by default all of it. */
  readonly shows?: Shows;
  /** Most seconds that it may run. */
  readonly limitSeconds?: number;
}

/** Gives what of a line of output is a command's own; undefined where nothing is. */
export type Shows = (line: string) => string | undefined;

/** A container of ours in which a command ran. */
export interface RanContainer {
  readonly id: string;
  /** Whether it may have mount points that another engine's would not: it had no plain runtime to run under. */
  readonly mayHaveMounts: boolean;
}

/** A command that has ended; the container is still there. */
export interface EndedCommand extends DockerAnswer {
  readonly container: RanContainer;
}

/** Removes the container of a command that has ended. */
export async function removeRan(engine: Engine, { id }: RanContainer): Promise<void> {
  await removeContainer(engine, id);
}

/**
 * Runs a command in a new container to its end, whatever its status. Its output goes to the log, fenced.
 * @throws FlattenError `COMMAND_FAILED` where it runs too long; what docker commands fail with
 */
export async function runInContainer(
  session: EngineSession,
  source: ContainerImage,
  request: CommandRequest,
): Promise<EndedCommand> {
  const { log } = session;
  // Whoever uses the image has the default runtime; a container that is read must not have what that adds.
  const plain = request.asUsed === true ? undefined : session.plainRuntime;
  if (plain !== undefined)
    log.debug(`the container has the runtime ${plain}: the engine's default may add mounts`);
  const answer = await runUnder(session, plain, source, request);
  // What a command that ran says is its own.
  const isMissing = answer.exitCode !== 0 && RUNTIME_MISSING.test(answer.stderr);
  if (plain === undefined || !isMissing) return answer;
  await removeRan(session, answer.container);
  log.warning(
    `The engine lacks the program of its runtime ${plain}, so the command runs with the default runtime. Mount points that it adds are in the result.`,
  );
  const ended = await runUnder(session, undefined, source, request);
  return { ...ended, container: { ...ended.container, mayHaveMounts: true } };
}

/** The engine's words for a runtime that is in its settings alone; a program of the image has quotes and no path. */
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

/** Options of `docker create` that fence a container which is started. */
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
 * The last lines of a command that failed, for an error's text.
 * @param shows what of a line is the command's
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

/** Cuts one output that comes in pieces into lines. */
class Lines {
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  add(text: string): void {
    const lines = (this.#rest + text).split('\n');
    // A program that never ends its line must not fill the memory.
    this.#rest = (lines.pop() ?? '').slice(-LINE_CHARS);
    for (const line of lines) this.#onLine(line);
  }

  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }
}

/** Shows both outputs of a container up to a limit in all: it may print for ever. */
class ShownOutput {
  // A line that one output leaves open must not take up what the other one says.
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
    // What is said in a line counts also where no more is shown.
    const shown = this.#shows(line);
    if (shown === undefined || this.#leftChars <= 0) return;
    this.#leftChars -= shown.length + 1;
    this.#log.untrusted(shown);
    if (this.#leftChars <= 0)
      this.#log.notice(`Output beyond ${SHOWN_CHARS} characters is not shown.`);
  }
}
