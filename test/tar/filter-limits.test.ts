import { describe, expect, it } from 'vitest';
import { codeOf } from '../support/process/errors.ts';
import { filter, filterWhole } from '../support/tar/filter.ts';
import { archive, end, entry, header, pax } from '../support/tar/tar.ts';

const MIB = 1024 * 1024;

describe.each(['x', 'L', 'K'])('an extension header of type %s', (typeFlag) => {
  it.each([MIB + 1, 2 ** 40, Number.MAX_SAFE_INTEGER])(
    'that claims %d bytes is refused before its data arrives',
    async (sizeBytes) => {
      const { error, entries } = await filterWhole(header({ typeFlag, sizeBytes, base256: true }));
      expect(codeOf(error)).toBe('TAR_LIMIT');
      expect(entries).toEqual([]);
    },
  );

  it('of exactly one mebibyte passes', async () => {
    const body =
      typeFlag === 'x'
        ? Buffer.from(`${MIB} comment=`.padEnd(MIB - 1, 'c'))
        : Buffer.alloc(MIB - 1, 'n');
    const whole = Buffer.concat([body, Buffer.from(typeFlag === 'x' ? '\n' : '\0')]);
    const bytes = archive(entry({ typeFlag }, whole), entry({}, 'x'));
    const result = await filterWhole(bytes);
    expect(result.error).toBeUndefined();
    expect(result.output.equals(bytes)).toBe(true);
  });
});

describe('many extension headers before one entry', () => {
  it('are refused if their data is too large in total', async () => {
    const big = pax({ comment: 'c'.repeat(900 * 1024) });
    const bytes = Buffer.concat([big, big, big, big, big, entry({}), end()]);
    expect(codeOf((await filterWhole(bytes)).error)).toBe('TAR_LIMIT');
  });

  it('are refused if there are too many, even without data', async () => {
    const empty = header({ typeFlag: 'x' });
    function* flood() {
      for (let sent = 0; sent < 64; sent++)
        yield Buffer.concat(Array.from({ length: 1024 }, () => empty));
    }
    const { error } = await filter(flood());
    expect(codeOf(error)).toBe('TAR_LIMIT');
  });

  it('are counted per entry', async () => {
    const big = pax({ comment: 'c'.repeat(900 * 1024) });
    const bytes = archive(...Array.from({ length: 6 }, () => Buffer.concat([big, entry({})])));
    const result = await filterWhole(bytes);
    expect(result.error).toBeUndefined();
    expect(result.counts.entries).toBe(6);
    expect(result.output.equals(bytes)).toBe(true);
  });
});
