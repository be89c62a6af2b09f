import { randomBytes } from 'node:crypto';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressBlock, fastest, parseCompression } from '../../src/pack/compression.ts';
import { thrownBy } from '../support/errors.ts';

describe('parseCompression', () => {
  it.each([
    ['gzip:1', { kind: 'gzip', level: 1 }],
    ['gzip:9', { kind: 'gzip', level: 9 }],
    ['zstd:1', { kind: 'zstd', level: 1 }],
    ['zstd:19', { kind: 'zstd', level: 19 }],
    [' zstd:3 ', { kind: 'zstd', level: 3 }],
    ['none', { kind: 'none' }],
  ])('reads %j', (text, compression) => {
    expect(parseCompression(text)).toEqual(compression);
  });

  it.each(['gzip', 'zstd'])('has a level of its own for %s', (kind) => {
    const compression = parseCompression(kind);
    expect(compression).toMatchObject({ kind });
    expect(compression.kind !== 'none' && compression.level).toBeGreaterThan(0);
  });

  it.each([
    '',
    'gz',
    'GZIP',
    'gzip:',
    'gzip:0',
    'gzip:10',
    'gzip:-1',
    'gzip:1.5',
    'gzip:x',
    'gzip: 5',
    'gzip:5:5',
    'zstd:0',
    'zstd:20',
    'zstd:003',
    'none:',
    'none:1',
    'constructor',
    'gzip,zstd',
  ])('refuses %j', (text) => {
    const error = thrownBy(() => parseCompression(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"compression"');
    expect(error.message).toContain(JSON.stringify(text));
    expect(error.hint).toContain('gzip');
  });
});

describe('fastest', () => {
  it.each([
    ['gzip:9', { kind: 'gzip', level: 1 }],
    ['gzip', { kind: 'gzip', level: 1 }],
    ['gzip:1', { kind: 'gzip', level: 1 }],
    ['zstd:19', { kind: 'zstd', level: 1 }],
    ['none', { kind: 'none' }],
  ])('of %s', (text, expected) => {
    expect(fastest(parseCompression(text))).toEqual(expected);
  });
});

describe('compressBlock', () => {
  const text = Buffer.from('some text that says the same again. '.repeat(20_000));

  it('packs at the level that was asked for', async () => {
    for (const kind of ['gzip', 'zstd'] as const) {
      const fast = await compressBlock(text, { kind, level: 1 });
      const small = await compressBlock(text, { kind, level: kind === 'gzip' ? 9 : 19 });
      expect(small.length).toBeLessThan(fast.length);
      const unpack = kind === 'gzip' ? gunzipSync : zstdDecompressSync;
      expect(unpack(small).equals(text)).toBe(true);
      expect(unpack(fast).equals(text)).toBe(true);
    }
  });

  it('puts no time and no name into a gzip member (RFC 1952)', async () => {
    const member = await compressBlock(text, { kind: 'gzip', level: 6 });
    expect(member.subarray(0, 3).toString('hex')).toBe('1f8b08');
    expect(member[3]).toBe(0);
    expect(member.readUInt32LE(4)).toBe(0);
  });

  it('leaves bytes as they are for none', async () => {
    expect((await compressBlock(text, { kind: 'none' })).equals(text)).toBe(true);
  });
});

describe('compressBlock of data that is packed already', () => {
  const noise = randomBytes(1024 * 1024);

  it('copies it, and is still gzip', async () => {
    const packed = await compressBlock(noise, { kind: 'gzip', level: 4 });
    expect(packed.length - noise.length).toBeLessThan(200);
    // A deflate stream starts after the ten bytes of the header; 00 in its first bits' place is a stored block.
    expect((packed[10]! >> 1) & 3).toBe(0);
    expect(gunzipSync(packed).equals(noise)).toBe(true);
  });

  it.each([
    ['text', Buffer.from('The quick brown fox. '.repeat(50_000))],
    ['hexadecimal digits', Buffer.from(noise.toString('hex').slice(0, 1024 * 1024))],
    [
      'records with one random field',
      Buffer.from(noise.map((byte, at) => (at % 32 === 0 ? byte : 7))),
    ],
    ['bytes of which some never occur', Buffer.from(noise.map((byte) => byte % 200))],
  ])('packs %s as asked', async (_, block) => {
    const packed = await compressBlock(block, { kind: 'gzip', level: 4 });
    expect(packed.length).toBeLessThan(block.length * 0.97);
  });
});
