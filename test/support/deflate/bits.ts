// Writes deflate data symbol by symbol (RFC 1951), also data that no program writes.
import { trailerOf } from './random-gzip.ts';

/** The header of a member without any field. */
export const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** Wraps deflate data that gives `bytes` into a member. */
export function member(deflated: Buffer, bytes: Buffer): Buffer {
  return Buffer.concat([HEADER, deflated, trailerOf(bytes)]);
}

/** Order in which a block's header has the lengths of codes for code lengths (RFC 1951, 3.2.7). */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Collects bits. */
export class Bits {
  #bits: number[] = [];

  /** Adds a number, the lowest bit first. */
  number(value: number, bits: number): this {
    for (let bit = 0; bit < bits; bit++) this.#bits.push((value >> bit) & 1);
    return this;
  }

  /** Adds a Huffman code, written as zeros and ones. */
  code(text: string): this {
    for (const bit of text) this.#bits.push(Number(bit));
    return this;
  }

  /**
   * Adds the header of a last dynamic block.
   * @param lengths of codes for literals and lengths, as pairs of symbol and bits; all others are 0
   * @param distances lengths of codes for distances
   */
  dynamic(lengths: readonly (readonly [number, number])[], distances: readonly number[]): this {
    const count = Math.max(257, ...lengths.map(([symbol]) => symbol + 1));
    const literals = Array<number>(count).fill(0);
    for (const [symbol, bits] of lengths) literals[symbol] = bits;
    this.number(0b101, 3);
    this.number(literals.length - 257, 5)
      .number(distances.length - 1, 5)
      .number(19 - 4, 4);
    // Sixteen codes of four bits, so that each length is its own code.
    for (const symbol of LENGTH_ORDER) this.number(symbol < 16 ? 4 : 0, 3);
    for (const length of [...literals, ...distances])
      this.code(length.toString(2).padStart(4, '0'));
    return this;
  }

  /** Returns all bits, and zeros up to the end of a byte. */
  bytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries())
      bytes[at >> 3] = bytes[at >> 3]! | (bit << (at & 7));
    return bytes;
  }
}

/** Returns the same bits `count` times, a multiple of eight, and an end. */
export function repeatedBits(text: string, count: number, end: string): Buffer {
  const eight = new Bits().code(text.repeat(8)).bytes();
  return Buffer.concat([
    Buffer.alloc((eight.length * count) / 8, eight),
    new Bits().code(end).bytes(),
  ]);
}
