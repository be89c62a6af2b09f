// The headers of directories and symbolic links. A directory's final headers may come from a higher layer than what is
// in it, so they are kept from the index pass, packed: headers are mostly zeros.
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { EntryHead } from '../tar/entry.ts';
import { isExtension } from '../tar/extensions.ts';
import { BLOCK_BYTES, paddedBytes, readHeader } from '../tar/header.ts';
import { MAX_HEAD_BYTES, overLimit } from './limits.ts';

const PAGE_BYTES = 256 * 1024;
/** Unpacked pages that are kept, since neighbours are read together. */
const MAX_UNPACKED = 16;

/** Stores headers. They are found by a position in blocks, which is never 0. */
export class Heads {
  /** The packed pages, and the first block of each. */
  readonly #pages: Buffer[] = [];
  readonly #firstBlocks: number[] = [];
  #packedBytes = 0;
  #page: Buffer | undefined;
  #pageStart = 1;
  #filledBytes = 0;
  readonly #unpacked = new Map<number, Buffer>();

  /**
   * Stores an entry's headers and returns their position.
   * @throws FlattenError `TAR_LIMIT` if all of them become too large
   */
  add({ extensions, header }: EntryHead): number {
    const bytes = extensions.reduce((sum, { length }) => sum + length, header.length);
    if (this.#filledBytes + bytes > PAGE_BYTES) this.#seal();
    const position = this.#pageStart + this.#filledBytes / BLOCK_BYTES;
    const page = bytes > PAGE_BYTES ? Buffer.allocUnsafeSlow(bytes) : this.#page;
    this.#page = page ?? Buffer.allocUnsafeSlow(PAGE_BYTES);
    for (const block of [...extensions, header])
      this.#filledBytes += block.copy(this.#page, this.#filledBytes);
    return position;
  }

  /** Returns stored headers. */
  get(position: number): EntryHead {
    let at = this.#read(position);
    const extensions: Buffer[] = [];
    for (;;) {
      const block = at.subarray(0, BLOCK_BYTES);
      const { typeFlag, sizeBytes } = readHeader(block, 0);
      if (!isExtension(typeFlag)) return { extensions, header: block };
      const end = BLOCK_BYTES + paddedBytes(sizeBytes);
      extensions.push(block);
      if (sizeBytes > 0) extensions.push(at.subarray(BLOCK_BYTES, end));
      at = at.subarray(end);
    }
  }

  /** Returns the page with a position, from there on. */
  #read(position: number): Buffer {
    if (position >= this.#pageStart)
      return (this.#page as Buffer).subarray((position - this.#pageStart) * BLOCK_BYTES);
    let low = 0;
    let high = this.#firstBlocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#firstBlocks[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    const known = this.#unpacked.get(low);
    const page = known ?? zstdDecompressSync(this.#pages[low] as Buffer);
    this.#unpacked.delete(low);
    this.#unpacked.set(low, page);
    for (const oldest of this.#unpacked.keys()) {
      if (this.#unpacked.size <= MAX_UNPACKED) break;
      this.#unpacked.delete(oldest);
    }
    return page.subarray((position - (this.#firstBlocks[low] as number)) * BLOCK_BYTES);
  }

  /** Packs the present page and starts another one. */
  #seal(): void {
    if (this.#filledBytes === 0) return;
    const packed = zstdCompressSync((this.#page as Buffer).subarray(0, this.#filledBytes), {
      params: { [constants.ZSTD_c_compressionLevel]: 1 },
    });
    this.#packedBytes += packed.length;
    if (this.#packedBytes > MAX_HEAD_BYTES)
      throw overLimit(`The image's directories have more than ${MAX_HEAD_BYTES} bytes of headers.`);
    // A copy, since the result is a part of a larger buffer.
    this.#pages.push(Buffer.from(packed));
    this.#firstBlocks.push(this.#pageStart);
    this.#pageStart += this.#filledBytes / BLOCK_BYTES;
    this.#filledBytes = 0;
    if ((this.#page as Buffer).length > PAGE_BYTES) this.#page = undefined;
  }
}
