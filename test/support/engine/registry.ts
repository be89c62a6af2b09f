// Pushes images through the API of a registry (OCI distribution-spec), so that an engine has never seen them: indexes
// of which it fetches a part, and layers with any compression.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type ImageSpec, layerTar, sha256 } from './images.ts';

const TYPE = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

/** Returns `host:port` of the registry without a password, and starts it if necessary. */
export function openRegistry(): string {
  const script = fileURLToPath(new URL('../../../script/registry', import.meta.url));
  return execFileSync(script, ['up'], { encoding: 'utf8' }).split('\n')[0] ?? '';
}

/** A descriptor in a manifest or an index. */
export interface PushedDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: Record<string, unknown>;
}

/** Pushes an image by its digest. Returns its descriptor with its platform. */
export async function pushManifest(
  registry: string,
  repository: string,
  spec: ImageSpec,
  gzipLevel = 0,
): Promise<PushedDescriptor> {
  const tars = await Promise.all(spec.layers.map(layerTar));
  const diffIds = tars.map((tar) => `sha256:${sha256(tar)}`);
  const config = JSON.stringify({
    ...spec.config,
    rootfs: { type: 'layers', diff_ids: diffIds },
  });
  const put = (bytes: Buffer, mediaType: string) =>
    pushBlob(`http://${registry}/v2/${repository}`, bytes, mediaType);
  const manifest = {
    schemaVersion: 2,
    mediaType: TYPE.manifest,
    config: await put(Buffer.from(config), TYPE.config),
    layers: await Promise.all(
      tars.map((tar) =>
        gzipLevel === 0
          ? put(tar, TYPE.layer)
          : put(gzipSync(tar, { level: gzipLevel }), `${TYPE.layer}+gzip`),
      ),
    ),
  };
  const pushed = await pushText(registry, repository, undefined, manifest);
  const { os, architecture, variant } = spec.config;
  const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  return { ...pushed, platform };
}

/** Pushes an index of images that have been pushed. Returns its descriptor. */
export function pushIndex(
  registry: string,
  repository: string,
  tag: string | undefined,
  manifests: readonly PushedDescriptor[],
): Promise<PushedDescriptor> {
  const index = { schemaVersion: 2, mediaType: TYPE.index, manifests };
  return pushText(registry, repository, tag, index);
}

/** Pushes an image with a tag. */
export async function pushImage(
  registry: string,
  repository: string,
  tag: string,
  spec: ImageSpec,
  gzipLevel = 0,
): Promise<void> {
  const { digest } = await pushManifest(registry, repository, spec, gzipLevel);
  const url = `http://${registry}/v2/${repository}/manifests`;
  const text = await (
    await fetch(`${url}/${digest}`, { headers: { accept: TYPE.manifest } })
  ).text();
  await putManifest(`${url}/${tag}`, text, TYPE.manifest);
}

async function pushText(
  registry: string,
  repository: string,
  tag: string | undefined,
  value: { mediaType: string },
): Promise<PushedDescriptor> {
  const text = JSON.stringify(value);
  const digest = `sha256:${sha256(text)}`;
  const url = `http://${registry}/v2/${repository}/manifests/${tag ?? digest}`;
  await putManifest(url, text, value.mediaType);
  return { mediaType: value.mediaType, digest, size: Buffer.byteLength(text) };
}

async function putManifest(url: string, body: string, mediaType: string): Promise<void> {
  const answer = await fetch(url, { method: 'PUT', body, headers: { 'content-type': mediaType } });
  if (answer.status !== 201) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
}

async function pushBlob(base: string, bytes: Buffer, mediaType: string): Promise<PushedDescriptor> {
  const digest = `sha256:${sha256(bytes)}`;
  const start = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
  const location = new URL(start.headers.get('location') ?? '', base);
  location.searchParams.set('digest', digest);
  const answer = await fetch(location, {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (answer.status !== 201) throw new Error(`${location}: ${answer.status}`);
  return { mediaType, digest, size: bytes.length };
}
