import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  Blobs,
  configOf,
  digestOf,
  type FileMap,
  type JsonDescriptor,
  layer,
  TYPE,
  tarOf,
  withName,
  writeFiles,
} from '../support/archives/build.ts';
import { bytesOf, type OpenOptions, openText } from '../support/archives/open.ts';
import { failureOf } from '../support/process/errors.ts';
import { tempDir } from '../support/process/temp.ts';

/** Writes a layout as a directory and as an archive; returns both locations. */
function written(files: FileMap): string[] {
  const directory = tempDir();
  writeFiles(join(directory, 'layout'), files);
  writeFileSync(join(directory, 'layout.tar'), tarOf(files));
  return [`oci:${directory}/layout`, `oci-archive:${directory}/layout.tar`];
}

/** Opens a layout in both forms, which must give the same; returns the first. */
async function opened(files: FileMap, name = '', options: OpenOptions = {}) {
  const sets = [];
  for (const location of written(files)) sets.push(await openText(`${location}${name}`, options));
  const [first, second] = sets;
  if (first === undefined || second === undefined) throw new Error('nothing was opened');
  expect(second.images.map(({ manifest }) => manifest)).toEqual(
    first.images.map(({ manifest }) => manifest),
  );
  expect(second.notices.length).toBe(first.notices.length);
  return first;
}

/** Returns the error of opening a layout, which must be the same in both forms. */
async function refused(files: FileMap, name = '', options: OpenOptions = {}) {
  const errors = [];
  for (const location of written(files))
    errors.push(await failureOf(openText(`${location}${name}`, options)));
  expect(errors[1]?.code).toBe(errors[0]?.code);
  return errors[0] as NonNullable<(typeof errors)[0]>;
}

const platformsOf = (set: Awaited<ReturnType<typeof opened>>) =>
  set.images.map(({ platform }) =>
    [platform.os, platform.architecture, platform.variant].filter(Boolean).join('/'),
  );

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

