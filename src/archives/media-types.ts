// The meaning of Docker's and OCI's media types (OCI image-spec "media-types.md").
import type { ManifestFormat } from '../image/layered-image.ts';

const OCI = 'application/vnd.oci.image.';
const DOCKER = 'application/vnd.docker.';

/** Media types of Docker's image manifest version 2, schema 2. */
export const DOCKER_TYPE = {
  index: `${DOCKER}distribution.manifest.list.v2+json`,
  manifest: `${DOCKER}distribution.manifest.v2+json`,
  config: `${DOCKER}container.image.v1+json`,
  layer: `${DOCKER}image.rootfs.diff.tar`,
} as const;

const FORMATS: ReadonlyMap<string, ManifestFormat> = new Map([
  [`${OCI}manifest.v1+json`, 'oci'],
  [`${OCI}index.v1+json`, 'oci'],
  [DOCKER_TYPE.manifest, 'docker'],
  [DOCKER_TYPE.index, 'docker'],
]);

const CONFIGS = new Set([`${OCI}config.v1+json`, DOCKER_TYPE.config]);

/** `docker` writes a dot before the compression, OCI a plus. */
const LAYER =
  /^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
const FOREIGN_LAYER =
  /^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;

/** Returns whose format a manifest or an index has; undefined if it is neither. */
export function formatOf(mediaType: string): ManifestFormat | undefined {
  return FORMATS.get(mediaType);
}

/** Returns whether a config is an image's: artifacts have others. */
export function isImageConfig(mediaType: string): boolean {
  return CONFIGS.has(mediaType);
}

/** Returns what a layer is: one to apply, one that only its vendor may distribute, or something else. */
export function layerKind(mediaType: string): 'layer' | 'foreign' | 'other' {
  if (LAYER.test(mediaType)) return 'layer';
  return FOREIGN_LAYER.test(mediaType) ? 'foreign' : 'other';
}
