// Images that go from archives into an engine and back, with every platform that its store keeps.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { contentsOf, filesOf, sizesOf, writeTwoPlatforms } from '../support/archives/platforms.ts';
import { onEachStore, type TestEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { openRegistry } from '../support/engine/registry.ts';

/** Removes the images of each test, checks that the engine then has what it had, and removes the run's directory. */
function setUp(engine: TestEngine) {
  const names = ['across:source', 'across:flat', 'across:other'];
  let directory = '';
  let before: ReturnType<TestEngine['inventory']>;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'docker-flatten-test-'));
    writeTwoPlatforms(join(directory, 'two.tar'));
    before = engine.inventory();
  });
  afterEach(() => {
    engine.docker('rmi', '--force', ...names);
    expect(engine.inventory()).toEqual(before);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const at = (name: string) => join(directory, name);
  return { at, two: () => `oci-archive:${at('two.tar')}` };
}

onEachStore('archives', (engine) => {
  const { at, two } = setUp(engine);
  const own = engine.docker('version', '--format', '{{.Server.Arch}}');
  const inspect = (name: string, format: string) =>
    engine.docker('image', 'inspect', '--format', format, name);

  test('go into the engine with all platforms that its store keeps', async () => {
    const answer = await engine.flatten([two(), '--tag', 'across:flat', '--verify', '--json']);
    expect(answer.status, answer.stderr).toBe(0);
    const results = JSON.parse(answer.stdout);
    const platforms = JSON.parse(results.platforms).map(
      (one: { platform: string }) => one.platform,
    );
    expect(results['image-id']).toBe(inspect('across:flat', '{{.Id}}'));
    expect(inspect('across:flat', '{{.Architecture}} {{len .RootFS.Layers}}')).toBe(`${own} 1`);
    if (engine.isContainerdStore) expect(platforms).toEqual(['linux/arm64', 'linux/amd64']);
    else {
      expect(platforms).toEqual([`linux/${own}`]);
      expect(answer.stderr).toContain(`Only linux/${own} goes into the engine`);
      expect(results).toMatchObject({
        'old-size': sizesOf(own).before,
        'new-size': sizesOf(own).after,
      });
    }
  });

  test('outside get all platforms of the source, in addition to the engine', async () => {
    const place = `docker-archive:${at('flat.tar')}:across:other`;
    const tags = ['--tag', 'across:flat', '--tag', place];
    const results = await engine.results(two(), ...tags, '--verify');
    const contents = await contentsOf(place);
    expect(contents.images).toHaveLength(2);
    expect(results['digest']).toBe(contents.digest);
    const id = inspect('across:flat', '{{.Id}}');
    expect(results['image-id']).toBe(id);
    // What the archive gives is what the run stored.
    engine.docker('load', '--input', at('flat.tar'));
    expect(inspect('across:other', '{{.Id}}')).toBe(id);
  });

  test('get what an engine has, with the same files by its view and by its layers', async () => {
    const layers = [
      [
        { name: 'a', data: 'first' },
        { name: 'b', typeFlag: '1', linkName: 'a' },
      ],
      [{ name: '.wh.b' }, { name: 'c', data: 'second' }],
    ] as const;
    await loadImage(engine, 'across:source', {
      layers: layers.map((one) => [...one]),
      config: plainConfig(),
    });
    const files = [];
    for (const way of ['auto', 'layers']) {
      const place = `oci-archive:${at(`${way}.tar`)}`;
      const args = ['--tag', place, '--from', way, '--verify'];
      await engine.results('across:source', ...args);
      files.push(await filesOf(place, 0, at(way)));
    }
    expect(files[1]).toEqual(files[0]);
    expect(files[0]?.map((line) => line.split('\t')[0])).toEqual(
      expect.arrayContaining(['a', 'c']),
    );
    const answer = await engine.flatten(['across:source', '--dry-run', '--verify=layers']);
    expect(answer.status, answer.stderr).toBe(0);
  });

  test('show whether an engine’s view equals the layers', async () => {
    const layers = [[{ name: 'a', data: 'first' }], [{ name: 'b', data: 'second' }]];
    await loadImage(engine, 'across:source', { layers, config: plainConfig() });
    const args = ['across:source', '--tag', 'across:flat', '--verify=layers'];
    const answer = await engine.flatten(args);
    expect(answer.status, answer.stderr).toBe(0);
    expect(answer.stderr).toContain("the engine shows what the image's layers have");
  });

  test('get every platform that the engine holds', async () => {
    await engine.results(two(), '--tag', 'across:source');
    const place = `oci-archive:${at('all.tar')}`;
    await engine.results('across:source', '--platform', 'all', '--tag', place, '--verify');
    const { images } = await contentsOf(place);
    const held = images.map(({ architecture }) => architecture).sort();
    expect(held).toEqual(engine.isContainerdStore ? ['amd64', 'arm64'] : [own]);
  });

  test('leave the engine and the disk as they were if a target fails', async () => {
    const args = ['--tag', 'across:flat', '--tag', `oci-archive:${at('x.tar')}`];
    const answer = await engine.flatten([two(), ...args, '--test', 'false']);
    expect(answer.status).toBe(1);
    expect(() => inspect('across:flat', '{{.Id}}')).toThrow();
    await expect(contentsOf(`oci-archive:${at('x.tar')}`)).rejects.toThrow('x.tar');
  });

  test('get platforms by name that the engine has to pull', async () => {
    const name = `${openRegistry()}/across-${engine.name}:two`;
    await engine.results(two(), '--tag', `docker://${name}`);
    const place = `oci-archive:${at('pulled.tar')}`;
    const args = [name, '--platform', 'linux/amd64,linux/arm64', '--tag', place, '--verify'];
    const answer = await engine.flatten(args);
    engine.docker('rmi', '--force', name);
    if (engine.isContainerdStore) {
      expect(answer.status, answer.stderr).toBe(0);
      const { images, index } = await contentsOf(place);
      expect(images.map(({ architecture }) => architecture)).toEqual(['amd64', 'arm64']);
      expect(index).toBeDefined();
    } else {
      expect(answer.status).toBe(1);
      expect(answer.stderr).toContain(`docker://${name}`);
    }
  });
});
