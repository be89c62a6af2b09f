// Manifests and indexes (OCI image-spec "manifest.md", "image-index.md"). Docker's schema 2 has the same structure.
import { getPath, getString, isObject, type JsonObject, parseJson } from '../base/json.ts';
import type { Platform } from './platform.ts';

export const MEDIA_TYPE = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

/** Points to a blob by type, digest and size in bytes (OCI image-spec "descriptor.md"). */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly sizeBytes: number;
  /** Only of layers: what is said about the blob, such as where its table of contents is. */
  readonly annotations?: Annotations;
}

/** Reads a descriptor; undefined if the value is not one. */
export function readDescriptor(value: unknown): Descriptor | undefined {
  const digest = getString(value, 'digest');
  const size = getPath(value, 'size');
  if (digest === undefined || typeof size !== 'number') return undefined;
  return { mediaType: getString(value, 'mediaType') ?? '', digest, sizeBytes: size };
}

/** The parts of an image manifest that are used here. */
export interface Manifest {
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Annotations;
}

/** A manifest's annotations by name. */
export type Annotations = Readonly<Record<string, string>>;

/** Reads a manifest's config, layers and annotations; undefined if the text is not an image manifest. */
export function readManifest(text: string): Manifest | undefined {
  const parsed = parseJson(text);
  const config = readDescriptor(getPath(parsed, 'config'));
  const layers = getPath(parsed, 'layers');
  if (config === undefined || !Array.isArray(layers)) return undefined;
  const values = getPath(parsed, 'annotations');
  const annotations = Object.entries(isObject(values) ? values : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    config,
    layers: layers.map(readDescriptor).filter((layer) => layer !== undefined),
    annotations: Object.fromEntries(annotations),
  };
}

/** An index's entry for a manifest or another index. */
export interface IndexEntry extends Descriptor {
  /** The image's platform; optional in an index. */
  readonly platform: Platform | undefined;
}

/** Reads the entries of an index for images, without attestations; undefined if the text is not an index. */
export function readIndex(text: string): IndexEntry[] | undefined {
  const manifests = getPath(parseJson(text), 'manifests');
  if (!Array.isArray(manifests)) return undefined;
  return manifests
    .filter((entry) => getString(entry, 'annotations', 'vnd.docker.reference.type') === undefined)
    .flatMap((entry) => {
      const descriptor = readDescriptor(entry);
      return descriptor === undefined ? [] : [{ ...descriptor, platform: readPlatform(entry) }];
    });
}

function readPlatform(entry: unknown): Platform | undefined {
  const platform = getPath(entry, 'platform');
  const os = getString(platform, 'os');
  const architecture = getString(platform, 'architecture');
  if (os === undefined || architecture === undefined) return undefined;
  return { os, architecture, variant: getString(platform, 'variant') };
}

/** Returns whether a media type is an OCI index or a Docker manifest list. */
export function isIndexType(mediaType: string | undefined): boolean {
  return (
    mediaType === MEDIA_TYPE.index ||
    mediaType === 'application/vnd.docker.distribution.manifest.list.v2+json'
  );
}

/**
 * Returns the bytes of a manifest.
 * @param mediaType OCI's or Docker's
 * @param layers bottom first
 */
export function writeManifest(
  mediaType: string,
  config: Descriptor,
  layers: readonly Descriptor[],
  annotations: Annotations = {},
): Buffer {
  return json({
    schemaVersion: 2,
    mediaType,
    config: toJson(config),
    layers: layers.map(toJson),
    ...annotationsField(annotations),
  });
}

/** An entry of an index that is written. */
export interface NewIndexEntry extends Descriptor {
  /** As it is written; undefined for none. */
  readonly platform?: JsonObject | undefined;
  readonly annotations?: Annotations;
}

/**
 * Returns the bytes of an index.
 * @param mediaType OCI's, or that of Docker's manifest list
 */
export function writeIndex(
  mediaType: string,
  entries: readonly NewIndexEntry[],
  annotations: Annotations = {},
): Buffer {
  return json({
    schemaVersion: 2,
    mediaType,
    manifests: entries.map(toEntry),
    ...annotationsField(annotations),
  });
}

/** Returns an entry of an index as it is written. */
export function toEntry(entry: NewIndexEntry): JsonObject {
  const { platform, annotations = {} } = entry;
  return {
    ...toJson({ ...entry, annotations: {} }),
    ...(platform === undefined ? {} : { platform }),
    ...annotationsField(annotations),
  };
}

/** Returns a platform as an index's entry has it (OCI image-spec "image-index.md"). */
export function platformField({ os, architecture, variant }: Platform): JsonObject {
  return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}

function annotationsField(annotations: Annotations): JsonObject {
  return Object.keys(annotations).length === 0 ? {} : { annotations };
}

function toJson({ mediaType, digest, sizeBytes, annotations = {} }: Descriptor): JsonObject {
  return { mediaType, digest, size: sizeBytes, ...annotationsField(annotations) };
}

function json(value: JsonObject): Buffer {
  return Buffer.from(JSON.stringify(value));
}
