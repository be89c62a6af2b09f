import { describe, expect, it } from 'vitest';
import { PROTECTED } from '../../src/clean/protected.ts';
import { failureOf } from '../support/process/errors.ts';
import { cleaned, countLines, dir, file, preset, symlink } from '../support/tar/cleaning.ts';

const OWNED = { presets: [preset({ owned: ['cache/*'] })] };
const SHARED = { presets: [preset({ drops: ['**'] })] };
const kept = (names: string[]) => names.map((name) => file(name, 'x'));

describe('rules', () => {
  it('drop what a preset matches and keep everything else byte for byte', async () => {
    const result = await cleaned(
      OWNED,
      dir('cache', 0o1777),
      file('cache/a', 'data'),
      symlink('cache/b', '../x'),
      file('cached', 'y'.repeat(600), { mode: 0o4711, mtime: 3 }),
    );
    expect(result.entries).toEqual([
      expect.objectContaining({ name: 'cache/', mode: 0o1777 }),
      expect.objectContaining({ name: 'cached', mode: 0o4711, data: 'y'.repeat(600) }),
    ]);
    expect(countLines(result)).toEqual(['mine: 2 4']);
    expect(result.rules.appended).toEqual({ entries: 0, dataBytes: 0 });
  });

  it('count a path for the first preset that matches, or the pattern that decides', async () => {
    const result = await cleaned(
      {
        presets: [
          preset({ name: 'one', owned: ['cache/a'] }),
          preset({ name: 'two', owned: ['cache/*'] }),
        ],
        excludes: 'src\n!src/x\ncache/c\n*.c',
      },
      ...['cache/a', 'cache/b', 'cache/c', 'src/x', 'src/y', 'm.c'].map((name) => file(name, '12')),
    );
    expect(result.names).toEqual(['src/x']);
    expect(countLines(result)).toEqual([
      'one: 1 2',
      'two: 1 2',
      'src: 1 2',
      'cache/c: 1 2',
      '*.c: 1 2',
    ]);
  });

  it('let the user’s last matching pattern decide, over any preset', async () => {
    const { names } = await cleaned(
      { ...OWNED, excludes: 'a\n!a/b\na/b/c\n!cache/stays' },
      ...kept(['a/x', 'a/b/x', 'a/b/c/x', 'cache/goes', 'cache/stays']),
    );
    expect(names).toEqual(['a/b/x', 'cache/stays']);
  });

  it('let the last matching pattern of a preset decide', async () => {
    const { names } = await cleaned(
      { presets: [preset({ owned: ['c/*', '!c/b', 'c/b/*'], drops: ['d/*', '!d/x'] })] },
      dir('c/b', 0o700),
      ...kept(['c/a', 'c/b/x', 'd/x', 'd/y']),
    );
    expect(names).toEqual(['c/b/', 'd/x']);
  });

  it('never drop the root directory, however it is written', async () => {
    const { names } = await cleaned(
      { ...SHARED, excludes: '**' },
      dir('.'),
      symlink('a', 'b'),
    ).catch((error) => ({ names: [String(error.code)] }));
    expect(names).toEqual(['BAD_INPUT']);
    const rooted = await cleaned({ excludes: '*\n!a' }, dir('.', 0o711), file('a'), file('b'));
    expect(rooted.names).toEqual(['./', 'a']);
  });

  it('match a path whatever prefix or trailing slash it has', async () => {
    const { names } = await cleaned(OWNED, file('./cache/a'), file('/cache/b'), file('x'));
    expect(names).toEqual(['x']);
  });

  it('do not count what the engine’s decision drops anyway', async () => {
    const result = await cleaned(
      { ...OWNED, decide: ({ name }) => (name.includes('a') ? 'drop' : 'keep') },
      file('cache/x', 'data'),
      file('y'),
    );
    expect(result.names).toEqual(['y']);
    expect(countLines(result)).toEqual(['mine: 0 0']);
  });

  it('report which of the user’s patterns match nothing', async () => {
    const { rules } = await cleaned(
      { excludes: 'gone\nnone/*\n!a/b\n!c\na' },
      ...kept(['a/b', 'gone', 'z']),
    );
    expect(rules.findings.unmatched).toEqual(['none/*', '!c']);
  });
});

describe('a stream from which every file is dropped', () => {
  it('is refused with the names of the rules', async () => {
    const failure = await failureOf(
      cleaned({ ...OWNED, excludes: 'usr' }, dir('cache'), file('cache/a'), file('usr/b')),
    );
    expect(failure).toMatchObject({ code: 'BAD_INPUT' });
    expect(failure.message).toContain('"mine", "usr" would drop all of its files');
  });

  it('passes if it is empty or has only directories', async () => {
    expect((await cleaned(OWNED)).names).toEqual([]);
    expect((await cleaned(OWNED, dir('usr'))).names).toEqual(['usr/']);
    expect((await cleaned(OWNED, dir('cache'), dir('cache/a'))).names).toEqual(['cache/']);
  });

  it('passes if one file is kept, even an emptied one', async () => {
    const logs = { presets: [preset({ owned: ['cache/*'], empties: ['log/**'] })] };
    const { names } = await cleaned(logs, file('cache/a'), file('log/a', 'x'));
    expect(names).toEqual(['log/a']);
  });
});

