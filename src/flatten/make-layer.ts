// The result's layers: made from the source, loaded from the cache, or only estimated in a dry run.

import { cancelled, FlattenError } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import { totalOf } from '../base/progress.ts';
import { written } from '../base/spelling.ts';
import { badEntry, type LayerRecord } from '../cache/record.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { checkStored, type StoredImage, type StoreRequest } from '../engine/store/store.ts';
import { storeFor } from '../engine/store/store-for.ts';
import { flatConfig } from '../image/config.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { TarFilter } from '../tar/filter.ts';
import { withBaseLayers } from './base-layers.ts';
import { estimateImage, estimateLayers, SizeEstimate } from './dry-run.ts';
import type { LayerJob } from './job.ts';
import { CREATED_BY, type Layer, NO_COUNTS } from './layer.ts';
import { type CacheHit, type CacheUse, loadLayer } from './layer-cache.ts';
import { wantedLayers } from './layer-plan.ts';
import { countsOf, type LayerInput, openStream, readThrough } from './layer-stream.ts';
import { measurePacked, packLayer, takePacked } from './pack-layer.ts';
import { compressionFor, packLayers } from './pack-layers.ts';
import { readsCachedLayer } from './prepare.ts';
import { placeToSave } from './save-layer.ts';
import { isOnlyUnpacked, spliceFor } from './splice-layer.ts';

/**
 * Stores the layer, made from the source or loaded from the cache. In a dry run, estimates it.
 * @throws FlattenError `CACHE_BAD` or `CACHE_DIFFERS` if the cached layer cannot be used; other codes of reading and
 * storing
 */
export async function makeLayer(
  job: LayerJob,
  input: LayerInput,
  cached: CacheUse,
): Promise<Layer> {
  const { base } = input;
  const layer = await makeOwnLayer(job, input, cached);
  return base === undefined ? layer : withBaseLayers(layer, base, isOnlyUnpacked(job));
}

/** Makes what is not kept from a base. */
async function makeOwnLayer(job: LayerJob, input: LayerInput, cached: CacheUse): Promise<Layer> {
  const { run, options, packTo } = job;
  const { log } = run;
  const { way } = input.reader;
  const of = job.platformTitle === undefined ? '' : ` ${job.platformTitle}`;
  const request = storeRequest(job, input, cached);
  const packInto = (path: string) =>
    options.layer.division === undefined
      ? packLayer(job, input, {
          ...request,
          // What is above a base does not stream into a graph driver.
          ...(input.base && { compression: compressionFor(job, cached) }),
          path,
        })
      : packLayers(job, input, cached, { ...request, path });
  try {
    if (options.dryRun)
      return await log.group(`Estimate${of} via ${way}`, () => estimateLayer(job, input, request));
    if (cached.kind !== 'hit')
      return await log.group(`Flatten${of} via ${way}`, () =>
        packTo === undefined ? storeLayer(job, input, request) : packInto(packTo),
      );
    const streamBytes = readsCachedLayer(options)
      ? await log.group(`Compare the cached layer${of} via ${way}`, () =>
          compare(job, input, cached),
        )
      : undefined;
    if (packTo !== undefined)
      return await log.group(`Check the cached layer${of}`, () =>
        takePacked(job, cached.found, request),
      );
    return await log.group('Load the cached layer', () =>
      loadCached(job, cached, request).then((layer) => ({ ...layer, streamBytes })),
    );
  } catch (error) {
    throw blameOf(error, job);
  }
}

/** Explains a truncated stream by a source that may have changed while it was read without a pause. */
function blameOf(error: unknown, { source, options }: LayerJob): unknown {
  const isCut = error instanceof FlattenError && error.code === 'TAR_TRUNCATED';
  if (!isCut || options.pause) return error;
  return source.changedWhileRead?.(error) ?? error;
}

/** Builds the request to the store. */
function storeRequest(job: LayerJob, input: LayerInput, cached: CacheUse): StoreRequest {
  const { source, sourceConfig, options } = job;
  return {
    platform: source.platform,
    configFor: async (layers) =>
      flatConfig((await sourceConfig).json, {
        layers: [...(input.base?.layers ?? []), ...layers.filter(({ isKept }) => isKept !== true)],
        sourceDiffIds: source.diffIds,
        createdBy: CREATED_BY,
        latestSeconds: options.layer.sourceDateEpoch,
      }),
    annotations: async () => (await sourceConfig).annotations,
    compression: options.layer.compression,
    tempDir: options.tempDir,
    // If reading is not reproducible, another engine would produce another layer for the same key.
    saveTo: input.reader.isReproducible ? placeToSave(cached, job) : undefined,
    totalBytes: totalOf(input.expectedBytes),
  };
}

