// The exact error texts of the built action and command without an engine, without docker, or with an unsupported engine.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { IDENTITIES, stubEngine } from '../support/engine/stub-engine.ts';
import {
  dockerPath,
  type Environment,
  runCli,
  runMainStep,
  shown,
} from '../support/process/built.ts';
import { asCommandError } from '../support/process/option-texts.ts';
import { needsLinux } from '../support/process/system.ts';
import { tempDir } from '../support/process/temp.ts';

const docker = dockerPath();

type Inputs = Partial<Record<InputName, string>>;

/** Returns the error text of the action. The command's text must be the same, except for the spelling of inputs. */
async function failure(environment: Environment, inputs: Inputs = {}): Promise<string> {
  const all: Inputs = { image: 'app:latest', tag: 'app:flat', pull: 'never', ...inputs };
  const args = Object.entries(all).map(([name, value]) => `--${name}=${value}`);
  const [step, command] = await Promise.all([
    runMainStep(all, environment),
    // In a workflow too, because one hint is only shown there.
    runCli(args, { GITHUB_ACTIONS: 'true', ...environment }),
  ]);
  const [annotation, ...more] = shown(step.stdout)
    .split('\n')
    .filter((line) => line.startsWith('::'));
  expect(more).toEqual([]);
  expect(annotation).toMatch(/^::error::/);
  const text = unescaped(annotation!.slice('::error::'.length));
  expect(step.exitCode).toBe(1);
  expect(step.stderr).toBe('');
  expect(step.outputs).toEqual({});
  expect(step.state).toEqual({
    ended: 'true',
    'run-id': expect.stringMatching(/^(?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8}$/),
    directories: JSON.stringify([inputs['temp-dir'] ?? step.temp]),
  });
  expect(command).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `docker-flatten: ${asCommandError(text)}\n`,
  });
  expect(text).not.toMatch(/^ +at /m);
  return text;
}

/** Reverses the escaping of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Neither a docker command nor an engine. */
const NOTHING_THERE: Environment = {
  PATH: '/nonexistent',
  DOCKER_HOST: 'unix:///nonexistent.sock',
};

/** Returns a PATH with only a docker that prints this message and fails. */
function failingDocker(said: string): Environment {
  const directory = tempDir();
  const script = `#!/bin/sh\n/bin/cat >&2 <<'END'\n${said}\nEND\nexit 1\n`;
  writeFileSync(join(directory, 'docker'), script, { mode: 0o755 });
  return { PATH: directory };
}

describe('the directory of a backup', () => {
  it('is saved for the post step', async () => {
    const directory = tempDir();
    const inputs = { image: 'app', tag: 'app:flat', backup: join(directory, 'a', '..', 'app.tar') };
    const step = await runMainStep(inputs, NOTHING_THERE);
    expect(step.state['directories']).toBe(JSON.stringify([step.temp, directory]));
  });
});

describe('a missing docker command', () => {
  it('is reported with how to install it', async () => {
    expect(await failure(NOTHING_THERE)).toBe(
      [
        'docker-flatten needs the docker command, but found none on PATH (spawn docker ENOENT).',
        'Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.',
      ].join('\n'),
    );
  });
});

describe('a docker command that fails', () => {
  const START =
    'Start the engine, or select another one with DOCKER_HOST or "docker context use". GitHub\'s "ubuntu-slim" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".';
  const noEngine = (said: string) =>
    `docker-flatten needs a Docker engine, but none answered: ${said}`;

  it.each([
    'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?',
    'failed to connect to the docker API at unix:///x.sock; check if the path is correct and if the daemon is running: dial unix /x.sock: connect: no such file or directory',
    'error during connect: Get "http://x:2375/_ping": dial tcp: lookup x: no such host',
  ])('means that no engine answers if it prints: %s', async (said) => {
    expect(await failure(failingDocker(said))).toBe(`${noEngine(said)}\n${START}`);
  });

  it('causes a hint about the docker group if the socket is not accessible', async () => {
    const said =
      'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock';
    expect(await failure(failingDocker(said))).toBe(
      `${noEngine(said)}\nThis user is not allowed to use the engine: add it to the "docker" group, or run as root.`,
    );
  });

  it('is quoted if its message is unknown', async () => {
    expect(await failure(failingDocker('something new'))).toBe(
      '"docker version" failed: something new\nRun again. If it happens again, check the engine\'s log ("journalctl --unit docker" on most machines).',
    );
  });

  it.each([
    'Error response from daemon: client version 1.30 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
    'Error response from daemon: client version 1.99 is too new. Maximum supported API version is 1.41',
    'API version 1.40 is not supported by this client: the minimum supported API version is 1.44',
  ])('means incompatible API versions if it prints: %s', async (said) => {
    expect(await failure(failingDocker(said))).toBe(
      `docker-flatten needs a docker command and an engine with a common API version, but these have none: ${said}\nUpdate the older of the two. The engine must be Docker 20.10 or newer.`,
    );
  });
});

