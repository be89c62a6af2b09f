// The middle of a run whose result streams into the engine: makes one layer, checks the result, and tags it.
import { inBackground } from '../base/background.ts';
import { cancelled } from '../base/errors.ts';
import { checkBudgets, toBudgetError } from '../check/budgets.ts';
import type { MadeResult } from '../report/facts.ts';
import { checkImage, NO_CHECKS } from './check-image.ts';
import { cleanUp } from './cleanup.ts';
import { makeByLayers } from './engine-layers.ts';
import type { InEngineJob, LayerJob, SourceJob } from './job.ts';
import { type CacheUse, lookUp, removeEntry } from './layer-cache.ts';
import type { Verdict } from './made-result.ts';
import { logTiming, type MadePlatform, makePlatform, resultOf } from './make-platform.ts';
import { readResultConfig } from './result-config.ts';
import { saveLayer } from './save-layer.ts';
import type { SecondTry } from './second-try.ts';
import { startScans } from './splice-layer.ts';

/**
 * Makes the flat image and gives it its tags once all checks have passed. A layer that a cache has is taken from there.
 * If an image cannot be read by its layers after all, it is read as the engine shows it.
 */
export async function makeImage(source: SourceJob & InEngineJob): Promise<MadeResult> {
  await using end = new AsyncDisposableStack();
  const job = { ...source, sourceConfig: inBackground(end, readResultConfig(source)) };
  return await makeByLayers(job, makeFrom);
}

/** Makes the image from a source, with a second try of what `tryAgain` returns. */
async function makeFrom(config: LayerJob & InEngineJob, tryAgain: SecondTry): Promise<MadeResult> {
  await using end = new AsyncDisposableStack();
  const cached = await lookUp(config);
  end.defer(() => removeEntry(cached));
  const job = { ...config, scans: startScans(config, cached, end) };
  try {
    return await makeOnce(job, cached);
  } catch (error) {
    return await makeOnce(...(await tryAgain(error, job, cached)));
  }
}

/** The steps from the source to a tagged image. */
async function makeOnce(job: LayerJob & InEngineJob, cached: CacheUse): Promise<MadeResult> {
  await using end = new AsyncDisposableStack();
  const made = await makePlatform(job, cached, end);
  const verdict = await checkAndTag(job, made);
  const { layer, input, surveyed, layerMs } = made;
  const { stored, counts } = layer;
  await cleanUp(job, stored, input.reader);
  if (cached.kind === 'miss' && stored !== undefined && verdict.isMet)
    await saveLayer(job, cached, { stored, surveyed, ...counts, ms: layerMs });
  logTiming(made);
  return resultOf(made, verdict);
}

/**
 * Judges a layer by the budgets, checks the stored image, and gives it its tags.
 * @throws FlattenError `CHECK_FAILED`, `VERIFY_FAILED`, `COMMAND_FAILED`; a budget that is not met is no error yet
 */
async function checkAndTag(
  { run, engine, options, tags, source }: LayerJob & InEngineJob,
  { input, layer, sourceSize }: MadePlatform,
): Promise<Verdict> {
  const { reader, expected } = input;
  const { stored, newBytes, streamBytes = newBytes } = layer;
  const budgets = checkBudgets(options.budgets, { oldBytes: sourceSize.bytes, newBytes });
  const isMet = toBudgetError(budgets) === undefined;
  if (stored === undefined || !isMet) return { budgets, isMet, checks: NO_CHECKS };
  const [first] = expected;
  const read = first && { expected: first, source, reader, streamBytes };
  const checks = await checkImage(engine, stored, read, options.test);
  if (run.signal.aborted) throw cancelled(run.signal.reason);
  await tags.move(engine.docker, stored.expectedId, stored.reference);
  return { budgets, isMet, checks };
}
