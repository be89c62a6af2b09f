// Decoding tables for Huffman codes (RFC 1951, 3.2.2). One lookup gives everything that a block's length depends on:
// several literals, or a match with the extra bits of its length. What the literals are does not matter here.

/**
 * Bits of the first lookup of literals and lengths. Most symbols need no second one, and the table is made fast, which
 * counts if blocks are short (`bench/deflate.ts`).
 */
export const ROOT_BITS = 10;
/**
 * Bits of the first lookup of a distance. One read gives 25 bits: what a first lookup takes of literals and a length is
 * at most 15 of them, so the rest is enough for this one.
 */
export const DISTANCE_BITS = 9;
/** Bits of the first lookup of a code length; no code of code lengths is longer. */
export const LENGTH_CODE_BITS = 7;
const MAX_CODE_BITS = 15;

/*
 * All tables have entries of 32 bits:
 *   0 to 4    how many bits of the stream this is, extra bits included
 *   5 to 8    how many of these are extra bits
 *   9 to 23   what the extra bits are added to: bytes of output, a distance, or a code length
 *   24 to 27  how many of the bytes of output come before a match
 *   28 to 31  the following marks
 */
export const EXTRA_SHIFT = 5;
export const EXTRA_MASK = 15;
export const BASE_SHIFT = 9;
export const BASE_MASK = 0x7fff;
export const LITERALS_SHIFT = 24;
export const LITERALS_MASK = 15;
/** A distance follows. */
export const MATCH = 1 << 28;
/** The end of the block. It is also {@link SPECIAL}. */
export const END = 1 << 29;
/**
 * The code is longer: bits 0 to 4 are the bits of the second lookup, bits 9 to 23 say where its table starts. It is
 * also {@link SPECIAL}.
 */
export const SECOND = 1 << 30;
/** The sign bit: no symbol with output. Without another mark, no symbol has such a code. */
export const SPECIAL = 1 << 31;

/** The entries of an alphabet's symbols, still without the bits of their codes. */
export type Alphabet = Int32Array;

const entry = (extra: number, base: number) => (extra << EXTRA_SHIFT) | (base << BASE_SHIFT);

/** Literals, the end of a block, and lengths (RFC 1951, 3.2.5). The last two symbols must not occur. */
export const LITERALS_AND_LENGTHS: Alphabet = new Int32Array(288).fill(SPECIAL);
/** Distances. Again the last two symbols must not occur. */
export const DISTANCES: Alphabet = new Int32Array(32).fill(SPECIAL);
/** Lengths of codes (3.2.7). What follows one that repeats is left to the caller. */
export const CODE_LENGTHS: Alphabet = Int32Array.from({ length: 19 }, (_, symbol) =>
  entry(0, symbol),
);

for (let literal = 0; literal < 256; literal++)
  LITERALS_AND_LENGTHS[literal] = entry(0, 1) | (1 << LITERALS_SHIFT);
LITERALS_AND_LENGTHS[256] = SPECIAL | END;
for (let symbol = 257, base = 3; symbol < 285; symbol++) {
  const extra = Math.max(0, ((symbol - 261) >> 2) | 0);
  LITERALS_AND_LENGTHS[symbol] = MATCH | entry(extra, base);
  base += 1 << extra;
}
// The longest match has a symbol of its own, although the one before could express it.
LITERALS_AND_LENGTHS[285] = MATCH | entry(0, 258);
for (let symbol = 0, base = 1; symbol < 30; symbol++) {
  const extra = Math.max(0, (symbol - 2) >> 1);
  DISTANCES[symbol] = entry(extra, base);
  base += 1 << extra;
}

const counts = new Uint16Array(MAX_CODE_BITS + 1);
const offsets = new Uint16Array(MAX_CODE_BITS + 1);
const sorted = new Uint16Array(288);

/** A table for any code. Second tables take less than one entry per string of 15 bits. */
export function newTable(): Int32Array {
  return new Int32Array(1 << MAX_CODE_BITS);
}

