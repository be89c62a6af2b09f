// Random gzip streams of many kinds, with what they unpack to.
import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import type { Prng } from '../process/prng.ts';

/** A gzip stream. */
export interface Packed {
  readonly packed: Buffer;
  readonly bytes: Buffer;
}

const WORDS = Array.from({ length: 300 }, (_, index) => `word${index * 7919} `);

/** Fills a buffer fast, unlike a number at a time. */
function fill(length: number, next: () => Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let bytes = 0; bytes < length; ) {
    const part = next();
    parts.push(part);
    bytes += part.length;
  }
  return Buffer.concat(parts).subarray(0, length);
}

/** Returns bytes of one of several statistics: noise, text, zeros, repeats from far away, few different bytes. */
export function randomBytes(random: Prng, length: number): Buffer {
  const noise = random.bytes(Math.min(length, 4096));
  switch (random.int(6)) {
    case 0:
      return fill(length, () =>
        Buffer.from(Uint8Array.from(noise, (byte) => byte ^ random.int(256))),
      );
    case 1:
      return fill(length, () => Buffer.from(random.pick(WORDS)));
    case 2:
      return Buffer.alloc(length, random.int(256));
    case 3: {
      // Each part again at most 32 KiB later.
      const block = random.bytes(1024);
      return fill(length, () => block.subarray(random.int(1000), 1001 + random.int(24)));
    }
    case 4:
      return fill(length, () =>
        Buffer.from(Uint8Array.from(noise.subarray(0, 512), (byte) => byte & 3)),
      );
    default:
      return fill(length, () => randomBytes(random, 1 + random.int(3000)));
  }
}

/** Returns raw deflate data without a last block, or with one, made in some random way. */
function randomDeflate(random: Prng, bytes: Buffer): Buffer {
  const strategies = [
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ];
  return deflateRawSync(bytes, {
    level: random.int(10),
    memLevel: 1 + random.int(9),
    windowBits: 9 + random.int(7),
    strategy: random.pick(strategies),
  });
}

/** Returns the same with flushes of several kinds between parts. */
function flushedDeflate(random: Prng, bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  do {
    const part = bytes.subarray(at, at + 1 + random.int(bytes.length));
    at += part.length;
    parts.push(
      deflateRawSync(part, {
        level: random.int(10),
        memLevel: 1 + random.int(9),
        finishFlush: random.pick([constants.Z_SYNC_FLUSH, constants.Z_FULL_FLUSH]),
        ...(random.int(2) === 0 && at > part.length
          ? { dictionary: bytes.subarray(Math.max(0, at - part.length - 32768), at - part.length) }
          : {}),
      }),
    );
  } while (at < bytes.length);
  parts.push(Buffer.from([3, 0]));
  return Buffer.concat(parts);
}

/** Returns a header with random fields (RFC 1952, 2.3). */
function randomHeader(random: Prng): Buffer {
  const flags = random.int(32);
  const parts: Buffer[] = [Buffer.from([0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 0, 255])];
  const text = () => Buffer.from(`${'x'.repeat(random.int(300))}\0`);
  if ((flags & 4) !== 0) {
    const extra = random.bytes(random.int(300));
    parts.push(Buffer.from([extra.length & 255, extra.length >> 8]), extra);
  }
  if ((flags & 8) !== 0) parts.push(text());
  if ((flags & 16) !== 0) parts.push(text());
  const header = Buffer.concat(parts);
  if ((flags & 2) === 0) return header;
  const sum = crc32(header);
  return Buffer.concat([header, Buffer.from([sum & 255, (sum >> 8) & 255])]);
}

function randomMember(random: Prng, bytes: Buffer): Buffer {
  if (random.int(4) === 0) return gzipSync(bytes, { level: random.int(10) });
  const deflated = (random.int(2) === 0 ? randomDeflate : flushedDeflate)(random, bytes);
  return Buffer.concat([randomHeader(random), deflated, trailerOf(bytes)]);
}

/** Returns the end of a member: checksum and size. */
export function trailerOf(bytes: Buffer): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(bytes), 0);
  trailer.writeUInt32LE(bytes.length, 4);
  return trailer;
}

/** Returns a stream of one or more members, perhaps with zeros behind them. */
export function randomGzip(random: Prng, maxBytes: number): Packed {
  const contents = Array.from({ length: random.pick([1, 1, 1, 2, 5]) }, () =>
    randomBytes(random, random.int(random.pick([10, 1000, maxBytes]))),
  );
  const members = contents.map((bytes) => randomMember(random, bytes));
  const padding = Buffer.alloc(random.pick([0, 0, 1, 512, 70_000]));
  return { packed: Buffer.concat([...members, padding]), bytes: Buffer.concat(contents) };
}

/** Cuts a buffer into random chunks. */
export function* chunksOf(random: Prng, bytes: Buffer): Generator<Buffer> {
  const most = random.pick([3, 1000, 100_000, 1_000_000]);
  for (let at = 0; at < bytes.length; ) {
    const chunk = bytes.subarray(at, at + 1 + random.int(Math.max(most, bytes.length >> 8)));
    yield chunk;
    at += chunk.length;
  }
}

/**
 * Packs bytes as members with every part that a header may have (RFC 1952, 2.3), some of them empty, with empty blocks,
 * and with zeros behind the last one.
 */
export function oddMembers(random: Prng, bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (let left = random.int(5); left >= 0; left--) {
    const end = left === 0 ? bytes.length : at + random.int(bytes.length - at + 1);
    parts.push(oddMember(random, bytes.subarray(at, end)));
    at = end;
  }
  return Buffer.concat([...parts, Buffer.alloc(random.pick([0, 0, 1, 512, 10_240]))]);
}

function oddMember(random: Prng, bytes: Buffer): Buffer {
  const flags = random.int(32);
  const parts: Buffer[] = [Buffer.from([0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 2, 255])];
  if ((flags & 4) !== 0) {
    const extra = random.bytes(random.pick([0, 1, 20_000]));
    parts.push(Buffer.from([extra.length & 255, extra.length >> 8]), extra);
  }
  for (const flag of [8, 16])
    if ((flags & flag) !== 0)
      parts.push(Buffer.alloc(random.pick([0, 400]), 'text'), Buffer.alloc(1));
  if ((flags & 2) !== 0) {
    const checksum = crc32(Buffer.concat(parts));
    parts.push(Buffer.from([checksum & 255, (checksum >> 8) & 255]));
  }
  const half = random.int(bytes.length + 1);
  for (const piece of [bytes.subarray(0, half), bytes.subarray(half)]) {
    for (let count = random.int(3); count > 0; count--)
      parts.push(Buffer.from([0, 0, 0, 255, 255]));
    const options = { level: random.int(10), finishFlush: constants.Z_SYNC_FLUSH };
    parts.push(deflateRawSync(piece, options));
  }
  const last = random.pick([Buffer.from([3, 0]), Buffer.from([1, 0, 0, 255, 255])]);
  return Buffer.concat([...parts, last, trailerOf(bytes)]);
}
