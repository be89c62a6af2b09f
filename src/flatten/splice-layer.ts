// A flat layer that is packed already, for the most part: copies the deflate blocks of the source's layers.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { FlattenError, messageOf } from '../base/errors.ts';
import type { RunSession } from '../base/run-session.ts';
import { example } from '../base/spelling.ts';
import type { PackedLayers } from '../image/packed-layers.ts';
import { type SplicingResult, spliceToFile } from '../pack/splicer.ts';
import { Spans } from '../tar/spans.ts';
import type { LayerJob, SourceJob } from './job.ts';
import type { CacheUse } from './layer-cache.ts';
import { LayerScans } from './layer-scans.ts';
import type { LayerInput } from './layer-stream.ts';

/** With less, packing anew takes no longer than starting workers. */
const MIN_PACKED_BYTES = 8 * 1024 * 1024;
/** The part of the layers' bytes that must stay in long runs. Below, little is saved. */
const MIN_COPIED = 1 / 4;
/** What a run loses at its ends: the blocks that are cut, and what looks back on what is not there. */
const LOST_BYTES = 128 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/**
 * Starts to scan the layers of a source, if the flat layer may copy their blocks.
 * @param end waits until nothing goes on any more
 */
export function startScans(
  { run, engine, source, options, packTo }: SourceJob,
  cached: CacheUse,
  end: AsyncDisposableStack,
): LayerScans | undefined {
  const { compression } = options.layer;
  const blobs = source.packedLayers ?? [];
  const packedBytes = blobs.reduce((sum, { descriptor }) => sum + descriptor.sizeBytes, 0);
  const isPacked = packTo !== undefined || engine?.store.keepsPacked === true;
  const mayCopy = compression.kind !== 'none' && compression.mayCopy === true && isPacked;
  if (!mayCopy || options.dryRun || cached.kind === 'hit' || packedBytes < MIN_PACKED_BYTES)
    return undefined;
  const scans = new LayerScans(blobs, run);
  end.defer(() => scans.close());
  return scans;
}

/** Returns whether so much of the layers stays in long runs that copying it pays. */
export function pays({ areGzip, tarBytes, keptRuns }: PackedLayers): boolean {
  if (!areGzip.includes(true)) return false;
  let copied = 0;
  for (const { layer, startBytes, endBytes } of keptRuns())
    if (areGzip[layer] === true) copied += Math.max(0, endBytes - startBytes - LOST_BYTES);
  return copied >= MIN_COPIED * tarBytes;
}

/** Returns what copies from the source's layers; undefined if that is not possible or would not pay. */
export function spliceFor(
  { run, scans, options }: LayerJob,
  { reader }: Pick<LayerInput, 'reader'>,
): Splice | undefined {
  const { compression } = options.layer;
  if (scans === undefined || reader.layers === undefined || compression.kind === 'none')
    return undefined;
  if (pays(reader.layers)) return new Splice(scans, compression.level);
  run.log.debug('packed anew: too little of the layers stays as it is packed');
  return undefined;
}

/** Packs a layer's stream by copying. */
export class Splice {
  /** Of the stream, to be filled by whoever makes it. */
  readonly spans = new Spans();
  readonly #scans: LayerScans;
  readonly #level: number;
  /** How much was copied, to be added to what the log says of the packed size. */
  copied = '';

  constructor(scans: LayerScans, level: number) {
    this.#scans = scans;
    this.#level = level;
  }

  /** Packs the stream into a new file. If that fails for its own reasons, it has to be packed anew. */
  async pack(layer: Readable, path: string): Promise<SplicingResult> {
    const { spans } = this;
    const sourceOf = (stream: number) => this.#scans.sourceOf(stream);
    try {
      const request = { spans, sourceOf, level: this.#level };
      const result = await spliceToFile(layer, path, request);
      const percent = (100 * result.copiedOutBytes) / Math.max(1, result.layerBytes);
      this.copied = `, ${percent.toFixed(1)} % of it copied as it was`;
      return result;
    } catch (error) {
      if (!(error instanceof FlattenError)) this.#scans.hasFailed = true;
      throw error;
    }
  }

  /**
   * Inflates a packed file, for results that nobody else reads back.
   * @throws FlattenError `CHECK_FAILED` if it is not the layer with a diffID
   */
  async check(
    path: string,
    diffId: string,
    { signal, touch }: Pick<RunSession, 'signal' | 'touch'>,
  ): Promise<void> {
    const hash = createHash('sha256');
    try {
      await pipeline(
        createReadStream(path, { highWaterMark: CHUNK_BYTES }),
        createGunzip({ chunkSize: CHUNK_BYTES }),
        async (chunks: AsyncIterable<Buffer>) => {
          for await (const chunk of chunks) {
            hash.update(chunk);
            touch();
          }
        },
        { signal },
      );
    } catch (error) {
      if (signal.aborted) throw error;
      throw this.#failed(messageOf(error));
    }
    const found = `sha256:${hash.digest('hex')}`;
    if (found !== diffId) throw this.#failed(`it unpacks to ${found} instead of ${diffId}`);
  }

  #failed(reason: string): FlattenError {
    this.#scans.hasFailed = true;
    return new FlattenError('CHECK_FAILED', `The packed layer cannot be used: ${reason}.`, {
      hint: `Run again with ${example('compression', 'gzip:4')}. With a level, nothing is copied from the source's layers.`,
    });
  }
}
