// apt-clean with a real Debian, and with images that cannot run it.
import { afterEach, beforeAll, expect, test } from 'vitest';
import { onEachKind, onOneEngine, type TestEngine } from '../support/engine/engines.ts';
import { type LayerEntry, loadDebian, loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';

/** Fills apt's caches as apt would, but without a network. */
const LEFTOVERS = [
  'mkdir -p /var/cache/apt/archives/partial /var/lib/apt/lists/partial /var/lib/apt/lists/auxfiles',
  'head -c 3000000 /dev/urandom > /var/cache/apt/archives/left_1_all.deb',
  'head -c 2000000 /dev/urandom > /var/lib/apt/lists/example_Packages',
  'echo x > "/var/lib/apt/lists/with space"; echo x > /var/lib/apt/lists/.hidden; echo x > /var/lib/apt/lists/partial/half',
  'ln -s /etc /var/lib/apt/lists/link',
  'mkdir -p /data; echo kept > /data/in-volume; echo hosts > /srv/kept',
].join('; ');

/** Removes the images of each test, and tells which paths an old engine cannot show. */
function setUp(engine: TestEngine) {
  afterEach(() => engine.docker('rmi', '--force', 'apt:flat', 'apt:other'));
  // Old engines cannot show what the image has at these paths.
  const madeByCreation =
    /^(?:\.dockerenv|dev|dev\/console|etc|etc\/(?:hosts|hostname|resolv\.conf|mtab))$/;
  const blurs = engine.api < 148;
  const isBlurred = (path: string) => blurs && madeByCreation.test(path);
  return { isBlurred };
}

onOneEngine('apt-clean of a Debian', (engine) => {
  setUp(engine);
  beforeAll(() => {
    loadDebian(engine);
    const id = engine.docker(
      'create',
      '--network',
      'none',
      'flatten-base:small',
      'sh',
      '-c',
      LEFTOVERS,
    );
    engine.docker('start', '--attach', id);
    engine.docker(
      'commit',
      '--change',
      'ENTRYPOINT ["/bin/false"]',
      '--change',
      'USER 1000:1000',
      '--change',
      'VOLUME /data',
      '--change',
      'WORKDIR /work',
      id,
      'apt:source',
    );
    engine.docker('rm', id);
  });

  test('empties the caches, keeps the partial directories, and takes nothing from the container', async () => {
    const before = engine.inventory();
    const answer = await engine.flatten([
      'apt:source',
      '--tag',
      'apt:flat',
      '--apt-clean',
      '--json',
    ]);
    expect(answer.stderr).not.toContain('left out');
    const results = JSON.parse(answer.stdout);
    expect(results['saved-bytes']).toBeGreaterThan(4_900_000);
    expect(results['cleaned-bytes']).toBeGreaterThan(4_900_000);
    expect(results['cleaned-bytes']).toBeLessThan(5_100_000);
    const source = await savedImage(engine, 'apt:source');
    const flat = await savedImage(engine, 'apt:flat');
    const lists = [...flat.files.keys()].filter((path) => path.startsWith('var/lib/apt/lists/'));
    expect(lists).toEqual(['var/lib/apt/lists/partial']);
    const archives = [...flat.files.keys()].filter((path) =>
      path.startsWith('var/cache/apt/archives/'),
    );
    expect(archives.sort()).toEqual(
      ['var/cache/apt/archives/lock', 'var/cache/apt/archives/partial'].filter((path) =>
        flat.files.has(path),
      ),
    );
    expect(flat.files.has('data/in-volume')).toBe(true);
    // Apt may leave its lock. Nothing else is new.
    const names = (files: Map<string, string>) =>
      [...files.keys()].filter((path) => !/^var\/|\/lock$/.test(path)).sort();
    expect(names(flat.files)).toEqual(names(source.files));
    const differing = names(flat.files).filter(
      (path) => flat.files.get(path) !== source.files.get(path),
    );
    expect(differing).toEqual([]);
    expect(flat.config['config']).toEqual(source.config['config']);
    const after = engine.inventory();
    expect(after.containers).toEqual(before.containers);
    expect(after.volumes).toEqual(before.volumes);
  });
});

onEachKind('apt-clean', (engine) => {
  const { isBlurred } = setUp(engine);

  test('uses the rules of "clean: apt" if the image has no shell, with a notice', async () => {
    await loadImage(engine, 'apt:other', {
      layers: [
        [
          { name: 'a', data: 'x' },
          { name: 'var/cache/apt/archives/left.deb', data: 'deb' },
        ],
      ],
      config: plainConfig(),
    });
    const answer = await engine.flatten(['apt:other', '--tag', 'apt:flat', '--apt-clean']);
    expect(answer.stderr).toContain(
      'note: Used the rules of --clean apt instead of apt-clean: the image has no shell (/bin/sh).',
    );
    expect(answer.stderr).toContain('Cleaned apt: 3 B in 1 entry');
    expect(answer.status).toBe(0);
    const flat = await savedImage(engine, 'apt:flat');
    expect([...flat.files.keys()].filter((path) => !isBlurred(path)).sort()).toEqual([
      'a',
      'var',
      'var/cache',
      'var/cache/apt',
      'var/cache/apt/archives',
    ]);
  });

  test('fails if apt-get fails, and shows its last lines', async () => {
    const layers = [await shellEntries(engine, 'echo ::error::broken apt; exit 7')];
    await loadImage(engine, 'apt:other', { layers, config: plainConfig() });
    const before = engine.inventory();
    const answer = await engine.flatten(['apt:other', '--tag', 'apt:flat', '--apt-clean']);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('with exit status 7:\n::error::broken apt');
    expect(engine.inventory()).toEqual(before);
  });
});

onOneEngine('apt-clean, or its rules', (engine) => {
  setUp(engine);

  test.each<[string, LayerEntry, string]>([
    ['a directory', { name: 'bin/sh', type: 'directory', mode: 0o755 }, 'cannot be executed'],
    ['not executable', { name: 'bin/sh', data: '#!/bin/sh', mode: 0o644 }, 'cannot be executed'],
    ['not a program', { name: 'bin/sh', data: 'echo x', mode: 0o755 }, 'is not an executable for'],
  ])('uses the rules of "clean: apt" if the shell is %s, with a notice', async (_, shell, why) => {
    await loadImage(engine, 'apt:other', {
      layers: [
        [shell, { name: 'a', data: 'x' }, { name: 'var/cache/apt/archives/left.deb', data: 'deb' }],
      ],
      config: plainConfig(),
    });
    const answer = await engine.flatten(['apt:other', '--tag', 'apt:flat', '--apt-clean']);
    expect(answer.status, answer.stderr).toBe(0);
    expect(answer.stderr).toContain(
      `note: Used the rules of --clean apt instead of apt-clean: the image's /bin/sh ${why}`,
    );
    expect(answer.stderr).toContain('Cleaned apt: 3 B in 1 entry');
  });

  test('warns about volumes below which it cannot clean', async () => {
    const Volumes = { '/data': {}, '/var/lib/apt/lists': {} };
    const layers = [await shellEntries(engine, 'true'), [{ name: 'a', data: 'x' }]];
    await loadImage(engine, 'apt:other', { layers, config: plainConfig({ config: { Volumes } }) });
    const answer = await engine.flatten(['apt:other', '--tag', 'apt:flat', '--apt-clean']);
    expect(answer.status, answer.stderr).toBe(0);
    expect(answer.stderr).toContain(
      'warning: "apt-clean" cannot clean below the volumes that the image declares: /var/lib/apt/lists.',
    );
  });

  test('does nothing if the image has no apt-get, with a notice', async () => {
    const shell = await shellEntries(engine, 'true');
    const layers = [shell, [{ name: 'usr/bin/.wh.apt-get' }]];
    await loadImage(engine, 'apt:other', { layers, config: plainConfig() });
    const answer = await engine.flatten(['apt:other', '--tag', 'apt:flat', '--apt-clean']);
    expect(answer.stderr).toContain('note: Skipped apt-clean: the image has no apt-get.');
    expect(answer.status).toBe(0);
  });

  test('uses the rules of "clean: apt" if this machine cannot run the image, with a notice', async () => {
    const elf = Buffer.alloc(64);
    elf.write('\x7fELF\x02\x01\x01', 'latin1');
    // A 64-bit program for IBM S/390: no test machine is one.
    elf.writeUInt16LE(2, 16);
    elf.writeUInt16LE(22, 18);
    const layers = [[{ name: 'bin/sh', data: elf, mode: 0o755 }], [{ name: 'b', data: 'x' }]];
    await loadImage(engine, 'apt:other', {
      layers,
      config: plainConfig({ architecture: 's390x' }),
    });
    const answer = await engine.flatten(['apt:other', '--tag', 'apt:flat', '--apt-clean']);
    expect(answer.stderr).toMatch(
      /note: Used the rules of --clean apt instead of apt-clean: the image is for s390x, which this machine \(\w+\) cannot run/,
    );
    expect(answer.status).toBe(0);
  });
});