describe('an index', () => {
  it('keeps order, platforms and annotations', async () => {
    const blobs = new Blobs();
    const arm = blobs.image({ architecture: 'arm', variant: 'v7', layers: [layer('arm')] });
    const amd = blobs.image({ layers: [layer('amd')] });
    const platform = { ...arm.platform, 'os.version': '1', 'os.features': ['f'] };
    const index = blobs.index([{ ...arm, platform, annotations: { e: '1' } }, amd], {
      annotations: { i: '2' },
    });
    const set = await opened(blobs.layout([withName(index, 'x')]));
    expect(set.digest).toBe(index.digest);
    expect(set.index).toEqual({ format: 'oci', annotations: { i: '2' } });
    expect(platformsOf(set)).toEqual(['linux/arm/v7', 'linux/amd64']);
    expect(set.images[0]?.indexPlatform).toEqual(platform);
    expect(set.images[0]?.entryAnnotations).toEqual({ e: '1' });
  });

  it("is Docker's list of manifests", async () => {
    const blobs = new Blobs();
    const index = blobs.index([blobs.image({ format: 'docker' })], {}, true);
    expect((await opened(blobs.layout([index]))).index?.format).toBe('docker');
  });

  it('may be the layout itself', async () => {
    const blobs = new Blobs();
    const amd = blobs.image();
    const arm = blobs.image({ architecture: 'arm64' });
    const files = blobs.layout([withName(amd, 'x'), withName(arm, 'x')], {
      annotations: { a: 'b' },
    });
    const set = await opened(files, ':x');
    expect(platformsOf(set)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(set.index).toEqual({ format: 'oci', annotations: { a: 'b' } });
    expect(set.digest).toBe(digestOf(files.get('index.json') ?? ''));
    expect(set.images[0]?.entryAnnotations).toEqual({});
  });

  it('is followed into indexes, and each manifest counts once', async () => {
    const blobs = new Blobs();
    const amd = blobs.image();
    const arm = blobs.image({ architecture: 'arm64' });
    const inner = blobs.index([arm, amd]);
    const set = await opened(blobs.layout([blobs.index([amd, inner, blobs.index([inner])])]));
    expect(platformsOf(set)).toEqual(['linux/amd64', 'linux/arm64']);
  });

  it('is not followed forever', async () => {
    const blobs = new Blobs();
    let index = blobs.index([blobs.image()]);
    for (let depth = 0; depth < 9; depth++) index = blobs.index([index]);
    const error = await refused(blobs.layout([index]));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain('deep');
  });

  it('has a limited number of entries', async () => {
    const blobs = new Blobs();
    const image = blobs.image();
    const index = blobs.index(Array.from({ length: 10_001 }, () => image));
    const error = await refused(blobs.layout([index]));
    expect(error.message).toContain('more than 10000 entries');
  });

  it('leaves out attestations and artifacts with one notice', async () => {
    const blobs = new Blobs();
    const amd = blobs.image();
    const chart = blobs.image({
      manifest: { config: blobs.add({}, 'application/vnd.cncf.helm.config.v1+json') },
    });
    const signature = blobs.image({
      manifest: { layers: [blobs.add({}, 'application/vnd.dev.cosign.simplesigning.v1+json')] },
    });
    const unknown = blobs.add({ x: 1 }, 'application/vnd.example+json');
    const bare = { ...blobs.attestation(amd), annotations: {} };
    const index = blobs.index([
      blobs.attestation(amd),
      chart,
      amd,
      unknown,
      signature,
      { ...bare, digest: bare.digest },
    ]);
    const set = await opened(blobs.layout([index]));
    expect(set.images.map(({ manifest }) => manifest.digest)).toEqual([amd.digest]);
    expect(set.notices.length).toBe(1);
    expect(set.notices[0]).toContain('2 attestations and 3 artifacts');
    expect(set.notices[0]).toContain('application/vnd.cncf.helm.config.v1+json');
  });

  it('leaves out Windows with a notice', async () => {
    const blobs = new Blobs();
    const index = blobs.index([blobs.image({ os: 'windows' }), blobs.image()]);
    const set = await opened(blobs.layout([index]));
    expect(platformsOf(set)).toEqual(['linux/amd64']);
    expect(set.notices[0]).toContain('windows/amd64');
  });

  it('may name platforms that are missing', async () => {
    const blobs = new Blobs();
    const amd = blobs.image();
    const arm = blobs.image({ architecture: 'arm64' });
    const files = blobs.layout([blobs.index([amd, arm])]);
    files.delete(`blobs/${arm.digest.replace(':', '/')}`);
    const set = await opened(files);
    expect(platformsOf(set)).toEqual(['linux/amd64']);
    expect(set.notices[0]).toContain('linux/arm64');
    const error = await refused(files, '', { platforms: ['linux/arm64'] });
    expect(error.code).toBe('PLATFORM_MISMATCH');
  });

  it('may name platforms of which there is only the manifest', async () => {
    const blobs = new Blobs();
    const tar = layer('arm');
    const arm = blobs.image({ architecture: 'arm64', layers: [tar] });
    const files = blobs.layout([blobs.index([blobs.image(), arm])]);
    const config = digestOf(configOf({ architecture: 'arm64' }, [tar]));
    files.delete(`blobs/${config.replace(':', '/')}`);
    const error = await refused(files);
    expect(error.message).toContain(config);
    files.delete(`blobs/${digestOf(tar).replace(':', '/')}`);
    const set = await opened(files);
    expect(platformsOf(set)).toEqual(['linux/amd64']);
    expect(set.notices[0]).toContain('linux/arm64');
  });

  it('causes a notice if its platform differs from that of the config', async () => {
    const blobs = new Blobs();
    const arm = { ...blobs.image(), platform: { os: 'linux', architecture: 'arm64' } };
    const set = await opened(blobs.layout([blobs.index([arm])]));
    expect(platformsOf(set)).toEqual(['linux/arm64']);
    expect(set.notices[0]).toContain('its config says linux/amd64');
  });

  it('needs no platforms, which the configs have', async () => {
    const blobs = new Blobs();
    const arm = blobs.image({ architecture: 'arm', variant: 'v6' });
    const index = blobs.index([
      { ...arm, platform: undefined },
      { ...blobs.image(), platform: undefined },
    ]);
    const set = await opened(blobs.layout([index]));
    expect(platformsOf(set)).toEqual(['linux/arm/v6', 'linux/amd64']);
    expect(
      platformsOf(await opened(blobs.layout([index]), '', { platforms: ['linux/arm/v6'] })),
    ).toEqual(['linux/arm/v6']);
  });

  it('takes a variant from the config if it lacks it, and from the index if that does', async () => {
    const blobs = new Blobs();
    const one = {
      ...blobs.image({ architecture: 'arm', variant: 'v6' }),
      platform: { os: 'linux', architecture: 'arm' },
    };
    const other = {
      ...blobs.image({ architecture: 'arm' }),
      platform: { os: 'linux', architecture: 'arm', variant: 'v5' },
    };
    const set = await opened(blobs.layout([blobs.index([one, other])]));
    expect(platformsOf(set)).toEqual(['linux/arm/v6', 'linux/arm/v5']);
    expect(set.notices).toEqual([]);
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

describe('damage and malice', () => {
  it.each(['manifest', 'config', 'layer', 'index'])('names a missing %s', async (kind) => {
    const blobs = new Blobs();
    const config = blobs.add(Buffer.from('{}'), TYPE.config);
    const one = blobs.add(layer('file'), TYPE.layer);
    const manifest = blobs.image({ manifest: { config, layers: [one] } });
    const index = blobs.index([manifest]);
    const { digest } = { manifest, config, layer: one, index }[kind] as JsonDescriptor;
    if (kind === 'layer') blobs.image();
    const files = blobs.layout([
      kind === 'index' ? index : kind === 'layer' ? blobs.image() : manifest,
    ]);
    files.delete(`blobs/${digest.replace(':', '/')}`);
    const error = await refused(files);
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(digest);
    expect(error.message).toContain('missing');
  });

  it('checks the digests of manifests and configs', async () => {
    const blobs = new Blobs();
    const manifest = blobs.image();
    for (const [name, bytes] of blobs.layout([blobs.index([manifest])])) {
      if (!name.startsWith('blobs/') || bytes[0] !== 0x7b) continue;
      const files = blobs.layout([blobs.index([manifest])]);
      files.set(name, Buffer.from(bytes.toString().replace('2', '3').replace('amd64', 'arm64')));
      if (files.get(name)?.equals(bytes)) continue;
      const error = await refused(files);
      expect(error.code).toBe('BLOB_INVALID');
      expect(error.message).toContain(name.split('/')[2]);
    }
  });

  it.each([-1, 1])('checks sizes (%i)', async (by) => {
    const blobs = new Blobs();
    const one = blobs.add(layer('file'), TYPE.layer);
    const lying = { ...one, size: one.size + by };
    const manifest = blobs.image({ manifest: { layers: [lying] } });
    const error = await refused(blobs.layout([manifest]));
    expect(error.message).toContain(`${one.digest} has ${one.size} bytes`);
    const error2 = await refused(blobs.layout([{ ...manifest, size: manifest.size + by }]));
    expect(error2.message).toContain(`${manifest.digest} has ${manifest.size} bytes`);
  });

  it.each([
    ['an index with fields of a manifest', { layers: [] }],
    ['an index of another media type', { mediaType: TYPE.manifest }],
    ['an index without entries', { manifests: undefined }],
    ['an entry without a digest', { manifests: [{ mediaType: TYPE.manifest, size: 1 }] }],
    [
      'a digest that leads outward',
      { manifests: [{ mediaType: TYPE.manifest, size: 1, digest: 'sha256:../../../etc/passwd' }] },
    ],
    [
      'an unknown algorithm',
      { manifests: [{ mediaType: TYPE.manifest, size: 1, digest: `md5:${'a'.repeat(64)}` }] },
    ],
    [
      'a negative size',
      { manifests: [{ mediaType: TYPE.manifest, size: -1, digest: digestOf('') }] },
    ],
    [
      'a size that is no number',
      { manifests: [{ mediaType: TYPE.manifest, size: '1', digest: digestOf('') }] },
    ],
  ])('refuses %s', async (_, fields) => {
    const blobs = new Blobs();
    const index = { ...blobs.index([blobs.image()], fields), mediaType: TYPE.index };
    expect((await refused(blobs.layout([index]))).code).toBe('BLOB_INVALID');
  });

  it.each([
    [
      'a foreign layer',
      `${'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'}`,
      'foreign layer',
    ],
    [
      'a nondistributable layer',
      'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
      'foreign layer',
    ],
    ['an encrypted layer', `${TYPE.layer}+gzip+encrypted`, 'unknown media type'],
    ['a layer without a type', '', 'unknown media type'],
  ])('refuses %s beside others', async (_, mediaType, message) => {
    const blobs = new Blobs();
    const layers = [blobs.add(layer('file'), TYPE.layer), blobs.add(layer('odd'), mediaType)];
    const error = await refused(
      blobs.layout([blobs.index([blobs.image({ manifest: { layers } })])]),
    );
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain(message);
    expect(error.message).toContain(layers[1]?.digest);
  });

  it('refuses an artifact that was chosen', async () => {
    const blobs = new Blobs();
    const chart = blobs.image({
      manifest: { config: blobs.add({}, 'application/vnd.cncf.helm.config.v1+json') },
    });
    const other = blobs.add({ x: 1 }, 'application/vnd.example+json');
    for (const entry of [chart, withName(other, 'x')]) {
      const error = await refused(blobs.layout([entry]), entry === chart ? '' : ':x');
      expect(error.code).toBe('UNSUPPORTED_IMAGE');
      expect(error.message).toMatch(/helm|example/);
    }
  });

  it('refuses an index with nothing but attestations', async () => {
    const blobs = new Blobs();
    const error = await refused(blobs.layout([blobs.index([blobs.attestation(blobs.image())])]));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain('1 attestation');
  });

  it.each([
    [
      'more diffIDs than layers',
      { rootfs: { type: 'layers', diff_ids: [digestOf('a'), digestOf('b')] } },
    ],
    ['fewer diffIDs than layers', { rootfs: { type: 'layers', diff_ids: [] } }],
    ['no diffIDs', { rootfs: undefined }],
    ['a diffID that is no digest', { rootfs: { type: 'layers', diff_ids: ['x'] } }],
    ['no platform', { os: undefined }],
    ['a platform that there cannot be', { os: 'li nux' }],
  ])('refuses a config with %s', async (_, config) => {
    const blobs = new Blobs();
    expect((await refused(blobs.layout([blobs.image({ config })]))).code).toBe('UNSUPPORTED_IMAGE');
  });

  it('refuses a config that is not a JSON object', async () => {
    const blobs = new Blobs();
    const manifest = blobs.image({
      manifest: { config: blobs.add(Buffer.from('[]'), TYPE.config) },
    });
    expect((await refused(blobs.layout([manifest]))).code).toBe('BLOB_INVALID');
  });

  it.each([
    ['no JSON', 'x'],
    ['null', 'null'],
    ['no list', '{"manifests":{}}'],
    ['an entry that is no descriptor', '{"manifests":[7]}'],
  ])('refuses an index.json with %s', async (_, text) => {
    const files = new Blobs().layout([]);
    files.set('index.json', Buffer.from(text));
    expect((await refused(files)).code).toBe('BLOB_INVALID');
  });

  it('refuses another version of layouts', async () => {
    const blobs = new Blobs();
    const files = blobs.layout([blobs.image()]);
    files.set('oci-layout', Buffer.from('{"imageLayoutVersion":"2.0.0"}'));
    expect((await refused(files)).message).toContain('"2.0.0"');
  });

  it('refuses JSON that is too large', async () => {
    const blobs = new Blobs();
    const manifest = blobs.image({ manifest: { annotations: { a: 'x'.repeat(5 * 1024 * 1024) } } });
    const error = await refused(blobs.layout([manifest]));
    expect(error.code).toBe('TAR_LIMIT');
    expect(error.message).toContain(manifest.digest);
  });

  it.each([
    ['with a media type', { mediaType: 'application/vnd.docker.distribution.manifest.v1+json' }],
    ['without one', { mediaType: undefined }],
  ])("refuses Docker's old manifests %s", async (_, { mediaType }) => {
    const blobs = new Blobs();
    const old = blobs.add({ schemaVersion: 1, fsLayers: [], mediaType }, 'x');
    for (const type of [mediaType, undefined]) {
      const error = await refused(blobs.layout([{ ...old, mediaType: type }]), ':@0');
      expect(error.code).toBe('UNSUPPORTED_IMAGE');
      expect(error.message).toContain('must be an image or an index');
    }
  });

  it('does not wait for a pipe', async () => {
    const directory = tempDir();
    execFileSync('mkfifo', [join(directory, 'index.json')]);
    expect((await failureOf(openText(`oci:${directory}`))).code).toBe('UNSUPPORTED_IMAGE');
  });

  it('names the file that cannot be read', async () => {
    const directory = tempDir();
    const blobs = new Blobs();
    writeFiles(directory, blobs.layout([blobs.image()]));
    const [image] = (await openText(`oci:${directory}`)).images;
    const digest = image?.layers[0]?.descriptor.digest ?? '';
    const path = join(directory, 'blobs', digest.replace(':', '/'));
    rmSync(path);
    expect((await failureOf(bytesOf(image?.layers[0]))).code).toBe('IMAGE_NOT_FOUND');
    mkdirSync(path);
    const error = await failureOf(bytesOf(image?.layers[0]));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain(path);
  });

  it('names the other format of a file or a directory', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'docker.tar'), tarOf([['manifest.json', Buffer.from('[]')]]));
    const hint = async (text: string) => (await failureOf(openText(text))).hint;
    expect(await hint(`oci-archive:${directory}/docker.tar`)).toContain('docker-archive:');
    expect(await hint(`oci:${directory}/docker.tar`)).toContain('oci-archive:');
    expect(await hint(`oci-archive:${directory}`)).toContain('oci:DIR');
    expect(await hint(`oci:${directory}`)).toContain('Check the path');
    writeFileSync(join(directory, 'manifest.json'), '{}');
    expect(await hint(`oci:${directory}`)).toContain('skopeo copy');
    rmSync(join(directory, 'docker.tar'));
    expect((await failureOf(openText(`oci-archive:${directory}/docker.tar`))).code).toBe(
      'IMAGE_NOT_FOUND',
    );
    expect((await failureOf(openText(`oci:${directory}/none`))).code).toBe('IMAGE_NOT_FOUND');
  });
});
