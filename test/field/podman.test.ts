// Podman, through its socket and as podman-docker, is refused in one sentence, and nothing is left behind.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../support/engine/test-engine.ts';
import { tempDir } from '../support/process/temp.ts';

const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

function hasPodman(): boolean {
  try {
    return execFileSync('podman', ['--version'], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
}

describe.skipIf(!hasPodman())('Podman (needs the program podman)', () => {
  const directory = mkdtempSync(join(tmpdir(), 'podman-'));
  const socket = join(directory, 'podman.sock');
  // A separate store, which mounts nothing.
  const store = [
    '--storage-driver',
    'vfs',
    '--root',
    join(directory, 'root'),
    '--runroot',
    join(directory, 'run'),
  ];
  const podman = (...args: string[]) =>
    execFileSync('podman', [...store, ...args], { encoding: 'utf8' }).trim();
  let service: ReturnType<typeof spawn>;

  beforeAll(async () => {
    const args = [...store, 'system', 'service', '--time', '0', `unix://${socket}`];
    service = spawn('podman', args, { stdio: 'ignore' });
    for (let tries = 0; tries < 100 && !existsSync(socket); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => service.once('exit', resolve));
    service.kill();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  });

  const refused = async (env: NodeJS.ProcessEnv) => {
    const args = ['app', '--tag', 'app:flat', '--json'];
    const answer = await run(process.execPath, [cli, ...args], { ...process.env, ...env });
    expect([answer.status, answer.stdout]).toEqual([1, '']);
    const [sentence, hint, ...more] = answer.stderr.trimEnd().split('\n');
    expect(sentence).toMatch(/^docker-flatten: docker-flatten needs a Docker engine, but .*Podman/);
    expect(hint).toMatch(/Docker/);
    expect(more).toEqual([]);
    expect([podman('images', '--all', '--quiet'), podman('ps', '--all', '--quiet')]).toEqual([
      '',
      '',
    ]);
  };

  test('is refused through its socket', () => refused({ DOCKER_HOST: `unix://${socket}` }));

  test('is refused as podman-docker, with and without its message', async () => {
    for (const message of ['Emulate Docker CLI using podman.', '']) {
      const script = `#!/bin/sh\necho '${message}' >&2\nexec podman ${store.join(' ')} "$@"\n`;
      const bin = tempDir();
      writeFileSync(join(bin, 'docker'), script, { mode: 0o755 });
      await refused({ PATH: `${bin}:${process.env['PATH']}` });
    }
  });
});
