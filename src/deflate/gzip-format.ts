// One gzip member (RFC 1952) of copied and deflated blocks.
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import type { Range, SpliceFormat } from '../splice/format.ts';
import { BitWriter } from './bit-writer.ts';
import { BlockTrimmer } from './block-trimmer.ts';
import { writeRanges } from './ranges.ts';
import { WINDOW_BYTES } from './symbols.ts';

/** Deflate, no flags, no time, no level hint, made on Unix: nothing here differs between runs. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

const deflateAsync = promisify(deflateRaw) as (bytes: Buffer, options: object) => Promise<Buffer>;

/** Writes one member. */
export class GzipFormat implements SpliceFormat {
  readonly windowBytes = WINDOW_BYTES;
  readonly trimmer = new BlockTrimmer();
  readonly #writer: BitWriter;
  readonly #level: number;
  #checksum = 0;
  #outBytes = 0;

  /**
   * @param sink gets the packed bytes in order, one call after the other
   * @param level of what is deflated, 1 to 9
   */
  constructor(sink: (packed: Buffer) => Promise<void>, level: number) {
    this.#writer = new BitWriter(sink);
    this.#level = level;
  }

  count(bytes: Buffer): void {
    this.#checksum = crc32(bytes, this.#checksum);
    this.#outBytes += bytes.length;
  }

  pack(bytes: Buffer, before: Buffer): Promise<Buffer> {
    return deflateAsync(bytes, {
      level: this.#level,
      // It ends at a byte, and no block is marked as the last one.
      finishFlush: constants.Z_SYNC_FLUSH,
      // The output always fits one chunk, so each piece takes only one round trip to the thread pool.
      chunkSize: bytes.length + (bytes.length >> 8) + 1024,
      ...(before.length === 0 ? {} : { dictionary: before.subarray(-WINDOW_BYTES) }),
    });
  }

  async writePacked(packed: Buffer): Promise<void> {
    await this.#begin();
    await this.#writer.fillTo(0);
    await this.#writer.writeBytes(packed);
  }

  async writeRanges(packed: Buffer, startByte: number, ranges: readonly Range[]): Promise<void> {
    await this.#begin();
    await writeRanges(this.#writer, packed, startByte, ranges);
  }

  async #begin(): Promise<void> {
    if (this.#writer.bytes === 0) await this.#writer.writeBytes(HEADER);
  }

  async end(): Promise<number> {
    await this.#begin();
    await this.#writer.writeLastBlock();
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(this.#checksum, 0);
    // gzip stores the size modulo 2^32.
    trailer.writeUInt32LE(this.#outBytes % 2 ** 32, 4);
    await this.#writer.writeBytes(trailer);
    await this.#writer.flush();
    return this.#writer.bytes;
  }
}
