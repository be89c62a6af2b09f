// Whole runs on each field engine, compared with the layers themselves: a flattened image, changes by a command and a
// container, excluded files, one platform of an index.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { awkwardLayers, dir } from '../support/engine/awkward.ts';
import {
  type LayerEntry,
  layerTar,
  loadImage,
  loadIndex,
  plainConfig,
} from '../support/engine/images.ts';
import { flatFiles, savedImage } from '../support/engine/layers.ts';
import { onLines } from '../support/engine/lines.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import type { TestEngine } from '../support/engine/test-engine.ts';

const SOURCE = 'field:source';
const FLAT = 'field:flat';
const CONTAINER = 'field-container';
const OLD = new Date(1_350_000_000_000);

/** Has a field that an engine's inspect hides, and paths that creating a container would add to a filesystem. */
const CONFIG = plainConfig({
  author: 'somebody',
  config: {
    Env: ['PATH=/bin', 'A=1 $B'],
    Hostname: 'of-the-image',
    Labels: { 'a.label': 'its value' },
    StopSignal: 'SIGQUIT',
    User: '1000:42',
    Volumes: { '/data': {}, '/made-by-nobody': {} },
    WorkingDir: '/missing dir/deep',
  },
});

/** A command that changes only paths made for it. */
const SCRIPT = [
  'echo made >/made/file',
  'busybox chown 4321:8765 /made/file',
  'echo changed >/becomes-dir/inner',
  'rm -r /made/doomed',
].join('\n');
const CHANGED = ['made', 'made/file', 'made/doomed', 'made/doomed/deep', 'becomes-dir/inner'];
/** Paths that starting a container of this image creates; they belong to the container. */
const STARTED = ['made-by-nobody', 'missing dir', 'missing dir/deep'];
/** Files and a directory that the runtime of script/engines adds, and the directories that it creates or touches. */
const HOOKED = ['bin/gpu-smi', 'etc/gpu', 'usr/lib/gpu/libgpu.so.1'];
const AROUND_HOOKED = ['bin', 'etc', 'usr', 'usr/lib', 'usr/lib/gpu'];

// owners.test.ts tests that the other one is refused.
onLines(/^(?!userns-containerd$)/, 'field', (engine) => {
  const isRootless = engine.name.startsWith('rootless-');
  let expected: Map<string, string>;

  beforeAll(async () => {
    const shell = await shellEntries(engine, 'true');
    const own = [
      ...shell,
      dir('made', { mtime: OLD }),
      dir('made/doomed'),
      { name: 'made/doomed/deep', data: 'x' },
    ];
    const layers = [own, ...awkwardLayers(30)];
    await loadImage(engine, SOURCE, { layers, config: CONFIG });
    expected = await flatFiles(await Promise.all(layers.map(layerTar)));
    // A rootless engine loads such an image without its devices, which cannot be created in a user namespace.
    for (const [path, text] of expected)
      if (isRootless && /^\w+-device /.test(text)) expected.delete(path);
  });
  afterEach(() => {
    engine.docker('rm', '--force', '--volumes', CONTAINER);
    engine.docker('rmi', '--force', FLAT);
  });
  afterAll(() => engine.docker('rmi', '--force', SOURCE));

  // Content and owner of a file whose first name is dropped must be kept under the second.
  test('flattens and verifies an image, matches its layers and config, and leaves nothing behind', async () => {
    const before = engine.inventory();
    const args = [SOURCE, '--tag', FLAT, '--verify', '--exclude', 'bin/hard-1'];
    const answer = await engine.flatten(args);
    expect([answer.status, answer.stderr]).toEqual([
      0,
      expect.stringMatching(/Verified [\d,]+ entr/),
    ]);
    const flat = await savedImage(engine, FLAT);
    const wanted = [...expected].filter(([path]) => path !== 'bin/hard-1');
    expect(differences(flat.files, new Map(wanted))).toEqual([]);
    expect(flat.layerCount).toBe(1);
    const { rootfs: _rootfs, history: _history, ...config } = flat.config;
    const { history: _sourceHistory, ...sourceConfig } = CONFIG;
    expect(config).toEqual(sourceConfig);
    engine.docker('rmi', FLAT);
    expect(engine.inventory()).toEqual(before);
  });

  test('runs a command, and has only its changes', async () => {
    await engine.results(SOURCE, '--tag', FLAT, '--verify', '--run', SCRIPT);
    const { files } = await savedImage(engine, FLAT);
    expectScript(files);
    expect(differences(files, expected, CHANGED)).toEqual([]);
  });

  test('flattens a container that has run', async () => {
    const options = ['--name', CONTAINER, '--network', 'none', '--user', '0:0'];
    const command = ['sh', '-c', SCRIPT];
    engine.docker('run', ...options, SOURCE, ...command);
    const answer = await engine.flatten(['--container', CONTAINER, '--tag', FLAT, '--verify']);
    expect([answer.status, answer.stderr]).toEqual([
      0,
      expect.stringMatching(/Verified [\d,]+ entr/),
    ]);
    const { files, config } = await savedImage(engine, FLAT);
    expectScript(files);
    const ignored = [...CHANGED, ...STARTED];
    if (engine.name.startsWith('hooks-')) {
      // The user may want them, so only a notice names them.
      for (const path of HOOKED) expect(answer.stderr).toContain(`/${path}`);
      ignored.push(...HOOKED, ...AROUND_HOOKED);
    }
    expect(differences(files, expected, ignored)).toEqual([]);
    const own = { User: '0:0', Cmd: command };
    expect(config['config']).toEqual({ ...(CONFIG['config'] as object), ...own });
  });

  if (engine.isContainerdStore) indexTests(engine);
});

