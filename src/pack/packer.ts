// A layer's tar stream into a packed file, over all cores, its digest taken on the way.
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';
import { type Compression, compressBlock } from './compression.ts';
import { GzipMember } from './gzip.ts';

/** Bytes that are packed at a time. Fixed: the same stream gives the same blocks, whatever pieces it comes in. */
const BLOCK_BYTES = 1024 * 1024;
/** Blocks in work: enough to keep every core busy while the next ones are read. */
const MAX_IN_FLIGHT = Math.min(16, 2 * availableParallelism() + 2);

/** What a packed file holds. */
export interface PackingResult {
  readonly layerBytes: number;
  /** sha256 of the file. */
  readonly digest: string;
  readonly packedBytes: number;
}

/**
 * Packs a stream into a new file.
 * @param path the file, which must not exist yet
 * @throws FlattenError `NO_SPACE` where the disk fills up, `TEMP_DIR` where the file cannot be written; and what the
 *   stream fails with
 */
export async function packToFile(
  layer: Readable,
  path: string,
  compression: Compression,
): Promise<PackingResult> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw fileError(error, path);
  });
  try {
    return await packInto(file, path, layer, compression);
  } finally {
    await file.close();
  }
}

async function packInto(
  file: FileHandle,
  path: string,
  layer: Readable,
  compression: Compression,
): Promise<PackingResult> {
  const out = new PackedFileWriter(file, path);
  const member = compression.kind === 'gzip' ? new GzipMember() : undefined;
  let layerBytes = 0;
  /** Blocks that were used up, to be filled again: fresh ones would outrun the garbage collector. */
  const spare: Buffer[] = [];
  /** Blocks in work and what stands before them, first in, first out. */
  const inWork: Promise<Buffer>[] = member === undefined ? [] : [Promise.resolve(member.header)];
  const writeOldest = async () => {
    const packed = await inWork.shift()!;
    await out.write(packed);
    if (compression.kind === 'none') spare.push(packed);
  };
  const start = (block: Buffer, length: number) => {
    const bytes = block.subarray(0, length);
    layerBytes += length;
    member?.add(bytes);
    const packing = compressBlock(bytes, compression);
    // A failure is met where the block is awaited; until then it must not count as unhandled.
    packing.then(
      () => compression.kind !== 'none' && spare.push(block),
      () => {},
    );
    inWork.push(packing);
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
        if (inWork.length >= MAX_IN_FLIGHT) await writeOldest();
        block = spare.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES);
        filled = 0;
      }
    }
    // A zstd stream of nothing is one empty frame; a gzip member needs no block.
    if (filled > 0 || (layerBytes === 0 && member === undefined)) start(block, filled);
    if (member !== undefined) inWork.push(Promise.resolve(member.end()));
    while (inWork.length > 0) await writeOldest();
  } finally {
    await Promise.allSettled(inWork);
  }
  return { layerBytes, digest: out.digest(), packedBytes: out.bytes };
}

/** What is written, counted and hashed on the way. */
class PackedFileWriter {
  readonly #file: FileHandle;
  readonly #path: string;
  readonly #hash = createHash('sha256');
  bytes = 0;

  constructor(file: FileHandle, path: string) {
    this.#file = file;
    this.#path = path;
  }

  async write(packed: Buffer): Promise<void> {
    this.#hash.update(packed);
    this.bytes += packed.length;
    try {
      for (let at = 0; at < packed.length; )
        at += (await this.#file.write(packed, at)).bytesWritten;
    } catch (error) {
      throw fileError(error, this.#path);
    }
  }

  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}

function fileError(error: unknown, path: string): FlattenError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new FlattenError(
      'NO_SPACE',
      `The disk filled up while the packed layer was written to ${path}.`,
      {
        hint: `Free some room there, or name another directory with the ${named('temp-dir')}.`,
        cause: error,
      },
    );
  }
  return new FlattenError(
    'TEMP_DIR',
    `The packed layer cannot be written to ${path} (${code ?? String(error)}).`,
    {
      hint: `Name a writable directory with the ${named('temp-dir')}.`,
      cause: error,
    },
  );
}
