// Hostile streams: record bombs, endless names, false sizes. Each runs through the filter, the time rule and the
// fingerprints together. There is no time limit here: a hang ends by the test's own timeout.
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { ExpectedEntries } from '../../src/check/expected.ts';
import { type TarCounts, TarFilter } from '../../src/tar/filter.ts';
import { readFirstEntry } from '../../src/tar/first-entry.ts';
import { withTimes } from '../../src/tar/times.ts';
import { codeOf, failureOf } from '../support/process/errors.ts';
import { streamOf } from '../support/tar/streams.ts';
import {
  end,
  entry,
  gnuLong,
  type HeaderSpec,
  header,
  pax,
  paxRecord,
} from '../support/tar/tar.ts';

const MIB = 1024 * 1024;

interface Ended {
  readonly error: unknown;
  readonly counts: TarCounts;
  readonly expected: ExpectedEntries;
  /** Peak growth of memory in bytes. */
  readonly memoryBytes: number;
}

function memoryInUse(): number {
  // Buffers and long strings live outside the heap.
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Pipes pieces through everything and discards the output. */
async function pass(pieces: Iterable<Buffer>): Promise<Ended> {
  const expected = new ExpectedEntries();
  const filter = new TarFilter(
    withTimes(
      () => 'keep',
      (seconds) => Math.min(seconds, 1000),
    ),
    expected.observer,
  );
  const before = memoryInUse();
  let most = before;
  let unseen = 0;
  const nowhere = new Writable({
    highWaterMark: MIB,
    write(chunk: Buffer, _encoding, done) {
      unseen += chunk.length;
      // A look takes longer than an entry does.
      if (unseen >= MIB / 4) {
        most = Math.max(most, memoryInUse());
        unseen = 0;
      }
      done();
    },
  });
  const error = await pipeline(Readable.from(pieces), filter, nowhere).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { error, counts: filter.counts, expected, memoryBytes: most - before };
}

/** Repeats pieces, and ends the archive. */
function* repeated(times: number, ...pieces: Buffer[]): Generator<Buffer> {
  for (let time = 0; time < times; time++) yield* pieces;
  yield end();
}

/** A PAX header of about a given length, full of short records. */
function recordBomb(key: (number: number) => string, bytes: number): Buffer {
  const records: Buffer[] = [];
  let length = 0;
  for (let number = 0; ; number++) {
    const record = paxRecord(key(number), '');
    length += record.length;
    if (length > bytes) break;
    records.push(record);
  }
  return entry({ typeFlag: 'x' }, Buffer.concat(records));
}

describe('a record bomb', () => {
  it.each([
    ['distinct keys', (number: number) => number.toString(36)],
    ['one key', () => 'k'],
    ['times', () => 'mtime'],
    ['extended attributes', (number: number) => `SCHILY.xattr.${number.toString(36)}`],
  ])('of %s is refused beyond what a file can have', async (_, key) => {
    const bomb = recordBomb(key, MIB);
    const { error, counts, memoryBytes } = await pass([bomb, entry({ name: 'a' }), end()]);
    expect(codeOf(error)).toBe('TAR_LIMIT');
    expect(counts.entries).toBe(0);
    expect(memoryBytes).toBeLessThan(60 * MIB);
    // Many in total, but few per header.
    const pieces = [recordBomb(key, 64 * 1024), entry({ name: 'a', mtime: 2000 }, 'x')];
    const passed = await pass(repeated(30, ...pieces));
    expect(passed.error).toBeUndefined();
    expect(passed.counts.entries).toBe(30);
    const [name] = passed.expected.remaining;
    expect(passed.expected.take(name!)!.length).toBeLessThan(200);
    expect(passed.memoryBytes).toBeLessThan(150 * MIB);
  });

  it('of one giant record passes', async () => {
    const giant = (key: string, value: Buffer) => entry({ typeFlag: 'x' }, paxRecord(key, value));
    const digits = Buffer.alloc(MIB - 100, '9');
    for (const key of ['comment', 'uid', 'gid', 'mtime', 'path', 'linkpath', 'SCHILY.xattr.a']) {
      const { error, expected } = await pass([
        giant(key, digits),
        header({ typeFlag: '2' }),
        end(),
      ]);
      expect(error, key).toBeUndefined();
      const [name] = expected.remaining;
      expect(expected.take(name!)!.length, key).toBeLessThan(200);
    }
    // A size of a million digits is not a number.
    const { error } = await pass([giant('size', digits), entry({}), end()]);
    expect(codeOf(error)).toBe('TAR_INVALID');
    expect((error as Error).message.length).toBeLessThan(500);
  });

  it.each<[string, Buffer]>([
    ['whose length is its digits', Buffer.alloc(MIB, '1')],
    ['of spaces', Buffer.alloc(MIB, ' ')],
    ['of equals signs', Buffer.alloc(MIB, '=')],
    ['of empty records', Buffer.alloc(MIB, '2 ')],
    ['of newlines', Buffer.alloc(MIB, '\n')],
    ['of NULs', Buffer.alloc(MIB)],
  ])('%s is refused', async (_, body) => {
    const { error } = await pass([entry({ typeFlag: 'x' }, body), entry({}), end()]);
    expect(codeOf(error)).toBe('TAR_INVALID');
    expect((error as Error).message.length).toBeLessThan(500);
  });

  it.each(['x', 'L', 'K'])('of endless headers before one entry is refused: %s', async (flag) => {
    const one = flag === 'x' ? pax({ a: 'b' }) : gnuLong(flag as 'L', 'name');
    for (const piece of [one, header({ typeFlag: flag })]) {
      const { error, counts, memoryBytes } = await pass(repeated(100_000, piece));
      expect(codeOf(error)).toBe('TAR_LIMIT');
      expect(counts.entries).toBe(0);
      expect(memoryBytes).toBeLessThan(100 * MIB);
    }
  });

  it('of global headers passes, however many there are, and takes no memory', async () => {
    const global = pax({ comment: 'c'.repeat(8000) }, 'g');
    const { error, expected, memoryBytes } = await pass(repeated(20_000, global));
    expect(error).toBeUndefined();
    expect(expected.count).toBe(0);
    expect(memoryBytes).toBeLessThan(100 * MIB);
  });
});

describe('endless names', () => {
  it('leave only a key of a few bytes each', async () => {
    const name = Buffer.alloc(MIB - 1, 'n');
    const pieces = (function* () {
      for (let number = 0; number < 300; number++) {
        name.write(String(number).padStart(8, '0'));
        yield Buffer.concat([gnuLong('L', name), entry({ magic: 'gnu', mtime: 2000 })]);
      }
      yield end();
    })();
    const { error, expected, memoryBytes } = await pass(pieces);
    expect(error).toBeUndefined();
    expect(expected.count).toBe(300);
    for (const key of expected.remaining) expect(key.length).toBe(32);
    // The names total 300 MiB.
    expect(memoryBytes).toBeLessThan(200 * MIB);
  });

  it('of link targets leave as little behind', async () => {
    const target = Buffer.alloc(MIB - 1, 't');
    const pieces = [gnuLong('K', target), header({ typeFlag: '2', magic: 'gnu', mtime: 2000 })];
    const { error, memoryBytes } = await pass(repeated(200, ...pieces));
    expect(error).toBeUndefined();
    expect(memoryBytes).toBeLessThan(150 * MIB);
  });

  it('are refused beyond a mebibyte before they arrive', async () => {
    for (const typeFlag of ['L', 'K', 'x'])
      for (const sizeBytes of [MIB + 1, 2 ** 33, Number.MAX_SAFE_INTEGER]) {
        const { error } = await pass([header({ typeFlag, sizeBytes, base256: true })]);
        expect(codeOf(error)).toBe('TAR_LIMIT');
      }
  });
});

/** A base 256 size field with 11 given bytes after the marker. */
function sized(hex: string): HeaderSpec {
  return { name: 'a', magic: 'gnu', patches: [[124, Buffer.from(hex.padStart(24, '0'), 'hex')]] };
}

describe('a false size', () => {
  it.each([
    ['2^40', { name: 'a', sizeBytes: 2 ** 40, base256: true }],
    ['2^53 - 1', { name: 'a', sizeBytes: Number.MAX_SAFE_INTEGER, base256: true }],
    ['8 GiB minus one', { name: 'a', sizeBytes: 8 ** 11 - 1 }],
  ])(
    'of %s takes no more memory than the bytes that come, and reads as truncated',
    async (_, spec) => {
      const zeros = Buffer.alloc(MIB);
      const pieces = (function* () {
        yield header(spec);
        for (let piece = 0; piece < 200; piece++) yield zeros;
      })();
      const { error, expected, memoryBytes } = await pass(pieces);
      expect(codeOf(error)).toBe('TAR_TRUNCATED');
      expect(expected.count).toBe(0);
      expect(memoryBytes).toBeLessThan(60 * MIB);
    },
  );

  it.each([
    ['2^53', sized('800000000020000000000000')],
    ['2^63', sized('800000008000000000000000')],
    ['2^64', sized('800000010000000000000000')],
    ['2^94', sized('bfffffffffffffffffffffff')],
    ['-1', sized('ffffffffffffffffffffffff')],
    ['-2^53', sized('ffffffffffe0000000000000')],
    ['-2^94', sized('c00000000000000000000000')],
    ['a minus sign', { patches: [[124, '-0000000001\0']] }],
    ['a letter', { patches: [[124, '0000000000x\0']] }],
  ] as ReadonlyArray<readonly [string, HeaderSpec]>)('of %s are no sizes', async (_, spec) => {
    for (const typeFlag of ['0', 'x', 'L', 'g', '5']) {
      const { error } = await pass([header({ ...spec, typeFlag }), end()]);
      expect(codeOf(error), typeFlag).toBe('TAR_INVALID');
    }
  });

  it('in a PAX record is refused too', async () => {
    for (const size of ['-1', '9007199254740992', '1e3', '0x10', '1.5', ' 1', '1 ', '\u0661']) {
      const { error } = await pass([pax({ size }), entry({}, 'x'), end()]);
      expect(codeOf(error), size).toBe('TAR_INVALID');
    }
    const { error } = await pass([
      pax({ size: String(Number.MAX_SAFE_INTEGER) }),
      entry({}),
      end(),
    ]);
    expect(codeOf(error)).toBe('TAR_TRUNCATED');
  });

  it('of a single looked-up entry is refused before its data arrives', async () => {
    for (const sizeBytes of [10_001, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
      const head = header({ name: 'a', sizeBytes, base256: true });
      expect((await failureOf(readFirstEntry(streamOf(head), 10_000))).code).toBe('TAR_LIMIT');
    }
  });
});

describe('an endless archive', () => {
  it('of entries with one name keeps only one in memory', async () => {
    const pieces = Buffer.concat(
      Array.from({ length: 512 }, () => header({ name: 'a', mtime: 2000 })),
    );
    const { error, counts, expected, memoryBytes } = await pass(repeated(200, pieces));
    expect(error).toBeUndefined();
    expect(counts.entries).toBe(102_400);
    expect(expected.count).toBe(1);
    expect(memoryBytes).toBeLessThan(150 * MIB);
  });

  it('of zeros after its end finishes with the stream and passes none on', async () => {
    const { error, counts, memoryBytes } = await pass(
      repeated(150, entry({ name: 'a' }, 'x').subarray(0, 0), Buffer.alloc(MIB)),
    );
    expect(error).toBeUndefined();
    expect(counts.entries).toBe(0);
    expect(memoryBytes).toBeLessThan(60 * MIB);
  });
});
