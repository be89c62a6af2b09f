// Metadata about the source's layers does not apply to the flat one: a builder's cache, labels, annotations of a
// manifest.
import { afterEach, expect, test } from 'vitest';
import { onEachKind } from '../support/engine/engines.ts';
import { loadImage, loadIndex, plainConfig, sha256 } from '../support/engine/images.ts';
import { membersOf, savedImage } from '../support/engine/layers.ts';
import { tempDir } from '../support/process/temp.ts';

onEachKind('metadata about layers', (engine) => {
  afterEach(() => engine.docker('rmi', '--force', 'bound:source', 'bound:flat'));
  const layers = ['one', 'two'].map((data) => [{ name: data, data: engine.name }]);
  const flatten = async (...more: string[]) => {
    const args = ['bound:source', '--tag', 'bound:flat', '--json', '--debug', ...more];
    const answer = await engine.flatten(args);
    expect(answer.status, answer.stderr).toBe(0);
    return { ...answer, results: JSON.parse(answer.stdout) };
  };

  test('is removed if it is a builder’s inline cache, and causes a warning in labels', async () => {
    const Labels = { 'ostree.final-diffid': 'sha256:1', 'containers.bootc': '1', mine: 'x' };
    const config = plainConfig({ 'moby.buildkit.cache.v0': 'AAAA', config: { Labels } });
    await loadImage(engine, 'bound:source', { layers, config });
    const { stderr } = await flatten();
    expect(stderr).toMatch(/^debug: removed BuildKit's inline cache metadata/m);
    expect(stderr).toMatch(
      /^warning: Some labels describe the source's layers.*: "ostree\.final-diffid", "containers\.bootc"\. /m,
    );
    const { config: flat } = await savedImage(engine, 'bound:flat');
    expect(flat).not.toHaveProperty(['moby.buildkit.cache.v0']);
    expect((flat['config'] as { Labels: object }).Labels).toEqual(Labels);
  });

  if (engine.isContainerdStore)
    test('is removed from annotations of the manifest, and others are kept', async () => {
      const kept = { 'org.opencontainers.image.title': 'a title', 'org.example.b': '"quoted"' };
      const annotations = { ...kept, 'containerd.io/snapshot/stargz/toc.digest': 'sha256:2' };
      await loadIndex(engine, 'bound:source', [{ layers, config: plainConfig(), annotations }]);
      const cache = ['--cache-dir', tempDir()];
      // The second run takes its layer from the cache.
      for (const hit of ['false', 'true']) {
        const { results, stderr } = await flatten(...cache);
        expect(results['cache-hit']).toBe(hit);
        expect(stderr).toMatch(
          /^debug: removed annotations about the source's own blobs: containerd\.io\/snapshot\/stargz\/toc\.digest$/m,
        );
        const members = await membersOf(engine.dockerBytes('save', 'bound:flat'));
        const blob = members.get(`blobs/${String(results['image-id']).replace(':', '/')}`);
        expect(`sha256:${sha256(blob ?? '')}`).toBe(results['image-id']);
        expect(JSON.parse(String(blob)).annotations).toEqual(kept);
        engine.docker('rmi', 'bound:flat');
      }
    });
});
