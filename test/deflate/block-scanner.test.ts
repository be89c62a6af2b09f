// What a scan accepts, and what it does not: the same as zlib.
import { constants, deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Bits, HEADER, member, repeatedBits } from '../support/deflate/bits.ts';
import { randomBytes } from '../support/deflate/random-gzip.ts';
import { scan, scanned } from '../support/deflate/scan.ts';
import { type Prng, prng, withSeeds } from '../support/process/prng.ts';

/** What zlib makes of raw deflate data: its output and how many bytes it took, or undefined if it is invalid. */
function inflate(deflated: Buffer): { bytes: Buffer; length: number } | undefined {
  try {
    const { buffer, engine } = inflateRawSync(deflated, { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, length: engine.bytesWritten };
  } catch {
    return undefined;
  }
}

/** Scans raw deflate data as zlib reads it, and compares both. Returns whether it is valid. */
function compare(deflated: Buffer): boolean {
  const expected = inflate(deflated);
  if (expected === undefined) {
    expect(scan([HEADER, deflated])).toBeTypeOf('string');
    return false;
  }
  const { bytes, length } = expected;
  const index = scan([member(deflated.subarray(0, length), bytes)]);
  expect(typeof index === 'string' ? index : index.outBytes).toBe(bytes.length);
  return true;
}

describe('codes', () => {
  /** Literal "a", a match of three bytes, the end, and what makes the code complete. */
  const LETTERS = [
    [97, 1],
    [256, 2],
    [257, 2],
  ] as const;
  const block = (distances: readonly number[]) => new Bits().dynamic([...LETTERS], distances);
  const fixed = () => new Bits().number(0b011, 3);

  it.each([
    [
      'a distance code with one bit',
      undefined,
      block([1]).code('0').code('11').code('0').code('10'),
    ],
    [
      'the bit that it leaves',
      'a distance has no meaning',
      block([1]).code('0').code('11').code('1').code('10'),
    ],
    ['no distance code', undefined, block([0]).code('0').code('10')],
    [
      'a distance without a code',
      'a distance has no meaning',
      block([0]).code('0').code('11').code('0').code('10'),
    ],
    ['a distance code with two bits', 'has invalid codes', block([2]).code('0').code('10')],
    ['three distance codes of one bit', 'has invalid codes', block([1, 1, 1]).code('0').code('10')],
    [
      'an end with one bit and no other code',
      undefined,
      new Bits().dynamic([[256, 1]], [0]).code('0'),
    ],
    [
      'an end with two bits alone',
      'has invalid codes',
      new Bits().dynamic([[256, 2]], [0]).code('00'),
    ],
    ['no end', 'no code for its end', new Bits().dynamic([[97, 1]], [0]).code('00000000')],
    [
      'too many literals',
      'too many symbols',
      new Bits().number(0b101, 3).number(30, 5).number(0, 32),
    ],
    [
      'too many distances',
      'too many symbols',
      new Bits().number(0b101, 3).number(0, 5).number(30, 5).number(0, 32),
    ],
    [
      'only one code length',
      'invalid code for code lengths',
      new Bits().number(0b101, 3).number(0, 14).number(1, 12).number(0, 400),
    ],
    [
      'no code length',
      'invalid code for code lengths',
      new Bits().number(0b101, 3).number(0, 14).number(0, 800),
    ],
    [
      'a repeated code length without a first one',
      'repeats a code length',
      new Bits().number(0b101, 3).number(0, 14).number(1, 3).number(1, 3).number(0, 800),
    ],
    [
      'more zeros than symbols',
      'too many code lengths',
      new Bits()
        .number(0b101, 3)
        .number(0, 14)
        .number(0, 3)
        .number(1, 3)
        .number(1, 3)
        .number(0, 3)
        .number(0xffff, 16)
        .number(0xffff, 16),
    ],
    [
      'fixed codes',
      undefined,
      fixed().code('10010001').code('0000001').code('00000').code('0000000'),
    ],
    [
      'a match before the start',
      'before the start',
      fixed().code('10010001').code('0000001').code('00001').code('0000000'),
    ],
    ['the unused length 286', 'a symbol has no meaning', fixed().code('11000110').code('0000000')],
    ['the unused length 287', 'a symbol has no meaning', fixed().code('11000111').code('0000000')],
    [
      'the unused distance 30',
      'a distance has no meaning',
      fixed().code('10010001').code('0000001').code('11110').code('0000000'),
    ],
    [
      'the unused distance 31',
      'a distance has no meaning',
      fixed().code('10010001').code('0000001').code('11111').code('0000000'),
    ],
    ['a block of an unknown type', 'unknown type', new Bits().number(0b111, 3).number(0, 99)],
    [
      'a stored block',
      undefined,
      new Bits().number(1, 8).number(2, 16).number(0xfffd, 16).number(0, 16),
    ],
    [
      'a stored block with a wrong length',
      'invalid length',
      new Bits().number(1, 8).number(2, 16).number(0xfffc, 16).number(0, 16),
    ],
  ])('%s: unusable because of %s', (_, reason, bits) => {
    // Enough behind it, so that the end is no reason.
    const deflated = Buffer.concat([bits.bytes(), Buffer.alloc(1000)]);
    expect(compare(deflated)).toBe(reason === undefined);
    if (reason !== undefined) expect(scan([HEADER, deflated])).toContain(reason);
  });
});

it('codes, extra bits and distances may be as long as they can be', () => {
  // 14 letters of 1 to 14 bits, and two symbols of 15: the end and lengths of 227 and more with five extra bits.
  const letters = Array.from({ length: 14 }, (_, at) => [97 + at, at + 1] as const);
  const bits = new Bits().dynamic(
    [...letters, [256, 15], [284, 15]],
    // Distance 1 has one bit, the longest ones have 15 bits and 13 extra bits.
    [1, ...Array<number>(14).fill(0), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15],
  );
  const match = (extra: number) => bits.code('1'.repeat(15)).number(extra, 5);
  bits.code('0');
  // 140 times 257 bytes, so that the longest distance leads into them.
  for (let count = 0; count < 140; count++) match(30).code('0');
  // At each phase, because one literal has one bit.
  for (let phase = 0; phase < 8; phase++) match(7).code('1'.repeat(15)).number(8191, 13).code('0');
  match(0)
    .code(`${'1'.repeat(14)}0`)
    .number(4000, 13);
  bits.code(`${'1'.repeat(13)}0`).code(`${'1'.repeat(14)}0`);
  const deflated = bits.bytes();
  expect(compare(deflated)).toBe(true);
  expect(inflate(deflated)?.bytes.length).toBe(1 + 140 * 257 + 8 * 235 + 227 + 1);
});

describe('damage', () => {
  /** Changes one of the first bytes, any byte, or cuts the end. */
  const damaged = (random: Prng, deflated: Buffer) => {
    const changed = Buffer.from(deflated);
    const at = random.pick([random.int(Math.min(100, changed.length)), random.int(changed.length)]);
    if (random.int(4) === 0) return changed.subarray(0, at);
    changed[at] = changed[at]! ^ (1 << random.int(8));
    return changed;
  };

  it('in random places is found as zlib finds it', async () => {
    let valid = 0;
    let invalid = 0;
    await withSeeds(300, 600, async (random) => {
      const level = random.int(10);
      const strategy = random.pick([constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED]);
      const bytes = randomBytes(random, 1 + random.int(20_000));
      const deflated = deflateRawSync(bytes, { level, strategy, memLevel: 1 + random.int(9) });
      for (let round = 0; round < 5; round++)
        if (compare(damaged(random, deflated))) valid++;
        else invalid++;
    });
    expect(Math.min(valid, invalid)).toBeGreaterThan(0);
  });

  const GOOD = gzipSync('some text');
  const changedAt = (at: number, value: number) => {
    const changed = Buffer.from(GOOD);
    changed[at < 0 ? changed.length + at : at] = value;
    return changed;
  };

  it.each([
    ['nothing', Buffer.alloc(0), 'ends too early'],
    ['zeros', Buffer.alloc(100), 'is no gzip stream'],
    ['a zstd frame', Buffer.from('28b52ffd2000010000000000', 'hex'), 'is no gzip stream'],
    ['another method', changedAt(2, 7), 'something unknown'],
    ['a reserved flag', changedAt(3, 0x20), 'something unknown'],
    ['another size', changedAt(-1, 1), 'another size'],
    ['a cut header', GOOD.subarray(0, 9), 'ends too early'],
    [
      'a cut name',
      Buffer.concat([changedAt(3, 8).subarray(0, 10), Buffer.from('name')]),
      'ends too early',
    ],
    ['a cut stored block', gzipSync('some text', { level: 0 }).subarray(0, -12), 'ends too early'],
    ['a cut trailer', GOOD.subarray(0, -1), 'ends too early'],
    ['half a second member', Buffer.concat([GOOD, GOOD.subarray(0, 15)]), 'ends too early'],
    ['text behind it', Buffer.concat([GOOD, Buffer.from('some other text')]), 'is no gzip stream'],
    ['a member after zeros', Buffer.concat([GOOD, Buffer.alloc(3), GOOD]), 'follows its end'],
  ])('a stream that is %s is unusable', (_, packed, reason) => {
    expect(scan([packed])).toContain(reason);
    expect(scan(Array.from(packed, (byte) => Buffer.from([byte])))).toContain(reason);
  });
});

describe('units', () => {
  it('of empty blocks are none, and very many of these make a stream unusable', () => {
    // Each has ten bits.
    const empty = (count: number) => {
      const deflated = repeatedBits('0100000000', count, '1100000000');
      return scan([member(deflated, Buffer.alloc(0))]);
    };
    expect(empty(1000)).toMatchObject({ units: 0, outBytes: 0 });
    expect(empty(3_200_000)).toMatch('too many blocks, at byte 1');
  });

  it('join blocks until they have 16 KiB', () => {
    const part = deflateRawSync('x'.repeat(100), { finishFlush: constants.Z_SYNC_FLUSH });
    const deflated = Buffer.concat([...Array<Buffer>(1000).fill(part), Buffer.from([3, 0])]);
    const bytes = Buffer.from('x'.repeat(100_000));
    expect(inflateRawSync(deflated).equals(bytes)).toBe(true);
    const index = scanned(member(deflated, bytes));
    expect(index.units).toBe(Math.ceil(100_000 / 16_400));
    expect(index.outEnd(0)).toBe(16_400);
  });

  it('are found by their offsets', () => {
    const index = scanned(gzipSync(prng(4).bytes(100_000), { memLevel: 1 }));
    expect(index.units).toBeGreaterThan(3);
    for (let unit = 0; unit < index.units; unit++) {
      const start = index.outStart(unit);
      expect(index.firstFrom(start)).toBe(unit);
      expect(index.firstFrom(start + 1)).toBe(unit + 1);
      expect(index.firstFrom(start - 0.5)).toBe(unit);
    }
    expect(index.firstFrom(index.outBytes)).toBe(index.units);
  });

  it('look back as far as any of their blocks', () => {
    // Noise in stored blocks, then "abc" in a block, and in another one a match with distance 5.
    const noise = prng(6).bytes(60_000);
    const stored = deflateRawSync(noise, { level: 0, finishFlush: constants.Z_SYNC_FLUSH });
    const bits = new Bits().number(2, 3);
    for (const letter of 'abc') bits.code((letter.charCodeAt(0) + 48).toString(2).padStart(8, '0'));
    bits
      .code('0000000')
      .number(2, 3)
      .code('0000001' + '00100')
      .number(0, 1)
      .code('0000000');
    bits.number(3, 3).code('0000000');
    const bytes = Buffer.concat([noise, Buffer.from('abc'), noise.subarray(-2), Buffer.from('a')]);
    const index = scanned(member(Buffer.concat([stored, bits.bytes()]), bytes));
    const last = index.units - 1;
    expect(index.outBytes).toBe(bytes.length);
    expect([index.lengthOf(last), index.lookBack(last)]).toEqual([6, 2]);
  });

  it('look back exactly as far as their matches', () => {
    // "abc", and in a block of its own three times a match of three bytes, the first with distance 3.
    const matches = '0000001' + '00010';
    const bits = new Bits().number(2, 3);
    for (const letter of 'abc') bits.code((letter.charCodeAt(0) + 48).toString(2).padStart(8, '0'));
    bits.code('0000000').number(3, 3).code(matches.repeat(3)).code('0000000');
    const packed = member(bits.bytes(), Buffer.from('abcabcabcabc'));
    const index = scanned(packed);
    expect([index.units, index.lookBack(0), index.lookBack(1)]).toEqual([2, 0, 3]);
    expect([index.isCopyable(1, 0), index.isCopyable(1, 1)]).toEqual([true, false]);
    expect([index.isFinal(0), index.isFinal(1)]).toEqual([false, true]);
  });
});
