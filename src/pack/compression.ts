// The input `compression`, and the compression of single blocks.
import { promisify } from 'node:util';
import { constants, deflateRaw, zstdCompress } from 'node:zlib';
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

/** How a layer is compressed. `none` has no level. */
export type Compression =
  | {
      readonly kind: 'gzip' | 'zstd';
      readonly level: number;
      /** Whether what is packed in this way already may stay as it is: the user did not ask for a level. */
      readonly mayCopy?: true;
    }
  | { readonly kind: 'none' };

/**
 * Valid levels and the defaults. The defaults come from `bench/`: with them, two cores compress as fast as the engine
 * sends; higher levels slow that down for a few percent less.
 */
const LEVELS = {
  gzip: { min: 1, max: 9, default: 4 },
  zstd: { min: 1, max: 19, default: 3 },
} as const;

/** Suffix of each kind in a media type, after `application/vnd.oci.image.layer.v1.tar`. */
export const MEDIA_SUFFIX = { gzip: '+gzip', zstd: '+zstd', none: '' } as const;

/**
 * Reads `gzip`, `zstd` or `none`, with `:level` after the first two.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseCompression(text: string): Compression {
  const [kind, levelText, ...rest] = text.trim().split(':');
  const bad = (why: string) =>
    new FlattenError(
      'BAD_INPUT',
      `The ${named('compression')} must be gzip, zstd or none, optionally with a level after a colon, but ${JSON.stringify(text)} ${why}.`,
      {
        hint: `For example "gzip", "gzip:${LEVELS.gzip.max}", "zstd" or "zstd:${LEVELS.zstd.default}".`,
      },
    );
  if (rest.length > 0) throw bad('has two colons');
  if (kind === 'none') {
    if (levelText !== undefined) throw bad('sets a level for "none"');
    return { kind };
  }
  if (kind !== 'gzip' && kind !== 'zstd') throw bad('is none of these');
  const { min, max, default: usual } = LEVELS[kind];
  if (levelText === undefined) return { kind, level: usual, mayCopy: true };
  const level = /^[0-9]{1,2}$/.test(levelText) ? Number(levelText) : Number.NaN;
  if (!(level >= min && level <= max))
    throw bad(`has a level that is not a number from ${min} to ${max}`);
  return { kind, level };
}

/** Returns the same kind at its fastest level, for a layer that is compressed alongside other work. */
export function atFastestLevel(compression: Compression): Compression {
  if (compression.kind === 'none') return compression;
  return { kind: compression.kind, level: LEVELS[compression.kind].min };
}

/** Deflate's level that copies without compressing. */
const STORED = 0;
/** Distance of the sampled bytes. A prime, since records have even lengths and one of their fields may be random. */
const SAMPLE_STEP = 31;
/** Above this many bits per byte, compression gains nothing: text has 4 to 5, programs 6, compressed data 7.99. */
const NOISE_BITS = 7.95;
/** Shorter blocks are too small a sample, and cheap to compress anyway. */
const MIN_NOISE_BYTES = 256 * 1024;

/**
 * Returns whether a block holds data that is already compressed (packages, images, archives). Deflate would spend more
 * time on it than on anything else, in both directions, for nothing. The entropy of single bytes decides, so the answer
 * depends on the block alone.
 */
function isNoise(block: Buffer): boolean {
  if (block.length < MIN_NOISE_BYTES) return false;
  const counts = new Uint32Array(256);
  let total = 0;
  for (let at = 0; at < block.length; at += SAMPLE_STEP, total++) counts[block[at]!]!++;
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / total) * Math.log2(count / total);
  return bits > NOISE_BITS;
}

const deflateAsync = promisify(deflateRaw) as (bytes: Buffer, options: object) => Promise<Buffer>;
const zstdAsync = promisify(zstdCompress) as (bytes: Buffer, options: object) => Promise<Buffer>;

/**
 * Compresses one block on the thread pool. The output depends only on the block and the level, so blocks can be
 * compressed in parallel and joined in order:
 * - gzip: deflate blocks (RFC 1951) that end at a byte boundary, none of them marked as last. {@link GzipMember} joins
 *   them into one stream, as pigz does, but without the previous block as a dictionary, which would save only 0.15 %.
 * - zstd: a frame (RFC 8878). Concatenated frames are a stream; docs/architecture.md says what reads it.
 */
export function compressBlock(block: Buffer, compression: Compression): Promise<Buffer> {
  // The output always fits one chunk, so each block takes only one round trip to the thread pool.
  const chunkSize = block.length + (block.length >> 8) + 1024;
  switch (compression.kind) {
    case 'gzip':
      return deflateAsync(block, {
        level: isNoise(block) ? STORED : compression.level,
        finishFlush: constants.Z_SYNC_FLUSH,
        chunkSize,
      });
    case 'zstd':
      return zstdAsync(block, {
        chunkSize,
        params: { [constants.ZSTD_c_compressionLevel]: compression.level },
      });
    case 'none':
      return Promise.resolve(block);
  }
}
