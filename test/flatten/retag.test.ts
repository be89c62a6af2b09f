// When an image is only retagged.
import { describe, expect, it } from 'vitest';
import { parsePatterns } from '../../src/clean/patterns.ts';
import { presetOf } from '../../src/clean/presets.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { engineSource } from '../../src/engine/sources/engine-source.ts';
import { isFlatAlready } from '../../src/flatten/retag.ts';
import type { LayerOptions } from '../../src/inputs/layer-options.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { imageWith, sessionWith } from '../support/engine/sources.ts';

const ONE_LAYER = imageWith({ diffIds: ['sha256:a'] });
const SESSION = sessionWith(new Docker());
const PLAIN = readInputs((name) => (name === 'image' || name === 'tag' ? 'app' : ''));
const LINUX = { os: 'linux', architecture: 'amd64', variant: undefined };

/** An image, by default of one layer, and what is asked for it. */
const asked = (layer: Partial<LayerOptions> = {}, image = ONE_LAYER) => ({
  inEngine: engineSource(SESSION, image),
  options: { ...PLAIN, layer: { ...PLAIN.layer, sourceDateEpoch: undefined, ...layer } },
});

describe('an image is flat already', () => {
  it.each([[0], [1]])('with %i layers, if nothing is asked that would change them', (layers) => {
    const image = imageWith({ diffIds: ONE_LAYER.diffIds.slice(0, layers) });
    expect(isFlatAlready(asked({}, image))).toBe(true);
  });

  it.each<[string, Partial<LayerOptions>]>([
    ['another way to pack it', { compression: { kind: 'none' } }],
    ['a network that no script has', { scriptNetwork: 'host' }],
  ])('whatever asks for %s', (_, layer) => {
    expect(isFlatAlready(asked(layer))).toBe(true);
  });

  it.each([false, true])('with a platform that it has alone, part of an index: %s', (isIndex) => {
    const plain = asked({}, { ...ONE_LAYER, isIndex });
    const options = { ...plain.options, platforms: [LINUX] };
    expect(isFlatAlready({ ...plain, options })).toBe(!isIndex);
    expect(isFlatAlready(plain)).toBe(true);
  });
});

describe('an image is not flat already', () => {
  it('with two layers', () => {
    expect(isFlatAlready(asked({}, imageWith({ diffIds: ['a', 'b'] })))).toBe(false);
  });

  it('if it is none of the engine, such as a container', () => {
    expect(isFlatAlready({ ...asked(), inEngine: undefined })).toBe(false);
  });

  it.each<[string, Partial<LayerOptions>]>([
    ['a preset', { clean: [presetOf('apt')!] }],
    ['a pattern', { exclude: parsePatterns('a') }],
    ['apt-clean', { aptClean: true }],
    ['a script', { script: 'make' }],
    ['a latest time', { sourceDateEpoch: 0 }],
    ['several layers', { division: { layers: 2 } }],
    ['a largest layer', { division: { maxBytes: 1_000_000 } }],
  ])('with %s', (_, layer) => {
    expect(isFlatAlready(asked(layer))).toBe(false);
  });
});
