// Which files count as sparse, and when they are reported.
import { describe, expect, it } from 'vitest';
import type { TarEntry, Verdict } from '../../src/tar/entry.ts';
import { SparseFileDetector } from '../../src/tar/sparse.ts';

const MEBIBYTE = 1024 ** 2;
const zeros = Buffer.alloc(MEBIBYTE);
const noise = Buffer.alloc(MEBIBYTE, 7);

/** How many MiB of a file had passed when it was reported; undefined if it was not. */
function namedAfter(sizeBytes: number, dataAt: (at: number) => Buffer, verdict: Verdict = 'keep') {
  const found: { name: string; verdict: Verdict }[] = [];
  const files = new SparseFileDetector((entry, what) =>
    found.push({ name: entry.name.toString(), verdict: what }),
  );
  files.begin({ name: Buffer.from('log'), sizeBytes } as TarEntry, verdict);
  for (let at = 0; at < 200; at++) {
    if (found.length > 0) {
      for (let more = 0; more < 200; more++) files.data(zeros);
      files.end();
      expect(found).toEqual([{ name: 'log', verdict }]);
      return at;
    }
    files.data(dataAt(at));
  }
  files.end();
  return undefined;
}

describe('a sparse file', () => {
  it('is reported once, after a sample of its zeros', () => {
    expect(namedAfter(2 * 1024 ** 3, () => zeros)).toBe(64);
    expect(namedAfter(2 * 1024 ** 3, () => zeros, 'drop')).toBe(64);
  });

  it('may start with other data', () => {
    expect(namedAfter(2 * 1024 ** 3, (at) => (at === 0 ? noise : zeros))).toBe(64);
  });

  it('is reported by its header alone if it is too large for any image', () => {
    expect(namedAfter(400 * 1000 ** 3, () => zeros)).toBe(0);
  });
});

describe('another file is not reported', () => {
  it.each<[string, number, (at: number) => Buffer]>([
    ['small', 1024 ** 3 - 1, () => zeros],
    ['data', 2 * 1024 ** 3, () => noise],
    ['with a byte in the sample', 2 * 1024 ** 3, (at) => (at === 40 ? noise : zeros)],
  ])('%s', (_, size, dataAt) => expect(namedAfter(size, dataAt)).toBeUndefined());

  it('after a sparse one in the same stream', () => {
    const found: string[] = [];
    const files = new SparseFileDetector((entry) => found.push(entry.name.toString()));
    files.begin({ name: Buffer.from('big'), sizeBytes: 2 * 1024 ** 3 } as TarEntry, 'keep');
    files.data(zeros);
    files.end();
    files.begin({ name: Buffer.from('small'), sizeBytes: 10 } as TarEntry, 'keep');
    for (let at = 0; at < 100; at++) files.data(zeros);
    files.end();
    expect(found).toEqual([]);
  });
});