describe.skipIf(docker === undefined)('the real docker command', () => {
  it('finds no engine behind a missing socket', async () => {
    const text = await failure({ DOCKER_HOST: 'unix:///nonexistent.sock' });
    expect(text).toMatch(
      /^docker-flatten needs a Docker engine, but none answered: .*unix:\/\/\/nonexistent\.sock.*\nStart the engine, or select another one with DOCKER_HOST or "docker context use"\. GitHub's "ubuntu-slim" runners .*$/,
    );
  });

  it('rejects an engine that is too old', async () => {
    const engine = await stubEngine(IDENTITIES.old);
    expect(await failure({ DOCKER_HOST: engine.host })).toBe(
      [
        'docker-flatten needs Docker 20.10 (API 1.41) or newer, but this engine is 19.03.15 (API 1.40).',
        'Update Docker. If DOCKER_API_VERSION is set, it must not be lower either.',
      ].join('\n'),
    );
  });

  it('rejects an old API version in DOCKER_API_VERSION', async () => {
    const engine = await stubEngine(IDENTITIES.current);
    expect(await failure({ DOCKER_HOST: engine.host, DOCKER_API_VERSION: '1.40' })).toBe(
      [
        'docker-flatten needs Docker 20.10 (API 1.41) or newer, but this docker command speaks API 1.40.',
        'Update Docker. If DOCKER_API_VERSION is set, it must not be lower either.',
      ].join('\n'),
    );
  });

  it('rejects an engine for Windows containers', async () => {
    const engine = await stubEngine(IDENTITIES.windows);
    expect(await failure({ DOCKER_HOST: engine.host })).toBe(
      [
        'docker-flatten needs an engine that runs Linux containers, but this one runs windows containers.',
        'Switch Docker Desktop to Linux containers, or use a Linux runner.',
      ].join('\n'),
    );
  });

  it.each([
    { title: 'is missing', directory: '/nonexistent/spool', why: 'it does not exist' },
    {
      title: 'is below a file',
      directory: join(import.meta.filename, 'spool'),
      why: 'it is not a directory',
    },
    { title: 'is a file', directory: import.meta.filename, why: 'it is not a directory' },
    // Not even root can create a directory there.
    { title: 'takes no files', directory: '/proc', why: 'no file can be created in it' },
  ])('rejects a temp-dir that $title', async ({ directory, why }) => {
    if (directory === '/proc') needsLinux('no other system has such a directory');
    const engine = await stubEngine(IDENTITIES.current);
    expect(await failure({ DOCKER_HOST: engine.host }, { 'temp-dir': directory })).toBe(
      [
        `The input "temp-dir" must be a writable directory, but ${JSON.stringify(directory)} is not: ${why}.`,
        'Name an existing, writable directory, or leave it out.',
      ].join('\n'),
    );
  });

  it('reports a missing image', async () => {
    const engine = await stubEngine(IDENTITIES.current);
    expect(await failure({ DOCKER_HOST: engine.host })).toBe(
      [
        'The image "app:latest" is not in the engine, and pulling is disabled ("pull" is never).',
        'Check the name and tag with "docker images", and build or pull it first.',
      ].join('\n'),
    );
    expect(engine.requests.filter((request) => !/^(?:GET|HEAD) /.test(request))).toEqual([]);
  });
});
