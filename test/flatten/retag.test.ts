// Whether an image may be tagged as it is.
import { describe, expect, it } from 'vitest';
import { parsePatterns } from '../../src/clean/patterns.ts';
import { presetOf } from '../../src/clean/presets.ts';
import { isFlatAlready } from '../../src/flatten/retag.ts';
import type { LayerOptions } from '../../src/inputs/layer-options.ts';
import type { FlattenOptions } from '../../src/inputs/options.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { sourceWith } from '../support/engine/sources.ts';

const ONE_LAYER = sourceWith({ diffIds: ['sha256:a'] });
const PLAIN = readInputs((name) => (name === 'image' || name === 'tag' ? 'app' : ''));
const LINUX = { os: 'linux', architecture: 'amd64', variant: undefined };

const withLayer = (more: Partial<LayerOptions>): FlattenOptions => ({
  ...PLAIN,
  layer: { ...PLAIN.layer, sourceDateEpoch: undefined, ...more },
});

describe('an image is flat already', () => {
  it.each([[0], [1]])('with %i layers, if nothing is asked that would change them', (layers) => {
    const source = sourceWith({ diffIds: ONE_LAYER.diffIds.slice(0, layers) });
    expect(isFlatAlready(source, withLayer({}))).toBe(true);
  });

  it.each<[string, Partial<LayerOptions>]>([
    ['another way to pack it', { compression: { kind: 'none' } }],
    ['a network that no script has', { scriptNetwork: 'host' }],
  ])('whatever asks for %s', (_, layer) => {
    expect(isFlatAlready(ONE_LAYER, withLayer(layer))).toBe(true);
  });

  it.each([false, true])('with a platform that it has alone, part of an index: %s', (isIndex) => {
    const options = { ...withLayer({}), platform: LINUX };
    expect(isFlatAlready({ ...ONE_LAYER, isIndex }, options)).toBe(!isIndex);
    expect(isFlatAlready({ ...ONE_LAYER, isIndex }, withLayer({}))).toBe(true);
  });
});

describe('an image is not flat already', () => {
  it('with two layers', () => {
    expect(isFlatAlready(sourceWith({ diffIds: ['a', 'b'] }), withLayer({}))).toBe(false);
  });

  it.each<[string, Partial<LayerOptions>]>([
    ['a preset', { clean: [presetOf('apt')!] }],
    ['a pattern', { exclude: parsePatterns('a') }],
    ['apt-clean', { aptClean: true }],
    ['a script', { script: 'make' }],
    ['a latest time', { sourceDateEpoch: 0 }],
  ])('with %s', (_, layer) => {
    expect(isFlatAlready(ONE_LAYER, withLayer(layer))).toBe(false);
  });
});
