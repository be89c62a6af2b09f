// The middle of a run: one layer made of an image or a container, checked in every way asked for, and tagged.
import { rm } from 'node:fs/promises';
import { FlattenError } from '../base/errors.ts';
import { compareBytes } from '../base/format.ts';
import { totalOf } from '../base/progress.ts';
import { checkBudgets, toBudgetError } from '../check/budgets.ts';
import { ExpectedEntries } from '../check/verify.ts';
import { lostPathWarnings } from '../clean/lost-paths.ts';
import { cachedLookup } from '../clean/path-lookup.ts';
import { type CommandsResult, NOTHING_RAN, runCommands } from '../commands/run-commands.ts';
import { cancelled } from '../engine/client/docker-cli.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { removeRemains } from '../engine/containers/leftovers.ts';
import { changedWhileRead, pauseContainer } from '../engine/containers/pause.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { TagMoves } from '../engine/images/tags.ts';
import { containerSize, sourceSize, type UnpackedSize } from '../engine/metadata/sizes.ts';
import { packedBytesOf } from '../engine/metadata/source-config.ts';
import { openReader } from '../engine/read/reader.ts';
import type { SourceContainer } from '../engine/sources/find-container.ts';
import type { StoredImage } from '../engine/store/store.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { Checks, MadeResult, SurveyedLayer } from '../report/facts.ts';
import { Survey } from '../survey/survey.ts';
import { checkAsAsked, NO_CHECKS } from './check-image.ts';
import { closeAll, tidyUp } from './cleanup.ts';
import {
  type CacheLookup,
  empty,
  keepAt,
  keepLayer,
  lookUp,
  tellAgain,
  tellWorth,
} from './layer-cache.ts';
import {
  type FlatStream,
  rulesFor,
  suggestionsFor,
  tellCleaned,
  tellSuggestions,
} from './layer-stream.ts';
import {
  CREATED_BY,
  checkLayerRoom,
  type Job,
  type Layer,
  layerOf,
  storeRequest,
} from './make-layer.ts';
import { readResultConfig } from './result-config.ts';
import type { RunContext } from './run-context.ts';

/**
 * Makes the flat image and gives it its tags once all checks have passed. A layer that a cache has is taken from there.
 * @param container the container to read, where it is not the image itself
 */
export async function makeFlat(
  engine: EngineSession,
  source: Source,
  container: SourceContainer | undefined,
  options: FlattenOptions,
  tags: TagMoves,
  run: RunContext,
): Promise<MadeResult> {
  const { log } = run;
  const reading = readResultConfig(engine, source, container, run);
  reading.catch(() => {});
  const job: Job = { engine, source, container, options, tags, run, reading };
  let lookup: CacheLookup | undefined;
  try {
    lookup = await lookUp(engine, source, reading, options, run);
    try {
      return await make(job, lookup);
    } catch (error) {
      if (lookup === undefined || !isOfCache(error, engine, lookup)) throw error;
      tellAgain(error, log);
      await removeRemains(engine.docker, run.id, log);
      await empty(lookup.directory);
      if (error.code === 'NO_SPACE') return { ...(await make(job, undefined)), cacheHit: false };
    }
    return await make(job, { ...lookup, found: undefined });
  } finally {
    // What it makes must not come up after a clean-up.
    await Promise.allSettled([reading]);
    if (lookup !== undefined)
      await rm(lookup.directory, { recursive: true, force: true }).catch(() => {});
  }
}

/**
 * Whether a failure may be the cache's own: an entry that is no good or is not what was made now, or a disk that had no
 * room for it beside the layer. A graph driver needs no file without the cache.
 */
function isOfCache(
  error: unknown,
  engine: EngineSession,
  { found }: CacheLookup,
): error is FlattenError {
  if (!(error instanceof FlattenError)) return false;
  if (error.code === 'NO_SPACE') return !engine.store.keepsPacked;
  return found !== undefined && (error.code === 'CACHE_BAD' || error.code === 'CACHE_DIFFERS');
}

/** What goes on while a layer is made, or taken. */
interface Preparation {
  readonly ran: CommandsResult;
  readonly opening: Promise<FlatReader>;
  readonly measuring: Promise<UnpackedSize>;
}

