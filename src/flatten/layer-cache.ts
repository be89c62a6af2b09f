// A layer that was made before: looked for, taken into the store, and saved for the next time.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, FlattenError, messageOf } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import type { Log } from '../base/log.ts';
import { cacheKey, uncachedReason } from '../cache/key.ts';
import {
  badEntry,
  LAYER_FILE,
  type LayerRecord,
  readEntry,
  type SavedLayer,
  writeRecord,
} from '../cache/record.ts';
import { spoolPrefix } from '../engine/client/run-id.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { removeRemains } from '../engine/containers/leftovers.ts';
import { storePacked } from '../engine/store/load-packed.ts';
import { checkStored, type StoredImage, type StoreRequest } from '../engine/store/store.ts';
import type { SurveyedLayer } from '../report/facts.ts';
import type { Job, LayerJob } from './job.ts';

/** An entry of the cache, while a run has it. */
interface Entry {
  readonly key: string;
  /** The run's own directory for the entry, whether it came or is to be made. */
  readonly directory: string;
  /** How long looking for it took. */
  readonly ms: number;
}

/** A layer that the cache has. */
export interface CacheHit extends Entry {
  readonly kind: 'hit';
  readonly found: SavedLayer;
}

/** A layer that the cache does not have, and gets once it is made. */
export interface CacheMiss extends Entry {
  readonly kind: 'miss';
}

/** What the cache is good for in a run; for nothing if none was asked, or if one was and made trouble. */
export type CacheUse = CacheHit | CacheMiss | { readonly kind: 'none'; readonly wasAsked: boolean };

const NOT_ASKED: CacheUse = { kind: 'none', wasAsked: false };

