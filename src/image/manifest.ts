// Manifests and indexes (OCI image-spec "manifest.md", "image-index.md"; Docker's schema 2 reads the same).
import { at, isObject, type JsonObject, parseJson, stringAt } from '../base/json.ts';
import type { Platform } from './platform.ts';

export const MEDIA_TYPE = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

/** What points to a blob: its type, digest and size in bytes (OCI image-spec "descriptor.md"). */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly sizeBytes: number;
}

/** Reads a descriptor, undefined where it is none. */
export function readDescriptor(value: unknown): Descriptor | undefined {
  const digest = stringAt(value, 'digest');
  const size = at(value, 'size');
  if (digest === undefined || typeof size !== 'number') return undefined;
  return { mediaType: stringAt(value, 'mediaType') ?? '', digest, sizeBytes: size };
}

/** What a manifest says of an image. */
export interface Manifest {
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Annotations;
}

/** What somebody noted on a manifest, by name. */
export type Annotations = Readonly<Record<string, string>>;

/** The config, layers and annotations of a manifest, or undefined where the bytes are no image manifest. */
export function readManifest(text: string): Manifest | undefined {
  const parsed = parseJson(text);
  const config = readDescriptor(at(parsed, 'config'));
  const layers = at(parsed, 'layers');
  if (config === undefined || !Array.isArray(layers)) return undefined;
  const noted = at(parsed, 'annotations');
  const annotations = Object.entries(isObject(noted) ? noted : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    config,
    layers: layers.map(readDescriptor).filter((layer) => layer !== undefined),
    annotations: Object.fromEntries(annotations),
  };
}

/** What an index says of a manifest, or of another index. */
export interface IndexEntry extends Descriptor {
  /** What it is for; an index need not say. */
  readonly platform: Platform | undefined;
}

/** The entries of an index that stand for images (not attestations), or undefined where the bytes are no index. */
export function readIndex(text: string): IndexEntry[] | undefined {
  const manifests = at(parseJson(text), 'manifests');
  if (!Array.isArray(manifests)) return undefined;
  return manifests
    .filter((entry) => stringAt(entry, 'annotations', 'vnd.docker.reference.type') === undefined)
    .flatMap((entry) => {
      const descriptor = readDescriptor(entry);
      return descriptor === undefined ? [] : [{ ...descriptor, platform: readPlatform(entry) }];
    });
}

function readPlatform(entry: unknown): Platform | undefined {
  const platform = at(entry, 'platform');
  const os = stringAt(platform, 'os');
  const architecture = stringAt(platform, 'architecture');
  if (os === undefined || architecture === undefined) return undefined;
  return { os, architecture, variant: stringAt(platform, 'variant') };
}

/** Whether a media type is that of an index of several manifests, in OCI's or Docker's words. */
export function isIndexType(mediaType: string | undefined): boolean {
  return (
    mediaType === MEDIA_TYPE.index ||
    mediaType === 'application/vnd.docker.distribution.manifest.list.v2+json'
  );
}

/** The bytes of a manifest of one layer. */
export function writeManifest(
  config: Descriptor,
  layer: Descriptor,
  annotations: Annotations = {},
): Buffer {
  return json({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: toJson(config),
    layers: [toJson(layer)],
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  });
}

/**
 * The bytes of an archive's index.json with one manifest.
 * @param name full reference under which the store keeps the image (containerd's annotation)
 */
export function writeIndex(manifest: Descriptor, platform: Platform, name: string): Buffer {
  const { os, architecture, variant } = platform;
  const described = {
    ...toJson(manifest),
    platform: { architecture, os, ...(variant === undefined ? {} : { variant }) },
    annotations: { 'io.containerd.image.name': name },
  };
  return json({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [described] });
}

function toJson(descriptor: Descriptor): JsonObject {
  return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.sizeBytes };
}

function json(value: JsonObject): Buffer {
  return Buffer.from(JSON.stringify(value));
}
