// Reads parts of a stream that can only be read from its start.
import type { Readable } from 'node:stream';

/** How far reads may go back without opening the stream again. A splicer's go back by less than this. */
const WINDOW_BYTES = 4 * 1024 * 1024;

/**
 * Reads parts of a stream, whose order should be ascending. It keeps only a small window, and opens the stream again for
 * what is before it.
 */
export class StreamReader {
  readonly #open: () => Promise<Readable>;
  #stream: Readable | undefined;
  #chunks: AsyncIterator<Buffer> | undefined;
  /** What was read last, and where it starts. */
  #window: Buffer[] = [];
  #start = 0;
  #end = 0;
  /** Reads follow each other. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param open opens the stream at its start */
  constructor(open: () => Promise<Readable>) {
    this.#open = open;
  }

  /**
   * Returns some bytes, which belong to the caller.
   * @throws RangeError if the stream ends before; the errors of the stream
   */
  read(start: number, end: number): Promise<Buffer> {
    const reading = this.#last.then(() => this.#read(start, end));
    this.#last = reading.catch(() => {});
    return reading;
  }

  /** Closes the stream, once all reads have ended. A later read opens it again. */
  close(): Promise<void> {
    const closing = this.#last.then(() => this.#close());
    this.#last = closing;
    return closing;
  }

  async #read(start: number, end: number): Promise<Buffer> {
    if (this.#chunks === undefined || start < this.#start) {
      this.#close();
      this.#stream = await this.#open();
      this.#chunks = (this.#stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    }
    while (this.#end < end) {
      const { done, value } = await this.#chunks.next();
      if (done === true) throw new RangeError(`the stream ends after ${this.#end} bytes`);
      this.#window.push(value);
      this.#end += value.length;
      this.#dropBefore(start - WINDOW_BYTES);
    }
    return this.#copy(start, end);
  }

  #dropBefore(position: number): void {
    let dropped = 0;
    for (const chunk of this.#window) {
      if (this.#start + chunk.length > position) break;
      this.#start += chunk.length;
      dropped++;
    }
    if (dropped > 0) this.#window.splice(0, dropped);
  }

  #copy(start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafe(end - start);
    let at = this.#start;
    for (const chunk of this.#window) {
      const from = Math.max(0, start - at);
      const to = Math.min(chunk.length, end - at);
      if (from < to) chunk.copy(bytes, at + from - start, from, to);
      at += chunk.length;
    }
    return bytes;
  }

  #close(): void {
    this.#stream?.destroy();
    this.#stream = undefined;
    this.#chunks = undefined;
    this.#window = [];
    this.#start = 0;
    this.#end = 0;
  }
}
