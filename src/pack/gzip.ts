// Wraps deflate blocks into one gzip member (RFC 1952). Of several members, some readers would read only the first, for
// example Python's `tarfile` in stream mode.
import { crc32 } from 'node:zlib';

/** Deflate, no flags, no time, no level hint, made on Unix: nothing here differs between runs. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
/**
 * An empty last block with fixed codes (RFC 1951, 3.2.6). All other blocks end with a flush, and none is marked as
 * last.
 */
const LAST_BLOCK = Buffer.from([3, 0]);

/**
 * Wraps deflate blocks that are made elsewhere into one gzip member: write {@link GzipMember.header}, then the blocks
 * in the order in which {@link GzipMember.add} received their bytes, then {@link GzipMember.end}.
 */
export class GzipMember {
  readonly header = HEADER;
  #checksum = 0;
  #bytes = 0;

  /** Adds the next block's uncompressed bytes to checksum and size. */
  add(block: Buffer): void {
    this.#checksum = crc32(block, this.#checksum);
    this.#bytes += block.length;
  }

  /** Returns the last block and the trailer with checksum and size. */
  end(): Buffer {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(this.#checksum, 0);
    // gzip stores the size modulo 2^32.
    trailer.writeUInt32LE(this.#bytes % 2 ** 32, 4);
    return Buffer.concat([LAST_BLOCK, trailer]);
  }
}
