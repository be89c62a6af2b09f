import { describe, expect, it } from 'vitest';
import { plainPath } from '../../src/tar/names.ts';

describe('plainPath', () => {
  it.each([
    ['a/b', 'a/b'],
    ['./a/b/', 'a/b'],
    ['/a', 'a'],
    ['./', ''],
    ['.', '.'],
    ['/', ''],
    ['', ''],
    ['//', ''],
    ['.//a', '/a'],
    ['..a/', '..a'],
    ['.a', '.a'],
    ['a//', 'a/'],
    ['caf\xe9', 'caf\xe9'],
  ])('of %j is %j', (name, path) => {
    expect(plainPath(Buffer.from(name, 'latin1'))).toBe(path);
  });

  it('is that of each name in turn', () => {
    const [one, other] = [Buffer.from('one'), Buffer.from('other')];
    expect([one, one, other, one].map(plainPath)).toEqual(['one', 'one', 'other', 'one']);
  });
});
