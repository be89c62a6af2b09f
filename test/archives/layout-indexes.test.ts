// Indexes in OCI image layouts.
import { describe, expect, it } from 'vitest';
import { Blobs, configOf, digestOf, layer, withName } from '../support/archives/build.ts';
import { opened, platformsOf, refused } from '../support/archives/layouts.ts';

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
