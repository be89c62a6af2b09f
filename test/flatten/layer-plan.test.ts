// What people are told of the layers of a result.
import { describe, expect, it } from 'vitest';
import {
  largeFiles,
  logLayers,
  plannedLayers,
  runsOf,
  wantedLayers,
} from '../../src/flatten/layer-plan.ts';
import { historyText } from '../../src/flatten/pack-layer.ts';
import { readInputs } from '../../src/inputs/read.ts';
import type { LayerFacts } from '../../src/report/facts.ts';
import type { DividedLayer } from '../../src/split/division.ts';
import { FlatIndex } from '../../src/split/flat-index.ts';
import { dir, file, hard, layer } from '../support/layers/entries.ts';
import { MemoryLog } from '../support/process/log.ts';

/** A flat filesystem: two files with data, one without, and a second name. */
const INDEX = new FlatIndex();
INDEX.add(
  layer(dir('d'), file('d/a', 'x'.repeat(600)), hard('d/b', 'd/a'), file('e'), file('f', 'y')),
);
INDEX.end();

const layerWith = (...pieces: readonly number[]): DividedLayer => ({
  ...{ pieces: Int32Array.from(pieces), entries: 1, dataBytes: 1, streamBytes: 1, packedBytes: 1 },
  largest: [],
});

const factsOf = (packedBytes: number, ...names: readonly string[]): LayerFacts => ({
  ...{ diffId: undefined, digest: undefined, packedBytes, bytes: 5_000_000, entries: 1 },
  contents: names.map((name) => ({ name, bytes: 1 })),
});

describe('the plan of layers', () => {
  it('goes by how layers are to be packed', () => {
    const read = (inputs: Readonly<Record<string, string>>) => {
      const given: typeof inputs = { image: 'a', tag: 'b', ...inputs };
      return wantedLayers(readInputs((name) => given[name] ?? '').layer);
    };
    expect(read({})).toBeUndefined();
    expect(read({ layers: '3' })).toEqual({ layers: 3, isUnpacked: false });
    const size = { 'max-layer-size': '1MB', compression: 'none' };
    expect(read(size)).toEqual({ maxBytes: 1_000_000, isUnpacked: true });
  });

  it('says which cannot be divided: those with one file that has data', () => {
    const layers = [layerWith(~0, 1, 2, 3), layerWith(0, 1, 4), layerWith(0)];
    const planned = plannedLayers({ layers, notices: [], details: [] }, { index: INDEX });
    expect(planned.map(({ isOneFile }) => isOneFile)).toEqual([true, false, true]);
    expect(planned.map(({ isWhole }) => isWhole)).toEqual([false, false, false]);
    const one = plannedLayers(
      { layers: layers.slice(1, 2), notices: [], details: [] },
      { index: INDEX },
    );
    expect(one[0]?.isWhole).toBe(true);
  });

  it('knows which parts of the filesystem a layer has in one piece', () => {
    expect([...runsOf(layerWith(0, 1, 2), INDEX)]).toEqual([512 + 1536 + 512]);
    expect([...runsOf(layerWith(~0, 1, 3, 4), INDEX)]).toEqual([1536, 512 + 1024]);
    expect([...runsOf(layerWith(~0), INDEX)]).toEqual([]);
  });
});

it('a file that is larger than a layer may be is named', () => {
  const facts = [factsOf(9_000_000, '/srv/model'), factsOf(9_000_000, 'a', 'b'), factsOf(1, 'c')];
  const parts = facts.map((one, at) => ({
    facts: one,
    plan: { layer: layerWith(), isWhole: false, isOneFile: at !== 1 },
  }));
  expect(largeFiles(parts, 8_000_000)).toEqual([
    '/srv/model alone takes 9.00 MB compressed, so its layer is larger than "max-layer-size".',
  ]);
});

const LONG = 'npm:srv/app/node_modules/@typescript/typescript-linux-x64';

it('the log names what is large in each layer, and so does the history', () => {
  const log = new MemoryLog();
  const layers = [
    factsOf(1_000_000, 'a', 'b', 'c', 'd'),
    factsOf(2_000_000),
    factsOf(1, LONG, LONG),
  ];
  logLayers(layers, log, { arePacked: true });
  expect(log.lines.slice(0, 2)).toEqual([
    'info: Layer 1 of 3, 5.00 MB, 1.00 MB compressed: a, b',
    'info: Layer 2 of 3, 5.00 MB, 2.00 MB compressed',
  ]);
  // A line fits into a terminal.
  expect(log.lines[2]?.length).toBeLessThanOrEqual(120);
  const unpacked = new MemoryLog();
  logLayers(layers, unpacked, { arePacked: false });
  expect(unpacked.lines[0]).toBe('info: Layer 1 of 3, 5.00 MB: a, b');
  expect(historyText(factsOf(1, 'a', 'b', 'c', 'd').contents)).toBe('a, b, c and more');
  expect(historyText(factsOf(1, 'a').contents)).toBe('a');
  expect(historyText(factsOf(1, 'x'.repeat(500)).contents).length).toBeLessThanOrEqual(100);
});
