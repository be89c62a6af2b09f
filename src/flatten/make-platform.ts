// The flat layer of one platform: made from its source, or taken from the cache, with what is known about it.
import { createdBy, endOfKept } from '../image/config.ts';
import type { HistoryStep, SourceSize } from '../image/image-source.ts';
import type { MadeResult, SurveyedLayer } from '../report/facts.ts';
import type { LayerOf } from '../survey/size-tree.ts';
import type { BaseLayers } from './base-layers.ts';
import type { LayerJob } from './job.ts';
import { CREATED_BY, type Layer } from './layer.ts';
import { type CacheUse, logCacheTiming } from './layer-cache.ts';
import type { LayerInput } from './layer-stream.ts';
import { madeResult, type Verdict } from './made-result.ts';
import { makeLayer } from './make-layer.ts';
import { logCleaned, logSuggestions } from './notices.ts';
import { historyText } from './pack-layer.ts';
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

/** The steps of the result's history, as its config has them. */
function historyOf(
  { newBytes, parts }: Layer,
  base: BaseLayers | undefined,
  { history }: SourceSize,
): HistoryStep[] | undefined {
  const { layers = [], unpackedBytes = 0 } = base ?? {};
  if (layers.length > 0 && history === undefined) return undefined;
  const hasLayer = (history ?? []).map((step) => step.hasLayer);
  const kept = history?.slice(0, endOfKept(hasLayer, layers.length)) ?? [];
  if (parts === undefined)
    return [...kept, { command: CREATED_BY, bytes: newBytes - unpackedBytes, hasLayer: true }];
  const own = parts.map(({ bytes, contents }) => ({
    command: createdBy(CREATED_BY, historyText(contents)),
    bytes,
    hasLayer: true,
  }));
  return [...kept, ...own];
}

/** Returns what finds the layer of a file in a result that has several; undefined if that is not known. */
function layerOf({ parts, partOf }: Layer, base: BaseLayers | undefined): LayerOf | undefined {
  const own = partOf ?? (parts === undefined ? () => 0 : undefined);
  if (base === undefined) return partOf;
  const kept = base.layers.length;
  return (path) => {
    const inBase = base.layerOf(path);
    if (inBase !== undefined) return inBase;
    const part = own?.(path);
    return part === undefined ? undefined : kept + part;
  };
}

/** Puts together what is known about a platform. */
export function resultOf(made: MadePlatform, verdict: Verdict): MadeResult {
  const { job, cached, input, layer, surveyed, sourceSize } = made;
  const { newBytes: bytes, packed, packedBytes, imageId, configDigest, parts } = layer;
  const history = historyOf(layer, input.base, sourceSize);
  return madeResult({
    source: job.source,
    sourceSize,
    image: {
      ...{ bytes, packedBytes, history, imageId, configDigest },
      layers: (parts?.length ?? 1) + (input.base?.layers.length ?? 0),
      keptLayers: input.base?.layers.length,
      parts,
      // A graph driver alone keeps no packed layers.
      packedLayers: packedBytes === undefined ? undefined : packed?.files,
    },
    verdict,
    surveyed,
    cacheHit: cached.kind === 'none' && !cached.wasAsked ? undefined : cached.kind === 'hit',
    page: input.survey.page(layerOf(layer, input.base)),
  });
}
