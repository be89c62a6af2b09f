// The docker command: one call, its answer, and its errors.
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { Watchdog } from '../../base/watchdog.ts';
import {
  type CommandAnswer,
  type CommandRunner,
  exitStatus,
  HAS_OWN_GROUP,
  OUTPUT_LIMIT_CHARS,
  SpawnRunner,
  TextTail,
} from './command-runner.ts';
import { knownFailure } from './docker-errors.ts';
import { clientEnvironment } from './environment.ts';
import { readProc } from './proc.ts';

/** What a docker command answered. */
export type DockerAnswer = CommandAnswer;

export interface DockerSettings {
  /** Options that come before every command, such as `--context NAME`. */
  readonly globalArgs?: readonly string[];
  /** Is touched by every answer, and ends commands when it is aborted; by default it has no limit. */
  readonly watch?: Watchdog;
  /** How long a command may keep running after that. */
  readonly graceMs?: number;
  /** Runs the short commands; by default Node alone. */
  readonly runner?: CommandRunner;
}

/**
 * The docker CLI. Contexts, credential helpers, rootless and remote engines keep working because it is the user's own.
 * Arguments are arrays and never pass a shell.
 */
export class Docker {
  readonly #globalArgs: readonly string[];
  readonly #watch: Watchdog;
  readonly #graceMs: number;
  readonly #runner: CommandRunner;

  constructor(settings: DockerSettings = {}) {
    this.#globalArgs = settings.globalArgs ?? [];
    this.#watch = settings.watch ?? new Watchdog(undefined, 0);
    this.#graceMs = settings.graceMs ?? GRACE_MS;
    this.#runner = settings.runner ?? new SpawnRunner();
  }

  /**
   * The same CLI under another watch.
   * @param graceMs how long a command may run on once that watch is aborted
   */
  withWatchdog(watch: Watchdog, graceMs = GRACE_MS): Docker {
    return new Docker({ globalArgs: this.#globalArgs, watch, graceMs, runner: this.#runner });
  }

  /** To be called on progress: a byte was transferred or an answer came. */
  get touch(): () => void {
    return this.#watch.touch;
  }

  /**
   * Runs a short command to its end, whatever its exit status.
   *
   * Once the watch is aborted, nothing new is started. What runs then has a moment to end by itself: what the engine
   * is just making would else be made after the clean-up had looked for it.
   * @throws FlattenError `NO_DOCKER` where there is no docker CLI, `CANCELLED`, `TIMEOUT`
   */
  async try(args: readonly string[]): Promise<DockerAnswer> {
    const { signal } = this.#watch;
    if (signal.aborted) throw cancelled(signal.reason);
    const kill = new AbortController();
    let killing: NodeJS.Timeout | undefined;
    const abort = () => {
      killing = setTimeout(() => kill.abort(), this.#graceMs);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
      const answer = await this.#runner.run('docker', [...this.#globalArgs, ...args], {
        env: clientEnvironment(process.env),
        onOutput: this.touch,
        kill: kill.signal,
      });
      if (signal.aborted) throw cancelled(signal.reason);
      this.touch();
      return answer;
    } catch (error) {
      throw toOurError(error);
    } finally {
      clearTimeout(killing);
      signal.removeEventListener('abort', abort);
    }
  }

  /**
   * Runs a short command that has to succeed; returns its stdout without the last newline.
   * @throws FlattenError `DOCKER_FAILED` with the CLI's own words, `NO_ENGINE`, `NO_SPACE`, and what {@link try} throws
   */
  async run(args: readonly string[]): Promise<string> {
    const answer = await this.try(args);
    if (answer.exitCode !== 0) throw failedCommand(args, answer);
    return answer.stdout.trimEnd();
  }

  /** Starts a command whose streams are the caller's; used for what is long or carries bytes. */
  spawn(args: readonly string[], stdio: StdioOptions, signal?: AbortSignal): ChildProcess {
    return spawn('docker', [...this.#globalArgs, ...args], {
      stdio,
      env: clientEnvironment(process.env),
      // In a process group of its own, an interrupt from a terminal reaches this program alone, which then ends its
      // commands in the right order.
      detached: HAS_OWN_GROUP,
      // A command that waits for an engine may not end at a lesser signal: "docker start --attach" hands those on.
      ...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' as const }),
    });
  }

  /**
   * Runs a long command (a pull, a push, a container) and hands its output on as it comes.
   * @param onOutput told which output it is, since a line that one leaves open is not ended by the other
   * @param reads whether what the command reads counts as a move too: without a terminal a pull and a push say nothing
   *   while a layer is on its way, but the engine goes on telling them of it
   * @returns exit status, and the last 64 KiB of both outputs
   */
  async stream(
    args: readonly string[],
    onOutput: (text: string, from: 'stdout' | 'stderr') => void,
    signal: AbortSignal,
    reads = false,
  ): Promise<DockerAnswer> {
    const child = this.spawn(args, ['ignore', 'pipe', 'pipe'], signal);
    const take = (from: 'stdout' | 'stderr') =>
      collect(child[from], OUTPUT_LIMIT_CHARS, (text) => {
        this.touch();
        onOutput(text, from);
      });
    const stdout = take('stdout');
    const stderr = take('stderr');
    const looking = reads ? watchReads(child, this.touch) : undefined;
    try {
      const exitCode = await exitOf(child);
      return { exitCode, stdout: stdout(), stderr: stderr() };
    } finally {
      clearInterval(looking);
    }
  }
}

/** How often is looked whether a command has read anything. */
const LOOK_EVERY_MS = 500;

/** Reports a move whenever a process has read something (proc(5), /proc/PID/io, rchar); where that is hidden, always. */
function watchReads(child: ChildProcess, touch: () => void): NodeJS.Timeout {
  let seen = '';
  return setInterval(() => {
    const read = readProc(`${child.pid}/io`).split('\n')[0] ?? '';
    if (read === '' || read !== seen) touch();
    seen = read;
  }, LOOK_EVERY_MS);
}

/** How long a command may run on after a cancel. */
const GRACE_MS = 2000;

/** Collects a stream's last text; the function returned gives what came so far. */
export function collect(
  stream: Readable | null,
  limitChars: number,
  onText?: (text: string) => void,
): () => string {
  const tail = new TextTail(limitChars, onText);
  stream?.on('data', tail.add);
  return () => tail.text;
}

/** The exit status of a child, once its streams are closed. */
export async function exitOf(child: ChildProcess): Promise<number> {
  try {
    return await exitStatus(child);
  } catch (error) {
    throw toOurError(error);
  }
}

/** The error of a command that did not run, in our words if we have any. */
function toOurError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ('code' in error && error.code === 'ENOENT') return noDocker(error);
  return error.name === 'AbortError' ? cancelled(error.cause) : error;
}

