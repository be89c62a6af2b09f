import { describe, expect, it } from 'vitest';
import type { EntryObserver, TarEntry } from '../../src/tar/entry.ts';
import { combineObservers } from '../../src/tar/observers.ts';
import { headOf } from '../support/tar/heads.ts';
import { entry } from '../support/tar/tar.ts';

const ENTRY: TarEntry = {
  ...headOf(entry({ name: 'a' }, 'data')),
  name: Buffer.from('a'),
  typeFlag: '0',
  sizeBytes: 4,
};

/** An observer that records its calls. */
function recorder(name: string, calls: unknown[][]): EntryObserver {
  return {
    begin: (seen, verdict) => calls.push([name, 'begin', seen, verdict]),
    data: (bytes) => calls.push([name, 'data', bytes]),
    end: () => calls.push([name, 'end']),
  };
}

describe('combineObservers', () => {
  it('returns undefined for no observers', () => {
    expect(combineObservers([])).toBeUndefined();
    expect(combineObservers([undefined, undefined])).toBeUndefined();
  });

  it('returns the only observer itself', () => {
    const one = recorder('one', []);
    expect(combineObservers([undefined, one, undefined])).toBe(one);
  });

  it('calls all in order, with the same entry, verdict and bytes', () => {
    const calls: unknown[][] = [];
    const all = combineObservers([
      recorder('one', calls),
      undefined,
      recorder('two', calls),
      recorder('3', calls),
    ]);
    const verdict = { head: ENTRY };
    const bytes = Buffer.from('data');
    all?.begin(ENTRY, verdict);
    all?.data(bytes);
    all?.end();
    const names = ['one', 'two', '3'];
    expect(calls).toEqual([
      ...names.map((name) => [name, 'begin', ENTRY, verdict]),
      ...names.map((name) => [name, 'data', bytes]),
      ...names.map((name) => [name, 'end']),
    ]);
    expect(calls[1]?.[2]).toBe(ENTRY);
    expect(calls[1]?.[3]).toBe(verdict);
    expect(calls[4]?.[2]).toBe(bytes);
  });
});
