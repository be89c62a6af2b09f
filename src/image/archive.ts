// Image archives for `docker load`: a docker-archive with metadata only, and an OCI image layout with a layer streamed
// from a file.
import { createReadStream, type ReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Pack, pack } from 'tar-stream';
import { digestOf } from './config.ts';
import {
  type Annotations,
  type Descriptor,
  MEDIA_TYPE,
  writeIndex,
  writeManifest,
} from './manifest.ts';
import type { Platform } from './platform.ts';
import { fullReference, parseReference } from './reference.ts';

/** Large reads make copying a spooled layer cheap. */
const READ_BYTES = 1024 * 1024;

/**
 * Returns a docker-archive (`manifest.json` and a config) without the layer's file. An overlay2 engine that already has
 * the layer's chain accepts it.
 * @param name the loaded image's reference
 */
export function metadataArchive(config: Buffer, diffId: string, name: string): Readable {
  const archive = pack();
  const configName = `${digestOf(config).slice('sha256:'.length)}.json`;
  const manifest = [
    {
      Config: configName,
      RepoTags: [name],
      Layers: [`${diffId.slice('sha256:'.length)}/layer.tar`],
    },
  ];
  archive.entry({ name: configName, mtime: new Date(0) }, config);
  archive.entry({ name: 'manifest.json', mtime: new Date(0) }, JSON.stringify(manifest));
  archive.finalize();
  return archive as unknown as Readable;
}

/** Opens a packed layer's file for an archive. Its `bytesRead` shows the progress. */
export function openLayer(path: string): ReadStream {
  return createReadStream(path, { highWaterMark: READ_BYTES });
}

/** A packed layer in a file. */
export interface PackedLayer {
  readonly file: ReadStream;
  readonly descriptor: Descriptor;
}

/**
 * Returns the manifest of an OCI archive with one config and layer. Its digest is the image's ID in a containerd store.
 */
export function ociManifest(
  config: Buffer,
  layer: Descriptor,
  annotations: Annotations = {},
): { bytes: Buffer; descriptor: Descriptor } {
  const bytes = writeManifest(
    { mediaType: MEDIA_TYPE.config, digest: digestOf(config), sizeBytes: config.length },
    layer,
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

/** An archive's image, without its layer. */
export interface ArchiveImage {
  readonly config: Buffer;
  readonly platform: Platform;
  readonly name: ArchiveName;
  readonly annotations?: Annotations;
}

/**
 * Returns an OCI image layout (OCI image-spec "image-layout.md") as a tar stream. It reads the layer from its file on
 * the way, and includes a `manifest.json` for engines that know nothing else (Docker image specification 1.2).
 */
export function ociArchive(
  layer: PackedLayer,
  { config, platform, name, annotations = {} }: ArchiveImage,
): Readable {
  const manifest = ociManifest(config, layer.descriptor, annotations);
  const archive = pack({ highWaterMark: READ_BYTES } as never);
  const addSmall = (path: string, bytes: Buffer | string) =>
    archive.entry({ name: path, mtime: new Date(0) }, bytes);
  const configPath = blobPath(digestOf(config));
  const docker = [
    { Config: configPath, RepoTags: [name.familiar], Layers: [blobPath(layer.descriptor.digest)] },
  ];
  addSmall('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  addSmall('index.json', writeIndex(manifest.descriptor, platform, name.full));
  addSmall('manifest.json', JSON.stringify(docker));
  addSmall(configPath, config);
  addSmall(blobPath(manifest.descriptor.digest), manifest.bytes);
  addFile(archive, layer);
  return archive as unknown as Readable;
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
  const { bytes, descriptor } = ociManifest(config, {
    ...blob,
    mediaType: 'application/octet-stream',
  });
  const full = fullReference(parseReference(name, 'tag'));
  const archive = pack();
  const addSmall = (path: string, content: Buffer | string) =>
    archive.entry({ name: path, mtime: new Date(0) }, content);
  addSmall('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  addSmall('index.json', writeIndex(descriptor, platform, full));
  addSmall(blobPath(digestOf(config)), config);
  addSmall(blobPath(descriptor.digest), bytes);
  archive.finalize();
  return archive as unknown as Readable;
}

function addFile(archive: Pack, { file, descriptor }: PackedLayer): void {
  const { digest, sizeBytes } = descriptor;
  const entry = archive.entry(
    { name: blobPath(digest), size: sizeBytes, mtime: new Date(0) },
    (error) => {
      if (error) archive.destroy(error as Error);
      else archive.finalize();
    },
  );
  // Destroying the archive also fails its open entry. Without a listener that would end the process.
  entry.on('error', () => {});
  file.on('error', (error) => archive.destroy(error));
  file.pipe(entry as unknown as NodeJS.WritableStream);
  archive.on('close', () => file.destroy());
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}
