// Joins pieces of deflate streams that start and end within bytes.
import { ByteWriter } from '../splice/byte-writer.ts';

/** An empty block with fixed codes (RFC 1951, 3.2.6): ten bits, the lowest first. */
const EMPTY_FIXED = [[2, 10]] as const;
/** The same as the last block of a stream. */
const LAST_FIXED = [[3, 10]] as const;
/**
 * An empty dynamic block (3.2.7) whose length is odd. All its codes are complete, as those that zlib writes, so every
 * reader takes it: four symbols of 2 bits each for literals and lengths, and for distances.
 */
const EMPTY_DYNAMIC = [
  // Not the last block, dynamic; 257 literals and lengths, 4 distances, 16 code lengths.
  [0b100, 3],
  [257 - 257, 5],
  [4 - 1, 5],
  [16 - 4, 4],
  // Codes of 1 bit: 0 means 2 bits, 1 repeats zeros. They are the last and the third of the code lengths.
  [1 << 6, 24],
  [1 << 21, 24],
  // Symbols 0 to 2, 138 and 115 without a code, the end of the block, and the distances.
  [0, 3],
  [1 | ((138 - 11) << 1), 8],
  [1 | ((115 - 11) << 1), 8],
  [0, 5],
  // The end of the block.
  [0b11, 2],
] as const;

/** Writes a stream bit by bit. All methods must be awaited before the next call. `bytes` counts the complete ones. */
export class BitWriter extends ByteWriter {
  /** The bits of the last byte that is not complete, and how many there are. */
  #partial = 0;
  #phase = 0;

  /** How many bits of the last byte are written. */
  get phase(): number {
    return this.#phase;
  }

  /**
   * Writes some bits of `bytes`, which must start at the phase of the output: so all but the first and the last byte
   * are copied as they are. Changes the first byte of `bytes`.
   */
  async writeBits(bytes: Buffer, startBit: number, endBit: number): Promise<void> {
    if (startBit % 8 !== this.#phase) throw new RangeError('bits are copied at another phase');
    const start = Math.floor(startBit / 8);
    const end = Math.floor(endBit / 8);
    if (this.#phase > 0) bytes[start] = (bytes[start]! & (0xff << this.#phase)) | this.#partial;
    this.#phase = endBit % 8;
    this.#partial = this.#phase === 0 ? 0 : bytes[end]! & ((1 << this.#phase) - 1);
    if (end > start) await this.writeBytes(bytes.subarray(start, end));
  }

  /** Writes some bits of `bytes` at any phase; slow, for a few bytes. */
  async writeShifted(bytes: Buffer, startBit: number, endBit: number): Promise<void> {
    const numbers: [value: number, bits: number][] = [];
    for (let at = startBit; at < endBit; ) {
      const bits = Math.min(8 - (at & 7), endBit - at);
      numbers.push([(bytes[at >> 3]! >> (at & 7)) & ((1 << bits) - 1), bits]);
      at += bits;
    }
    await this.writeNumbers(numbers);
  }

  /** Writes empty blocks until so many bits of the last byte are written: as few bits as possible. */
  async fillTo(phase: number): Promise<void> {
    if ((phase - this.#phase) % 2 !== 0) {
      // Nothing of even length helps. A stored block ends at a byte, at most 42 bits away.
      if (phase % 2 === 0) await this.#alignWithStored();
      else await this.writeNumbers(EMPTY_DYNAMIC);
    }
    while (this.#phase !== phase) await this.writeNumbers(EMPTY_FIXED);
  }

  async #alignWithStored(): Promise<void> {
    await this.writeNumbers([[0, 3]]);
    await this.#align();
    await this.writeBytes(Buffer.from([0, 0, 0xff, 0xff]));
  }

  /** Writes an empty last block, and zeros up to the end of the byte. */
  async writeLastBlock(): Promise<void> {
    await this.writeNumbers(LAST_FIXED);
    await this.#align();
  }

  async #align(): Promise<void> {
    if (this.#phase > 0) await this.writeNumbers([[0, 8 - this.#phase]]);
  }

  /** Writes numbers of up to 24 bits each, the lowest bit first. */
  async writeNumbers(numbers: readonly (readonly [value: number, bits: number])[]): Promise<void> {
    const complete: number[] = [];
    for (const [value, bits] of numbers) {
      let waiting = this.#partial | (value << this.#phase);
      this.#phase += bits;
      for (; this.#phase >= 8; this.#phase -= 8, waiting >>>= 8) complete.push(waiting & 0xff);
      this.#partial = waiting;
    }
    await this.writeBytes(Buffer.from(complete));
  }
}
