// Whole runs of the built command from archives and registries to archives, directories and registries: no engine is
// there, and the docker command, which would note each call, is never started.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
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
import { LiveRun } from '../support/faults/live-run.ts';
import { file, layer } from '../support/layers/entries.ts';
import {
  builtPath,
  type Ended,
  runCli,
  runMainStep,
  runPostStep,
} from '../support/process/built.ts';
import { smallDisk } from '../support/process/small-disk.ts';
import { tempDir } from '../support/process/temp.ts';

const once = describeOnce('runs without an engine');

/** A place for a run: a source, a directory for results, a temporary one, and a docker command that notes its calls. */
class Scene {
  readonly directory = tempDir();
  readonly out = join(this.directory, 'out');
  readonly temp = join(this.directory, 'temp');
  readonly source = join(this.directory, 'two.tar');
  readonly #calls = join(this.directory, 'calls');

  constructor() {
    for (const name of ['out', 'temp', 'bin']) mkdirSync(join(this.directory, name));
    const docker = join(this.directory, 'bin/docker');
    writeFileSync(docker, `#!/bin/sh\necho "$@" >>${this.#calls}\nexit 1\n`);
    chmodSync(docker, 0o755);
    writeTwoPlatforms(this.source);
    onTestFinished(() => expect(this.dockerCalls, 'calls of docker').toEqual([]));
  }

  get dockerCalls(): string[] {
    return existsSync(this.#calls) ? readFileSync(this.#calls, 'utf8').split('\n') : [];
  }

  get environment() {
    return { PATH: `${join(this.directory, 'bin')}:${process.env['PATH']}` };
  }

  /** The path of a result. */
  at(name: string): string {
    return join(this.out, name);
  }

  get args(): string[] {
    return [`oci-archive:${this.source}`, '--temp-dir', this.temp];
  }

  run(...args: string[]): Promise<Ended> {
    return runCli([...this.args, ...args], this.environment);
  }

  /** Runs the command; returns its results. */
  async results(...args: string[]): Promise<Record<string, string | number>> {
    const ended = await this.run(...args, '--json');
    expect(ended.stderr, ended.stderr).not.toContain('docker-flatten:');
    return JSON.parse(ended.stdout) as Record<string, string | number>;
  }

  /** Runs the command, which must fail; returns what it says. */
  async failure(...args: string[]): Promise<string> {
    const ended = await this.run(...args);
    expect(ended.exitCode).not.toBe(0);
    return ended.stderr;
  }

  /** All files of the run's directories. */
  get left(): string[] {
    const list = (name: string) => readdirSync(join(this.directory, name), { recursive: true });
    return [...list('out'), ...list('temp')].map(String).sort();
  }
}

/** A name in a registry that needs a password. */
function guardedName(): string {
  const script = fileURLToPath(new URL('../../script/registry', import.meta.url));
  const [, guarded = ''] = execFileSync(script, ['up'], { encoding: 'utf8' }).split('\n');
  return `docker://${guarded.split(' ')[0]}/no-engine:1`;
}

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
});

