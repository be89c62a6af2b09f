// Flat layers from earlier runs: looked up in the cache and loaded into the store.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, FlattenError, messageOf } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import type { Log } from '../base/log.ts';
import { spoolPrefix } from '../base/run-id.ts';
import type { RunSession } from '../base/run-session.ts';
import type { LayerCache } from '../cache/cache.ts';
import { cacheKey, uncachedReason } from '../cache/key.ts';
import {
  badEntry,
  checkLayers,
  type LayerRecord,
  partDirectory,
  partKey,
  readRecord,
  type SavedLayer,
  savedLayersOf,
} from '../cache/record.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { removeLeftovers } from '../engine/containers/leftovers.ts';
import { type PackedFile, storePacked } from '../engine/store/load-packed.ts';
import { checkStored, type StoredImage, type StoreRequest } from '../engine/store/store.ts';
import type { LayerJob, SourceJob } from './job.ts';

/** A cache entry that a run works with. */
interface Entry {
  readonly key: string;
  /** The run's own directory for the entry, whether it was restored or will be saved. */
  readonly directory: string;
  /** Duration of the lookup. */
  readonly ms: number;
}

/** The cache has the layer. */
export interface CacheHit extends Entry {
  readonly kind: 'hit';
  readonly found: SavedLayer;
}

/** The cache does not have the layer; it is saved once it is made. */
export interface CacheMiss extends Entry {
  readonly kind: 'miss';
  /** Whether the cache has something under the key, which cannot be used. */
  readonly isReplacing: boolean;
}

/** How a run uses the cache: `none` if no cache was asked, or if the cache had to be given up. */
export type CacheUse = CacheHit | CacheMiss | { readonly kind: 'none'; readonly wasAsked: boolean };

const NOT_ASKED: CacheUse = { kind: 'none', wasAsked: false };

