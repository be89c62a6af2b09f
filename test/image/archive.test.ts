import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { metadataArchive, ociArchive, ociManifest } from '../../src/image/archive.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf } from '../support/tar/streams.ts';

const CONFIG = Buffer.from('{"os":"linux","architecture":"arm","rootfs":{}}');
const PLATFORM = { os: 'linux', architecture: 'arm', variant: 'v7' };
const NAME = { full: 'docker.io/library/app:pending', familiar: 'app:pending' };

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads the files of an archive in order, and expects that none has a time. */
async function filesOf(archive: Readable): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const entry of archive.pipe(extract())) {
    expect(entry.header.mtime?.getTime()).toBe(0);
    files.set(entry.header.name, await contentOf(entry));
  }
  return files;
}

function json(bytes: Buffer | undefined): unknown {
  return JSON.parse(String(bytes));
}

describe('ociArchive', () => {
  const makeLayer = (bytes: Buffer) => {
    const path = join(tempDir(), 'layer');
    writeFileSync(path, bytes);
    const digest = `sha256:${sha256(bytes)}`;
    return {
      path,
      descriptor: { mediaType: 'layer/type', digest, sizeBytes: bytes.length },
    };
  };

  it.each([0, 1, 512, 3 * 1024 * 1024 + 5])(
    'holds a layer of %d bytes under its digest',
    async (length) => {
      const bytes = Buffer.alloc(length, 'layer');
      const files = await filesOf(
        ociArchive([makeLayer(bytes)], { config: CONFIG, platform: PLATFORM, name: NAME }),
      );
      expect(files.get(`blobs/sha256/${sha256(bytes)}`)?.equals(bytes)).toBe(true);
    },
  );

  it('is a layout with one image whose parts refer to each other by digest and size', async () => {
    const layer = makeLayer(Buffer.from('layer'));
    const files = await filesOf(
      ociArchive([layer], { config: CONFIG, platform: PLATFORM, name: NAME }),
    );
    expect(json(files.get('oci-layout'))).toEqual({ imageLayoutVersion: '1.0.0' });
    for (const [path, bytes] of files)
      if (path.startsWith('blobs/')) expect(path).toBe(`blobs/sha256/${sha256(bytes)}`);
    const manifest = files.get(`blobs/sha256/${manifestHex(files)}`);
    expect(json(manifest)).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: {
        mediaType: 'application/vnd.oci.image.config.v1+json',
        digest: `sha256:${sha256(CONFIG)}`,
        size: CONFIG.length,
      },
      layers: [{ mediaType: 'layer/type', digest: layer.descriptor.digest, size: 5 }],
    });
    expect(files.get(`blobs/sha256/${sha256(CONFIG)}`)?.equals(CONFIG)).toBe(true);
    expect(json(files.get('manifest.json'))).toEqual([
      {
        Config: `blobs/sha256/${sha256(CONFIG)}`,
        RepoTags: ['app:pending'],
        Layers: [`blobs/${layer.descriptor.digest.replace(':', '/')}`],
      },
    ]);
    // A streaming reader gets all small files before the layer.
    expect([...files.keys()].at(-1)).toBe(`blobs/${layer.descriptor.digest.replace(':', '/')}`);
    expect(files.size).toBe(6);
    expect(json(files.get('index.json'))).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        {
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          digest: `sha256:${manifestHex(files)}`,
          size: manifest?.length,
          platform: { architecture: 'arm', os: 'linux', variant: 'v7' },
          annotations: { 'io.containerd.image.name': NAME.full },
        },
      ],
    });
    expect(ociManifest(CONFIG, [layer.descriptor]).descriptor.digest).toBe(
      `sha256:${manifestHex(files)}`,
    );
    expect(ociManifest(CONFIG, [layer.descriptor]).bytes.equals(manifest ?? Buffer.alloc(0))).toBe(
      true,
    );
  });

  it('holds several layers in their order', async () => {
    const layers = ['bottom', 'top'].map((text) => makeLayer(Buffer.from(text)));
    const digests = layers.map(({ descriptor }) => descriptor.digest);
    const files = await filesOf(
      ociArchive(layers, { config: CONFIG, platform: PLATFORM, name: NAME }),
    );
    const manifest = json(files.get(`blobs/sha256/${manifestHex(files)}`));
    expect(manifest).toMatchObject({ layers: digests.map((digest) => ({ digest })) });
    const paths = digests.map((digest) => `blobs/${digest.replace(':', '/')}`);
    expect(json(files.get('manifest.json'))).toMatchObject([{ Layers: paths }]);
    expect([...files.keys()].slice(-2)).toEqual(paths);
    expect(paths.map((path) => files.get(path)?.toString())).toEqual(['bottom', 'top']);
  });

  it('has no variant if the platform has none', async () => {
    const platform = { ...PLATFORM, variant: undefined };
    const files = await filesOf(
      ociArchive([makeLayer(Buffer.from('x'))], { config: CONFIG, platform, name: NAME }),
    );
    const index = json(files.get('index.json')) as { manifests: [{ platform: object }] };
    expect(index.manifests[0].platform).toEqual({ architecture: 'arm', os: 'linux' });
  });

  it.each([
    ['is missing', undefined],
    ['became shorter', 4],
    ['became longer', 6],
  ])('fails if the file of the layer %s', async (_, length) => {
    const { descriptor } = makeLayer(Buffer.from('layer'));
    const path = join(tempDir(), 'other');
    if (length !== undefined) writeFileSync(path, Buffer.alloc(length));
    const layer = { path, descriptor };
    await expect(
      contentOf(ociArchive([layer], { config: CONFIG, platform: PLATFORM, name: NAME })),
    ).rejects.toThrow();
  });
});

/** The manifest's digest in the index. */
function manifestHex(files: Map<string, Buffer>): string {
  const index = json(files.get('index.json')) as { manifests: [{ digest: string }] };
  return index.manifests[0].digest.slice('sha256:'.length);
}

describe('metadataArchive', () => {
  it('is a docker-archive with a config and a manifest whose layer is missing', async () => {
    const diffId = `sha256:${'d'.repeat(64)}`;
    const files = await filesOf(metadataArchive(CONFIG, diffId, 'app:pending'));
    expect([...files.keys()]).toEqual([`${sha256(CONFIG)}.json`, 'manifest.json']);
    expect(files.get(`${sha256(CONFIG)}.json`)?.equals(CONFIG)).toBe(true);
    expect(json(files.get('manifest.json'))).toEqual([
      {
        Config: `${sha256(CONFIG)}.json`,
        RepoTags: ['app:pending'],
        Layers: [`${'d'.repeat(64)}/layer.tar`],
      },
    ]);
  });
});
