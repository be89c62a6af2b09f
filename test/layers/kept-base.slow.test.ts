// Random layers, of which the lower ones are kept.
import { it } from 'vitest';
import { compareWithKept } from '../support/layers/compare-with-kept.ts';

it('makes the same filesystem of a kept base and the layer above it', async () => {
  await compareWithKept(20_000, 8_000);
});
