// Where a sparse file has data; the rest of it is zeros (GNU tar manual, "Storing Sparse Files").
import { DAMAGED_STREAM, FlattenError, NO_BUILDER_WRITES, quoteName } from '../base/errors.ts';
import type { TarEntry } from './entry.ts';
import { type Extension, nonEmpty } from './extensions.ts';
import { BLOCK_BYTES, parseNumber } from './header.ts';
import { decimal } from './pax.ts';

/** Maximum pieces of one file. Go's archive/tar, with which engines unpack, has the same limit. */
const PIECES_LIMIT = 1024 * 1024;

/** Old GNU format: pairs of numbers of 12 bytes each, in the header and in the blocks that follow it. */
const NUMBER_BYTES = 12;
const IN_HEADER = [386, 4] as const;
const IN_BLOCK = [0, 21] as const;

/** Longest number in a map: more digits than a safe integer has. */
const MAX_DIGITS = 20;
const NEWLINE = 0x0a;

/** How a sparse file's map is stored: in headers, or in front of its data. */
export type SparseForm = 'old GNU' | 'records' | 'data';

/** Returns the form of a sparse file as Go's archive/tar recognises it; undefined for other entries. */
export function sparseFormOf(
  { typeFlag }: Pick<TarEntry, 'typeFlag'>,
  { pax }: Extension,
): SparseForm | undefined {
  if (typeFlag === 'S') return 'old GNU';
  if (pax.size === 0) return undefined;
  const [major, minor] = ['GNU.sparse.major', 'GNU.sparse.minor'].map((key) =>
    String(pax.get(key) ?? ''),
  );
  if (major === '1' && minor === '0') return 'data';
  const isOld = major === '0' && (minor === '0' || minor === '1');
  // The formats 0.0 and 0.1 need not name themselves.
  const isNameless = major === '' && minor === '' && nonEmpty(pax.get(SPARSE_MAP)) !== undefined;
  return isOld || isNameless ? 'records' : undefined;
}

/** The record that holds the whole map in the format 0.1. */
export const SPARSE_MAP = 'GNU.sparse.map';

/** Returns the error for a sparse file that cannot be unpacked. */
export function damagedSparse(name: Buffer, what: string): FlattenError {
  return new FlattenError(
    'TAR_INVALID',
    `The sparse file ${quoteName(name)} is damaged: ${what}.`,
    {
      hint: DAMAGED_STREAM,
    },
  );
}

/** The map of one sparse file, read piece by piece: offsets and lengths in turn. */
export class SparseMap {
  /** Offset and length of each piece of data, in order and without overlaps. */
  readonly pieces: (readonly [offsetBytes: number, sizeBytes: number])[] = [];
  readonly #name: Buffer;
  readonly #realBytes: number;
  #offsetBytes: number | undefined;
  #endBytes = 0;
  /** How many numbers are still to come in front of the data, once their count is known. */
  #numbersLeft: number | undefined;
  #digits = '';

  constructor(name: Buffer, realBytes: number) {
    this.#name = name;
    this.#realBytes = realBytes;
  }

  /** Reads the map in an old GNU header or one of the blocks that follow it. */
  addBlock(block: Buffer, isHeader: boolean): void {
    const [start, count] = isHeader ? IN_HEADER : IN_BLOCK;
    for (let at = 0; at < count; at++) {
      const offset = start + at * 2 * NUMBER_BYTES;
      const size = offset + NUMBER_BYTES;
      if (block[offset] === 0) return;
      this.#add(parseNumber(block.subarray(offset, size)));
      this.#add(parseNumber(block.subarray(size, size + NUMBER_BYTES)));
    }
  }

  /** Reads the map in records of the formats 0.0 and 0.1. */
  addRecords({ pax }: Extension): void {
    const map = String(nonEmpty(pax.get(SPARSE_MAP)) ?? '');
    const numbers = map === '' ? [] : map.split(',');
    for (const number of numbers) this.#add(decimal(number));
    if (decimal(String(pax.get('GNU.sparse.numblocks') ?? '')) * 2 !== numbers.length)
      throw damagedSparse(this.#name, 'its map has another length than its header says');
  }

  /**
   * Reads the map in front of the data, in the format 1.0: decimal numbers in lines.
   * @returns how many of the bytes belong to it; all if it goes on
   */
  addData(bytes: Buffer): number {
    let at = 0;
    while (at < bytes.length && this.#numbersLeft !== 0) {
      const end = bytes.indexOf(NEWLINE, at);
      const part = bytes.subarray(at, end === -1 ? bytes.length : end);
      if (this.#digits.length + part.length > MAX_DIGITS) throw this.#malformed();
      this.#digits += part.toString('latin1');
      if (end === -1) return bytes.length;
      this.#addLine();
      at = end + 1;
    }
    return at;
  }

  /** Whether the map in front of the data is complete. */
  get isComplete(): boolean {
    return this.#numbersLeft === 0;
  }

  #addLine(): void {
    const value = decimal(this.#digits);
    this.#digits = '';
    if (this.#numbersLeft === undefined) {
      if (!Number.isSafeInteger(value)) throw this.#malformed();
      if (value > PIECES_LIMIT) throw this.#tooMany();
      this.#numbersLeft = 2 * value;
      return;
    }
    this.#add(value);
    this.#numbersLeft--;
  }

  #add(value: number): void {
    if (!(Number.isSafeInteger(value) && value >= 0)) throw this.#malformed();
    if (this.#offsetBytes === undefined) {
      this.#offsetBytes = value;
      return;
    }
    const [offset, end] = [this.#offsetBytes, this.#offsetBytes + value];
    this.#offsetBytes = undefined;
    if (offset < this.#endBytes || end > this.#realBytes)
      throw damagedSparse(this.#name, 'the pieces of its map overlap or exceed its size');
    this.#endBytes = end;
    if (this.pieces.length === PIECES_LIMIT) throw this.#tooMany();
    this.pieces.push([offset, value]);
  }

  #malformed(): FlattenError {
    return damagedSparse(this.#name, 'its map has something else than numbers');
  }

  #tooMany(): FlattenError {
    return new FlattenError(
      'TAR_LIMIT',
      `The sparse file ${quoteName(this.#name)} has more than ${PIECES_LIMIT} pieces.`,
      { hint: NO_BUILDER_WRITES },
    );
  }
}

/** How many bytes a map in front of the data takes up: it is padded to whole blocks. */
export function paddingAfter(mapBytes: number): number {
  return (BLOCK_BYTES - (mapBytes % BLOCK_BYTES)) % BLOCK_BYTES;
}
