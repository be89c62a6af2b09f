// A zstd stream (RFC 8878) of copied and new frames.
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { ByteWriter } from '../splice/byte-writer.ts';
import type { Range, SpliceFormat } from '../splice/format.ts';

const zstdAsync = promisify(zstdCompress) as (bytes: Buffer, options: object) => Promise<Buffer>;

/** Writes frames. Only whole ones can be copied: what is in a frame refers to its start. */
export class ZstdFormat implements SpliceFormat {
  readonly windowBytes = 0;
  readonly #writer: ByteWriter;
  readonly #level: number;

  /**
   * @param sink gets the packed bytes in order, one call after the other
   * @param level of new frames
   */
  constructor(sink: (packed: Buffer) => Promise<void>, level: number) {
    this.#writer = new ByteWriter(sink);
    this.#level = level;
  }

  /** No frame says anything of the others. */
  count(): void {}

  pack(bytes: Buffer): Promise<Buffer> {
    return zstdAsync(bytes, {
      // The output always fits one chunk, so each piece takes only one round trip to the thread pool.
      chunkSize: bytes.length + (bytes.length >> 8) + 1024,
      params: { [constants.ZSTD_c_compressionLevel]: this.#level },
    });
  }

  writePacked(packed: Buffer): Promise<void> {
    return this.#writer.writeBytes(packed);
  }

  async writeRanges(packed: Buffer, startByte: number, ranges: readonly Range[]): Promise<void> {
    for (const { startBit, endBit } of ranges)
      await this.#writer.writeBytes(
        packed.subarray(startBit / 8 - startByte, endBit / 8 - startByte),
      );
  }

  async end(): Promise<number> {
    // A stream needs a frame.
    if (this.#writer.bytes === 0) await this.#writer.writeBytes(await this.pack(Buffer.alloc(0)));
    await this.#writer.flush();
    return this.#writer.bytes;
  }
}
