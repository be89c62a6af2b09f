// The kept layers of a result, as its image has them beside the new ones.
import { checkLayers } from '../archives/check-layers.ts';
import type { PackedFile } from '../engine/store/load-packed.ts';
import type { ConfigLayer } from '../image/config.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { KeptBase } from '../image/kept-base.ts';
import type { SourceJob } from './job.ts';
import type { Layer } from './layer.ts';

/** The kept layers. */
export interface BaseLayers {
  /** Unpacked bytes of files and link targets. */
  readonly unpackedBytes: number;
  /** Bytes of their tar streams. */
  readonly tarBytes: number;
  /** Bottom first. */
  readonly layers: readonly ConfigLayer[];
  readonly layerOf: KeptBase['layerOf'];
  /**
   * Returns the files that have them, bottom first.
   * @throws FlattenError `BLOB_INVALID` if one is not what its image names
   */
  files(): Promise<readonly PackedFile[]>;
}

/**
 * Adds the kept layers to what was made above them.
 * @param isOnlyUnpacked whether no place keeps the layers packed
 */
export async function withBaseLayers(
  layer: Layer,
  base: BaseLayers,
  isOnlyUnpacked: boolean,
): Promise<Layer> {
  const { packed, packedBytes, newBytes, streamBytes = 0 } = layer;
  const kept = packed === undefined ? [] : await base.files();
  return {
    ...layer,
    packed: packed && { ...packed, files: [...kept, ...packed.files], hasContent: true },
    packedBytes:
      packedBytes === undefined || isOnlyUnpacked
        ? undefined
        : kept.reduce((sum, file) => sum + file.packedBytes, packedBytes),
    newBytes: newBytes + base.unpackedBytes,
    streamBytes: streamBytes + base.tarBytes,
  };
}

/** Returns the layers that a result keeps; undefined for none. */
export function baseLayersOf(
  { run, source, baseBlobs }: Pick<SourceJob, 'run' | 'source' | 'baseBlobs'>,
  { base, layers }: FlatReader,
): BaseLayers | undefined {
  if (base === undefined || layers === undefined) return undefined;
  const { unpackedBytes, tarBytes, layerCount, layerOf } = base;
  const blobs = baseBlobs ?? layers.blobs.slice(0, layerCount);
  const isKept = true as const;
  const files = async () => {
    // The source's own were checked when they were read.
    const packings = baseBlobs === undefined ? layers.packings : await checkLayers(baseBlobs, run);
    return Promise.all(
      blobs.map(async ({ descriptor, diffId, locate }, at): Promise<PackedFile> => {
        if (locate === undefined) throw new Error('a kept layer is in no file');
        const { path, startByte, sizeBytes: packedBytes } = await locate(run.signal);
        const { digest, annotations } = descriptor;
        const packing = packings[at]!;
        return { path, startByte, diffId, digest, packedBytes, packing, annotations, isKept };
      }),
    );
  };
  return {
    unpackedBytes,
    tarBytes,
    layerOf,
    layers: source.diffIds.slice(0, layerCount).map((diffId) => ({ diffId, isKept })),
    files,
  };
}
