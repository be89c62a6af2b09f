import { describe, expect, it } from 'vitest';
import { readPaxRecords, withoutPaxRecord } from '../../src/tar/pax.ts';
import { thrownBy } from '../support/process/errors.ts';
import { paxRecord } from '../support/tar/tar.ts';

describe('readPaxRecords', () => {
  it('keeps values as raw bytes, with newlines, equals signs and NULs', () => {
    const value = Buffer.from([0xff, 0x0a, 0x3d, 0x00, 0x20]);
    const body = Buffer.concat([paxRecord('a', value), paxRecord('path', 'b'), paxRecord('é', '')]);
    const records = readPaxRecords(body, 0);
    expect([...records.keys()]).toEqual(['a', 'path', 'é']);
    expect(records.get('a')?.equals(value)).toBe(true);
    expect(records.get('é')?.length).toBe(0);
  });

  it('uses the last of equal keys', () => {
    const body = Buffer.concat([paxRecord('path', 'one'), paxRecord('path', 'two')]);
    expect(readPaxRecords(body, 0).get('path')?.toString()).toBe('two');
  });

  it('reads records at the step from two to three digits of length', () => {
    // 99 bytes with a two-digit length would be 100 with three digits: both sides of the step must work.
    for (let length = 85; length < 110; length++) {
      const body = paxRecord('k', 'v'.repeat(length));
      expect(readPaxRecords(body, 0).get('k')?.length).toBe(length);
    }
  });

  it('reads more records than a file can have attributes, but not an unlimited number', () => {
    const most = Array.from({ length: 16_384 }, (_, number) => paxRecord(`k${number}`, ''));
    expect(readPaxRecords(Buffer.concat(most), 0).size).toBe(16_384);
    const body = Buffer.concat([...most, paxRecord('k', '')]);
    for (const read of [() => readPaxRecords(body, 512), () => withoutPaxRecord(body, 'k')])
      expect(thrownBy(read).code).toBe('TAR_LIMIT');
    expect(thrownBy(() => readPaxRecords(body, 512)).message).toContain('byte 512');
  });

  it('names the offset of a malformed header', () => {
    const error = thrownBy(() => readPaxRecords(Buffer.from('nothing'), 4096));
    expect(error.code).toBe('TAR_INVALID');
    expect(error.message).toContain('4096');
  });
});

describe('withoutPaxRecord', () => {
  const [a, mtime, b] = [
    paxRecord('a', 'x=\n'),
    paxRecord('mtime', '1.5'),
    paxRecord('mtimes', ''),
  ];

  it('removes all records of one key and leaves the others unchanged', () => {
    const body = Buffer.concat([mtime, a, mtime, b, mtime]);
    expect(withoutPaxRecord(body, 'mtime').equals(Buffer.concat([a, b]))).toBe(true);
    expect(withoutPaxRecord(body, 'atime').equals(body)).toBe(true);
  });

  it('returns an empty body if no other records remain', () => {
    expect(withoutPaxRecord(Buffer.concat([mtime, mtime]), 'mtime').length).toBe(0);
    expect(withoutPaxRecord(Buffer.alloc(0), 'mtime').length).toBe(0);
  });

  it('does not remove similar keys', () => {
    for (const key of ['MTIME', ' mtime', 'mtime ', 'SCHILY.mtime', 'mtim\u00e9']) {
      const body = paxRecord(key, '1');
      expect(withoutPaxRecord(body, 'mtime').equals(body), key).toBe(true);
    }
  });

  it('refuses a malformed record', () => {
    const body = Buffer.concat([a, Buffer.from('9 mtime=1')]);
    expect(thrownBy(() => withoutPaxRecord(body, 'mtime')).code).toBe('TAR_INVALID');
  });
});
