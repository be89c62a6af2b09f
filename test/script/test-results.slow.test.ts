// The summary that script/test ends with, made by running test files in which everything fails that can.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENDED_EARLY, summaryOf, type TestResults } from '../../script/test-results.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program of Node.js and returns what it printed. */
function node(...args: readonly string[]): string {
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).stdout;
}

describe('the summary of a run in which everything fails', () => {
  let summary: string;

  beforeAll(() => {
    const results = mkdtempSync(join(tmpdir(), 'docker-flatten-results-'));
    try {
      writeFileSync(join(results, 'seconds'), 'setup 3\nbroken 7\n');
      node(
        'node_modules/vitest/vitest.mjs',
        ...['run', '--root', 'test/script/failures', '--reporter=./script/test-results.ts'],
        `--outputFile=${join(results, 'broken.json')}`,
      );
      summary = node('script/test-results.ts', results);
    } finally {
      rmSync(results, { recursive: true });
    }
  });

  it.each([
    [
      'a test',
      'all.ts > fails',
      /AssertionError: expected .*\n.*all\.ts:9:25\n.*\+ {3}"layers": 1/s,
    ],
    ['a hook of a block', 'all.ts > outer > inner (a hook)', /Error: no engine\n/],
    ['a hook of a file', 'all.ts (a hook, or loading it)', /Error: left a container\n/],
    ['the loading of a file', 'import.ts (a hook, or loading it)', /Error: cannot be loaded\n/],
    ['an error that no test waits for', 'outside of a test', /Error: nobody waits for this\n/],
  ])('shows the error of %s', (_, name, message) => {
    const [, text] = summary.split(`FAILED broken: ${name}\n`);
    expect(text?.split('\nFAILED')[0]).toMatch(message);
  });

  it('shows the cause of an error', () => {
    expect(summary).toContain('  Caused by: Error: no socket\n');
  });

  it('shows no frames of the test runner', () => {
    expect(summary).not.toContain('node_modules');
  });

  it('counts', () => {
    expect(summary).toMatch(
      /\nseconds: setup 3, broken 7\nlongest files: [^\n]*\b(all|import)\.ts 0[^\n]*\n2 passed, 5 failed, 2 skipped\n$/,
    );
  });
});

describe('the summary of several runs', () => {
  const time = (path: string, wallSeconds: number) => ({ path, wallSeconds });
  const passing = (passed: number, ...files: TestResults['files']): TestResults => ({
    passed,
    skipped: 1,
    failures: [],
    files,
  });

  it('adds up, with the times of a file in all of them', () => {
    const runs = new Map([
      ['part-1', passing(3, time('test/a.test.ts', 1.3), time('test/b.test.ts', 40))],
      ['part-2', passing(4, time('test/a.test.ts', 90.3))],
    ]);
    expect(summaryOf(runs, ['part-1 41', 'part-2 92']).split('\n')).toEqual([
      'seconds: part-1 41, part-2 92',
      'longest files: test/a.test.ts 92, test/b.test.ts 40',
      '7 passed, 0 failed, 2 skipped',
    ]);
  });

  it('has a failure for a run that was killed', () => {
    const runs = new Map([
      ['part-1', passing(3)],
      ['part-2', ENDED_EARLY],
    ]);
    expect(summaryOf(runs, []).split('\n')).toEqual([
      'FAILED part-2: the run',
      '  ended without results; its log is above',
      'seconds: ',
      '3 passed, 1 failed, 1 skipped',
    ]);
  });
});
