// The cache: a layer that was made before comes back as the same image, and no trouble with it is a failed step.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  OVER_QUOTA,
  READ_ONLY_TOKEN,
  rateLimited,
  serverTrouble,
} from '../support/cache/cache-faults.ts';
import { CacheServer } from '../support/cache/cache-server.ts';
import { sealed } from '../support/cache/records.ts';
import { onEachKind } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import { LiveRun, startFlatten } from '../support/faults/live-run.ts';
import {
  builtPath,
  type EndedStep,
  inputVariables,
  prepareStep,
  runMainStep,
  runPostStep,
} from '../support/process/built.ts';
import { prng } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';

const noise = (seed: number, bytes: number) => {
  const random = prng(seed);
  return Buffer.from(Array.from({ length: bytes }, () => random.int(256)));
};

onEachKind('the cache', (engine) => {
  // What the service does is the same for all engines.
  const onService = engine.isContainerdStore ? test : test.skip;
  let server: CacheServer;
  /** What all runs of one runner share. */
  let temp: string;
  let before: ReturnType<typeof engine.inventory>;

  beforeAll(async () => {
    const shell = await shellEntries(engine, 'true');
    const layers = [
      [
        ...shell,
        { name: 'srv/a', data: noise(1, 300_000) },
        { name: 'gone', data: noise(2, 9000) },
      ],
      [
        { name: '.wh.gone' },
        { name: 'var/cache/apt/archives/a.deb', data: noise(3, 50_000) },
        { name: 'usr/share/doc/a/copyright', data: 'free' },
        { name: 'usr/share/doc/a/README', data: noise(4, 20_000) },
      ],
    ];
    const config = { Cmd: ['/bin/sh'], Labels: { version: 'one' } };
    await loadImage(engine, 'cache:source', { layers, config: plainConfig({ config }) });
    const other = plainConfig({
      created: '2022-02-02T02:02:02Z',
      config: { ...config, Labels: { version: 'two' } },
    });
    await loadImage(engine, 'cache:rebuilt', { layers, config: other });
    before = engine.inventory();
  });
  afterAll(() => engine.docker('rmi', '--force', 'cache:source', 'cache:rebuilt'));

  beforeEach(async () => {
    server = await CacheServer.start();
    temp = tempDir();
  });
  afterEach(async () => {
    engine.docker('rmi', '--force', 'cache:flat');
    await server.close();
    expect(readdirSync(temp), 'files that stay').toEqual([]);
    expect(engine.inventory(), 'what stays in the engine').toEqual(before);
  });

  const INPUTS = {
    image: 'cache:source',
    tag: 'cache:flat',
    clean: 'auto, docs',
    cache: 'true',
    summary: 'false',
  };
  type Inputs = Parameters<typeof runMainStep>[0];

  /** A main step; its result is looked at by the caller and replaced by the next. */
  async function main(inputs: Inputs = {}, more: Record<string, string> = {}): Promise<EndedStep> {
    const environment = { ...server.environment, DOCKER_HOST: engine.host, RUNNER_TEMP: temp };
    const step = await runMainStep({ ...INPUTS, ...inputs }, { ...environment, ...more });
    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.stdout).not.toMatch(/^::error/m);
    rmSync(step.outputs['report'] ?? '', { force: true });
    return step;
  }

  /** The post step of a main step. */
  async function post(step: EndedStep): Promise<string> {
    const environment = { ...server.environment, DOCKER_HOST: engine.host, RUNNER_TEMP: temp };
    const { exitCode, stdout } = await runPostStep(step.state, environment);
    expect([exitCode, stdout.match(/^::(?:error|warning)/m)], stdout).toEqual([0, null]);
    return stdout;
  }

  const remove = () => engine.docker('rmi', '--force', 'cache:flat');
  const annotations = (text: string) => text.match(/^::(?:notice|warning|error)[ :].*$/gm) ?? [];

  /** Everything of the result that does not tell when it was made or from where. */
  function steady({ outputs }: EndedStep): Record<string, string> {
    const { report: _report, 'cache-hit': _hit, ...others } = outputs;
    return others;
  }

  test('a hit is the same image as a fresh one, with the same outputs; saving waits for the post step', async () => {
    const miss = await main();
    expect(miss.outputs['cache-hit']).toBe('false');
    expect(server.statuses('CreateCacheEntry')).toEqual([]);
    const fresh = await savedImage(engine, 'cache:flat');
    expect(await post(miss)).toMatch(/Saved the layer to the cache in \d/);
    expect(server.statuses('PutBlob')).toEqual([201]);
    expect(server.entries[0]?.key).toMatch(/^docker-flatten-v1-[\w-]+-[0-9a-f]{64}$/);
    // No secret and nothing of the environment is handed from step to step.
    expect(JSON.stringify(miss.state)).not.toContain(server.environment['ACTIONS_RUNTIME_TOKEN']);
    remove();
    const hit = await main();
    expect(hit.stdout).toMatch(/cache.* took \d/i);
    const cached = await savedImage(engine, 'cache:flat');
    expect([cached.configText, cached.layerCount]).toEqual([fresh.configText, 1]);
    expect(cached.files).toEqual(fresh.files);
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(steady(hit)).toEqual(steady(miss));
    expect(hit.stdout).not.toContain('Flatten by');
    // What a user should know of the cleaning is said each time.
    for (const { stdout } of [miss, hit])
      expect(stdout).toMatch(/^Cleaned apt: 50\.0 kB in 1 entry$/m);
    expect(await post(hit)).toBe('');
    expect(server.statuses('CreateCacheEntry')).toEqual([200]);
    expect(
      engine.docker('run', '--rm', '--network', 'none', 'cache:flat', '/bin/sh', '-c', 'echo runs'),
    ).toBe('runs');
  });

  test('what is said of patterns is said of a hit too', async () => {
    const inputs = { exclude: 'usr/share/doc/a/copyright\nnothing/at/all' };
    const miss = await main(inputs);
    await post(miss);
    remove();
    const hit = await main(inputs);
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(annotations(miss.stdout)).toHaveLength(2);
    const said = annotations(hit.stdout).filter((line) => !line.includes('not worth it'));
    expect(said).toEqual(annotations(miss.stdout));
  });

  test('a relative temp-dir', async () => {
    const relative = join('..', ...Array(20).fill('..'), temp);
    await post(await main({ 'temp-dir': relative }));
    remove();
    expect((await main({ 'temp-dir': relative })).outputs['cache-hit']).toBe('true');
  });

  test('the config is that of the present source; other options are another layer', async () => {
    await post(await main());
    remove();
    const hit = await main({ image: 'cache:rebuilt' });
    // An export alone leaves its marks with the time of the image's creation.
    expect(hit.outputs['cache-hit']).toBe(String(engine.api >= 148));
    await post(hit);
    const { config } = await savedImage(engine, 'cache:flat');
    expect(config).toMatchObject({
      created: '2022-02-02T02:02:02Z',
      config: { Labels: { version: 'two' } },
    });
    remove();
    const other = await main({ clean: 'auto' });
    expect(other.outputs['cache-hit']).toBe('false');
    await post(other);
    expect(server.entries).toHaveLength(engine.api >= 148 ? 2 : 3);
  });

  test('commands without a network are cached with what they did, with one they are not', async () => {
    const inputs = { clean: '', run: 'echo $((6*7)) >/made; rm /srv/a' };
    const miss = await main(inputs);
    await post(miss);
    const { files } = await savedImage(engine, 'cache:flat');
    remove();
    const hit = await main(inputs);
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(hit.stdout).not.toContain('Run commands');
    expect((await savedImage(engine, 'cache:flat')).files).toEqual(files);
    expect(steady(hit)).toEqual(steady(miss));
    remove();
    const joined = await main({ ...inputs, 'run-network': 'host' });
    expect(joined.stdout).toMatch(/^::notice::The layer is not cached: "run" has a network/m);
    expect(joined.outputs).not.toHaveProperty('cache-hit');
    expect(await post(joined)).toBe('');
  });

  test('a hit that is verified, tested and shown by file', async () => {
    const html = join(temp, 'page.html');
    await post(await main());
    remove();
    const hit = await main({ verify: 'true', test: 'test -r /srv/a', html });
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(hit.stdout).toMatch(/^Verified \d+ entries/m);
    expect(readFileSync(html, 'utf8')).toContain('a.deb');
    rmSync(html);
  });

  onService.each([
    ['a token that may only read', 'CreateCacheEntry', READ_ONLY_TOKEN],
    ['a repository over its quota', 'CreateCacheEntry', OVER_QUOTA],
    ['too many requests', 'CreateCacheEntry', rateLimited(60)],
  ] as const)('%s: one notice in the post step', async (_, call, fault) => {
    const step = await main();
    server.fail(call, fault);
    const said = await post(step);
    expect(annotations(said)).toEqual([
      expect.stringMatching(/^::notice::Could not save the layer to the cache: ./),
    ]);
  });

  onService(
    'too many requests and a service that is gone: one notice, and the layer is made',
    async () => {
      server.fail('GetCacheEntryDownloadURL', rateLimited(60));
      const limited = await main();
      expect(annotations(limited.stdout)).toEqual([
        expect.stringMatching(/^::notice::Could not restore the layer from the cache: ./),
      ]);
      expect(limited.outputs['cache-hit']).toBe('false');
      await post(limited);
      server.heal();
      remove();
      const gone = await main({}, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' });
      expect(annotations(gone.stdout)).toEqual([
        expect.stringMatching(
          /^::notice::Could not restore the layer from the cache: .*ECONNREFUSED/,
        ),
      ]);
      expect(await post(gone)).toBe('');
      const off = { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_SERVICE_V2: '' };
      const absent = await main({}, off);
      expect(annotations(absent.stdout)).toEqual([
        '::notice::The layer is not cached: this runner has no cache service.',
      ]);
      await post(absent);
    },
  );

  onService(
    'a download that ends early or was changed: a warning, and the layer is made',
    async () => {
      await post(await main());
      const { key } = server.entries[0]!;
      const path = server.pathOf(key);
      const whole = readFileSync(path);
      const changed = Buffer.from(whole);
      changed[whole.length >> 1]! ^= 0x40;
      for (const bytes of [whole.subarray(0, whole.length >> 1), changed, noise(5, 20_000)]) {
        writeFileSync(path, bytes);
        remove();
        const step = await main();
        expect(step.outputs['cache-hit']).toBe('false');
        expect(annotations(step.stdout)).toEqual([
          expect.stringMatching(/^::warning::The (?:layer|cached)/),
        ]);
        expect(step.stdout).toContain(`"gh cache delete ${key}"`);
        // Its key is taken by what is damaged, and nothing is saved over it.
        expect(await post(step)).toBe('');
      }
    },
  );

  test('an entry that is whole but another key’s, or whose layer is not what its record says', async () => {
    const directory = tempDir();
    const flatten = (...args: string[]) =>
      engine.results(...['cache:source', '--tag', 'cache:flat', '--temp-dir', temp, ...args]);
    const cached = ['--cache-dir', directory];
    expect((await flatten(...cached))['cache-hit']).toBe('false');
    await flatten(...cached, '--exclude', 'srv/a');
    const [one = '', other = ''] = readdirSync(directory);
    const spoil = async (change: (entry: string) => void) => {
      change(join(directory, one));
      change(join(directory, other));
      remove();
      const args = ['cache:source', '--tag', 'cache:flat', '--temp-dir', temp, ...cached, '--json'];
      const { status, stdout, stderr } = await engine.flatten(args);
      expect([status, JSON.parse(stdout)['cache-hit']], stderr).toEqual([0, 'false']);
      expect(stderr).toMatch(/^warning: The cached layer cannot be used: /m);
      const { files } = await savedImage(engine, 'cache:flat');
      expect([files.has('srv/a'), files.has('gone')]).toEqual([true, false]);
      remove();
      // What was damaged has been replaced.
      expect((await flatten(...cached))['cache-hit']).toBe('true');
    };
    const edit = (entry: string, name: string, change: (bytes: Buffer) => Buffer | string) =>
      writeFileSync(join(entry, name), change(readFileSync(join(entry, name))));
    const record = (entry: string) => JSON.parse(readFileSync(join(entry, 'record.json'), 'utf8'));
    await spoil((entry) => edit(entry, 'layer', (bytes) => bytes.subarray(0, -1)));
    await spoil((entry) =>
      edit(entry, 'layer', (bytes) => {
        bytes[bytes.length >> 1]! ^= 1;
        return bytes;
      }),
    );
    await spoil((entry) => edit(entry, 'record.json', () => '{}'));
    await spoil((entry) =>
      edit(entry, 'record.json', () => sealed({ ...record(entry), key: other + one })),
    );
    // The record is at one with its file, and only the engine can tell that the layer is not that.
    const diffId = `sha256:${'0'.repeat(64)}`;
    await spoil((entry) => edit(entry, 'record.json', () => sealed({ ...record(entry), diffId })));
    // Nor do its own words come from anywhere but the run that made it, or in another packing than was asked for.
    await spoil((entry) =>
      edit(entry, 'record.json', () => JSON.stringify({ ...record(entry), seconds: 1e300 })),
    );
    await spoil((entry) =>
      edit(entry, 'record.json', () => sealed({ ...record(entry), packing: 'none' })),
    );
  });

  test('with "verify" a layer of another content is found out, whatever its record says', async () => {
    const directory = tempDir();
    const args = [
      'cache:source',
      '--tag',
      'cache:flat',
      '--temp-dir',
      temp,
      '--cache-dir',
      directory,
    ];
    await engine.results(...args, '--exclude', 'srv/a');
    const [poisoned = ''] = readdirSync(directory);
    remove();
    await engine.results(...args);
    const honest = readdirSync(directory).find((name) => name !== poisoned) ?? '';
    const record = JSON.parse(readFileSync(join(directory, poisoned, 'record.json'), 'utf8'));
    writeFileSync(
      join(directory, honest, 'layer'),
      readFileSync(join(directory, poisoned, 'layer')),
    );
    writeFileSync(join(directory, honest, 'record.json'), sealed({ ...record, key: honest }));
    remove();
    const { status, stderr } = await engine.flatten([...args, '--verify']);
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(
      /^warning: The cached layer cannot be used: the source gives the layer/m,
    );
    expect((await savedImage(engine, 'cache:flat')).files.has('srv/a')).toBe(true);
  });

  test('a script that comes to something else each time: with "verify" a notice that blames no entry', async () => {
    const inputs = { clean: '', run: 'read -r id </proc/sys/kernel/random/uuid; echo $id >/made' };
    await post(await main(inputs));
    remove();
    const plain = await main(inputs);
    expect(plain.outputs['cache-hit']).toBe('true');
    await post(plain);
    remove();
    const verified = await main({ ...inputs, verify: 'true' });
    expect(verified.outputs['cache-hit']).toBe('false');
    expect(annotations(verified.stdout)).toEqual([
      expect.stringMatching(/^::notice::What the commands made differs from the cached layer/),
    ]);
    await post(verified);
  });

  onService('a second job that saves the same: both pass, one entry', async () => {
    const [one, two] = [await main(), await main()];
    await Promise.all([post(one), post(two)]);
    expect(server.entries).toHaveLength(1);
  });

  onService('a service that is in trouble for a moment is asked again', async () => {
    server.fail('GetCacheEntryDownloadURL', serverTrouble(500), 1);
    const step = await main();
    expect([step.outputs['cache-hit'], annotations(step.stdout)]).toEqual(['false', []]);
    expect(annotations(await post(step))).toEqual([]);
    expect(server.entries).toHaveLength(1);
  });

  onService('SIGINT while the service is silent ends the run and its client at once', async () => {
    await post(await main());
    remove();
    server.fail('GetBlob', { kind: 'slow', bytesPerSecond: 10_000 });
    const step = prepareStep(inputVariables(INPUTS));
    const environment = { ...server.environment, DOCKER_HOST: engine.host, RUNNER_TEMP: temp };
    const run = new LiveRun([builtPath('main')], {
      ...process.env,
      ...step.environment,
      ...environment,
    });
    await run.until(() => server.log.some(({ name }) => name === 'GetCacheEntryDownloadURL'));
    await run.until(() => run.children().some(({ command }) => command.includes('cache-client')));
    run.kill('SIGINT');
    expect((await run.ended).status).toBe(1);
    expect(await run.lastingChildren()).toEqual([]);
  });

  onService('a layer that is large goes up in blocks', async () => {
    const large = [[{ name: 'noise', data: randomBytes(140 * 1024 * 1024) }], [{ name: 'a' }]];
    await loadImage(engine, 'cache:large', { layers: large, config: plainConfig() });
    try {
      const miss = await main({ image: 'cache:large' });
      await post(miss);
      expect(server.statuses('PutBlock').length).toBeGreaterThan(1);
      remove();
      const hit = await main({ image: 'cache:large' });
      expect(hit.outputs['cache-hit']).toBe('true');
      // How many blocks a large file takes on a disk may differ a little from time to time.
      for (const name of ['image-id', 'config-digest', 'old-size'] as const)
        expect(hit.outputs[name], name).toBe(miss.outputs[name]);
      remove();
    } finally {
      engine.docker('rmi', '--force', 'cache:large');
    }
  });

  onService('a cache that costs more than it saves is told of, with both times', async () => {
    await post(await main());
    remove();
    server.fail('GetBlob', { kind: 'slow', bytesPerSecond: 100_000 });
    const hit = await main();
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(annotations(hit.stdout)).toEqual([
      expect.stringMatching(
        /^::notice::The cache is not worth it here: taking the layer from it took [\d.]+ s, and making it took [\d.]+ s\.$/,
      ),
    ]);
  });

  test('SIGINT while a cached layer is loaded leaves nothing', async () => {
    const directory = tempDir();
    const args = [
      'cache:source',
      '--tag',
      'cache:flat',
      '--temp-dir',
      temp,
      '--cache-dir',
      directory,
    ];
    await engine.results(...args);
    remove();
    const run = startFlatten(engine, args);
    await run.untilSaid(/Take the layer from the cache/);
    run.kill('SIGINT');
    expect([0, 1]).toContain((await run.ended).status);
    remove();
  });
});
