// The runner's cache service: whatever it does, the step makes its image. That does not depend on the engine, so one is
// enough.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  OVER_QUOTA,
  READ_ONLY_TOKEN,
  rateLimited,
  serverTrouble,
} from '../support/cache/cache-faults.ts';
import { annotations, CACHE_INPUTS, CacheScene, noise } from '../support/cache/cache-scene.ts';
import { onOneContainerd } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { LiveRun } from '../support/faults/live-run.ts';
import { builtPath, inputVariables, prepareStep } from '../support/process/built.ts';

onOneContainerd('the cache service', (engine) => {
  const scene = new CacheScene(engine);

  test.each([
    ['a token that may only read', 'CreateCacheEntry', READ_ONLY_TOKEN],
    ['a repository over its quota', 'CreateCacheEntry', OVER_QUOTA],
    ['too many requests', 'CreateCacheEntry', rateLimited(60)],
  ] as const)('causes one notice in the post step: %s', async (_, call, fault) => {
    const step = await scene.main();
    scene.server.fail(call, fault);
    const said = await scene.post(step);
    expect(annotations(said)).toEqual([
      expect.stringMatching(/^::notice::Could not save the layer to the cache: ./),
    ]);
  });

  test('makes the layer, with one notice, if the service refuses, does not answer or does not exist', async () => {
    scene.server.fail('GetCacheEntryDownloadURL', rateLimited(60));
    const limited = await scene.main();
    expect(annotations(limited.stdout)).toEqual([
      expect.stringMatching(/^::notice::Could not restore the layer from the cache: ./),
    ]);
    expect(limited.outputs['cache-hit']).toBe('false');
    await scene.post(limited);
    scene.server.heal();
    scene.remove();
    const gone = await scene.main({}, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' });
    expect(annotations(gone.stdout)).toEqual([
      expect.stringMatching(
        /^::notice::Could not restore the layer from the cache: .*ECONNREFUSED/,
      ),
    ]);
    expect(await scene.post(gone)).toBe('');
    const off = { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' };
    const absent = await scene.main({}, off);
    expect(annotations(absent.stdout)).toEqual([
      '::notice::The layer is not cached: this runner has no cache service.',
    ]);
    await scene.post(absent);
  });

  test('makes the layer, with one warning, if the download is cut off or damaged', async () => {
    await scene.post(await scene.main());
    const { key } = scene.server.entries[0]!;
    const path = scene.server.pathOf(key);
    const whole = readFileSync(path);
    const changed = Buffer.from(whole);
    changed[whole.length >> 1]! ^= 0x40;
    for (const bytes of [whole.subarray(0, whole.length >> 1), changed, noise(5, 20_000)]) {
      writeFileSync(path, bytes);
      scene.remove();
      const step = await scene.main();
      expect(step.outputs['cache-hit']).toBe('false');
      expect(annotations(step.stdout)).toEqual([
        expect.stringMatching(
          /^::warning::(?:Could not restore the layer|The cached layer cannot)/,
        ),
      ]);
      expect(step.stdout).toContain(`"gh cache delete ${key}"`);
      // The damaged entry has the key, and is not overwritten.
      expect(await scene.post(step)).toBe('');
    }
  });

  test('keeps one entry if two jobs save the same layer', async () => {
    const [one, two] = [await scene.main(), await scene.main()];
    await Promise.all([scene.post(one), scene.post(two)]);
    expect(scene.server.entries).toHaveLength(1);
  });

  test('tries again if a call fails once', async () => {
    scene.server.fail('GetCacheEntryDownloadURL', serverTrouble(500), 1);
    const step = await scene.main();
    expect([step.outputs['cache-hit'], annotations(step.stdout)]).toEqual(['false', []]);
    expect(annotations(await scene.post(step))).toEqual([]);
    expect(scene.server.entries).toHaveLength(1);
  });

  test('SIGINT during a slow download ends the run and its client at once', async () => {
    await scene.post(await scene.main());
    scene.remove();
    scene.server.fail('GetBlob', { kind: 'slow', bytesPerSecond: 10_000 });
    const step = prepareStep(inputVariables(CACHE_INPUTS));
    const run = new LiveRun([builtPath('main')], {
      ...process.env,
      ...step.environment,
      ...scene.environment,
    });
    await run.until(() => scene.server.log.some(({ name }) => name === 'GetCacheEntryDownloadURL'));
    await run.until(() => run.children().some(({ command }) => command.includes('cache-client')));
    run.kill('SIGINT');
    expect((await run.ended).status).toBe(1);
    expect(await run.lastingChildren()).toEqual([]);
  });

  test('uploads a large layer in blocks', async () => {
    const layers = [[{ name: 'noise', data: randomBytes(140 * 1024 * 1024) }], [{ name: 'a' }]];
    await loadImage(engine, 'cache:large', { layers, config: plainConfig() });
    const large = { image: 'cache:large', compression: 'none' };
    try {
      const miss = await scene.main(large);
      await scene.post(miss);
      expect(scene.server.statuses('PutBlock').length).toBeGreaterThan(1);
      scene.remove();
      const hit = await scene.main(large);
      expect(hit.outputs['cache-hit']).toBe('true');
      // The number of disk blocks of a large file may vary a little.
      for (const name of ['image-id', 'config-digest', 'old-size'] as const)
        expect(hit.outputs[name], name).toBe(miss.outputs[name]);
      scene.remove();
    } finally {
      engine.docker('rmi', '--force', 'cache:large');
    }
  });

  test('a notice gives both times if the cache is slower than making the layer', async () => {
    await scene.post(await scene.main());
    scene.remove();
    scene.server.fail('GetBlob', { kind: 'slow', bytesPerSecond: 100_000 });
    const hit = await scene.main();
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(annotations(hit.stdout)).toEqual([
      expect.stringMatching(
        /^::notice::The cache does not pay off here: using the cached layer took [\d.]+ s, and making it took [\d.]+ s\.$/,
      ),
    ]);
  });
});
