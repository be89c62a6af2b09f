import { expect, it } from 'vitest';
import { checkIsBase } from '../../src/flatten/find-base.ts';
import { failureOf } from '../support/process/errors.ts';

const STEPS = ['ADD a', 'ENV b', 'RUN c', 'RUN d'];
const history = STEPS.map((by) => ({
  created_by: by,
  ...(by === 'ENV b' && { empty_layer: true }),
}));

/** Returns why an image with the layers 1, 2 and 3 is not built on a base; undefined if it is. */
async function reasonFor(base: readonly string[], steps: unknown = history) {
  const source = {
    reference: 'app',
    platform: { os: 'linux', architecture: 'amd64', variant: undefined },
    diffIds: ['1', '2', '3'],
    readConfig: async () => ({
      json: { history: steps },
      digest: undefined,
      packedLayers: undefined,
      annotations: {},
      missing: undefined,
    }),
  };
  const checking = checkIsBase(source, 'base', base);
  const isBase = await checking.then(
    () => true,
    () => false,
  );
  if (isBase) return undefined;
  const error = await failureOf(checking);
  expect(error).toMatchObject({ code: 'BASE_MISMATCH' });
  return (error as Error).message;
}

const MUST = 'The image app (linux/amd64) must be built on base, but';

it.each([[['1']], [['1', '2']]])('accepts a base with the layers %j', async (base) => {
  expect(await reasonFor(base)).toBeUndefined();
});

it.each([
  [[], 'that has no layers.'],
  [['1', '2', '3'], 'both have the same 3 layers: nothing is above the base.'],
  [['1', '2', '3', '4'], "it has only 3 layers, all of them the base's, which has 4."],
  [
    ['0'],
    'they differ from layer 1 on, which is 0 in the base and 1 in the image, made by "ADD a".',
  ],
  [
    ['1', '0'],
    'they differ from layer 2 on, which is 0 in the base and 2 in the image, made by "RUN c".',
  ],
])('says where an image parts from %j', async (base, reason) => {
  expect(await reasonFor(base)).toBe(`${MUST} ${reason}`);
});

it.each([null, 'none', [], [{ created_by: 'one' }]])('needs no history: %j', async (steps) => {
  const reason = 'they differ from layer 2 on, which is 0 in the base and 2 in the image.';
  expect(await reasonFor(['1', '0'], steps)).toBe(`${MUST} ${reason}`);
});