once('a run without an engine that fails', () => {
  it('leaves nothing if the budget of all platforms is not met', async () => {
    const scene = new Scene();
    const { after } = sizesOf('amd64');
    const tag = ['--tag', `oci-archive:${scene.at('o.tar')}`, '--tag', `oci:${scene.at('dir')}`];
    const text = await scene.failure(...tag, '--max-size', String(2 * after - 1));
    expect(text).toContain('does not meet its size budget');
    expect(scene.left).toEqual([]);
  });

  it('leaves what was there before, and nothing of its own, if a layer is damaged', async () => {
    const scene = new Scene();
    const bytes = readFileSync(scene.source);
    // In the middle of the largest blob, which is a packed layer.
    const at = bytes.indexOf(Buffer.from([0x1f, 0x8b])) + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(scene.source, bytes);
    writeFileSync(scene.at('o.tar'), 'before');
    const text = await scene.failure('--tag', `oci-archive:${scene.at('o.tar')}`);
    expect(text).toMatch(/sha256:[0-9a-f]{64}/);
    expect(scene.left).toEqual(['o.tar']);
    expect(readFileSync(scene.at('o.tar'), 'utf8')).toBe('before');
  });

  it('does no work if a registry does not answer', async () => {
    const scene = new Scene();
    writeFileSync(scene.at('o.tar'), 'before');
    const text = await scene.failure(
      ...['--tag', `oci-archive:${scene.at('o.tar')}`],
      ...['--tag', 'docker://127.0.0.1:9/app:1', '--timeout', '60'],
    );
    expect(text).toContain('127.0.0.1:9');
    expect(readFileSync(scene.at('o.tar'), 'utf8')).toBe('before');
    expect(scene.left).toEqual(['o.tar']);
  });

  it('leaves nothing of the places before it if the last one refuses what is written', async () => {
    const scene = new Scene();
    writeFileSync(scene.at('o.tar'), 'before');
    // Nobody has logged in there, which shows only when something is pushed.
    const tags = [`oci-archive:${scene.at('o.tar')}`, `oci:${scene.at('dir')}`, guardedName()];
    const text = await scene.failure(...tags.flatMap((tag) => ['--tag', tag]));
    expect(text).toMatch(/log in/i);
    expect(text).toContain('Write oci-archive:');
    expect(scene.left).toEqual(['o.tar']);
    expect(readFileSync(scene.at('o.tar'), 'utf8')).toBe('before');
  });

  it.each([
    ['a platform that is not there', ['--platform', 'linux/s390x'], 'linux/s390x'],
    ['a test', ['--test', 'true'], 'The option --test cannot be combined with'],
    ['a script', ['--run', 'true'], 'The option --run cannot be combined with'],
    ['a backup', ['--backup', '/tmp/b.tar'], 'The option --backup cannot be combined with'],
    ['remove-old', ['--remove-old'], 'The option --remove-old cannot be combined with'],
    ['verify: layers', ['--verify=layers'], 'The option --verify cannot be combined with'],
    ['push', ['--push'], 'The option --push cannot be combined with'],
    ['no pause', ['--no-pause'], 'The option --pause cannot be combined with'],
  ])('is refused for %s', async (_, args, text) => {
    const scene = new Scene();
    expect(await scene.failure('--tag', `oci-archive:${scene.at('o.tar')}`, ...args)).toContain(
      text,
    );
    expect(scene.left).toEqual([]);
  });

  it('removes what killed runs have left beside its targets and in its temporary directory', async () => {
    const scene = new Scene();
    const dead = `docker-flatten-${'f'.repeat(32)}-4026531836-42-4711-1600000000-deadbeef-1.pending`;
    await scene.results('--tag', `oci:${scene.at('dir')}:first`);
    const places = [scene.at(dead), join(scene.at('dir'), dead), join(scene.temp, dead)];
    for (const place of places) mkdirSync(place);
    writeFileSync(scene.at('mine.pending'), 'mine');
    await scene.results('--tag', `oci:${scene.at('dir')}:second`);
    expect(places.filter((place) => existsSync(place))).toEqual([]);
    expect(existsSync(scene.at('mine.pending'))).toBe(true);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'warns before the work of a disk that is too small',
    async () => {
      const scene = new Scene();
      // The archive is expected to have this once for each platform.
      writeTwoPlatforms(scene.source, { layers: [layer(file('big', randomBytes(1_200_000)))] });
      const target = `oci-archive:${smallDisk(1024 * 1024)}/o.tar`;
      const text = await scene.failure('--tag', target);
      expect(text).toMatch(/^warning: The disk of .* may be too small: .* 2\.40 MB .*^Flatten/ms);
      expect(text).toMatch(/^docker-flatten: The disk of .* filled up while writing oci-archive:/m);
      expect(scene.left).toEqual([]);
    },
  );

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

  it('leaves leftovers if it is killed, which the next run removes', async () => {
    const scene = new Scene();
    const places = [`oci-archive:${scene.at('o.tar')}`, `oci:${scene.at('dir')}`];
    const tags = places.flatMap((place) => ['--tag', place]);
    const environment = { ...process.env, ...scene.environment };
    let killed = 0;
    for (let waitMs = 50; waitMs < 4000; waitMs += 50) {
      const run = new LiveRun([builtPath('cli'), ...scene.args, ...tags], environment);
      await sleep(waitMs);
      run.kill('SIGKILL');
      await run.ended;
      if (!scene.left.some((name) => name.startsWith('docker-flatten'))) continue;
      killed++;
      if (killed === 5) break;
    }
    expect(killed).toBeGreaterThan(0);
    await scene.results(...tags);
    expect(scene.left.filter((name) => name.includes('docker-flatten'))).toEqual([]);
    expect((await contentsOf(places[0]!)).images).toHaveLength(2);
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
