// Where the bytes of a flat tar come from, kept for later: it is read again in parts.
import type { Origin, Span } from '../tar/spans.ts';

/** Marks new bytes. */
const NEW = -1;
const FIRST_CAPACITY = 1024;

/** The spans of a whole stream. They are added in order, and read in any. */
export class SpanTable {
  #start = new Float64Array(FIRST_CAPACITY);
  #stream = new Int32Array(FIRST_CAPACITY);
  #offset = new Float64Array(FIRST_CAPACITY);
  #count = 0;
  #bytes = 0;

  /** Adds bytes at the end. */
  add(bytes: number, origin: Origin | undefined): void {
    if (bytes === 0) return;
    const start = this.#bytes;
    this.#bytes += bytes;
    const { stream, offset } = origin ?? { stream: NEW, offset: 0 };
    if (this.#continues(start, stream, offset)) return;
    this.#grow();
    this.#start[this.#count] = start;
    this.#stream[this.#count] = stream;
    this.#offset[this.#count++] = offset;
  }

  #continues(start: number, stream: number, offset: number): boolean {
    const last = this.#count - 1;
    if (last < 0 || this.#stream[last] !== stream) return false;
    if (stream === NEW) return true;
    return (this.#offset[last] as number) + start - (this.#start[last] as number) === offset;
  }

  #grow(): void {
    if (this.#count < this.#start.length) return;
    const capacity = 2 * this.#count;
    const [start, stream, offset] = [this.#start, this.#stream, this.#offset];
    this.#start = new Float64Array(capacity);
    this.#stream = new Int32Array(capacity);
    this.#offset = new Float64Array(capacity);
    this.#start.set(start);
    this.#stream.set(stream);
    this.#offset.set(offset);
  }

  /**
   * Yields what is in a part of the stream.
   * @throws RangeError if that was not added yet
   */
  *range(from: number, bytes: number): Generator<Span> {
    const end = from + bytes;
    if (end > this.#bytes) throw new RangeError('the stream is ahead of its spans');
    for (let at = from, span = this.#find(from); at < end; span++) {
      const start = this.#start[span] as number;
      const next = span + 1 < this.#count ? (this.#start[span + 1] as number) : this.#bytes;
      const length = Math.min(next, end) - at;
      const stream = this.#stream[span] as number;
      const offset = (this.#offset[span] as number) + at - start;
      yield { bytes: length, origin: stream === NEW ? undefined : { stream, offset } };
      at += length;
    }
  }

  /** The last span that starts at or before a position. */
  #find(position: number): number {
    let low = 0;
    let high = this.#count;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#start[middle] as number) <= position) low = middle;
      else high = middle;
    }
    return low;
  }
}
