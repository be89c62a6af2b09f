// Link targets are spared, wherever the links are and whatever is on the way.
import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/clean/presets.ts';
import { applyTimeRule } from '../../src/tar/times.ts';
import {
  cleaned,
  countLines,
  dir,
  file,
  hardLink,
  preset,
  type Scene,
  symlink,
} from '../support/tar/cleaning.ts';
import { archive } from '../support/tar/tar.ts';

const MINE = { presets: [preset({ owned: ['m/cache/*'] })] };
const SHARED = { presets: [preset({ drops: ['m/doc/*'] })] };
const below = (top: string) => [
  dir(top, 0o751, { mtime: 7 }),
  file(`${top}/f`, 'data', { mode: 0o4755 }),
  file(`${top}/other`, 'more'),
];

describe('the target of a link in a preset’s path', () => {
  it.each([
    ['absolute', 'a/link', '/m/cache/f'],
    ['relative', 'a/link', '../m/cache/f'],
    ['beyond the root', 'a/link', '../../../m/cache/f'],
    ['with detours', 'a/link', '/m/./cache/../cache//f'],
    ['after it, absolute', 'z/link', '/m/cache/f'],
    ['after it, relative', 'z/link', '../m/cache/f'],
    ['next to it', 'm/zlink', 'cache/f'],
  ])('is spared as a single file: %s', async (_, link, target) => {
    const parts = [
      dir('m/cache'),
      file('m/cache/e', 'gone'),
      file('m/cache/f', 'data'),
      file('m/cache/g'),
    ];
    const one = symlink(link, target);
    const result = await cleaned(
      { ...MINE, paths: { 'm/cache/f': archive(file('f', 'data')) } },
      ...(link.startsWith('a') ? [one, ...parts] : [...parts, one]),
    );
    expect(result.names.toSorted()).toEqual([link, 'm/cache/', 'm/cache/f'].toSorted());
    expect(result.entries.find(({ name }) => name === 'm/cache/f')).toMatchObject({ data: 'data' });
    expect(result.requested).toEqual(link.startsWith('a') ? [] : ['m/cache/f']);
    expect(countLines(result)).toEqual(['mine: 2 4']);
    expect(result.rules.findings.spared).toEqual([
      {
        kind: 'link',
        what: 'link targets',
        why: `"/${link}" would be broken`,
        entries: 1,
        bytes: 4,
      },
    ]);
  });

  it.each(['a/link', 'z/link'])('is spared as a whole directory: %s', async (link) => {
    const one = symlink(link, '/m/cache/d');
    const parts = [dir('m/cache'), ...below('m/cache/d'), file('m/cache/e')];
    const result = await cleaned(
      { ...MINE, paths: { 'm/cache/d': archive(...below('d')) } },
      ...(link === 'a/link' ? [one, ...parts] : [...parts, one]),
    );
    expect(result.names.toSorted()).toEqual(
      [link, 'm/cache/', 'm/cache/d/', 'm/cache/d/f', 'm/cache/d/other'].toSorted(),
    );
    expect(result.entries.find(({ name }) => name === 'm/cache/d/')).toMatchObject({
      mode: 0o751,
      mtimeSeconds: 7,
    });
    expect(result.entries.find(({ name }) => name === 'm/cache/d/f')).toMatchObject({
      mode: 0o4755,
      data: 'data',
    });
    expect(countLines(result)).toEqual(['mine: 1 0']);
  });

  it('is restored with the directories above it, unchanged', async () => {
    const result = await cleaned(
      {
        ...MINE,
        paths: {
          'm/cache/d': archive(dir('d', 0o700, { mtime: 5 })),
          'm/cache/d/e': archive(dir('e', 0o1770, { mtime: 6 }), file('e/x')),
          'm/cache/d/e/f': archive(file('f', 'data')),
        },
        retime: (head) => applyTimeRule(head, (seconds) => seconds + 1),
      },
      dir('m/cache'),
      dir('m/cache/d', 0o700, { mtime: 5 }),
      dir('m/cache/d/e', 0o1770, { mtime: 6 }),
      file('m/cache/d/e/f', 'data'),
      file('m/cache/d/e/x'),
      symlink('z', 'm/cache/d/e/f'),
    );
    expect(result.observed.slice(2)).toEqual(['m/cache/d/', 'm/cache/d/e/', 'm/cache/d/e/f']);
    expect(result.entries.slice(2)).toMatchObject([
      { mode: 0o700, mtimeSeconds: 6 },
      { mode: 0o1770, mtimeSeconds: 7 },
      { data: 'data' },
    ]);
    expect(countLines(result)).toEqual(['mine: 1 0']);
    expect(result.rules.appended).toEqual({ entries: 3, dataBytes: 4 });
  });

  it.each<[string, Buffer[], string[]]>([
    [
      'a chain',
      [symlink('a', 'b'), symlink('b', '/c/d'), symlink('c/d', '../m/cache/f')],
      ['a', 'b', 'c/d'],
    ],
    ['a link of a directory', [symlink('a', 'n/f'), symlink('n', 'm/cache')], ['a', 'n']],
    ['a link of a directory above', [symlink('a', 'n/cache/f'), symlink('n', 'm')], ['a', 'n']],
    ['a link to the root', [symlink('a', 'n/m/cache/f'), symlink('n', '/')], ['a', 'n']],
    [
      '".." behind a link of a directory',
      [symlink('a', 'n/../cache/f'), symlink('n', 'm/sub')],
      ['a', 'n'],
    ],
  ])('is found through %s that comes first', async (_, links, names) => {
    const result = await cleaned(
      { ...MINE, paths: { 'm/cache/f': archive(file('f', 'data')) } },
      ...links,
      dir('m/cache'),
      file('m/cache/f', 'data'),
      dir('m/sub'),
    );
    expect(result.names.toSorted()).toEqual(
      [...names, 'm/cache/', 'm/cache/f', 'm/sub/'].toSorted(),
    );
  });

  it('is found through later links', async () => {
    const result = await cleaned(
      { ...MINE, paths: { 'm/cache/f': archive(file('f', 'data')) } },
      dir('m/cache'),
      file('m/cache/f', 'data'),
      symlink('u', 'v/f'),
      symlink('v', 'w'),
      symlink('w', 'm/cache'),
    );
    expect(result.names).toEqual(['m/cache/', 'u', 'v', 'w', 'm/cache/f']);
  });

  it('may be a dropped link, and is spared with its own target', async () => {
    const result = await cleaned(
      {
        ...MINE,
        paths: {
          'm/cache/l': archive(symlink('l', 'n')),
          'm/cache/n': archive(symlink('n', '../cache/f')),
          'm/cache/f': archive(file('f', 'data')),
        },
      },
      dir('m/cache'),
      file('m/cache/f', 'data'),
      symlink('m/cache/l', 'n'),
      symlink('m/cache/n', '../cache/f'),
      symlink('m/cache/o', 'f'),
      symlink('z', 'm/cache/l'),
    );
    expect(result.observed.toSorted()).toEqual([
      'm/cache/',
      'm/cache/f',
      'm/cache/l > n',
      'm/cache/n > ../cache/f',
      'z > m/cache/l',
    ]);
    expect(countLines(result)).toEqual(['mine: 1 0']);
  });

  it('is restored with the targets of links in a restored directory', async () => {
    const result = await cleaned(
      {
        ...MINE,
        paths: {
          'm/cache/d': archive(dir('d'), symlink('d/l', '../e/f')),
          'm/cache/e': archive(dir('e'), file('e/f', 'data')),
          'm/cache/e/f': archive(file('f', 'data')),
        },
      },
      dir('m/cache/d'),
      symlink('m/cache/d/l', '../e/f'),
      dir('m/cache/e'),
      file('m/cache/e/f', 'data'),
      file('m/cache/e/g', 'gone'),
      symlink('z', 'm/cache/d'),
    );
    expect(result.names.toSorted()).toEqual(
      ['m/cache/d/', 'm/cache/d/l', 'm/cache/e/', 'm/cache/e/f', 'z'].toSorted(),
    );
  });

  it('is restored with its hard links as links', async () => {
    const result = await cleaned(
      {
        ...MINE,
        paths: {
          'm/cache/d': archive(
            dir('d'),
            file('d/a', 'data'),
            hardLink('d/b', 'd/a'),
            file('d/c', 'usr'),
          ),
        },
      },
      file('bin/tool', 'usr'),
      dir('m/cache/d'),
      file('m/cache/d/a', 'data'),
      hardLink('m/cache/d/b', 'm/cache/d/a'),
      hardLink('m/cache/d/c', 'bin/tool'),
      symlink('z', 'm/cache/d'),
      hardLink('zz', 'm/cache/d/a'),
    );
    expect(result.observed).toEqual([
      'bin/tool',
      'z > m/cache/d',
      'm/cache/d/',
      'm/cache/d/a',
      'm/cache/d/b > m/cache/d/a',
      'm/cache/d/c > bin/tool',
      'zz > m/cache/d/a',
    ]);
  });

  it.each([
    ['dangles', [symlink('z', 'm/cache/none')]],
    ['dangles below a dropped path', [symlink('z', 'm/cache/d/none')]],
    ['is in a loop', [symlink('y', 'z'), symlink('z', 'y')]],
    ['is in a loop through a dropped path', [symlink('z', 'm/cache/l/x')]],
    ['points to the cleaned directory only', [symlink('z', 'm/cache')]],
    ['points elsewhere', [symlink('z', 'm/cached'), symlink('y', '/')]],
  ])('is not spared if the link %s', async (_, links) => {
    const result = await cleaned(
      MINE,
      dir('m/cache'),
      dir('m/cache/d'),
      file('m/cache/d/f', 'data'),
      symlink('m/cache/l', 'l'),
      ...links,
    );
    expect(result.names.slice(1)).toHaveLength(links.length);
    expect(result.requested).toEqual([]);
  });

  it('is written once, whatever else points to it', async () => {
    const result = await cleaned(
      { ...MINE, paths: { 'm/cache/d': archive(...below('d')) } },
      symlink('a', 'm/cache/d/f'),
      dir('m/cache'),
      ...below('m/cache/d'),
      symlink('y', 'm/cache/d/f'),
      symlink('z', 'm/cache/d'),
    );
    expect(result.names).toEqual([
      'a',
      'm/cache/',
      'm/cache/d/',
      'm/cache/d/f',
      'y',
      'z',
      'm/cache/d/other',
    ]);
    expect(countLines(result)).toEqual(['mine: 0 0']);
  });

  it('is spared by every preset that matches it, and nothing else is', async () => {
    const presets = [
      preset({ name: 'pip', owned: ['tmp/pip/*'] }),
      preset({ name: 'tmp', owned: ['tmp/*'] }),
      preset({ name: 'pyc', owned: ['**/__pycache__/*'] }),
    ];
    const paths = {
      tmp: archive(),
      'tmp/pip': archive(dir('pip', 0o700)),
      'tmp/pip/w': archive(
        dir('w'),
        file('w/f', 'data'),
        dir('w/__pycache__'),
        file('w/__pycache__/x'),
      ),
    };
    const result = await cleaned(
      { presets, paths },
      dir('tmp'),
      dir('tmp/pip', 0o700),
      dir('tmp/pip/w'),
      dir('tmp/pip/w/__pycache__'),
      file('tmp/pip/w/__pycache__/x'),
      file('tmp/pip/w/f', 'data'),
      file('tmp/pip/x'),
      symlink('z', 'tmp/pip/w'),
    );
    expect(result.names).toEqual([
      'tmp/',
      'z',
      'tmp/pip/',
      'tmp/pip/w/',
      'tmp/pip/w/f',
      'tmp/pip/w/__pycache__/',
    ]);
  });
});

