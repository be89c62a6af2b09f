// Reassembles blocks that are split across the chunks of a stream.
import { BLOCK_BYTES } from './header.ts';

/** Collects one block at a time. */
export class BlockAssembler {
  #block: Buffer | undefined;
  #length = 0;

  /** Whether no bytes are held. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** The bytes of an incomplete block. */
  get rest(): Buffer {
    return this.#block?.subarray(0, this.#length) ?? Buffer.alloc(0);
  }

  /** Consumes bytes up to the end of the block and returns how many. */
  take(bytes: Buffer): number {
    this.#block ??= Buffer.alloc(BLOCK_BYTES);
    const length = Math.min(BLOCK_BYTES - this.#length, bytes.length);
    bytes.copy(this.#block, this.#length, 0, length);
    this.#length += length;
    return length;
  }

  /** Returns the block if it is complete, and starts over. */
  release(): Buffer | undefined {
    if (this.#length < BLOCK_BYTES) return undefined;
    const block = this.#block;
    this.#block = undefined;
    this.#length = 0;
    return block;
  }
}
