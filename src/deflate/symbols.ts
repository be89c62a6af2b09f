// The symbols of one deflate block (RFC 1951, 3.2.3 to 3.2.7): how much output they give and how far they look back.
// This is where a scan's time goes, so one function does all of it, on numbers of 32 bits.
import type { Code } from '../splice/format.ts';
import {
  BASE_MASK,
  BASE_SHIFT,
  CODE_LENGTHS,
  DISTANCE_BITS,
  DISTANCES,
  END,
  EXTRA_MASK,
  EXTRA_SHIFT,
  joinSymbols,
  LENGTH_CODE_BITS,
  LITERALS_AND_LENGTHS,
  LITERALS_MASK,
  LITERALS_SHIFT,
  MATCH,
  makeTable,
  newTable,
  ROOT_BITS,
  SECOND,
} from './huffman.ts';

/** Farthest distance of a match (RFC 1951, 3.2.5). */
export const WINDOW_BYTES = 32 * 1024;
/** The header of a dynamic block takes at most this many bytes, and a symbol with its distance less. */
export const MAX_HEADER_BYTES = 640;
/** What the reader of a symbol may look at behind the symbol. */
export const LOOK_AHEAD_BYTES = 16;

/** One read gives 32 bits, less up to 7 of the first byte. */
const READ_BITS = 25;
const ROOT_MASK = (1 << ROOT_BITS) - 1;
const DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;
/** Order in which a header has the lengths of the codes for code lengths. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The codes of a block. */
class Codes {
  /** First level for literals and lengths, with several in one entry. */
  readonly joined = new Int32Array(1 << ROOT_BITS);
  /** Second levels for literals and lengths. */
  readonly single = newTable();
  readonly distances = newTable();

  /** Returns false if these are no valid codes. */
  make(literalLengths: Uint8Array, distanceLengths: Uint8Array): boolean {
    if (!makeTable(this.single, literalLengths, LITERALS_AND_LENGTHS, ROOT_BITS)) return false;
    if (!makeTable(this.distances, distanceLengths, DISTANCES, DISTANCE_BITS)) return false;
    joinSymbols(this.single, this.joined);
    return true;
  }
}

let fixedCodes: Codes | undefined;

