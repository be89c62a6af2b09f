// Which socket is found without asking the docker command, and when only the command knows.
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSocket } from '../../../src/engine/client/endpoint.ts';
import { needsLinux } from '../../support/process/system.ts';
import { tempDir } from '../../support/process/temp.ts';

const USUAL = '/var/run/docker.sock';

/** Returns a directory of docker settings: its configuration, and contexts by name with their hosts. */
function settings(config: unknown, contexts: Readonly<Record<string, string>> = {}): string {
  const directory = tempDir();
  writeFileSync(
    join(directory, 'config.json'),
    typeof config === 'string' ? config : JSON.stringify(config),
  );
  for (const [name, host] of Object.entries(contexts)) {
    const id = createHash('sha256').update(name).digest('hex');
    const path = join(directory, 'contexts', 'meta', id);
    mkdirSync(path, { recursive: true });
    const meta = { Name: name, Metadata: {}, Endpoints: { docker: { Host: host } } };
    writeFileSync(join(path, 'meta.json'), JSON.stringify(meta));
  }
  return directory;
}

/** Finds the socket with these variables, an empty PATH and empty settings. */
function found(variables: NodeJS.ProcessEnv, globalArgs: readonly string[] = []) {
  needsLinux('elsewhere, the usual socket or its place is another');
  return findSocket(globalArgs, { PATH: '', DOCKER_CONFIG: tempDir(), ...variables });
}

describe('the socket', () => {
  it('is the usual one if nothing is set, or the default context is', async () => {
    expect(await found({})).toBe(USUAL);
    expect(await found({ DOCKER_CONTEXT: 'default' })).toBe(USUAL);
    expect(await found({ DOCKER_CONFIG: settings({ currentContext: 'default' }) })).toBe(USUAL);
    expect(await found({ DOCKER_CONFIG: settings({ auths: {} }) }, ['--debug'])).toBe(USUAL);
    expect(await found({ DOCKER_HOST: '', DOCKER_TLS_VERIFY: '' })).toBe(USUAL);
  });

  it('is that of DOCKER_HOST, before every context', async () => {
    const DOCKER_CONFIG = settings({ currentContext: 'one' }, { one: 'unix:///one.sock' });
    const host = { DOCKER_HOST: 'unix:///run/user/1000/docker.sock' };
    expect(await found({ DOCKER_CONFIG, DOCKER_CONTEXT: 'one', ...host })).toBe(
      '/run/user/1000/docker.sock',
    );
  });

  it('is that of DOCKER_CONTEXT, before the current context', async () => {
    const contexts = { one: 'unix:///one.sock', 'desktop-linux': 'unix:///home/me/.d/d.sock' };
    const DOCKER_CONFIG = settings({ currentContext: 'desktop-linux' }, contexts);
    expect(await found({ DOCKER_CONFIG })).toBe('/home/me/.d/d.sock');
    expect(await found({ DOCKER_CONFIG, DOCKER_CONTEXT: 'one' })).toBe('/one.sock');
  });
});

describe('only the command knows', () => {
  it.each([
    'tcp://10.0.0.1:2375',
    'ssh://me@there',
    'npipe:////./pipe/docker_engine',
    'unix://',
    'unix://relative.sock',
    '/run/docker.sock',
  ])('an engine at %s', async (host) => {
    expect(await found({ DOCKER_HOST: host })).toBeUndefined();
    const DOCKER_CONFIG = settings({ currentContext: 'one' }, { one: host });
    expect(await found({ DOCKER_CONFIG })).toBeUndefined();
  });

  it.each([
    ['a context that does not exist', () => settings({ currentContext: 'gone' })],
    ['a damaged configuration', () => settings('{"currentContext":')],
    ['another configuration', () => settings('[]')],
    ['a configuration that cannot be read', () => join(settings({}), 'config.json')],
    ['headers for each request', () => settings({ HttpHeaders: { 'X-Who': 'me' } })],
  ])('%s', async (_title, make) => {
    expect(await found({ DOCKER_CONFIG: make() })).toBeUndefined();
  });

  it.each(['DOCKER_API_VERSION', 'DOCKER_CUSTOM_HEADERS', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY'])(
    'what %s means',
    async (name) => {
      expect(await found({ [name]: '1' })).toBeUndefined();
    },
  );

  it('what options of docker mean', async () => {
    expect(await found({}, ['--context', 'one'])).toBeUndefined();
    expect(await found({}, ['-H', 'unix:///one.sock'])).toBeUndefined();
  });
});

describe('the docker command on PATH', () => {
  const onPath = (make: (directory: string) => void) => {
    const directory = tempDir();
    make(directory);
    return found({ PATH: `/nonexistent:${directory}` });
  };

  it('may be any program of that name', async () => {
    expect(await onPath((directory) => program(directory, 'docker'))).toBe(USUAL);
    expect(
      await onPath((directory) => {
        mkdirSync(join(directory, 'bin'));
        program(join(directory, 'bin'), 'docker');
        symlinkSync(join(directory, 'bin', 'docker'), join(directory, 'docker'));
      }),
    ).toBe(USUAL);
  });

  it('is not looked for behind a file that is no program', async () => {
    expect(
      await onPath((directory) => writeFileSync(join(directory, 'docker'), '#!/bin/sh\n')),
    ).toBe(USUAL);
  });

  it('knows better if it is a script, as podman-docker is, or another program', async () => {
    expect(
      await onPath((directory) => {
        writeFileSync(join(directory, 'docker'), '#!/bin/sh\nexec podman "$@"\n');
        chmodSync(join(directory, 'docker'), 0o755);
      }),
    ).toBeUndefined();
    expect(
      await onPath((directory) => {
        program(directory, 'podman');
        symlinkSync(join(directory, 'podman'), join(directory, 'docker'));
      }),
    ).toBeUndefined();
  });
});

/** Puts a program into a directory. */
function program(directory: string, name: string): void {
  copyFileSync('/bin/true', join(directory, name));
}
