// A backup restores the source with its image ID, all layers and its tag. It is complete or does not exist.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  onEachKind,
  onOneContainerd,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, loadIndex, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { tempDir } from '../support/process/temp.ts';

const LAYERS = [
  [{ name: 'lower', data: 'lower'.repeat(1000) }],
  [{ name: 'upper', data: 'upper' }, { name: '.wh.lower' }],
  [{ name: 'top', data: 'top' }],
];

/** Loads a source for each test. */
function setUp(engine: TestEngine) {
  beforeEach(async () => {
    await loadImage(engine, 'backup:source', {
      layers: LAYERS,
      config: plainConfig({ config: { Labels: { a: 'b' } } }),
    });
  });
  afterEach(() => engine.docker('rmi', '--force', 'backup:source', 'backup:flat'));
  const idOf = (name: string) => engine.imageId(name);
  return { idOf };
}

onEachKind('backup', (engine) => {
  const { idOf } = setUp(engine);

  test('restores an image that was flattened in place', async () => {
    const directory = tempDir();
    const path = join(directory, 'backup.tar');
    const id = idOf('backup:source');
    const source = await savedImage(engine, 'backup:source');
    await engine.results(
      'backup:source',
      '--tag',
      'backup:source',
      '--backup',
      path,
      '--remove-old',
    );
    expect(readdirSync(directory)).toEqual(['backup.tar']);
    expect(idOf('backup:source')).not.toBe(id);
    expect(() => idOf(id)).toThrow();
    engine.docker('rmi', 'backup:source');
    expect(engine.docker('load', '--input', path)).toContain('backup:source');
    expect(idOf('backup:source')).toBe(id);
    const loaded = await savedImage(engine, 'backup:source');
    expect(loaded.layerCount).toBe(3);
    expect(loaded.configText).toBe(source.configText);
    expect([...loaded.files].sort()).toEqual([...source.files].sort());
  });
});

onOneEngine('a backup', (engine) => {
  const { idOf } = setUp(engine);

  test('contains the tag "latest" if the source was named without a tag', async () => {
    engine.docker('tag', 'backup:source', 'backup-latest');
    const path = join(tempDir(), 'backup.tar');
    await engine.results('backup-latest', '--tag', 'backup:flat', '--backup', path);
    engine.docker('rmi', 'backup-latest');
    engine.docker('load', '--input', path);
    expect(idOf('backup-latest:latest')).toBe(idOf('backup:source'));
    engine.docker('rmi', 'backup-latest');
  });

  test('contains the name of the image if the source was named by its ID', async () => {
    const path = join(tempDir(), 'backup.tar');
    const id = idOf('backup:source');
    await engine.results(id, '--tag', 'backup:flat', '--backup', path);
    engine.docker('rmi', '--force', 'backup:source');
    expect(engine.docker('load', '--input', path)).toContain('backup:source');
    expect(idOf('backup:source')).toBe(id);
  });

  test('never overwrites a file, and a backup that cannot be written stops the run', async () => {
    const directory = tempDir();
    const path = join(directory, 'backup.tar');
    writeFileSync(path, 'the only copy');
    mkdirSync(join(directory, 'is-a-directory'));
    const before = engine.inventory();
    const paths = [path, join(directory, 'is-a-directory'), join(directory, 'missing/backup.tar')];
    for (const bad of paths) {
      const answer = await engine.flatten(['backup:source', '-t', 'backup:flat', '--backup', bad]);
      expect([answer.status, answer.stderr]).toEqual([
        2,
        expect.stringContaining('The option --backup'),
      ]);
      expect(answer.stderr).toContain(bad);
    }
    expect(readFileSync(path, 'utf8')).toBe('the only copy');
    expect(readdirSync(directory).sort()).toEqual(['backup.tar', 'is-a-directory']);
    expect(engine.inventory()).toEqual(before);
  });

  test('is kept if the run fails later', async () => {
    const path = join(tempDir(), 'backup.tar');
    const args = ['backup:source', '-t', 'backup:flat', '--backup', path, '--test', 'exit 3'];
    expect((await engine.flatten(args)).status).toBe(1);
    expect(existsSync(path)).toBe(true);
  });
});

onOneContainerd('backup of an index', (engine) => {
  const { idOf } = setUp(engine);

  test('contains all platforms', async () => {
    const platform = (architecture: string) => ({
      layers: [[{ name: architecture, data: architecture }], [{ name: 'two', data: 'x' }]],
      config: plainConfig({ architecture }),
    });
    await loadIndex(engine, 'backup-index:latest', [platform('amd64'), platform('arm64')]);
    const id = idOf('backup-index');
    const path = join(tempDir(), 'backup.tar');
    await engine.results('backup-index', '--tag', 'backup-index', '--backup', path, '--remove-old');
    engine.docker('rmi', 'backup-index');
    engine.docker('load', '--input', path);
    expect(idOf('backup-index')).toBe(id);
    engine.docker('rmi', 'backup-index');
  });
});
