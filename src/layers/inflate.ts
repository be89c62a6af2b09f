// Reads a packed layer as its tar stream, whatever its compression, and checks its digests and sizes.
import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib';
import { FlattenError, messageOf } from '../base/errors.ts';
import { invalidBlob, parseDigest, wrongSize } from '../image/blob-check.ts';
import type { LayerBlob } from '../image/layered-image.ts';
import type { Packing } from '../image/packed-layers.ts';
import { startsZstd, ZstdFrames } from '../zstd/frames.ts';

/** Size of inflated chunks. Large ones save round trips to the thread pool. */
const CHUNK_BYTES = 1024 * 1024;
/** Inflated chunks that may wait, so that inflating continues while they are hashed. */
const WAITING_CHUNKS = 4;
/** The longest of the magic numbers below. */
const MAGIC_BYTES = 6;
/** Events after which a writer need not wait any longer. */
const WRITABLE_AGAIN = ['drain', 'end', 'close'] as const;

/** Reads one layer. */
export interface LayerReading {
  /** The chunks of its tar stream. Throws once all of it has been read if it is not what the image names. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Packed bytes read so far. */
  readonly packedBytes: number;
  /** Inflated bytes read so far. */
  readonly tarBytes: number;
  /** How it is packed, once its first chunk has been read. */
  readonly packing: Packing | undefined;
  /** How many zstd frames have started. */
  readonly frames: number;
}

/** What to check in addition to a layer's size and the digest of its packed bytes. */
export interface ReadingChecks {
  /** Whether to check its diffID too. */
  readonly checksDiffId: boolean;
  readonly signal: AbortSignal;
}

/** Opens a layer for reading. */
export function readLayer(blob: LayerBlob, checks: ReadingChecks): LayerReading {
  return new Reading(blob, checks);
}

class Reading implements LayerReading {
  readonly chunks: AsyncIterable<Buffer>;
  packedBytes = 0;
  tarBytes = 0;
  packing: Packing | undefined;
  readonly #frames = new ZstdFrames();
  readonly #blob: LayerBlob;
  readonly #checks: ReadingChecks;
  readonly #packedHash: Hash;

  constructor(blob: LayerBlob, checks: ReadingChecks) {
    this.#blob = blob;
    this.#checks = checks;
    this.#packedHash = hashFor(blob.descriptor.digest);
    this.chunks = this.#read();
  }

  get frames(): number {
    return this.#frames.frames;
  }

  get #digest(): string {
    return this.#blob.descriptor.digest;
  }

  async *#read(): AsyncGenerator<Buffer> {
    const { descriptor, diffId } = this.#blob;
    const source = await this.#blob.open(this.#checks.signal);
    try {
      const packed = this.#packed(source);
      const start = await firstBytes(packed);
      this.packing = packingOf(start, this.#digest);
      // An uncompressed layer has the same digest for both.
      const isHashedOnce = this.packing === 'none' && diffId === descriptor.digest;
      const tarHash = this.#checks.checksDiffId && !isHashedOnce ? hashFor(diffId) : undefined;
      for await (const chunk of this.#inflated(start, packed)) {
        tarHash?.update(chunk);
        this.tarBytes += chunk.length;
        yield chunk;
      }
      this.#checkPacked();
      const found = tarHash && digestBy(tarHash, diffId);
      if (found !== undefined && found !== diffId)
        throw invalidBlob(
          this.#digest,
          `unpacks to ${found}, but the image's config says ${diffId}`,
        );
    } finally {
      source.destroy();
    }
  }

  /** Yields the packed bytes, which it counts and hashes. */
  async *#packed(source: Readable): AsyncGenerator<Buffer> {
    const { sizeBytes } = this.#blob.descriptor;
    for await (const chunk of source as AsyncIterable<Buffer>) {
      this.packedBytes += chunk.length;
      if (this.packedBytes > sizeBytes)
        throw invalidBlob(this.#digest, wrongSize(this.packedBytes, sizeBytes));
      this.#packedHash.update(chunk);
      yield chunk;
    }
  }

  #checkPacked(): void {
    const { sizeBytes } = this.#blob.descriptor;
    if (this.packedBytes !== sizeBytes)
      throw invalidBlob(this.#digest, wrongSize(this.packedBytes, sizeBytes));
    const found = digestBy(this.#packedHash, this.#digest);
    if (found !== this.#digest) throw invalidBlob(this.#digest, `has the digest ${found}`);
  }

  async *#inflated(start: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    if (this.packing === 'none') {
      if (start.length > 0) yield start;
      yield* rest;
      return;
    }
    const isGzip = this.packing === 'gzip';
    // As objects: else chunks that wait are joined, which copies them and makes the collector of garbage work.
    const options = {
      chunkSize: CHUNK_BYTES,
      readableObjectMode: true,
      readableHighWaterMark: WAITING_CHUNKS,
    };
    const inflater = isGzip ? createGunzip(options) : createZstdDecompress(options);
    const feeding = isGzip
      ? feedGzip(inflater, start, rest)
      : feedZstd(inflater, this.#frames, start, rest);
    feeding.catch((error: unknown) => inflater.destroy(error as Error));
    // Whoever reads it sees its errors. Without a listener one that comes later would end the process.
    inflater.on('error', () => {});
    try {
      // Its writing side may still be open at the end of the stream, and is checked below.
      for await (const chunk of inflater.iterator({ destroyOnReturn: false }))
        yield chunk as Buffer;
      await feeding;
    } catch (error) {
      throw this.#inflateError(error);
    } finally {
      inflater.destroy();
    }
  }

  #inflateError(error: unknown): unknown {
    const code = (error as { code?: unknown }).code;
    const isOwn = error instanceof FlattenError;
    const isOfZlib = typeof code === 'string' && /^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(code);
    if (isOwn || (!isOfZlib && !(error instanceof RangeError))) return error;
    const isCut = code === 'Z_BUF_ERROR';
    return invalidBlob(
      this.#digest,
      isCut
        ? `ends in the middle of its ${this.packing} stream`
        : `is not a readable ${this.packing} stream (${messageOf(error)})`,
    );
  }
}

