// The parts of flat images as they are written everywhere: blobs, the manifests that name them, and an index if there
// are several platforms.
import { getPath, getString, type JsonObject, parseJson } from '../base/json.ts';
import {
  blobPath,
  type DockerManifestEntry,
  dockerManifest,
  indexJson,
  OCI_LAYOUT,
} from './archive.ts';
import type { ArchivePart, FileContent } from './archive-parts.ts';
import { digestOf } from './config.ts';
import type { FlatImage, FlatLayer, FlatSet } from './image-target.ts';
import type { ManifestFormat } from './layered-image.ts';
import {
  type Annotations,
  type Descriptor,
  type NewIndexEntry,
  writeIndex,
  writeManifest,
} from './manifest.ts';
import { layerMediaType, MEDIA_TYPES, packingOf } from './media-types.ts';
import { type Platform, samePlatform } from './platform.ts';

/** A blob of a layout. */
export interface LayoutBlob {
  readonly digest: string;
  readonly content: Buffer | FileContent;
}

/** An image of a layout. */
export interface LayoutImage {
  readonly manifest: Descriptor;
  readonly bytes: Buffer;
  readonly image: FlatImage;
}

/** Flat images with everything that names them, except for the user's name. */
export interface FlatLayout {
  /** The manifest of the one image, or the index of several. */
  readonly root: NewIndexEntry;
  readonly rootBytes: Buffer;
  /** In the order of the index. */
  readonly images: readonly LayoutImage[];
  /** Every blob once: small ones first, then the layers, so that a reader of a stream has all small ones early. */
  readonly blobs: readonly LayoutBlob[];
}

/** Returns the parts of a set. The same set gives the same bytes everywhere. */
export function flatLayout(given: FlatSet): FlatLayout {
  const set = needsOci(given) ? inOciTypes(given) : given;
  const images = set.images.map(layoutImage);
  const [first] = images;
  if (first === undefined) throw new RangeError('a set needs an image');
  const { index } = set;
  if (index === undefined && images.length > 1)
    throw new RangeError('a set of several images needs an index');
  const rootBytes =
    index === undefined
      ? first.bytes
      : writeIndex(MEDIA_TYPES[index.format].index, images.map(toIndexEntry), index.annotations);
  const root: NewIndexEntry =
    index === undefined
      ? { ...first.manifest, platform: platformOf(first.image) }
      : described(MEDIA_TYPES[index.format].index, rootBytes);
  return { root, rootBytes, images, blobs: blobsOf({ images, root, rootBytes }) };
}

function blobsOf({ images, root, rootBytes }: Omit<FlatLayout, 'blobs'>): LayoutBlob[] {
  const blobs = [
    ...images.map(({ image }) => ({ digest: digestOf(image.config), content: image.config })),
    ...images.map(({ manifest, bytes }) => ({ digest: manifest.digest, content: bytes })),
    { digest: root.digest, content: rootBytes },
    ...images
      .flatMap(({ image: { layers } }) => layers)
      .map(({ path, startByte, descriptor: { digest, sizeBytes } }) => ({
        digest,
        content: { path, startByte, sizeBytes },
      })),
  ];
  // Platforms may share a layer, and equal sources may even share a config.
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}

function layoutImage(image: FlatImage): LayoutImage {
  const types = MEDIA_TYPES[image.format];
  const config = described(types.config, image.config);
  const layers = image.layers.map(({ descriptor }) => descriptor);
  const bytes = writeManifest(types.manifest, config, layers, image.annotations);
  return { manifest: described(types.manifest, bytes), bytes, image };
}

function toIndexEntry({ manifest, image }: LayoutImage): NewIndexEntry {
  return { ...manifest, platform: platformOf(image), annotations: image.entryAnnotations };
}

/** Returns the platform of an image's entry: that of the source's index, or else what the config says. */
function platformOf({ indexPlatform, config }: FlatImage): JsonObject {
  if (indexPlatform !== undefined) return indexPlatform;
  const json = parseJson(config.toString());
  const texts = ['architecture', 'os', 'os.version', 'variant'].map(
    (name) => [name, getString(json, name)] as const,
  );
  const features = getPath(json, 'os.features');
  return Object.fromEntries([
    ...texts.filter(([, value]) => value !== undefined),
    ...(Array.isArray(features) ? [['os.features', features]] : []),
  ]);
}

function described(mediaType: string, bytes: Buffer): Descriptor {
  return { mediaType, digest: digestOf(bytes), sizeBytes: bytes.length };
}

/** Whether any part of a set has Docker's media types. */
export function hasDockerTypes({ images, index }: FlatSet): boolean {
  return index?.format === 'docker' || images.some(({ format }) => format === 'docker');
}

/** Whether a set cannot have Docker's media types although its source has: they have none for zstd. */
export function needsOci(set: FlatSet): boolean {
  return (
    hasDockerTypes(set) &&
    set.images.some(({ layers }) =>
      layers.some(({ descriptor }) => packingOf(descriptor.mediaType) === 'zstd'),
    )
  );
}

/** Returns the same set with OCI's media types throughout. */
export function inOciTypes(set: FlatSet): FlatSet {
  const format: ManifestFormat = 'oci';
  const inOciType = (layer: FlatLayer): FlatLayer => {
    const { descriptor } = layer;
    const packing = packingOf(descriptor.mediaType);
    const mediaType =
      packing === undefined ? descriptor.mediaType : layerMediaType(format, packing);
    return { ...layer, descriptor: { ...descriptor, mediaType } };
  };
  const images = set.images.map((image) => ({
    ...image,
    format,
    layers: image.layers.map(inOciType),
  }));
  return { images, index: set.index && { ...set.index, format } };
}

/**
 * Returns the parts of an OCI image layout (OCI image-spec "image-layout.md") with one image or index.
 * @param annotations of its entry in `index.json`, which name it
 * @param docker an entry of a `manifest.json` that is added, for what reads docker-archives
 */
export function layoutParts(
  { root, blobs }: FlatLayout,
  annotations: Annotations,
  docker?: DockerManifestEntry,
): ArchivePart[] {
  return [
    OCI_LAYOUT,
    indexJson({ ...root, annotations }),
    ...(docker === undefined ? [] : [dockerManifest([docker])]),
    ...blobs.map(({ digest, content }) => ({ path: blobPath(digest), content })),
  ];
}

/**
 * Returns the entry of `manifest.json` for the platform that engines on this machine want, or else the first: old
 * engines, podman and skopeo know no index there, and one entry per platform would make the last one win.
 * @param names under which it is loaded
 * @param host the platform of this machine
 */
export function dockerEntry(
  { images }: FlatLayout,
  names: readonly string[],
  host: Platform,
): DockerManifestEntry {
  const chosen = images.find(({ image }) => samePlatform(image.platform, host)) ?? images[0];
  if (chosen === undefined) throw new RangeError('a set needs an image');
  const { config, layers } = chosen.image;
  return {
    Config: blobPath(digestOf(config)),
    RepoTags: names.length === 0 ? null : names,
    Layers: layers.map(({ descriptor }) => blobPath(descriptor.digest)),
  };
}
