// A command in a container of an image: without network unless it is asked for, with no more rights than cleaning needs, watched and fenced.
import { FlattenError } from '../errors.ts';
import type { Log } from '../log.ts';
import { withProgress } from '../progress.ts';
import { createContainer } from './containers.ts';
import { cancelled, type DockerAnswer } from './docker.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';

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
  /** Lines that are not for the log. */
  readonly takes?: (line: string) => boolean;
  /** Most seconds that it may run. */
  readonly limitSeconds?: number;
}

/** A command that has ended; the container is still there. */
export interface EndedCommand extends DockerAnswer {
  readonly containerId: string;
}

/**
 * Runs a command in a new container to its end, whatever its status. Its output goes to the log, fenced.
 * @throws FlattenError `COMMAND_FAILED` where it runs too long; what docker commands fail with
 */
export async function runInContainer(
  engine: Engine,
  source: Source,
  request: CommandRequest,
  runId: string,
  log: Log,
  signal: AbortSignal,
): Promise<EndedCommand> {
  const containerId = await createContainer(engine, {
    source,
    runId,
    asUsed: request.asUsed === true,
    ...(request.network === undefined ? {} : { network: request.network }),
    options: [
      ...(request.user === undefined ? [] : ['--user', request.user]),
      '--entrypoint',
      request.program,
      ...RIGHTS,
    ],
    command: request.args,
  });
  const limitSeconds = request.limitSeconds ?? LIMIT_SECONDS;
  const limit = AbortSignal.timeout(limitSeconds * 1000);
  const output = new ShownOutput(log, request.takes ?? (() => false));
  try {
    const answer = await withProgress(
      log,
      { title: 'Command', saidChars: () => output.shownChars },
      engine.docker.stream(
        ['start', '--attach', containerId],
        (text) => output.add(text),
        AbortSignal.any([signal, limit]),
      ),
    );
    output.end();
    return { ...answer, containerId };
  } catch (error) {
    if (signal.aborted) throw cancelled(signal.reason);
    if (!limit.aborted) throw error;
    throw new FlattenError(
      'COMMAND_FAILED',
      `A command in a container of ${source.reference} still ran after ${limitSeconds} s and was ended.`,
      { cause: error },
    );
  }
}

const RIGHTS: readonly string[] = [
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
 * @param isOwn lines that are not the command's
 */
export function lastLines(
  answer: DockerAnswer,
  isOwn: (line: string) => boolean = () => false,
): string {
  return `${answer.stdout}\n${answer.stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '' && !isOwn(line))
    .slice(-LAST_LINES)
    .map((line) => line.slice(0, LAST_COLUMNS))
    .join('\n');
}

/** Cuts output that comes in pieces into lines and shows them, up to a limit: a container may print for ever. */
class ShownOutput {
  readonly #log: Log;
  readonly #takes: (line: string) => boolean;
  #rest = '';
  #leftChars = SHOWN_CHARS;

  constructor(log: Log, takes: (line: string) => boolean) {
    this.#log = log;
    this.#takes = takes;
  }

  get shownChars(): number {
    return SHOWN_CHARS - this.#leftChars;
  }

  add(text: string): void {
    const lines = (this.#rest + text).split('\n');
    // A program that never ends its line must not fill the memory.
    this.#rest = (lines.pop() ?? '').slice(-LINE_CHARS);
    for (const line of lines) this.#show(line);
  }

  end(): void {
    if (this.#rest !== '') this.#show(this.#rest);
    this.#rest = '';
  }

  #show(line: string): void {
    if (this.#takes(line) || this.#leftChars <= 0) return;
    this.#leftChars -= line.length + 1;
    this.#log.untrusted(line);
    if (this.#leftChars <= 0)
      this.#log.notice(`Output beyond ${SHOWN_CHARS} characters is not shown.`);
  }
}
