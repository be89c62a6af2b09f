// Zstd streams that are made of frames of others.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { chunksOf } from '../support/deflate/random-gzip.ts';
import { scanned, sourceOf, splice } from '../support/deflate/scan.ts';
import { prng, withSeeds } from '../support/process/prng.ts';
import { randomPieces } from '../support/splice/random-pieces.ts';
import { pzstd, randomZstd, zstdChunked } from '../support/splice/random-zstd.ts';
import { unzstd } from '../support/splice/unzstd.ts';

const TEXT = Buffer.from(prng(5).bytes(400_000).toString('hex'));
const whole = (bytes: Buffer) => [bytes] as const;

it.each([
  ['zstd:chunked', zstdChunked],
  ['pzstd', pzstd],
])(
  'what %s has packed is copied but for its skippable frames and what is near a cut',
  async (_, pack) => {
    const source = sourceOf(pack(TEXT), 'zstd');
    const all = await splice([{ bytes: TEXT, source }], whole, 'zstd');
    expect((await unzstd(all.packed)).equals(TEXT)).toBe(true);
    expect(all.totals).toMatchObject({ copiedOutBytes: TEXT.length, newOutBytes: 0 });
    expect(all.totals.packedBytes).toBe(all.totals.copiedPackedBytes);
    expect(all.packed.readUInt32LE(0)).toBe(0xfd2fb528);
    const pieces = [
      { bytes: TEXT.subarray(0, 350_000), source, offset: 0 },
      { bytes: Buffer.from('a header') },
      { bytes: TEXT.subarray(350_512), source, offset: 350_512 },
    ];
    const { packed, totals } = await splice(pieces, whole, 'zstd');
    const expected = Buffer.concat(pieces.map(({ bytes }) => bytes));
    expect((await unzstd(packed)).equals(expected)).toBe(true);
    expect(totals.newOutBytes).toBeGreaterThan(8);
    expect(totals.newOutBytes).toBeLessThan(150_000);
  },
);

it('random runs of random streams unpack to them, here and by zstd', async () => {
  let copied = 0;
  const all: Buffer[] = [];
  const wanted: Buffer[] = [];
  await withSeeds(40, 900, async (random) => {
    const sources = Array.from({ length: 3 }, () => {
      const { packed, bytes } = randomZstd(random, random.pick([1000, 200_000]));
      return { source: sourceOf(packed, 'zstd'), bytes };
    });
    const pieces = randomPieces(random, sources);
    const expected = Buffer.concat(pieces.map(({ bytes }) => bytes));
    const { packed, totals } = await splice(pieces, whole, 'zstd');
    const again = await splice(pieces, (bytes) => chunksOf(random, bytes), 'zstd');
    expect(again.packed.equals(packed), 'the same bytes from other chunks').toBe(true);
    expect((await unzstd(packed)).equals(expected)).toBe(true);
    expect(totals).toMatchObject({ outBytes: expected.length, packedBytes: packed.length });
    // What was written is itself a stream that can be scanned.
    expect(scanned(packed, 'zstd').outBytes).toBe(expected.length);
    copied += totals.copiedOutBytes;
    all.push(packed);
    wanted.push(expected);
  });
  expect(copied).toBeGreaterThan(0);
  const { status, stdout } = spawnSync('zstd', ['-dc'], {
    input: Buffer.concat(all),
    maxBuffer: 1e9,
  });
  if (status === 0) expect(stdout.equals(Buffer.concat(wanted))).toBe(true);
});

it('nothing is a frame too', async () => {
  const { packed } = await splice([], whole, 'zstd');
  expect(packed.length).toBeGreaterThan(8);
  expect(await unzstd(packed)).toHaveLength(0);
});
