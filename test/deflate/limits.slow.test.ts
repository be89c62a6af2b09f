// Streams with very much in them.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BlockScanner } from '../../src/deflate/block-scanner.ts';
import { UnitIndex } from '../../src/splice/unit-index.ts';
import { Bits, HEADER, repeatedBits } from '../support/deflate/bits.ts';

/** Scans parts of a stream, each so many times. */
function scanParts(...parts: readonly (readonly [part: Buffer, times: number])[]) {
  const scanner = new BlockScanner();
  for (const [part, times] of parts)
    for (let time = 0; time < times && scanner.write(part); time++);
  return scanner.end();
}

it('a block may be longer than any buffer, and a member longer than its size can say', () => {
  // With fixed codes: five literals that end at a byte, and matches of 258 bytes.
  const start = new Bits()
    .number(0b011, 3)
    .code('1'.repeat(5 * 9))
    .bytes();
  const matches = repeatedBits('1100010100000', 80_000, '');
  const end = Buffer.alloc(9);
  const outBytes = 5 + 210 * 80_000 * 258;
  expect(outBytes).toBeGreaterThan(2 ** 32);
  end.writeUInt32LE(outBytes % 2 ** 32, 5);
  const result = scanParts([HEADER, 1], [start, 1], [matches, 210], [end, 1]);
  if (result.kind === 'unusable') throw new Error(result.reason);
  const index = new UnitIndex(result.tables);
  expect(index).toMatchObject({ units: 1, outBytes });
  expect(index.isCopyable(0, 0)).toBe(false);
});

it('a stream with more than a million members with content is unusable', () => {
  const result = scanParts([gzipSync('x'), 1_100_000]);
  expect(result).toMatchObject({ reason: expect.stringContaining('too many blocks') });
});
