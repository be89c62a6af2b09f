// A run's one layer: made of the source and streamed into the store, or taken from a cache; in a dry run neither.

import { FlattenError } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import { totalOf } from '../base/progress.ts';
import { written } from '../base/spelling.ts';
import { VERSION } from '../base/version.ts';
import { badEntry, type LayerRecord } from '../cache/record.ts';
import { cancelled } from '../engine/client/docker-cli.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { checkStored, type StoredImage, type StoreRequest } from '../engine/store/store.ts';
import { storeFor } from '../engine/store/store-for.ts';
import { flatConfig } from '../image/config.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import { estimateImage } from './dry-run.ts';
import type { LayerJob } from './job.ts';
import { type CacheHit, type CacheUse, loadLayer, placeToSave } from './layer-cache.ts';
import { type LayerInput, openStream, readThrough } from './layer-stream.ts';
import { readsCachedLayer } from './prepare.ts';

/** The one step of a result's history. */
export const CREATED_BY = `docker-flatten ${VERSION}`;

/** A layer in the store, or what it would be. */
export interface Layer {
  readonly stored: StoredImage | undefined;
  readonly newBytes: number;
  readonly imageId: string | undefined;
  readonly configDigest: string;
  /** Length of its tar stream, which reading it back takes again; undefined if it was not read. */
  readonly streamBytes?: number | undefined;
  /** What of it was counted; nothing of one that was not made now. */
  readonly counts: { readonly entries: number; readonly dataBytes: number };
}

const NO_COUNTS: Layer['counts'] = { entries: 0, dataBytes: 0 };

/**
 * Brings the layer into the store: made of the source, or from the cache; in a dry run into none.
 * @throws FlattenError `CACHE_BAD`, `CACHE_DIFFERS` if the cached layer is no good, and what else can go wrong
 */
export async function makeLayer(
  job: LayerJob,
  input: LayerInput,
  cached: CacheUse,
): Promise<Layer> {
  const { engine, options } = job;
  const { log } = engine;
  const { way } = input.reader;
  const request = storeRequest(job, input, cached);
  try {
    if (options.dryRun)
      return await log.group(`Look through by ${way}`, () => estimateLayer(engine, input, request));
    if (cached.kind !== 'hit')
      return await log.group(`Flatten by ${way}`, () => storeLayer(engine, input, request));
    const streamBytes = readsCachedLayer(options)
      ? await log.group(`Compare the cached layer by ${way}`, () => compare(job, input, cached))
      : undefined;
    return await log.group('Take the layer from the cache', async () => {
      const { stored, newBytes } = await loadLayer(engine, cached.found, request);
      return { ...idsOf(stored), newBytes, streamBytes, counts: NO_COUNTS };
    });
  } catch (error) {
    throw blameOf(error, job);
  }
}

/** The error of a layer's stream, blamed on a source that changed while it was read, if it was not held still. */
function blameOf(error: unknown, { source, options }: LayerJob): unknown {
  const isCut = error instanceof FlattenError && error.code === 'TAR_TRUNCATED';
  if (!isCut || options.pause) return error;
  return source.changedWhileRead?.(error) ?? error;
}

/** What a store is asked. */
function storeRequest(job: LayerJob, input: LayerInput, cached: CacheUse): StoreRequest {
  const { source, sourceConfig, options } = job;
  return {
    platform: source.platform,
    configFor: async (diffId) =>
      flatConfig((await sourceConfig).json, {
        diffId,
        sourceDiffIds: source.diffIds,
        createdBy: CREATED_BY,
        latestSeconds: options.layer.sourceDateEpoch,
      }),
    annotations: async () => (await sourceConfig).annotations,
    compression: options.layer.compression,
    tempDir: options.tempDir,
    // Another engine would come to another layer.
    saveTo: input.reader.isReproducible ? placeToSave(cached, job) : undefined,
    totalBytes: totalOf(input.expectedBytes),
  };
}

async function estimateLayer(
  engine: EngineSession,
  input: LayerInput,
  request: StoreRequest,
): Promise<Layer> {
  const estimate = await estimateImage(engine, input, request);
  return { stored: undefined, ...estimate, counts: NO_COUNTS };
}

/** Streams the filesystem into the store and checks what came of it. */
async function storeLayer(
  engine: EngineSession,
  input: LayerInput,
  request: StoreRequest,
): Promise<Layer> {
  const { log, signal } = engine;
  if (!engine.store.keepsPacked)
    log.debug(
      `${written('compression')} has no effect here: this image store keeps layers unpacked`,
    );
  const filter = await openStream(input, engine);
  const stored = await storeFor(engine.store).store(engine, filter, request);
  await input.resume();
  if (signal.aborted) throw cancelled(signal.reason);
  const appended = input.rules?.appended;
  const dataBytes = filter.counts.dataBytes + (appended?.dataBytes ?? 0);
  const entries = filter.counts.entries + (appended?.entries ?? 0);
  const newBytes = await checkStored(engine, stored, dataBytes > 0);
  const packed =
    stored.packedBytes === undefined ? '' : `, packed ${formatBytes(stored.packedBytes)}`;
  log.info(`Stored ${countEntries(entries)} in one layer of ${formatBytes(newBytes)}${packed}`);
  const { bytesWritten: streamBytes } = filter;
  return { ...idsOf(stored), newBytes, streamBytes, counts: { entries, dataBytes } };
}

function idsOf(stored: StoredImage): Pick<Layer, 'stored' | 'imageId' | 'configDigest'> {
  return { stored, imageId: stored.expectedId, configDigest: stored.configDigest };
}

/**
 * Reads the source and compares its layer with the cached one; comes to the length of its stream.
 * @throws FlattenError `CACHE_BAD`, `CACHE_DIFFERS`
 */
async function compare(
  { engine, options }: LayerJob,
  input: LayerInput,
  { found: { record } }: CacheHit,
): Promise<number> {
  const filter = await readThrough(input, engine, { totalBytes: streamBytesOf(record) });
  const diffId = filter.digest();
  if (diffId !== record.diffId) throw otherLayer(diffId, record.diffId, options);
  return filter.bytesWritten;
}

/** Bytes of a tar stream beside an entry's data: its header, and half a block of padding. */
const ENTRY_BYTES = 512 + 256;

/** About how many bytes come from a source whose layer is known: what stayed, and what rules drop on the way. */
function streamBytesOf({ entries, dataBytes, rules }: LayerRecord): number {
  const dropped = rules.reduce((sum, rule) => sum + rule.bytes + rule.entries * ENTRY_BYTES, 0);
  return dataBytes + entries * ENTRY_BYTES + dropped;
}

/**
 * The error for a cached layer that is not the one that was read now: `CACHE_BAD`, or `CACHE_DIFFERS` where commands may
 * have made the difference, since they need not come to the same each time.
 */
function otherLayer(
  read: string,
  cached: string,
  { layer, verify, html }: Pick<FlattenOptions, 'layer' | 'verify' | 'html'>,
): FlattenError {
  if (layer.script === undefined && !layer.aptClean)
    return badEntry(`the source gives the layer ${read}, and it is ${cached}.`);
  const readers = [
    ...(verify ? [written('verify')] : []),
    ...(html === undefined ? [] : [written('html')]),
  ];
  return new FlattenError(
    'CACHE_DIFFERS',
    'What the commands made differs from the cached layer, so the layer is made again.',
    { hint: `If that happens in every run, leave out ${readers.join(' and ')}, or the cache.` },
  );
}
