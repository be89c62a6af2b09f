import { describe, expect, it } from 'vitest';
import { headerMtime, isZeroBlock, readHeader, withMtime, withName } from '../../src/tar/header.ts';
import { thrownBy } from '../support/errors.ts';
import { header } from '../support/tar.ts';

describe('isZeroBlock', () => {
  it('sees a single bit at any place', () => {
    expect(isZeroBlock(Buffer.alloc(512))).toBe(true);
    for (let at = 0; at < 512; at++) {
      const block = Buffer.alloc(512);
      block[at] = 1;
      expect(isZeroBlock(block), `byte ${at}`).toBe(false);
    }
  });
});

describe('readHeader', () => {
  it('says where a wrong checksum stands', () => {
    const block = header({ name: 'a' });
    block[0] = 0x62;
    const error = thrownBy(() => readHeader(block, 12_345));
    expect(error.code).toBe('TAR_INVALID');
    expect(error.message).toContain('byte 12345');
  });

  it('refuses an empty block, whose checksum field says nothing', () => {
    expect(thrownBy(() => readHeader(Buffer.alloc(512), 0)).code).toBe('TAR_INVALID');
  });

  it('keeps a name of its own when the block is used again', () => {
    const block = header({ name: 'mine' });
    const { name } = readHeader(block, 0);
    block.fill(0);
    expect(name.toString()).toBe('mine');
  });
});

describe('withMtime', () => {
  it('changes the time and nothing else, under a right checksum', () => {
    const block = header({ name: 'a', mtime: 1, prefix: 'p' });
    const patched = withMtime(block, 1_700_000_000);
    expect(headerMtime(patched)).toBe(1_700_000_000);
    expect(patched.equals(header({ name: 'a', mtime: 1_700_000_000, prefix: 'p' }))).toBe(true);
    expect(headerMtime(block)).toBe(1);
  });

  it('takes a time before 1970 as 0', () => {
    expect(headerMtime(withMtime(header({}), -5))).toBe(0);
  });
});

describe('withName', () => {
  it('takes the place of name and prefix of a ustar header', () => {
    const renamed = withName(header({ name: 'long-name', prefix: 'p/q' }), 'etc/hosts');
    expect(renamed.equals(header({ name: 'etc/hosts' }))).toBe(true);
  });

  it('leaves what a GNU header keeps where ustar has its prefix', () => {
    const spec = { magic: 'gnu', prefix: '00000000001' } as const;
    expect(withName(header(spec), 'new').equals(header({ ...spec, name: 'new' }))).toBe(true);
  });

  it('refuses a name over 100 bytes and takes one of 100', () => {
    expect(readHeader(withName(header({}), 'n'.repeat(100)), 0).name.toString()).toBe(
      'n'.repeat(100),
    );
    expect(() => withName(header({}), 'n'.repeat(101))).toThrow(RangeError);
    expect(() => withName(header({}), 'é'.repeat(51))).toThrow(RangeError);
  });
});

describe('headerMtime', () => {
  it('is no number where the field is none', () => {
    expect(
      headerMtime(header({ patches: [[136, Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 1])]] })),
    ).toBeNaN();
    expect(headerMtime(header({ patches: [[136, '        12 \0']] }))).toBe(10);
  });
});
