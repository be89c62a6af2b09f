// The lower layers that a result keeps, and what the layer above them has.
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { layersReader } from '../../src/layers/reader.ts';
import { indexWithBase, layerAbove } from '../support/layers/above-base.ts';
import { indexOf } from '../support/layers/blobs.ts';
import { LAYER_CASES } from '../support/layers/cases.ts';
import { checkForEngines } from '../support/layers/compare-with-kept.ts';
import { dir, file, gone, hard, layer, opaque, sym } from '../support/layers/entries.ts';
import { entriesOf, flatEntries, textOf } from '../support/layers/flat.ts';
import { groupedTexts } from '../support/layers/grouped.ts';

const BASE = layer(
  dir('d', { mode: 0o700 }),
  file('d/a', 'A'),
  file('d/b', 'B'),
  dir('d/s'),
  file('d/s/deep', 'S'),
  sym('l', 'd'),
);

/** The layer above {@link BASE}, in its order. */
async function above(
  upper: readonly Buffer[],
  drops: readonly string[] = [],
): Promise<readonly string[]> {
  const index = await indexWithBase([BASE, ...upper], 1);
  const tar = await layerAbove(index, ({ name }) => drops.includes(name.toString()));
  return (await entriesOf(Readable.from([tar]))).map(textOf);
}

describe('the layer above a kept base', () => {
  it.each([
    ['has nothing if nothing changed', [layer()], []],
    [
      'has what is new, with the headers of its directory',
      [layer(file('d/n', 'N'))],
      ['d/ 700', 'd/n "N"'],
    ],
    [
      'has a changed file as a whole',
      [layer(dir('d', { mode: 0o700 }), file('d/a', 'A2'))],
      ['d/ 700', 'd/a "A2"'],
    ],
    ['deletes what was deleted', [layer(gone('d/a'))], ['d/ 700', 'd/.wh.a "" @0']],
    ['deletes a directory at once', [layer(gone('d'))], ['.wh.d "" @0']],
    [
      'deletes what an opaque directory hides, one by one',
      [layer(dir('d', { mode: 0o700 }), opaque('d'), file('d/a', 'A2'))],
      ['d/ 700', 'd/a "A2"', 'd/.wh.b "" @0', 'd/.wh.s "" @0'],
    ],
    [
      'merges a directory that was made anew',
      [layer(gone('d')), layer(dir('d'), dir('d/s'), file('d/b', 'B2'))],
      ['d/', 'd/s/', 'd/b "B2"', 'd/.wh.a "" @0', 'd/s/.wh.deep "" @0'],
    ],
    ['has a file in place of a directory', [layer(file('d', 'D'))], ['d "D"']],
    ['has a directory in place of a link', [layer(dir('l'), file('l/x', 'X'))], ['l/', 'l/x "X"']],
    [
      'has changed headers of a directory',
      [layer(dir('d/s', { mode: 0o711 }))],
      ['d/ 700', 'd/s/ 711'],
    ],
    [
      'has all names of a file of the base that got another one',
      [layer(hard('n', 'd/a'))],
      ['d/ 700', 'd/a "A"', 'n = d/a'],
    ],
    [
      'has nothing of what came and went above the base',
      [layer(file('x', 'X')), layer(gone('x'))],
      [],
    ],
  ] as const)('%s', async (_name, upper, wanted) => {
    expect(await above(upper)).toEqual(wanted);
  });

  it('deletes what a rule drops in place of something of the base', async () => {
    const upper = layer(dir('d', { mode: 0o700 }), file('d/a', 'A2'), file('d/n', 'N'));
    expect(await above([upper], ['d/a', 'd/n'])).toEqual(['d/ 700', 'd/.wh.a "" @0']);
  });

  it('has the headers of directories that a layer of the base has something in, but not itself', async () => {
    const index = await indexWithBase(
      [layer(dir('d'), dir('e')), layer(file('d/a', 'A')), layer()],
      2,
    );
    const tar = await layerAbove(index);
    expect((await entriesOf(Readable.from([tar]))).map(textOf)).toEqual(['d/']);
  });
});

describe('a kept base', () => {
  it('owns what no layer above it has changed', async () => {
    const index = await indexWithBase(
      [BASE, layer(dir('d'), file('d/a', 'A2'), hard('n', 'd/b'))],
      1,
    );
    const base = layersReader(index).base!;
    const paths = ['d', 'd/a', 'd/b', 'd/s', 'd/s/deep', 'l', 'l/a', 'n', 'none', '', 'd/a/x'];
    expect(paths.filter((path) => base.owns(path))).toEqual(['d/s', 'd/s/deep', 'l']);
    expect(base).toMatchObject({ layerCount: 1, unpackedBytes: 4 });
    const { keptLayers, keptRuns } = layersReader(index).layers!;
    expect([keptLayers, new Set(keptRuns().map((run) => run.layer))]).toEqual([1, new Set([1])]);
  });

  it('knows which of its layers has what it owns', async () => {
    const layers = [
      layer(file('a', 'A'), file('b', 'B'), dir('d'), file('d/c', 'C')),
      layer(file('b', 'new'), file('d/e', 'E')),
      layer(file('a', 'again'), file('f', 'F')),
    ];
    const base = layersReader(await indexWithBase(layers, 2)).base!;
    const found = ['a', 'b', 'd/c', 'd/e', 'f', 'none'].map((path) => base.layerOf(path));
    expect(found).toEqual([undefined, 1, 0, 1, undefined, undefined]);
  });

  it('is undefined if nothing is kept', async () => {
    expect(layersReader(await indexOf([BASE])).base).toBeUndefined();
  });
});

const APPLICABLE = LAYER_CASES.filter(({ flat }) => typeof flat !== 'string');

it.each(APPLICABLE)('keeps each lower part of $name', async ({ layers }) => {
  for (let kept = 1; kept <= layers.length; kept++) {
    const index = await indexWithBase(layers, kept);
    const tar = await layerAbove(index);
    checkForEngines(await entriesOf(Readable.from([tar])));
    const all = await indexOf([...layers.slice(0, kept), tar]);
    expect(groupedTexts(await flatEntries(all))).toEqual(groupedTexts(await flatEntries(index)));
  }
});
