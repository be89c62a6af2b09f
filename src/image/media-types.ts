// Media types of images (OCI image-spec "media-types.md"; Docker image manifest version 2, schema 2).
import type { ManifestFormat } from './layered-image.ts';

/** How a layer's blob is packed. */
export type LayerPacking = 'gzip' | 'zstd' | 'none';

/** The types of an image's parts. A layer's is that of an uncompressed one. */
export const MEDIA_TYPES = {
  oci: {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
  },
  docker: {
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar',
  },
} as const satisfies Record<ManifestFormat, object>;

/** Suffixes of packed layers. Docker's types have none for zstd. */
const SUFFIXES = {
  oci: { gzip: '+gzip', zstd: '+zstd', none: '' },
  docker: { gzip: '.gzip', none: '' },
} as const;

/** Returns the media type of a layer. Since Docker's types have none for zstd, such a layer always gets OCI's. */
export function layerMediaType(format: ManifestFormat, packing: LayerPacking): string {
  if (format === 'oci' || packing === 'zstd') return MEDIA_TYPES.oci.layer + SUFFIXES.oci[packing];
  return MEDIA_TYPES.docker.layer + SUFFIXES.docker[packing];
}

/** Returns how a layer of one of these types is packed; undefined for every other type. */
export function packingOf(mediaType: string): LayerPacking | undefined {
  return (['gzip', 'zstd', 'none'] as const).find(
    (packing) =>
      mediaType === layerMediaType('oci', packing) ||
      mediaType === layerMediaType('docker', packing),
  );
}
