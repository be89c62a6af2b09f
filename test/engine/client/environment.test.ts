import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { clientEnvironment } from '../../../src/engine/client/environment.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';

describe('clientEnvironment', () => {
  it.each([
    'DOCKER_DEFAULT_PLATFORM',
    'docker_default_platform',
    'DOCKER_CONTENT_TRUST',
    'DOCKER_CONTENT_TRUST_SERVER',
    'DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE',
    'DOCKER_BUILDKIT',
    'DOCKER_HIDE_LEGACY_COMMANDS',
    'DOCKER_CLI_HINTS',
    'DOCKER_CLI_HOOKS',
    'DOCKER_STACK_ORCHESTRATOR',
    'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND',
    'BUILDKIT_PROGRESS',
    'BUILDX_BUILDER',
  ])('leaves out %s, which changes the meaning of a command', (name) => {
    expect(clientEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });

  it.each([
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS',
    'DOCKER_TLS_VERIFY',
    'DOCKER_API_VERSION',
    'DOCKER_CUSTOM_HEADERS',
    'DOCKER_AUTH_CONFIG',
    'HTTPS_PROXY',
    'no_proxy',
    'HOME',
    'SSH_AUTH_SOCK',
    'XDG_RUNTIME_DIR',
    'DOCKER_ghcr_io_USR',
    'constructor',
  ])('keeps %s, which affects the connection to an engine or a registry', (name) => {
    expect(clientEnvironment({ [name]: 'x' })).toEqual({ [name]: 'x' });
  });

  it('is passed to every docker command', async () => {
    fakeDocker('echo "$DOCKER_DEFAULT_PLATFORM,$DOCKER_CONTENT_TRUST_SERVER,$DOCKER_HOST"');
    const names = ['DOCKER_DEFAULT_PLATFORM', 'DOCKER_CONTENT_TRUST_SERVER', 'DOCKER_HOST'];
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = 'x';
    try {
      expect(await new Docker().run(['ps'])).toBe(',,x');
    } finally {
      for (const [at, name] of names.entries())
        if (before[at] === undefined) delete process.env[name];
        else process.env[name] = before[at];
    }
  });
});
