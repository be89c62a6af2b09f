// Image archives for `docker load`: a docker-archive with metadata only, and an OCI image layout with layers streamed
// from files.
import type { Readable } from 'node:stream';
import { type ArchivePart, archiveStream } from './archive-parts.ts';
import { digestOf } from './config.ts';
import {
  type Annotations,
  type Descriptor,
  MEDIA_TYPE,
  type NewIndexEntry,
  platformField,
  writeIndex,
  writeManifest,
} from './manifest.ts';
import type { Platform } from './platform.ts';
import { fullReference, parseReference } from './reference.ts';

/**
 * Returns a docker-archive (`manifest.json` and a config) without the layer's file. An overlay2 engine that already has
 * the layer's chain accepts it.
 * @param name the loaded image's reference
 */
export function metadataArchive(config: Buffer, diffId: string, name: string): Readable {
  const configName = `${digestOf(config).slice('sha256:'.length)}.json`;
  const layer = `${diffId.slice('sha256:'.length)}/layer.tar`;
  return archiveStream([
    { path: configName, content: config },
    dockerManifest([{ Config: configName, RepoTags: [name], Layers: [layer] }]),
  ]);
}

/** An entry of an archive's `manifest.json` (Docker image specification 1.2). */
export interface DockerManifestEntry {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[];
}

/** Returns an archive's `manifest.json`. */
export function dockerManifest(entries: readonly DockerManifestEntry[]): ArchivePart {
  return { path: 'manifest.json', content: Buffer.from(JSON.stringify(entries)) };
}

/** The file that says that a directory or an archive is an OCI image layout. */
export const OCI_LAYOUT: ArchivePart = {
  path: 'oci-layout',
  content: Buffer.from(JSON.stringify({ imageLayoutVersion: '1.0.0' })),
};

/** Returns the `index.json` of a layout with one image. */
export function indexJson(entry: NewIndexEntry): ArchivePart {
  return { path: 'index.json', content: writeIndex(MEDIA_TYPE.index, [entry]) };
}

/** Returns where a layout has a blob. */
export function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}

/** containerd's annotation for an image's full name, in an archive's `index.json`. */
export const CONTAINERD_NAME = 'io.containerd.image.name';

/** A packed layer in a file. */
export interface PackedLayer {
  readonly path: string;
  /** Where it starts in a file that has more. */
  readonly startByte?: number | undefined;
  readonly descriptor: Descriptor;
}

/**
 * Returns the manifest of an OCI archive with one config and its layers, bottom first. Its digest is the image's ID in a
 * containerd store.
 */
export function ociManifest(
  config: Buffer,
  layers: readonly Descriptor[],
  annotations: Annotations = {},
): { bytes: Buffer; descriptor: Descriptor } {
  const bytes = writeManifest(
    MEDIA_TYPE.manifest,
    { mediaType: MEDIA_TYPE.config, digest: digestOf(config), sizeBytes: config.length },
    layers,
    annotations,
  );
  return {
    bytes,
    descriptor: {
      mediaType: MEDIA_TYPE.manifest,
      digest: digestOf(bytes),
      sizeBytes: bytes.length,
    },
  };
}

/** An image's name as the containerd store has it (with its registry), and as a graph driver does. */
export interface ArchiveName {
  readonly full: string;
  readonly familiar: string;
}

/** An archive's image, without its layers. */
export interface ArchiveImage {
  readonly config: Buffer;
  readonly platform: Platform;
  readonly name: ArchiveName;
  readonly annotations?: Annotations;
}

/**
 * Returns an OCI image layout (OCI image-spec "image-layout.md") as a tar stream. It reads the layers from their files
 * on the way, and includes a `manifest.json` for engines that know nothing else (Docker image specification 1.2).
 * @param layers bottom first
 * @param onBytes called with the bytes of layers that were read
 */
export function ociArchive(
  layers: readonly PackedLayer[],
  { config, platform, name, annotations = {} }: ArchiveImage,
  onBytes?: (bytes: number) => void,
): Readable {
  const descriptors = layers.map(({ descriptor }) => descriptor);
  const manifest = ociManifest(config, descriptors, annotations);
  const paths = descriptors.map(({ digest }) => blobPath(digest));
  const configPath = blobPath(digestOf(config));
  const parts = [
    OCI_LAYOUT,
    indexJson({
      ...manifest.descriptor,
      platform: platformField(platform),
      annotations: { [CONTAINERD_NAME]: name.full },
    }),
    dockerManifest([{ Config: configPath, RepoTags: [name.familiar], Layers: paths }]),
    { path: configPath, content: config },
    { path: blobPath(manifest.descriptor.digest), content: manifest.bytes },
    ...layers.map(({ path, startByte, descriptor: { digest, sizeBytes } }) => ({
      path: blobPath(digest),
      content: { path, startByte, sizeBytes },
    })),
  ];
  return archiveStream(parts, onBytes);
}

/**
 * Returns an OCI image layout whose only layer is a blob that the store already has and the archive leaves out. A
 * containerd store loads it, and saving the image then yields that blob. Engines do not unpack a layer of this type.
 * @param platform a platform that the engine accepts by default
 * @param name the loaded image's reference
 */
export function blobReferenceArchive(
  blob: Pick<Descriptor, 'digest' | 'sizeBytes'>,
  platform: Platform,
  name: string,
): Readable {
  const { os, architecture, variant } = platform;
  const config = Buffer.from(
    JSON.stringify({
      architecture,
      os,
      ...(variant === undefined ? {} : { variant }),
      config: {},
      rootfs: { type: 'layers', diff_ids: [] },
    }),
  );
  const { bytes, descriptor } = ociManifest(config, [
    { ...blob, mediaType: 'application/octet-stream' },
  ]);
  const full = fullReference(parseReference(name, 'tag'));
  return archiveStream([
    OCI_LAYOUT,
    indexJson({
      ...descriptor,
      platform: platformField(platform),
      annotations: { [CONTAINERD_NAME]: full },
    }),
    { path: blobPath(digestOf(config)), content: config },
    { path: blobPath(descriptor.digest), content: bytes },
  ]);
}