describe('a link into a shared directory', () => {
  it.each(['a', 'z'])('is satisfied by what is kept of a directory: %s', async (link) => {
    const parts = [dir('m/doc/b'), file('m/doc/b/changelog', '12'), file('m/doc/b/copyright', '1')];
    const one = symlink(link, 'm/doc/b');
    const { names } = await cleaned(SHARED, ...(link === 'a' ? [one, ...parts] : [...parts, one]));
    expect(names.toSorted()).toEqual([link, 'm/doc/b/', 'm/doc/b/copyright'].toSorted());
  });

  it('spares a file, and a directory of which nothing else is kept', async () => {
    const result = await cleaned(
      {
        ...SHARED,
        paths: {
          'm/doc/c': archive(file('c', 'data')),
          'm/doc/d': archive(dir('d'), file('d/x', '12')),
        },
      },
      file('m/doc/c', 'data'),
      dir('m/doc/d'),
      file('m/doc/d/x', '12'),
      file('m/doc/e'),
      symlink('y', 'm/doc/c'),
      symlink('z', 'm/doc/d'),
    );
    expect(result.names).toEqual(['y', 'z', 'm/doc/c', 'm/doc/d/', 'm/doc/d/x']);
  });

  it('spares manual pages behind alternatives, but not logs', async () => {
    const page = 'usr/share/man/man1/awk.1.gz';
    const scene: Scene = {
      presets: [presetOf('logs')!, presetOf('man')!],
      paths: { [page]: archive(file('awk.1.gz', 'page')) },
    };
    const { entries } = await cleaned(
      scene,
      symlink('etc/alternatives/awk.1.gz', `/${page}`),
      symlink('etc/out.log', '/var/log/app.log'),
      dir('usr/share/man/man1'),
      file(page, 'page'),
      file('usr/share/man/man1/ls.1.gz', 'page'),
      symlink('usr/share/man/man1/nawk.1.gz', '/etc/alternatives/awk.1.gz'),
      file('var/log/app.log', 'line'),
    );
    expect(entries.map(({ name, data }) => [name, data])).toEqual([
      ['etc/alternatives/awk.1.gz', ''],
      ['etc/out.log', ''],
      ['usr/share/man/man1/', ''],
      [page, 'page'],
      ['var/log/app.log', ''],
    ]);
  });
});

describe('a link that the user’s pattern breaks', () => {
  const excludes = 'opt/app\n!opt/app/stays';
  const parts = [dir('opt/app'), file('opt/app/run', 'x'), file('opt/app/stays', 'x')];

  it('gets a warning, but only the first one', async () => {
    const { rules, names } = await cleaned(
      { excludes },
      ...parts,
      symlink('u', '/opt/app/none'),
      symlink('v', '/opt/app/stays'),
      symlink('w', 'opt/app'),
      symlink('y', '/opt/app/run'),
      symlink('z', 'y'),
    );
    expect(names).toEqual(['opt/app/', 'opt/app/stays', 'u', 'v', 'w', 'y', 'z']);
    expect(rules.findings.warnings).toEqual([
      'The pattern "opt/app" drops "/opt/app/run", the target of the link "/y", which is broken in the result.',
    ]);
  });

  it('gets no warning if it is dropped too', async () => {
    const { rules } = await cleaned(
      { excludes: `${excludes}\ny` },
      ...parts,
      symlink('y', '/opt/app/run'),
    );
    expect(rules.findings.warnings).toEqual([]);
  });
});
