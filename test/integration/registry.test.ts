// Pulls and pushes with real registries on loopback, without and with a login.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  run,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { pushImage } from '../support/engine/push-image.ts';
import { limitingRegistry } from '../support/engine/registry-proxy.ts';
import { slowRegistry } from '../support/engine/slow-registry.ts';

const script = fileURLToPath(new URL('../../script/registry', import.meta.url));
const [open = '', guardedLine = ''] = execFileSync(script, ['up'], { encoding: 'utf8' })
  .trim()
  .split('\n');
const [guarded = '', user = '', password = ''] = guardedLine.split(' ');

/** Asks a registry for the digest of a tag. */
async function registryDigest(name: string): Promise<string | null> {
  const [, host, repository, tag] = /^([^/]+)\/(.+):([^:]+)$/.exec(name) ?? [];
  const accept = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
  ].join(', ');
  const answer = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept },
  });
  return answer.headers.get('docker-content-digest');
}

/** Pushes a source to the registry, and returns what the tests share. */
function setUp(engine: TestEngine) {
  const source = `${open}/${engine.name}/app:source`;
  const layers = [[{ name: 'a', data: 'x'.repeat(1000) }], [{ name: 'b', data: 'y'.repeat(1000) }]];
  const config = mkdtempSync(join(tmpdir(), 'docker-config-'));
  beforeAll(async () => {
    await loadImage(engine, source, {
      layers,
      config: plainConfig({ config: { Env: ['A=b c'] } }),
    });
    engine.docker('push', '--quiet', source);
    engine.docker('rmi', source);
  });
  afterAll(() => {
    // By ID, since an image whose name a later pull took has only a digest.
    const listed = engine
      .docker('images', '--no-trunc', '--format', '{{.ID}} {{.Repository}}')
      .split('\n');
    const ours = listed.filter(
      (line) => line.includes(` ${open}/`) || line.includes(` ${guarded}/`),
    );
    const ids = new Set(ours.map((line) => line.split(' ')[0]!));
    if (ids.size > 0) engine.docker('rmi', '--force', ...ids);
    rmSync(config, { recursive: true });
  });
  const bad = {
    'more layers than a graph driver accepts': [/125/, Array(130), {}],
    'an invalid port': [/a port/, Array(2), { ExposedPorts: { 'abc/tcp': {} } }],
  } as const;
  // A containerd store accepts both, and an old engine needs a minute until it reaches the layer that is too many.
  const takesTime = engine.isContainerdStore || engine.api < 148;
  return { source, layers, config, bad, takesTime };
}

onEachKind('registry', (engine) => {
  const { source } = setUp(engine);

  test('gives a missing source, and takes the result, whose digest is an output', async () => {
    const flat = `${open}/${engine.name}/app:flat`;
    const never = await engine.flatten([source, '--tag', flat, '--pull', 'never']);
    expect(never.status).toBe(1);
    const results = await engine.results(
      source,
      '--tag',
      flat,
      '--tag',
      `${open}/${engine.name}/app:second`,
      '--push',
    );
    expect(results['digest']).toBe(await registryDigest(flat));
    expect(results['digest']).toBe(await registryDigest(`${open}/${engine.name}/app:second`));
    engine.docker('rmi', flat, `${open}/${engine.name}/app:second`);
    engine.docker('pull', '--quiet', flat);
    const { config: pulled, layerCount } = await savedImage(engine, flat);
    expect(layerCount).toBe(1);
    expect(pulled['config']).toMatchObject({ Env: ['A=b c'] });
  });
});

