// The middle of a run with results outside the engine, or of several platforms: packs each platform's layer once, writes
// all results, checks them, and gives them their names.
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inBackground } from '../base/background.ts';
import { checkBudgets, toBudgetError } from '../check/budgets.ts';
import { formatPlatform } from '../image/platform.ts';
import type { PlatformResult, PlatformsResult } from '../report/facts.ts';
import { makeByLayers } from './engine-layers.ts';
import type { PackedPlatform } from './flat-images.ts';
import { type FoundImages, spoolDirectory } from './found-images.ts';
import type { Job, LayerJob, SourceJob } from './job.ts';
import { ownFiles } from './layer.ts';
import { type CacheMiss, lookUp, removeEntry } from './layer-cache.ts';
import { logTiming, type MadePlatform, makePlatform, resultOf } from './make-platform.ts';
import type { Place } from './placements.ts';
import { readResultConfig } from './result-config.ts';
import { placeToSave, saveLayer, saveLayers } from './save-layer.ts';
import { prepareSecondTry, type SecondTry } from './second-try.ts';
import { startScans } from './splice-layer.ts';
import { warnOfShortTargets } from './target-room.ts';
import { totalOf } from './totals.ts';
import { NOTHING_WRITTEN, writeSet } from './write-set.ts';

/**
 * Makes the results and gives them their names once all checks have passed. An engine's image of one platform may be read
 * by its packed layers, so that they can be copied.
 * @param places where results go outside the engine
 */
export async function makeSet(
  job: Job,
  found: FoundImages,
  places: readonly Place[],
): Promise<PlatformsResult> {
  await using end = new AsyncDisposableStack();
  const { run, engine, options, placements, tags } = job;
  if (!options.dryRun) await warnOfShortTargets(job, found);
  const set = { ...job, found, places, tryAgain: prepareSecondTry };
  const [platform, ...others] = found.platforms;
  if (engine === undefined || platform === undefined || others.length > 0) return await make(set);
  const one = { ...job, engine, ...platform };
  const sourceConfig = inBackground(end, readResultConfig(one));
  return await makeByLayers(
    { ...one, sourceConfig },
    ({ source }, tryAgain) => {
      const platforms = [{ ...platform, source }];
      return make({ ...set, found: { ...found, platforms }, sourceConfig, tryAgain });
    },
    async () => {
      await placements.undo();
      await tags.undo(engine.docker, run.log);
    },
  );
}

/** What results are made of, and how. */
interface SetJob extends Job {
  readonly found: FoundImages;
  readonly places: readonly Place[];
  /** The config of the only platform, if it was read. */
  readonly sourceConfig?: LayerJob['sourceConfig'];
  readonly tryAgain: SecondTry;
}

async function make({ found, places, ...job }: SetJob): Promise<PlatformsResult> {
  await using end = new AsyncDisposableStack();
  const { options } = job;
  const spool = options.dryRun ? undefined : await spoolDirectory(job, end);
  const packed: PackedPlatform[] = [];
  for (const [at, platform] of found.platforms.entries()) {
    const packTo = spool === undefined ? undefined : join(spool, `layer-${at}`);
    const platformTitle =
      found.platforms.length > 1 ? formatPlatform(platform.source.platform) : undefined;
    const { source, inEngine, baseBlobs } = platform;
    const one = { ...job, source, inEngine, baseBlobs, packTo, platformTitle };
    const made = await makeOne(one, end);
    packed.push({ found: platform, made });
  }
  const all = packed.map(({ made }) => made);
  const sum = (bytesOf: (made: MadePlatform) => number) =>
    all.reduce((bytes, made) => bytes + bytesOf(made), 0);
  const budgets = checkBudgets(options.budgets, {
    oldBytes: sum(({ sourceSize }) => sourceSize.bytes),
    newBytes: sum(({ layer }) => layer.newBytes),
  });
  const isMet = toBudgetError(budgets) === undefined;
  const written =
    isMet && spool !== undefined
      ? await writeSet({ ...job, places, spool }, found, packed)
      : NOTHING_WRITTEN;
  for (const made of all) if (isMet) await saveMade(made);
  for (const made of all) logTiming(made);
  const platforms = all.map((made, at): PlatformResult => {
    const verifiedEntries = written.counts?.[at];
    const checks = { verifiedEntries, isTested: written.isTested };
    const platform = formatPlatform(made.job.source.platform);
    return { ...resultOf(made, { isMet, budgets: [], checks }), platform };
  });
  const imageId = written.imageId ?? (platforms.length === 1 ? platforms[0]?.imageId : undefined);
  return {
    ...totalOf(platforms, { budgets, imageId }),
    platforms,
    written: written.names,
  };
}

/** Makes the layer of one platform. The reader of its source is closed at once: it may hold much memory. */
async function makeOne(
  source: SourceJob & Pick<SetJob, 'sourceConfig' | 'tryAgain'>,
  end: AsyncDisposableStack,
): Promise<MadePlatform> {
  const sourceConfig = source.sourceConfig ?? inBackground(end, readResultConfig(source));
  const config = { ...source, sourceConfig };
  const cached = await lookUp(config);
  end.defer(() => removeEntry(cached));
  await using scanning = new AsyncDisposableStack();
  const job = { ...config, scans: startScans(source, cached, scanning) };
  const made = await makePlatform(job, cached, end).catch(async (error: unknown) =>
    makePlatform(...(await source.tryAgain(error, job, cached)), end),
  );
  await made.input.reader.close();
  return made;
}

/** Saves what this run has packed in the cache. No target needs its files any more. */
async function saveMade(made: MadePlatform): Promise<void> {
  const { cached, input, layer } = made;
  // If reading is not reproducible, another engine would produce another layer for the same key.
  if (cached.kind !== 'miss' || !input.reader.isReproducible) return;
  await (layer.parts === undefined ? saveOne(made, cached) : saveParts(made, cached));
}

async function saveParts(
  { job, layer, surveyed, layerMs: ms }: MadePlatform,
  cached: CacheMiss,
): Promise<void> {
  const { packed, parts = [], flatDiffId: diffId, counts } = layer;
  const files = ownFiles(packed);
  const [first] = files;
  if (first === undefined || diffId === undefined) return;
  const layers = files.map(({ path, digest, diffId: ofLayer }, at) => ({
    ...parts[at]!,
    ...{ path, digest, diffId: ofLayer },
  }));
  const { packing } = first;
  await saveLayers(job, cached, { diffId, packing, layers, surveyed, ...counts, ms });
}

async function saveOne(
  { job, layer, surveyed, layerMs: ms }: MadePlatform,
  cached: CacheMiss,
): Promise<void> {
  const [file] = ownFiles(layer.packed);
  const saveTo = placeToSave(cached, job);
  if (file === undefined || saveTo === undefined) return;
  const { diffId, digest, packedBytes, packing } = file;
  const isSaved = await rename(file.path, saveTo).then(
    () => true,
    () => false,
  );
  if (!isSaved) return;
  const stored = { diffIds: [diffId], savedFile: { digest, packedBytes, packing } };
  await saveLayer(job, cached, { stored, surveyed, ...layer.counts, ms });
}
