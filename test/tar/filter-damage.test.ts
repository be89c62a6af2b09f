import { describe, expect, it } from 'vitest';
import { codeOf } from '../support/process/errors.ts';
import { chunksOf, filter, filterWhole } from '../support/tar/filter.ts';
import { archive, end, entry, gnuLong, header, padded, pax } from '../support/tar/tar.ts';

const FULL = Buffer.concat([entry({ name: 'a' }, 'data'), entry({ name: 'b' })]);

/** An archive with a given PAX body, valid or not. */
function withPaxBody(body: string): Buffer {
  return archive(entry({ typeFlag: 'x' }, body), entry({}, 'x'));
}

describe('a truncated stream', () => {
  it('says how many bytes and entries came', async () => {
    const { error } = await filterWhole(FULL);
    expect((error as Error).message).toContain('1536 bytes and 2 entries');
    expect((error as Error).message).not.toContain('within');
  });

  it('names the file in which it is cut', async () => {
    const whole = archive(entry({}, 'x'), entry({ name: 'last' }, 'y'.repeat(2000)));
    const { error } = await filterWhole(whole.subarray(0, 1024 + 512 + 700));
    expect((error as Error).message).toContain('cut off within "last"');
  });
});

describe('a damaged stream', () => {
  const cases: ReadonlyArray<readonly [string, Buffer]> = [
    ['one zero block and then an entry', Buffer.concat([FULL, end(1), FULL, end()])],
    ['a block after the end', Buffer.concat([FULL, end(), padded('x')])],
    ['a second archive after the end', Buffer.concat([archive(FULL), archive(FULL)])],
    ['a block of data after much padding', Buffer.concat([FULL, end(40), padded('x')])],
    ['a few bytes after the end', Buffer.concat([FULL, end(), Buffer.from('x')])],
    ['a size that is not an octal number', archive(header({ patches: [[124, '00000000009\0']] }))],
    ['a size in letters', archive(header({ patches: [[124, 'lots of it \0']] }))],
    ['a negative size in base 256', archive(header({ patches: [[124, Buffer.alloc(12, 0xff)]] }))],
    [
      'a negative size in base 256 whose low bytes are small',
      archive(header({ patches: [[124, Buffer.from('ff0000000000000000000005', 'hex')]] })),
    ],
    [
      'a size past 2^53 in base 256',
      archive(header({ patches: [[124, Buffer.from('800000000020000000000000', 'hex')]] })),
    ],
    ['an extension header without an entry', archive(FULL, pax({ path: 'x' }))],
    ['a long name without an entry', archive(FULL, gnuLong('L', 'x'))],
    ['text', Buffer.from('Error response from daemon: no such container\n'.repeat(100))],
    ['a PAX size in letters', archive(pax({ size: 'many' }), entry({}))],
    ['a negative PAX size', archive(pax({ size: '-1' }), entry({}))],
    ['a PAX size past 2^53', archive(pax({ size: '9007199254740993' }), entry({}))],
    ['a PAX size of twenty digits', archive(pax({ size: '18446744073709551616' }), entry({}))],
    ['a PAX record without a length', withPaxBody('path=x\n')],
    ['a PAX record without a space', withPaxBody('8path=x\n')],
    ['a PAX record without an equals sign', withPaxBody('9 pathxx\n')],
    ['a PAX record without a newline', withPaxBody('10 path=xx')],
    ['a PAX record that is longer than its header', withPaxBody('11 path=x\n')],
    ['a PAX record of length 0', withPaxBody('0 path=x\n')],
    ['a PAX record of a negative length', withPaxBody('-9 path=x\n')],
    ['a PAX record whose length ends within it', withPaxBody('5 path=x\n')],
    ['a PAX record with the equals sign in the next one', withPaxBody('5 ab\n9 path=x\n')],
  ];

  it.each(cases)('fails with TAR_INVALID: %s', async (_, bytes) => {
    for (const size of [13, 512, Number.POSITIVE_INFINITY])
      expect(codeOf((await filter(chunksOf(bytes, size))).error)).toBe('TAR_INVALID');
  });

  it('names the offset of the damage, in pieces of any size', async () => {
    const bytes = Buffer.concat([FULL, end(), padded('x')]);
    for (const size of [1, 100, 512, 513, 5000]) {
      const { error } = await filter(chunksOf(bytes, size));
      expect((error as Error).message).toContain('byte 2560:');
    }
  });
});

describe('a wrong size', () => {
  it('that is too large reads as a truncated stream', async () => {
    const bytes = archive(header({ sizeBytes: 1_000_000 }), padded('x'));
    expect(codeOf((await filterWhole(bytes)).error)).toBe('TAR_TRUNCATED');
  });

  it('that is too small shows data where a header is expected', async () => {
    const bytes = archive(header({ sizeBytes: 512 }), Buffer.alloc(1024, 'd'));
    expect(codeOf((await filterWhole(bytes)).error)).toBe('TAR_INVALID');
  });

  it('in a PAX record overrides the header, as in engines', async () => {
    const bytes = archive(pax({ size: '512' }), header({ sizeBytes: 0 }), Buffer.alloc(512, 'd'));
    const result = await filterWhole(bytes);
    expect(result.error).toBeUndefined();
    expect(result.output.equals(bytes)).toBe(true);
  });
});