function expectScript(files: Map<string, string>): void {
  expect(files.get('made/file')).toMatch(/^file 644 4321:8765 \d+ {3}\[\] 5 /);
  expect(files.get('becomes-dir/inner')).toMatch(/^file 644 0:0 \d+ {3}\[\] 8 /);
  expect([files.has('made/doomed'), files.has('made/doomed/deep')]).toEqual([false, false]);
}

/** Returns paths that differ, with the actual and the expected entry. */
function differences(
  found: Map<string, string>,
  wanted: Map<string, string>,
  ignored: readonly string[] = [],
): string[] {
  return [...new Set([...found.keys(), ...wanted.keys()])]
    .filter((path) => !ignored.includes(path) && found.get(path) !== wanted.get(path))
    .sort()
    .slice(0, 20)
    .map((path) => `${path}: ${found.get(path)}, not ${wanted.get(path)}`);
}

function indexTests(engine: TestEngine): void {
  const host = String(plainConfig()['architecture']);
  const foreign = host === 'amd64' ? 'arm64' : 'amd64';
  const layersFor = (word: string): LayerEntry[][] => [
    [
      { name: 'platform', data: word, uid: 1000, gid: 42 },
      dir('etc', { mtime: OLD }),
      { name: 'etc/hosts', data: `192.0.2.1 ${word}`, mtime: OLD },
    ],
    [{ name: 'more', data: word.repeat(5000), mtime: OLD }],
  ];

  test('flattens the machine’s platform of an index, and another one', async () => {
    const specs = [host, foreign].map((name) => ({
      layers: layersFor(name),
      config: { ...CONFIG, architecture: name },
    }));
    await loadIndex(engine, 'field:index', specs);
    for (const [architecture, args] of [
      [host, []],
      [foreign, ['--platform', `linux/${foreign}`]],
    ] as const) {
      await engine.results('field:index', '--tag', FLAT, '--verify', ...args);
      const { files, config } = await savedImage(engine, FLAT);
      const layers = await Promise.all(layersFor(architecture).map(layerTar));
      expect(differences(files, await flatFiles(layers)), architecture).toEqual([]);
      expect(config['architecture']).toBe(architecture);
    }
    engine.docker('rmi', '--force', 'field:index');
  });
}
