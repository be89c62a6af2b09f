// Two runs on one source give the same image: no clock has an influence, not even through commands in a container, and
// SOURCE_DATE_EPOCH limits all times.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';

const EPOCH = 1_500_000_000;
const at = (seconds: number) => new Date(seconds * 1000);
/** A time that is too large for a header field, so that engines write it as a PAX record. */
const FAR = 9_000_000_000;

/** Loads an image whose apt-get changes it. */
function setUp(engine: TestEngine) {
  beforeAll(async () => {
    const script = 'echo made >/made-file; mkdir /folder/new; rm /folder/doomed; chmod 600 /kept';
    const upper: LayerEntry[] = [
      { name: 'folder', type: 'directory', mode: 0o755, mtime: at(EPOCH) },
      { name: 'folder/doomed', data: 'x' },
      { name: 'kept', data: 'x' },
    ];
    await loadImage(engine, 'again:source', {
      layers: [await shellEntries(engine, script), upper],
      config: plainConfig({ config: { Volumes: { '/made/by/nobody': {} } } }),
    });
  });
  afterAll(() =>
    engine.docker(
      'rmi',
      '--force',
      'again:source',
      'again:one',
      'again:two',
      'again:dates',
      'again:flat',
    ),
  );
}

onEachKind('reproducible', (engine) => {
  setUp(engine);

  test('gives the same image seconds later, although a command ran in a container', async () => {
    const flatten = (tag: string) => engine.results('again:source', '--tag', tag, '--apt-clean');
    const one = await flatten('again:one');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const two = await flatten('again:two');
    expect(two['image-id']).toBe(one['image-id']);
    const flat = await savedImage(engine, 'again:one');
    expect([flat.files.has('folder/new'), flat.files.has('folder/doomed')]).toEqual([true, false]);
    const source = await savedImage(engine, 'again:source');
    // The mount points of the volumes and their parents are not in the image.
    expect(flat.files.has('made/by/nobody')).toBe(false);
    expect(flat.files.has('made')).toBe(false);
    // No new time is later than the image's creation.
    const created = Date.parse(String(source.config['created'])) / 1000;
    const late = [...flat.files].filter(
      ([path, text]) => mtimeOf(text) > Math.ceil(created) && source.files.get(path) !== text,
    );
    expect(late).toEqual([]);
  });
});

onEachStore('reproducible dates', (engine) => {
  setUp(engine);

  test('are limited to SOURCE_DATE_EPOCH, and earlier ones are kept', async () => {
    await loadImage(engine, 'again:dates', {
      layers: [
        [
          { name: 'etc', type: 'directory', mode: 0o755, mtime: at(EPOCH - 7) },
          { name: 'early', data: 'x', mtime: at(EPOCH - 1) },
          { name: 'equal', data: 'x', mtime: at(EPOCH) },
          { name: 'late', data: 'late', mode: 0o4755, mtime: at(EPOCH + 1) },
          { name: 'late-dir', type: 'directory', mode: 0o1777, mtime: at(EPOCH + 100) },
          { name: 'late-link', type: 'symlink', linkname: 'early', mtime: at(EPOCH + 100) },
        ],
        [{ name: 'far', data: 'far'.repeat(1000), mtime: at(FAR), pax: { mtime: String(FAR) } }],
      ],
      config: plainConfig({ created: '2030-01-02T03:04:05.678901234Z' }),
    });
    const env = { SOURCE_DATE_EPOCH: String(EPOCH) };
    const args = ['again:dates', '--tag', 'again:flat', '--verify', '--json'];
    const answer = await engine.flatten(args, env);
    expect([answer.status, answer.stderr]).toEqual([0, expect.anything()]);
    const flat = await savedImage(engine, 'again:flat');
    const times = (paths: string[]) => paths.map((path) => mtimeOf(flat.files.get(path) ?? ''));
    expect(times(['early', 'equal', 'late', 'late-dir', 'late-link', 'far'])).toEqual([
      EPOCH - 1,
      EPOCH,
      EPOCH,
      EPOCH,
      EPOCH,
      EPOCH,
    ]);
    const source = await savedImage(engine, 'again:dates');
    const timeless = (files: Map<string, string>) =>
      ['early', 'late', 'late-dir', 'far'].map((path) =>
        (files.get(path) ?? '').replace(String(mtimeOf(files.get(path) ?? '')), 'TIME'),
      );
    expect(timeless(flat.files)).toEqual(timeless(source.files));
    expect(flat.config['created']).toBe('2017-07-14T02:40:00Z');
    const [entry] = flat.config['history'] as { created: string }[];
    expect(entry?.created).toBe('2017-07-14T02:40:00Z');
    const again = await engine.flatten(args, env);
    expect(JSON.parse(again.stdout)['image-id']).toBe(JSON.parse(answer.stdout)['image-id']);
  });
});

onOneEngine('dates', (engine) => {
  setUp(engine);

  test('of an image with one layer are limited to SOURCE_DATE_EPOCH, too', async () => {
    await loadImage(engine, 'again:dates', {
      layers: [[{ name: 'late', data: 'x', mtime: at(EPOCH + 1) }]],
      config: plainConfig(),
    });
    const env = { SOURCE_DATE_EPOCH: String(EPOCH) };
    expect((await engine.flatten(['again:dates', '--tag', 'again:flat'], env)).status).toBe(0);
    const flat = await savedImage(engine, 'again:flat');
    expect(mtimeOf(flat.files.get('late') ?? '')).toBe(EPOCH);
  });

  test.each(['yesterday', '-1', '1.5', '99999999999999'])(
    'cannot be limited to a SOURCE_DATE_EPOCH of %s',
    async (epoch) => {
      const env = { SOURCE_DATE_EPOCH: epoch };
      const answer = await engine.flatten(['again:source', '--tag', 'again:flat'], env);
      expect([answer.status, answer.stderr]).toEqual([
        2,
        expect.stringContaining('SOURCE_DATE_EPOCH'),
      ]);
    },
  );
});

/** Returns the mtime in an entry's comparable text. */
function mtimeOf(text: string): number {
  return Number(text.split(' ')[3]);
}
