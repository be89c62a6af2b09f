// A layer that was cached on one image store is used on the other, since both kinds of runner share a repository's
// cache.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { OwnEngines, onOwnStores } from '../support/engine/own-engines.ts';
import { prng } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';

onOwnStores('a cache of both stores', (names) => {
  const own = new OwnEngines('cache');
  beforeAll(() => own.up(names));
  afterAll(() => own.down());

  const layers = [
    [
      // More than one block of the packer: text, and random bytes.
      { name: 'srv/a', data: 'a line of text\n'.repeat(100_000) },
      { name: 'srv/b', data: prng(5).bytes(1_500_000) },
      { name: 'gone', data: 'x'.repeat(9000) },
    ],
    [{ name: '.wh.gone' }, { name: 'b', data: 'b', mode: 0o4755 }],
  ];

  const ways = ['gzip', 'zstd:5', 'none'].flatMap((compression) => [
    [compression, ...names],
    [compression, ...names.toReversed()],
  ]);
  test.each(ways)(
    'packed with %s by %s, for %s',
    async (compression = '', maker = '', taker = '') => {
      const directory = tempDir();
      const flatten = async (engine: TestEngine) => {
        await loadImage(engine, 'stores:source', { layers, config: plainConfig() });
        const args = ['stores:source', '--tag', 'stores:flat', '--compression', compression];
        const results = await engine.results(...args, '--cache-dir', directory);
        const { files, configText } = await savedImage(engine, 'stores:flat');
        engine.docker('rmi', 'stores:flat');
        return { results, files, configText };
      };
      const made = await flatten(own.engine(maker));
      const taken = await flatten(own.engine(taker));
      expect([made.results['cache-hit'], taken.results['cache-hit']]).toEqual(['false', 'true']);
      expect(taken.results['config-digest']).toBe(made.results['config-digest']);
      expect(taken.configText).toBe(made.configText);
      expect([...taken.files]).toEqual([...made.files]);
      expect(taken.files.has('gone')).toBe(false);
    },
  );
});
