// The cache: a cached layer gives the same image as before, and no fault of the cache fails the step. Faults of the
// service are in cache-service.test.ts.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotations, CacheScene, steady } from '../support/cache/cache-scene.ts';
import { sealed } from '../support/cache/records.ts';
import { onEachKind, onEachStore, onOneEngine } from '../support/engine/engines.ts';
import { savedImage } from '../support/engine/layers.ts';
import { startFlatten } from '../support/faults/live-run.ts';
import { tempDir } from '../support/process/temp.ts';

/** Ways to damage an entry, given its directory and the key of another entry. */
const DAMAGES: Record<string, (entry: string, keys: string) => void> = {
  'a layer that is cut short': (entry) => edit(entry, 'layer', (bytes) => bytes.subarray(0, -1)),
  'a layer with a bit that flipped': (entry) =>
    edit(entry, 'layer', (bytes) => {
      bytes[bytes.length >> 1]! ^= 1;
      return bytes;
    }),
  'a record that is empty': (entry) => edit(entry, 'record.json', () => '{}'),
  'the record of another key': (entry, keys) => seal(entry, { key: keys }),
  // Numbers in it come only from the run that made it.
  'a record that is not sealed': (entry) =>
    edit(entry, 'record.json', () => JSON.stringify({ ...recordOf(entry), seconds: 1e300 })),
  'another compression than the requested one': (entry) => seal(entry, { packing: 'none' }),
};

function edit(entry: string, name: string, change: (bytes: Buffer) => Buffer | string): void {
  writeFileSync(join(entry, name), change(readFileSync(join(entry, name))));
}

function recordOf(entry: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(entry, 'record.json'), 'utf8'));
}

/** Changes a record, with a seal that fits. */
function seal(entry: string, changes: Record<string, unknown>): void {
  edit(entry, 'record.json', () => sealed({ ...recordOf(entry), ...changes }));
}

/** Damages a cached layer, and expects a warning, the right image, and an intact layer in the cache afterwards. */
async function expectReplaced(
  scene: CacheScene,
  directory: string,
  damage: (entry: string, keys: string) => void,
): Promise<void> {
  const { engine } = scene;
  const args = scene.args(directory);
  // The names of the entries do not show which one is the image's.
  const entries = readdirSync(directory);
  for (const entry of entries) damage(join(directory, entry), entries.toReversed().join(''));
  scene.remove();
  const { status, stdout, stderr } = await engine.flatten([...args, '--json']);
  expect([status, JSON.parse(stdout)['cache-hit']], stderr).toEqual([0, 'false']);
  expect(stderr).toMatch(/^warning: The cached layer cannot be used: /m);
  const { files } = await savedImage(engine, 'cache:flat');
  expect([files.has('srv/a'), files.has('gone')]).toEqual([true, false]);
  scene.remove();
  expect((await engine.results(...args))['cache-hit']).toBe('true');
}

onEachKind('the cache', (engine) => {
  const scene = new CacheScene(engine);

  test('a hit gives the same image and outputs as a miss, whose layer the post step saves', async () => {
    const miss = await scene.main();
    expect(miss.outputs['cache-hit']).toBe('false');
    expect(scene.server.statuses('CreateCacheEntry')).toEqual([]);
    const fresh = await savedImage(engine, 'cache:flat');
    expect(await scene.post(miss)).toMatch(/Saved the layer to the cache in \d/);
    expect(scene.server.statuses('PutBlob')).toEqual([201]);
    expect(scene.server.entries[0]?.key).toMatch(/^docker-flatten-v1-[\w-]+-[0-9a-f]{64}$/);
    // The state contains no secrets.
    expect(JSON.stringify(miss.state)).not.toContain(
      scene.server.environment['ACTIONS_RUNTIME_TOKEN'],
    );
    scene.remove();
    const hit = await scene.main();
    expect(hit.stdout).toMatch(/cache.* took \d/i);
    const cached = await savedImage(engine, 'cache:flat');
    expect([cached.configText, cached.layerCount]).toEqual([fresh.configText, 1]);
    expect(cached.files).toEqual(fresh.files);
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(steady(hit)).toEqual(steady(miss));
    expect(hit.stdout).not.toContain('Flatten via');
    // A hit reports what was cleaned, too.
    for (const { stdout } of [miss, hit])
      expect(stdout).toMatch(/^Cleaned apt: 50\.0 kB in 1 entry$/m);
    expect(await scene.post(hit)).toBe('');
    expect(scene.server.statuses('CreateCacheEntry')).toEqual([200]);
    expect(
      engine.docker('run', '--rm', '--network', 'none', 'cache:flat', '/bin/sh', '-c', 'echo runs'),
    ).toBe('runs');
  });

  test('the config comes from the present source, and other options need another layer', async () => {
    await scene.post(await scene.main());
    scene.remove();
    const hit = await scene.main({ image: 'cache:rebuilt' });
    // Through an export, the layer depends on the image's creation time.
    expect(hit.outputs['cache-hit']).toBe(String(engine.api >= 148));
    await scene.post(hit);
    const { config } = await savedImage(engine, 'cache:flat');
    expect(config).toMatchObject({
      created: '2022-02-02T02:02:02Z',
      config: { Labels: { version: 'two' } },
    });
    scene.remove();
    const other = await scene.main({ clean: 'auto' });
    expect(other.outputs['cache-hit']).toBe('false');
    await scene.post(other);
    expect(scene.server.entries).toHaveLength(engine.api >= 148 ? 2 : 3);
  });

  test('caches the layer of commands without a network, but not of those with one', async () => {
    const inputs = { clean: '', run: 'echo $((6*7)) >/made; rm /srv/a' };
    const miss = await scene.main(inputs);
    await scene.post(miss);
    const { files } = await savedImage(engine, 'cache:flat');
    scene.remove();
    const hit = await scene.main(inputs);
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(hit.stdout).not.toContain('Run commands');
    expect((await savedImage(engine, 'cache:flat')).files).toEqual(files);
    expect(steady(hit)).toEqual(steady(miss));
    scene.remove();
    const joined = await scene.main({ ...inputs, 'run-network': 'host' });
    expect(joined.stdout).toMatch(/^::notice::The layer is not cached: "run" has a network/m);
    expect(joined.outputs).not.toHaveProperty('cache-hit');
    expect(await scene.post(joined)).toBe('');
  });

  test('replaces an entry whose layer differs from its record in a way that only the engine notices', async () => {
    const directory = tempDir();
    expect((await engine.results(...scene.args(directory)))['cache-hit']).toBe('false');
    const diffId = `sha256:${'0'.repeat(64)}`;
    await expectReplaced(scene, directory, (entry) => seal(entry, { diffId }));
  });
});

