// The terminal log. Everything goes to stderr, because stdout carries the results.
import { type Log, type Progress, printable } from '../base/log.ts';
import { printProgress } from '../base/progress.ts';
import { ProgressMeter } from '../base/progress-meter.ts';
import { ProgressBar, type Terminal } from './progress-bar.ts';

/** Shorter work shows no progress bar. */
const BAR_DELAY_MS = 300;

/** How much to log: warnings only, the normal messages, or debug messages too. */
export type Verbosity = 'quiet' | 'normal' | 'debug';

/** Options of a terminal log. */
export interface TerminalLogOptions {
  readonly verbosity?: Verbosity;
  /** Removes the progress bar for good when aborted, because a second signal ends the process at once. */
  readonly signal?: AbortSignal;
  readonly stream?: Terminal;
  readonly env?: NodeJS.ProcessEnv;
}

/** Writes lines to stderr. On a terminal, a progress bar stays below them. */
export class TerminalLog implements Log {
  readonly #verbosity: Verbosity;
  readonly #signal: AbortSignal | undefined;
  readonly #stream: Terminal;
  readonly #hasBar: boolean;
  #bar: ProgressBar | undefined;

  constructor(options: TerminalLogOptions = {}) {
    const { verbosity = 'normal', signal, stream = process.stderr, env = process.env } = options;
    this.#verbosity = verbosity;
    this.#signal = signal;
    this.#stream = stream;
    this.#hasBar = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  }

  info(line: string): void {
    if (this.#verbosity !== 'quiet') this.#write(line);
  }

  debug(line: string): void {
    if (this.#verbosity === 'debug') this.#write(`debug: ${line}`);
  }

  notice(line: string): void {
    this.info(`note: ${line}`);
  }

  warning(line: string): void {
    this.#write(`warning: ${line}`);
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.info(title);
    return work();
  }

  showProgress(progress: Progress): () => void {
    if (this.#verbosity === 'quiet') return () => {};
    return this.#hasBar
      ? this.#showBar({ ...progress, title: printable(progress.title).replaceAll('\n', ' ') })
      : printProgress(progress, (line) => this.info(line));
  }

  untrusted(lines: string): void {
    this.info(`  | ${lines}`);
  }

  /** Shows one bar at a time: nested work has no bar of its own. */
  #showBar(progress: Progress): () => void {
    const meter = new ProgressMeter(progress);
    let bar: ProgressBar | undefined;
    const start = () => {
      if (this.#bar !== undefined || this.#signal?.aborted) return;
      bar = new ProgressBar(this.#stream, meter);
      this.#bar = bar;
    };
    const timer = setTimeout(start, BAR_DELAY_MS);
    const end = () => {
      clearTimeout(timer);
      this.#signal?.removeEventListener('abort', end);
      bar?.end();
      if (this.#bar === bar) this.#bar = undefined;
    };
    this.#signal?.addEventListener('abort', end);
    return end;
  }

  #write(line: string): void {
    // Text from an image or a container must not move the cursor or change the window title.
    const text = `${printable(line)}\n`;
    if (this.#bar === undefined) this.#stream.write(text);
    else this.#bar.print(text);
  }
}
