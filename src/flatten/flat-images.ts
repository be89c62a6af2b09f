// Flat images for targets outside the engine: packed layers with the manifests' parts that do not depend on a target.
import type { FlatImage, FlatSet } from '../image/image-target.ts';
import { sortAnnotations } from '../image/layer-bound.ts';
import { layerMediaType } from '../image/media-types.ts';
import type { FoundImages, FoundPlatform } from './found-images.ts';
import type { MadePlatform } from './make-platform.ts';

/** A platform that was found, with the layers that were made from it. */
export interface PackedPlatform {
  readonly found: FoundPlatform;
  readonly made: MadePlatform;
}

/** Returns what targets write. Manifests keep the format of the source's, unless a target needs another one. */
export async function flatSetOf(
  { id, index }: Pick<FoundImages, 'id' | 'index'>,
  platforms: readonly PackedPlatform[],
): Promise<FlatSet> {
  const images = await Promise.all(platforms.map((platform) => flatImageOf(platform, id)));
  if (index === undefined) return { images, index };
  const { kept: annotations } = sortAnnotations(index.annotations, [id]);
  return { images, index: { ...index, annotations } };
}

async function flatImageOf({ found, made }: PackedPlatform, setDigest: string): Promise<FlatImage> {
  const { image } = found;
  const { job, layer } = made;
  const { packed } = layer;
  if (packed === undefined) throw new Error('the layers are not in files');
  const { source } = job;
  const { annotations, digest } = await job.sourceConfig;
  const digests = [
    setDigest,
    source.id,
    ...source.diffIds,
    ...(digest === undefined ? [] : [digest]),
  ];
  const format = image?.format ?? 'oci';
  return {
    config: packed.config,
    platform: source.platform,
    indexPlatform: image?.indexPlatform,
    entryAnnotations: sortAnnotations(image?.entryAnnotations ?? {}, digests).kept,
    annotations,
    format,
    layers: packed.files.map((file) => ({
      path: file.path,
      startByte: file.startByte,
      diffId: file.diffId,
      descriptor: {
        mediaType: layerMediaType(format, file.packing),
        digest: file.digest,
        sizeBytes: file.packedBytes,
        ...(file.annotations === undefined ? {} : { annotations: file.annotations }),
      },
    })),
  };
}
