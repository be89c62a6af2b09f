// Which platform of an image is flattened, and what happens if the engine does not have it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  onEachEngine,
  onEachKind,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, loadIndex, plainConfig, sha256 } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';

const OLD = new Date(1_500_000_000_000);
/** Returns layers with a file that creating a container replaces. */
const layersFor = (word: string) => [
  [
    { name: 'platform', data: word },
    { name: 'etc', type: 'directory' as const, mtime: OLD },
    { name: 'etc/hosts', data: `192.0.2.1 ${word}` },
  ],
  [{ name: 'more', data: word.repeat(5000) }],
];

/** Loads an image for another architecture. */
function setUp(engine: TestEngine) {
  beforeAll(async () => {
    await loadImage(engine, 'platform-arm:source', {
      layers: layersFor('arm'),
      config: plainConfig({ architecture: 'arm', variant: 'v7' }),
    });
  });
  afterAll(() => engine.docker('rmi', '--force', 'platform-arm:source', 'platform-arm:flat'));
}

onEachKind('platforms', (engine) => {
  setUp(engine);

  test('never pull another platform over the image that a tag has', async () => {
    const id = engine.imageId('platform-arm:source');
    for (const pull of ['missing', 'always', 'never']) {
      const args = [
        'platform-arm:source',
        '--tag',
        'platform-arm:other',
        '--platform',
        'linux/arm64',
        '--pull',
        pull,
      ];
      const answer = await engine.flatten(args);
      expect(answer.status).toBe(1);
      expect(answer.stderr).toContain('linux/arm64');
      expect(answer.stderr).toContain('linux/arm/v7');
    }
    const hostPull = await engine.flatten([
      'platform-arm:source',
      '--tag',
      'platform-arm:other',
      '--pull',
      'always',
    ]);
    expect(hostPull.status).toBe(1);
    expect(engine.imageId('platform-arm:source')).toBe(id);
    expect(engine.docker('images', '--quiet', 'platform-arm:other')).toBe('');
  });

  test('keep the config of an image without an architecture unchanged', async () => {
    const { architecture: _, ...config } = plainConfig({ unknown: 1 });
    await loadImage(engine, 'platform-none:source', { layers: layersFor('none'), config });
    await engine.results('platform-none:source', '--tag', 'platform-none:flat');
    const { config: flat, files } = await savedImage(engine, 'platform-none:flat');
    engine.docker('rmi', 'platform-none:source', 'platform-none:flat');
    expect({ ...flat, history: [], rootfs: 0 }).toEqual({ ...config, rootfs: 0 });
    expect(files.get('platform')).toContain(sha256('none').slice(0, 16));
  });

  test('refuse an image for Windows', async () => {
    const config = plainConfig({ os: 'windows', 'os.version': '10.0.20348.1' });
    try {
      await loadImage(engine, 'platform-windows:source', { layers: layersFor('w'), config });
    } catch {
      // A graph driver does not load such an image.
      expect(engine.isContainerdStore).toBe(false);
      return;
    }
    const answer = await engine.flatten(['platform-windows:source', '--tag', 'x:windows']);
    engine.docker('rmi', '--force', 'platform-windows:source');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('needs a Linux image');
    expect(answer.stderr).toContain('is for windows');
  });
});

onOneEngine('a platform', (engine) => {
  setUp(engine);

  test('can be given in any spelling for a single image', async () => {
    for (const platform of ['linux/arm/v7', 'linux/arm', 'linux/armhf']) {
      await engine.results(
        'platform-arm:source',
        '--tag',
        'platform-arm:flat',
        '--platform',
        platform,
      );
    }
    expect(
      engine.docker('image', 'inspect', '--format', '{{.Architecture}}', 'platform-arm:flat'),
    ).toBe('arm');
  });
});

onEachEngine('an index of several platforms', (engine) => {
  if (engine.isContainerdStore) indexTests(engine);
  else test.skip('does not exist on a graph driver', () => {});
});

