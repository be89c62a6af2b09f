// The middle of a run: makes one layer from the source, checks the result, and tags it.
import { inBackground } from '../base/background.ts';
import { cancelled } from '../base/errors.ts';
import { compareBytes } from '../base/format.ts';
import { type BudgetResult, checkBudgets, toBudgetError } from '../check/budgets.ts';
import type { SourceSize } from '../image/image-source.ts';
import type { Checks, MadeResult, SurveyedLayer } from '../report/facts.ts';
import { checkImage, NO_CHECKS } from './check-image.ts';
import { cleanUp } from './cleanup.ts';
import type { InEngineJob, LayerJob, SourceJob } from './job.ts';
import {
  type CacheUse,
  giveUpEntry,
  logCacheTiming,
  lookUp,
  removeEntry,
  saveLayer,
} from './layer-cache.ts';
import type { LayerInput } from './layer-stream.ts';
import { CREATED_BY, type Layer, makeLayer } from './make-layer.ts';
import { logCleaned, logSuggestions } from './notices.ts';
import { openInput, prepare } from './prepare.ts';
import { readResultConfig } from './result-config.ts';
import { surveyLayer } from './rules.ts';

/** Makes the flat image and gives it its tags once all checks have passed. A layer that a cache has is taken from there. */
export async function makeImage(source: SourceJob & InEngineJob): Promise<MadeResult> {
  await using end = new AsyncDisposableStack();
  const job = { ...source, sourceConfig: inBackground(end, readResultConfig(source)) };
  const cached = await lookUp(job);
  end.defer(() => removeEntry(cached));
  try {
    return await makeOnce(job, cached);
  } catch (error) {
    return await makeOnce(job, await giveUpEntry(error, cached, job));
  }
}

/** The steps from the source to a tagged image. */
async function makeOnce(job: LayerJob & InEngineJob, cached: CacheUse): Promise<MadeResult> {
  await using end = new AsyncDisposableStack();
  const { run, options } = job;
  const startMs = performance.now();
  const preparation = await prepare(job, cached, end);
  const { ran, isRead } = preparation;
  const input = await openInput(job, preparation, end);
  const layer = await makeLayer(job, input, cached);
  const layerMs = performance.now() - startMs;
  const surveyed =
    cached.kind === 'hit' ? cached.found.record : await surveyLayer(input, ran, run.signal);
  logCleaned(surveyed, run.log);
  logSuggestions(surveyed.suggestions, options, run.log);
  const sourceSize = await preparation.sourceSize;
  const verdict = await checkAndTag(job, input, layer, sourceSize.bytes);
  const { stored, counts } = layer;
  await cleanUp(job, stored, input.reader);
  if (cached.kind === 'miss' && stored !== undefined && verdict.isMet)
    await saveLayer(job, cached, { stored, surveyed, ...counts, ms: layerMs });
  // A layer that was compared with its source took the time of both.
  if (cached.kind === 'hit' && !isRead) logCacheTiming(cached, layerMs, run.log);
  const cacheHit = cached.kind === 'none' && !cached.wasAsked ? undefined : cached.kind === 'hit';
  const result = resultOf(job, { layer, sourceSize, surveyed, verdict });
  return { ...result, cacheHit, page: input.survey.page };
}

/** Whether a layer is good enough for its tags. */
interface Verdict {
  readonly budgets: readonly BudgetResult[];
  /** Whether all budgets are met. */
  readonly isMet: boolean;
  readonly checks: Checks;
}

/**
 * Judges a layer by the budgets, checks the stored image, and gives it its tags.
 * @throws FlattenError `CHECK_FAILED`, `VERIFY_FAILED`, `COMMAND_FAILED`; a budget that is not met is no error yet
 */
async function checkAndTag(
  { run, engine, options, tags }: LayerJob & InEngineJob,
  { reader, expected }: LayerInput,
  { stored, newBytes, streamBytes = newBytes }: Layer,
  oldBytes: number,
): Promise<Verdict> {
  const budgets = checkBudgets(options.budgets, { oldBytes, newBytes });
  const isMet = toBudgetError(budgets) === undefined;
  if (stored === undefined || !isMet) return { budgets, isMet, checks: NO_CHECKS };
  const read = expected && { expected, reader, streamBytes };
  const checks = await checkImage(engine, stored, read, options.test);
  if (run.signal.aborted) throw cancelled(run.signal.reason);
  await tags.move(engine.docker, stored.expectedId, stored.reference);
  return { budgets, isMet, checks };
}

/** What came of the steps. */
interface Steps {
  readonly layer: Layer;
  readonly sourceSize: SourceSize;
  readonly surveyed: SurveyedLayer;
  readonly verdict: Verdict;
}

/** Puts together what is known. */
function resultOf(
  job: LayerJob,
  { layer, sourceSize, surveyed, verdict }: Steps,
): Omit<MadeResult, 'page' | 'cacheHit'> {
  const { newBytes, stored, imageId, configDigest } = layer;
  const { isMet, budgets, checks } = verdict;
  return {
    ...compareBytes(sourceSize.bytes, newBytes),
    oldLayers: job.source.layerCount,
    newLayers: 1,
    oldHistory: sourceSize.history,
    newHistory: [{ command: CREATED_BY, bytes: newBytes, hasLayer: true }],
    oldPackedBytes: sourceSize.packedBytes,
    newPackedBytes: stored?.packedBytes,
    imageId: isMet ? imageId : undefined,
    configDigest: isMet ? configDigest : undefined,
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
