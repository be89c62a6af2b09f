// The log of a terminal: all of it on stderr, since stdout is for results.
import { type Log, printable } from '../log.ts';

/** Writes lines to stderr. */
export class ShellLog implements Log {
  readonly #debug: boolean;

  constructor(debug: boolean) {
    this.#debug = debug;
  }

  info(line: string): void {
    this.#write(line);
  }

  debug(line: string): void {
    if (this.#debug) this.#write(`debug: ${line}`);
  }

  notice(line: string): void {
    this.#write(`note: ${line}`);
  }

  warning(line: string): void {
    this.#write(`warning: ${line}`);
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.#write(title);
    return work();
  }

  untrusted(lines: string): void {
    this.#write(`  | ${lines}`);
  }

  #write(line: string): void {
    // Nothing that an image or a container says may move the cursor or retitle the window.
    process.stderr.write(`${printable(line)}\n`);
  }
}
