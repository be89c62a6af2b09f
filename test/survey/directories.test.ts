import { describe, expect, it } from 'vitest';
import { DirectorySizes } from '../../src/survey/directories.ts';
import type { TarEntry } from '../../src/tar/entry.ts';
import { resultBytes } from '../../src/tar/facts.ts';
import { withoutContent } from '../../src/tar/rewrite.ts';
import { dir, file, hardLink, symlink } from '../support/tar/cleaning.ts';
import { headOf } from '../support/tar/heads.ts';
import { watched } from '../support/tar/survey.ts';
import { entry, header, padded } from '../support/tar/tar.ts';

const of = (bytes: number) => 'x'.repeat(bytes);

/** The largest directories of an archive, as `path bytes files`. */
async function largest(...parts: Buffer[]): Promise<string[]> {
  const { largest: found } = await watched(new DirectorySizes(), parts);
  return found.map(({ path, bytes, files }) => `${path} ${bytes} ${files}`);
}

describe('resultBytes', () => {
  const seen: TarEntry = {
    ...headOf(entry({ name: 'a' }, of(10))),
    name: Buffer.from('a'),
    typeFlag: '0',
    sizeBytes: 10,
  };

  it.each([
    ['a dropped entry', 'drop', 0],
    ['a kept entry', 'keep', 10],
    ['an entry with other headers', { head: seen }, 10],
    ['an emptied entry', { head: withoutContent(seen), data: Buffer.alloc(0) }, 0],
    [
      'an entry with other data',
      { head: { header: header({ sizeBytes: 3 }), extensions: [] }, data: padded('123') },
      3,
    ],
  ] as const)('returns the data size of %s', (_, verdict, bytes) => {
    expect(resultBytes(seen, verdict)).toBe(bytes);
  });
});

describe('the largest directories', () => {
  it('include everything below them, each followed by its subdirectories, three levels deep', async () => {
    expect(
      await largest(
        dir('usr'),
        file('usr/lib/gcc/x86/cc1', of(500)),
        file('usr/lib/gcc/cc', of(100)),
        file('./usr/lib/a.so', of(50)),
        file('/usr/bin/b', of(200)),
        file('etc/passwd', of(30)),
        file('vmlinuz', of(20)),
      ),
    ).toEqual([
      '/usr 850 4',
      '/usr/lib 650 3',
      '/usr/lib/gcc 600 2',
      '/usr/bin 200 1',
      '/etc 30 1',
    ]);
  });

  it('are empty if no files have data or all are in the root', async () => {
    expect(await largest()).toEqual([]);
    expect(
      await largest(dir('a'), file('a/b'), symlink('a/c', 'b'), hardLink('a/d', 'a/b')),
    ).toEqual([]);
    expect(await largest(file('a', of(9)))).toEqual([]);
  });

  it('do not include dropped files', async () => {
    const { largest: found } = await watched(
      new DirectorySizes(),
      [file('a/goes', of(9)), file('b/stays', of(5))],
      ({ name }) => (name.includes('goes') ? 'drop' : 'keep'),
    );
    expect(found).toEqual([{ path: '/b', bytes: 5, files: 1 }]);
  });

  it('are at least a hundredth of the whole', async () => {
    const found = await largest(file('a/x', of(990)), file('b/x', of(10)), file('c/x', of(9)));
    expect(found).toEqual(['/a 990 1', '/b 10 1'].filter((line) => line !== '/b 10 1'));
    const whole = await largest(file('a/x', of(990)), file('b/x', of(10)));
    expect(whole).toEqual(['/a 990 1', '/b 10 1']);
  });

  it('are ten, each with five, each of these with three; sorted by name if they are equal', async () => {
    const names = Array.from({ length: 12 }, (_, at) => String.fromCharCode(0x61 + at));
    const parts = names.flatMap((top) => [file(`${top}/f`, of(top === 'l' ? 400 : 100))]);
    const below = names.map((name) => file(`l/${name}/f`, of(100)));
    const deep = names.map((name) => file(`l/a/${name}/f`, of(200)));
    const found = (await largest(...parts, ...below, ...deep)).map((line) => line.split(' ')[0]);
    expect(found.filter((path) => path?.split('/').length === 2)).toEqual(
      ['l', ...names.slice(0, 9)].map((name) => `/${name}`),
    );
    expect(found.slice(0, 9)).toEqual([
      '/l',
      '/l/a',
      '/l/a/a',
      '/l/a/b',
      '/l/a/c',
      '/l/b',
      '/l/c',
      '/l/d',
      '/l/e',
    ]);
  });

  it('have names in UTF-8, whatever bytes they contain', async () => {
    const name = Buffer.from('dür/x').toString('latin1');
    expect(await largest(file(name, of(5)), file('\xff\n/x', of(4)))).toEqual([
      '/dür 5 1',
      '/\ufffd\n 4 1',
    ]);
  });

  it('count towards their parents once there are too many', () => {
    const sizes = new DirectorySizes();
    const head = { header: Buffer.alloc(0), extensions: [] };
    const add = (name: string) =>
      sizes.begin({ ...head, name: Buffer.from(name), typeFlag: '0', sizeBytes: 1 }, 'keep');
    for (let at = 0; at < 100_000; at++) add(`a/${at}/f`);
    // The first new one exceeds the limit, so it counts towards the root, which is not listed.
    for (let at = 0; at < 50_000; at++) add(`b/${at}/f`);
    add('a/7/f');
    expect(sizes.largest).toEqual([{ path: '/a', bytes: 100_001, files: 100_001 }]);
  });
});
