// Damage at every offset of an archive: truncated anywhere, any bit of a header flipped.
import { describe, expect, it } from 'vitest';
import { codeOf } from '../support/process/errors.ts';
import { DIALECTS } from '../support/tar/dialects.ts';
import { chunksOf, filter, filterWhole } from '../support/tar/filter.ts';
import { archive, entry, gnuLong, withChecksum } from '../support/tar/tar.ts';

describe('a truncated stream', () => {
  it.each(DIALECTS)('fails wherever it is cut: $title', async ({ title, bytes }) => {
    // Every byte where much happens; elsewhere a step that reaches every offset within a block.
    const step = /GNU long name|PAX size that|two more blocks/.test(title) ? 1 : 53;
    for (let length = 0; length < bytes.length; length += step) {
      const result = await filterWhole(bytes.subarray(0, length));
      expect(codeOf(result.error), `cut after ${length} bytes`).toBe('TAR_TRUNCATED');
    }
  });

  it('also fails if nothing is kept, and in small pieces', async () => {
    const { bytes } = DIALECTS.find(({ title }) => title.includes('long link target'))!;
    for (let length = 0; length < bytes.length; length += 97) {
      const result = await filter(chunksOf(bytes.subarray(0, length), 61), () => 'drop');
      expect(codeOf(result.error), `cut after ${length} bytes`).toBe('TAR_TRUNCATED');
    }
  });
});

describe('a flipped bit', () => {
  const bytes = archive(
    gnuLong('L', 'name'),
    entry({ magic: 'gnu' }, 'data'),
    entry({ name: 'b' }),
  );
  const headerOffsets = [0, 1024, 2048];

  it('in a header is always detected', async () => {
    for (const start of headerOffsets) {
      for (let bit = 0; bit < 512 * 8; bit++) {
        const at = start + (bit >> 3);
        // The checksum field may still hold the same number.
        if (at - start >= 148 && at - start < 156) continue;
        const flipped = Buffer.from(bytes);
        flipped[at] = flipped[at]! ^ (1 << (bit & 7));
        expect(codeOf((await filterWhole(flipped)).error), `bit ${bit} of ${start}`).toBe(
          'TAR_INVALID',
        );
      }
    }
  });

  it('in the checksum fails the stream or changes nothing', async () => {
    for (const start of headerOffsets) {
      for (let bit = 0; bit < 8 * 8; bit++) {
        const flipped = Buffer.from(bytes);
        flipped[start + 148 + (bit >> 3)]! ^= 1 << (bit & 7);
        const { error, output } = await filterWhole(flipped);
        if (error === undefined) expect(output.equals(flipped)).toBe(true);
        else expect(codeOf(error)).toBe('TAR_INVALID');
      }
    }
  });

  it('under a corrected checksum fails the stream or passes unchanged', async () => {
    for (let bit = 0; bit < 512 * 8; bit++) {
      const flipped = Buffer.from(bytes);
      const block = flipped.subarray(1024, 1536);
      block[bit >> 3]! ^= 1 << (bit & 7);
      withChecksum(block);
      const { error, output } = await filterWhole(flipped);
      if (error === undefined) expect(output.equals(flipped), `bit ${bit}`).toBe(true);
      else expect(codeOf(error), `bit ${bit}`).toMatch(/^TAR_/);
    }
  });
});
