import { describe, expect, it } from 'vitest';
import { Halves } from '../../src/check/halves.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { entry, header, pax } from '../support/tar/tar.ts';

const MIB = 1024 * 1024;
const dir = (name: string) => entry({ name: `${name}/`, typeFlag: '5' });
/** A file whose data would be this large: a sparse file in the archive has less, so only the header is made. */
const file = (name: string, mib: number) => ({ name, sizeBytes: mib * MIB });
const hard = (name: string, linkName: string) => header({ name, typeFlag: '1', linkName });

/** Shows entries to the observer; a file's data does not matter to it. */
function secondOf(
  ...parts: readonly (Buffer | { name: string; sizeBytes: number })[]
): readonly string[] {
  const halves = new Halves();
  for (const part of parts) {
    if (!Buffer.isBuffer(part)) {
      const block = header({ name: part.name });
      const name = Buffer.from(part.name);
      halves.begin(
        { name, typeFlag: '0', sizeBytes: part.sizeBytes, header: block, extensions: [] },
        'keep',
      );
      continue;
    }
    const filter = new TarFilter(() => 'keep', halves);
    filter.resume();
    filter.write(part);
    filter.destroy();
  }
  return halves.second;
}

describe('the second half', () => {
  it('has directories with about half of all, on any of three levels', () => {
    expect(secondOf(dir('a'), file('a/x', 50), dir('b'), file('b/x', 60))).toEqual(['a']);
    expect(
      secondOf(
        ...[dir('usr'), dir('usr/lib'), dir('usr/lib/x'), dir('usr/lib/y'), dir('usr/share')],
        ...[file('usr/lib/x/deep/one', 40), file('usr/lib/y/two', 45), file('usr/share/z', 15)],
      ),
    ).toEqual(['usr/lib/y']);
  });

  it('has several directories if none is large enough', () => {
    const names = ['a', 'b', 'c', 'd'];
    const second = secondOf(...names.flatMap((name) => [dir(name), file(`${name}/x`, 30)]));
    expect(second).toEqual(['a', 'b']);
  });

  it('counts entries, not only their data', () => {
    const small = (name: string) =>
      Array.from({ length: 3000 }, (_, number) => file(`${name}/${number}`, 0));
    expect(secondOf(dir('a'), ...small('a'), dir('b'), ...small('b'))).toEqual(['a']);
  });

  it('is empty for a small filesystem, or one that is in one directory', () => {
    expect(secondOf(dir('a'), file('a/x', 10), dir('b'), file('b/x', 10))).toEqual([]);
    expect(secondOf(dir('a'), file('a/x', 500))).toEqual([]);
    expect(secondOf(file('x', 500), dir('b'), file('b/y', 20))).toEqual([]);
  });

  it('has no directory with a file that has another name outside', () => {
    const images = [
      dir('a'),
      file('a/x', 50),
      dir('b'),
      file('b/x', 45),
      dir('c'),
      file('c/x', 40),
    ];
    expect(secondOf(...images)).toEqual(['a']);
    expect(secondOf(...images, hard('c/y', 'a/x'))).toEqual(['b']);
    expect(secondOf(...images, hard('a/y/z', './a/x'), hard('b/y', 'b/x'))).toEqual(['a']);
    expect(
      secondOf(...images, Buffer.concat([pax({ linkpath: 'a/x' }), hard('c/y', 'q')])),
    ).toEqual(['b']);
    expect(secondOf(...images, hard('y', 'a/x'), hard('z', 'b/x'), hard('q', 'c/x'))).toEqual([]);
  });

  it('has only names that need no quotes', () => {
    for (const name of ['a,b', 'a b', '-a"', '..', '.a', 'caf\xe9', "a'", 'a:b', '$a'])
      expect(secondOf(dir(name), file(`${name}/x`, 50), dir('b'), file('b/x', 60)), name).toEqual(
        [],
      );
  });

  it('does not have what is no directory of the stream', () => {
    expect(secondOf(file('a/x', 50), dir('b'), file('b/x', 60))).toEqual([]);
  });

  it('does not count what is dropped', () => {
    const halves = new Halves();
    for (const [name, typeFlag, sizeBytes] of [
      ['a', '5', 0],
      ['a/x', '0', 100 * MIB],
      ['b', '5', 0],
      ['b/x', '0', 100 * MIB],
    ] as const) {
      const found = { name: Buffer.from(name), typeFlag, sizeBytes, extensions: [] };
      halves.begin({ ...found, header: header({ name, typeFlag }) }, 'drop');
    }
    expect(halves.second).toEqual([]);
  });
});
