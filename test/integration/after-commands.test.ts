// After commands ran, the result has the entries of the source's layers and the commands' changes, and nothing that the
// container added.
import { afterEach, expect, test } from 'vitest';
import { onEachKind, onOneEngine, type TestEngine } from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';

const OLD = new Date(1_400_000_000_000);
const CREATED = '2021-02-03T04:05:06.789Z';
const CREATED_SECONDS = Math.floor(Date.parse(CREATED) / 1000);
/** A file of the image may have a time in the future, which must not be taken for a time of the run. */
const FUTURE = new Date((Math.floor(Date.now() / 1000) + 10_000_000) * 1000);

const dir = (name: string, mode = 0o755): LayerEntry => ({
  name,
  type: 'directory',
  mode,
  mtime: OLD,
});

/** Paths that creating a container adds or replaces. */
const OWN: LayerEntry[] = [
  dir('etc'),
  { name: 'etc/hosts', data: '192.0.2.1 of-the-image\n', mode: 0o640, uid: 7, mtime: OLD },
  { name: 'etc/hostname', data: 'of-the-image\n', mtime: OLD },
  { name: 'etc/resolv.conf', type: 'symlink', linkname: '../run/resolv.conf', mtime: OLD },
  { name: 'etc/mtab', data: 'a file here\n', mtime: OLD },
  dir('dev', 0o700),
  { name: 'dev/console', data: 'no device', mtime: OLD },
  dir('proc', 0o500),
  dir('sys', 0o711),
  { name: '.dockerenv', data: 'of the image', mtime: OLD },
  { name: 'doomed', data: 'x', mtime: OLD },
  { name: 'kept', data: 'x', mtime: OLD },
  { name: 'future', data: 'x', mtime: FUTURE },
  dir('folder'),
  { name: 'folder/appended', data: 'one\n', mtime: OLD },
];

const COMMANDS = `
echo made >/made; chmod 4711 /made
rm /doomed
chmod 600 /kept
echo two >>/folder/appended
mkdir /folder/new
echo x >/data/lost
`;

/** Paths that Docker before 28 cannot show, as the README says. */
const LOST_BEFORE_28 =
  /^(?:etc\/(?:hosts|hostname|resolv\.conf|mtab)|dev\/console|etc|dev|\.dockerenv)$/;

/** Removes the images of each test. */
function setUp(engine: TestEngine) {
  afterEach(() => engine.docker('rmi', '--force', 'commands:source', 'commands:flat'));
}

