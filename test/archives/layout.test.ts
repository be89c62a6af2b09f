// Images in OCI image layouts, and how they are named.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  Blobs,
  digestOf,
  type JsonDescriptor,
  layer,
  TYPE,
  withName,
  writeFiles,
} from '../support/archives/build.ts';
import { opened, platformsOf, refused } from '../support/archives/layouts.ts';
import { bytesOf, openText } from '../support/archives/open.ts';
import { tempDir } from '../support/process/temp.ts';

describe('a single image', () => {
  it.each(['none', 'gzip', 'zstd'] as const)(
    'is read with layers packed with %s',
    async (packing) => {
      const blobs = new Blobs();
      const tars = [layer('one'), layer('two'), layer('one')];
      const manifest = blobs.image({
        layers: tars,
        packing,
        manifest: { annotations: { a: 'b' } },
      });
      const set = await opened(blobs.layout([manifest]));
      expect(set.digest).toBe(manifest.digest);
      expect(set.index).toBeUndefined();
      expect(set.notices).toEqual([]);
      const [image] = set.images;
      expect(image?.manifest).toEqual({
        mediaType: TYPE.manifest,
        digest: manifest.digest,
        sizeBytes: manifest.size,
      });
      expect(image?.format).toBe('oci');
      expect(image?.annotations).toEqual({ a: 'b' });
      expect(image?.entryAnnotations).toEqual({});
      expect(image?.indexPlatform).toBeUndefined();
      expect(image?.config.json).toMatchObject({ config: { Env: ['A=b'] } });
      expect(image?.layers.map(({ diffId }) => diffId)).toEqual(tars.map((tar) => digestOf(tar)));
      for (const one of image?.layers ?? []) {
        const bytes = await bytesOf(one);
        expect(digestOf(bytes)).toBe(one.descriptor.digest);
        expect(bytes.length).toBe(one.descriptor.sizeBytes);
        expect(digestOf(await bytesOf(one))).toBe(one.descriptor.digest);
      }
    },
  );

  it("keeps Docker's media types", async () => {
    const blobs = new Blobs();
    const manifest = blobs.image({ format: 'docker', packing: 'gzip' });
    const [image] = (await opened(blobs.layout([manifest]))).images;
    expect(image?.format).toBe('docker');
    expect(image?.layers[0]?.descriptor.mediaType).toBe(`${TYPE.dockerLayer}.gzip`);
  });

  it('may have no layers', async () => {
    const blobs = new Blobs();
    const [image] = (await opened(blobs.layout([blobs.image({ layers: [] })]))).images;
    expect(image?.layers).toEqual([]);
  });

  it('is found by sha512 digests', async () => {
    const blobs = new Blobs();
    const tar = layer('file');
    const manifest = blobs.image({ manifest: { layers: [blobs.add(tar, TYPE.layer, 'sha512')] } });
    const [image] = (await opened(blobs.layout([manifest]))).images;
    expect(await bytesOf(image?.layers[0])).toEqual(tar);
  });

  it('needs no media types in its manifest and index', async () => {
    const blobs = new Blobs();
    const manifest = blobs.image({ manifest: { mediaType: undefined } });
    const set = await opened(blobs.layout([{ ...manifest, mediaType: undefined }]));
    expect(set.images[0]?.manifest.mediaType).toBe(TYPE.manifest);
  });

  it('is read from a directory whose blobs are behind a symbolic link', async () => {
    const directory = tempDir();
    const blobs = new Blobs();
    writeFiles(directory, blobs.layout([blobs.image()]));
    mkdirSync(join(directory, 'link'));
    for (const name of ['blobs', 'index.json', 'oci-layout'])
      symlinkSync(join(directory, name), join(directory, 'link', name));
    expect((await openText(`oci:${directory}/link`)).images.length).toBe(1);
  });
});

