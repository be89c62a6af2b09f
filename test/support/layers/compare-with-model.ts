// Applies random layers, and compares the result with that of the naive model.
import { expect } from 'vitest';
import { codeOf } from '../process/errors.ts';
import { withSeeds } from '../process/prng.ts';
import { indexOf } from './blobs.ts';
import { flatEntries } from './flat.ts';
import { groupedTexts } from './grouped.ts';
import { LayerModel, Refused } from './model.ts';
import { layerOf, type Operation, randomLayers } from './random-layers.ts';

/** Returns the model's result; undefined if it refuses the layers. */
function modelled(layers: readonly Operation[][]): string[] | undefined {
  const model = new LayerModel();
  try {
    for (const operations of layers) model.apply(operations);
    return model.texts();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

async function applied(tars: readonly Buffer[]): Promise<string[] | undefined> {
  try {
    return groupedTexts(await flatEntries(await indexOf(tars)));
  } catch (error) {
    expect(codeOf(error)).toBe('LAYER_INVALID');
    return undefined;
  }
}

/** Compares both for many random layers, of which at least a quarter must be valid. */
export async function compareWithModel({
  seeds,
  budgetMs,
  hasLinkedParents,
}: {
  readonly seeds: number;
  readonly budgetMs: number;
  readonly hasLinkedParents: boolean;
}): Promise<void> {
  let tried = 0;
  let agreed = 0;
  await withSeeds(seeds, budgetMs, async (random) => {
    const layers = randomLayers(random, { hasLinkedParents });
    const expected = modelled(layers);
    const tars = layers.map((operations) => layerOf(operations, random));
    expect(await applied(tars), JSON.stringify(layers)).toEqual(expected);
    tried++;
    if (expected !== undefined) agreed++;
  });
  if (tried > 1) expect(agreed / tried).toBeGreaterThan(1 / 4);
}
