// Runs the built entries, so that a test can end them at any moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestEngine } from '../engine/engines.ts';
import { builtPath } from '../process/built.ts';

/** An environment variable that marks a run and every process that it starts. */
const MARK = 'DOCKER_FLATTEN_TEST_RUN';

/** How a run ended: with a status, or by a signal. */
export interface RunEnd {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running process. */
export class LiveRun {
  readonly ended: Promise<RunEnd>;
  readonly #child: ChildProcess;
  readonly #mark = randomUUID();
  #output = { stdout: '', stderr: '' };
  readonly #startMs = performance.now();
  #endMs: number | undefined;

  /** @param args arguments of node: a script and its arguments */
  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn(process.execPath, [...args], {
      env: { ...env, [MARK]: this.#mark },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const name of ['stdout', 'stderr'] as const) {
      this.#child[name]?.setEncoding('utf8').on('data', (text: string) => {
        this.#output[name] += text;
      });
    }
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', (status, signal) => {
        this.#endMs = performance.now();
        resolve({ status, signal, ...this.#output });
      });
    });
  }

  get isOver(): boolean {
    return this.#endMs !== undefined;
  }

  /** How long it ran, or has been running so far. */
  get ranMs(): number {
    return (this.#endMs ?? performance.now()) - this.#startMs;
  }

  /** Its output so far. */
  get said(): string {
    return this.#output.stderr + this.#output.stdout;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Kills it and waits for its end. */
  async killHard(): Promise<RunEnd> {
    this.kill('SIGKILL');
    return await this.ended;
  }

  /** Waits until a condition is true or the run is over. */
  async until(holds: () => boolean): Promise<void> {
    while (!this.isOver && !holds()) await sleep(2);
  }

  /** Waits until its output matches a pattern or the run is over. */
  async untilSaid(pattern: RegExp): Promise<void> {
    await this.until(() => pattern.test(this.said));
  }

  /** Waits for some time, or until the run is over. */
  async forMs(ms: number): Promise<void> {
    await Promise.race([sleep(ms), this.ended]);
  }

  /** Returns the processes that it started and that still run, whatever their parents are now. */
  children(): { pid: number; command: string }[] {
    const found: { pid: number; command: string }[] = [];
    for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const pid = Number(name);
      if (pid === this.#child.pid) continue;
      const environment = procFile(pid, 'environ').split('\0');
      if (!environment.includes(`${MARK}=${this.#mark}`)) continue;
      found.push({ pid, command: procFile(pid, 'cmdline').replaceAll('\0', ' ').trim() });
    }
    return found;
  }

  /**
   * Waits for up to a minute until the processes that it started have ended, since an engine may be busy deleting or
   * syncing layers. Returns those that still run, each as a line.
   */
  async lastingChildren(): Promise<string[]> {
    for (let tries = 0; tries < 600 && this.children().length > 0; tries++) await sleep(100);
    return this.children().map(({ pid, command }) => `${pid}: ${command}`);
  }
}

/** Starts the shell command. */
export function startFlatten(
  engine: TestEngine,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): LiveRun {
  return new LiveRun([builtPath('cli'), ...args], { ...engine.env(), ...env });
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // It has ended in the meantime.
    return '';
  }
}
