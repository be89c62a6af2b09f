// Builds images outside an engine part by part: blobs, manifests, indexes, layouts and archives, valid or not.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { archive, entry, gnuLong } from '../tar/tar.ts';

export const OCI = 'application/vnd.oci.image';
export const DOCKER = 'application/vnd.docker';
export const TYPE = {
  index: `${OCI}.index.v1+json`,
  manifest: `${OCI}.manifest.v1+json`,
  config: `${OCI}.config.v1+json`,
  layer: `${OCI}.layer.v1.tar`,
  dockerIndex: `${DOCKER}.distribution.manifest.list.v2+json`,
  dockerManifest: `${DOCKER}.distribution.manifest.v2+json`,
  dockerConfig: `${DOCKER}.container.image.v1+json`,
  dockerLayer: `${DOCKER}.image.rootfs.diff.tar`,
} as const;

/** A descriptor in JSON. */
export type JsonDescriptor = {
  mediaType: string;
  digest: string;
  size: number;
  platform?: object;
  annotations?: Record<string, string>;
};

/** An image to build. */
export interface BuildSpec {
  /** Uncompressed tar streams, bottom first; by default one layer with one file. */
  readonly layers?: readonly Buffer[];
  readonly packing?: 'none' | 'gzip' | 'zstd';
  /** Packs a layer, unless `packing` is enough. */
  readonly packer?: (tar: Buffer) => Buffer;
  readonly format?: 'oci' | 'docker';
  /** Of each layer's descriptor, by its number from 0. */
  readonly layerAnnotations?: (layer: number) => Record<string, string>;
  readonly os?: string;
  readonly architecture?: string;
  readonly variant?: string;
  /** Fields of the config that replace or add to others. */
  readonly config?: Record<string, unknown>;
  /** The same for the manifest. */
  readonly manifest?: Record<string, unknown>;
}

/** Files by path. */
export type FileMap = Map<string, Buffer>;

export function digestOf(bytes: Buffer | string, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

export function hexOf(bytes: Buffer | string): string {
  return digestOf(bytes).slice('sha256:'.length);
}

/** A layer with one file. */
export function layer(name: string, data = name): Buffer {
  return archive(entry({ name }, data));
}

/** Packs a layer. */
export function pack(tar: Buffer, packing: BuildSpec['packing'] = 'none'): Buffer {
  if (packing === 'gzip') return gzipSync(tar);
  return packing === 'zstd' ? zstdCompressSync(tar) : tar;
}

/** The config of an image. */
export function configOf(spec: BuildSpec, layers: readonly Buffer[]): Buffer {
  const { os = 'linux', architecture = 'amd64', variant } = spec;
  return Buffer.from(
    JSON.stringify({
      architecture,
      os,
      ...(variant === undefined ? {} : { variant }),
      config: { Env: ['A=b'] },
      rootfs: { type: 'layers', diff_ids: layers.map((tar) => digestOf(tar)) },
      ...spec.config,
    }),
  );
}

/** The blobs of a layout. */
export class Blobs {
  readonly files: FileMap = new Map();

  /** Adds a blob; returns its descriptor. */
  add(content: Buffer | object, mediaType: string, algorithm = 'sha256'): JsonDescriptor {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const digest = digestOf(bytes, algorithm);
    this.files.set(`blobs/${digest.replace(':', '/')}`, bytes);
    return { mediaType, digest, size: bytes.length };
  }

  /** Adds an image; returns the descriptor of its manifest, with its platform. */
  image(spec: BuildSpec = {}): JsonDescriptor {
    const { layers = [layer('file')], packing = 'none', os = 'linux', variant } = spec;
    const { architecture = 'amd64' } = spec;
    const isDocker = spec.format === 'docker';
    const suffix = packing === 'none' ? '' : `${isDocker ? '.' : '+'}${packing}`;
    const layerType = `${isDocker ? TYPE.dockerLayer : TYPE.layer}${suffix}`;
    const mediaType = isDocker ? TYPE.dockerManifest : TYPE.manifest;
    const annotated = (at: number) => {
      const annotations = spec.layerAnnotations?.(at);
      return annotations === undefined ? {} : { annotations };
    };
    const manifest = {
      schemaVersion: 2,
      mediaType,
      config: this.add(configOf(spec, layers), isDocker ? TYPE.dockerConfig : TYPE.config),
      layers: layers.map((tar, at) => ({
        ...this.add(spec.packer?.(tar) ?? pack(tar, packing), layerType),
        ...annotated(at),
      })),
      ...spec.manifest,
    };
    const platform = { architecture, os, ...(variant === undefined ? {} : { variant }) };
    return { ...this.add(manifest, mediaType), platform };
  }

  /** Adds an index of entries; returns its descriptor. */
  index(manifests: readonly object[], fields: object = {}, isDocker = false): JsonDescriptor {
    const mediaType = isDocker ? TYPE.dockerIndex : TYPE.index;
    return this.add({ schemaVersion: 2, mediaType, manifests, ...fields }, mediaType);
  }

  /** Adds the provenance of an image as BuildKit does; returns its entry. */
  attestation(of: JsonDescriptor): JsonDescriptor {
    const statement = this.add({ predicate: {} }, 'application/vnd.in-toto+json');
    const config = configOf({ os: 'unknown', architecture: 'unknown' }, []);
    const manifest = {
      schemaVersion: 2,
      mediaType: TYPE.manifest,
      config: this.add(config, TYPE.config),
      layers: [statement],
    };
    return {
      ...this.add(manifest, TYPE.manifest),
      platform: { architecture: 'unknown', os: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': of.digest,
      },
    };
  }

  /** All files of a layout with these entries in its `index.json`. */
  layout(manifests: readonly object[], fields: object = {}): FileMap {
    return new Map([
      ['oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}')],
      ['index.json', Buffer.from(JSON.stringify({ schemaVersion: 2, manifests, ...fields }))],
      ...this.files,
    ]);
  }
}

/** Returns an entry with a name. */
export function withName(descriptor: JsonDescriptor, name: string): JsonDescriptor {
  const annotations = { 'org.opencontainers.image.ref.name': name };
  return { ...descriptor, annotations: { ...descriptor.annotations, ...annotations } };
}

/** The files of one image in the old form of `docker save`, with `manifest.json` last. */
export function savedFiles(
  spec: BuildSpec & { readonly names?: readonly string[] | null } = {},
): FileMap {
  const { layers = [layer('file')], names = ['app:latest'], packing } = spec;
  const config = configOf(spec, layers);
  const paths = layers.map((tar) => `${hexOf(tar)}/layer.tar`);
  const manifest = [{ Config: `${hexOf(config)}.json`, RepoTags: names, Layers: paths }];
  return new Map([
    ...layers.map((tar, at): [string, Buffer] => [paths[at] ?? '', pack(tar, packing)]),
    [`${hexOf(config)}.json`, config],
    ['manifest.json', Buffer.from(JSON.stringify(manifest))],
  ]);
}

/** A tar archive of files, in their order. */
export function tarOf(files: Iterable<readonly [string, Buffer]>): Buffer {
  return archive(
    ...[...files].flatMap(([name, data]) => [
      ...(name.length > 100 ? [gnuLong('L', name)] : []),
      entry({ name }, data),
    ]),
  );
}

/** Writes files below a directory. */
export function writeFiles(directory: string, files: FileMap): void {
  for (const [name, bytes] of files) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
