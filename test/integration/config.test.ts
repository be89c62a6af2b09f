// Every field of the config, as users and builders write it, on every engine.
import { afterAll, expect, test } from 'vitest';
import { onEachEngine, onEachKind, type TestEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig, sha256 } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';

// Each image has different files, since an engine does not unpack a layer that it already has.
const layersOf = (word: string) => [[{ name: 'a', data: word }], [{ name: 'b', data: 'two' }]];

/** Everything that a Dockerfile can set, in awkward spellings, and what builders add. */
const FULL = {
  author: 'Ann "the author" O\'Neil <ann@example.org>',
  config: {
    Hostname: 'abc123',
    Domainname: 'example.org',
    User: '1000:1000',
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: false,
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
    ExposedPorts: { '80/tcp': {}, '53/udp': {} },
    Env: [
      'PATH=/usr/local/bin:/usr/bin:/bin',
      'SPACES=a b  c',
      'QUOTES="double" and \'single\'',
      'DOLLAR=$HOME $(HOME) $$',
      'EQUALS=a=b=c',
      'EMPTY=',
      'NEWLINE=first\nsecond',
      'UNICODE=Grüße <&> \u2028',
    ],
    Cmd: ['/bin/sh', '-c', 'echo "$SPACES" && exit 0'],
    ArgsEscaped: true,
    Healthcheck: {
      Test: ['CMD-SHELL', 'curl -f "http://localhost/" || exit 1'],
      Interval: 30_000_000_000,
      Timeout: 3_000_000_000,
      StartPeriod: 5_000_000_001,
      Retries: 7,
    },
    Image: 'sha256:0123456789abcdef',
    Volumes: { '/data': {}, '/data/': {}, '/with space': {}, '/with,comma': {} },
    WorkingDir: '/work dir/deep',
    Entrypoint: ['/entry point', 'an "argument"', '$literal'],
    OnBuild: ['RUN echo "on build"', 'COPY . /src'],
    Labels: {
      plain: 'text',
      json: '{"a": [1, "b"]}',
      quotes: `"'`,
      newline: 'x\ny',
      'org.example.label': '',
      '10': 'ten',
    },
    StopSignal: 'SIGQUIT',
    Shell: ['/bin/bash', '-o', 'pipefail', '-c'],
  },
  container: 'ff00ff00',
  container_config: { Hostname: 'abc123', Cmd: ['/bin/sh', '-c', '#(nop) ', 'CMD ["x"]'] },
  docker_version: '19.03.1',
  'moby.buildkit.cache.v0': 'bm90aGluZw==',
  'moby.buildkit.buildinfo.v1': 'bm90aGluZw==',
};

/** Returns how to load and flatten an image with a given config. */
function setUp(engine: TestEngine) {
  // The containerd image store cannot create containers of an image with OS features.
  const features = engine.isContainerdStore ? {} : { 'os.features': ['some-feature'] };
  const names: string[] = [];
  afterAll(() => names.length > 0 && engine.docker('rmi', '--force', ...names));
  const flattened = async (label: string, config: Record<string, unknown>) => {
    const name = `config-${label}:source`;
    const source = await loadImage(engine, name, {
      layers: layersOf(`${engine.name} ${label}`),
      config,
    });
    names.push(name, `config-${label}:flat`);
    const results = await engine.results(name, '--tag', `config-${label}:flat`);
    const saved = await savedImage(engine, `config-${label}:flat`);
    return { source: JSON.parse(source.toString()) as Record<string, unknown>, results, saved };
  };
  return { features, flattened };
}

onEachEngine('config', (engine) => {
  const { features, flattened } = setUp(engine);

  test("keeps every field except rootfs, history and the builder's cache", async () => {
    const { source, results, saved } = await flattened(
      'full',
      plainConfig({ ...FULL, ...features }),
    );
    const { rootfs, history, ...rest } = saved.config as {
      rootfs: { diff_ids: string[] };
      history: object[];
    };
    const {
      rootfs: sourceRootfs,
      history: _history,
      // It refers to the source's layers.
      'moby.buildkit.cache.v0': _cache,
      ...expected
    } = source as { rootfs: { diff_ids: string[] } } & Record<string, unknown>;
    expect(rest).toEqual(expected);
    expect(rootfs.diff_ids).toHaveLength(1);
    const [first, second] = sourceRootfs.diff_ids;
    expect(history).toEqual([
      {
        created: '2021-02-03T04:05:06.789Z',
        created_by: expect.stringMatching(/^docker-flatten \d+\.\d+\.\d+$/),
        comment: `sha256:${sha256(`${first} ${second}`)}`,
      },
    ]);
    expect(results['config-digest']).toBe(`sha256:${sha256(saved.configText)}`);
    expect(results['image-id']).toBe(engine.imageId('config-full:flat'));
  });

  test('keeps HEALTHCHECK NONE, the shell form of CMD, null and empty fields', async () => {
    const config = {
      Healthcheck: { Test: ['NONE'] },
      Entrypoint: null,
      Cmd: ['/bin/sh', '-c', 'date'],
      Env: null,
    };
    const { source, saved } = await flattened('none', plainConfig({ config, author: '' }));
    expect(saved.config['config']).toEqual(source['config']);
    expect(saved.config['author']).toBe('');
  });
});

onEachKind('a config', (engine) => {
  const { flattened } = setUp(engine);

  test('keeps a foreign architecture with its variant, and the image is unpacked', async () => {
    const { results, saved } = await flattened(
      'arm',
      plainConfig({ architecture: 'arm', variant: 'v7' }),
    );
    expect([saved.config['architecture'], saved.config['variant']]).toEqual(['arm', 'v7']);
    expect(results['new-size']).toBeGreaterThan(0);
    expect(results['old-size']).toBeGreaterThan(0);
  });

  test('adds no creation time to an image without one', async () => {
    const { saved } = await flattened('timeless', {
      architecture: plainConfig()['architecture'],
      os: 'linux',
      config: {},
    });
    expect(saved.config).not.toHaveProperty('created');
    expect((saved.config['history'] as object[])[0]).not.toHaveProperty('created');
  });

  test('is the same in every run', async () => {
    const first = await flattened('again', plainConfig(FULL));
    // Any time that comes from the run would now differ.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await engine.results('config-again:source', '--tag', 'config-again:flat');
    expect(second).toEqual(first.results);
  });
});
