// Runs the programs of a contestant, and watches what they take.
import { spawn } from 'node:child_process';
import { familyOf, peakBytesOf, stateOf } from './processes.ts';

const SAMPLE_MS = 20;
/** How much of what a failed program printed is shown. */
const SHOWN_CHARACTERS = 1000;

/** What the programs of a contestant took. */
export interface ProgramCosts {
  /** Processor time of the programs and everything that they ran, to the last 20 ms. */
  readonly clientSeconds: number;
  /** The same of the programs alone, with their threads. */
  readonly ownSeconds: number;
  /** Peak memory of the largest process. */
  readonly peakBytes: number;
}

/** How a program is run. */
export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The exit status that counts as success. */
  readonly status?: number;
}

/** Runs programs one after the other and adds up what they take. */
export class Commands {
  #clientSeconds = 0;
  #ownSeconds = 0;
  #peakBytes = 0;
  readonly #env: Readonly<Record<string, string | undefined>>;

  /** @param env the environment of all programs */
  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env;
  }

  get costs(): ProgramCosts {
    return {
      clientSeconds: this.#clientSeconds,
      ownSeconds: this.#ownSeconds,
      peakBytes: this.#peakBytes,
    };
  }

  /**
   * Runs a program to its end; returns what it printed on stdout.
   * @throws Error with the end of what it printed, if it fails
   */
  async run(file: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
    const child = spawn(file, args, {
      env: { ...this.#env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout = tail(stdout + text)));
    child.stderr.on('data', (text) => (stderr = tail(stderr + text)));
    let client = 0;
    let own = 0;
    const sample = () => {
      if (child.pid === undefined) return;
      const states = familyOf(child.pid).map((pid) => stateOf(pid));
      const sum = states.reduce(
        (seconds, state) => seconds + (state?.ownSeconds ?? 0) + (state?.endedSeconds ?? 0),
        0,
      );
      client = Math.max(client, sum);
      own = Math.max(own, states[0]?.ownSeconds ?? 0);
      for (const pid of familyOf(child.pid))
        this.#peakBytes = Math.max(this.#peakBytes, peakBytesOf(pid));
    };
    const timer = setInterval(sample, SAMPLE_MS);
    try {
      const status = await new Promise<number | null>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
      });
      if (status !== (options.status ?? 0))
        throw new Error(`${file} ${args[0] ?? ''} ended with ${status}: ${stderr || stdout}`);
      return stdout;
    } finally {
      clearInterval(timer);
      this.#clientSeconds += client;
      this.#ownSeconds += own;
    }
  }

  /** Runs a line of sh, in which `$1` and so on are the arguments. */
  shell(line: string, ...args: readonly string[]): Promise<string> {
    return this.run('sh', ['-euc', line, 'sh', ...args]);
  }
}

function tail(text: string): string {
  return text.slice(-SHOWN_CHARACTERS);
}
