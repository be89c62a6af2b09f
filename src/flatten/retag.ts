// Retagging: an image that is flat already and needs no change only gets its tags.

import { isDeepStrictEqual } from 'node:util';
import { describeError } from '../base/errors.ts';
import { checkBudgets, toBudgetError } from '../check/budgets.ts';
import { testImage } from '../check/test-command.ts';
import type { EngineSource } from '../engine/sources/engine-source.ts';
import type { LayerOptionName, LayerOptions } from '../inputs/layer-options.ts';
import type { MadeResult } from '../report/facts.ts';
import { Survey } from '../survey/survey.ts';
import type { InEngineJob, SourceJob } from './job.ts';
import { lookThrough } from './look-through.ts';
import { madeResult } from './made-result.ts';

/** Marks an option that never changes a layer by itself. */
const ANY_VALUE = Symbol('any value');

/** For each layer option, the value that leaves the layer unchanged. */
const NOTHING_ASKED: {
  readonly [Name in LayerOptionName]: LayerOptions[Name] | typeof ANY_VALUE;
} = {
  clean: [],
  exclude: [],
  aptClean: false,
  script: undefined,
  scriptNetwork: ANY_VALUE,
  sourceDateEpoch: undefined,
  // Another packing alone is no reason to make a new layer.
  compression: ANY_VALUE,
  division: undefined,
  keepBase: undefined,
};

function asksForNothing(layer: LayerOptions): boolean {
  return Object.entries(NOTHING_ASKED).every(
    ([name, value]) =>
      value === ANY_VALUE || isDeepStrictEqual(layer[name as LayerOptionName], value),
  );
}

/**
 * Whether the image has at most one layer and no option would change it. Not for one platform of an index: its tag would
 * also get the other platforms.
 */
export function isFlatAlready<J extends Pick<SourceJob, 'inEngine' | 'options'>>(
  job: J,
): job is J & FromEngine {
  const { inEngine, options } = job;
  return (
    inEngine !== undefined &&
    inEngine.layerCount <= 1 &&
    asksForNothing(options.layer) &&
    !(inEngine.image.isIndex && options.platforms !== 'default')
  );
}

/** A run whose source is an image of the engine. */
interface FromEngine {
  readonly inEngine: EngineSource;
}

/**
 * Tags an image once its budgets and its test have passed.
 * @throws FlattenError `COMMAND_FAILED` if a test in it fails
 */
export async function retag({
  engine,
  inEngine: source,
  options,
  tags,
}: SourceJob & InEngineJob & FromEngine): Promise<MadeResult> {
  const { log, signal } = engine;
  const { digest: configDigest } = await source.readConfig();
  const sourceSize = await source.measure();
  const { bytes, packedBytes, history } = sourceSize;
  const { test, dryRun, html, compare } = options;
  const budgets = checkBudgets(options.budgets, { oldBytes: bytes, newBytes: bytes });
  const isGood = toBudgetError(budgets) === undefined;
  // Only the page and a comparison need the whole image to be read.
  const survey =
    html === undefined && compare === undefined
      ? undefined
      : new Survey({ files: html !== undefined, contents: compare !== undefined });
  if (survey !== undefined) {
    const look = () => lookThrough(engine, source, bytes, survey);
    // Tagging does not need the content: an image that cannot be read still gets its tags, but no page and no comparison.
    await log.group('Look through', look).catch((error: unknown) => {
      if (signal.aborted) throw error;
      log.warning(describeError(error));
    });
  }
  const isTested = test !== undefined && !dryRun && isGood;
  if (!dryRun && isGood) {
    if (test !== undefined) await log.group('Test', () => testImage(engine, source.image, test));
    await tags.move(engine.docker, source.id, source.id);
  }
  const layers = source.layerCount;
  const state = layers === 0 ? 'has no layer' : 'is already one layer';
  if (isGood)
    log.notice(
      `${source.reference} ${state} and no option changes it: it ${dryRun ? 'would be' : 'was'} tagged without changes.`,
    );
  return madeResult({
    source,
    sourceSize,
    image: { bytes, packedBytes, layers, history, imageId: source.id, configDigest },
    verdict: { budgets, isMet: isGood, checks: { verifiedEntries: undefined, isTested } },
    surveyed: {
      directories: survey?.directories,
      contents: survey?.contents,
      rules: [],
      commands: [],
      spared: [],
      skippedPresets: [],
    },
    cacheHit: undefined,
    page: survey?.page(),
  });
}
