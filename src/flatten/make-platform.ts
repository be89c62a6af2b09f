// The flat layer of one platform: made from its source, or taken from the cache, with what is known about it.
import { compareBytes } from '../base/format.ts';
import type { BudgetResult } from '../check/budgets.ts';
import type { SourceSize } from '../image/image-source.ts';
import type { Checks, MadeResult, SurveyedLayer } from '../report/facts.ts';
import type { LayerJob } from './job.ts';
import { CREATED_BY, type Layer } from './layer.ts';
import { type CacheUse, logCacheTiming } from './layer-cache.ts';
import type { LayerInput } from './layer-stream.ts';
import { makeLayer } from './make-layer.ts';
import { logCleaned, logSuggestions } from './notices.ts';
import { openInput, prepare } from './prepare.ts';
import { surveyLayer } from './rules.ts';

/** A platform with its layer. */
export interface MadePlatform {
  readonly job: LayerJob;
  readonly cached: CacheUse;
  readonly input: LayerInput;
  readonly layer: Layer;
  readonly surveyed: SurveyedLayer;
  readonly sourceSize: SourceSize;
  /** Time it took to make and store, or to load. */
  readonly layerMs: number;
  /** Whether the source was read. */
  readonly isRead: boolean;
}

/**
 * Makes the layer of a platform.
 * @param end waits for what goes on in the background
 * @throws FlattenError `CACHE_BAD` or `CACHE_DIFFERS` if the cached layer cannot be used, and other codes
 */
export async function makePlatform(
  job: LayerJob,
  cached: CacheUse,
  end: AsyncDisposableStack,
): Promise<MadePlatform> {
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
  return { job, cached, input, layer, surveyed, sourceSize, layerMs, isRead };
}

/** Logs how long a cached layer took. A layer that was compared with its source took the time of both. */
export function logTiming({ job, cached, layerMs, isRead }: MadePlatform): void {
  if (cached.kind === 'hit' && !isRead) logCacheTiming(cached, layerMs, job.run.log);
}

/** Whether a layer is good enough for its names. */
export interface Verdict {
  readonly budgets: readonly BudgetResult[];
  /** Whether all budgets are met. */
  readonly isMet: boolean;
  readonly checks: Checks;
}

/** Puts together what is known about a platform. */
export function resultOf(made: MadePlatform, { isMet, budgets, checks }: Verdict): MadeResult {
  const { job, cached, input, layer, surveyed, sourceSize } = made;
  const { newBytes, packedBytes, imageId, configDigest } = layer;
  return {
    ...compareBytes(sourceSize.bytes, newBytes),
    oldLayers: job.source.layerCount,
    newLayers: 1,
    oldHistory: sourceSize.history,
    newHistory: [{ command: CREATED_BY, bytes: newBytes, hasLayer: true }],
    oldPackedBytes: sourceSize.packedBytes,
    newPackedBytes: packedBytes,
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
    cacheHit: cached.kind === 'none' && !cached.wasAsked ? undefined : cached.kind === 'hit',
    page: input.survey.page,
  };
}
