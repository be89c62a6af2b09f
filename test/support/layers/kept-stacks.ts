// Random layers, each made anew as the layer above all lower ones: what engines and umoci must take and show alike.
import { codeOf } from '../process/errors.ts';
import type { Prng } from '../process/prng.ts';
import { indexWithBase, layerAbove } from './above-base.ts';
import { layer } from './entries.ts';
import { layerOf, randomLayers } from './random-layers.ts';

/** A stack of layers, bottom first, and what it was made from, which has the same filesystem. */
export interface KeptStack {
  readonly made: readonly Buffer[];
  readonly source: readonly Buffer[];
}

/** Returns a random stack; undefined if its layers cannot be applied. */
export async function keptStack(random: Prng): Promise<KeptStack | undefined> {
  const source = randomLayers(random, { hasLinkedParents: random.int(2) === 0 }).map((one) =>
    layerOf(one, random),
  );
  const made: Buffer[] = [layer()];
  try {
    for (const tar of source)
      made.push(await layerAbove(await indexWithBase([...made, tar], made.length)));
  } catch (error) {
    if (codeOf(error) === 'LAYER_INVALID') return undefined;
    throw error;
  }
  return { made: made.slice(1), source };
}
