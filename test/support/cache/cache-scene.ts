// An image to flatten with a cache on one engine. Checks that tests leave nothing behind.
import { readdirSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { loadImage, plainConfig } from '../engine/images.ts';
import { shellEntries } from '../engine/shell-image.ts';
import type { TestEngine } from '../engine/test-engine.ts';
import { type EndedStep, runMainStep, runPostStep } from '../process/built.ts';
import { prng } from '../process/prng.ts';
import { tempDir } from '../process/temp.ts';
import { CacheServer } from './cache-server.ts';

export const noise = (seed: number, bytes: number) => prng(seed).bytes(bytes);

/** Default inputs of a step. */
export const CACHE_INPUTS = {
  image: 'cache:source',
  tag: 'cache:flat',
  clean: 'auto, docs',
  cache: 'true',
  summary: 'false',
};
type Inputs = Parameters<typeof runMainStep>[0];

/** The images on one engine and, for each test, a cache service and the temporary directory of a runner. */
export class CacheScene {
  readonly engine: TestEngine;
  server!: CacheServer;
  /** Shared by all steps of a job. */
  temp = '';

  /** Makes the images before the tests of a block, and removes them afterwards. */
  constructor(engine: TestEngine) {
    this.engine = engine;
    let before: ReturnType<TestEngine['inventory']>;
    beforeAll(async () => {
      await loadSources(engine);
      before = engine.inventory();
    });
    afterAll(() => engine.docker('rmi', '--force', 'cache:source', 'cache:rebuilt'));
    beforeEach(async () => {
      this.server = await CacheServer.start();
      this.temp = tempDir();
    });
    afterEach(async () => {
      this.remove();
      await this.server.close();
      expect(readdirSync(this.temp), 'files that stay').toEqual([]);
      expect(engine.inventory(), 'what stays in the engine').toEqual(before);
    });
  }

  /** The environment of a step. */
  get environment(): Record<string, string> {
    return { ...this.server.environment, DOCKER_HOST: this.engine.host, RUNNER_TEMP: this.temp };
  }

  /** Runs a main step, which must succeed. */
  async main(inputs: Inputs = {}, more: Record<string, string> = {}): Promise<EndedStep> {
    const step = await runMainStep(
      { ...CACHE_INPUTS, ...inputs },
      { ...this.environment, ...more },
    );
    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.stdout).not.toMatch(/^::error/m);
    rmSync(step.outputs['report'] ?? '', { force: true });
    return step;
  }

  /** Runs the post step after a main step. */
  async post(step: EndedStep): Promise<string> {
    const { exitCode, stdout } = await runPostStep(step.state, this.environment);
    expect([exitCode, stdout.match(/^::(?:error|warning)/m)], stdout).toEqual([0, null]);
    return stdout;
  }

  /** Returns arguments of the shell command with a directory as its cache. */
  args(directory: string): string[] {
    const options = ['--temp-dir', this.temp, '--cache-dir', directory];
    return ['cache:source', '--tag', 'cache:flat', ...options];
  }

  /** Removes the result. */
  remove(): void {
    this.engine.docker('rmi', '--force', 'cache:flat');
  }
}

/** Returns the notices, warnings and errors of a step. */
export function annotations(text: string): string[] {
  return text.match(/^::(?:notice|warning|error)[ :].*$/gm) ?? [];
}

/** Returns the parts of a result that do not depend on when or from what it was made. */
export function steady({ outputs }: EndedStep): Record<string, string> {
  const { report: _report, 'cache-hit': _hit, platforms = '', ...others } = outputs;
  return { ...others, platforms: platforms.replace(/"cache-hit":(?:true|false|null)/g, '') };
}

async function loadSources(engine: TestEngine): Promise<void> {
  const shell = await shellEntries(engine, 'true');
  const layers = [
    [...shell, { name: 'srv/a', data: noise(1, 300_000) }, { name: 'gone', data: noise(2, 9000) }],
    [
      { name: '.wh.gone' },
      { name: 'var/cache/apt/archives/a.deb', data: noise(3, 50_000) },
      { name: 'usr/share/doc/a/copyright', data: 'free' },
      { name: 'usr/share/doc/a/README', data: noise(4, 20_000) },
    ],
  ];
  const config = { Cmd: ['/bin/sh'], Labels: { version: 'one' } };
  await loadImage(engine, 'cache:source', { layers, config: plainConfig({ config }) });
  const other = plainConfig({
    created: '2022-02-02T02:02:02Z',
    config: { ...config, Labels: { version: 'two' } },
  });
  await loadImage(engine, 'cache:rebuilt', { layers, config: other });
}
