import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/tar/entry.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { end, entry, header, pax } from '../support/tar/tar.ts';

const MIB = 1024 * 1024;
/** Reused for every piece, so that a big file needs no memory. */
const ZEROS = Buffer.alloc(64 * MIB);
/** Too large for the eleven octal digits of a size field. */
const BIG_BYTES = 9 * 1024 * MIB + 100;

function* bigArchive(head: Buffer): Generator<Buffer> {
  yield head;
  let left = Math.ceil(BIG_BYTES / 512) * 512;
  for (; left > ZEROS.length; left -= ZEROS.length) yield ZEROS;
  yield ZEROS.subarray(0, left);
  yield Buffer.concat([entry({ name: 'after' }, 'x'), end()]);
}

const HEADS = [
  ['base 256', header({ name: 'big', magic: 'gnu', sizeBytes: BIG_BYTES, base256: true })],
  ['a PAX record', Buffer.concat([pax({ size: String(BIG_BYTES) }), header({ name: 'big' })])],
] as const;

describe.each(HEADS)('TarFilter with a file over 8 GiB, its size in %s', (kind, head) => {
  const kept = head.length + Math.ceil(BIG_BYTES / 512) * 512 + 1024 + 1024;
  // Kept, it is hashed, which takes a while and does not depend on how its size is written.
  const verdicts: [Verdict, number][] = [['drop', 1024 + 1024]];
  if (kind === 'a PAX record') verdicts.push(['keep', kept]);
  it.each(verdicts)(
    'can %s it',
    async (verdict, expectedBytes) => {
      const sizes: number[] = [];
      const filter = new TarFilter(({ name, sizeBytes }) => {
        sizes.push(sizeBytes);
        return name.equals(Buffer.from('big')) ? verdict : 'keep';
      });
      let outBytes = 0;
      const sink = new Writable({
        write(chunk: Buffer, _encoding, done) {
          outBytes += chunk.length;
          done();
        },
      });
      await pipeline(Readable.from(bigArchive(head)), filter, sink);
      expect(sizes).toEqual([BIG_BYTES, 1]);
      expect(outBytes).toBe(expectedBytes);
      expect(filter.counts.dataBytes).toBe(verdict === 'keep' ? BIG_BYTES + 1 : 1);
    },
    120_000,
  );
});

describe('TarFilter with a slow reader', () => {
  it('stops accepting input until its output is read', async () => {
    const filter = new TarFilter(() => 'keep');
    const piece = Buffer.alloc(MIB);
    filter.write(header({ sizeBytes: 100 * MIB }));
    let taken = 0;
    while (taken < 100 && filter.write(piece)) taken++;
    // 16 MiB on each side and what is in flight, but never the whole file.
    expect(taken).toBeLessThan(35);
    filter.destroy();
  });
});