onEachStore('registries', (engine) => {
  const { source, layers, bad, takesTime } = setUp(engine);

  test('"pull: always" takes the newest image of a tag', async () => {
    engine.docker('pull', '--quiet', source);
    const old = engine.imageId(source);
    await loadImage(engine, source, {
      layers: [...layers, [{ name: 'newer', data: 'z' }]],
      config: plainConfig(),
    });
    engine.docker('push', '--quiet', source);
    engine.docker('rmi', source);
    await loadImage(engine, source, {
      layers,
      config: plainConfig({ config: { Env: ['A=b c'] } }),
    });
    const flat = `${open}/${engine.name}/app:always`;
    const missing = await engine.results(source, '--tag', flat);
    const always = await engine.results(source, '--tag', flat, '--pull', 'always');
    expect([missing['old-layers'], always['old-layers']]).toEqual([2, 3]);
    expect(engine.imageId(source)).not.toBe(old);
  });

  test('the timeout ends a stalled pull, but not a slow one', async () => {
    const big = `${open}/${engine.name}/slow:source`;
    const noise = [[{ name: 'a', data: randomBytes(6_000_000) }], [{ name: 'b', data: 'y' }]];
    await loadImage(engine, big, { layers: noise, config: plainConfig() });
    engine.docker('push', '--quiet', big);
    engine.docker('rmi', big);
    const flatten = (host: string) =>
      engine.flatten([
        `${host}/${engine.name}/slow:source`,
        '--tag',
        'slow:flat',
        '--timeout',
        '3',
      ]);
    if (!engine.isContainerdStore) {
      // A containerd store keeps reporting progress during a stalled pull.
      const still = await flatten(await slowRegistry(open, 2_000_000));
      expect([still.status, still.stderr]).toEqual([
        1,
        expect.stringContaining('option --timeout sets the limit'),
      ]);
    }
    const startMs = performance.now();
    const slow = await slowRegistry(open);
    const moving = await flatten(slow);
    expect([moving.status, moving.stderr]).toEqual([0, expect.anything()]);
    // Otherwise the timeout could not have ended it.
    expect(performance.now() - startMs).toBeGreaterThan(4000);
    engine.docker('rmi', 'slow:flat', `${slow}/${engine.name}/slow:source`);
  });

  test.skipIf(takesTime).each(Object.entries(bad))(
    'fail in one sentence to pull an image with %s, if the engine refuses it',
    async (_, [why, many, settings]) => {
      const name = `${engine.name}/bad`;
      const unusual = [...many.keys()].map((at) => [{ name: `file-${at}`, data: 'x' }]);
      const spec = { layers: unusual, config: plainConfig({ config: settings }) };
      await pushImage(open, name, 'source', spec);
      const source = `${open}/${name}:source`;
      // This depends on the engine's store and release.
      const isRefused = await run('docker', ['pull', '--quiet', source], engine.env());
      const answer = await engine.flatten([source, '--tag', `${open}/${name}:flat`]);
      expect(answer.status, answer.stderr).toBe(isRefused.status);
      if (answer.status === 0) return;
      expect(answer.stderr).toMatch(/^docker-flatten: Pulling .* failed because /m);
      expect(answer.stderr).toMatch(why);
    },
  );

  // A graph driver retries for a minute.
  test.skipIf(!engine.isContainerdStore)(
    'a hint says what to do if a registry rejects a large layer',
    async () => {
      const host = await limitingRegistry(open, 1000);
      const noise = [[{ name: 'a', data: randomBytes(50_000) }], [{ name: 'b', data: 'y' }]];
      await loadImage(engine, 'large:source', { layers: noise, config: plainConfig() });
      const flat = `${host}/${engine.name}/large:flat`;
      const answer = await engine.flatten(['large:source', '--tag', flat, '--push']);
      expect(answer.status, answer.stderr).toBe(1);
      expect(answer.stderr).toMatch(/too large for the registry or a proxy.*\(50\.\d kB packed\)/);
      expect(answer.stderr).toContain('--compression zstd');
      engine.docker('rmi', 'large:source');
    },
  );
});

onOneEngine('a registry', (engine) => {
  const { source, config } = setUp(engine);

  test('gets the tag "latest" for a name without a tag', async () => {
    const results = await engine.results(source, '--tag', `${open}/${engine.name}/plain`, '--push');
    expect(results['digest']).toBe(await registryDigest(`${open}/${engine.name}/plain:latest`));
  });

  test('that needs a login rejects a push without one, with a hint', async () => {
    const flat = `${guarded}/${engine.name}/app:flat`;
    const refused = await engine.flatten([source, '--tag', flat, '--push'], {
      DOCKER_CONFIG: config,
    });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`Pushing ${flat} failed`);
    expect(refused.stderr).toContain('Log in to the registry');
    execFileSync('docker', ['login', '--username', user, '--password-stdin', guarded], {
      env: { ...engine.env(), DOCKER_CONFIG: config },
      input: password,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const allowed = await engine.flatten([source, '--tag', flat, '--push', '--json', '--debug'], {
      DOCKER_CONFIG: config,
    });
    expect(allowed.status).toBe(0);
    expect(JSON.parse(allowed.stdout)['digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(allowed.stderr + allowed.stdout).not.toContain(password);
  });
});
