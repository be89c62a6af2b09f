import { describe, expect, it } from 'vitest';
import { withTime } from '../../src/tar/times.ts';
import {
  cleaned,
  countLines,
  dir,
  file,
  hardLink,
  preset,
  rulesOf,
} from '../support/tar/cleaning.ts';
import { archive } from '../support/tar/tar.ts';

const DROPS_CACHE = { presets: [preset({ owned: ['cache/*'] })] };

describe('a dropped directory', () => {
  it('is dropped if nothing below it is kept', async () => {
    const result = await cleaned(
      DROPS_CACHE,
      dir('cache'),
      dir('cache/a', 0o700),
      dir('cache/a/b', 0o711),
      file('cache/a/b/c', 'data'),
      file('usr', 'x'),
    );
    expect(result.names).toEqual(['cache/', 'usr']);
    expect(countLines(result)).toEqual(['mine: 3 4']);
  });

  it('is kept with its mode, owner and time before a kept entry below it', async () => {
    const owner = { mtime: 77, patches: [[108, '0000012\0']] as const };
    const result = await cleaned(
      { ...DROPS_CACHE, excludes: '!cache/a/b/stays' },
      dir('cache'),
      dir('cache/a', 0o1770, owner),
      file('cache/a/0', 'gone'),
      dir('cache/a/b', 0o711, owner),
      file('cache/a/b/c', 'gone too'),
      file('cache/a/b/stays', 'data'),
      file('cache/a/b/z', 'gone as well'),
      dir('cache/a/c', 0o700),
      file('cache/a/c/x'),
    );
    expect(result.names).toEqual(['cache/', 'cache/a/', 'cache/a/b/', 'cache/a/b/stays']);
    expect(result.entries[1]).toMatchObject({ mode: 0o1770, uid: 10, mtimeSeconds: 77 });
    expect(result.entries[2]).toMatchObject({ mode: 0o711, type: 'directory' });
    expect(result.observed).toEqual(result.names);
    expect(result.filter.counts).toEqual({ entries: 4, dataBytes: 4 });
    // Four files, and the directory that is empty now.
    expect(countLines(result)).toEqual(['mine: 5 24']);
  });

  it('is kept if the stream returns to it after other entries', async () => {
    const result = await cleaned(
      { ...DROPS_CACHE, excludes: '!**/stays', returnsToDirectories: true },
      dir('cache'),
      dir('cache/a', 0o1770),
      dir('cache/a/b', 0o711),
      dir('cache/c', 0o700),
      file('usr', 'x'),
      file('cache/a/gone', 'data'),
      file('cache/a/b/stays', 'y'),
      file('opt', 'z'),
      file('cache/a/stays', 'y'),
    );
    expect(result.names).toEqual([
      ...['cache/', 'usr', 'cache/a/', 'cache/a/b/', 'cache/a/b/stays'],
      ...['opt', 'cache/a/stays'],
    ]);
    expect(result.entries[2]).toMatchObject({ mode: 0o1770 });
    // A file, and the directory that stays empty.
    expect(countLines(result)).toEqual(['mine: 2 4']);
  });

  it('is written once, whatever else is kept below it', async () => {
    const { names } = await cleaned(
      { ...DROPS_CACHE, excludes: '!cache/*/stays*' },
      dir('cache'),
      dir('cache/a'),
      file('cache/a/stays1'),
      file('cache/a/goes'),
      file('cache/a/stays2'),
      dir('cache/b'),
      file('cache/b/stays'),
    );
    expect(names).toEqual([
      'cache/',
      'cache/a/',
      'cache/a/stays1',
      'cache/a/stays2',
      'cache/b/',
      'cache/b/stays',
    ]);
  });

  it('is not kept because of a sibling with a longer name', async () => {
    const { names } = await cleaned(
      { ...DROPS_CACHE, excludes: '!cache/a-b' },
      dir('cache/a'),
      file('cache/a-b', 'x'),
    );
    expect(names).toEqual(['cache/a-b']);
  });

  it('is kept because of a kept directory below it', async () => {
    const { names } = await cleaned(
      { ...DROPS_CACHE, excludes: '!cache/a/b' },
      dir('cache/a'),
      dir('cache/a/b'),
      file('other'),
    );
    expect(names).toEqual(['cache/a/', 'cache/a/b/', 'other']);
  });

  it('keeps a name of over 100 bytes', async () => {
    const long = `cache/${'d'.repeat(120)}`;
    const parts = [dir(long, 0o700), file(`${long}/goes`, 'x'.repeat(5000)), file(`${long}/stays`)];
    const { entries } = await cleaned({ ...DROPS_CACHE, excludes: '!cache/*/stays' }, ...parts);
    expect(entries.map(({ name, mode }) => [name, mode])).toEqual([
      [`${long}/`, 0o700],
      [`${long}/stays`, 0o644],
    ]);
  });

  it('is copied, since the stream may overwrite its buffers', () => {
    const rules = rulesOf({ ...DROPS_CACHE, excludes: '!cache/a/b' });
    const block = dir('cache/a', 0o700);
    const name = Buffer.from('cache/a/');
    const rest = { extensions: [], sizeBytes: 0 };
    expect(rules.decide({ ...rest, name, typeFlag: '5', header: block }, 'keep')).toBe('drop');
    block.fill(0);
    name.fill(0);
    const below = { name: Buffer.from('cache/a/b'), typeFlag: '0', header: file('cache/a/b') };
    expect(rules.decide({ ...rest, ...below }, 'keep')).toMatchObject({
      before: [{ name: Buffer.from('cache/a/'), header: dir('cache/a', 0o700) }],
    });
  });

  it('is written with the headers from the engine’s decision', async () => {
    const { entries } = await cleaned(
      {
        ...DROPS_CACHE,
        excludes: '!cache/a/b',
        decide: (entry) => ({ head: withTime(entry, 5) }),
      },
      dir('cache/a', 0o755, { mtime: 99 }),
      file('cache/a/b'),
    );
    expect(entries[0]).toMatchObject({ name: 'cache/a/', mtimeSeconds: 5 });
  });

  it('is written before a hard link that waits for its content', async () => {
    const result = await cleaned(
      {
        ...DROPS_CACHE,
        excludes: '!cache/z/link',
        paths: { 'cache/f': archive(file('f', 'data')) },
      },
      file('cache/f', 'data'),
      dir('cache/z', 0o700),
      hardLink('cache/z/link', 'cache/f'),
      file('other'),
    );
    expect(result.names).toEqual(['other', 'cache/z/', 'cache/z/link']);
    expect(result.entries[1]).toMatchObject({ mode: 0o700 });
    expect(result.entries[2]).toMatchObject({ type: 'file', data: 'data' });
  });
});
