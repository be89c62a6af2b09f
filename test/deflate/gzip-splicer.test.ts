// What is copied, and what the splicer does if something fails.
import { constants, deflateRawSync, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BitWriter } from '../../src/deflate/bit-writer.ts';
import { GzipFormat } from '../../src/deflate/gzip-format.ts';
import { Splicer } from '../../src/splice/splicer.ts';
import { MAX_UNIT_BYTES, type UnitIndex } from '../../src/splice/unit-index.ts';
import { Bits, member, repeatedBits } from '../support/deflate/bits.ts';
import { sourceOf, splice } from '../support/deflate/scan.ts';
import { prng } from '../support/process/prng.ts';

/** Hexadecimal digits of noise: deflate halves them, and their matches are short and near. */
const TEXT = Buffer.from(prng(5).bytes(500_000).toString('hex'));
const STREAMS = {
  'of level 1': gzipSync(TEXT, { level: 1 }),
  'of level 9': gzipSync(TEXT, { level: 9 }),
  'of stored blocks': gzipSync(TEXT, { level: 0 }),
  'of fixed codes': gzipSync(TEXT, { strategy: constants.Z_FIXED }),
  'of two members': Buffer.concat([
    gzipSync(TEXT.subarray(0, 300_001)),
    gzipSync(TEXT.subarray(300_001)),
  ]),
};

describe.each(Object.entries(STREAMS))('a stream %s', (_, packed) => {
  it('is copied whole', async () => {
    const { packed: spliced, totals } = await splice([{ bytes: TEXT, source: sourceOf(packed) }]);
    expect(gunzipSync(spliced).equals(TEXT)).toBe(true);
    expect(totals).toMatchObject({ copiedOutBytes: TEXT.length, newOutBytes: 0 });
    expect(spliced.length).toBeLessThanOrEqual(packed.length + 40);
  });

  it('is copied but for what is near a cut', async () => {
    const source = sourceOf(packed);
    const [first, second] = [TEXT.subarray(0, 400_000), TEXT.subarray(400_512)];
    const { packed: spliced, totals } = await splice([
      { bytes: first, source, offset: 0 },
      { bytes: Buffer.from('a header') },
      { bytes: second, source, offset: 400_512 },
    ]);
    const expected = Buffer.concat([first, Buffer.from('a header'), second]);
    expect(gunzipSync(spliced).equals(expected)).toBe(true);
    expect(totals.outBytes).toBe(expected.length);
    expect(totals.newOutBytes).toBeGreaterThan(0);
    expect(totals.newOutBytes).toBeLessThan(40_000);
    expect(spliced.length).toBeLessThan(packed.length * 1.001);
  });
});

it('a run goes on only where its source does', async () => {
  const source = sourceOf(STREAMS['of level 1']);
  const half = source.index.outStart(source.index.firstFrom(TEXT.length / 2));
  const [first, second] = [TEXT.subarray(0, half), TEXT.subarray(half)];
  const deflatedOf = async (...others: Buffer[]) => {
    const pieces = [
      { bytes: first, source, offset: 0 },
      ...others.map((bytes) => ({ bytes })),
      { bytes: second, source, offset: half },
    ];
    const { packed, totals } = await splice(pieces);
    expect(gunzipSync(packed).equals(Buffer.concat(pieces.map(({ bytes }) => bytes)))).toBe(true);
    return totals.newOutBytes;
  };
  expect(await deflatedOf()).toBe(0);
  expect(await deflatedOf(Buffer.alloc(0))).toBe(0);
  expect(await deflatedOf(Buffer.from('x'))).toBeGreaterThan(1);
});

/** The whole units of a run that can be copied. Of those at its ends, parts are copied too. */
function wholeUnits(index: UnitIndex, from: number, to: number) {
  let outBytes = 0;
  let bits = 0;
  for (let unit = index.firstFrom(from); unit < index.units && index.outEnd(unit) <= to; unit++) {
    if (!index.isCopyable(unit, from)) continue;
    outBytes += index.lengthOf(unit);
    bits += index.endBit(unit) - index.startBit(unit);
  }
  return { outBytes, packedBytes: Math.ceil(bits / 8) };
}

