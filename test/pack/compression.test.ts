import { randomBytes } from 'node:crypto';
import { constants, inflateRawSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { atFastestLevel, compressBlock, parseCompression } from '../../src/pack/compression.ts';
import { thrownBy } from '../support/process/errors.ts';

describe('parseCompression', () => {
  it.each([
    ['gzip:1', { kind: 'gzip', level: 1 }],
    ['gzip:9', { kind: 'gzip', level: 9 }],
    ['zstd:1', { kind: 'zstd', level: 1 }],
    ['zstd:19', { kind: 'zstd', level: 19 }],
    [' zstd:3 ', { kind: 'zstd', level: 3 }],
    ['none', { kind: 'none' }],
    ['gzip', { kind: 'gzip', level: 4, mayCopy: true }],
    ['gzip:4', { kind: 'gzip', level: 4 }],
    ['zstd', { kind: 'zstd', level: 3, mayCopy: true }],
  ])('reads %j', (text, compression) => {
    expect(parseCompression(text)).toEqual(compression);
  });

  it.each(['gzip', 'zstd'])('uses a default level for %s', (kind) => {
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

describe('atFastestLevel', () => {
  it.each([
    ['gzip:9', { kind: 'gzip', level: 1 }],
    ['gzip', { kind: 'gzip', level: 1 }],
    ['gzip:1', { kind: 'gzip', level: 1 }],
    ['zstd:19', { kind: 'zstd', level: 1 }],
    ['none', { kind: 'none' }],
  ])('of %s', (text, expected) => {
    expect(atFastestLevel(parseCompression(text))).toEqual(expected);
  });
});

/** Inflates deflate blocks that are not the end of their stream. */
function inflated(blocks: Buffer): Buffer {
  return inflateRawSync(blocks, { finishFlush: constants.Z_SYNC_FLUSH });
}

describe('compressBlock', () => {
  const text = Buffer.from('some text that says the same again. '.repeat(20_000));

  it('compresses at the given level', async () => {
    for (const kind of ['gzip', 'zstd'] as const) {
      const fast = await compressBlock(text, { kind, level: 1 });
      const small = await compressBlock(text, { kind, level: kind === 'gzip' ? 9 : 19 });
      expect(small.length).toBeLessThan(fast.length);
      const unpack = kind === 'gzip' ? inflated : zstdDecompressSync;
      expect(unpack(small).equals(text)).toBe(true);
      expect(unpack(fast).equals(text)).toBe(true);
    }
  });

  it('ends deflate blocks at a byte boundary and leaves the stream open, so that they can be joined (RFC 1951)', async () => {
    const gzip = { kind: 'gzip', level: 6 } as const;
    const [first, second] = [text.subarray(0, 100_001), text.subarray(100_001)];
    const packed = await Promise.all([first, second].map((block) => compressBlock(block, gzip)));
    for (const blocks of packed) {
      expect(blocks.subarray(-4).toString('hex')).toBe('0000ffff');
      // Without a last block, they end too early.
      expect(() => inflateRawSync(blocks)).toThrow('unexpected end of file');
    }
    const end = Buffer.from([3, 0]);
    expect(inflateRawSync(Buffer.concat([...packed, end])).equals(text)).toBe(true);
  });

  it('returns the bytes unchanged for none', async () => {
    expect((await compressBlock(text, { kind: 'none' })).equals(text)).toBe(true);
  });
});

describe('compressBlock of data that is already compressed', () => {
  const noise = randomBytes(1024 * 1024);

  it('stores it in valid deflate blocks', async () => {
    const packed = await compressBlock(noise, { kind: 'gzip', level: 4 });
    expect(packed.length - noise.length).toBeLessThan(200);
    // Block type 00 is a stored block.
    expect((packed[0]! >> 1) & 3).toBe(0);
    expect(inflated(packed).equals(noise)).toBe(true);
  });

  it.each([
    ['text', Buffer.from('The quick brown fox. '.repeat(50_000))],
    ['hexadecimal digits', Buffer.from(noise.toString('hex').slice(0, 1024 * 1024))],
    [
      'records with one random field',
      Buffer.from(noise.map((byte, at) => (at % 32 === 0 ? byte : 7))),
    ],
    ['bytes that use only some values', Buffer.from(noise.map((byte) => byte % 200))],
  ])('compresses %s at the given level', async (_, block) => {
    const packed = await compressBlock(block, { kind: 'gzip', level: 4 });
    expect(packed.length).toBeLessThan(block.length * 0.97);
  });
});
