// The whole pipeline at once: filter, time rule and fingerprints. Any input ends in a coded error, or in an archive
// with exactly the fingerprints that were taken on the way.
import { describe, expect, it } from 'vitest';
import { Fingerprinter } from '../../src/check/fingerprints.ts';
import { type EntryFacts, entryFacts } from '../../src/tar/facts.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { withTimes } from '../../src/tar/times.ts';
import { codeOf } from '../support/process/errors.ts';
import { type Prng, withSeeds } from '../support/process/prng.ts';
import { chunksOf } from '../support/tar/filter.ts';
import { randomChunks, randomPiece, randomTimedEntry } from '../support/tar/random-archive.ts';
import { SPARSE_FORMS } from '../support/tar/sparse.ts';
import { contentOf } from '../support/tar/streams.ts';
import { archive, entry, gnuLong, header, pax, withChecksum } from '../support/tar/tar.ts';

const LATEST = 1000;

interface Passed {
  readonly output: Buffer;
  /** Key, fingerprint and name of each entry, in order. */
  readonly prints: ReadonlyArray<readonly string[]>;
  /** The entries' facts in the input. */
  readonly facts: EntryFacts[];
  readonly error: unknown;
}

/** Pipes an archive in pieces through everything. */
async function pass(pieces: Iterable<Buffer>, latest = LATEST): Promise<Passed> {
  const prints: string[][] = [];
  const facts: EntryFacts[] = [];
  const filter = new TarFilter(
    withTimes(
      (found) => {
        facts.push(entryFacts(found));
        return 'keep';
      },
      (seconds) => Math.min(seconds, latest),
    ),
    new Fingerprinter((key, print, name) => prints.push([key, print, name.toString('latin1')])),
  );
  const reading = contentOf(filter).then(
    (output) => ({ output, error: undefined }),
    (error: unknown) => ({ output: Buffer.alloc(0), error }),
  );
  for (const piece of pieces) {
    if (filter.destroyed) break;
    filter.write(piece);
  }
  if (!filter.destroyed) filter.end();
  return { ...(await reading), prints, facts };
}

/** Checks the output against the fingerprints by reading it again without changes. */
async function expectTold(passed: Passed): Promise<Passed> {
  const again = await pass([passed.output], Number.POSITIVE_INFINITY);
  expect(again.error).toBeUndefined();
  expect(again.prints).toEqual(passed.prints);
  return again;
}

/** Expects a coded error, or an archive that matches its fingerprints. */
async function expectSound(passed: Passed): Promise<void> {
  if (passed.error === undefined) await expectTold(passed);
  else expect(codeOf(passed.error)).toMatch(/^TAR_(INVALID|TRUNCATED|LIMIT)$/);
}

function randomArchive(random: Prng): Buffer {
  const parts = Array.from({ length: random.int(10) }, (_, number) =>
    random.int(3) === 0 ? randomPiece(random, number).bytes : randomTimedEntry(random, number),
  );
  return archive(...parts);
}

describe('random archives', () => {
  it('keep everything except later times, and match their fingerprints', async () => {
    await withSeeds(150, 4000, async (random) => {
      const passed = await pass(randomChunks(random, randomArchive(random)));
      expect(passed.error).toBeUndefined();
      const again = await expectTold(passed);
      const clamped = passed.facts.map((facts) => ({
        ...facts,
        mtimeSeconds: Math.min(facts.mtimeSeconds, LATEST),
      }));
      expect(again.facts).toEqual(clamped);
    });
  });

  it('fail or match their fingerprints if any bytes are corrupted under correct checksums', async () => {
    await withSeeds(300, 4000, async (random) => {
      const bytes = randomArchive(random);
      for (let spoiled = random.int(6); spoiled > 0; spoiled--) {
        const block = bytes.subarray(512 * random.int(bytes.length / 512)).subarray(0, 512);
        const isHeader = block.toString('latin1', 257, 262) === 'ustar';
        block[random.int(512)] = random.pick([0, 0x20, 0x0a, 0x30 + random.int(10), 0x3d, 0xff]);
        // Data, PAX records and long names have no checksum.
        if (isHeader) withChecksum(block);
      }
      await expectSound(await pass(randomChunks(random, bytes)));
    });
  });
});

/** One of everything that is held, replaced or skipped on the way. */
const MIXED = archive(
  pax({ path: 'p'.repeat(120), mtime: '2000.5', 'SCHILY.xattr.user.a': 'b\n=\0', size: '600' }),
  header({ name: 'a', mtime: 2000 }),
  Buffer.alloc(1024, 'd'),
  pax({ comment: 'for all' }, 'g'),
  gnuLong('K', 't'.repeat(120)),
  gnuLong('L', 'n'.repeat(600)),
  pax({ mtime: '3000' }),
  entry({ name: 'l', typeFlag: '2', magic: 'gnu', mtime: 3000 }),
  SPARSE_FORMS['old GNU']!({
    name: 's',
    sizeBytes: 3000,
    pieces: [...'hello'].map((data, at) => [at * 600, Buffer.from(data)]),
    header: { mtime: 9 },
  }),
  entry({ name: 'z', mtime: 4000 }, 'z'),
);

describe('an archive with one of everything', () => {
  it('passes', async () => {
    const passed = await pass([MIXED]);
    expect(passed.error).toBeUndefined();
    expect(passed.prints.map(([, , name]) => name?.length)).toEqual([120, 600, 1, 1]);
    await expectTold(passed);
  });

  it.each([
    [61, 7],
    [Number.POSITIVE_INFINITY, 1],
  ])(
    'reads as truncated wherever it is cut, in pieces of %d bytes, at each %d. byte',
    async (size, step) => {
      const ends: number[] = [];
      for (let length = 0; length < MIXED.length; length += step) {
        const { error, prints } = await pass(chunksOf(MIXED.subarray(0, length), size));
        if (codeOf(error) !== 'TAR_TRUNCATED')
          expect(codeOf(error), `${length}`).toBe('TAR_TRUNCATED');
        ends.push(prints.length);
      }
      // No entry has a fingerprint before its last byte.
      expect(ends).toEqual([...ends].sort((one, other) => one - other));
      const whole = MIXED.length - 1024;
      if (step === 1) expect([ends[whole - 1], ends[whole]]).toEqual([3, 4]);
    },
  );

  it('fails or matches its fingerprints whichever bit is flipped', async () => {
    const noticed = { inHeaders: 0, elsewhere: 0 };
    for (let at = 0; at < MIXED.length; at++) {
      const flipped = Buffer.from(MIXED);
      flipped[at]! ^= 1 << (at % 8);
      const passed = await pass([flipped]);
      await expectSound(passed);
      const isHeader =
        MIXED.toString('latin1', at - (at % 512) + 257, at - (at % 512) + 262) === 'ustar';
      if (passed.error !== undefined) noticed[isHeader ? 'inHeaders' : 'elsewhere']++;
    }
    // Nine headers, in each of which the checksum field may still hold the same number.
    expect(noticed.inHeaders).toBeGreaterThan(9 * (512 - 8));
    expect(noticed.elsewhere).toBeGreaterThan(0);
  });
});
