// Runs short commands to their end. Two runners exist, which behave the same: Node's own here, and the action's, which
// uses the toolkit.
import { type ChildProcess, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** The result of a command. */
export interface CommandAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** The command's whole environment. */
  readonly env: Record<string, string>;
  /** Called for each piece of output. */
  readonly onOutput: () => void;
  /** Once aborted, kills the command at once, with everything that it started. */
  readonly kill: AbortSignal;
}

/** Runs short commands. */
export interface CommandRunner {
  /**
   * Runs a command with an empty stdin, and waits until it has ended and its outputs are closed.
   * @param args passed to the command unchanged: no shell reads them
   * @returns exit status (128 after a signal), the last 64 Mi characters of stdout, and the last 64 Ki of stderr
   * @throws the system's error, with its `code`, if the command cannot be started
   */
  run(command: string, args: readonly string[], options: CommandOptions): Promise<CommandAnswer>;
}

/** In its own process group, a command does not get the interrupt that a terminal sends to this program. */
export const HAS_OWN_GROUP = process.platform !== 'win32';

/** The exit status of a command that a signal ended. */
export const STATUS_OF_KILLED = 128;

/** Runs commands through Node alone. */
export class SpawnRunner implements CommandRunner {
  async run(
    command: string,
    args: readonly string[],
    options: CommandOptions,
  ): Promise<CommandAnswer> {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.env,
      detached: HAS_OWN_GROUP,
    });
    const outputs = new Outputs(options.onOutput);
    outputs.readFrom(child);
    killOn(options.kill, child);
    const exitCode = await exitStatus(child);
    return { exitCode, ...outputs.texts() };
  }
}

/** Limit for kept answers: far above the size of any inspect, which holds a whole config. */
const ANSWER_LIMIT_CHARS = 64 * 1024 * 1024;
/** How much of an output is kept if only its end matters. */
export const OUTPUT_LIMIT_CHARS = 64 * 1024;

/** Collects the outputs of a command. */
export class Outputs {
  readonly stdout: TextTail;
  readonly stderr: TextTail;

  constructor(onOutput: () => void) {
    this.stdout = new TextTail(ANSWER_LIMIT_CHARS, onOutput);
    this.stderr = new TextTail(OUTPUT_LIMIT_CHARS, onOutput);
  }

  /** Becomes the only reader of a child's outputs. */
  readFrom(child: ChildProcess): void {
    child.stdout?.removeAllListeners('data').on('data', this.stdout.add);
    child.stderr?.removeAllListeners('data').on('data', this.stderr.add);
  }

  texts(): Pick<CommandAnswer, 'stdout' | 'stderr'> {
    return { stdout: this.stdout.text, stderr: this.stderr.text };
  }
}

/** The last characters of a UTF-8 stream. */
export class TextTail {
  readonly #decoder = new StringDecoder('utf8');
  readonly #limitChars: number;
  readonly #onText: (text: string) => void;
  #text = '';

  constructor(limitChars: number, onText: (text: string) => void = () => {}) {
    this.#limitChars = limitChars;
    this.#onText = onText;
  }

  /** Adds the next bytes. */
  readonly add = (bytes: Buffer): void => {
    const text = this.#decoder.write(bytes);
    this.#text += text;
    // Only rarely, since each cut copies the rest.
    if (this.#text.length > 2 * this.#limitChars) this.#text = this.text;
    this.#onText(text);
  };

  get text(): string {
    return this.#text.slice(-this.#limitChars);
  }
}

/** Kills a child with its process group once the signal is aborted. */
export function killOn(signal: AbortSignal, child: ChildProcess): void {
  const kill = () => {
    killGroup(child);
    // A process that has left the group may keep the outputs open forever.
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  if (signal.aborted) kill();
  else signal.addEventListener('abort', kill, { once: true });
}

/** Kills a command with everything that it started, which may keep its outputs open. */
function killGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/**
 * Returns the exit status of a child, once its outputs are closed.
 * @throws the system's error if it cannot be started, `AbortError` if its own signal ended it
 */
export function exitStatus(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve(code ?? (signal === null ? 1 : STATUS_OF_KILLED)),
    );
  });
}