/** The error of a docker command that failed, recognised by the CLI's words where that helps the user. */
export function failedCommand(args: readonly string[], answer: DockerAnswer): FlattenError {
  const said =
    (answer.stderr.trim() || answer.stdout.trim()).slice(-2000) || `exit status ${answer.exitCode}`;
  return engineError(said, 'DOCKER_FAILED', `"docker ${args.slice(0, 2).join(' ')}" failed`);
}

/**
 * An error in an engine's words, with a code and a hint for those that users can do something about.
 * @param said what the engine or its client answered
 * @param code the code where the words tell nothing more exact
 * @param what what was being done
 */
export function engineError(
  said: string,
  code: 'DOCKER_FAILED' | 'ENGINE_FAILED',
  what: string,
): FlattenError {
  const known = knownFailure(said, what);
  if (known !== undefined) return known;
  if (isUnreachable(said)) return noEngine(said);
  return new FlattenError(code, `${what}: ${said}`, { hint: SEE_ENGINE_LOG });
}

/** Whether the CLI's words mean that no engine answered. */
export function isUnreachable(said: string): boolean {
  return /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.test(
    said,
  );
}

/** The error of an engine that does not answer, or is not there, in its client's words. */
export function noEngine(said: string): FlattenError {
  const hint = /permission denied/i.test(said)
    ? 'This user is not allowed to use the engine: add it to the "docker" group, or run as root.'
    : process.platform === 'linux'
      ? `Start the engine, or select another one with DOCKER_HOST or "docker context use".${process.env['GITHUB_ACTIONS'] === 'true' ? SLIM_RUNNERS : ''}`
      : `Start Docker Desktop or another Linux engine. GitHub's ${process.platform === 'win32' ? 'Windows' : 'macOS'} runners have none: use "runs-on: ubuntu-latest".`;
  return new FlattenError(
    'NO_ENGINE',
    `docker-flatten needs a Docker engine, but none answered: ${said.trim()}`,
    { hint },
  );
}

/** What is to be known where a workflow's runner has a docker command alone. */
const SLIM_RUNNERS =
  ' GitHub\'s "ubuntu-slim" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".';

function noDocker(cause: unknown): FlattenError {
  return new FlattenError(
    'NO_DOCKER',
    `docker-flatten needs the docker command, but found none on PATH (${messageOf(cause).split('.')[0]}).`,
    {
      hint: 'Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.',
      cause,
    },
  );
}

/** The error of work that was told to stop: the reason itself where it is one of ours. */
export function cancelled(cause?: unknown): FlattenError {
  if (cause instanceof FlattenError) return cause;
  return new FlattenError(
    'CANCELLED',
    'The run was cancelled before it finished. No tag was moved.',
    {
      hint: 'Run again to get the image. The next run also removes what this one could not remove in time.',
      cause,
    },
  );
}