/** Runs what is to run, and starts all that the reading and the telling need. */
async function prepare(job: Job, reads: boolean): Promise<Preparation> {
  const { engine, source, container, options, run, reading } = job;
  const ran = reads ? await runAsAsked(engine, source, options, run) : NOTHING_RAN;
  // The config and the old size are read while the layer streams; a spool's room must be known before.
  const changedId = container?.id ?? ran.containerId;
  const changed =
    changedId === undefined
      ? undefined
      : {
          id: changedId,
          isOwn: container === undefined,
          mayHaveMounts: ran.mayHaveMounts,
          added: container?.added,
        };
  const opening = openReader(engine, source, () => reading, changed);
  const measuring = Promise.all([reading, opening]).then(async ([config]) => {
    const image = await sourceSize(engine, source, config.json);
    return container === undefined
      ? image
      : containerSize(engine, { id: container.id, name: source.reference }, image);
  });
  // Each is awaited further down; one that fails before that must not end the program.
  for (const early of [opening, measuring]) early.catch(() => {});
  return { ran, opening, measuring };
}

async function make(job: Job, lookup: CacheLookup | undefined): Promise<MadeResult> {
  const { engine, options, run } = job;
  const startMs = performance.now();
  const found = lookup?.found;
  // A layer from the cache needs no source, unless it is to be compared with it or shown by file.
  const reads = found === undefined || options.verify || options.html !== undefined;
  const preparation = await prepare(job, reads);
  const { ran, opening, measuring } = preparation;
  try {
    const opened = await opening;
    const survey = new Survey(options.html !== undefined, suggestionsFor(job.source, options));
    const expected = options.verify && !options.dryRun ? new ExpectedEntries() : undefined;
    const flat = await openFlat(job, preparation, opened, survey, reads);
    const { reader } = flat;
    const keep = found === undefined && reader.isReproducible ? keepAt(lookup, run) : undefined;
    const totalBytes = totalOf(flat.measuring);
    const request = { ...storeRequest(job), keepAt: keep, totalBytes };
    const layer = await layerOf(job, flat, request, expected, found).catch((error: unknown) => {
      throw blameOf(error, job);
    });
    const streamBytes = layer.streamBytes ?? layer.newBytes;
    const layerMs = performance.now() - startMs;
    const surveyed = found?.record ?? (await surveyedOf(flat, ran, run.signal));
    tellCleaned(surveyed, run.log);
    tellSuggestions(surveyed.suggestions, options, run.log);
    const made = await conclude(
      job,
      await measuring,
      layer,
      surveyed,
      () =>
        layer.stored === undefined
          ? closeAll(engine, reader, ran.containerId)
          : tidyUp(engine, layer.stored, reader, ran.containerId, options, run),
      (stored) =>
        checkAsAsked(engine, stored, expected && { expected, reader, streamBytes }, options.test),
    );
    // A layer that was compared with its source took the time of both.
    if (lookup !== undefined && found !== undefined && !reads)
      tellWorth(lookup, found.record, layerMs, run);
    else if (lookup !== undefined && layer.stored !== undefined && made.imageId !== undefined) {
      const counts = { ...layer.counts, ms: layerMs };
      await keepLayer(engine, lookup, layer.stored, surveyed, counts, run);
    }
    const cacheHit = lookup === undefined ? undefined : found !== undefined;
    return { ...made, cacheHit, page: survey.page };
  } finally {
    // What they make must not come up after a clean-up.
    await Promise.allSettled([opening, measuring, ran.measuredCommands]);
  }
}

/** The error of a layer's stream, blamed on a container that was read while it ran, if it was. */
function blameOf(error: unknown, { source, container, options }: Job): unknown {
  const ran = container?.isRunning === true && !container.isPaused && !options.pause;
  const isCut = error instanceof FlattenError && error.code === 'TAR_TRUNCATED';
  return ran && isCut ? changedWhileRead(source.reference, error) : error;
}

