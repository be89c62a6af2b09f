// The ways to flatten an image that README.md compares.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtPath } from '../process/built.ts';
import type { TestEngine } from './test-engine.ts';

/** A way to flatten an image, and its column in README.md's table. */
export interface Alternative {
  readonly column: string;
  readonly flatten: (engine: TestEngine, source: string, result: string) => void;
}

/** The paths of installed programs, by name. script/alternatives installs those that it can. */
function installedPrograms(): ReadonlyMap<string, string> {
  const script = fileURLToPath(new URL('../../../script/alternatives', import.meta.url));
  const lines = execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
}

function run(engine: TestEngine, file: string, args: readonly string[]): void {
  const env = { ...engine.env(), PATH: process.env['PATH'], DOCKER_BUILDKIT: '0' };
  const { status, stdout, stderr } = spawnSync(file, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${args[0]} failed: ${stderr || stdout}`);
}

/** The way of this project. */
export function flattenBy(...options: readonly string[]): Alternative {
  return {
    column: 'docker-flatten',
    flatten: (engine, source, result) =>
      run(engine, process.execPath, [builtPath('cli'), source, '--tag', result, ...options]),
  };
}

export const EXPORT_AND_IMPORT: Alternative = {
  column: '`docker export`, `docker import`',
  flatten: (engine, source, result) => {
    const container = engine.docker('create', source, 'x');
    try {
      engine.dockerWith(engine.dockerBytes('export', container), 'import', '-', result);
    } finally {
      engine.docker('rm', '--volumes', container);
    }
  },
};

/** The other programs, if they are installed. */
export function otherPrograms(registry: string): readonly Alternative[] {
  const programs = installedPrograms();
  const known: readonly {
    name: string;
    column: string;
    make: (path: string) => Alternative['flatten'];
  }[] = [
    {
      name: 'docker-squash',
      column: 'docker-squash',
      make: (path) => (engine, source, result) => run(engine, path, ['--tag', result, source]),
    },
    {
      name: 'crane',
      column: '`crane flatten`',
      make: (path) => (engine, source, result) => {
        const [from, to] = [`${registry}/alternatives:from`, `${registry}/alternatives:to`];
        engine.docker('tag', source, from);
        engine.docker('push', '--quiet', from);
        run(engine, path, ['flatten', '--tag', to, from]);
        engine.docker('rmi', from);
        engine.docker('pull', '--quiet', to);
        engine.docker('tag', to, result);
        engine.docker('rmi', to);
      },
    },
  ];
  return known.flatMap(({ name, column, make }) => {
    const path = programs.get(name);
    return path === undefined ? [] : [{ column, flatten: make(path) }];
  });
}

/** Builds further steps on top of an image, and squashes them. */
export function squashingBuild(steps: readonly string[]): Alternative {
  return {
    column: '`docker build --squash`',
    flatten: (engine, source, result) => {
      const context = mkdtempSync(join(tmpdir(), 'docker-flatten-test-'));
      try {
        writeFileSync(join(context, 'Dockerfile'), [`FROM ${source}`, ...steps, ''].join('\n'));
        const options = ['--squash', '--no-cache', '--force-rm', '--network', 'none'];
        run(engine, 'docker', ['build', ...options, '--tag', result, context]);
      } finally {
        rmSync(context, { recursive: true });
      }
    },
  };
}
