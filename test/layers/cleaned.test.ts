// Rules on a stream of layers: it returns to directories, unlike that of an engine.
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { layersReader } from '../../src/layers/reader.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { indexOf } from '../support/layers/blobs.ts';
import { checkOrder, entriesOf, type FlatEntry } from '../support/layers/flat.ts';
import { layerOf, randomLayers } from '../support/layers/random-layers.ts';
import { codeOf } from '../support/process/errors.ts';
import { type Prng, withSeeds } from '../support/process/prng.ts';
import { rulesOf } from '../support/tar/cleaning.ts';
import { contentOf, NEVER } from '../support/tar/streams.ts';

const PATTERNS = ['a', 'b/*', 'c', '*/y', 'a/b', '!**/x', '!a/**/z'] as const;

/** Returns a flat filesystem before and after rules; undefined if the layers or the rules leave none. */
async function cleanedLayers(
  random: Prng,
): Promise<{ before: FlatEntry[]; after: FlatEntry[] } | undefined> {
  const layers = randomLayers(random, { hasLinkedParents: false });
  const excludes = PATTERNS.filter(() => random.int(2) === 0).join('\n');
  try {
    const index = await indexOf(layers.map((operations) => layerOf(operations, random)));
    const reader = layersReader(index);
    const rules = rulesOf({ excludes, returnsToDirectories: reader.returnsToDirectories ?? false });
    const filter = new TarFilter((entry) => rules.decide(entry, 'keep'), undefined, {
      appendix: () =>
        rules.appendix({ reader, retime: (head) => head, observer: undefined, signal: NEVER }),
    });
    const source = await reader.open(NEVER);
    source.on('error', (error) => filter.destroy(error));
    const bytes = await contentOf(source.pipe(filter));
    return {
      before: await entriesOf(await reader.open(NEVER)),
      after: await entriesOf(Readable.from([bytes])),
    };
  } catch (error) {
    expect(['LAYER_INVALID', 'BAD_INPUT']).toContain(codeOf(error));
    return undefined;
  }
}

it('keeps each directory of what it keeps, before it and as it was', async () => {
  let compared = 0;
  await withSeeds(200, 1_000, async (random) => {
    const cleaned = await cleanedLayers(random);
    if (cleaned === undefined) return;
    const { before, after } = cleaned;
    checkOrder(after);
    const headers = new Map(before.map(({ name, entry }) => [name, entry.header]));
    for (const { name, facts, entry } of after)
      if (facts.typeFlag === '5') expect(entry.header, name).toEqual(headers.get(name));
    if (after.length < before.length) compared++;
  });
  expect(compared).toBeGreaterThan(0);
});
