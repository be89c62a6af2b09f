// A container's settings that come from its image, as rewritten by the engine, or from the docker command's
// configuration are not changes by the user.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { onEachKind } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import { tempDir } from '../support/process/temp.ts';

const NAME = 'settings-under-test';

onEachKind('the settings of a container', (engine) => {
  // With a graph driver, Docker 29 does not load an image with a range of ports.
  const range = engine.isContainerdStore ? { '33060-33061/tcp': {} } : {};
  const config = {
    Env: ['A=1', 'HTTPS_PROXY=of-the-image', 'FTP_PROXY=of-the-image'],
    ExposedPorts: { '8080': {}, '53/udp': {}, ...range },
    Volumes: { '/data/': {} },
    WorkingDir: '/work/',
    Labels: { a: '1' },
    Hostname: 'kept',
  };
  beforeAll(async () => {
    const layers = [await shellEntries(engine, 'true'), [{ name: 'b', data: engine.name }]];
    await loadImage(engine, 'settings:source', { layers, config: plainConfig({ config }) });
  });
  afterEach(() => {
    engine.docker('rm', '--force', '--volumes', NAME);
    engine.docker('rmi', '--force', 'settings:flat');
  });
  afterAll(() => engine.docker('rmi', '--force', 'settings:source'));

  const flatConfig = async () => {
    const { config: flat, configText } = await savedImage(engine, 'settings:flat');
    return { own: flat['config'] as Record<string, unknown>, configText };
  };
  /** Returns an environment whose docker configuration has proxies. */
  const withProxies = () => {
    const directory = tempDir();
    const proxies = {
      default: { httpProxy: 'http://user:secret@proxy:3128', httpsProxy: 'x', noProxy: '10.0.0.1' },
    };
    writeFileSync(join(directory, 'config.json'), JSON.stringify({ proxies }));
    return { DOCKER_CONFIG: directory };
  };

  test('leave the image’s config unchanged if there are none', async () => {
    engine.docker('create', '--name', NAME, 'settings:source', 'x');
    const before = engine.inventory();
    await engine.results('--container', NAME, '--tag', 'settings:flat');
    expect((await flatConfig()).own).toEqual({ ...config, Cmd: ['x'] });
    expect(engine.inventory().volumes).toEqual(before.volumes);
    expect(engine.inventory().containers).toEqual(before.containers);
  });

  test('include only those of the user, not those of the docker command’s configuration', async () => {
    const env = withProxies();
    const create = ['create', '--name', NAME, '--expose', '9000', '--label', 'b=2'];
    const own = ['--env', 'B=2', '--env', 'NO_PROXY=mine'];
    execFileSync('docker', [...create, ...own, 'settings:source', 'x'], {
      env: { ...engine.env(), ...env },
    });
    const args = ['--container', NAME, '--tag', 'settings:flat'];
    const answer = await engine.flatten([...args, '--debug'], env);
    expect(answer.status, answer.stderr).toBe(0);
    const { own: flat, configText } = await flatConfig();
    expect({ ...flat, Env: [...(flat['Env'] as string[])].sort() }).toEqual({
      ...config,
      Cmd: ['x'],
      Env: [...config.Env, 'B=2', 'NO_PROXY=mine'].sort(),
      ExposedPorts: { ...config.ExposedPorts, '9000/tcp': {} },
      Labels: { a: '1', b: '2' },
    });
    const notice = /^note: Proxy variables .* are not in the result: (.*)\.$/m.exec(answer.stderr);
    expect(notice?.[1]?.split(', ').sort()).toEqual(
      ['HTTPS_PROXY', 'HTTP_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'].sort(),
    );
    expect(configText + answer.stderr).not.toContain('secret');
  });

  test('do not include proxies after "run"', async () => {
    const args = ['settings:source', '--tag', 'settings:flat', '--run', 'touch /made'];
    const answer = await engine.flatten(args, withProxies());
    expect(answer.status, answer.stderr).toBe(0);
    const { own, configText } = await flatConfig();
    expect(own).toEqual(config);
    expect(configText).not.toContain('secret');
  });
});
