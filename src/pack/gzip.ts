// What stands around the blocks of a packed stream so that they are one gzip member (RFC 1952). Readers that take one
// member only, Python's `tarfile` in stream mode among them, would stop after the first of several.
import { crc32 } from 'node:zlib';

/** Deflate, no flags, no time, no hint at the level, made on Unix: nothing that differs between runs. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/** An empty last block with fixed codes (RFC 1951, 3.2.6): the blocks before it all end with a flush, and none is last. */
const LAST_BLOCK = Buffer.from([3, 0]);

/**
 * One gzip member around deflate blocks that are made elsewhere: {@link GzipMember.header}, the blocks in the order in
 * which {@link GzipMember.add} saw their bytes, {@link GzipMember.end}.
 */
export class GzipMember {
  readonly header = HEADER;
  #checksum = 0;
  #bytes = 0;

  /** Takes the unpacked bytes of the next block into the checksum. */
  add(block: Buffer): void {
    this.#checksum = crc32(block, this.#checksum);
    this.#bytes += block.length;
  }

  /** The last block, and the trailer with checksum and size of all blocks. */
  end(): Buffer {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(this.#checksum, 0);
    // The size modulo 2^32.
    trailer.writeUInt32LE(this.#bytes % 2 ** 32, 4);
    return Buffer.concat([LAST_BLOCK, trailer]);
  }
}
