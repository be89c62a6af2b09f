// Zstd streams of many frames, as programs in the field write them.
import { constants, zstdCompressSync } from 'node:zlib';
import { randomBytes } from '../deflate/random-gzip.ts';
import type { Prng } from '../process/prng.ts';

/** How a frame is made. */
export interface FrameOptions {
  readonly saysSize?: boolean;
  readonly hasChecksum?: boolean;
  readonly windowLog?: number;
}

/** Packs bytes as one frame. */
export function frame(bytes: Buffer, options: FrameOptions = {}): Buffer {
  const { saysSize = true, hasChecksum = false, windowLog } = options;
  return zstdCompressSync(bytes, {
    params: {
      [constants.ZSTD_c_contentSizeFlag]: saysSize ? 1 : 0,
      [constants.ZSTD_c_checksumFlag]: hasChecksum ? 1 : 0,
      ...(windowLog === undefined ? {} : { [constants.ZSTD_c_windowLog]: windowLog }),
    },
  });
}

/** A skippable frame (RFC 8878, 3.1.2). */
export function skippable(content: Buffer, nibble = 0): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a50 + nibble, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** Packs like pzstd, but with shorter frames: a skippable frame with the packed size before each. */
export function pzstd(bytes: Buffer, frameBytes = 100_000): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += frameBytes) {
    const packed = frame(bytes.subarray(at, at + frameBytes), { saysSize: false });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(packed.length);
    parts.push(skippable(size), packed);
  }
  return Buffer.concat(parts);
}

/** Packs like zstd:chunked: a frame for each part, and a table of contents in skippable frames behind them. */
export function zstdChunked(bytes: Buffer): Buffer {
  return chunkedBy(bytes, 30_000);
}

/** The same with chunks that are long enough to be copied. */
export function zstdInLongChunks(bytes: Buffer): Buffer {
  return chunkedBy(bytes, 600_000);
}

function chunkedBy(bytes: Buffer, chunkBytes: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0, length = 512; at < bytes.length; at += length) {
    length = parts.length % 2 === 0 ? 512 : chunkBytes;
    parts.push(frame(bytes.subarray(at, at + length)));
  }
  return Buffer.concat([
    ...parts,
    skippable(Buffer.alloc(1000, 'toc'), 3),
    skippable(Buffer.alloc(64)),
  ]);
}

/** A random stream, and what it unpacks to. */
export function randomZstd(random: Prng, most: number): { packed: Buffer; bytes: Buffer } {
  const contents: Buffer[] = [];
  const parts: Buffer[] = [];
  for (let count = random.int(12); count >= 0; count--) {
    if (random.int(4) === 0)
      parts.push(skippable(random.bytes(random.pick([0, 1, 300])), random.int(16)));
    const bytes = randomBytes(random, random.int(random.pick([2, 300, 70_000, most])));
    contents.push(bytes);
    const flags = { saysSize: random.int(2) === 0, hasChecksum: random.int(2) === 0 };
    parts.push(frame(bytes, { ...flags, windowLog: random.pick([10, 17, 21, 23]) }));
  }
  return { packed: Buffer.concat(parts), bytes: Buffer.concat(contents) };
}
