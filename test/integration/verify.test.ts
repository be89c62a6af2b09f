// "verify": a result that is not what was read fails and says where; "test": a command that fails fails the run.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { verifyAgainst } from '../support/engine/difference.ts';
import { onEachKind, onOneEngine, type TestEngine } from '../support/engine/engines.ts';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/engine/images.ts';

type Named = Exclude<LayerEntry, { raw: Buffer }>;

const OLD = new Date(1_400_000_000_000);
const PLAIN: readonly Named[] = [
  { name: 'etc', type: 'directory', mode: 0o755, mtime: OLD },
  { name: 'etc/hosts', data: 'of-the-image', mtime: OLD },
  { name: 'file', data: 'content', mode: 0o644, uid: 1, gid: 2, mtime: OLD },
  // Of its own: what a hard link's header says of owner and mode holds for the file too.
  { name: 'linked', data: 'linked', mtime: OLD },
  { name: 'linked-too', type: 'link', linkname: 'linked', mtime: OLD },
  { name: 'link', type: 'symlink', linkname: 'file', mtime: OLD },
  { name: 'null', type: 'character-device', devmajor: 1, devminor: 3, mode: 0o666, mtime: OLD },
  {
    name: 'ping',
    data: 'ping',
    mtime: OLD,
    pax: { 'SCHILY.xattr.security.capability': '\x01\0\0\x02\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0' },
  },
  { name: 'dir', type: 'directory', mode: 0o1777, mtime: OLD },
];

/** The same entries, one of them changed. */
function changed(name: string, more: Partial<Named>): Named[] {
  return PLAIN.map((entry) => (entry.name === name ? ({ ...entry, ...more } as Named) : entry));
}

const DIFFERENCES: ReadonlyArray<readonly [what: string, entries: Named[], said: string[]]> = [
  ['a mode', changed('dir', { mode: 0o777 }), ['"dir"', 'mode']],
  ['a setuid bit', changed('ping', { mode: 0o4644 }), ['"ping"', 'mode']],
  ['an owner', changed('file', { uid: 3 }), ['"file"', 'owner']],
  ['a group', changed('file', { gid: 3 }), ['"file"', 'owner']],
  ['a time', changed('file', { mtime: new Date(1_400_000_001_000) }), ['"file"', 'time']],
  ['a size', changed('file', { data: 'content and more' }), ['"file"', 'size and content']],
  ['content alone', changed('file', { data: 'CONTENT' }), ['"file"', 'content']],
  ['a link', changed('link', { linkname: 'ping' }), ['"link"', 'link']],
  ['a device', changed('null', { devminor: 5 }), ['"null"', 'device']],
  ['a capability', changed('ping', { pax: {} }), ['"ping"', 'extended attributes']],
  ['a type', changed('dir', { type: 'fifo' }), ['dir', 'type']],
  [
    'a hard link that is none',
    changed('linked-too', { type: 'file', data: 'linked' }),
    ['"linked-too"', 'type'],
  ],
  ['a missing file', PLAIN.filter(({ name }) => name !== 'link'), ['"link"', 'missing']],
  ['a file too many', [...PLAIN, { name: 'zzz', data: 'x', mtime: OLD }], ['"zzz"', 'unexpected']],
];

/** Loads the image that others are compared with. */
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

  test('takes a result that is what was read, and leaves nothing', async () => {
    const before = engine.inventory();
    const answer = await engine.flatten(['verify:source', '--tag', 'verify:flat', '--verify']);
    expect([answer.status, answer.stderr]).toEqual([
      0,
      expect.stringMatching(/Verified [\d,]+ entries/),
    ]);
    engine.docker('rmi', 'verify:flat');
    expect(engine.inventory()).toEqual(before);
  });

  test('sees each difference and names it', async () => {
    for (const [what, entries, said] of DIFFERENCES) {
      const layers = [entries, [{ name: 'two', data: '2' }]];
      await loadImage(engine, 'verify:other', { layers, config: plainConfig() });
      const message = await verifyAgainst(engine, 'verify:source', 'verify:other');
      expect(message, what).toBeDefined();
      for (const word of said) expect(message, what).toContain(word);
    }
  });
});

onOneEngine('what verify says', (engine) => {
  setUp(engine);

  test('names the first ten of many and counts the rest', async () => {
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

/** An image, and how it is flattened with a test. */
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
  const idOf = (name: string) => engine.docker('image', 'inspect', '--format', '{{.Id}}', name);
  return { flatten, idOf };
}

onEachKind('test command', (engine) => {
  const { flatten, idOf } = setUpTests(engine);

  test('that fails fails the run with its last lines, and no tag moves', async () => {
    const before = engine.inventory();
    const answer = await flatten('echo first; echo last words >&2; exit 7');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/with exit status 7/);
    expect(answer.stderr.match(/last words/g)?.length).toBeGreaterThanOrEqual(2);
    expect(engine.inventory()).toEqual(before);
  });

  test.each([
    [
      'by a shell, where the image works, with its environment, without network and rights',
      [
        // Says which one failed.
        'set -x; [ "$PWD" = /tmp ] && [ "$NAME" = "of the image" ]',
        '! ip route | grep -q default && [ "$(ls /sys/class/net)" = lo ]',
        'grep -q "NoNewPrivs:\\s*1" /proc/self/status && ! mount -t tmpfs x /mnt',
      ].join(' && '),
    ],
    ['by itself, whatever the entrypoint is', '["test", "a b", "=", "a b"]'],
  ])('runs %s', async (_, command) => {
    const before = engine.inventory();
    const answer = await flatten(command);
    expect([answer.status, answer.stderr]).toEqual([0, expect.anything()]);
    expect(idOf('test:flat')).not.toBe(idOf('test:source'));
    const { containers, volumes } = engine.inventory();
    expect([containers, volumes]).toEqual([before.containers, before.volumes]);
  });

  test('in an array whose program does not exist fails in the engine’s words', async () => {
    const answer = await flatten('["/no/such/program"]');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/no such file|not found/i);
  });
});

onOneEngine('a test command', (engine) => {
  const { flatten, idOf } = setUpTests(engine);

  test('of no sense is refused before anything is done', async () => {
    const answer = await flatten('["a", 1]');
    expect([answer.status, answer.stderr]).toEqual([
      2,
      expect.stringContaining('The option --test'),
    ]);
  });

  test('of an image that is flat already runs in it, before it is tagged', async () => {
    const args = ['flatten-base:tiny', '--tag', 'test:as-is', '--test'];
    const failed = await engine.flatten([...args, 'exit 1']);
    expect(failed.status).toBe(1);
    expect(() => idOf('test:as-is')).toThrow();
    const passed = await engine.flatten([...args, 'exit 0']);
    expect([passed.status, idOf('test:as-is')]).toEqual([0, idOf('flatten-base:tiny')]);
    engine.docker('rmi', 'test:as-is');
  });
});
