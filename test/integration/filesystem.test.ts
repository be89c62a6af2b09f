// The flat filesystem is compared with the source's layers, applied by the OCI rules, entry by entry. Nothing else in
// the engine changes.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awkwardLayers, dir } from '../support/engine/awkward.ts';
import { engineOfEachStore, onEachEngine } from '../support/engine/engines.ts';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';

/** What 20.10 cannot show: it loses files that its init layer replaces, and changes the times of their directories. */
const LOST_WITHOUT_MOUNT = /^(?:etc\/(?:hosts|hostname)|etc|dev)$/;

onEachEngine('filesystem', (engine) => {
  const config = plainConfig({
    config: { Volumes: { '/data': {}, '/made-by-nobody': {} }, WorkingDir: '/missing dir/deep' },
  });
  /** Thousands of files take long, so only one engine of each store reads that many. */
  const files = engineOfEachStore.includes(engine) ? 3000 : 30;
  beforeAll(() => loadImage(engine, 'awkward:source', { layers: awkwardLayers(files), config }));
  afterAll(() => engine.docker('rmi', '--force', 'awkward:source', 'awkward:flat'));

  test('is what the OCI rules make of the layers, and nothing is left on the engine', async () => {
    const before = engine.inventory();
    const results = await engine.results('awkward:source', '--tag', 'awkward:flat');
    const after = engine.inventory();
    expect(after.containers).toEqual(before.containers);
    expect(after.volumes).toEqual(before.volumes);
    const others = (images: string[]) =>
      images.filter((image) => !image.startsWith('awkward:flat'));
    expect(others(after.images)).toEqual(others(before.images));
    expect([results['old-layers'], results['new-layers']]).toEqual([2, 1]);

    const source = await savedImage(engine, 'awkward:source');
    const flat = await savedImage(engine, 'awkward:flat');
    expect(flat.layerCount).toBe(1);
    expect(source.files.has('opaque/hidden')).toBe(false);
    expect(source.files.size).toBeGreaterThan(files + 30);
    const isExact = engine.api >= 148;
    const relevant = (files: Map<string, string>) =>
      [...files].filter(([path]) => isExact || !LOST_WITHOUT_MOUNT.test(path)).sort();
    const expected = relevant(source.files);
    const found = relevant(flat.files);
    expect(found.filter(([path]) => !source.files.has(path))).toEqual([]);
    expect(expected.filter(([path]) => !flat.files.has(path))).toEqual([]);
    expect(found).toEqual(expected);
  });

  test('is unpacked, so the history shows its size', () => {
    const [row, ...more] = engine
      .docker('history', '--human=false', '--format', '{{.Size}}', 'awkward:flat')
      .split('\n');
    expect(more).toEqual([]);
    expect(Number(row)).toBeGreaterThan(3_000_000);
  });

  test('of a commit has only what its layers contain, not what the engine shows besides', async () => {
    const container = engine.docker('create', 'awkward:source', 'x');
    engine.dockerWith(
      await layerTar([{ name: 'added', data: 'by hand' }]),
      'cp',
      '-',
      `${container}:/`,
    );
    engine.docker('commit', container, 'awkward:commit');
    engine.docker('rm', '--volumes', container);
    await engine.results('awkward:commit', '--tag', 'awkward:other');
    const source = await savedImage(engine, 'awkward:commit');
    const flat = await savedImage(engine, 'awkward:other');
    engine.docker('rmi', '--force', 'awkward:commit', 'awkward:other');
    const isExact = engine.api >= 148;
    const relevant = (files: Map<string, string>) =>
      [...files].filter(([path]) => isExact || !LOST_WITHOUT_MOUNT.test(path)).sort();
    expect(relevant(flat.files)).toEqual(relevant(source.files));
    expect(flat.files.has('added')).toBe(true);
  });

  test('a warning names files that an old engine cannot show, except those that a layer deleted', async () => {
    const own: LayerEntry[] = [
      dir('etc'),
      { name: 'etc/hosts', data: 'own' },
      { name: 'etc/mtab', data: 'own' },
      dir('dev'),
      { name: 'dev/console', type: 'character-device', devmajor: 5, devminor: 1 },
    ];
    const layers = [own, [dir('etc'), { name: 'etc/.wh.hosts' }]];
    await loadImage(engine, 'awkward:covered', { layers, config: plainConfig() });
    const answer = await engine.flatten(['awkward:covered', '--tag', 'awkward:other']);
    engine.docker('rmi', 'awkward:covered', 'awkward:other');
    expect(answer.status).toBe(0);
    const warning = /warning: .* hides files of the image, .*: (.*?)\. /.exec(answer.stderr)?.[1];
    expect(warning).toBe(engine.api >= 148 ? undefined : '/etc/mtab, /dev/console');
  });

  test('works in a container', () => {
    engine.docker('tag', 'flatten-base:tiny', 'runs:source');
    const container = engine.docker(
      'create',
      '--network',
      'none',
      'runs:source',
      'sh',
      '-c',
      'echo more > /more',
    );
    engine.docker('start', '--attach', container);
    engine.docker('commit', '--change', 'CMD ["cat", "/more"]', container, 'runs:source');
    engine.docker('rm', container);
    execFileSync(process.execPath, ['dist/cli.mjs', 'runs:source', '--tag', 'runs:flat'], {
      env: engine.env(),
      stdio: 'pipe',
    });
    expect(engine.docker('run', '--rm', '--network', 'none', 'runs:flat')).toBe('more');
    engine.docker('rmi', '--force', 'runs:source', 'runs:flat');
  });
});
