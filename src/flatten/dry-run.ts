// Estimates the result of a run without storing anything.

import { pipeline } from 'node:stream/promises';
import { totalOf, withProgress } from '../base/progress.ts';
import type { StoreTraits } from '../engine/client/store-traits.ts';
import type { StoreRequest } from '../engine/store/store.ts';
import { digestOf } from '../image/config.ts';
import type { LayerFacts } from '../report/facts.ts';
import { divide } from '../split/divide.ts';
import type { DividedLayer, WantedLayers } from '../split/division.ts';
import { FlatIndex } from '../split/flat-index.ts';
import { discard } from '../tar/discard.ts';
import { readingOf } from '../tar/drain.ts';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { entryFacts, resultBytes } from '../tar/facts.ts';
import { countsBlocks, type SourceJob } from './job.ts';
import type { Layer } from './layer.ts';
import { logLayers } from './layer-plan.ts';
import { type LayerInput, openStream, readThrough } from './layer-stream.ts';
import { partOf } from './part-paths.ts';
import { indexed, ownersOf } from './spool-flat.ts';

/** Block size in bytes of the filesystems that engines use: some stores count whole blocks. */
const DISK_BLOCK_BYTES = 4096;
/** Longest symlink target that ext4 stores in the inode, without a block of its own. */
const INLINE_LINK_BYTES = 59;

/** Estimates the size that the image store will report: bytes of files and symlink targets, or whole disk blocks. */
export class SizeEstimate implements EntryObserver {
  readonly #countsBlocks: boolean;
  #bytes = 0;

  constructor({ countsBlocks }: Pick<StoreTraits, 'countsBlocks'>) {
    this.#countsBlocks = countsBlocks;
    // The block of the root directory, which has no entry in the stream.
    if (countsBlocks) this.#bytes = DISK_BLOCK_BYTES;
  }

  get bytes(): number {
    return this.#bytes;
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    if (verdict === 'drop') return;
    const head = verdict === 'keep' ? entry : verdict.head;
    const sizeBytes = resultBytes(entry, verdict);
    const linkBytes = entry.typeFlag === '2' ? entryFacts(head).link.length : 0;
    if (!this.#countsBlocks) {
      this.#bytes += sizeBytes + linkBytes;
      return;
    }
    const isBlock = entry.typeFlag === '5' || linkBytes > INLINE_LINK_BYTES;
    this.#bytes += Math.ceil((isBlock ? 1 : sizeBytes) / DISK_BLOCK_BYTES) * DISK_BLOCK_BYTES;
  }

  data(): void {}

  end(): void {}
}

/** Bytes of the directories that are in several layers, each with its root, in a store that counts blocks. */
function repeatedBytes(layers: readonly DividedLayer[]): number {
  const parents = layers.reduce(
    (sum, { pieces }) => sum + pieces.reduce((count, piece) => count + (piece < 0 ? 1 : 0), 0),
    layers.length - 1,
  );
  return parents * DISK_BLOCK_BYTES;
}

/** Estimate of an image that was not stored. */
export interface ImageEstimate {
  readonly newBytes: number;
  /** Undefined on a store whose image IDs depend on the packed layer. */
  readonly imageId: string | undefined;
  readonly configDigest: string | undefined;
  /** What would be in each layer, if there would be several. */
  readonly parts?: readonly LayerFacts[] | undefined;
  readonly partOf?: Layer['partOf'];
}

/**
 * Reads the flat filesystem and plans its layers. Their digests, and so the image's, are only known once they are made.
 */
export async function estimateLayers(
  job: SourceJob,
  input: LayerInput,
  wanted: WantedLayers,
): Promise<ImageEstimate> {
  const { run } = job;
  const size = new SizeEstimate({ countsBlocks: countsBlocks(job) });
  const index = new FlatIndex();
  const filter = await openStream(input, run, size);
  const reading = readingOf(filter, totalOf(input.expectedBytes));
  const { signal } = run;
  await withProgress(run.log, reading, pipeline(indexed(filter, index), discard(), { signal }));
  await input.resume();
  const { layers, notices } = divide(index, ownersOf(input), wanted);
  for (const text of notices) run.log.notice(text);
  const parts = layers.map((layer) => ({
    diffId: undefined,
    digest: undefined,
    packedBytes: layer.packedBytes,
    bytes: layer.dataBytes,
    entries: layer.entries,
    contents: layer.largest,
  }));
  if (parts.length > 1) logLayers(parts, run.log, { arePacked: true });
  return {
    newBytes: size.bytes + (countsBlocks(job) ? repeatedBytes(layers) : 0),
    imageId: undefined,
    configDigest: undefined,
    parts: parts.length > 1 ? parts : undefined,
    partOf: parts.length > 1 ? partOf(job, layers, index) : undefined,
  };
}

/** Reads the layer stream and estimates the image that a run would store. */
export async function estimateImage(
  job: SourceJob,
  input: LayerInput,
  request: Pick<StoreRequest, 'configFor'>,
): Promise<ImageEstimate> {
  const { run, engine, options } = job;
  const size = new SizeEstimate({ countsBlocks: countsBlocks(job) });
  const filter = await readThrough(input, run, { looker: size });
  await input.resume();
  const configDigest = digestOf(await request.configFor([{ diffId: filter.digest() }]));
  // Without a tag, the result stands for one in the engine, if there is an engine.
  const isStored =
    engine !== undefined && (options.tags.length > 0 || options.tagLocations.length === 0);
  const imageId = isStored && !engine.store.idIsConfigDigest ? undefined : configDigest;
  return { newBytes: size.bytes, imageId, configDigest };
}
