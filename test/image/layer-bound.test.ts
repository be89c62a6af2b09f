import { describe, expect, it } from 'vitest';
import { layerLabels, sortAnnotations, withoutInlineCache } from '../../src/image/layer-bound.ts';
import { digestOf } from '../support/page/results.ts';

const LAYER = digestOf('1');

describe('withoutInlineCache', () => {
  it('removes only the inline cache', () => {
    const config = { os: 'linux', 'moby.buildkit.buildinfo.v1': 'x' };
    expect(withoutInlineCache({ ...config, 'moby.buildkit.cache.v0': 'y' })).toEqual({
      config,
      hadCache: true,
    });
    expect(withoutInlineCache(config)).toEqual({ config, hadCache: false });
  });
});

describe('layerLabels', () => {
  it.each([
    ['ostree.final-diffid', digestOf('9')],
    ['ostree.commit', 'abc'],
    ['containers.bootc', '1'],
    ['io.buildpacks.lifecycle.metadata', '{}'],
    ['org.example.layers', JSON.stringify({ top: LAYER })],
    ['org.example.hex', LAYER.slice('sha256:'.length)],
  ])('finds %s', (name, value) => {
    const config = { config: { Labels: { a: 'b', [name]: value } } };
    expect(layerLabels(config, [LAYER])).toEqual([name]);
  });

  it('ignores labels that also hold for a single layer', () => {
    const Labels = {
      'org.opencontainers.image.base.digest': digestOf('2'),
      'ostree.linux': '6.1',
      'rpmostree.inputhash': 'abc',
      'io.buildah.version': '1.2',
    };
    expect(layerLabels({ config: { Labels } }, [LAYER])).toEqual([]);
    for (const config of [{}, { config: null }, { config: { Labels: null } }])
      expect(layerLabels(config, [LAYER])).toEqual([]);
  });
});

describe('sortAnnotations', () => {
  it('keeps annotations about the image, and leaves out those about its blobs', () => {
    const kept = {
      'org.opencontainers.image.title': 'x',
      'org.opencontainers.image.base.digest': digestOf('2'),
      'org.example.mine': 'y',
    };
    const bound = {
      'containerd.io/snapshot/stargz/toc.digest': digestOf('3'),
      'com.amazon.soci.index-digest': digestOf('4'),
      'vnd.docker.reference.digest': digestOf('5'),
      'org.example.layer': LAYER,
    };
    expect(sortAnnotations({ ...kept, ...bound }, [LAYER])).toEqual({
      kept,
      leftOut: Object.keys(bound),
    });
  });
});
