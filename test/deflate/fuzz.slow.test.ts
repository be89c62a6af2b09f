// Random streams, scanned and spliced, against Node.js's zlib.
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { chunksOf, randomGzip } from '../support/deflate/random-gzip.ts';
import { rowsOf, scan, scanned, sourceOf, splice } from '../support/deflate/scan.ts';
import { withSeeds } from '../support/process/prng.ts';
import { randomPieces } from '../support/splice/random-pieces.ts';

it('each unit of a random stream gives what the index says, from what it looks back on', async () => {
  await withSeeds(60, 800, async (random) => {
    const { packed, bytes } = randomGzip(random, 150_000);
    expect(gunzipSync(packed).equals(bytes)).toBe(true);
    const index = scan(chunksOf(random, packed));
    if (typeof index === 'string') throw new Error(index);
    expect(rowsOf(index)).toEqual(rowsOf(scanned(packed)));
    expect(index.outBytes).toBe(bytes.length);
    expect(index.packedBytes).toBe(packed.length);
    let outEnd = 0;
    for (let unit = 0; unit < index.units; unit++) {
      expect(index.outStart(unit)).toBe(outEnd);
      outEnd = index.outEnd(unit);
      const start = index.outStart(unit) - index.lookBack(unit);
      // A stream of its own that starts with this unit.
      const { packed: alone, totals } = await splice([
        { bytes: bytes.subarray(start, outEnd), source: sourceOf(packed), offset: start },
      ]);
      expect(totals.copiedOutBytes).toBeGreaterThanOrEqual(outEnd - index.outStart(unit));
      expect(gunzipSync(alone).equals(bytes.subarray(start, outEnd))).toBe(true);
    }
    expect(outEnd).toBe(bytes.length);
  });
});

it('random runs of random streams are spliced to one member that unpacks to them', async () => {
  let copied = 0;
  await withSeeds(60, 1500, async (random) => {
    const sources = Array.from({ length: 3 }, () => {
      const { packed, bytes } = randomGzip(random, random.pick([1000, 400_000]));
      return { source: sourceOf(packed), bytes };
    });
    const pieces = randomPieces(random, sources);
    const expected = Buffer.concat(pieces.map(({ bytes }) => bytes));
    const { packed, totals } = await splice(pieces);
    const again = await splice(pieces, (bytes) => chunksOf(random, bytes));
    expect(again.packed.equals(packed), 'the same bytes from other chunks').toBe(true);
    expect(gunzipSync(packed).equals(expected)).toBe(true);
    // One member: the deflate stream ends at the trailer.
    const { engine } = inflateRawSync(packed.subarray(10, -8), { info: true }) as unknown as {
      engine: { bytesWritten: number };
    };
    expect(engine.bytesWritten).toBe(packed.length - 18);
    expect(totals.outBytes).toBe(expected.length);
    expect(totals.packedBytes).toBe(packed.length);
    // The rest are empty blocks, header and trailer.
    const parts = totals.copiedPackedBytes + totals.newPackedBytes;
    expect(packed.length).toBeGreaterThanOrEqual(parts);
    // What was written is itself a stream that can be scanned.
    expect(scanned(packed).outBytes).toBe(expected.length);
    copied += totals.copiedOutBytes;
  });
  expect(copied).toBeGreaterThan(0);
});
