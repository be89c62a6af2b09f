import { describe, expect, it } from 'vitest';
import { FingerprintTable } from '../../src/check/fingerprint-table.ts';
import { nameKey } from '../../src/check/fingerprints.ts';
import { withSeeds } from '../support/process/prng.ts';

const keyOf = (number: number) => nameKey(Buffer.from(String(number)));

describe('a table of fingerprints', () => {
  it('has what a Map would have after any additions and removals', async () => {
    await withSeeds(20, 20_000, async (random) => {
      const table = new FingerprintTable();
      const map = new Map<string, string>();
      for (let step = 0; step < 6000; step++) {
        const key = keyOf(random.int(4000));
        const text = `${step} \xff`.repeat(1 + random.int(20));
        if (random.int(3) > 0) {
          map.set(key, text);
          table.set(key, text);
        } else {
          expect(table.get(key)).toBe(map.get(key));
          expect(table.take(key)).toBe(map.get(key));
          map.delete(key);
        }
      }
      expect(table.size).toBe(map.size);
      expect(new Map(table)).toEqual(map);
    });
  });

  it('has nothing under a text that is no key', () => {
    const table = new FingerprintTable();
    table.set(keyOf(1), 'one');
    expect(table.get('no key')).toBeUndefined();
    expect(table.take('')).toBeUndefined();
    expect(table.get(keyOf(1))).toBe('one');
  });

  it('takes less than 250 bytes for each entry', () => {
    const table = new FingerprintTable();
    const before = process.memoryUsage().arrayBuffers;
    const text = '0 644 1000:1000 1700000000     123456 0123456789abcdef0123456789abcdef';
    for (let number = 0; number < 60_000; number++) table.set(keyOf(number), text);
    const bytes = process.memoryUsage().arrayBuffers - before;
    expect(bytes / table.size).toBeLessThan(250);
    expect(table.get(keyOf(59_999))).toBe(text);
  });
});