describe('names', () => {
  const two = () => {
    const blobs = new Blobs();
    const one = blobs.image({ layers: [layer('one')] });
    const other = blobs.image({ layers: [layer('other')] });
    return { blobs, one, other };
  };

  it('choose an image', async () => {
    const { blobs, one, other } = two();
    const files = blobs.layout([withName(one, '1'), withName(other, 'docker.io/library/app:2')]);
    expect((await opened(files, ':1')).digest).toBe(one.digest);
    expect((await opened(files, ':docker.io/library/app:2')).digest).toBe(other.digest);
    expect((await opened(files, ':app:2')).digest).toBe(other.digest);
    expect((await opened(files, ':@1')).digest).toBe(other.digest);
  });

  it("may be containerd's", async () => {
    const { blobs, one, other } = two();
    const named = (descriptor: JsonDescriptor, name: string) => ({
      ...withName(descriptor, 'latest'),
      annotations: {
        'org.opencontainers.image.ref.name': 'latest',
        'io.containerd.image.name': name,
      },
    });
    const files = blobs.layout([
      named(one, 'docker.io/library/one:latest'),
      named(other, 'docker.io/library/other:latest'),
    ]);
    expect((await opened(files, ':other')).digest).toBe(other.digest);
    const error = await refused(files, ':latest');
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"docker.io/library/one:latest"');
  });

  it('are needed if there are several images', async () => {
    const { blobs, one, other } = two();
    const error = await refused(blobs.layout([withName(one, 'one'), withName(other, 'other')]));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"one", "other"');
  });

  it('are listed if none fits', async () => {
    const { blobs, one } = two();
    for (const name of [':two', ':@7']) {
      const error = await refused(blobs.layout([withName(one, 'one')]), name);
      expect(error.code).toBe('IMAGE_NOT_FOUND');
      expect(error.hint).toContain('"one"');
    }
  });

  it('are not needed if all are of one image', async () => {
    const { blobs, one } = two();
    const set = await opened(blobs.layout([withName(one, 'one'), withName(one, 'uno')]));
    expect(set.digest).toBe(one.digest);
  });

  it('an empty layout has no image', async () => {
    const error = await refused(new Blobs().layout([]));
    expect(error.code).toBe('IMAGE_NOT_FOUND');
  });
});

describe('platforms', () => {
  const index = () => {
    const blobs = new Blobs();
    const images = [
      blobs.image(),
      blobs.image({ architecture: 'arm64', variant: 'v8' }),
      blobs.image({ architecture: 'arm', variant: 'v7' }),
    ];
    return blobs.layout([blobs.index(images)]);
  };

  it.each([
    [['linux/arm64'], ['linux/arm64']],
    [['linux/arm'], ['linux/arm/v7']],
    [
      ['linux/arm/v7', 'linux/x86_64'],
      ['linux/amd64', 'linux/arm/v7'],
    ],
  ])('chooses %j', async (platforms, expected) => {
    expect(platformsOf(await opened(index(), '', { platforms }))).toEqual(expected);
  });

  it('lists the platforms that exist', async () => {
    const error = await refused(index(), '', { platforms: ['linux/amd64', 'linux/s390x'] });
    expect(error.code).toBe('PLATFORM_MISMATCH');
    expect(error.message).toContain('linux/s390x');
    for (const platform of ['linux/amd64', 'linux/arm64', 'linux/arm/v7'])
      expect(error.message).toContain(platform);
  });

  it('refuses a platform that a single image is not for', async () => {
    const blobs = new Blobs();
    const error = await refused(blobs.layout([blobs.image()]), '', { platforms: ['linux/arm64'] });
    expect(error.code).toBe('PLATFORM_MISMATCH');
    expect(error.message).toContain('has linux/amd64');
  });

  it('refuses Windows', async () => {
    const blobs = new Blobs();
    const files = blobs.layout([blobs.index([blobs.image({ os: 'windows' }), blobs.image()])]);
    const error = await refused(files, '', { platforms: ['windows/amd64'] });
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
  });
});
