import { describe, expect, it } from 'vitest';
import {
  headerMtime,
  isZeroBlock,
  linkField,
  numberField,
  parseNumber,
  readHeader,
  withMtime,
  withName,
  withSize,
} from '../../src/tar/header.ts';
import { thrownBy } from '../support/process/errors.ts';
import { withSeeds } from '../support/process/prng.ts';
import { header } from '../support/tar/tar.ts';

describe('isZeroBlock', () => {
  it('detects a single bit anywhere', () => {
    expect(isZeroBlock(Buffer.alloc(512))).toBe(true);
    for (let at = 0; at < 512; at++) {
      const block = Buffer.alloc(512);
      block[at] = 1;
      expect(isZeroBlock(block), `byte ${at}`).toBe(false);
    }
  });
});

describe('readHeader', () => {
  it('names the offset of a wrong checksum', () => {
    const block = header({ name: 'a' });
    block[0] = 0x62;
    const error = thrownBy(() => readHeader(block, 12_345));
    expect(error.code).toBe('TAR_INVALID');
    expect(error.message).toContain('byte 12345');
  });

  it('refuses an empty block, whose checksum field is empty', () => {
    expect(thrownBy(() => readHeader(Buffer.alloc(512), 0)).code).toBe('TAR_INVALID');
  });

  it('copies the name, so that the block can be reused', () => {
    const block = header({ name: 'mine' });
    const { name } = readHeader(block, 0);
    block.fill(0);
    expect(name.toString()).toBe('mine');
  });
});

describe('a field with a number', () => {
  it('reads what a slow parser reads, whatever the field holds', async () => {
    await withSeeds(2000, 20_000, async (random) => {
      const block = Buffer.alloc(512, random.pick(['7', ' ', '\0']));
      for (let at = 124; at < 136; at++)
        block[at] = random.pick([0, 0x20, 0x30, 0x31, 0x37, 0x37, 0x38, 0x80, 0x2d]);
      // Mostly digits, as in a real header.
      if (random.int(2) === 0) block.fill('1', 124 + random.int(3), 130 + random.int(6));
      expect(numberField(block, 'size')).toBe(parseNumber(block.subarray(124, 136)));
    });
  });
});

