// What a scan finds in zstd streams.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { MAX_UNIT_BYTES } from '../../src/splice/unit-index.ts';
import { chunksOf } from '../support/deflate/random-gzip.ts';
import { rowsOf, scan, scanned } from '../support/deflate/scan.ts';
import { withSeeds } from '../support/process/prng.ts';
import { frame, pzstd, randomZstd, skippable, zstdChunked } from '../support/splice/random-zstd.ts';

const BYTES = Buffer.alloc(300_000, 'content ');

describe('a scan finds', () => {
  it('all frames, whether they say their size or not, but no skippable ones', () => {
    const long = Buffer.alloc(20_000, 'x');
    const frames = [
      frame(long),
      frame(long, { saysSize: false }),
      frame(long, { hasChecksum: true }),
    ];
    const skipped = skippable(Buffer.alloc(100), 7);
    const index = scanned(Buffer.concat([frames[0]!, skipped, frames[1]!, frames[2]!]), 'zstd');
    expect(index).toMatchObject({ units: 3, members: 3, outBytes: 60_000 });
    let start = 0;
    for (const [unit, { length }] of frames.entries()) {
      expect([index.startBit(unit), index.endBit(unit)]).toEqual([8 * start, 8 * (start + length)]);
      start += length + (unit === 0 ? skipped.length : 0);
    }
  });

  it('short frames in groups, which end where something lies between', () => {
    const short = frame(Buffer.alloc(1000, 'x'));
    const rows = Buffer.concat([
      ...Array<Buffer>(10).fill(short),
      skippable(Buffer.alloc(0)),
      short,
    ]);
    expect(scanned(rows, 'zstd')).toMatchObject({ units: 2, members: 11, outBytes: 11_000 });
  });

  it('the same for all chunks', async () => {
    await withSeeds(40, 500, async (random) => {
      const { packed, bytes } = randomZstd(random, 200_000);
      const index = scan(chunksOf(random, packed), 'zstd');
      if (typeof index === 'string') throw new Error(index);
      expect(rowsOf(index)).toEqual(rowsOf(scanned(packed, 'zstd')));
      expect(index).toMatchObject({ outBytes: bytes.length, packedBytes: packed.length });
    });
  });

  it.each([
    ['zstd:chunked', zstdChunked(BYTES)],
    ['pzstd', pzstd(BYTES)],
  ])('all that %s packs', (_, packed) => {
    expect(scanned(packed, 'zstd').outBytes).toBe(BYTES.length);
  });

  it('what the programs pack', ({ skip }) => {
    for (const [program, ...args] of [
      ['zstd', '-c'],
      ['zstd', '-c', '--no-check', '--single-thread'],
      ['pzstd', '-c'],
    ] as const) {
      const { status, stdout } = spawnSync(program, args, { input: BYTES, maxBuffer: 1e8 });
      skip(status !== 0, `${program} is not installed`);
      expect(scanned(stdout, 'zstd').outBytes).toBe(BYTES.length);
    }
  });
});

describe('a stream is not used', () => {
  const good = frame(BYTES);
  /** A frame with this descriptor and header, and these last blocks. */
  const made = (header: readonly number[], ...blocks: readonly number[]) =>
    Buffer.concat([good.subarray(0, 4), Buffer.from([...header, ...blocks])]);
  const EMPTY_BLOCK = [1, 0, 0];
  const INVALID_BLOCK = [0x0d, 0, 0, 0xff];
  it.each([
    ['that is cut', good.subarray(0, -1), 'it ends too early'],
    ['of something else', Buffer.from('something else'), 'not a zstd frame'],
    ['with something behind it', Buffer.concat([good, Buffer.alloc(4)]), 'not a zstd frame'],
    ['that needs a dictionary', made([0x21, 7, 0], ...EMPTY_BLOCK), 'a dictionary'],
    ['that needs a window of 16 MiB', made([0, 14 << 3], ...EMPTY_BLOCK), 'a large window'],
    [
      'with a frame that is too long',
      frame(Buffer.alloc(MAX_UNIT_BYTES + 1), { saysSize: false }),
      'too long',
    ],
    ['that cannot be unpacked', made([0, 10 << 3], ...INVALID_BLOCK), 'cannot be unpacked'],
  ])('%s', (_, packed, reason) => {
    expect(scan([packed], 'zstd')).toContain(reason);
    expect(
      scan(
        packed.length > 10_000 ? [packed] : [...packed].map((byte) => Buffer.from([byte])),
        'zstd',
      ),
    ).toContain(reason);
  });

  it('with a frame that says its size is used, however long it is, but that frame is not copied', () => {
    const index = scanned(
      Buffer.concat([
        frame(Buffer.alloc(MAX_UNIT_BYTES), { windowLog: 23 }),
        frame(Buffer.alloc(8.6 * 1024 * 1024), { windowLog: 20 }),
        good,
      ]),
      'zstd',
    );
    expect(Array.from({ length: 3 }, (_, unit) => index.isCopyable(unit, 0))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
