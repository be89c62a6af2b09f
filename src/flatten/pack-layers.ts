// Several layers in files: the flat filesystem is spooled, divided by what changes together, and each part is packed.
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { cancelled } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import { withProgress } from '../base/progress.ts';
import { written } from '../base/spelling.ts';
import type { PackedFile } from '../engine/store/load-packed.ts';
import { atFastestLevel, type Compression } from '../pack/compression.ts';
import { type PackingResult, packToFile } from '../pack/packer.ts';
import type { LayerFacts } from '../report/facts.ts';
import { divide } from '../split/divide.ts';
import type { DividedLayer, WantedLayers } from '../split/division.ts';
import { openDivided } from '../split/layer-stream.ts';
import { TarFilter } from '../tar/filter.ts';
import { combineObservers } from '../tar/observers.ts';
import type { Spans } from '../tar/spans.ts';
import { SizeEstimate } from './dry-run.ts';
import { countsBlocks, type LayerJob } from './job.ts';
import type { Layer } from './layer.ts';
import type { CacheUse } from './layer-cache.ts';
import {
  largeFiles,
  logLayers,
  type PlannedLayer,
  plannedLayers,
  runsOf,
  wantedLayers,
} from './layer-plan.ts';
import type { LayerInput } from './layer-stream.ts';
import { historyText, isReadBack, type PackRequest, withConfig } from './pack-layer.ts';
import { partOf } from './part-paths.ts';
import { isOnlyUnpacked, type Splice, spliceFor } from './splice-layer.ts';
import { removeSpool, type SpooledFlat, spoolFlat } from './spool-flat.ts';
import { touching } from './unpack-layer.ts';

/** Layers that are packed at the same time: while one waits for the disk, the other has the cores. */
const AT_ONCE = 2;
/** How often a division is tried again with a smaller size until no layer is larger than asked. */
const MOST_TRIES = 5;
/** A division is tried again with a little less than what would just do. */
const MARGIN = 0.97;

/** A layer in a file, with what is known about it. */
interface PackedPart {
  readonly plan: PlannedLayer;
  readonly file: PackedFile;
  readonly facts: LayerFacts;
  readonly streamBytes: number;
  /** Bytes of its stream that were copied as they were packed. */
  readonly copiedBytes: number;
}

/** All layers of a platform, and their plan. */
interface PackedParts {
  readonly parts: readonly PackedPart[];
  readonly layers: readonly DividedLayer[];
}

/** What all layers of a platform have in common. */
interface PackJob {
  readonly job: LayerJob;
  readonly flat: SpooledFlat;
  readonly compression: Compression;
  readonly splice: Splice | undefined;
  /** The layer with the number k gets this name, with `-k` after it. */
  readonly path: string;
}

/** Packs several layers, each into a file whose name is the asked one with a number. */
export async function packLayers(
  job: LayerJob,
  input: LayerInput,
  cached: CacheUse,
  { path, ...request }: PackRequest,
): Promise<Layer> {
  const { run } = job;
  const splice = spliceFor(job, input);
  const flat = await spoolFlat(job, input, {
    path: `${path}-flat`,
    isTraced: splice !== undefined,
    totalBytes: request.totalBytes,
    looker: touching(run.touch),
  });
  const compression = compressionFor(job, cached);
  const { parts, layers } = await packWithin({ job, flat, compression, splice, path });
  await removeSpool(flat);
  const newBytes = sumOf(parts, ({ facts }) => facts.bytes);
  const streamBytes = sumOf(parts, (part) => part.streamBytes);
  const packedBytes = sumOf(parts, ({ file }) => file.packedBytes);
  const percent = (100 * sumOf(parts, ({ copiedBytes }) => copiedBytes)) / Math.max(1, streamBytes);
  const copied =
    splice === undefined ? '' : `, ${percent.toFixed(1)} % of it copied without recompression`;
  const { entries, dataBytes } = flat.counts;
  const inLayers =
    parts.length === 1
      ? `one layer of ${formatBytes(newBytes)}`
      : `${parts.length} layers, ${formatBytes(newBytes)} in all`;
  const packed = isOnlyUnpacked(job) ? '' : `, ${formatBytes(packedBytes)} compressed`;
  run.log.info(`Packed ${countEntries(entries)} in ${inLayers}${packed}${copied}`);
  const files = parts.map(({ file }) => file);
  const image = await withConfig(files, request, dataBytes > 0);
  const facts = parts.length === 1 ? undefined : parts.map((part) => part.facts);
  if (facts !== undefined) logLayers(facts, run.log, { arePacked: !isOnlyUnpacked(job) });
  return {
    ...image,
    packedBytes: isOnlyUnpacked(job) ? undefined : packedBytes,
    parts: facts,
    partOf: facts && partOf(job, layers, flat.index),
    flatDiffId: flat.diffId,
    newBytes,
    streamBytes,
    counts: flat.counts,
  };
}

/** A graph driver unpacks what it loads: then packing costs more time than it saves, unless a cache keeps the layers. */
export function compressionFor(job: LayerJob, cached: CacheUse): Compression {
  const { compression } = job.options.layer;
  if (!isOnlyUnpacked(job)) return compression;
  return cached.kind === 'miss' ? atFastestLevel(compression) : { kind: 'none' };
}

