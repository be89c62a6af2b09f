// The peculiarities of the toolkit's runner. base/command-runners.test.ts tests what all runners share.
import type { ChildProcess } from 'node:child_process';
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ExecRunner } from '../../src/action/exec-runner.ts';
import { fakeDocker, withPath } from '../support/engine/fake-docker.ts';
import { tempDir } from '../support/process/temp.ts';

/** Runs docker. Returns its stdout, and the path that Node.js started, which exec looks up itself. */
async function run(args: readonly string[] = []): Promise<{ stdout: string; started: string[] }> {
  const children: ChildProcess[] = [];
  const note = (message: unknown) => children.push((message as { process: ChildProcess }).process);
  subscribe('child_process', note);
  onTestFinished(() => void unsubscribe('child_process', note));
  const { stdout } = await new ExecRunner().run('docker', args, {
    env: { PATH: process.env['PATH'] ?? '' },
    onOutput: () => {},
    kill: new AbortController().signal,
  });
  return { stdout, started: children.map(({ spawnfile }) => spawnfile) };
}

/** Puts a docker into a new directory, first on PATH. Returns its path. */
function dockerIn(name: string): string {
  const directory = join(tempDir(), name);
  mkdirSync(directory);
  const path = join(directory, 'docker');
  writeFileSync(path, '#!/bin/sh\necho here\n', { mode: 0o755 });
  withPath(`${directory}:${process.env['PATH']}`);
  return path;
}

describe('a command', () => {
  it.each(['plain', 'with  blanks', `with "quotes" and 'others'`, 'with\\backslashes', 'ä✓'])(
    'goes through exec from a directory called %j',
    async (name) => {
      const path = dockerIn(name);
      expect(await run()).toEqual({ stdout: 'here\n', started: [path] });
    },
  );

  it('goes through exec even if a directory and a text file with its name come first on PATH', async () => {
    const path = dockerIn('plain');
    const [directory, text] = [tempDir(), tempDir()];
    mkdirSync(join(directory, 'docker'));
    writeFileSync(join(text, 'docker'), '');
    withPath(`${directory}:${text}:${process.env['PATH']}`);
    expect((await run()).started).toEqual([path]);
  });

  it('goes through exec with long and odd arguments', async () => {
    const path = dockerIn('plain');
    expect((await run(['x'.repeat(100_000), '', '\n', '"'])).started).toEqual([path]);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'goes through Node if only the system finds that it may be run (needs root)',
    async () => {
      const path = dockerIn('plain');
      chownSync(path, 12_345, 12_345);
      chmodSync(path, 0o700);
      expect(await run()).toEqual({ stdout: 'here\n', started: ['docker'] });
    },
  );

  it('works with a Node.js that does not publish child processes', async () => {
    const publish = vi.spyOn(channel('child_process'), 'publish').mockImplementation(() => {});
    onTestFinished(() => publish.mockRestore());
    fakeDocker('echo "$1"; echo err >&2; exit 3');
    const answer = await new ExecRunner().run('docker', ['out'], {
      env: { PATH: process.env['PATH'] ?? '' },
      onOutput: () => {},
      kill: new AbortController().signal,
    });
    expect(publish).toHaveBeenCalledOnce();
    expect(answer).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  });
});