/** Looks a layer up if there is a cache and the layer depends on nothing but the source and the options. */
export async function lookUp(job: LayerJob): Promise<CacheUse> {
  const { run, engine, source, sourceConfig, options, cache } = job;
  const { log } = run;
  if (cache === undefined || options.dryRun) return NOT_ASKED;
  const { layer } = options;
  const reason = uncachedReason(layer, {
    isContainer: options.container !== undefined,
    isForeign:
      engine !== undefined &&
      source.byLayers !== true &&
      source.platform.architecture !== engine.platform.architecture,
    takesZstd: engine?.takesZstd ?? true,
  });
  if (reason !== undefined) {
    log.notice(`The layer is not cached: ${reason}.`);
    return NOT_ASKED;
  }
  const startMs = performance.now();
  const key = cacheKey(source, (await sourceConfig).json, layer);
  const prefix = join(options.tempDir, `${spoolPrefix(run.runId)}cache-`);
  const directory = await mkdtemp(prefix).catch(
    (error: unknown) => void log.warning(`The layer is not cached: ${messageOf(error)}`),
  );
  if (directory === undefined) return NOT_ASKED;
  let isThere = false;
  try {
    const found = await log.group('Look up the cached layer', async () => {
      log.debug(`cache key ${key}`);
      isThere = await waiting(run, cache.restore(key, directory, log, run.signal));
      if (!isThere) log.info('The cache did not provide the layer.');
      const wanted = { key, packing: layer.compression.kind };
      return isThere ? waiting(run, takeEntry({ cache, directory }, wanted, run)) : undefined;
    });
    const entry = { key, directory, ms: performance.now() - startMs };
    if (found !== undefined) return { ...entry, kind: 'hit', found };
    await emptyEntry(entry);
    return { ...entry, kind: 'miss', isReplacing: isThere };
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}

/** Touches the watchdog during cache work: a cache has timeouts of its own and reports no progress. */
export async function waiting<T>(
  { touch }: Pick<RunSession, 'touch'>,
  work: Promise<T>,
): Promise<T> {
  const timer = setInterval(touch, 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Reads a restored entry, and restores its layers if there are several; undefined if it is damaged or lacks some. */
async function takeEntry(
  { cache, directory }: { readonly cache: LayerCache; readonly directory: string },
  wanted: Pick<LayerRecord, 'key' | 'packing'>,
  { log, signal }: Pick<RunSession, 'log' | 'signal'>,
): Promise<SavedLayer | undefined> {
  try {
    const record = await readRecord(directory, wanted);
    for (const [at, { digest }] of (record.layers ?? []).entries()) {
      const place = partDirectory(directory, at);
      await mkdir(place);
      if (await cache.restore(partKey(digest), place, log, signal)) continue;
      log.info(`The cache did not provide layer ${at + 1} of ${record.layers?.length}.`);
      return undefined;
    }
    return await checkLayers(directory, record, signal);
  } catch (error) {
    if (!(error instanceof FlattenError)) throw error;
    warnRejected(error, log);
  }
  return undefined;
}

/** Logs why a cached layer is made again: as a warning, or as a notice if the entry itself is fine. */
export function warnRejected(error: FlattenError, log: Log): void {
  // The hints of cache errors already say that the layer is made again.
  if (error.code === 'CACHE_DIFFERS') log.notice(describeError(error));
  else if (error.code === 'CACHE_BAD') log.warning(describeError(error));
  else log.warning(`${describeError(error)} The layer is made again.`);
}

/** Empties an entry's directory so that a new entry can be written there. */
async function emptyEntry({ directory }: Pick<Entry, 'directory'>): Promise<void> {
  for (const name of await readdir(directory))
    await rm(join(directory, name), { recursive: true, force: true });
}

/**
 * Gives up a cache entry after a failure that the cache may have caused: the entry is damaged, differs from the layer
 * made now, or filled the disk.
 * @returns how the second attempt uses the cache
 * @throws any other failure
 */
export async function giveUpEntry(
  error: unknown,
  cached: CacheUse,
  { run, engine, packTo }: Pick<SourceJob, 'run' | 'engine' | 'packTo'>,
): Promise<CacheUse> {
  if (!(error instanceof FlattenError) || cached.kind === 'none') throw error;
  // Without the cache, a graph driver needs no file on this disk.
  const isFull =
    error.code === 'NO_SPACE' && packTo === undefined && engine?.store.keepsPacked === false;
  const isBad = error.code === 'CACHE_BAD' || error.code === 'CACHE_DIFFERS';
  if (!isFull && !(isBad && cached.kind === 'hit')) throw error;
  warnRejected(error, run.log);
  if (engine !== undefined) await removeLeftovers(engine.docker, run.runId, run.log);
  await emptyEntry(cached);
  const { key, directory, ms } = cached;
  return isFull
    ? { kind: 'none', wasAsked: true }
    : { kind: 'miss', key, directory, ms, isReplacing: true };
}

/** Returns the use of the cache for a layer that is not packed as its key says, so that it is not saved. */
export function withoutSaving(cached: CacheUse): CacheUse {
  return cached.kind === 'none' ? cached : { kind: 'none', wasAsked: true };
}

/** Removes the run's directory of a cache entry. */
export async function removeEntry(cached: CacheUse): Promise<void> {
  if (cached.kind === 'none') return;
  await rm(cached.directory, { recursive: true, force: true }).catch(() => {});
}

/** Returns the files of saved layers, bottom first. */
export function savedFiles({ paths, record }: SavedLayer): PackedFile[] {
  const { packing } = record;
  return savedLayersOf(record).map(({ diffId, digest, packedBytes }, at) => ({
    ...{ diffId, digest, packedBytes, packing },
    path: paths[at] ?? '',
  }));
}

/** A cached layer that was loaded into the store. */
export interface LoadedLayer {
  readonly stored: StoredImage;
  readonly newBytes: number;
}

/** Codes of failures that mean the engine refuses the layer, rather than that the engine itself has a problem. */
const REFUSALS = ['CHECK_FAILED', 'ENGINE_FAILED', 'DOCKER_FAILED'];

/**
 * Loads a cached layer into the store, with the same checks as for a layer made now.
 * @throws FlattenError `CACHE_BAD` if the engine refuses the layer or finds something else in it than the record says
 */
export async function loadLayer(
  engine: EngineSession,
  { paths, record }: SavedLayer,
  request: StoreRequest,
): Promise<LoadedLayer> {
  const { log, signal } = engine;
  try {
    const stored = await storePacked(engine, savedFiles({ paths, record }), request);
    const newBytes = await checkStored(engine, stored, record.dataBytes > 0);
    log.info(
      `Loaded ${countEntries(record.entries)} in one layer of ${formatBytes(newBytes)}, ${formatBytes(record.packedBytes)} compressed`,
    );
    return { stored, newBytes };
  } catch (error) {
    if (signal.aborted || !(error instanceof FlattenError) || !REFUSALS.includes(error.code))
      throw error;
    throw badEntry(error.message, error);
  }
}

/** Smallest time loss of a cache hit that is worth a notice: less is noise. */
const NOTABLE_LOSS_SECONDS = 0.5;

/**
 * Logs how long the cache took and what making the layer took, as a notice if the cache was notably slower.
 * @param loadMs time it took to load the layer into the store
 */
export function logCacheTiming({ ms, found }: CacheHit, loadMs: number, log: Log): void {
  const seconds = (ms + loadMs) / 1000;
  const makingSeconds = found.record.seconds;
  const [took, making] = [seconds, makingSeconds].map((time) => `${time.toFixed(1)} s`);
  if (seconds - makingSeconds < NOTABLE_LOSS_SECONDS) {
    log.info(`Used the cached layer in ${took}; making it took ${making}`);
    return;
  }
  log.notice(
    `The cache does not pay off here: using the cached layer took ${took}, and making it took ${making}.`,
  );
}