/** Makes ready what the layer's stream comes from, as far as it is to be read. */
async function openFlat(
  job: Job,
  { ran, measuring }: Preparation,
  opened: FlatReader,
  survey: Survey,
  reads: boolean,
): Promise<FlatStream> {
  const { engine, source, container, options, run, reading } = job;
  if (!options.dryRun && reads) await checkLayerRoom(job, measuring);
  const wanted = { source, reading, reader: opened, options, survey, ran };
  const rules = reads ? await rulesFor(wanted, run.signal) : undefined;
  const goes = async (path: string) => {
    // A container must not change while its size is asked for.
    await ran.measuredCommands;
    return rules?.dropsContentOf(path) === true;
  };
  const mayEmpty =
    options.layer.exclude.length > 0 ||
    options.layer.clean.some(({ empties }) => empties !== undefined);
  const reader =
    rules !== undefined && mayEmpty
      ? ((await opened.sparingZeros?.(goes, run.signal)) ?? opened)
      : opened;
  const resume =
    container?.isRunning && !container.isPaused && options.pause
      ? await pauseContainer(engine, source, container)
      : async () => {};
  const total = measuring.then(({ bytes }) => bytes);
  total.catch(() => {});
  return { reader, rules, survey, resume, measuring: total, options, log: run.log };
}

/** What the stream has shown, once it has passed. */
async function surveyedOf(
  { reader, rules, survey }: FlatStream,
  ran: CommandsResult,
  signal: AbortSignal,
): Promise<SurveyedLayer> {
  const { lookAtImage } = reader;
  const origins = {
    look: cachedLookup((path) => reader.lookAt(path, signal)),
    lookAtImage: lookAtImage && cachedLookup((path) => lookAtImage(path, signal)),
  };
  const lost = rules === undefined ? [] : await lostPathWarnings(rules, origins);
  return {
    rules: rules?.counts ?? [],
    commands: await ran.measuredCommands,
    spared: rules?.findings.spared ?? [],
    skippedPresets: rules?.findings.skippedPresets ?? [],
    unmatched: rules?.findings.unmatched ?? [],
    warnings: [...(rules?.findings.warnings ?? []), ...lost],
    directories: survey.directories,
    suggestions: survey.suggestions,
  };
}

/** Filesystem layers of what is flattened: a container has one of its own. */
export function layersOf(source: Source, container: SourceContainer | undefined): number {
  return source.diffIds.length + (container === undefined ? 0 : 1);
}

/** Judges, checks, tags and tidies up, and puts together what is known. */
async function conclude(
  { engine, source, container, options, tags, run, reading }: Job,
  old: UnpackedSize,
  { stored, newBytes, imageId, configDigest }: Layer,
  surveyed: SurveyedLayer,
  close: () => Promise<void>,
  check: (stored: StoredImage) => Promise<Checks>,
): Promise<Omit<MadeResult, 'page' | 'cacheHit'>> {
  const budgets = checkBudgets(options.budgets, { oldBytes: old.bytes, newBytes });
  const isGood = toBudgetError(budgets) === undefined;
  let checks = NO_CHECKS;
  if (stored !== undefined && isGood) {
    checks = await check(stored);
    if (run.signal.aborted) throw cancelled(run.signal.reason);
    await tags.move(engine.docker, stored.expectedId, stored.reference);
  }
  await close();
  return {
    ...compareBytes(old.bytes, newBytes),
    oldLayers: layersOf(source, container),
    newLayers: 1,
    oldHistory: old.history,
    newHistory: [{ command: CREATED_BY, bytes: newBytes, hasLayer: true }],
    oldPackedBytes: container === undefined ? packedBytesOf(await reading) : undefined,
    newPackedBytes: stored?.packedBytes,
    imageId: isGood ? imageId : undefined,
    configDigest: isGood ? configDigest : undefined,
    budgets,
    checks,
    directories: surveyed.directories,
    rules: surveyed.rules,
    commands: surveyed.commands,
    spared: surveyed.spared,
    skippedPresets: surveyed.skippedPresets,
    suggestions: surveyed.suggestions,
  };
}

/** Runs what is to run before anything is read. */
async function runAsAsked(
  engine: EngineSession,
  source: Source,
  options: FlattenOptions,
  run: RunContext,
): Promise<CommandsResult> {
  const { aptClean, script, scriptNetwork } = options.layer;
  if (script === undefined && !aptClean) return NOTHING_RAN;
  const title = script === undefined ? 'Clean with apt' : 'Run commands in a container';
  const request = { script, network: script === undefined ? 'none' : scriptNetwork, aptClean };
  return run.log.group(title, () => runCommands(engine, source, request));
}