async function estimateLayer(
  job: LayerJob,
  input: LayerInput,
  request: StoreRequest,
): Promise<Layer> {
  const wanted = wantedLayers(job.options.layer);
  const estimate = await (wanted === undefined
    ? estimateImage(job, input, request)
    : estimateLayers(job, input, wanted));
  return { stored: undefined, packedBytes: undefined, ...estimate, counts: NO_COUNTS };
}

/** The engine that a layer streams into. */
function engineOf({ engine }: LayerJob): EngineSession {
  if (engine === undefined) throw new Error('a layer that is not packed needs an engine');
  return engine;
}

/** Loads a cached layer into the store. */
async function loadCached(
  job: LayerJob,
  { found }: CacheHit,
  request: StoreRequest,
): Promise<Layer> {
  const { stored, newBytes } = await loadLayer(engineOf(job), found, request);
  const isCounted = job.source.countsFiles !== true;
  const bytes = isCounted ? newBytes : (await measurePacked(found, job.run)).bytes;
  return { ...idsOf(stored), newBytes: bytes, counts: NO_COUNTS };
}

/** Streams the filesystem into the store and checks the stored image. */
async function storeLayer(job: LayerJob, input: LayerInput, request: StoreRequest): Promise<Layer> {
  const engine = engineOf(job);
  const { log, signal } = engine;
  // The store may count blocks, and a source that is measured by its layers knows nothing of these.
  const size =
    job.source.countsFiles === true ? new SizeEstimate({ countsBlocks: false }) : undefined;
  if (!engine.store.keepsPacked)
    log.debug(
      `${written('compression')} has no effect here: this image store keeps layers unpacked`,
    );
  const splice = engine.store.keepsPacked ? spliceFor(job, input) : undefined;
  const filter = await openStream(input, engine, size, splice?.spans);
  const pack = splice && ((layer: TarFilter, path: string) => splice.pack(layer, path));
  const stored = await storeFor(engine.store).store(engine, filter, { ...request, pack });
  await input.resume();
  if (signal.aborted) throw cancelled(signal.reason);
  const counts = countsOf(filter, input);
  const storedBytes = await checkStored(engine, stored, counts.dataBytes > 0);
  const newBytes = size?.bytes ?? storedBytes;
  const packed =
    stored.packedBytes === undefined
      ? ''
      : `, ${formatBytes(stored.packedBytes)} compressed${splice?.copied ?? ''}`;
  log.info(
    `Stored ${countEntries(counts.entries)} in one layer of ${formatBytes(newBytes)}${packed}`,
  );
  const { bytesWritten: streamBytes } = filter;
  return { ...idsOf(stored), newBytes, streamBytes, counts };
}

function idsOf(
  stored: StoredImage,
): Pick<Layer, 'stored' | 'packedBytes' | 'imageId' | 'configDigest'> {
  const { packedBytes, expectedId: imageId, configDigest } = stored;
  return { stored, packedBytes, imageId, configDigest };
}

/**
 * Reads the source and compares its layer with the cached one.
 * @returns the length of the layer stream
 * @throws FlattenError `CACHE_BAD`, `CACHE_DIFFERS`
 */
async function compare(
  { run, options }: LayerJob,
  input: LayerInput,
  { found: { record } }: CacheHit,
): Promise<number> {
  const filter = await readThrough(input, run, { totalBytes: streamBytesOf(record) });
  const diffId = filter.digest();
  if (diffId !== record.diffId) throw otherLayer(diffId, record.diffId, options);
  return filter.bytesWritten;
}

/** Average bytes of a tar entry besides its data: one header, and half a block of padding. */
const ENTRY_BYTES = 512 + 256;

/** Estimates the length of a source's stream from the record of its layer: what was kept plus what rules drop. */
function streamBytesOf({ entries, dataBytes, rules }: LayerRecord): number {
  const dropped = rules.reduce((sum, rule) => sum + rule.bytes + rule.entries * ENTRY_BYTES, 0);
  return dataBytes + entries * ENTRY_BYTES + dropped;
}

/**
 * Error for a cached layer that differs from the layer read now: `CACHE_BAD`, or `CACHE_DIFFERS` if commands ran, since
 * they may produce a different result each time.
 */
function otherLayer(
  read: string,
  cached: string,
  { layer, verify, html }: Pick<FlattenOptions, 'layer' | 'verify' | 'html'>,
): FlattenError {
  if (layer.script === undefined && !layer.aptClean)
    return badEntry(`the source's layer is ${read}, but the cached layer is ${cached}.`);
  const readers = [
    ...(verify ? [written('verify')] : []),
    ...(html === undefined ? [] : [written('html')]),
  ];
  return new FlattenError(
    'CACHE_DIFFERS',
    'The commands produced a layer that differs from the cached one, so the layer is made again.',
    { hint: `If this happens in every run, leave out ${readers.join(' and ')}, or the cache.` },
  );
}
