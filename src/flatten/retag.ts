// An image of one layer to which nothing is to be done: it gets its tags and stays as it is.

import { isDeepStrictEqual } from 'node:util';
import { describeError } from '../base/errors.ts';
import { compareBytes } from '../base/format.ts';
import { checkBudgets, toBudgetError } from '../check/budgets.ts';
import { testImage } from '../check/test-command.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { TagMoves } from '../engine/images/tags.ts';
import { sourceSize } from '../engine/metadata/sizes.ts';
import { packedBytesOf, readSourceConfig } from '../engine/metadata/source-config.ts';
import type { LayerOptionName, LayerOptions } from '../inputs/layer-options.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { MadeResult } from '../report/facts.ts';
import { Survey } from '../survey/survey.ts';
import { lookThrough } from './dry-run.ts';
import type { RunContext } from './run-context.ts';

/** An option that changes no layer by itself, whatever its value. */
const ANY_VALUE = Symbol('any value');

/** The value of each option with which nothing is asked that would change a layer. */
const NOTHING_ASKED: {
  readonly [Name in LayerOptionName]: LayerOptions[Name] | typeof ANY_VALUE;
} = {
  clean: [],
  exclude: [],
  aptClean: false,
  script: undefined,
  scriptNetwork: ANY_VALUE,
  sourceDateEpoch: undefined,
  // How a layer is packed is worth no new one.
  compression: ANY_VALUE,
};

function asksForNothing(layer: LayerOptions): boolean {
  return Object.entries(NOTHING_ASKED).every(
    ([name, value]) =>
      value === ANY_VALUE || isDeepStrictEqual(layer[name as LayerOptionName], value),
  );
}

/** One layer, and nothing asked that would change it. An index may hold platforms that were not asked for. */
export function isFlatAlready(source: Source, options: FlattenOptions): boolean {
  return (
    source.diffIds.length <= 1 &&
    asksForNothing(options.layer) &&
    !(source.isIndex && options.platform !== undefined)
  );
}

/**
 * Gives an image its tags once what is asked of it holds.
 * @throws FlattenError `COMMAND_FAILED` where a test in it fails
 */
export async function tagAsIs(
  engine: EngineSession,
  source: Source,
  options: FlattenOptions,
  tags: TagMoves,
  run: RunContext,
): Promise<MadeResult> {
  const { log, signal } = run;
  const config = await readSourceConfig(engine, source);
  const { bytes, history } = await sourceSize(engine, source, config.json);
  const { test, dryRun, html } = options;
  const budgets = checkBudgets(options.budgets, { oldBytes: bytes, newBytes: bytes });
  const isGood = toBudgetError(budgets) === undefined;
  // Only a page is worth reading all of it.
  const survey = html === undefined ? undefined : new Survey(true);
  if (survey !== undefined) {
    const look = () => lookThrough(engine, source, config, survey, bytes, run);
    // Tagging needs no reading: an image that cannot be read has no page, and its tags.
    await log.group('Look through', look).catch((error: unknown) => {
      if (signal.aborted) throw error;
      log.warning(describeError(error));
    });
  }
  const isTested = test !== undefined && !dryRun && isGood;
  if (!dryRun && isGood) {
    if (test !== undefined) await log.group('Test', () => testImage(engine, source, test));
    await tags.move(engine.docker, source.id, source.id);
  }
  const layers = source.diffIds.length;
  const state = layers === 0 ? 'has no layer' : 'is one layer already';
  if (isGood)
    log.notice(
      `${source.reference} ${state} and nothing was asked that would change it: it ${dryRun ? 'would be' : 'was'} tagged as it is.`,
    );
  const packedBytes = packedBytesOf(config);
  return {
    ...compareBytes(bytes, bytes),
    oldLayers: layers,
    newLayers: layers,
    oldHistory: history,
    newHistory: history,
    oldPackedBytes: packedBytes,
    newPackedBytes: packedBytes,
    imageId: isGood ? source.id : undefined,
    configDigest: isGood ? config.digest : undefined,
    budgets,
    checks: { verifiedEntries: undefined, isTested },
    cacheHit: undefined,
    directories: survey?.directories,
    page: survey?.page,
    rules: [],
    commands: [],
    spared: [],
    skippedPresets: [],
  };
}
