// Unpacks a layer in a file to nowhere, for what is in it.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PassThrough, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { RunSession } from '../base/run-session.ts';
import type { Packing } from '../image/packed-layers.ts';
import { discard } from '../tar/discard.ts';
import type { EntryObserver } from '../tar/entry.ts';
import { TarFilter } from '../tar/filter.ts';
import { combineObservers } from '../tar/observers.ts';
import { FrameSplitter } from '../zstd/frame-splitter.ts';

/** Large chunks save round trips to the thread pool. */
const CHUNK_BYTES = 1024 * 1024;

/**
 * Unpacks a packed layer.
 * @returns the sha256 of its tar stream, and its length
 * @throws whatever is wrong with the file
 */
export async function unpackLayer(
  { path, packing }: { readonly path: string; readonly packing: Packing },
  { signal, touch }: Pick<RunSession, 'signal' | 'touch'>,
  looker?: EntryObserver,
): Promise<{ readonly diffId: string; readonly streamBytes: number }> {
  const filter = new TarFilter(() => 'keep', combineObservers([looker, touching(touch)]));
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  await pipeline([file, ...unpackersFor(packing), filter, discard()], { signal });
  return { diffId: filter.digest(), streamBytes: filter.bytesWritten };
}

/**
 * Unpacks a packed layer for nothing but its digest, without a look at its entries.
 * @returns the sha256 of its tar stream
 * @throws whatever is wrong with the file
 */
export async function unpackedDigest(
  { path, packing }: { readonly path: string; readonly packing: Packing },
  { signal, touch }: Pick<RunSession, 'signal' | 'touch'>,
): Promise<string> {
  const hash = createHash('sha256');
  const hasher = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      touch();
      hash.update(chunk);
      done();
    },
  });
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  await pipeline([file, ...unpackersFor(packing), hasher], { signal });
  return `sha256:${hash.digest('hex')}`;
}

function unpackersFor(packing: Packing): Transform[] {
  const options = { chunkSize: CHUNK_BYTES };
  switch (packing) {
    case 'gzip':
      return [createGunzip(options)];
    case 'zstd':
      return [new FrameSplitter(), createZstdDecompress(options)];
    case 'none':
      return [new PassThrough()];
  }
}

/** Touches the watchdog whenever something passes. */
export function touching(touch: () => void): EntryObserver {
  return { begin: touch, data: touch, end: () => {} };
}