const MUST_STAY = [
  'usr/share/doc/bash/copyright',
  'opt/app/node_modules/x/LICENSE.md',
  'var/lib/dpkg/status',
  'etc/ssl/certs/ca.pem',
  'usr/share/zoneinfo/UTC',
  'usr/lib/locale/C.utf8/LC_CTYPE',
  'etc/passwd',
];

describe('a protected path', () => {
  it('is spared by presets', async () => {
    const result = await cleaned(SHARED, ...kept([...MUST_STAY, 'goes']));
    expect(result.names).toEqual(MUST_STAY);
    expect(result.rules.findings.warnings).toEqual([]);
  });

  it('is dropped with a preset’s own cache', async () => {
    const { names } = await cleaned(OWNED, ...kept(['cache/x/LICENSE', 'cache/etc/passwd', 'y']));
    expect(names).toEqual(['y']);
  });

  it('is dropped if the user says so, with one warning per kind', async () => {
    const { names, rules } = await cleaned(
      { excludes: '**\n!stays' },
      ...kept([...MUST_STAY, 'x/NOTICE', 'etc/group', 'stays']),
    );
    expect(names).toEqual(['stays']);
    expect(rules.findings.warnings).toHaveLength(PROTECTED.length);
    expect(rules.findings.warnings[0]).toBe(
      'The pattern "**" drops a protected path, "usr/share/doc/bash/copyright" (licences): they must accompany the software.',
    );
  });

  it('gets no warning if it is a directory, or if a pattern keeps it', async () => {
    const { rules } = await cleaned(
      { excludes: 'var\n!var/lib/dpkg/status\netc/ssl' },
      dir('var/lib/dpkg'),
      file('var/lib/dpkg/status'),
      dir('etc/ssl/certs'),
    );
    expect(rules.findings.warnings).toEqual([]);
  });
});

describe('volumes', () => {
  const volumes = ['/cache/data/', '/srv//db/../www', '/log/ü'];

  it('are spared by presets with everything below them, and nothing next to them', async () => {
    const { names } = await cleaned(
      { ...OWNED, volumes },
      dir('cache/data', 0o700),
      ...kept(['cache/data/x', 'cache/data/y/z', 'cache/data2', 'cache/dat']),
    );
    expect(names).toEqual(['cache/data/', 'cache/data/x', 'cache/data/y/z']);
  });

  it('are recognized by their normalized paths, in UTF-8', async () => {
    const presets = [preset({ drops: ['srv'], empties: ['log/**'] })];
    const log = Buffer.from('log/ü/x').toString('latin1');
    const { names, entries } = await cleaned(
      { presets, volumes },
      ...kept(['srv/www/x', 'srv/db/x', log]),
    );
    expect(names).toEqual(['srv/www/x', log]);
    expect(entries[1]).toMatchObject({ data: 'x' });
  });

  it('lose what the user drops, with a warning for each', async () => {
    const { names, rules } = await cleaned(
      { volumes, excludes: 'cache/data/*\nsrv\n!srv/stays' },
      ...kept(['cache/data/x', 'cache/data/y', 'srv/www/z', 'srv/other', 'srv/stays']),
    );
    expect(names).toEqual(['srv/stays']);
    expect(rules.findings.warnings).toEqual([
      'The pattern "cache/data/*" drops a protected path, "cache/data/x" (the volume /cache/data): new volumes are initialized from it.',
      'The pattern "srv" drops a protected path, "srv/www/z" (the volume /srv/www): new volumes are initialized from it.',
    ]);
  });
});

describe('rules above a kept base', () => {
  it('keep what is in the base, say how much that is, and warn of nothing there', async () => {
    const result = await cleaned(
      {
        ...OWNED,
        excludes: 'usr/lib\nsrc/**',
        isInBase: (path) => path.startsWith('cache/b') || path.startsWith('usr/lib'),
      },
      file('cache/a', 'own'),
      file('cache/b', 'base'),
      dir('usr/lib', 0o755),
      file('usr/lib/os-release', 'base'),
      file('src/x', 'own'),
    );
    expect(result.names).toEqual(['cache/b', 'usr/lib/', 'usr/lib/os-release']);
    expect(countLines(result)).toEqual(['mine: 1 3', 'usr/lib: 0 0', 'src/**: 1 3']);
    const spared = { what: 'the kept base', kind: 'base', entries: 2, bytes: 8 };
    expect(result.rules.findings.spared).toEqual([expect.objectContaining(spared)]);
    expect(result.rules.findings).toMatchObject({ warnings: [], unmatched: [] });
  });
});