it('whole units are copied, and more', async () => {
  const source = sourceOf(STREAMS['of level 9']);
  for (const [from, to] of [
    [0, TEXT.length],
    [1, TEXT.length - 1],
    [200_000, 700_000],
    [5, 10],
  ] as const) {
    const run = [{ bytes: TEXT.subarray(from, to), source, offset: from }];
    const { totals } = await splice(run);
    const { outBytes, packedBytes } = wholeUnits(source.index, from, to);
    expect(totals.copiedOutBytes).toBeGreaterThanOrEqual(outBytes);
    expect(totals.copiedPackedBytes).toBeGreaterThanOrEqual(packedBytes);
    expect(outBytes).toBeGreaterThanOrEqual(to - from - 150_000);
  }
});

it('a block that is too long to wait for is deflated', async () => {
  // With fixed codes in one block: five bytes 255, which end at a byte; matches of 258 bytes with distance 1; the end.
  const matches = Math.ceil(MAX_UNIT_BYTES / 258 / 8) * 8;
  const bytes = Buffer.alloc(5 + 258 * matches, 255);
  const deflated = Buffer.concat([
    new Bits()
      .number(0b011, 3)
      .code('1'.repeat(5 * 9))
      .bytes(),
    repeatedBits('1100010100000', matches, '0000000'),
  ]);
  const { packed, totals } = await splice([{ bytes, source: sourceOf(member(deflated, bytes)) }]);
  expect(gunzipSync(packed).equals(bytes)).toBe(true);
  expect(totals.copiedOutBytes).toBe(0);
});

it('empty blocks lead from each phase to each other', async () => {
  for (let from = 0; from < 8; from++)
    for (let to = 0; to < 8; to++) {
      const written: Buffer[] = [];
      const writer = new BitWriter(async (bytes) => void written.push(bytes));
      await writer.fillTo(from);
      expect(writer.phase).toBe(from);
      const before = writer.bytes;
      await writer.fillTo(to);
      expect(writer.phase).toBe(to);
      expect(writer.bytes - before).toBeLessThanOrEqual(16);
      await writer.writeLastBlock();
      await writer.flush();
      expect(inflateRawSync(Buffer.concat(written))).toHaveLength(0);
    }
});

describe('an error', () => {
  const failing = sourceOf(STREAMS['of level 1']);
  const failure = new Error('the disk is gone');

  it('of a source comes out', async () => {
    const source = { ...failing, read: () => Promise.reject(failure) };
    await expect(splice([{ bytes: TEXT, source }])).rejects.toBe(failure);
  });

  it('of the sink comes out', async () => {
    const splicer = new Splicer(new GzipFormat(() => Promise.reject(failure), 6));
    await expect(
      splicer.write(TEXT, { source: failing, offset: 0 }).then(() => splicer.end()),
    ).rejects.toBe(failure);
  });
});

it('nothing is a member too', async () => {
  const { packed, totals } = await splice([]);
  expect(packed.subarray(0, 10).toString('hex')).toBe('1f8b0800000000000003');
  expect(gunzipSync(packed)).toHaveLength(0);
  expect(totals).toMatchObject({ outBytes: 0, packedBytes: packed.length, copiedOutBytes: 0 });
});

it('bytes without an origin are deflated with what came before them', async () => {
  const pieces = [TEXT.subarray(0, 20_000), TEXT.subarray(0, 20_000)].map((bytes) => ({ bytes }));
  const source = sourceOf(gzipSync(TEXT.subarray(0, 20_000)));
  const { packed } = await splice([{ ...pieces[0]!, source }, pieces[1]!]);
  expect(gunzipSync(packed).equals(Buffer.concat(pieces.map(({ bytes }) => bytes)))).toBe(true);
  const once = deflateRawSync(TEXT.subarray(0, 20_000)).length;
  expect(packed.length).toBeLessThan(once + 1000);
});
