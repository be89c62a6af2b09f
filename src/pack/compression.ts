// The input `compression`, and one block packed.
import { promisify } from 'node:util';
import { constants, deflateRaw, zstdCompress } from 'node:zlib';
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

/** How a layer is packed. `none` has no level. */
export type Compression =
  | { readonly kind: 'gzip' | 'zstd'; readonly level: number }
  | { readonly kind: 'none' };

/**
 * Levels that can be asked for and the default. The defaults come from `bench/`: at these the packing keeps pace with
 * the engine's reading on two cores; higher ones wait on it for a few percent less.
 */
const LEVELS = {
  gzip: { least: 1, most: 9, usual: 4 },
  zstd: { least: 1, most: 19, usual: 3 },
} as const;

/** How each kind is called in a media type: `application/vnd.oci.image.layer.v1.tar` and this. */
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
      `The ${named('compression')} needs gzip, zstd or none, with a level after a colon if wanted, and ${JSON.stringify(text)} ${why}.`,
      {
        hint: `For example "gzip", "gzip:${LEVELS.gzip.most}", "zstd" or "zstd:${LEVELS.zstd.usual}".`,
      },
    );
  if (rest.length > 0) throw bad('has two colons');
  if (kind === 'none') {
    if (levelText !== undefined) throw bad('gives a level to "none"');
    return { kind };
  }
  if (kind !== 'gzip' && kind !== 'zstd') throw bad('is neither');
  const { least, most, usual } = LEVELS[kind];
  if (levelText === undefined) return { kind, level: usual };
  const level = /^[0-9]{1,2}$/.test(levelText) ? Number(levelText) : Number.NaN;
  if (!(level >= least && level <= most))
    throw bad(`has a level that is not a number from ${least} to ${most}`);
  return { kind, level };
}

/** The same kind at the level that takes the least time, for a layer that is packed beside other work. */
export function atFastestLevel(compression: Compression): Compression {
  if (compression.kind === 'none') return compression;
  return { kind: compression.kind, level: LEVELS[compression.kind].least };
}

/** Deflate's level that copies. */
const STORED = 0;
/** Every so many bytes one is looked at: a prime, since records have even lengths and one field may be random. */
const SAMPLE_STEP = 31;
/** Bits a byte from which on nothing is to be gained: text has 4 to 5, programs 6, packed data 7.99. */
const NOISE_BITS = 7.95;
/** A shorter block is no sample that says anything, and costs nothing either. */
const MIN_NOISE_BYTES = 256 * 1024;

/**
 * Whether a block holds data that is packed already (packages, pictures, archives). Deflate would spend more time on it
 * than on anything else, both ways, for nothing. Told by the entropy of single bytes, so it follows from the block alone.
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
 * Packs one block, on the thread pool. Each result depends on nothing but its block and the level, so blocks can be
 * packed side by side and joined in order:
 * - gzip: deflate blocks (RFC 1951) that end at a byte, none of them the last one. {@link GzipMember} makes a row of them
 *   one stream, as pigz does, but without the block before as a dictionary: that saves 0.15 %.
 * - zstd: a frame (RFC 8878). A row of frames is a stream; docs/how-it-works.md says what reads it.
 */
export function compressBlock(block: Buffer, compression: Compression): Promise<Buffer> {
  // One round trip to the thread pool per block: the output always fits one chunk.
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
