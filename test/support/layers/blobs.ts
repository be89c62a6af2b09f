// Packed layers in memory.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import type { LayerBlob } from '../../../src/image/layered-image.ts';
import { indexLayers, type LayerIndex } from '../../../src/layers/reader.ts';
import { MemoryLog } from '../process/log.ts';
import { NEVER, streamOf } from '../tar/streams.ts';

export const sha256 = (bytes: Buffer) =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export interface BlobOptions {
  readonly mediaType?: string;
  /** Length of the pieces in which the bytes arrive. */
  readonly pieceBytes?: number;
  /** What the image claims, if that is wrong. */
  readonly digest?: string;
  readonly diffId?: string;
  readonly sizeBytes?: number;
}

/** A blob of given bytes, which unpack to a tar stream. */
export function blobOf(
  packed: Buffer,
  tar: Buffer,
  options: BlobOptions = {},
): LayerBlob & { opened: number } {
  const blob = {
    descriptor: {
      mediaType: options.mediaType ?? 'application/vnd.docker.image.rootfs.diff.tar',
      digest: options.digest ?? sha256(packed),
      sizeBytes: options.sizeBytes ?? packed.length,
    },
    diffId: options.diffId ?? sha256(tar),
    opened: 0,
    open: async (): Promise<Readable> => {
      blob.opened++;
      return streamOf(packed, options.pieceBytes);
    },
  };
  return blob;
}

export const PACKINGS = {
  none: (tar: Buffer) => tar,
  gzip: (tar: Buffer) => gzipSync(tar, { level: 1 }),
  zstd: (tar: Buffer) => zstdCompressSync(tar),
} as const;

/** Indexes layers, given as tar streams, bottom first. */
export function indexOf(
  tars: readonly Buffer[],
  packing: keyof typeof PACKINGS = 'none',
): Promise<LayerIndex> {
  return indexBlobs(tars.map((tar) => blobOf(PACKINGS[packing](tar), tar)));
}

/** Indexes blobs, bottom first. */
export function indexBlobs(blobs: readonly LayerBlob[]): Promise<LayerIndex> {
  return indexLayers(blobs, { log: new MemoryLog(), signal: NEVER });
}
