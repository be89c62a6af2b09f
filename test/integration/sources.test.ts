// Unusual sources: one layer, no history, no files, several names.
import { afterEach, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';

/** Removes the images of each test, and returns their names. */
function setUp(engine: TestEngine) {
  const names = ['source-odd:source', 'source-odd:flat', 'source-odd:second', 'source-odd:third'];
  afterEach(() => engine.docker('rmi', '--force', ...names));
  return { names };
}

onEachKind('source', (engine) => {
  setUp(engine);

  test('of one layer is only retagged, with a notice', async () => {
    await loadImage(engine, 'source-odd:source', {
      layers: [[{ name: 'a', data: 'x'.repeat(9999) }]],
      config: plainConfig(),
    });
    const answer = await engine.flatten([
      'source-odd:source',
      '--tag',
      'source-odd:flat',
      '--json',
    ]);
    const results = JSON.parse(answer.stdout);
    expect(answer.stderr).toContain('note: source-odd:source is already one layer');
    const id = (name: string) => engine.imageId(name);
    expect(id('source-odd:flat')).toBe(id('source-odd:source'));
    expect(results['image-id']).toBe(id('source-odd:source'));
    expect([results['old-layers'], results['new-layers'], results['saved-bytes']]).toEqual([
      1, 1, 0,
    ]);
    expect(results['config-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(results['old-size']).toBeGreaterThanOrEqual(9999);
  });

  test('without history is measured', async () => {
    const layers = [
      [{ name: 'a', data: 'x'.repeat(100_000) }],
      [{ name: 'b', data: 'y'.repeat(50_000) }],
    ];
    const { history: _none, ...config } = plainConfig();
    await loadImage(engine, 'source-odd:source', { layers, config });
    const results = await engine.results('source-odd:source', '--tag', 'source-odd:flat');
    expect(results['old-size']).toBeGreaterThanOrEqual(150_000);
    expect(results['old-size']).toBeLessThan(250_000);
    expect(results['new-size']).toBeGreaterThanOrEqual(150_000);
  });

  test('with history for only some layers is measured completely', async () => {
    const layers = [
      [{ name: 'a', data: 'x'.repeat(100_000) }],
      [{ name: 'b', data: 'y'.repeat(50_000) }],
    ];
    await loadImage(engine, 'source-odd:source', {
      layers,
      config: plainConfig({ history: [{ created_by: 'one' }] }),
    });
    const results = await engine.results('source-odd:source', '--tag', 'source-odd:flat');
    expect(results['old-size']).toBeGreaterThanOrEqual(150_000);
  });

  test('that hides a large file becomes smaller, in bytes and percent', async () => {
    const layers = [
      [{ name: 'a', data: 'x'.repeat(900_000) }],
      [{ name: '.wh.a' }, { name: 'b', data: 'y'.repeat(100_000) }],
    ];
    const history = [
      { created_by: 'one' },
      { created_by: 'none', empty_layer: true },
      { created_by: 'two' },
    ];
    await loadImage(engine, 'source-odd:source', { layers, config: plainConfig({ history }) });
    const results = await engine.results('source-odd:source', '--tag', 'source-odd:flat');
    const [oldSize, newSize, saved] = ['old-size', 'new-size', 'saved-bytes'].map((name) =>
      Number(results[name]),
    );
    expect(saved).toBe(oldSize! - newSize!);
    expect(saved).toBeGreaterThanOrEqual(890_000);
    expect(results['saved-percent']).toBe(((saved! / oldSize!) * 100).toFixed(1));
  });

  test('whose files are all deleted becomes an empty layer', async () => {
    await loadImage(engine, 'source-odd:source', {
      layers: [[{ name: 'a', data: 'x' }], [{ name: '.wh.a' }]],
      config: plainConfig(),
    });
    await engine.results('source-odd:source', '--tag', 'source-odd:flat');
    const { files, layerCount } = await savedImage(engine, 'source-odd:flat');
    expect(layerCount).toBe(1);
    expect([...files.keys()].filter((path) => !/^(?:dev|etc|proc|sys)(?:\/|$)/.test(path))).toEqual(
      [],
    );
  });
});

onEachStore('a source by any name', (engine) => {
  setUp(engine);

  test('is found by its ID and by the digits of it, and can be flattened with every compression', async () => {
    await loadImage(engine, 'source-odd:source', {
      layers: [[{ name: 'a', data: '1' }], [{ name: 'b', data: '2' }]],
      config: plainConfig(),
    });
    const id = engine.imageId('source-odd:source');
    const digests = new Set<unknown>();
    for (const [source, compression] of [
      [id, 'none'],
      [id.slice('sha256:'.length), 'zstd:1'],
      [id, 'zstd'],
      ['source-odd:source', 'gzip:9'],
    ]) {
      const results = await engine.results(
        source!,
        '--tag',
        'source-odd:flat',
        '--compression',
        compression!,
      );
      digests.add(results['config-digest']);
    }
    expect(digests.size).toBe(1);
    expect((await savedImage(engine, 'source-odd:flat')).files.size).toBeGreaterThanOrEqual(2);
  });
});

onOneEngine('a source of several tags', (engine) => {
  const { names } = setUp(engine);

  test('gets each tag once, its own included', async () => {
    await loadImage(engine, 'source-odd:source', {
      layers: [[{ name: 'a', data: '1' }], [{ name: 'b', data: '2' }]],
      config: plainConfig(),
    });
    const old = engine.imageId('source-odd:source');
    const tags =
      'source-odd:flat, source-odd:second\nsource-odd:source,docker.io/library/source-odd:flat';
    const results = await engine.results(
      'source-odd:source',
      '--tag',
      tags,
      '--tag',
      'source-odd:third',
    );
    for (const name of names) {
      expect(engine.imageId(name)).toBe(results['image-id']);
    }
    expect(results['image-id']).not.toBe(old);
  });
});
