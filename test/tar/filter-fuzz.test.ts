import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/tar/filter.ts';
import { codeOf } from '../support/errors.ts';
import { filter } from '../support/filter.ts';
import { type Prng, withSeeds } from '../support/prng.ts';
import { archive, end, entry, gnuLong, header, padded, pax, withChecksum } from '../support/tar.ts';

type Piece = {
  readonly bytes: Buffer;
  readonly name: string | undefined;
  readonly dataBytes: number;
};

/** One entry in some dialect, or a global header. */
function randomPiece(random: Prng, number: number): Piece {
  const data = random.bytes(random.pick([0, 1, 511, 512, 513, random.int(3000)]));
  const name = `${number}-${'n'.repeat(random.int(80))}`;
  const long = Buffer.concat([
    Buffer.from(`${number}-`),
    Buffer.alloc(100 + random.int(400), 0xe9),
  ]);
  const piece = (bytes: Buffer, as: string, dataBytes = data.length) => ({
    bytes,
    name: as,
    dataBytes,
  });
  switch (random.int(9)) {
    case 0:
      return piece(entry({ name, magic: 'v7', typeFlag: '' }, data), name);
    case 1:
      return piece(entry({ name, prefix: 'p' }, data), `p/${name}`);
    case 2:
      return piece(Buffer.concat([pax({ path: long }), entry({}, data)]), long.toString('latin1'));
    case 3: {
      const head = [pax({ size: String(data.length), mtime: '1.5' }), header({ name })];
      return piece(Buffer.concat([...head, padded(data)]), name);
    }
    case 4: {
      const extensions = [gnuLong('K', long), gnuLong('L', long)];
      return piece(
        Buffer.concat([...extensions, entry({ magic: 'gnu' }, data)]),
        long.toString('latin1'),
      );
    }
    case 5:
      return piece(
        header({ name, typeFlag: random.pick([...'123456']), sizeBytes: data.length }),
        name,
        0,
      );
    case 6:
      return { bytes: pax({ comment: 'all' }, 'g'), name: undefined, dataBytes: 0 };
    case 7: {
      const more = random.int(3);
      const maps = Array.from({ length: more }, (_, at) => {
        const map = random.bytes(512);
        map[504] = at + 1 < more ? 1 : 0;
        return map;
      });
      const spec = { name, typeFlag: 'S', magic: 'gnu' as const, sizeBytes: data.length };
      const head = header({ ...spec, patches: more > 0 ? [[482, '\x01']] : [] });
      return piece(Buffer.concat([head, ...maps, padded(data)]), name);
    }
    default:
      return piece(entry({ name, base256: true, magic: 'gnu' }, data), name);
  }
}

function* randomChunks(random: Prng, bytes: Buffer): Generator<Buffer> {
  const most = random.pick([3, 100, 512, 1000, 5000, 100_000]);
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + random.int(most);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

describe('archives at random', () => {
  it('come out as the pieces that were kept, in pieces of any size', async () => {
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

  it('fail or pass unchanged when headers are spoiled under right checksums', async () => {
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

  it('of plain noise fail', async () => {
    await withSeeds(300, 1000, async (random) => {
      const bytes = random.bytes(1 + random.int(3000));
      const { error } = await filter(randomChunks(random, bytes));
      expect(codeOf(error)).toMatch(/^TAR_(INVALID|TRUNCATED)$/);
    });
  });
});
