// A digest of a file's content that costs nothing for zeros, so that a sparse file of any size can be compared with the
// same file in full.
import { createHash, type Hash, hash } from 'node:crypto';
import type { ContentSink } from '../tar/sparse-content.ts';
import { Gmac } from './gmac.ts';

/** Only whole blocks of zeros, counted from the file's start, are left out. */
const BLOCK_BYTES = 4096;
const ZEROS = Buffer.alloc(BLOCK_BYTES);
/** From this size on, a tag takes less time than a sha256. */
const LARGE_BYTES = 128 * 1024;

/**
 * The digest of one content. It is the sha256 (of large contents the GMAC) of all blocks that are not zeros, and of where
 * the others are. The same bytes have the same digest within a process, in whatever pieces they come and whether zeros
 * are handed in or counted.
 */
export class ContentDigest implements ContentSink {
  #data: Pick<Hash | Gmac, 'update' | 'digest'> | undefined;
  readonly #isLarge: boolean;
  /** Runs of blocks of zeros; most files have none. */
  #runs: Hash | undefined;
  #runBlocks = 0;
  #sizeBytes = 0;
  /** Whether the current block has something else than zeros. */
  #hasData = false;

  /** @param sizeBytes size of the whole content */
  constructor(sizeBytes: number) {
    this.#isLarge = sizeBytes >= LARGE_BYTES;
  }

  /** Returns the digest of a content that is there in one piece. */
  static of(bytes: Buffer): Buffer {
    // Without a block of zeros, it is the plain sha256, which takes less time at once.
    if (bytes.length < LARGE_BYTES && !hasZeroBlock(bytes)) return hash('sha256', bytes, 'buffer');
    const digest = new ContentDigest(bytes.length);
    digest.data(bytes);
    return digest.digest();
  }

  data(bytes: Buffer): void {
    let at = 0;
    while (at < bytes.length) {
      const inBlock = this.#sizeBytes % BLOCK_BYTES;
      if (inBlock > 0 || bytes.length - at < BLOCK_BYTES) {
        const end = Math.min(bytes.length, at + BLOCK_BYTES - inBlock);
        if (isZero(bytes, at, end)) this.zeros(end - at);
        else this.#add(bytes.subarray(at, end));
        at = end;
        continue;
      }
      let end = at;
      while (end + BLOCK_BYTES <= bytes.length && !isZero(bytes, end, end + BLOCK_BYTES))
        end += BLOCK_BYTES;
      if (end > at) this.#add(bytes.subarray(at, end));
      else {
        this.zeros(BLOCK_BYTES);
        end += BLOCK_BYTES;
      }
      at = end;
    }
  }

  zeros(count: number): void {
    const inBlock = this.#sizeBytes % BLOCK_BYTES;
    const first = Math.min(count, BLOCK_BYTES - inBlock);
    if (this.#hasData) this.#data?.update(ZEROS.subarray(0, first));
    else if (inBlock + first === BLOCK_BYTES) this.#runBlocks++;
    this.#advance(first);
    const rest = count - first;
    this.#runBlocks += Math.floor(rest / BLOCK_BYTES);
    this.#sizeBytes += rest;
  }

  /** Returns the digest; may be called once, after the last byte. */
  digest(): Buffer {
    // What is left of an incomplete block follows from the size.
    if (this.#sizeBytes % BLOCK_BYTES > 0 && !this.#hasData) this.#runBlocks++;
    this.#endRun(Math.ceil(this.#sizeBytes / BLOCK_BYTES));
    const data = (this.#data ?? createHash('sha256')).digest();
    if (this.#runs === undefined) return data;
    return createHash('sha256').update(data).update(this.#runs.digest()).digest();
  }

  /** Adds bytes that are not all zeros: either whole blocks or within one. */
  #add(bytes: Buffer): void {
    const inBlock = this.#sizeBytes % BLOCK_BYTES;
    this.#data ??= this.#isLarge ? new Gmac() : createHash('sha256');
    if (!this.#hasData) {
      this.#endRun((this.#sizeBytes - inBlock) / BLOCK_BYTES);
      if (inBlock > 0) this.#data.update(ZEROS.subarray(0, inBlock));
    }
    this.#hasData = true;
    this.#data.update(bytes);
    this.#advance(bytes.length);
  }

  #advance(bytes: number): void {
    this.#sizeBytes += bytes;
    if (this.#sizeBytes % BLOCK_BYTES === 0) this.#hasData = false;
  }

  /** Notes a run of zeros that ends before a block. */
  #endRun(block: number): void {
    if (this.#runBlocks === 0) return;
    const run = new Float64Array([block, this.#runBlocks]);
    this.#runs ??= createHash('sha256');
    this.#runs.update(new Uint8Array(run.buffer));
    this.#runBlocks = 0;
  }
}

function hasZeroBlock(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES)
    if (isZero(bytes, at, Math.min(at + BLOCK_BYTES, bytes.length))) return true;
  return false;
}

function isZero(bytes: Buffer, start: number, end: number): boolean {
  // Most blocks differ in their first byte.
  return bytes[start] === 0 && bytes.compare(ZEROS, 0, end - start, start, end) === 0;
}
