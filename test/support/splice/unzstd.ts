// Unpacks zstd streams of any number of frames.
import { Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { FrameSplitter } from '../../../src/zstd/frame-splitter.ts';

/** Returns what a stream unpacks to. Rejects if it is no zstd stream. */
export async function unzstd(packed: Buffer): Promise<Buffer> {
  const chunks = Readable.from([packed])
    .compose(new FrameSplitter())
    .compose(createZstdDecompress());
  return Buffer.concat(await chunks.toArray());
}
