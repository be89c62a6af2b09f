// Engines whose directories cannot be mounted: on a containerd store the config is still exact, with a graph driver a
// warning names the fields that an inspect does not show.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { onEachKind } from '../support/engine/engines.ts';
import { hidingProxy } from '../support/engine/hiding-proxy.ts';
import { loadImage, loadIndex, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';

/** Fields that no inspect of Docker 28.2 and newer shows, and fields that every inspect shows. */
const CONFIG = {
  author: 'somebody',
  unknown: { field: 1 },
  config: {
    Hostname: 'host',
    Domainname: 'domain',
    Tty: true,
    OpenStdin: true,
    StdinOnce: true,
    Image: 'sha256:0123',
    StopTimeout: 33,
    Env: ['A=1'],
    ExposedPorts: { '8080/tcp': {} },
    Healthcheck: { Test: ['CMD', 'true'], Interval: 5_000_000_000 },
  },
};

onEachKind('an engine whose directories cannot be mounted', (engine) => {
  beforeAll(async () => {
    const layers = [[{ name: 'a', data: engine.name }], [{ name: 'b', data: 'two' }]];
    await loadImage(engine, 'hidden:source', { layers, config: plainConfig(CONFIG) });
  });
  afterEach(() => engine.docker('rmi', '--force', 'hidden:flat'));
  afterAll(() => engine.docker('rmi', '--force', 'hidden:source'));

  const flatten = async (name: string, ...args: string[]) => {
    const before = engine.inventory();
    const answer = await engine.flatten([name, '--tag', 'hidden:flat', '--json', ...args], {
      DOCKER_HOST: await hidingProxy(engine.socketPath),
    });
    expect(answer.status, answer.stderr).toBe(0);
    const { containers, images, volumes } = engine.inventory();
    const others = images.filter((image) => !image.startsWith('hidden:flat '));
    expect({ containers, images: others, volumes }).toEqual(before);
    return { ...answer, results: JSON.parse(answer.stdout) };
  };
  const warningIn = (stderr: string) =>
    /^warning: Docker \S+ does not let the image's config be read here.*$/m.exec(stderr)?.[0];

  if (engine.isContainerdStore) {
    test('gives the exact config and ID, of an index too', async () => {
      const { results, stderr } = await flatten('hidden:source');
      expect(warningIn(stderr)).toBeUndefined();
      engine.docker('rmi', 'hidden:flat');
      expect(results).toEqual(await engine.results('hidden:source', '--tag', 'hidden:flat'));
      engine.docker('rmi', 'hidden:flat');
      const specs = ['amd64', 'arm64'].map((architecture) => ({
        layers: [[{ name: architecture, data: engine.name }], [{ name: 'x', data: 'y' }]],
        config: plainConfig({ ...CONFIG, architecture }),
      }));
      await loadIndex(engine, 'hidden:index', specs);
      const platform = ['--platform', 'linux/arm64'];
      const hidden = await flatten('hidden:index', ...platform);
      expect(warningIn(hidden.stderr)).toBeUndefined();
      engine.docker('rmi', 'hidden:flat');
      const seen = await engine.results('hidden:index', '--tag', 'hidden:flat', ...platform);
      expect(hidden.results).toEqual(seen);
      engine.docker('rmi', 'hidden:index');
    });

    test('gives the files of a commit without those that creating its container added', async () => {
      const id = engine.docker('create', 'hidden:source', 'x');
      engine.docker('commit', id, 'hidden:commit');
      engine.docker('rm', id);
      const hidden = await flatten('hidden:commit');
      const { files } = await savedImage(engine, 'hidden:flat');
      expect([...files.keys()].sort()).toEqual(['a', 'b']);
      engine.docker('rmi', 'hidden:flat');
      const seen = await engine.results('hidden:commit', '--tag', 'hidden:flat');
      expect(hidden.results).toEqual(seen);
      engine.docker('rmi', 'hidden:commit');
    });
    return;
  }

  test('causes a warning with the fields that an inspect does not show, and no others', async () => {
    const warning = warningIn((await flatten('hidden:source')).stderr) ?? '';
    const { config: flat } = await savedImage(engine, 'hidden:flat');
    const own = flat['config'] as Record<string, unknown>;
    for (const [field, value] of Object.entries(CONFIG.config)) {
      const isKept = isDeepStrictEqual(own[field], value);
      expect([field, isKept]).toEqual([field, !warning.includes(field)]);
    }
    expect(flat['author']).toBe('somebody');
    expect(warning).toMatch(/os\.features, fields that Docker does not know\.$/);
    expect(flat).not.toHaveProperty('unknown');
  });
});
