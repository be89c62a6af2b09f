// A Node that announces no children: commands cannot be killed then, and all else works.
import { expect, it, vi } from 'vitest';
import { ExecRunner } from '../../src/action/exec-runner.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';

vi.mock('node:diagnostics_channel', () => ({ subscribe: () => {}, unsubscribe: () => false }));

it('answers with both outputs and the status', async () => {
  fakeDocker('echo "$1"; echo err >&2; exit 3');
  let pieces = 0;
  const answer = await new ExecRunner().run('docker', ['out'], {
    env: { PATH: process.env['PATH'] ?? '' },
    onOutput: () => pieces++,
    kill: new AbortController().signal,
  });
  expect(answer).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  expect(pieces).toBe(2);
});
