// Where the bytes of a stream come from, kept beside the stream by positions: so it is exact whatever the chunks, and
// nothing that passes or changes bytes needs to know of it.

/** A position in one of several streams. */
export interface Origin {
  /** Number of the stream. */
  readonly stream: number;
  readonly offset: number;
}

/** Consecutive bytes of a stream. */
export interface Span {
  readonly bytes: number;
  /** Where they were copied from, byte for byte; undefined if they are new. */
  readonly origin: Origin | undefined;
}

/** Marks a span of new bytes. */
const NEW = -1;

/** Spans that have passed are removed together: removing each would move all others. */
const FORGOTTEN_AT_ONCE = 1024;

/** The spans of one stream. They are added ahead of its bytes, and taken in order. */
export class Spans {
  /** Start, number of the origin's stream or {@link NEW}, and offset there, of each span that was not passed yet. */
  #spans: { readonly start: number; readonly stream: number; readonly offset: number }[] = [];
  #first = 0;
  #bytes = 0;

  /** Bytes added so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds bytes at the end. */
  add(bytes: number, origin: Origin | undefined): void {
    if (bytes === 0) return;
    const start = this.#bytes;
    this.#bytes += bytes;
    const last = this.#spans.at(-1);
    const { stream, offset } = origin ?? { stream: NEW, offset: 0 };
    if (last?.stream === stream && (stream === NEW || last.offset + start - last.start === offset))
      return;
    this.#spans.push({ start, stream, offset });
  }

  /**
   * Returns what is in a part of the stream and forgets what is before it.
   * @throws RangeError if that has been forgotten, or was not added yet
   */
  *take(from: number, bytes: number): Generator<Span> {
    const end = from + bytes;
    if (end > this.#bytes) throw new RangeError('the stream is ahead of its spans');
    this.#passUpTo(from);
    if (bytes > 0 && from < this.#spans[this.#first]!.start)
      throw new RangeError('this part of the stream has passed');
    for (let at = from, index = this.#first; at < end; index++) {
      const { start, stream, offset } = this.#spans[index]!;
      const length = Math.min(this.#spans[index + 1]?.start ?? this.#bytes, end) - at;
      const origin = stream === NEW ? undefined : { stream, offset: offset + at - start };
      yield { bytes: length, origin };
      at += length;
    }
  }

  /** Forgets spans that end before a position. The last one stays, since it may become longer. */
  #passUpTo(from: number): void {
    while ((this.#spans[this.#first + 1]?.start ?? Infinity) <= from) this.#first++;
    if (this.#first < FORGOTTEN_AT_ONCE) return;
    this.#spans.splice(0, this.#first);
    this.#first = 0;
  }
}
