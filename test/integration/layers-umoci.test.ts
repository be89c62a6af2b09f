// Layers are applied as umoci does it, an independent program: known cases, and random ones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeOnce } from '../support/engine/engines.ts';
import { indexOf } from '../support/layers/blobs.ts';
import { LAYER_CASES } from '../support/layers/cases.ts';
import { flatEntries } from '../support/layers/flat.ts';
import { groupedTexts } from '../support/layers/grouped.ts';
import { keptStack } from '../support/layers/kept-stacks.ts';
import { layerOf, randomLayers } from '../support/layers/random-layers.ts';
import { umociPath, unpackedTexts } from '../support/layers/umoci.ts';
import { withSeeds } from '../support/process/prng.ts';

const once = describeOnce('layers against umoci');

const umoci = umociPath();
const scratch = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const byUmoci = (tars: readonly Buffer[]) => unpackedTexts(umoci, scratch, tars);

/** What the code makes of layers, without what umoci loses: times of directories, and of what has no entry. */
async function applied(tars: readonly Buffer[]): Promise<string[]> {
  return groupedTexts(await flatEntries(await indexOf(tars))).map((text) =>
    text
      .replace(/^([^"]*\/)(.*) @\d+$/, '$1$2')
      .replace(/ bare$/, '')
      .replace(/ \{.*\}$/s, ''),
  );
}

once('of the known cases', () => {
  it.each(LAYER_CASES.filter(({ umoci }) => umoci === 'same'))(
    '$name is the same',
    async ({ layers }) => {
      expect(await applied(layers)).toEqual(byUmoci(layers));
    },
  );

  it.each(LAYER_CASES.filter(({ umoci }) => umoci === 'refuses'))(
    'umoci refuses $name',
    ({ layers }) => {
      expect(byUmoci(layers)).toBeUndefined();
    },
  );

  it.each(LAYER_CASES.filter(({ umoci }) => umoci === 'follows links of lower layers'))(
    'umoci follows links of lower layers in $name',
    async ({ layers }) => {
      const texts = byUmoci(layers);
      expect(texts).toBeDefined();
      expect(texts).not.toEqual(await applied(layers));
    },
  );

  it.each(LAYER_CASES.filter(({ umoci }) => umoci === 'applies outside links'))(
    'umoci takes $name, which is refused here',
    ({ layers, flat }) => {
      expect(flat).toBe('LAYER_INVALID');
      expect(byUmoci(layers)).toBeDefined();
    },
  );
});

once('altogether', () => {
  it('random layers are the same', async () => {
    let compared = 0;
    await withSeeds(250, 60_000, async (random) => {
      const tars = randomLayers(random, { hasLinkedParents: false }).map((one) =>
        layerOf(one, random),
      );
      const expected = byUmoci(tars);
      // It refuses an entry below a file of a lower layer, which engines take.
      if (expected === undefined) return;
      compared++;
      expect(await applied(tars)).toEqual(expected);
    });
    expect(compared).toBeGreaterThan(process.env['FUZZ_SEED'] === undefined ? 50 : -1);
  });
});

once('above a kept base', () => {
  it('layers are the same as those that they are made from', async () => {
    let compared = 0;
    await withSeeds(150, 40_000, async (random) => {
      const stack = await keptStack(random);
      if (stack === undefined) return;
      compared++;
      expect(byUmoci(stack.made)).toEqual(await applied(stack.source));
    });
    expect(compared).toBeGreaterThan(process.env['FUZZ_SEED'] === undefined ? 30 : -1);
  });
});
