// Names and link targets of millions of entries, side by side in a few large buffers.
import { MAX_PATH_BYTES, MAX_TEXT_BYTES, overLimit } from './limits.ts';

const CHUNK_BITS = 20;
const CHUNK_BYTES = 2 ** CHUNK_BITS;
const OFFSET_MASK = CHUNK_BYTES - 1;

/** Stores texts of at most {@link MAX_PATH_BYTES} bytes, which can be found by their position. */
export class Texts {
  readonly #chunks: Buffer[] = [];
  #end = 0;

  /**
   * Stores the bytes from `start` to `end` and returns their position.
   * @throws FlattenError `TAR_LIMIT` if all texts together become too long
   */
  add(bytes: Buffer, start: number, end: number): number {
    const length = end - start;
    if (length > MAX_PATH_BYTES) throw new RangeError('a text is longer than any path');
    if (
      (this.#end & OFFSET_MASK) + length > CHUNK_BYTES ||
      this.#end === this.#chunks.length * CHUNK_BYTES
    ) {
      this.#end = this.#chunks.length * CHUNK_BYTES;
      if (this.#end + CHUNK_BYTES > MAX_TEXT_BYTES)
        throw overLimit(
          `The image's names and link targets exceed ${MAX_TEXT_BYTES} bytes in total.`,
        );
      this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES));
    }
    const at = this.#end;
    bytes.copy(this.#chunks[at >> CHUNK_BITS] as Buffer, at & OFFSET_MASK, start, end);
    this.#end += length;
    return at;
  }

  /** Returns a stored text, which must not be changed. */
  get(at: number, length: number): Buffer {
    const offset = at & OFFSET_MASK;
    return (this.#chunks[at >> CHUNK_BITS] as Buffer).subarray(offset, offset + length);
  }

  /** Copies a stored text; returns where it ends. */
  copy(at: number, length: number, target: Buffer, targetStart: number): number {
    const offset = at & OFFSET_MASK;
    const chunk = this.#chunks[at >> CHUNK_BITS] as Buffer;
    if (length > 32) chunk.copy(target, targetStart, offset, offset + length);
    else for (let i = 0; i < length; i++) target[targetStart + i] = chunk[offset + i] as number;
    return targetStart + length;
  }

  /** Returns whether the stored text at a position equals the bytes from `start` on. */
  equals(at: number, length: number, bytes: Buffer, start: number): boolean {
    const offset = at & OFFSET_MASK;
    const chunk = this.#chunks[at >> CHUNK_BITS] as Buffer;
    for (let i = 0; i < length; i++) if (chunk[offset + i] !== bytes[start + i]) return false;
    return true;
  }
}
