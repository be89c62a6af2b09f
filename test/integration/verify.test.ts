// "verify" fails a run whose result differs from what was read, and names the entries. "test" fails a run if its
// command fails.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { verifyAgainst } from '../support/engine/difference.ts';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/engine/images.ts';

type Named = Exclude<LayerEntry, { raw: Buffer }>;

const OLD = new Date(1_400_000_000_000);
/** Files that differ in one property each, named after it. */
const FILES = ['setuid', 'owner', 'group', 'time', 'size', 'content'];
const PLAIN: readonly Named[] = [
  { name: 'etc', type: 'directory', mode: 0o755, mtime: OLD },
  { name: 'etc/hosts', data: 'of-the-image', mtime: OLD },
  ...FILES.map((name) => ({ name, data: 'data', mode: 0o755, uid: 1, gid: 2, mtime: OLD })),
  // A separate file, since the owner and mode in a hard link's header also apply to the file.
  { name: 'linked', data: 'linked', mtime: OLD },
  { name: 'linked-too', type: 'link', linkname: 'linked', mtime: OLD },
  { name: 'link', type: 'symlink', linkname: 'linked', mtime: OLD },
  { name: 'null', type: 'character-device', devmajor: 1, devminor: 3, mode: 0o666, mtime: OLD },
  {
    name: 'ping',
    data: 'ping',
    mtime: OLD,
    pax: { 'SCHILY.xattr.security.capability': '\x01\0\0\x02\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0' },
  },
  { name: 'dir', type: 'directory', mode: 0o1777, mtime: OLD },
];

/** Changes to entries, and the words for them. */
const CHANGES: Record<string, readonly [change: Partial<Named>, said: string]> = {
  setuid: [{ mode: 0o4755 }, 'different mode'],
  owner: [{ uid: 3 }, 'different owner'],
  group: [{ gid: 3 }, 'different owner'],
  time: [{ mtime: new Date(1_400_000_001_000) }, 'different time'],
  size: [{ data: 'more data' }, 'different size and content'],
  content: [{ data: 'DATA' }, 'different content'],
  link: [{ linkname: 'ping' }, 'different link'],
  null: [{ devminor: 5 }, 'different device'],
  ping: [{ pax: {} }, 'different extended attributes'],
  dir: [{ mode: 0o777 }, 'different mode'],
};

/** Loads the image that others are compared with, and removes those of each test. */
function setUp(engine: TestEngine) {
  beforeAll(() =>
    loadImage(engine, 'verify:source', {
      layers: [PLAIN, [{ name: 'two', data: '2' }]],
      config: plainConfig(),
    }),
  );
  afterAll(() => engine.docker('rmi', '--force', 'verify:source'));
  afterEach(() => engine.docker('rmi', '--force', 'verify:other', 'verify:flat'));
}

onEachKind('verify', (engine) => {
  setUp(engine);

  test('accepts a result that equals what was read, and leaves nothing behind', async () => {
    const before = engine.inventory();
    const answer = await engine.flatten(['verify:source', '--tag', 'verify:flat', '--verify']);
    expect([answer.status, answer.stderr]).toEqual([
      0,
      expect.stringMatching(/Verified [\d,]+ entries/),
    ]);
    engine.docker('rmi', 'verify:flat');
    expect(engine.inventory()).toEqual(before);
  });

  /** Returns the error for a result with these entries. */
  async function said(entries: readonly Named[]): Promise<string | undefined> {
    const layers = [entries, [{ name: 'two', data: '2' }]];
    await loadImage(engine, 'verify:other', { layers, config: plainConfig() });
    return verifyAgainst(engine, 'verify:source', 'verify:other');
  }

  test('names each kind of difference', async () => {
    const message = await said(
      PLAIN.map((entry) => ({ ...entry, ...CHANGES[entry.name]?.[0] }) as Named),
    );
    for (const [name, [, what]] of Object.entries(CHANGES))
      expect(message).toContain(`"${name}" (${what})`);
  });

  test('names entries that are missing, unexpected or of another type', async () => {
    const others = PLAIN.filter(({ name }) => !['link', 'linked-too', 'dir'].includes(name));
    const message = await said([
      ...others,
      { name: 'linked-too', data: 'linked', mtime: OLD },
      { name: 'dir', type: 'fifo', mode: 0o1777, mtime: OLD },
      { name: 'zzz', data: 'x', mtime: OLD },
    ]);
    for (const what of [
      /"link" \(missing\)/,
      /"linked-too" \([^)]*type/,
      /"dir\/?" \([^)]*type/,
      /"zzz" \(unexpected\)/,
    ])
      expect(message).toMatch(what);
  });
});

/** A filesystem with so many entries that it is read back in two streams, of which one has "usr/b". */
function wideEntries(changed: (directory: string) => readonly Named[] | undefined): Named[] {
  const directories = [
    ['a', 1300],
    ['usr', 10],
    ['usr/b', 1300],
  ] as const;
  return directories.flatMap(([name, count]): Named[] => [
    { name, type: 'directory', mtime: OLD },
    ...(changed(name) ?? []),
    ...Array.from({ length: count }, (_, at) => ({ name: `${name}/${at}`, data: 'x', mtime: OLD })),
    { name: `${name}/hard`, type: 'link', linkname: `${name}/0`, mtime: OLD },
  ]);
}

