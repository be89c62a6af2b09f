// Whole runs of the built command from archives and registries to archives, directories and registries: no engine is
// there, and the docker command, which would note each call, is never started.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Scene } from '../support/archives/no-engine-scene.ts';
import {
  contentsOf,
  ENTRIES,
  filesOf,
  HIDDEN_BYTES,
  LOG_BYTES,
  PLATFORMS,
  sizesOf,
  writeTwoPlatforms,
} from '../support/archives/platforms.ts';
import { tool, umociList } from '../support/archives/tools.ts';
import { CacheServer } from '../support/cache/cache-server.ts';
import { describeOnce } from '../support/engine/engines.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { runCli, runMainStep, runPostStep } from '../support/process/built.ts';

const once = describeOnce('runs without an engine');

once('a run without an engine', () => {
  it('flattens every platform of an archive to every kind of target at once, with one digest', async () => {
    const scene = new Scene();
    const places = [
      `oci-archive:${scene.at('o.tar')}:latest`,
      `docker-archive:${scene.at('d.tar')}:app:1`,
      `oci:${scene.at('dir')}:v1`,
    ];
    const report = scene.at('r.json');
    const results = await scene.results(
      ...places.flatMap((place) => ['--tag', place]),
      ...['--verify', '--report', report],
    );
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      result: { verifiedEntries: 2 * ENTRIES, written: places.map((name) => ({ name })) },
    });
    const [amd64, arm64] = [sizesOf('amd64'), sizesOf('arm64')];
    expect(results).toMatchObject({
      'old-size': amd64.before + arm64.before,
      'new-size': amd64.after + arm64.after,
      'saved-bytes': 2 * HIDDEN_BYTES,
      'old-layers': 4,
      'new-layers': 2,
      digest: expect.stringMatching(/^sha256:/),
    });
    expect(results).not.toHaveProperty('config-digest');
    expect(JSON.parse(String(results['platforms']))).toMatchObject([
      { platform: 'linux/arm64', 'old-size': arm64.before, 'new-size': arm64.after },
      { platform: 'linux/amd64', 'old-size': amd64.before, 'new-size': amd64.after },
    ]);
    for (const place of places) {
      const contents = await contentsOf(place);
      expect(contents.digest).toBe(results['digest']);
      expect(contents.index?.annotations).toEqual({ 'com.example.title': 'two' });
      expect(contents.images.map(({ architecture, layers }) => [architecture, layers])).toEqual([
        ['arm64', 1],
        ['amd64', 1],
      ]);
      // What is about the source's own manifest is left out.
      expect(contents.images[0]?.entryAnnotations).toMatchObject({ 'com.example.note': 'kept' });
      expect(contents.images[0]?.entryAnnotations).not.toHaveProperty('com.example.of');
      expect(contents.images[1]?.json).toMatchObject({ config: { Env: ['A=b'] } });
    }
    expect(scene.left.filter((name) => name.startsWith('docker-flatten'))).toEqual([]);
  });

  it('gives the files that umoci and a reading of the source give', async () => {
    const scene = new Scene();
    const layout = scene.at('dir');
    await scene.results('--platform', 'linux/amd64', '--tag', `oci:${layout}:flat`);
    const source = `oci-archive:${scene.source}`;
    const wanted = await filesOf(source, 1, join(scene.directory, 'wanted'));
    expect(umociList(layout, 'flat', join(scene.directory, 'unpacked'))).toEqual(wanted);
    expect(wanted.some((line) => line.startsWith('only-amd64'))).toBe(true);
  });

  it('is accepted by skopeo', async () => {
    const scene = new Scene();
    await scene.results('--tag', `oci-archive:${scene.at('o.tar')}`, '--compression', 'zstd');
    const raw = tool('skopeo', 'inspect', '--raw', `oci-archive:${scene.at('o.tar')}`);
    expect(JSON.parse(raw)).toMatchObject({ manifests: [{}, {}] });
  });

  it.each(PLATFORMS)('gives a plain manifest if only %s is requested', async (platform) => {
    const scene = new Scene();
    const place = `oci-archive:${scene.at('o.tar')}`;
    const results = await scene.results('--platform', platform, '--tag', place);
    const contents = await contentsOf(place);
    expect(contents.index).toBeUndefined();
    expect(contents.images.map(({ architecture }) => `linux/${architecture}`)).toEqual([platform]);
    expect(results['image-id']).toBe(results['config-digest']);
    expect(results['digest']).toBe(contents.digest);
  });

  it('keeps media types of Docker, except for zstd and in layouts', async () => {
    const scene = new Scene();
    writeTwoPlatforms(scene.source, { format: 'docker' });
    const formatsOf = async (place: string) => {
      const { index, images } = await contentsOf(place);
      return [index?.format, ...images.map(({ format }) => format)];
    };
    const docker = `docker-archive:${scene.at('d.tar')}`;
    const oci = `oci-archive:${scene.at('o.tar')}`;
    await scene.results('--tag', docker, '--tag', oci, '--verify');
    expect(await formatsOf(docker)).toEqual(Array(3).fill('docker'));
    expect(await formatsOf(oci)).toEqual(Array(3).fill('oci'));
    await scene.results('--tag', docker, '--compression', 'zstd', '--verify');
    expect(await formatsOf(docker)).toEqual(Array(3).fill('oci'));
  });

  it('cleans, excludes, and writes the report, the summary and the page of all platforms', async () => {
    const scene = new Scene();
    const files = { report: scene.at('r.json'), html: scene.at('p.html'), summary: scene.at('s') };
    const results = await scene.results(
      ...['--tag', `oci-archive:${scene.at('o.tar')}`, '--verify'],
      ...['--clean', 'logs', '--exclude', 'etc/same', '--apt-clean'],
      ...Object.entries(files).flatMap(([name, path]) => [`--${name}`, path]),
    );
    expect(results['cleaned-bytes']).toBe(2 * LOG_BYTES);
    const report = JSON.parse(readFileSync(files.report, 'utf8'));
    expect(report).toMatchObject({
      engine: null,
      sizes: 'bytes',
      source: { platform: 'linux/arm64, linux/amd64', history: null },
      platforms: [
        { platform: 'linux/arm64', cleanedBytes: LOG_BYTES },
        { platform: 'linux/amd64', cleanedBytes: LOG_BYTES },
      ],
    });
    expect(report.rules).toContainEqual({
      kind: 'exclude',
      name: 'etc/same',
      entries: 2,
      bytes: expect.any(Number),
    });
    const summary = readFileSync(files.summary, 'utf8');
    for (const platform of PLATFORMS) expect(summary).toContain(`<code>${platform}</code>`);
    const page = readFileSync(files.html, 'utf8');
    for (const platform of PLATFORMS) expect(page).toContain(`"${platform}"`);
  });

  it('gives the same digest every time', async () => {
    const scene = new Scene();
    const digests = [];
    for (const name of ['1.tar', '2.tar'])
      digests.push((await scene.results('--tag', `oci-archive:${scene.at(name)}`))['digest']);
    expect(digests[1]).toBe(digests[0]);
    expect(readFileSync(scene.at('2.tar'))).toEqual(readFileSync(scene.at('1.tar')));
  });

  it('takes layers from a cache, and checks them there', async () => {
    const scene = new Scene();
    const cache = ['--cache-dir', join(scene.directory, 'cache'), '--verify'];
    const first = await scene.results('--tag', `oci-archive:${scene.at('1.tar')}`, ...cache);
    const second = await scene.results('--tag', `oci-archive:${scene.at('2.tar')}`, ...cache);
    expect([first['cache-hit'], second['cache-hit']]).toEqual(['false', 'true']);
    expect(second).toMatchObject({ digest: first['digest'], 'new-size': first['new-size'] });
  });

  it('takes the layer of each platform from the cache of the runner', async () => {
    const scene = new Scene();
    const server = await CacheServer.start();
    onTestFinished(() => server.close());
    const environment = { ...scene.environment, ...server.environment, RUNNER_TEMP: scene.temp };
    const hits = [];
    for (const name of ['1.tar', '2.tar']) {
      const inputs = { image: `oci-archive:${scene.source}`, tag: `oci-archive:${scene.at(name)}` };
      const step = await runMainStep({ ...inputs, cache: 'true' }, environment);
      expect(step.exitCode, step.stdout).toBe(0);
      hits.push(step.outputs['cache-hit']);
      await runPostStep(step.state, environment);
    }
    expect(hits).toEqual(['false', 'true']);
    expect(server.entries).toHaveLength(2);
    expect(readFileSync(scene.at('2.tar'))).toEqual(readFileSync(scene.at('1.tar')));
  });

  it('estimates in a dry run and writes nothing', async () => {
    const scene = new Scene();
    const place = `oci-archive:${scene.at('o.tar')}`;
    const dry = await scene.results('--tag', place, '--dry-run');
    expect(scene.left).toEqual([]);
    const real = await scene.results('--tag', place);
    expect(dry['new-size']).toBe(real['new-size']);
    expect(dry).not.toHaveProperty('digest');
  });

  it('replaces an archive under its own name', async () => {
    const scene = new Scene();
    const place = `oci-archive:${scene.source}`;
    const results = await scene.results('--tag', place);
    expect((await contentsOf(place)).digest).toBe(results['digest']);
  });

  it('works as a step of a workflow', async () => {
    const scene = new Scene();
    const tag = `oci-archive:${scene.at('o.tar')}`;
    const inputs = { image: `oci-archive:${scene.source}`, tag, verify: 'true' };
    const step = await runMainStep(inputs, scene.environment);
    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.outputs['digest']).toBe((await contentsOf(tag)).digest);
    expect(JSON.parse(step.outputs['platforms'] ?? '')).toHaveLength(2);
    expect(step.summary).toContain('linux/arm64');
  });

  it('does not lose what other runs write to the same layout at the same time', async () => {
    const scene = new Scene();
    const names = ['one', 'two', 'three'];
    await Promise.all(
      names.map((name) => scene.results('--tag', `oci:${scene.at('dir')}:${name}`)),
    );
    for (const name of names)
      expect((await contentsOf(`oci:${scene.at('dir')}:${name}`)).images).toHaveLength(2);
    expect(readdirSync(scene.at('dir')).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });
});

once('registries', () => {
  it('give and take every platform, the tag last', async () => {
    const scene = new Scene();
    const registry = openRegistry();
    const repository = `docker://${registry}/no-engine`;
    const first = await scene.results('--tag', `${repository}:one`, '--verify');
    expect((await contentsOf(`${repository}:one`)).digest).toBe(first['digest']);
    const ended = await runCli(
      [`${repository}:one`, '--tag', `${repository}:two`, '--verify', '--temp-dir', scene.temp],
      scene.environment,
    );
    expect(ended.exitCode, ended.stderr).toBe(0);
    const contents = await contentsOf(`${repository}:two`);
    expect(contents.images.map(({ architecture, layers }) => [architecture, layers])).toEqual([
      ['arm64', 1],
      ['amd64', 1],
    ]);
    expect(scene.left).toEqual([]);
  });
});