onEachStore('the cache', (engine) => {
  const scene = new CacheScene(engine);

  test('SIGINT while a cached layer is loaded leaves nothing behind', async () => {
    const directory = tempDir();
    const args = scene.args(directory);
    await engine.results(...args);
    scene.remove();
    const run = startFlatten(engine, args);
    await run.untilSaid(/Load the cached layer/);
    run.kill('SIGINT');
    expect([0, 1]).toContain((await run.ended).status);
    scene.remove();
  });
});

onOneEngine('a hit of the cache', (engine) => {
  const scene = new CacheScene(engine);

  test('repeats the notices and warnings about patterns', async () => {
    const inputs = { exclude: 'usr/share/doc/a/copyright\nnothing/at/all' };
    const miss = await scene.main(inputs);
    await scene.post(miss);
    scene.remove();
    const hit = await scene.main(inputs);
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(annotations(miss.stdout)).toHaveLength(2);
    const said = annotations(hit.stdout).filter((line) => !line.includes('does not pay off'));
    expect(said).toEqual(annotations(miss.stdout));
  });

  test('works with a relative temp-dir', async () => {
    const relative = join('..', ...Array(20).fill('..'), scene.temp);
    await scene.post(await scene.main({ 'temp-dir': relative }));
    scene.remove();
    expect((await scene.main({ 'temp-dir': relative })).outputs['cache-hit']).toBe('true');
  });

  test('can be verified, tested and shown on a page', async () => {
    const html = join(scene.temp, 'page.html');
    await scene.post(await scene.main());
    scene.remove();
    const hit = await scene.main({ verify: 'true', test: 'test -r /srv/a', html });
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(hit.stdout).toMatch(/^Verified [\d,]+ entries/m);
    expect(readFileSync(html, 'utf8')).toContain('a.deb');
    rmSync(html);
  });

  test('replaces a damaged or foreign entry', async () => {
    const directory = tempDir();
    expect((await engine.results(...scene.args(directory)))['cache-hit']).toBe('false');
    await engine.results(...scene.args(directory), '--exclude', 'srv/a');
    for (const damage of Object.values(DAMAGES)) await expectReplaced(scene, directory, damage);
  });

  test('"verify" finds a layer with other contents although its record fits', async () => {
    const directory = tempDir();
    const args = scene.args(directory);
    await engine.results(...args, '--exclude', 'srv/a');
    const [poisoned = ''] = readdirSync(directory);
    scene.remove();
    await engine.results(...args);
    const honest = readdirSync(directory).find((name) => name !== poisoned) ?? '';
    const record = JSON.parse(readFileSync(join(directory, poisoned, 'record.json'), 'utf8'));
    writeFileSync(
      join(directory, honest, 'layer'),
      readFileSync(join(directory, poisoned, 'layer')),
    );
    writeFileSync(join(directory, honest, 'record.json'), sealed({ ...record, key: honest }));
    scene.remove();
    const { status, stderr } = await engine.flatten([...args, '--verify']);
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/^warning: The cached layer cannot be used: the source's layer is/m);
    expect((await savedImage(engine, 'cache:flat')).files.has('srv/a')).toBe(true);
  });

  test('"verify" gives a notice, not a warning, if a script has another result each time', async () => {
    const inputs = { clean: '', run: 'read -r id </proc/sys/kernel/random/uuid; echo $id >/made' };
    await scene.post(await scene.main(inputs));
    scene.remove();
    const plain = await scene.main(inputs);
    expect(plain.outputs['cache-hit']).toBe('true');
    await scene.post(plain);
    scene.remove();
    const verified = await scene.main({ ...inputs, verify: 'true' });
    expect(verified.outputs['cache-hit']).toBe('false');
    expect(annotations(verified.stdout)).toEqual([
      expect.stringMatching(/^::notice::The commands produced a layer that differs/),
    ]);
    await scene.post(verified);
  });
});
