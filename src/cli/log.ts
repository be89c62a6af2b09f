// The log of a terminal: all of it on stderr, since stdout is for results.
import { type Log, type Progress, printable } from '../base/log.ts';
import { printProgress } from '../base/progress.ts';
import { ProgressMeter } from '../base/progress-meter.ts';
import { LiveBar, type Terminal } from './progress-bar.ts';

/** Work that is done sooner needs no bar. */
const BAR_AFTER_MS = 300;

/** How much is said: warnings only, what a user wants to see, or all that is done. */
export type Verbosity = 'quiet' | 'usual' | 'debug';

/** What a log may be told; all of it has a usual value. */
export interface ShellLogOptions {
  readonly verbosity?: Verbosity;
  /** Takes a live bar away for good as soon as the run is to stop: a second signal ends the program on the spot. */
  readonly signal?: AbortSignal;
  readonly stream?: Terminal;
  readonly env?: NodeJS.ProcessEnv;
}

/** Writes lines to stderr; on a terminal progress is a live bar below them. */
export class ShellLog implements Log {
  readonly #verbosity: Verbosity;
  readonly #signal: AbortSignal | undefined;
  readonly #stream: Terminal;
  readonly #hasBar: boolean;
  #bar: LiveBar | undefined;

  constructor(options: ShellLogOptions = {}) {
    const { verbosity = 'usual', signal, stream = process.stderr, env = process.env } = options;
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

  /** One bar at a time: work inside of other work shows none of its own. */
  #showBar(progress: Progress): () => void {
    const meter = new ProgressMeter(progress);
    let bar: LiveBar | undefined;
    const start = () => {
      if (this.#bar !== undefined || this.#signal?.aborted) return;
      bar = new LiveBar(this.#stream, meter);
      this.#bar = bar;
    };
    const timer = setTimeout(start, BAR_AFTER_MS);
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
    // Nothing that an image or a container says may move the cursor or retitle the window.
    const text = `${printable(line)}\n`;
    if (this.#bar === undefined) this.#stream.write(text);
    else this.#bar.print(text);
  }
}
