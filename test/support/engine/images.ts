// Builds images in code: archives for `docker load`, with layers and configs that no Dockerfile can make.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Header, pack } from 'tar-stream';
import type { TestEngine } from './engines.ts';

/** One entry of a layer; `raw` is for blocks that the library cannot write. */
export type LayerEntry =
  | (Partial<Header> & { name: string; data?: string | Buffer })
  | { raw: Buffer };

/** An image to build. */
export interface ImageSpec {
  readonly layers: ReadonlyArray<readonly LayerEntry[]>;
  /** The config without `rootfs`. */
  readonly config: Record<string, unknown>;
  /** Annotations of its manifest, if it is part of an index. */
  readonly annotations?: Record<string, string>;
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns an uncompressed layer. */
export async function layerTar(entries: readonly LayerEntry[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const entry of entries) parts.push('raw' in entry ? entry.raw : await entryBlocks(entry));
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

async function entryBlocks(entry: Exclude<LayerEntry, { raw: Buffer }>): Promise<Buffer> {
  const { data, ...header } = entry;
  const archive = pack();
  archive.entry({ mtime: new Date(1_600_000_000_000), ...header } as Header, data ?? '');
  archive.finalize();
  const bytes = await bytesOf(archive);
  return bytes.subarray(0, bytes.length - 1024);
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Returns the bytes of a config with the diffIDs of its layers. */
function configBytes(spec: ImageSpec, layers: readonly Buffer[]): Buffer {
  const diffIds = layers.map((layer) => `sha256:${sha256(layer)}`);
  return Buffer.from(
    JSON.stringify({ ...spec.config, rootfs: { type: 'layers', diff_ids: diffIds } }),
  );
}

/** Loads `flatten-base:small`, a real Debian, into an engine that lacks it. That takes some seconds. */
export function loadDebian(engine: TestEngine): void {
  const script = fileURLToPath(new URL('../../../script/base-image', import.meta.url));
  execFileSync(script, ['small', 'flatten-base:small'], { env: engine.env(), stdio: 'pipe' });
}

/** Loads an image under a name and returns its config's bytes. */
export async function loadImage(
  engine: TestEngine,
  name: string,
  spec: ImageSpec,
): Promise<Buffer> {
  const layers = await Promise.all(spec.layers.map(layerTar));
  const config = configBytes(spec, layers);
  const manifest = [
    {
      Config: `${sha256(config)}.json`,
      RepoTags: [name.includes(':') ? name : `${name}:latest`],
      Layers: layers.map((layer) => `${sha256(layer)}/layer.tar`),
    },
  ];
  const archive = await layerTar([
    { name: `${sha256(config)}.json`, data: config },
    ...layers.map((layer) => ({ name: `${sha256(layer)}/layer.tar`, data: layer })),
    { name: 'manifest.json', data: JSON.stringify(manifest) },
  ]);
  engine.dockerWith(archive, 'load');
  return config;
}

/** Loads an index of several platforms under one name: an OCI layout, for containerd stores only. */
export async function loadIndex(
  engine: TestEngine,
  name: string,
  specs: readonly ImageSpec[],
): Promise<void> {
  const blobs = new Map<string, Buffer>();
  const add = (bytes: Buffer, mediaType: string) => {
    blobs.set(sha256(bytes), bytes);
    return { mediaType, digest: `sha256:${sha256(bytes)}`, size: bytes.length };
  };
  const manifests = [];
  for (const spec of specs) {
    const layers = await Promise.all(spec.layers.map(layerTar));
    const manifest = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: add(configBytes(spec, layers), 'application/vnd.oci.image.config.v1+json'),
      layers: layers.map((layer) => add(layer, 'application/vnd.oci.image.layer.v1.tar')),
      ...(spec.annotations === undefined ? {} : { annotations: spec.annotations }),
    };
    const { os, architecture, variant } = spec.config;
    manifests.push({
      ...add(Buffer.from(JSON.stringify(manifest)), manifest.mediaType),
      platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
    });
  }
  const indexType = 'application/vnd.oci.image.index.v1+json';
  const index = add(
    Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests })),
    indexType,
  );
  const top = {
    schemaVersion: 2,
    manifests: [
      { ...index, annotations: { 'io.containerd.image.name': `docker.io/library/${name}` } },
    ],
  };
  const archive = await layerTar([
    { name: 'oci-layout', data: '{"imageLayoutVersion":"1.0.0"}' },
    { name: 'index.json', data: JSON.stringify(top) },
    ...[...blobs].map(([hex, data]) => ({ name: `blobs/sha256/${hex}`, data })),
  ]);
  engine.dockerWith(archive, 'load');
}

/** Returns a config without a command, for this machine by default. */
export function plainConfig(more: Record<string, unknown> = {}): Record<string, unknown> {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  return {
    architecture,
    os: 'linux',
    created: '2021-02-03T04:05:06.789Z',
    config: {},
    history: [],
    ...more,
  };
}
