import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/base/version.ts';
import { runCommand } from '../../src/cli/run.ts';
import { withPath } from '../support/engine/fake-docker.ts';
import { withVariables } from '../support/process/environment.ts';
import { catchOutput } from '../support/process/output.ts';
import { tempDir } from '../support/process/temp.ts';

async function run(args: string[]) {
  const stdout = catchOutput('stdout');
  const stderr = catchOutput('stderr');
  const status = await runCommand(args);
  return { status, stdout: stdout(), stderr: stderr() };
}

describe('runCommand', () => {
  it('prints the help and the version to stdout', async () => {
    expect(await run(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect((await run(['--version'])).stdout).toContain(`docker-flatten ${VERSION}\n`);
  });

  it('prints the metadata of the Docker CLI plugin', async () => {
    const { status, stdout } = await run(['docker-cli-plugin-metadata']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ SchemaVersion: '0.1.0', Version: `v${VERSION}` });
  });

  it.each([
    ['no image', ['--tag', 'x'], '--image'],
    ['no tag', ['app'], '--tag'],
    ['an unknown option', ['app', '--squash'], '--squash'],
    ['a bad value', ['app', '-t', 'x', '--pull', 'maybe'], '"maybe"'],
  ])('exits with status 2 and one message for %s', async (_, args, named) => {
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^docker-flatten: /);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('.ts:');
  });

  it('first checks that the summary can be written', async () => {
    withPath(tempDir());
    const path = join(tempDir(), 'missing', 'summary.md');
    const { status, stderr } = await run(['app', '-t', 'x', '--summary', path]);
    expect(status).toBe(2);
    expect(stderr).toContain(`Cannot write the summary to ${JSON.stringify(path)}`);
  });

  it('exits with status 1 without docker, and shows a stack only with --debug', async () => {
    withPath(tempDir());
    withVariables({ DOCKER_HOST: 'unix:///nonexistent.sock' });
    const plain = await run(['app', '-t', 'x']);
    expect(plain.status).toBe(1);
    expect(plain.stderr).toContain('needs the docker command');
    expect(plain.stderr).not.toContain('.ts:');
    expect((await run(['app', '-t', 'x', '--debug'])).stderr).toContain('.ts:');
  });
});