function indexTests(engine: TestEngine): void {
  const host = String(plainConfig()['architecture']);
  const foreign = host === 'amd64' ? 'arm64' : 'amd64';

  beforeAll(async () => {
    const specs = [host, foreign].map((architecture) => ({
      layers: layersFor(architecture),
      config: plainConfig({ architecture }),
    }));
    await loadIndex(engine, 'platform-index:both', specs);
    await loadIndex(engine, 'platform-index:foreign', specs.slice(1));
    const flat = [host, foreign].map((architecture) => ({
      layers: layersFor(architecture).slice(0, 1),
      config: plainConfig({ architecture }),
    }));
    await loadIndex(engine, 'platform-index:one-layer', flat);
  });
  afterAll(() => {
    const names = ['both', 'foreign', 'one-layer', 'flat'].map((tag) => `platform-index:${tag}`);
    engine.docker('rmi', '--force', ...names);
  });

  test.each([
    ["the host's platform by default", [], host],
    ["the host's platform by name", ['--platform', `linux/${host}`], host],
    ['a foreign platform by name', ['--platform', `linux/${foreign}`], foreign],
  ])('gives %s, and nothing else', async (_title, args, architecture) => {
    const results = await engine.results(
      'platform-index:both',
      '--tag',
      'platform-index:flat',
      ...args,
    );
    const { config, files, layerCount } = await savedImage(engine, 'platform-index:flat');
    const source = await savedImage(engine, 'platform-index:both', `linux/${architecture}`);
    expect(new Map([...files].sort())).toEqual(new Map([...source.files].sort()));
    expect(config['architecture']).toBe(architecture);
    expect(layerCount).toBe(1);
    expect(files.get('platform')).toContain(sha256(architecture).slice(0, 16));
    expect(results['old-size']).toBeGreaterThan(5000);
    expect(results['new-size']).toBeGreaterThan(5000);
  });

  test('gives a foreign platform by name with an API that cannot inspect a given platform', async () => {
    const args = [
      'platform-index:both',
      '--platform',
      `linux/${foreign}`,
      '--tag',
      'platform-index:flat',
    ];
    const answer = await engine.flatten([...args, '--json', '--verify'], {
      DOCKER_API_VERSION: '1.44',
    });
    expect(answer.status, answer.stderr).toBe(0);
    const { config, files } = await savedImage(engine, 'platform-index:flat');
    const source = await savedImage(engine, 'platform-index:both', `linux/${foreign}`);
    expect(new Map([...files].sort())).toEqual(new Map([...source.files].sort()));
    expect(config['architecture']).toBe(foreign);
    expect(JSON.parse(answer.stdout)['old-size']).toBeGreaterThan(5000);
  });

  test('is not removed by "remove-old" if only one platform was flattened', async () => {
    const args = ['platform-index:both', '--platform', `linux/${foreign}`, '--remove-old'];
    const answer = await engine.flatten([...args, '--tag', 'platform-index:flat']);
    expect([answer.status, answer.stderr]).toEqual([0, expect.stringContaining('was kept')]);
    await engine.results('platform-index:both', '--tag', 'platform-index:flat');
  });

  test('with only a foreign platform gives that by default', async () => {
    await engine.results('platform-index:foreign', '--tag', 'platform-index:flat');
    expect((await savedImage(engine, 'platform-index:flat')).config['architecture']).toBe(foreign);
  });

  test('is not retagged as a whole if one platform is requested', async () => {
    await engine.results(
      'platform-index:one-layer',
      '--tag',
      'platform-index:flat',
      '--platform',
      `linux/${foreign}`,
    );
    const { config } = await savedImage(engine, 'platform-index:flat');
    expect(config['architecture']).toBe(foreign);
  });

  test('without the requested platform is an error', async () => {
    const answer = await engine.flatten([
      'platform-index:both',
      '--tag',
      'x:y',
      '--platform',
      'linux/s390x',
      '--pull',
      'never',
    ]);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('linux/s390x');
    expect(engine.docker('images', '--quiet', 'x:y')).toBe('');
  });
}
