// Both transports, and clients with an old API, give the same image.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { tcpForward } from '../support/engine/tcp-forward.ts';

/** Loads a source, and makes the engine available on a port. */
function setUp(engine: TestEngine) {
  let forward: Awaited<ReturnType<typeof tcpForward>>;
  beforeAll(async () => {
    const layers = [
      [
        { name: 'etc', type: 'directory' as const },
        { name: 'etc/hosts', data: 'of the image' },
        { name: 'a', data: 'x'.repeat(3_000_000) },
      ],
      [
        { name: 'b', data: 'y' },
        { name: 'root/.npm/_cacache/x', data: 'cached' },
        { name: 'srv/x', type: 'link' as const, linkname: 'root/.npm/_cacache/x' },
      ],
    ];
    await loadImage(engine, 'transport:source', { layers, config: plainConfig() });
    forward = await tcpForward(engine.socketPath);
  });
  afterAll(() => {
    forward.close();
    engine.docker('rmi', '--force', 'transport:source', 'transport:flat');
  });
  const forwarded = () => forward.host;
  return { forwarded };
}

onEachKind('transports', (engine) => {
  const { forwarded } = setUp(engine);

  test('give the same result through docker CLI processes and the HTTP API', async () => {
    const direct = await engine.results('transport:source', '--tag', 'transport:flat');
    const before = engine.inventory();
    const args = ['transport:source', '--tag', 'transport:flat', '--json', '--debug'];
    const answer = await engine.flatten(args, { DOCKER_HOST: forwarded() });
    expect(answer.stderr).toContain('bytes through docker CLI processes');
    expect(JSON.parse(answer.stdout)).toEqual(direct);
    expect(engine.inventory()).toEqual(before);
  });

  test('can both fetch a file whose first name was dropped', async () => {
    const args = ['transport:source', '--tag', 'transport:flat', '--clean', 'npm', '--json'];
    const direct = await engine.flatten(args);
    const byCli = await engine.flatten(args, { DOCKER_HOST: forwarded() });
    expect([direct.status, byCli.status], byCli.stderr).toEqual([0, 0]);
    expect(JSON.parse(byCli.stdout)).toEqual(JSON.parse(direct.stdout));
    const { files } = await savedImage(engine, 'transport:flat');
    expect(files.get('srv/x')).toMatch(/^file .* 6 [0-9a-f]+$/);
    expect([...files.keys()].filter((path) => path.includes('_cacache'))).toEqual([]);
  });
});

onEachStore('transports of an old API', (engine) => {
  setUp(engine);

  test('give the files and the config without image mounts', async () => {
    const answer = await engine.flatten(
      ['transport:source', '--tag', 'transport:flat', '--json', '--debug'],
      { DOCKER_API_VERSION: '1.44' },
    );
    expect(answer.stderr).toContain('Flatten via export');
    expect(answer.status).toBe(0);
    const { files, config } = await savedImage(engine, 'transport:flat');
    const source = await savedImage(engine, 'transport:source');
    // A graph driver does not show whether an empty /dev is the image's own, nor its /etc/hosts, as the README says. A
    // containerd store shows the layers.
    const cached = ['root', 'root/.npm', 'root/.npm/_cacache', 'root/.npm/_cacache/x'];
    const touched = engine.isContainerdStore ? ['etc', 'etc/hosts'] : ['dev', 'etc'];
    const names = ['a', 'b', ...touched, ...cached, 'srv', 'srv/x'];
    expect([...files.keys()].sort()).toEqual(names);
    if (engine.isContainerdStore)
      for (const path of touched) expect(files.get(path), path).toBe(source.files.get(path));
    expect(config['config']).toEqual(source.config['config']);
  });
});

onOneEngine('a context', (engine) => {
  setUp(engine);

  test('of the docker command is used, and so are its global options for a plugin', async () => {
    const answer = await engine.flatten(
      ['--host', engine.host, 'flatten', 'transport:source', '--tag', 'transport:flat', '--json'],
      { DOCKER_HOST: 'unix:///nonexistent.sock', DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND: 'docker' },
    );
    expect(answer.stderr).not.toContain('none answered');
    expect(JSON.parse(answer.stdout)).toEqual(
      await engine.results('transport:source', '--tag', 'transport:flat'),
    );
  });
});
