// Random layers, applied by the code and by a naive model.
import { it } from 'vitest';
import { compareWithModel } from '../support/layers/compare-with-model.ts';

it.each([true, false])(
  'are what a naive applier makes of them (links on the way: %s)',
  async (hasLinkedParents) => {
    await compareWithModel({ seeds: 60, budgetMs: 5_000, hasLinkedParents });
  },
);