onEachKind('verify in two streams', (engine) => {
  afterAll(() => engine.docker('rmi', '--force', 'verify:wide', 'verify:other'));

  test('accepts the same image, and names differences in either', async () => {
    const before = engine.inventory();
    const load = (name: string, entries: readonly Named[]) =>
      loadImage(engine, name, { layers: [entries], config: plainConfig() });
    await load(
      'verify:wide',
      wideEntries(() => undefined),
    );
    expect(await verifyAgainst(engine, 'verify:wide', 'verify:wide')).toBeUndefined();
    const others = wideEntries((name) => [{ name: `${name}/more`, data: 'x', mtime: OLD }]);
    const change = (one: Named): Named => (one.name.endsWith('/7') ? { ...one, data: 'y' } : one);
    await load('verify:other', others.filter(({ name }) => !name.endsWith('/9')).map(change));
    const message = await verifyAgainst(engine, 'verify:wide', 'verify:other');
    for (const name of ['a', 'usr', 'usr/b']) {
      expect(message).toContain(`"${name}/7" (different content)`);
      expect(message).toContain(`"${name}/9" (missing)`);
      expect(message).toContain(`"${name}/more" (unexpected)`);
    }
    engine.docker('rmi', '--force', 'verify:wide', 'verify:other');
    expect(engine.inventory()).toEqual(before);
  });
});

onOneEngine('what verify says', (engine) => {
  setUp(engine);

  test('names the first ten entries and counts the rest', async () => {
    const more = Array.from({ length: 25 }, (_, at) => ({ name: `more-${at}`, data: 'x' }));
    const layers = [[...PLAIN, ...more], [{ name: 'two', data: '2' }]];
    await loadImage(engine, 'verify:other', { layers, config: plainConfig() });
    const added = await verifyAgainst(engine, 'verify:source', 'verify:other');
    const missing = await verifyAgainst(engine, 'verify:other', 'verify:source');
    for (const message of [added, missing]) {
      expect(message?.match(/"more-\d+"/g)).toHaveLength(10);
      expect(message).toContain('and 15 more');
    }
  });
});

/** Makes an image, and returns how to flatten it with a test. */
function setUpTests(engine: TestEngine) {
  beforeAll(async () => {
    const made = engine.docker('create', '--env', 'NAME=of the image', 'flatten-base:tiny', 'x');
    engine.dockerWith(await layerTar([{ name: 'added', data: 'x' }]), 'cp', '-', `${made}:/`);
    engine.docker(
      'commit',
      '--change',
      'WORKDIR /tmp',
      '--change',
      'ENTRYPOINT ["false"]',
      made,
      'test:source',
    );
    engine.docker('rm', made);
    engine.docker('tag', 'flatten-base:tiny', 'test:flat');
  });
  afterAll(() => engine.docker('rmi', '--force', 'test:source', 'test:flat'));
  const flatten = (command: string, ...more: string[]) =>
    engine.flatten(['test:source', '--tag', 'test:flat', '--test', command, ...more]);
  const idOf = (name: string) => engine.imageId(name);
  return { flatten, idOf };
}

onEachKind('test command', (engine) => {
  const { flatten } = setUpTests(engine);

  test('that fails makes the run fail with its last lines, and no tag moves', async () => {
    const before = engine.inventory();
    const answer = await flatten('echo first; echo last words >&2; exit 7');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/with exit status 7/);
    expect(answer.stderr.match(/last words/g)?.length).toBeGreaterThanOrEqual(2);
    expect(engine.inventory()).toEqual(before);
  });

  test('in an array whose program does not exist makes the run fail with the engine’s message', async () => {
    const answer = await flatten('["/no/such/program"]');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/no such file|not found/i);
  });
});

onEachStore('privileges of a test command', (engine) => {
  const { flatten, idOf } = setUpTests(engine);

  test.each([
    [
      'by a shell, in the working directory and environment of the image, without network and privileges',
      [
        // Shows which one failed.
        'set -x; [ "$PWD" = /tmp ] && [ "$NAME" = "of the image" ]',
        '! ip route | grep -q default && [ "$(ls /sys/class/net)" = lo ]',
        'grep -q "NoNewPrivs:\\s*1" /proc/self/status && ! mount -t tmpfs x /mnt',
      ].join(' && '),
    ],
    ['without a shell, whatever the entrypoint is', '["test", "a b", "=", "a b"]'],
  ])('are those of a command %s', async (_, command) => {
    const before = engine.inventory();
    const answer = await flatten(command);
    expect([answer.status, answer.stderr]).toEqual([0, expect.anything()]);
    expect(idOf('test:flat')).not.toBe(idOf('test:source'));
    const { containers, volumes } = engine.inventory();
    expect([containers, volumes]).toEqual([before.containers, before.volumes]);
  });
});

onOneEngine('a test command', (engine) => {
  const { flatten, idOf } = setUpTests(engine);

  test('that is invalid is refused before anything is done', async () => {
    const answer = await flatten('["a", 1]');
    expect([answer.status, answer.stderr]).toEqual([
      2,
      expect.stringContaining('The option --test'),
    ]);
  });

  test('runs before an image that is already flat gets the tag', async () => {
    const args = ['flatten-base:tiny', '--tag', 'test:as-is', '--test'];
    const failed = await engine.flatten([...args, 'exit 1']);
    expect(failed.status).toBe(1);
    expect(() => idOf('test:as-is')).toThrow();
    const passed = await engine.flatten([...args, 'exit 0']);
    expect([passed.status, idOf('test:as-is')]).toEqual([0, idOf('flatten-base:tiny')]);
    engine.docker('rmi', 'test:as-is');
  });
});