/**
 * Makes the table of a code. As in zlib, a code must be complete, but may consist of a single symbol with one bit or of
 * nothing.
 * @param lengths the bits of each symbol's code, 0 for a symbol that does not occur
 * @returns false if this is no valid code
 */
export function makeTable(
  table: Int32Array,
  lengths: Uint8Array,
  alphabet: Alphabet,
  rootBits: number,
): boolean {
  const longest = sortSymbols(lengths);
  if (longest < 0) return false;
  if (longest <= 1) table.fill(SPECIAL, 0, 1 << rootBits);
  const used = offsets[MAX_CODE_BITS]!;
  const rootSize = 1 << rootBits;
  let free = rootSize;
  let root = -1;
  let start = 0;
  let size = rootSize;
  // Codes in ascending order, with their bits reversed, as they lie in the stream.
  for (let at = 0, code = 0; at < used; at++) {
    const symbol = sorted[at]!;
    const length = lengths[symbol]!;
    if (length > rootBits && (code & (rootSize - 1)) !== root) {
      root = code & (rootSize - 1);
      start = free;
      const bits = secondBits(length, longest, rootBits);
      size = 1 << bits;
      free += size;
      table[root] = SPECIAL | SECOND | (start << BASE_SHIFT) | bits;
    }
    const symbolEntry = alphabet[symbol]!;
    const found = symbolEntry + length + ((symbolEntry >> EXTRA_SHIFT) & EXTRA_MASK);
    if (length <= rootBits)
      for (let to = code, step = 1 << length; to < rootSize; to += step) table[to] = found;
    else
      for (let to = code >> rootBits, step = 1 << (length - rootBits); to < size; to += step)
        table[start + to] = found;
    counts[length]!--;
    // The next code of this length: add one from the other end.
    let bit = 1 << (length - 1);
    while ((code & bit) !== 0) bit >>= 1;
    code = bit === 0 ? 0 : (code & (bit - 1)) + bit;
  }
  return true;
}

/** Sorts symbols by the length of their codes. Returns the longest length, or -1 if this is no valid code. */
function sortSymbols(lengths: Uint8Array): number {
  counts.fill(0);
  for (let symbol = 0; symbol < lengths.length; symbol++) counts[lengths[symbol]!]!++;
  let longest = 0;
  let left = 1;
  offsets[0] = 0;
  counts[0] = 0;
  for (let length = 1; length <= MAX_CODE_BITS; length++) {
    offsets[length] = offsets[length - 1]! + counts[length - 1]!;
    left = 2 * left - counts[length]!;
    if (left < 0) return -1;
    if (counts[length]! > 0) longest = length;
  }
  if (left > 0 && longest > 1) return -1;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length > 0) sorted[offsets[length]!++] = symbol;
  }
  return longest;
}

/**
 * Bits of a second table that starts with a code of `length` bits: as many as the codes need that share its first bits.
 * `counts` has the codes that are not in a table yet.
 */
function secondBits(length: number, longest: number, rootBits: number): number {
  let bits = length - rootBits;
  let left = 1 << bits;
  for (; bits + rootBits < longest; bits++, left <<= 1) {
    left -= counts[bits + rootBits]!;
    if (left <= 0) break;
  }
  return bits;
}

/**
 * Joins symbols that together fit one lookup: literals, and a match after them.
 * @param single a table of literals and lengths
 * @param joined where the first level of the new table goes; second levels stay in `single`
 */
export function joinSymbols(single: Int32Array, joined: Int32Array): void {
  for (let index = 0; index < 1 << ROOT_BITS; index++) {
    let all = single[index]!;
    let bits = all & 31;
    if (all >= 0 && (all & MATCH) === 0)
      while (bits < ROOT_BITS) {
        const next = single[index >>> bits]!;
        const nextBits = (next & 31) - ((next >> EXTRA_SHIFT) & EXTRA_MASK);
        if (next < 0 || nextBits > ROOT_BITS - bits) break;
        all += next;
        bits = all & 31;
        if ((next & MATCH) !== 0) break;
      }
    joined[index] = all;
  }
}
