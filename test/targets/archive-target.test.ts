// What archives have that a target has written.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import {
  flatImage,
  oneImage,
  sha256,
  targetContext,
  targetFor,
  twoPlatforms,
} from '../support/image/flat-set.ts';
import { tempDir } from '../support/process/temp.ts';
import { blob, filesOf, json } from '../support/targets/archives.ts';
import { publish } from '../support/targets/publish.ts';

describe.each(['docker-archive', 'oci-archive'])('%s:', (transport) => {
  const place = () => join(tempDir(), 'image.tar');

  it('writes the same bytes for the same set', async () => {
    const [one, two] = [place(), place()];
    const set = twoPlatforms();
    await publish(`${transport}:${one}:app:1`, set);
    await publish(`${transport}:${two}:app:1`, twoPlatforms());
    expect((await readFile(one)).equals(await readFile(two))).toBe(true);
  });

  it('has only blobs that are named by their digests, each once', async () => {
    const path = place();
    // Both platforms have the same layer.
    const set = twoPlatforms({ content: 'same' });
    await publish(`${transport}:${path}:app:1`, set);
    const files = await filesOf(path);
    const blobs = [...files].filter(([name]) => name.startsWith('blobs/'));
    for (const [name, bytes] of blobs) expect(name).toBe(blob(sha256(bytes)));
    // An index, two manifests, two configs and a layer, which comes last.
    expect(blobs).toHaveLength(6);
    expect(blobs.at(-1)?.[0]).toBe(blob(set.images[0]?.layers[0]?.descriptor.digest ?? ''));
    expect([...files.keys()].slice(0, 2)).toEqual(['oci-layout', 'index.json']);
  });

  it('has all layers of an image, bottom first', async () => {
    const path = place();
    const set = oneImage({ layers: 3 });
    const { digest } = await publish(`${transport}:${path}:app:1`, set);
    const digests = set.images[0]!.layers.map(({ descriptor }) => descriptor.digest);
    const files = await filesOf(path);
    const layers = json(files, blob(digest)).layers.map(
      (layer: { digest: string }) => layer.digest,
    );
    expect(layers).toEqual(digests);
    expect([...files.keys()].slice(-3)).toEqual(digests.map(blob));
    if (transport === 'docker-archive')
      expect(json(files, 'manifest.json')[0].Layers).toEqual(digests.map(blob));
  });

  it('has a plain manifest for one image, whose digest is the result', async () => {
    const path = place();
    const set = oneImage({ fields: { annotations: { 'org.example.a': 'b' } } });
    const { digest } = await publish(`${transport}:${path}`, set);
    const files = await filesOf(path);
    const [entry] = json(files, 'index.json').manifests;
    expect(entry).toEqual({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest,
      size: files.get(blob(digest))?.length,
      platform: { architecture: 'amd64', os: 'linux' },
    });
    expect(json(files, blob(digest))).toMatchObject({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      layers: [{ digest: set.images[0]?.layers[0]?.descriptor.digest }],
      annotations: { 'org.example.a': 'b' },
    });
  });

  it('has one index of several platforms, as it was given', async () => {
    const path = place();
    const [amd, arm] = twoPlatforms().images;
    const set = {
      images: [
        {
          ...arm!,
          indexPlatform: { os: 'linux', architecture: 'arm64', variant: 'v8', 'os.version': '1' },
          entryAnnotations: { 'org.example.entry': 'arm' },
        },
        amd!,
      ],
      index: { format: 'oci', annotations: { 'org.example.index': 'yes' } },
    } as const;
    const { digest } = await publish(`${transport}:${path}`, set);
    const files = await filesOf(path);
    const index = json(files, 'index.json');
    expect(index.manifests).toHaveLength(1);
    expect(index.manifests[0]).toMatchObject({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      digest,
    });
    const nested = json(files, blob(digest));
    expect(nested.annotations).toEqual({ 'org.example.index': 'yes' });
    expect(
      nested.manifests.map(({ platform, annotations }: never) => [platform, annotations]),
    ).toEqual([
      [
        { os: 'linux', architecture: 'arm64', variant: 'v8', 'os.version': '1' },
        { 'org.example.entry': 'arm' },
      ],
      [{ architecture: 'amd64', os: 'linux' }, undefined],
    ]);
  });

  it('keeps Docker media types, except in a layout, where nothing looks for them', async () => {
    const path = place();
    const context = targetContext();
    const written = await targetFor(`${transport}:${path}`, context).write(
      twoPlatforms({ format: 'docker' }),
    );
    await written.publish();
    const files = await filesOf(path);
    const nested = json(files, blob(written.digest));
    const manifest = json(files, blob(nested.manifests[0].digest));
    const types = [
      nested.mediaType,
      nested.manifests[0].mediaType,
      manifest.mediaType,
      manifest.config.mediaType,
      manifest.layers[0].mediaType,
    ];
    const isLayout = transport === 'oci-archive';
    expect(types).toEqual(
      isLayout
        ? [
            'application/vnd.oci.image.index.v1+json',
            'application/vnd.oci.image.manifest.v1+json',
            'application/vnd.oci.image.manifest.v1+json',
            'application/vnd.oci.image.config.v1+json',
            'application/vnd.oci.image.layer.v1.tar+gzip',
          ]
        : [
            'application/vnd.docker.distribution.manifest.list.v2+json',
            'application/vnd.docker.distribution.manifest.v2+json',
            'application/vnd.docker.distribution.manifest.v2+json',
            'application/vnd.docker.container.image.v1+json',
            'application/vnd.docker.image.rootfs.diff.tar.gzip',
          ],
    );
    const notices = context.log.lines.filter((line) => line.startsWith('notice: '));
    expect(notices).toHaveLength(isLayout ? 1 : 0);
  });

  it('has OCI media types throughout if a layer is zstd, for which Docker has none', async () => {
    const path = place();
    const images = [
      flatImage({ format: 'docker', packing: 'zstd' }),
      flatImage({ format: 'docker', platform: 'linux/arm64' }),
    ];
    await publish(`${transport}:${path}`, {
      images,
      index: { format: 'docker', annotations: {} },
    });
    const manifests = [...(await filesOf(path)).values()].map(String);
    const types = manifests.flatMap((text) =>
      [...text.matchAll(/application\/[^"]*/g)].map(String),
    );
    expect(types.filter((type) => type.includes('docker'))).toEqual([]);
    expect(types).toContain('application/vnd.oci.image.layer.v1.tar+zstd');
    expect(types).toContain('application/vnd.oci.image.layer.v1.tar+gzip');
  });

  it('lets checks read what was written, before it has its name', async () => {
    const path = place();
    const set = twoPlatforms();
    const written = await targetFor(`${transport}:${path}:app:1`).write(set);
    const back = await written.readBack();
    expect(back.digest).toBe(written.digest);
    expect(back.index?.annotations).toEqual({ 'org.example.index': 'yes' });
    expect(back.images.map(({ config }) => config.descriptor.digest)).toEqual(
      set.images.map(({ config }) => sha256(config)),
    );
    const layers = back.images.flatMap((image) => image.layers);
    for (const [at, layer] of layers.entries()) {
      const bytes = await buffer(await layer.open(new AbortController().signal));
      expect(bytes.equals(await readFile(set.images[at]?.layers[0]?.path ?? ''))).toBe(true);
    }
    await back.close();
    await written.discard();
  });
});

describe('docker-archive:', () => {
  it.each([
    ['app', 'app:latest', 'docker.io/library/app:latest', 'latest'],
    ['owner/app:1', 'owner/app:1', 'docker.io/owner/app:1', '1'],
    ['ghcr.io/o/app:1', 'ghcr.io/o/app:1', 'ghcr.io/o/app:1', '1'],
  ])('names %s as engines and containerd do', async (name, familiar, full, tag) => {
    const path = join(tempDir(), 'image.tar');
    await publish(`docker-archive:${path}:${name}`, oneImage());
    const files = await filesOf(path);
    expect(json(files, 'manifest.json')[0].RepoTags).toEqual([familiar]);
    expect(json(files, 'index.json').manifests[0].annotations).toEqual({
      'io.containerd.image.name': full,
      'org.opencontainers.image.ref.name': tag,
    });
  });

  it('has no name if none is given', async () => {
    const path = join(tempDir(), 'image.tar');
    await publish(`docker-archive:${path}`, oneImage());
    const files = await filesOf(path);
    expect(json(files, 'manifest.json')[0].RepoTags).toBeNull();
    expect(json(files, 'index.json').manifests[0].annotations).toBeUndefined();
  });

  it.each([
    [['linux/s390x', `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`], 1],
    [['linux/s390x', 'linux/ppc64le'], 0],
  ])(
    'with %j names in manifest.json the platform that this machine runs, or else the first',
    async (names, chosen) => {
      const path = join(tempDir(), 'image.tar');
      const images = names.map((platform) => flatImage({ platform }));
      await publish(`docker-archive:${path}:app:1`, {
        images,
        index: { format: 'oci', annotations: {} },
      });
      expect(json(await filesOf(path), 'manifest.json')).toEqual([
        {
          Config: blob(sha256(images[chosen]!.config)),
          RepoTags: ['app:1'],
          Layers: [blob(images[chosen]!.layers[0]!.descriptor.digest)],
        },
      ]);
    },
  );
});

describe('oci-archive:', () => {
  it('has the name as it is given, and no manifest.json', async () => {
    const path = join(tempDir(), 'image.tar');
    await publish(`oci-archive:${path}:ghcr.io/o/app:1`, oneImage());
    const files = await filesOf(path);
    expect(files.has('manifest.json')).toBe(false);
    expect(json(files, 'index.json').manifests[0].annotations).toEqual({
      'org.opencontainers.image.ref.name': 'ghcr.io/o/app:1',
    });
  });
});
