// A flat layer that is packed already, for the most part: copies the deflate blocks or zstd frames of the source's layers.
import type { Readable } from 'node:stream';
import { FlattenError, messageOf } from '../base/errors.ts';
import { collectLessOften } from '../base/garbage.ts';
import type { RunSession } from '../base/run-session.ts';
import { example } from '../base/spelling.ts';
import type { PackedLayers } from '../image/packed-layers.ts';
import { type SplicingResult, spliceToFile } from '../pack/splicer.ts';
import type { SpliceKind } from '../splice/scan.ts';
import { Spans } from '../tar/spans.ts';
import type { Job, LayerJob, SourceJob } from './job.ts';
import type { CacheUse } from './layer-cache.ts';
import { LayerScans } from './layer-scans.ts';
import type { LayerInput } from './layer-stream.ts';
import { unpackedDigest } from './unpack-layer.ts';

/** With less, packing anew takes no longer than starting workers. */
export const MIN_PACKED_BYTES = 8 * 1024 * 1024;
/** The part of the layers' bytes that must stay in long runs. Below, little is saved. */
const MIN_COPIED = 1 / 4;
/** What a run loses at its ends: the blocks that are cut, and what looks back on what is not there. */
const LOST_BYTES = 128 * 1024;

/**
 * Shorter frames of a zstd layer are not copied, by their mean length unpacked: frames of 128 KiB take 8 % more than what
 * is packed anew, those of 256 KiB 3 %. Each of them also costs every reader time.
 */
const MIN_FRAME_BYTES = 256 * 1024;

/** Returns what may stay as it is packed: the result keeps its layer packed, and the user asked for no level. */
export function copyableKind(job: SourceJob): SpliceKind | undefined {
  const { engine, options, packTo } = job;
  const { compression } = options.layer;
  const isPacked =
    engine?.store.keepsPacked === true || (packTo !== undefined && !isOnlyUnpacked(job));
  const mayCopy = compression.kind !== 'none' && compression.mayCopy === true && isPacked;
  return mayCopy ? compression.kind : undefined;
}

/**
 * Starts to scan the layers of a source, if the flat layer may copy their blocks.
 * @param end waits until nothing goes on any more
 */
export function startScans(
  job: SourceJob,
  cached: CacheUse,
  end: AsyncDisposableStack,
): LayerScans | undefined {
  const { run, source, options } = job;
  // What the result keeps is not packed.
  const blobs = (source.packedLayers ?? []).map((blob, at) =>
    at < (source.keptLayers ?? 0) ? undefined : blob,
  );
  const packedBytes = blobs.reduce((sum, blob) => sum + (blob?.descriptor.sizeBytes ?? 0), 0);
  const isUseful = !options.dryRun && cached.kind !== 'hit' && packedBytes >= MIN_PACKED_BYTES;
  const kind = copyableKind(job);
  if (!isUseful || kind === undefined) return undefined;
  collectLessOften();
  const scans = new LayerScans(blobs, kind, run);
  end.defer(() => scans.close());
  return scans;
}

/** Returns whether so much of the layers stays in long runs that copying it pays. */
export function pays(layers: PackedLayers, kind: SpliceKind): boolean {
  const { packings, layerTarBytes, keptLayers, keptRuns } = layers;
  if (!packings.includes(kind)) return false;
  const tarBytes = layerTarBytes.slice(keptLayers).reduce((sum, bytes) => sum + bytes, 0);
  let copied = 0;
  for (const { layer, startBytes, endBytes } of keptRuns())
    if (packings[layer] === kind && !hasShortFrames(layers, layer))
      copied += Math.max(0, endBytes - startBytes - lostBytes(layers, layer));
  return copied >= MIN_COPIED * tarBytes;
}

/** Whether a zstd layer is in so many frames that it should be packed anew. */
function hasShortFrames({ packings, frames, layerTarBytes }: PackedLayers, layer: number): boolean {
  const tarBytes = layerTarBytes[layer] ?? 0;
  return packings[layer] === 'zstd' && tarBytes < MIN_FRAME_BYTES * (frames[layer] ?? 0);
}

/** Returns what a run of a layer loses at its ends. Of a zstd stream, half a frame at each: all of a layer in one frame. */
function lostBytes({ packings, frames, layerTarBytes }: PackedLayers, layer: number): number {
  if (packings[layer] !== 'zstd') return LOST_BYTES;
  return (layerTarBytes[layer] ?? 0) / Math.max(1, frames[layer] ?? 1);
}

