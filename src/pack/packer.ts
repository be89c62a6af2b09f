// Compresses a layer's tar stream into a file on all cores, and hashes it on the way.
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { type Compression, compressBlock } from './compression.ts';
import { GzipMember } from './gzip.ts';
import { type PackedFileWriter, writePacked } from './packed-file.ts';

/**
 * Size of the blocks that are compressed. Fixed, so that the same stream gives the same bytes, however it is chunked.
 */
const BLOCK_BYTES = 1024 * 1024;
/** Blocks in flight: enough to keep every core busy while the next ones are read. */
const MAX_IN_FLIGHT = Math.min(16, 2 * availableParallelism() + 2);

/** Sizes and digest of a packed layer. */
export interface PackingResult {
  /** Uncompressed size. */
  readonly layerBytes: number;
  /** sha256 of the file. */
  readonly digest: string;
  readonly packedBytes: number;
}

/**
 * Compresses a stream into a new file.
 * @param path the file, which must not exist yet
 * @throws FlattenError `NO_SPACE` if the disk fills up, `TEMP_DIR` if the file cannot be written; and the stream's own
 *   errors
 */
export async function packToFile(
  layer: Readable,
  path: string,
  compression: Compression,
): Promise<PackingResult> {
  return writePacked(path, (out) => packInto(out, layer, compression));
}

async function packInto(
  out: PackedFileWriter,
  layer: Readable,
  compression: Compression,
): Promise<PackingResult> {
  const member = compression.kind === 'gzip' ? new GzipMember() : undefined;
  let layerBytes = 0;
  /** Used blocks to fill again: allocating new ones would outrun the garbage collector. */
  const free: Buffer[] = [];
  /** The gzip header and blocks in flight, in order. */
  const inFlight: Promise<Buffer>[] = member === undefined ? [] : [Promise.resolve(member.header)];
  const writeOldest = async () => {
    const packed = await inFlight.shift()!;
    await out.write(packed);
    if (compression.kind === 'none') free.push(packed);
  };
  const start = (block: Buffer, length: number) => {
    const bytes = block.subarray(0, length);
    layerBytes += length;
    member?.add(bytes);
    const packing = compressBlock(bytes, compression);
    // An error surfaces where the block is awaited. Until then it must not count as unhandled.
    packing.then(
      () => compression.kind !== 'none' && free.push(block),
      () => {},
    );
    inFlight.push(packing);
  };
  let block: Buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  let filled = 0;
  try {
    for await (const chunk of layer as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; ) {
        const copied = chunk.copy(block, filled, at);
        at += copied;
        filled += copied;
        if (filled < BLOCK_BYTES) break;
        start(block, filled);
        if (inFlight.length >= MAX_IN_FLIGHT) await writeOldest();
        block = free.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES);
        filled = 0;
      }
    }
    // An empty zstd stream needs one empty frame; a gzip member needs no block.
    if (filled > 0 || (layerBytes === 0 && member === undefined)) start(block, filled);
    if (member !== undefined) inFlight.push(Promise.resolve(member.end()));
    while (inFlight.length > 0) await writeOldest();
  } finally {
    await Promise.allSettled(inFlight);
  }
  return { layerBytes, digest: out.digest(), packedBytes: out.bytes };
}
