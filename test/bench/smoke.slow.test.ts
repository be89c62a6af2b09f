// The whole benchmark where it needs neither engines nor other programs: how long the command takes to start.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readResults } from '../../bench/contest/results.ts';

it.runIf(process.platform === 'linux')(
  'measures, and writes results that can be rendered again',
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'docker-flatten-bench-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const main = fileURLToPath(new URL('../../bench/contest/main.ts', import.meta.url));
    const results = join(directory, 'results/results.json');
    const document = () => readFileSync(join(directory, 'results/RESULTS.md'), 'utf8');
    const run = (...options: string[]) => {
      const env = { ...process.env, DOCKER_FLATTEN_CACHE: join(directory, 'cache') };
      const args = [main, '--results', results, ...options];
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      expect(stderr).not.toMatch(/Error/);
      expect(status).toBe(0);
    };
    const place = ['--engines', 'startup', '--images', 'tiny', '--rounds', '1', '--patience', '0'];
    run(...place, '--only', 'help');
    run(...place, '--only', 'bad-input', '--merge');
    const { steps } = readResults(results);
    expect(steps.map(({ contestant }) => contestant)).toEqual(['help', 'bad-input']);
    for (const step of steps) expect(step.seconds).toBeGreaterThan(0);
    const written = document();
    expect(written).toMatch(/time of `--help` \| startup \| ≤ 0.12 s/);
    expect(written).toMatch(/time until bad input is refused \| startup/);
    rmSync(join(directory, 'results/RESULTS.md'));
    run('--render');
    expect(document()).toBe(written);
    expect(readdirSync(join(directory, 'cache'))).toEqual(['bench-images']);
  },
);