/** Looks for a layer, if a cache is to be asked and the layer follows from the source and the options alone. */
export async function lookUp(job: LayerJob): Promise<CacheUse> {
  const { engine, source, sourceConfig, options, cache } = job;
  const { log } = engine;
  if (cache === undefined || options.dryRun) return NOT_ASKED;
  const { layer } = options;
  const reason = uncachedReason(layer, {
    isContainer: options.container !== undefined,
    isForeign: source.platform.architecture !== engine.platform.architecture,
    takesZstd: engine.takesZstd,
  });
  if (reason !== undefined) {
    log.notice(`The layer is not cached: ${reason}.`);
    return NOT_ASKED;
  }
  const startMs = performance.now();
  const key = cacheKey(source, (await sourceConfig).json, layer);
  const prefix = join(options.tempDir, `${spoolPrefix(engine.runId)}cache-`);
  const directory = await mkdtemp(prefix).catch(
    (error: unknown) => void log.warning(`The layer is not cached: ${messageOf(error)}`),
  );
  if (directory === undefined) return NOT_ASKED;
  try {
    const found = await log.group('Look into the cache', async () => {
      log.debug(`cache key ${key}`);
      const isThere = await waiting(engine, cache.restore(key, directory, log, engine.signal));
      if (!isThere) log.info('The layer is not taken from the cache.');
      const wanted = { key, packing: layer.compression.kind };
      return isThere ? waiting(engine, takeEntry(directory, wanted, engine)) : undefined;
    });
    const entry = { key, directory, ms: performance.now() - startMs };
    if (found !== undefined) return { ...entry, kind: 'hit', found };
    await emptyEntry(entry);
    return { ...entry, kind: 'miss' };
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}

/** A cache has its own patience, and does not tell how far it is: its silence is none of the engine's. */
async function waiting<T>(engine: EngineSession, work: Promise<T>): Promise<T> {
  const timer = setInterval(engine.docker.touch, 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** An entry that came, if it is whole. */
async function takeEntry(
  directory: string,
  wanted: Pick<LayerRecord, 'key' | 'packing'>,
  { log, signal }: EngineSession,
): Promise<SavedLayer | undefined> {
  try {
    return await readEntry(directory, wanted, signal);
  } catch (error) {
    if (!(error instanceof FlattenError)) throw error;
    warnRejected(error, log);
  }
  return undefined;
}

/** Says why a cached layer is made again: as a warning, unless nothing is wrong with it. */
export function warnRejected(error: FlattenError, log: Log): void {
  // Hints of the cache's own errors say what follows.
  if (error.code === 'CACHE_DIFFERS') log.notice(describeError(error));
  else if (error.code === 'CACHE_BAD') log.warning(describeError(error));
  else log.warning(`${describeError(error)} The layer is made again.`);
}

/** Makes an entry's directory empty, for another to take its place. */
async function emptyEntry({ directory }: Pick<Entry, 'directory'>): Promise<void> {
  for (const name of await readdir(directory))
    await rm(join(directory, name), { recursive: true, force: true });
}

/**
 * Gives up a cache's entry after a failure that may be the cache's own: one that is no good or is not what was made now,
 * or a disk that had no room for it beside the layer.
 * @returns what the cache is good for in a second try
 * @throws any other failure
 */
export async function giveUpEntry(
  error: unknown,
  cached: CacheUse,
  { engine }: Pick<Job, 'engine'>,
): Promise<CacheUse> {
  if (!(error instanceof FlattenError) || cached.kind === 'none') throw error;
  // A graph driver needs no file without the cache.
  const isFull = error.code === 'NO_SPACE' && !engine.store.keepsPacked;
  const isBad = error.code === 'CACHE_BAD' || error.code === 'CACHE_DIFFERS';
  if (!isFull && !(isBad && cached.kind === 'hit')) throw error;
  warnRejected(error, engine.log);
  await removeRemains(engine.docker, engine.runId, engine.log);
  await emptyEntry(cached);
  const { key, directory, ms } = cached;
  return isFull ? { kind: 'none', wasAsked: true } : { kind: 'miss', key, directory, ms };
}

/** Removes what a run has of an entry. */
export async function removeEntry(cached: CacheUse): Promise<void> {
  if (cached.kind === 'none') return;
  await rm(cached.directory, { recursive: true, force: true }).catch(() => {});
}

/** A layer in the store that came from a cache. */
export interface LoadedLayer {
  readonly stored: StoredImage;
  readonly newBytes: number;
}

/** Failures by which an engine says that what it was given is no good, rather than that it is in trouble itself. */
const REFUSALS = ['CHECK_FAILED', 'ENGINE_FAILED', 'DOCKER_FAILED'];

/**
 * Takes a layer from a cache into the store, checked as any other.
 * @throws FlattenError `CACHE_BAD` where the engine does not find in it what the record says
 */
export async function loadLayer(
  engine: EngineSession,
  { path, record }: SavedLayer,
  request: StoreRequest,
): Promise<LoadedLayer> {
  const { log, signal } = engine;
  try {
    const stored = await storePacked(engine, { ...record, path }, request);
    const newBytes = await checkStored(engine, stored, record.dataBytes > 0);
    log.info(
      `Took ${countEntries(record.entries)} in one layer of ${formatBytes(newBytes)}, packed ${formatBytes(record.packedBytes)}`,
    );
    return { stored, newBytes };
  } catch (error) {
    if (signal.aborted || !(error instanceof FlattenError) || !REFUSALS.includes(error.code))
      throw error;
    throw badEntry(error.message, error);
  }
}

/** A layer that was made, and what is known of it. */
export interface MadeLayer {
  readonly stored: StoredImage;
  readonly surveyed: SurveyedLayer;
  readonly entries: number;
  readonly dataBytes: number;
  /** How long it took to make and to store. */
  readonly ms: number;
}

/** Hands a layer that was made to the cache. */
export async function saveLayer(
  { engine, cache }: Pick<Job, 'engine' | 'cache'>,
  { key, directory }: CacheMiss,
  { stored, surveyed, entries, dataBytes, ms }: MadeLayer,
): Promise<void> {
  if (cache === undefined || stored.savedFile === undefined) return;
  const { rules, commands, spared, skippedPresets, unmatched, warnings, suggestions } = surveyed;
  try {
    await writeRecord(directory, {
      key,
      diffId: stored.diffId,
      ...stored.savedFile,
      entries,
      dataBytes,
      seconds: ms / 1000,
      ...{ rules, commands, spared, skippedPresets, unmatched, warnings, suggestions },
      directories: surveyed.directories ?? [],
    });
    await waiting(engine, cache.save(key, directory, engine.log));
  } catch (error) {
    engine.log.warning(`The layer is not saved: ${messageOf(error)}.`);
  }
}

/** By how much a cache has to be slower to be no good: less is chance. */
const WORTH_TELLING_SECONDS = 0.5;

/**
 * Says what time a cache took and saved, as a notice if it costs time that matters.
 * @param loadMs how long taking the layer into the store took
 */
export function logCacheTiming({ ms, found }: CacheHit, loadMs: number, log: Log): void {
  const seconds = (ms + loadMs) / 1000;
  const makingSeconds = found.record.seconds;
  const [took, making] = [seconds, makingSeconds].map((time) => `${time.toFixed(1)} s`);
  if (seconds - makingSeconds < WORTH_TELLING_SECONDS) {
    log.info(`From the cache in ${took}; making the layer took ${making}`);
    return;
  }
  log.notice(
    `The cache is not worth it here: taking the layer from it took ${took}, and making it took ${making}.`,
  );
}

/** Where the store is to leave a layer that is to be saved; undefined if the cache would not take it. */
export function placeToSave(
  cached: CacheUse,
  { engine, cache }: Pick<Job, 'engine' | 'cache'>,
): string | undefined {
  if (cached.kind !== 'miss' || !cache?.canSave(cached.key, engine.log)) return undefined;
  return join(cached.directory, LAYER_FILE);
}
