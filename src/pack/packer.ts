// A layer's tar stream into a packed file, over all cores, its digest taken on the way.
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { FlattenError } from '../errors.ts';
import { named } from '../spelling.ts';
import { type Compression, compressBlock } from './compression.ts';

/** Bytes that are packed at a time. Fixed: the same stream gives the same blocks, whatever pieces it comes in. */
const BLOCK_BYTES = 1024 * 1024;
/** Blocks in work: enough to keep every core busy while the next ones are read. */
const MOST_IN_WORK = Math.min(16, 2 * availableParallelism() + 2);

/** What a packed file holds. */
export interface Packed {
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
): Promise<Packed> {
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
): Promise<Packed> {
  const after = createHash('sha256');
  let layerBytes = 0;
  let packedBytes = 0;
  /** Blocks that were used up, to be filled again: fresh ones would outrun the garbage collector. */
  const spare: Buffer[] = [];
  /** Blocks in work, first in, first out. */
  const inWork: Promise<Buffer>[] = [];
  const writeOldest = async () => {
    const packed = await inWork.shift()!;
    after.update(packed);
    packedBytes += packed.length;
    await writeAll(file, packed).catch((error: unknown) => {
      throw fileError(error, path);
    });
    if (compression.kind === 'none') spare.push(packed);
  };
  const start = (block: Buffer, length: number) => {
    const bytes = block.subarray(0, length);
    layerBytes += length;
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
        if (inWork.length >= MOST_IN_WORK) await writeOldest();
        block = spare.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES);
        filled = 0;
      }
    }
    if (filled > 0 || layerBytes === 0) start(block, filled);
    while (inWork.length > 0) await writeOldest();
  } finally {
    await Promise.allSettled(inWork);
  }
  return { layerBytes, digest: hex(after), packedBytes };
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

function hex(hash: ReturnType<typeof createHash>): string {
  return `sha256:${hash.digest('hex')}`;
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