onEachKind('after commands', (engine) => {
  setUp(engine);

  test('the result has the entries of the layers and the changes of the commands', async () => {
    const layers = [await shellEntries(engine, COMMANDS), OWN];
    const config = plainConfig({
      created: CREATED,
      config: { Volumes: { '/data': {}, '/un/made': {} }, WorkingDir: '/missing/dir' },
    });
    await loadImage(engine, 'commands:source', { layers, config });
    const before = engine.inventory();
    await engine.results('commands:source', '--tag', 'commands:flat', '--apt-clean', '--verify');
    const source = await savedImage(engine, 'commands:source');
    const flat = await savedImage(engine, 'commands:flat');
    const isExact = engine.api >= 148;
    const expected = new Map(source.files);
    expected.delete('doomed');
    const at = (path: string, seconds: number) =>
      expected.set(path, (expected.get(path) ?? '').replace(/^(\S+ \S* \S+) \d+/, `$1 ${seconds}`));
    expected.set('kept', (expected.get('kept') ?? '').replace('file 644', 'file 600'));
    expected.set('made', flat.files.get('made') ?? '');
    expected.set('folder/new', flat.files.get('folder/new') ?? '');
    expected.set('folder/appended', flat.files.get('folder/appended') ?? '');
    at('folder', CREATED_SECONDS);
    expect(flat.files.get('made')).toMatch(new RegExp(`^file 4711 0:0 ${CREATED_SECONDS} .* 5 `));
    expect(flat.files.get('folder/appended')).toMatch(
      new RegExp(`^file 644 0:0 ${CREATED_SECONDS} .* 8 `),
    );
    expect(flat.files.get('folder/new')).toBe(`directory 755 0:0 ${CREATED_SECONDS}   [] `);
    const relevant = (files: Map<string, string>) =>
      [...files]
        .filter(([path]) => isExact || !(LOST_BEFORE_28.test(path) || path === 'un'))
        .sort();
    expect(relevant(flat.files)).toEqual(relevant(expected));
    const others = (images: string[]) =>
      images.filter((image) => !image.startsWith('commands:flat'));
    const after = engine.inventory();
    expect([after.containers, after.volumes, others(after.images)]).toEqual([
      before.containers,
      before.volumes,
      before.images,
    ]);
  });

  test('leaves out mount points of volumes that the image lacks, without image mounts too', async () => {
    const layers = [
      await shellEntries(engine, 'exit 1'),
      // The directories have no entries of their own.
      [
        { name: 'there/below/file', data: 'x' },
        { name: 'gone/file', data: 'x' },
        { name: 'back/file', data: 'x' },
      ],
      [{ name: '.wh.gone' }, { name: '.wh.back' }],
      [{ name: 'back', type: 'directory' as const }],
    ];
    const Volumes = { '/made/by/start': {}, '/there/below': {}, '/gone': {}, '/back': {} };
    await loadImage(engine, 'commands:source', {
      layers,
      config: plainConfig({ config: { Volumes } }),
    });
    const answer = await engine.flatten(
      ['commands:source', '--tag', 'commands:flat', '--run', 'echo made >/new'],
      engine.api >= 148 ? { DOCKER_API_VERSION: '1.44' } : {},
    );
    expect(answer.status, answer.stderr).toBe(0);
    const { files } = await savedImage(engine, 'commands:flat');
    const relevant = [...files.keys()].filter((path) => /^(?:made|there|gone|back|new)/.test(path));
    expect(relevant.sort()).toEqual(['back', 'new', 'there', 'there/below', 'there/below/file']);
  });
});

onOneEngine('a command', (engine) => {
  setUp(engine);

  test('rejects a file name that a layer cannot contain, and names it', async () => {
    const layers = [
      await shellEntries(engine, 'mkdir /deep; echo x >"/deep/.wh.made by a command"'),
      [],
    ];
    await loadImage(engine, 'commands:source', { layers, config: plainConfig() });
    const before = engine.inventory();
    const answer = await engine.flatten(['commands:source', '-t', 'commands:flat', '--apt-clean']);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('/.wh.made by a command"');
    expect(engine.inventory()).toEqual(before);
  });

  test('stops after the timeout if a command hangs without output', async () => {
    const layers = [await shellEntries(engine, 'sleep 600'), []];
    await loadImage(engine, 'commands:source', { layers, config: plainConfig() });
    const before = engine.inventory();
    const args = ['commands:source', '-t', 'commands:flat', '--apt-clean', '--timeout', '3'];
    const answer = await engine.flatten(args);
    expect([answer.status, answer.stderr]).toEqual([
      1,
      expect.stringContaining('option --timeout sets the limit'),
    ]);
    expect(engine.inventory()).toEqual(before);
  });

  test('lets a command that prints something run for longer than the timeout', async () => {
    const script = 'for i in 1 2 3 4 5 6 7 8 9; do echo $i; sleep 0.5; done';
    const layers = [await shellEntries(engine, script), []];
    await loadImage(engine, 'commands:source', { layers, config: plainConfig() });
    const args = ['commands:source', '-t', 'commands:flat', '--apt-clean', '--timeout', '2'];
    const answer = await engine.flatten(args);
    expect([answer.status, answer.stderr]).toEqual([0, expect.stringContaining('| 9')]);
  });
});