/**
 * Feeds a gzip stream (RFC 1952) of any number of members. Zeros may follow, as padding of tapes.
 * @throws RangeError if something else follows
 */
async function feedGzip(
  inflater: Gunzip,
  start: Buffer,
  rest: AsyncGenerator<Buffer>,
): Promise<void> {
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    inflater.once('end', () => {
      hasEnded = true;
    });
    for (const event of ['end', 'close']) inflater.once(event, resolve);
  });
  let fedBytes = 0;
  /** Where the last byte that is not zero ends. */
  let lastEnd = 0;
  const feed = async (chunk: Buffer) => {
    const last = chunk.findLastIndex((byte) => byte !== 0);
    if (last !== -1) lastEnd = fedBytes + last + 1;
    fedBytes += chunk.length;
    if (!hasEnded) await write(inflater, chunk);
  };
  await feed(start);
  for await (const chunk of rest) await feed(chunk);
  inflater.end();
  await ended;
  // What the inflater did not take follows the last member.
  if (lastEnd > inflater.bytesWritten)
    throw new RangeError('bytes that are not a gzip member follow its last member');
}

async function feedZstd(
  inflater: ZstdDecompress,
  frames: ZstdFrames,
  start: Buffer,
  rest: AsyncGenerator<Buffer>,
): Promise<void> {
  for (const piece of frames.split(start)) await write(inflater, piece);
  for await (const chunk of rest)
    for (const piece of frames.split(chunk)) await write(inflater, piece);
  if (!frames.isBetweenFrames) throw new RangeError('its last frame is incomplete');
  inflater.end();
}

/** Writes a chunk with back-pressure. If the stream has failed, its reader sees why. */
async function write(inflater: Gunzip | ZstdDecompress, chunk: Buffer): Promise<void> {
  if (inflater.destroyed) throw new Error('the stream was closed');
  if (chunk.length === 0 || inflater.write(chunk)) return;
  await new Promise<void>((resolve) => {
    const proceed = () => {
      for (const event of WRITABLE_AGAIN) inflater.off(event, proceed);
      resolve();
    };
    for (const event of WRITABLE_AGAIN) inflater.on(event, proceed);
  });
}

/** Reads as many bytes as a magic number needs, or all there are. */
async function firstBytes(packed: AsyncGenerator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < MAGIC_BYTES) {
    const { done, value } = await packed.next();
    if (done === true) break;
    parts.push(value);
    length += value.length;
  }
  return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
}

/** Magic numbers of compressions that engines read, but no builder writes any more. */
const REFUSED: readonly (readonly [name: string, magic: string])[] = [
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\0'],
];

/** Detects a layer's packing from its bytes, as engines do. Media types are not always right. */
function packingOf(start: Buffer, digest: string): Packing {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  if (startsZstd(start)) return 'zstd';
  const text = start.toString('latin1');
  const refused = REFUSED.find(([, magic]) => text.startsWith(magic));
  if (refused !== undefined)
    throw new FlattenError(
      'UNSUPPORTED_IMAGE',
      `The layer ${digest} is packed with ${refused[0]}, but only gzip, zstd and unpacked layers can be read.`,
      { hint: 'Copy the image with "skopeo copy --dest-compress-format gzip" first.' },
    );
  return 'none';
}

function hashFor(digest: string): Hash {
  const algorithm = parseDigest(digest)?.algorithm;
  if (algorithm === undefined) throw invalidBlob(digest, 'has a digest that cannot be checked');
  return createHash(algorithm);
}

function digestBy(hash: Hash, like: string): string {
  return `${like.slice(0, like.indexOf(':'))}:${hash.digest('hex')}`;
}
