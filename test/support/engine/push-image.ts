// Pushes images through the HTTP API of a registry (OCI distribution-spec), since no engine would push such images.
import { gzipSync } from 'node:zlib';
import { type ImageSpec, layerTar, sha256 } from './images.ts';

const IMAGE_TYPE = 'application/vnd.oci.image.manifest.v1+json';

/** @param registry `host:port` */
export async function pushImage(
  registry: string,
  repository: string,
  tag: string,
  spec: ImageSpec,
): Promise<void> {
  const base = `http://${registry}/v2/${repository}`;
  const upload = async (bytes: Buffer, mediaType: string) => {
    const digest = `sha256:${sha256(bytes)}`;
    const place = (await fetch(`${base}/blobs/uploads/`, { method: 'POST' })).headers.get(
      'location',
    );
    const url = new URL(place ?? '', base);
    url.searchParams.set('digest', digest);
    await expectDone(await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) }));
    return { mediaType, digest, size: bytes.length };
  };
  const tars = await Promise.all(spec.layers.map(layerTar));
  const rootfs = { type: 'layers', diff_ids: tars.map((tar) => `sha256:${sha256(tar)}`) };
  const config = Buffer.from(JSON.stringify({ ...spec.config, rootfs }));
  const manifest = {
    schemaVersion: 2,
    mediaType: IMAGE_TYPE,
    config: await upload(config, 'application/vnd.oci.image.config.v1+json'),
    layers: await Promise.all(
      tars.map((tar) => upload(gzipSync(tar), 'application/vnd.oci.image.layer.v1.tar+gzip')),
    ),
  };
  const headers = { 'content-type': IMAGE_TYPE };
  const body = JSON.stringify(manifest);
  await expectDone(await fetch(`${base}/manifests/${tag}`, { method: 'PUT', headers, body }));
}

async function expectDone(answer: Response): Promise<void> {
  if (!answer.ok) throw new Error(`the registry answered ${answer.status}: ${await answer.text()}`);
}