function makeFixedCodes(): Codes {
  const lengths = new Uint8Array(288)
    .fill(8, 0, 144)
    .fill(9, 144, 256)
    .fill(7, 256, 280)
    .fill(8, 280);
  fixedCodes = new Codes();
  fixedCodes.make(lengths, new Uint8Array(32).fill(5));
  return fixedCodes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What {@link SymbolReader.step} returns if it reads neither a literal nor a match. */
export const BLOCK_END = -1;
export const INVALID = -2;

/** Reads the symbols of one block after the other. */
export class SymbolReader {
  #view: DataView;
  readonly #dynamic = new Codes();
  readonly #lengths = new Uint8Array(320);
  readonly #lengthCodes = new Uint8Array(19);
  readonly #lengthTable = new Int32Array(1 << LENGTH_CODE_BITS);
  #codes = this.#dynamic;
  /** Position in `bytes`, in bits. */
  position = 0;
  /** Output of the block so far. */
  outBytes = 0;
  /** How far behind the block's start its matches look back at most. */
  lookBack = 0;

  /** @param bytes where the stream's bytes will be; what lies beyond them must be readable too */
  constructor(bytes: Uint8Array) {
    this.#view = viewOf(bytes);
  }

  /** Goes on in other bytes. */
  moveTo(bytes: Uint8Array, position: number): void {
    this.#view = viewOf(bytes);
    this.position = position;
  }

  /** Takes up to {@link READ_BITS} bits. */
  take(count: number): number {
    const found =
      (this.#view.getInt32(this.position >>> 3, true) >>> (this.position & 7)) & ((1 << count) - 1);
    this.position += count;
    return found;
  }

  #start(codes: Codes): void {
    this.#codes = codes;
    this.outBytes = 0;
    this.lookBack = 0;
  }

  /** Starts a block with fixed codes. */
  startFixed(): void {
    this.#start(fixedCodes ?? makeFixedCodes());
  }

  /** Reads the codes of a dynamic block and starts it. Returns what is wrong with them. */
  startDynamic(): string | undefined {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const lengthCodes = this.take(4) + 4;
    if (literals > 286 || distances > 30) return 'a block has too many symbols';
    this.#lengthCodes.fill(0);
    for (let at = 0; at < lengthCodes; at++) this.#lengthCodes[LENGTH_ORDER[at]!] = this.take(3);
    const isCode = makeTable(this.#lengthTable, this.#lengthCodes, CODE_LENGTHS, LENGTH_CODE_BITS);
    // Unlike others, this code must not be incomplete even if it has only one symbol.
    if (!isCode || this.#lengthTable[1]! < 0) return 'a block has an invalid code for code lengths';
    const problem = this.#readLengths(literals + distances);
    if (problem !== undefined) return problem;
    if (this.#lengths[256] === 0) return 'a block has no code for its end';
    const isValid = this.#dynamic.make(
      this.#lengths.subarray(0, literals),
      this.#lengths.subarray(literals, literals + distances),
    );
    if (!isValid) return 'a block has invalid codes';
    this.#start(this.#dynamic);
    return undefined;
  }

  #readLengths(count: number): string | undefined {
    const lengths = this.#lengths;
    for (let at = 0; at < count; ) {
      const found = this.#lengthTable[this.take(LENGTH_CODE_BITS)]!;
      this.position -= LENGTH_CODE_BITS - (found & 31);
      const symbol = found >> BASE_SHIFT;
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) return 'a block repeats a code length before the first one';
      const repeated = symbol === 16 ? lengths[at - 1]! : 0;
      const times =
        symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (at + times > count) return 'a block has too many code lengths';
      lengths.fill(repeated, at, at + times);
      at += times;
    }
    return undefined;
  }

  /**
   * Reads symbols that start before `limit`, a position in bits with {@link LOOK_AHEAD_BYTES} behind it.
   * @returns whether the block has ended, or what is wrong with it
   */
  read(limit: number): boolean | string {
    const view = this.#view;
    const { joined, single, distances } = this.#codes;
    const before = Math.min(this.outBytes, WINDOW_BYTES);
    let out = before;
    let lookBack = this.lookBack;
    let position = this.position;
    let outcome: boolean | string = false;
    while (position < limit) {
      let bits = view.getInt32(position >>> 3, true) >>> (position & 7);
      let found = joined[bits & ROOT_MASK]!;
      if (found < 0) {
        if ((found & SECOND) !== 0) {
          const index = (bits >>> ROOT_BITS) & ((1 << (found & 31)) - 1);
          found = single[((found >> BASE_SHIFT) & BASE_MASK) + index]!;
        }
        if (found < 0) {
          position += found & 31;
          outcome = (found & END) !== 0 || 'a symbol has no meaning';
          break;
        }
      }
      const start = out + ((found >> LITERALS_SHIFT) & LITERALS_MASK);
      const taken = found & 31;
      const extra = (found >> EXTRA_SHIFT) & EXTRA_MASK;
      out +=
        ((found >> BASE_SHIFT) & BASE_MASK) + ((bits >>> (taken - extra)) & ((1 << extra) - 1));
      position += taken;
      if ((found & MATCH) === 0) continue;
      bits >>>= taken;
      if (taken > READ_BITS - DISTANCE_BITS)
        bits = view.getInt32(position >>> 3, true) >>> (position & 7);
      found = distances[bits & DISTANCE_MASK]!;
      if (found < 0) {
        if ((found & SECOND) !== 0) {
          bits = view.getInt32(position >>> 3, true) >>> (position & 7);
          const index = (bits >>> DISTANCE_BITS) & ((1 << (found & 31)) - 1);
          found = distances[((found >> BASE_SHIFT) & BASE_MASK) + index]!;
        }
        if (found < 0) {
          outcome = 'a distance has no meaning';
          break;
        }
      }
      position += found & 31;
      if (start >= WINDOW_BYTES) continue;
      // Code and extra bits may be more than one read gives.
      const more = (found >> EXTRA_SHIFT) & EXTRA_MASK;
      const at = position - more;
      bits = view.getInt32(at >>> 3, true) >>> (at & 7);
      const distance = ((found >> BASE_SHIFT) & BASE_MASK) + (bits & ((1 << more) - 1));
      if (distance - start > lookBack) lookBack = distance - start;
    }
    this.outBytes += out - before;
    this.lookBack = lookBack;
    this.position = position;
    return outcome;
  }

  /** Reads one symbol. Returns the distance of a match, 0 for a literal, {@link BLOCK_END} or {@link INVALID}. */
  step(): number {
    const found = this.#lookUp(this.#codes.single, ROOT_BITS);
    if (found < 0) {
      this.position += found & 31;
      return (found & END) === 0 ? INVALID : BLOCK_END;
    }
    this.outBytes += this.#takeValue(found);
    if ((found & MATCH) === 0) return 0;
    const distance = this.#lookUp(this.#codes.distances, DISTANCE_BITS);
    return distance < 0 ? INVALID : this.#takeValue(distance);
  }

  #lookUp(table: Int32Array, rootBits: number): number {
    const bits = this.#view.getInt32(this.position >>> 3, true) >>> (this.position & 7);
    const found = table[bits & ((1 << rootBits) - 1)]!;
    if (found >= 0 || (found & SECOND) === 0) return found;
    const index = (bits >>> rootBits) & ((1 << (found & 31)) - 1);
    return table[((found >> BASE_SHIFT) & BASE_MASK) + index]!;
  }

  #takeValue(found: number): number {
    const extra = (found >> EXTRA_SHIFT) & EXTRA_MASK;
    this.position += (found & 31) - extra;
    return ((found >> BASE_SHIFT) & BASE_MASK) + this.take(extra);
  }

  /** Returns the code of the block's end. */
  endCode(): Code {
    const { single } = this.#codes;
    for (let root = 0; ; root++) {
      const found = single[root]!;
      if (found >= 0) continue;
      if ((found & END) !== 0) return { value: root & ((1 << (found & 31)) - 1), bits: found & 31 };
      const size = (found & SECOND) === 0 ? 0 : 1 << (found & 31);
      const start = (found >> BASE_SHIFT) & BASE_MASK;
      for (let second = 0; second < size; second++) {
        const bits = single[start + second]! & 31;
        if (single[start + second]! < 0)
          return { value: (root | (second << ROOT_BITS)) & ((1 << bits) - 1), bits };
      }
    }
  }
}
