import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/tar/entry.ts';
import { codeOf } from '../support/process/errors.ts';
import { withSeeds } from '../support/process/prng.ts';
import { filter } from '../support/tar/filter.ts';
import { randomChunks, randomPiece } from '../support/tar/random-archive.ts';
import { archive, end, entry, withChecksum } from '../support/tar/tar.ts';

describe('random archives', () => {
  it('come out as exactly the kept entries, in pieces of any size', async () => {
    await withSeeds(400, 2500, async (random) => {
      const pieces = Array.from({ length: random.int(12) }, (_, number) =>
        randomPiece(random, number),
      );
      const entries = pieces.filter(({ name }) => name !== undefined);
      const other = entry({ name: 'other' }, 'o');
      const verdicts = entries.map(() =>
        random.pick<Verdict>([
          'keep',
          'keep',
          'drop',
          { head: { extensions: [], header: other.subarray(0, 512) }, data: other.subarray(512) },
        ]),
      );
      const bytes = Buffer.concat([...pieces.map((piece) => piece.bytes), end(2 + random.int(20))]);
      const result = await filter(randomChunks(random, bytes), (_, number) => verdicts[number]!);
      const expected = pieces.map((piece) => {
        const verdict = verdicts[entries.indexOf(piece)] ?? 'keep';
        if (verdict === 'keep') return piece.bytes;
        return verdict === 'drop' ? Buffer.alloc(0) : other;
      });
      expect(result.error).toBeUndefined();
      expect(result.entries.map(({ name }) => name)).toEqual(entries.map(({ name }) => name));
      expect(result.output.equals(archive(...expected))).toBe(true);
      expect(result.counts.dataBytes).toBe(
        entries.reduce(
          (sum, { dataBytes }, at) => sum + (verdicts[at] === 'keep' ? dataBytes : 0),
          0,
        ),
      );
    });
  });

  it('fail or pass unchanged if headers are corrupted under correct checksums', async () => {
    await withSeeds(600, 2500, async (random) => {
      const pieces = Array.from({ length: 1 + random.int(5) }, (_, number) =>
        randomPiece(random, number),
      );
      const bytes = archive(...pieces.map((piece) => piece.bytes));
      for (let spoiled = 0; spoiled < 3; spoiled++) {
        const block = bytes.subarray(512 * random.int(bytes.length / 512)).subarray(0, 512);
        const at = random.pick([124 + random.int(12), 156, random.int(512)]);
        block[at] = random.pick([
          0,
          0x20,
          0x30 + random.int(10),
          0x80,
          0xff,
          ...Buffer.from('xgLKS15'),
          random.int(256),
        ]);
        withChecksum(block);
      }
      const { error, output } = await filter(randomChunks(random, bytes));
      if (error !== undefined) return expect(codeOf(error)).toMatch(/^TAR_/);
      expect(output.equals(bytes.subarray(0, output.length))).toBe(true);
      return expect(bytes.subarray(output.length).every((byte) => byte === 0)).toBe(true);
    });
  });

  it('of pure noise fail', async () => {
    await withSeeds(300, 1000, async (random) => {
      const bytes = random.bytes(1 + random.int(3000));
      const { error } = await filter(randomChunks(random, bytes));
      expect(codeOf(error)).toMatch(/^TAR_(INVALID|TRUNCATED)$/);
    });
  });
});
