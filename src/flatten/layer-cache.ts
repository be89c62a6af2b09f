// A layer that was made before: looked for, taken into the store, and kept for the next time.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, FlattenError, messageOf } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import type { Log } from '../base/log.ts';
import { cacheKey, uncachedReason } from '../cache/key.ts';
import {
  badEntry,
  type KeptLayer,
  LAYER_FILE,
  type LayerRecord,
  readEntry,
  writeRecord,
} from '../cache/record.ts';
import { spoolPrefix } from '../engine/client/run-id.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { SourceConfig } from '../engine/metadata/source-config.ts';
import { type PackedFile, storePacked } from '../engine/store/load-packed.ts';
import { checkStored, type StoredImage, type StoreRequest } from '../engine/store/store.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { SurveyedLayer } from '../report/facts.ts';
import type { RunContext } from './run-context.ts';

/** What a cache was asked, and what it had. */
export interface CacheLookup {
  readonly key: string;
  /** The run's own directory for the entry, whether it came or is to be made. */
  readonly directory: string;
  readonly found: KeptLayer | undefined;
  /** How long that took. */
  readonly ms: number;
}

/** Looks for a layer where a cache is to be asked and the layer follows from the source alone. */
export async function lookUp(
  engine: EngineSession,
  source: Source,
  reading: Promise<SourceConfig>,
  options: FlattenOptions,
  run: RunContext,
): Promise<CacheLookup | undefined> {
  const { cache, log, signal } = run;
  if (cache === undefined || options.dryRun) return undefined;
  const { layer } = options;
  const reason = uncachedReason(layer, {
    isContainer: options.container !== undefined,
    isForeign: source.platform.architecture !== engine.platform.architecture,
    takesZstd: engine.takesZstd,
  });
  if (reason !== undefined) {
    log.notice(`The layer is not cached: ${reason}.`);
    return undefined;
  }
  const startMs = performance.now();
  const isExact = engine.canMountImages && source.isDefaultPlatform;
  const key = cacheKey({ source, config: (await reading).json, isExact }, layer);
  const directory = await mkdtemp(join(options.tempDir, `${spoolPrefix(run.id)}cache-`)).catch(
    (error: unknown) => void log.warning(`The layer is not cached: ${messageOf(error)}`),
  );
  if (directory === undefined) return undefined;
  try {
    const found = await log.group('Look into the cache', async () => {
      log.debug(`cache key ${key}`);
      const isThere = await waiting(engine, cache.restore(key, directory, log, signal));
      if (!isThere) log.info('The layer is not taken from the cache.');
      const wanted = { key, packing: layer.compression.kind };
      return isThere ? waiting(engine, takeEntry(directory, wanted, run)) : undefined;
    });
    if (found === undefined) await empty(directory);
    return { key, directory, found, ms: performance.now() - startMs };
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}

/** A cache has its own patience, and does not tell how far it is: its silence is none of the engine's. */
async function waiting<T>(engine: EngineSession, work: Promise<T>): Promise<T> {
  const timer = setInterval(engine.docker.moved, 1000);
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
  { log, signal }: RunContext,
): Promise<KeptLayer | undefined> {
  try {
    return await readEntry(directory, wanted, signal);
  } catch (error) {
    if (!(error instanceof FlattenError)) throw error;
    tellAgain(error, log);
  }
  return undefined;
}

/** Says why a cached layer is made again: as a warning, unless nothing is wrong with it. */
export function tellAgain(error: FlattenError, log: Log): void {
  // Hints of the cache's own errors say what follows.
  if (error.code === 'CACHE_DIFFERS') log.notice(describeError(error));
  else if (error.code === 'CACHE_BAD') log.warning(describeError(error));
  else log.warning(`${describeError(error)} The layer is made again.`);
}

/** Makes an entry's directory empty, for another to take its place. */
export async function empty(directory: string): Promise<void> {
  for (const name of await readdir(directory))
    await rm(join(directory, name), { recursive: true, force: true });
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
  { path, record }: KeptLayer,
  request: StoreRequest,
  run: RunContext,
): Promise<LoadedLayer> {
  const { log, signal } = run;
  const packed: PackedFile = { ...record, path };
  try {
    const stored = await storePacked(engine, packed, request);
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

/** Hands a layer that was made to the cache. */
export async function keepLayer(
  engine: EngineSession,
  { key, directory }: CacheLookup,
  stored: StoredImage,
  made: SurveyedLayer,
  counts: { readonly entries: number; readonly dataBytes: number; readonly ms: number },
  run: RunContext,
): Promise<void> {
  const { cache, log } = run;
  if (cache === undefined || stored.kept === undefined) return;
  const { rules, commands, spared, skippedPresets, unmatched, warnings, directories, suggestions } =
    made;
  try {
    await writeRecord(directory, {
      key,
      diffId: stored.diffId,
      ...stored.kept,
      entries: counts.entries,
      dataBytes: counts.dataBytes,
      seconds: counts.ms / 1000,
      ...{ rules, commands, spared, skippedPresets, unmatched, warnings, suggestions },
      directories: directories ?? [],
    });
    await waiting(engine, cache.save(key, directory, log));
  } catch (error) {
    log.warning(`The layer is not kept: ${messageOf(error)}.`);
  }
}

/** By how much a cache has to be slower to be no good: less is chance. */
const WORTH_TELLING_SECONDS = 0.5;

/** Says what time a cache took and saved, as a notice where it costs time that matters. */
export function tellWorth(
  lookup: CacheLookup,
  record: { readonly seconds: number },
  loadMs: number,
  { log }: RunContext,
): void {
  const seconds = (lookup.ms + loadMs) / 1000;
  const [took, making] = [seconds, record.seconds].map((time) => `${time.toFixed(1)} s`);
  if (seconds - record.seconds < WORTH_TELLING_SECONDS) {
    log.info(`From the cache in ${took}; making the layer took ${making}`);
    return;
  }
  log.notice(
    `The cache is not worth it here: taking the layer from it took ${took}, and making it took ${making}.`,
  );
}

/** Where the store is to leave a layer that is to be kept; undefined where the cache would not take it. */
export function keepAt(
  lookup: CacheLookup | undefined,
  { cache, log }: Pick<RunContext, 'cache' | 'log'>,
): string | undefined {
  if (lookup === undefined || !cache?.canSave(lookup.key, log)) return undefined;
  return join(lookup.directory, LAYER_FILE);
}