/** Packs all layers; again with a smaller size as long as one is larger than asked, though it could be divided. */
async function packWithin(packing: PackJob): Promise<PackedParts> {
  const { job, flat } = packing;
  const { log } = job.run;
  const wanted = wantedLayers(job.options.layer);
  if (wanted === undefined) throw new Error('one layer is not divided');
  const maxBytes = 'maxBytes' in wanted ? wanted.maxBytes : Number.POSITIVE_INFINITY;
  const isTooLarge = ({ file, plan }: PackedPart) => file.packedBytes > maxBytes && !plan.isOneFile;
  let asked: WantedLayers = wanted;
  let before = Number.POSITIVE_INFINITY;
  for (let tries = 1; ; tries++) {
    const division = divide(flat.index, flat.owners, asked);
    for (const text of division.details) log.debug(text);
    const isLast = tries >= MOST_TRIES;
    const planned = plannedLayers(division, flat);
    const parts = await packAll(packing, planned, isLast ? () => false : isTooLarge);
    const tooLarge = parts.filter(isTooLarge);
    if (tooLarge.length === 0 || isLast || !('maxBytes' in asked)) {
      for (const text of division.notices) log.notice(text);
      for (const text of largeFiles(parts, maxBytes)) log.notice(text);
      if (tooLarge.length > 0) log.warning(notWithin(tooLarge, parts.length));
      return { parts, layers: division.layers };
    }
    const largest = largestOf(tooLarge);
    log.debug(`divided again: a layer has ${formatBytes(largest)}`);
    // What does not become smaller cannot be divided: then all layers are packed as they are.
    if (largest >= before) tries = MOST_TRIES - 1;
    else asked = { ...asked, maxBytes: Math.floor((asked.maxBytes * maxBytes * MARGIN) / largest) };
    before = largest;
    for (const { file } of parts) await rm(file.path);
  }
}

function notWithin(tooLarge: readonly PackedPart[], count: number): string {
  return `${tooLarge.length} of ${count} layers are larger than ${written('max-layer-size')}, the largest ${formatBytes(largestOf(tooLarge))}: they cannot be divided any further.`;
}

function largestOf(parts: readonly PackedPart[]): number {
  return Math.max(...parts.map(({ file }) => file.packedBytes));
}

/**
 * Packs each planned layer, some at the same time.
 * @param isWrong whether the others are not worth packing after this one
 * @returns the layers, which are not all if one was wrong
 */
async function packAll(
  packing: PackJob,
  planned: readonly PlannedLayer[],
  isWrong: (part: PackedPart) => boolean,
): Promise<PackedPart[]> {
  const { run } = packing.job;
  const stop = new AbortController();
  const signal = AbortSignal.any([run.signal, stop.signal]);
  let doneBytes = 0;
  const onBytes = (bytes: number) => {
    doneBytes += bytes;
  };
  const totalBytes = sumOf(planned, ({ layer }) => layer.streamBytes);
  const parts: PackedPart[] = [];
  const waiting = [...planned.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, plan] = next;
      const part = await packOne(packing, plan, { number: at + 1, signal, onBytes });
      parts[at] = part;
      if (isWrong(part)) waiting.length = 0;
    }
  };
  const working = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      stop.abort(error);
      throw error;
    }),
  );
  const progress = { title: 'Pack', doneBytes: () => doneBytes, totalBytes: () => totalBytes };
  try {
    await withProgress(run.log, progress, Promise.all(working));
  } finally {
    await Promise.allSettled(working);
  }
  if (run.signal.aborted) throw cancelled(run.signal.reason);
  return parts.filter((part) => part !== undefined);
}

interface PartRequest {
  readonly number: number;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

async function packOne(
  { job, flat, compression, splice, path: name }: PackJob,
  plan: PlannedLayer,
  { number, signal, onBytes }: PartRequest,
): Promise<PackedPart> {
  const { run } = job;
  const { layer, isWhole } = plan;
  const path = `${name}-${number}`;
  const size = new SizeEstimate({ countsBlocks: countsBlocks(job) });
  const counting = {
    begin: () => {},
    data: (bytes: Buffer) => onBytes(bytes.length),
    end: () => {},
  };
  const filter = new TarFilter(
    () => 'keep',
    combineObservers([size, touching(run.touch), counting]),
  );
  const copies = isWhole || splice?.paysFor(runsOf(layer, flat.index));
  const own = copies === true ? splice?.another() : undefined;
  const stream = isWhole
    ? openWhole(flat, signal, own?.spans)
    : openDivided(flat.spool, layer, signal, own?.spans);
  pipeline(stream, filter, () => {
    // Whoever reads the filter sees the failure there.
  });
  const packed: PackingResult & { readonly copiedOutBytes?: number } =
    (await own?.pack(filter, path)) ?? (await packToFile(filter, path, compression));
  const { digest, packedBytes, copiedOutBytes = 0 } = packed;
  const diffId = filter.digest();
  if (own !== undefined && !isReadBack(job)) await own.check(path, diffId, run);
  const contents = layer.largest;
  const text = isWhole ? undefined : historyText(contents);
  return {
    plan,
    file: { path, diffId, digest, packedBytes, packing: compression.kind, contents: text },
    facts: { diffId, digest, packedBytes, bytes: size.bytes, entries: layer.entries, contents },
    streamBytes: filter.bytesWritten,
    copiedBytes: copiedOutBytes,
  };
}

/** Opens the whole flat filesystem, for a division with one layer: that is the layer that would not have been divided. */
function openWhole(
  { spool, streamBytes }: SpooledFlat,
  signal: AbortSignal,
  spans: Spans | undefined,
): Readable {
  if (spans !== undefined && spool.spans !== undefined)
    for (const { bytes, origin } of spool.spans.range(0, streamBytes)) spans.add(bytes, origin);
  return createReadStream(spool.path, { highWaterMark: 1024 * 1024, signal });
}

function sumOf<T>(items: readonly T[], bytesOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + bytesOf(item), 0);
}