/**
 * Whether the packed layers serve a graph driver alone, which unpacks what it loads: then packing them is only worth the
 * bytes that it spares the disk.
 */
export function isOnlyUnpacked({ engine, options }: Pick<Job, 'engine' | 'options'>): boolean {
  return options.tagLocations.length === 0 && engine?.store.keepsPacked === false;
}

/** Returns what copies from the source's layers; undefined if that is not possible or would not pay. */
export function spliceFor(
  { run, scans, options }: LayerJob,
  { reader }: Pick<LayerInput, 'reader'>,
): Splice | undefined {
  const { compression } = options.layer;
  if (scans === undefined || reader.layers === undefined || compression.kind === 'none')
    return undefined;
  const { layers } = reader;
  const copied = layers.packings.map((_, at) => !hasShortFrames(layers, at));
  const lossBytes = Math.max(...copied.map((is, at) => (is ? lostBytes(layers, at) : 0)));
  if (pays(layers, scans.kind))
    return new Splice(scans, compression.level, { lossBytes, isCopied: (at) => copied[at]! });
  run.log.debug('packed anew: too little of the layers stays as it is packed');
  return undefined;
}

/** What the index says about copying from layers. */
interface CopyEstimate {
  /** What a run in one piece loses at its ends. */
  readonly lossBytes: number;
  /** Whether anything is copied of a layer. */
  readonly isCopied: (layer: number) => boolean;
}

const OF_BLOCKS: CopyEstimate = { lossBytes: LOST_BYTES, isCopied: () => true };

/** Packs a layer's stream by copying. */
export class Splice {
  /** Of the stream, to be filled by whoever makes it. */
  readonly spans = new Spans();
  readonly #scans: LayerScans;
  readonly #level: number;
  readonly #estimate: CopyEstimate;
  /** How much was copied, to be added to what the log says of the packed size. */
  copied = '';

  constructor(scans: LayerScans, level: number, estimate: CopyEstimate = OF_BLOCKS) {
    this.#scans = scans;
    this.#level = level;
    this.#estimate = estimate;
  }

  /** Whether enough of a stream is copied if it is made of runs with these lengths in bytes. */
  paysFor(runs: Iterable<number>): boolean {
    let copied = 0;
    let total = 0;
    for (const bytes of runs) {
      total += bytes;
      copied += Math.max(0, bytes - this.#estimate.lossBytes);
    }
    return copied >= MIN_COPIED * total;
  }

  /** Returns what packs another stream from the same layers. */
  another(): Splice {
    return new Splice(this.#scans, this.#level, this.#estimate);
  }

  /** Packs the stream into a new file. If that fails for its own reasons, it has to be packed anew. */
  async pack(layer: Readable, path: string): Promise<SplicingResult> {
    const { spans } = this;
    const sourceOf = async (stream: number) =>
      this.#estimate.isCopied(stream) ? this.#scans.sourceOf(stream) : undefined;
    try {
      const request = { spans, sourceOf, kind: this.#scans.kind, level: this.#level };
      const result = await spliceToFile(layer, path, request);
      const percent = (100 * result.copiedOutBytes) / Math.max(1, result.layerBytes);
      this.copied = `, ${percent.toFixed(1)} % of it copied without recompression`;
      return result;
    } catch (error) {
      if (!(error instanceof FlattenError)) this.#scans.hasFailed = true;
      throw error;
    }
  }

  /**
   * Unpacks a packed file, for results that nobody else reads back.
   * @throws FlattenError `CHECK_FAILED` if it is not the layer with a diffID
   */
  async check(
    path: string,
    diffId: string,
    run: Pick<RunSession, 'signal' | 'touch'>,
  ): Promise<void> {
    const file = { path, packing: this.#scans.kind };
    let found: string;
    try {
      found = await unpackedDigest(file, run);
    } catch (error) {
      if (run.signal.aborted) throw error;
      throw this.#failed(messageOf(error));
    }
    if (found !== diffId) throw this.#failed(`it unpacks to ${found} instead of ${diffId}`);
  }

  #failed(reason: string): FlattenError {
    this.#scans.hasFailed = true;
    return new FlattenError('CHECK_FAILED', `The packed layer cannot be used: ${reason}.`, {
      hint: `Run again with ${example('compression', `${this.#scans.kind}:${this.#level}`)}. With a level, nothing is copied from the source's layers.`,
    });
  }
}