describe('the checksum', () => {
  it('may be the sum of signed bytes, in which its own field counts as blanks', () => {
    const block = header({ name: 'caf\xe9' });
    const { name } = readHeader(block, 0);
    const highBytes = name.filter((byte) => byte > 127).length;
    expect(highBytes).toBeGreaterThan(0);
    const sum = Number.parseInt(block.toString('latin1', 148, 154), 8);
    const claim = (value: number) =>
      block.write(`${value.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    claim(sum - 256 * highBytes);
    expect(readHeader(block, 0).name).toEqual(name);
    claim(sum - 256 * highBytes + 1);
    expect(thrownBy(() => readHeader(block, 0)).code).toBe('TAR_INVALID');
  });
});

describe('withMtime', () => {
  it('changes only the time and the checksum', () => {
    const block = header({ name: 'a', mtime: 1, prefix: 'p' });
    const patched = withMtime(block, 1_700_000_000);
    expect(headerMtime(patched)).toBe(1_700_000_000);
    expect(patched.equals(header({ name: 'a', mtime: 1_700_000_000, prefix: 'p' }))).toBe(true);
    expect(headerMtime(block)).toBe(1);
  });

  it.each([
    [-5, 0],
    [8 ** 11 - 1, 8 ** 11 - 1],
    [8 ** 11, 8 ** 11 - 1],
    // The year 9999, which an image may claim as its creation time.
    [253_402_300_799, 8 ** 11 - 1],
    [Infinity, 8 ** 11 - 1],
  ])('writes a time of %d as %d, the nearest that octal digits can hold', (seconds, written) => {
    expect(headerMtime(withMtime(header({}), seconds))).toBe(written);
  });
});

describe('withName', () => {
  it('replaces name and prefix of a ustar header', () => {
    const renamed = withName(header({ name: 'long-name', prefix: 'p/q' }), 'etc/hosts');
    expect(renamed.equals(header({ name: 'etc/hosts' }))).toBe(true);
  });

  it('keeps the fields that a GNU header has in place of the prefix', () => {
    const spec = { magic: 'gnu', prefix: '00000000001' } as const;
    expect(withName(header(spec), 'new').equals(header({ ...spec, name: 'new' }))).toBe(true);
  });

  it('accepts a name of 100 bytes and refuses a longer one', () => {
    expect(readHeader(withName(header({}), 'n'.repeat(100)), 0).name.toString()).toBe(
      'n'.repeat(100),
    );
    expect(() => withName(header({}), 'n'.repeat(101))).toThrow(RangeError);
    expect(() => withName(header({}), 'é'.repeat(51))).toThrow(RangeError);
  });
});

/** A field's bytes in base 256: two's complement in all bits except the first. */
function base256(value: bigint, length: number): Buffer {
  const bits = BigInt.asUintN(length * 8 - 1, value) | (1n << BigInt(length * 8 - 1));
  return Buffer.from(bits.toString(16).padStart(length * 2, '0'), 'hex');
}

describe('headerMtime', () => {
  const read = (bytes: string | Buffer) => headerMtime(header({ patches: [[136, bytes]] }));

  it.each([
    0n,
    1n,
    255n,
    256n,
    2n ** 33n,
    BigInt(Number.MAX_SAFE_INTEGER),
    -1n,
    -256n,
    -(2n ** 40n),
  ])('reads %d in base 256', (value) => {
    expect(read(base256(value, 12))).toBe(Number(value));
  });

  it('reads octal digits between spaces and NULs', () => {
    expect(read('        12 \0')).toBe(10);
    expect(read('777777777777')).toBe(8 ** 12 - 1);
    expect(read(Buffer.alloc(12))).toBe(0);
  });

  it.each([
    ['past 2^53', base256(2n ** 53n, 12)],
    ['past -2^53', base256(-(2n ** 53n), 12)],
    ['of all 95 bits', base256(2n ** 94n - 1n, 12)],
    ['in decimal digits', '00000000009\0'],
    ['in letters', 'yesterday  \0'],
    ['with a sign', '-0000000001\0'],
    ['of two words', '1234 567   \0'],
  ])('returns NaN for a field that is not a number: %s', (_, bytes) => {
    expect(read(bytes)).toBeNaN();
  });
});

describe('numberField', () => {
  const FIELDS = [
    ['mode', 100, 8],
    ['uid', 108, 8],
    ['gid', 116, 8],
    ['size', 124, 12],
    ['mtime', 136, 12],
    ['devMajor', 329, 8],
    ['devMinor', 337, 8],
  ] as const;

  it.each(FIELDS)('reads %s at its offset, in both bases', (field, offset, length) => {
    const digits = '1234567'.padStart(length - 1, '0');
    const octal = header({ patches: [[offset, `${digits}\0`]] });
    expect(numberField(octal, field)).toBe(0o1234567);
    for (const value of [2n ** 40n + 5n, -2n]) {
      const block = header({ patches: [[offset, base256(value, length)]] });
      expect(numberField(block, field)).toBe(Number(value));
    }
  });

  it('does not read beyond its field', () => {
    for (const [field, offset, length] of FIELDS) {
      const block = header({ patches: [[offset, '7'.repeat(length)]] });
      // Neither the checksum nor the bytes that follow may matter.
      block.fill('1', offset + length);
      expect(numberField(block, field), field).toBe(8 ** length - 1);
    }
  });
});

describe('withSize', () => {
  it('changes only the size and the checksum', () => {
    const spec = { name: 'a', mtime: 5, prefix: 'p', typeFlag: 'x' } as const;
    const block = header({ ...spec, sizeBytes: 100 });
    expect(withSize(block, 1_000_000).equals(header({ ...spec, sizeBytes: 1_000_000 }))).toBe(true);
    expect(readHeader(block, 0).sizeBytes).toBe(100);
  });
});

describe('linkField', () => {
  it('returns the field up to its first NUL, or all of it', () => {
    const link = (linkName: string | Buffer) => linkField(header({ typeFlag: '2', linkName }));
    expect(link('a/b').toString()).toBe('a/b');
    expect(link(Buffer.from('caf\xe9', 'latin1')).toString('latin1')).toBe('caf\xe9');
    expect(link('t'.repeat(100)).toString()).toBe('t'.repeat(100));
    expect(link('').length).toBe(0);
  });
});
