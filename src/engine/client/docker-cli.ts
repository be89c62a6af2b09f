// The docker command, its calls over the engine's socket, their answers and their errors.
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import {
  type CommandAnswer,
  type CommandRunner,
  exitStatus,
  HAS_OWN_GROUP,
  OUTPUT_LIMIT_CHARS,
  SpawnRunner,
  TextTail,
} from '../../base/command-runner.ts';
import { cancelled, FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { watchReads } from '../../base/watch-reads.ts';
import { Watchdog } from '../../base/watchdog.ts';
import { knownFailure } from './docker-errors.ts';
import type { CallAnswer, EngineCall } from './engine-call.ts';
import { clientEnvironment } from './environment.ts';
import { askSocket, type EngineSocket, requestFrom } from './http-call.ts';

/** The result of a docker command. */
export type DockerAnswer = CommandAnswer;

export interface DockerSettings {
  /** Options that come before every command, such as `--context NAME`. */
  readonly globalArgs?: readonly string[];
  /** Touched by every answer; ends commands when it is aborted. By default it has no limit. */
  readonly watch?: Watchdog;
  /** How long a command may keep running after the watchdog is aborted. */
  readonly graceMs?: number;
  /** Runs the short commands; by default Node alone. */
  readonly runner?: CommandRunner;
  /** The engine's socket, over which calls are made; by default all are made by commands. */
  readonly socket?: EngineSocket | undefined;
}

/**
 * The docker CLI. It is the user's own, so contexts, credential helpers, rootless and remote engines work. Arguments
 * are arrays and never pass through a shell. If the engine's socket is known, calls are made over it instead, which
 * spares a process for each.
 */
export class Docker {
  /** Options that come before every command, such as `--context NAME`. */
  readonly globalArgs: readonly string[];
  readonly #watch: Watchdog;
  readonly #graceMs: number;
  readonly #runner: CommandRunner;
  readonly #socket: EngineSocket | undefined;

  constructor(settings: DockerSettings = {}) {
    this.globalArgs = settings.globalArgs ?? [];
    this.#watch = settings.watch ?? new Watchdog(undefined, 0);
    this.#graceMs = settings.graceMs ?? GRACE_MS;
    this.#runner = settings.runner ?? new SpawnRunner();
    this.#socket = settings.socket;
  }

  /**
   * Returns the same CLI with another watchdog.
   * @param graceMs how long a command may keep running after that watchdog is aborted
   */
  withWatchdog(watch: Watchdog, graceMs = GRACE_MS): Docker {
    return this.#with({ watch, graceMs });
  }

  /** Returns the same CLI with calls over a socket of its engine. */
  withSocket(socket: EngineSocket): Docker {
    return this.#with({ socket });
  }

  #with(other: DockerSettings): Docker {
    return new Docker({
      globalArgs: this.globalArgs,
      watch: this.#watch,
      graceMs: this.#graceMs,
      runner: this.#runner,
      socket: this.#socket,
      ...other,
    });
  }

  /** Touches the watchdog. Call it on progress: a byte was transferred or an answer came. */
  get touch(): () => void {
    return this.#watch.touch;
  }

  /**
   * Makes a call, and returns its answer whether it succeeds or not.
   * @throws FlattenError `CANCELLED`, `TIMEOUT`, and `NO_DOCKER` if it needs the docker CLI and there is none
   */
  async ask<T>(call: EngineCall<T>): Promise<CallAnswer<T>> {
    const socket = this.#socket;
    if (socket !== undefined && call.requests !== undefined)
      return await askSocket(call, call.requests, (request) =>
        this.#withGrace((kill) => requestFrom(socket, request, { kill, touch: this.touch })),
      );
    const answer = await this.try(call.args);
    return { ...answer, value: call.ofCommand(answer.stdout) };
  }

  /**
   * Makes a call that must succeed; returns its value.
   * @throws FlattenError `DOCKER_FAILED` with the engine's message, `NO_ENGINE`, `NO_SPACE`, and what {@link ask} throws
   */
  async get<T>(call: EngineCall<T>): Promise<T> {
    const answer = await this.ask(call);
    if (answer.exitCode !== 0) throw failedCommand(call.args, answer);
    return answer.value;
  }

  /**
   * Runs a short command to its end, and returns its answer for any exit status.
   * @throws FlattenError `NO_DOCKER` if there is no docker CLI, `CANCELLED`, `TIMEOUT`
   */
  try(args: readonly string[]): Promise<DockerAnswer> {
    return this.#withGrace((kill) =>
      this.#runner.run('docker', [...this.globalArgs, ...args], {
        env: clientEnvironment(process.env),
        onOutput: this.touch,
        kill,
      }),
    );
  }

  /**
   * Does something short in the engine, which `kill` ends at once.
   *
   * Once the watchdog is aborted, nothing new is started. What runs gets a moment to end by itself: else the cleanup
   * might miss what the engine is just creating.
   */
  async #withGrace<T>(work: (kill: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#watch;
    if (signal.aborted) throw cancelled(signal.reason);
    const kill = new AbortController();
    let killing: NodeJS.Timeout | undefined;
    const abort = () => {
      killing = setTimeout(() => kill.abort(), this.#graceMs);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
      const answer = await work(kill.signal);
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
   * Runs a short command that must succeed; returns its stdout without trailing whitespace.
   * @throws FlattenError `DOCKER_FAILED` with the CLI's message, `NO_ENGINE`, `NO_SPACE`, and what {@link try} throws
   */
  async run(args: readonly string[]): Promise<string> {
    const answer = await this.try(args);
    if (answer.exitCode !== 0) throw failedCommand(args, answer);
    return answer.stdout.trimEnd();
  }

  /** Starts a command whose streams belong to the caller, for commands that take long or carry bytes. */
  spawn(args: readonly string[], stdio: StdioOptions, signal?: AbortSignal): ChildProcess {
    return spawn('docker', [...this.globalArgs, ...args], {
      stdio,
      env: clientEnvironment(process.env),
      // With separate process groups, an interrupt from a terminal only reaches this program, which then ends its
      // commands in the right order.
      detached: HAS_OWN_GROUP,
      // A weaker signal may not end a command that waits for an engine: "docker start --attach" forwards those.
      ...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' as const }),
    });
  }

  /**
   * Runs a long command (a pull, a push, a container) and passes its output on as it comes.
   * @param onOutput gets the name of the output too, since an unfinished line of one must not continue with the other
   * @param reads whether reads of the command count as progress too: without a terminal, a pull and a push print
   *   nothing while they transfer a layer, but the engine keeps sending them its progress
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

/** How long a command may keep running after a cancel. */
const GRACE_MS = 2000;

/** Collects the end of a stream's text; the returned function returns what came so far. */
export function collect(
  stream: Readable | null,
  limitChars: number,
  onText?: (text: string) => void,
): () => string {
  const tail = new TextTail(limitChars, onText);
  stream?.on('data', tail.add);
  return () => tail.text;
}

/** Returns the exit status of a child, once its streams are closed. */
export async function exitOf(child: ChildProcess): Promise<number> {
  try {
    return await exitStatus(child);
  } catch (error) {
    throw toOurError(error);
  }
}

/** Converts the error of a command that did not run to a FlattenError, if it is a known one. */
function toOurError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ('code' in error && error.code === 'ENOENT') return noDocker(error);
  return error.name === 'AbortError' ? cancelled(error.cause) : error;
}

/** Returns the error for a failed docker command, with a code and a hint if the CLI's message is known. */
export function failedCommand(args: readonly string[], answer: DockerAnswer): FlattenError {
  const said =
    (answer.stderr.trim() || answer.stdout.trim()).slice(-2000) || `exit status ${answer.exitCode}`;
  return engineError(said, 'DOCKER_FAILED', `"docker ${args.slice(0, 2).join(' ')}" failed`);
}

/**
 * Returns an error with an engine's message, with a code and a hint if users can do something about it.
 * @param said what the engine or its client answered
 * @param code the code if the message is not a known one
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

/** Whether the CLI's message means that no engine answered. */
export function isUnreachable(said: string): boolean {
  return /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.test(
    said,
  );
}

/** Returns the error for an engine that does not answer or does not exist, with its client's message. */
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

/** Advice for workflows whose runner has only a docker command. */
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
