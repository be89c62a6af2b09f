// The built action and command where there is no engine, no docker, or an engine that will not do.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dockerPath, type Ended, pathWithNode, runCli, runMainStep, runPostStep, runProgram } from '../support/built.ts';
import { IDENTITIES, stubEngine } from '../support/stub-engine.ts';
import { tempDir } from '../support/temp.ts';

const docker = dockerPath();
/** From 29 on the client itself refuses engines as old as the old one here. */
const clientMajor =
  docker === undefined
    ? 0
    : Number(/version (\d+)/.exec((await runVersion(docker)).stdout)?.[1] ?? 0);
const INPUTS = { image: 'app:latest', tag: 'app:flat' };
const ARGS = ['app:latest', '--tag', 'app:flat'];

function runVersion(path: string): Promise<Ended> {
  // Not runProgram: its temporary directories belong to a test.
  return import('node:util').then(({ promisify }) =>
    import('node:child_process').then(async ({ execFile }) => ({
      exitCode: 0,
      stderr: '',
      stdout: (await promisify(execFile)(path, ['--version'])).stdout,
    })),
  );
}
