import { describe, expect, it } from 'vitest';
import {
  Docker,
  engineError,
  failedCommand,
  isUnreachable,
} from '../../../src/engine/client/docker-cli.ts';
import { fakeDocker, withPath } from '../../support/engine/fake-docker.ts';
import { failureOf } from '../../support/process/errors.ts';
import { RUNNERS } from '../../support/process/runners.ts';
import { tempDir } from '../../support/process/temp.ts';
import { NEVER } from '../../support/tar/streams.ts';

describe.each(RUNNERS)('Docker, with short commands through $through', ({ runner }) => {
  it('passes arguments unchanged, after its own', async () => {
    fakeDocker('for argument in "$@"; do echo "<$argument>"; done');
    const docker = new Docker({ globalArgs: ['--context', 'a b'], runner });
    const odd = ['$HOME', '`id`', "it's", 'a"b', '', '; exit 1', '*', '--', 'line\nbreak'];
    const expected = ['--context', 'a b', 'run', ...odd]
      .map((argument) => `<${argument}>`)
      .join('\n');
    expect(await docker.run(['run', ...odd])).toBe(expected);
    let streamed = '';
    await docker.stream(['run', ...odd], (text) => (streamed += text), NEVER);
    expect(streamed.trimEnd()).toBe(expected);
  });

  it('returns both outputs and the exit status', async () => {
    fakeDocker('echo out; echo err >&2; exit 3');
    expect(await new Docker({ runner }).try(['x'])).toEqual({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect(await new Docker({ runner }).stream(['x'], () => {}, NEVER)).toEqual({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  it('fails with the message of a command that must succeed', async () => {
    fakeDocker('echo "Error: no such thing" >&2; exit 1');
    const error = await failureOf(new Docker({ runner }).run(['image', 'inspect', 'app']));
    expect(error.code).toBe('DOCKER_FAILED');
    expect(error.message).toBe('"docker image inspect" failed: Error: no such thing');
  });

  it('reports that there is no docker command', async () => {
    withPath(tempDir());
    const docker = new Docker({ runner });
    const works = [() => docker.try(['x']), () => docker.stream(['x'], () => {}, NEVER)];
    for (const work of works) {
      const error = await failureOf(work());
      expect(error.code).toBe('NO_DOCKER');
      expect(error.hint).toContain('Install');
    }
  });

  it('keeps the last 64 KiB of a long output and passes on all of it', async () => {
    fakeDocker(
      'i=0; while [ $i -lt 3000 ]; do echo "line $i of an output that is long enough"; i=$((i+1)); done',
    );
    let length = 0;
    const { stdout } = await new Docker({ runner }).stream(
      ['x'],
      (text) => (length += text.length),
      NEVER,
    );
    expect(length).toBeGreaterThan(65536);
    expect(stdout.length).toBe(65536);
    expect(stdout.endsWith('line 2999 of an output that is long enough\n')).toBe(true);
  });

  it('stops a command when the signal is aborted', async () => {
    fakeDocker('echo started; exec sleep 60');
    const controller = new AbortController();
    const work = new Docker({ runner }).stream(['x'], () => controller.abort(), controller.signal);
    expect((await failureOf(work)).code).toBe('CANCELLED');
  });
});

describe('engineError', () => {
  it('names the volume that prevents an engine from reading files', () => {
    const said = "make destination relative: Rel: can't make data relative to /";
    const error = engineError(said, 'ENGINE_FAILED', 'The engine answered 500');
    expect(error).toMatchObject({
      code: 'UNSUPPORTED_IMAGE',
      hint: expect.stringContaining('VOLUME'),
    });
    expect(error.message).toContain('whose path does not start with "/"');
  });

  it('recognises a full disk anywhere in a message', () => {
    const error = engineError(
      'write /layer: no space left on device',
      'ENGINE_FAILED',
      'The load failed',
    );
    expect(error.code).toBe('NO_SPACE');
    expect(error.message).toContain('The load failed');
    expect(error.hint).toContain('docker system df');
  });

  it('takes an overlay that is mounted read-only for a disk that may be full', () => {
    const said = 'mount callback failed on /tmp/x: mkdir /tmp/x/dev: read-only file system';
    const error = engineError(said, 'DOCKER_FAILED', 'It failed');
    expect(error.code).toBe('NO_SPACE');
    expect(error.message).toBe(`It failed because the engine's disk is full or read-only: ${said}`);
    const runtime = `OCI runtime create failed: ${said}`;
    expect(engineError(runtime, 'DOCKER_FAILED', 'It failed').code).toBe('DOCKER_FAILED');
  });

  it('keeps the given code for other messages', () => {
    expect(engineError('odd', 'ENGINE_FAILED', 'It').code).toBe('ENGINE_FAILED');
    expect(engineError('odd', 'DOCKER_FAILED', 'It').message).toBe('It: odd');
  });
});

describe('failedCommand', () => {
  it('reports the exit status if the command printed nothing, and otherwise the end of its output', () => {
    const silent = failedCommand(['rm', 'x'], { exitCode: 9, stdout: ' ', stderr: '' });
    expect(silent.message).toBe('"docker rm x" failed: exit status 9');
    const stderr = `${'x'.repeat(10_000)} the end`;
    const { message } = failedCommand(['rm'], { exitCode: 1, stdout: '', stderr });
    expect(message.length).toBeLessThan(2100);
    expect(message).toMatch(/the end$/);
  });
});

describe('isUnreachable', () => {
  it.each([
    'Cannot connect to the Docker daemon at tcp://x. Is the docker daemon running?',
    'error during connect: Get "http://x": EOF',
    'failed to connect to the docker API at npipe://x',
    'dial unix /var/run/docker.sock: connect: permission denied',
    'dial unix /x.sock: connect: no such file or directory',
    'dial tcp 127.0.0.1:2375: connect: connection refused',
  ])('recognises %j', (said) => {
    expect(isUnreachable(said)).toBe(true);
  });

  it.each(['No such image: app', 'permission denied', 'no such file or directory', ''])(
    'leaves %j',
    (said) => {
      expect(isUnreachable(said)).toBe(false);
    },
  );
});
