// The results of several runs of Vitest: a reporter that records one, and a summary of all for script/test. Unlike the
// reporter "json", it has the errors of hooks in nested blocks and those outside of any test.
//
//   vitest run --reporter=./script/test-results.ts --outputFile=DIRECTORY/NAME.json
//   node script/test-results.ts DIRECTORY
//
// DOCKER_FLATTEN_CPU_USAGE  A file with the CPU time in ns of a cgroup that the engines and Vitest run in, such as
//                           /sys/fs/cgroup/cpuacct/NAME/cpuacct.usage. With it, the record has the CPU time of each
//                           file, which a busy machine changes little. Files must run one after the other.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { TestError } from 'vitest';
import type { Reporter, TestModule, TestRunEndReason, TestSuite, Vitest } from 'vitest/node';

/** Anything that failed: a test, a hook, the loading of a file, or an error outside of all of them. */
interface Failure {
  readonly name: string;
  readonly message: string;
}

interface FileTime {
  readonly path: string;
  /** With loading it. */
  readonly wallSeconds: number;
  /** Since the end of the file before it. */
  readonly cpuSeconds?: number;
}

/** The record of one run. */
export interface TestResults {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  readonly files: readonly FileTime[];
}

/** How much of an error's text is repeated, and how many files are listed. */
const SUMMARY = { messageLength: 2000, files: 25 } as const;

/** What to record for a run that ended before its reporter could write. */
export const ENDED_EARLY: TestResults = {
  passed: 0,
  skipped: 0,
  failures: [{ name: 'the run', message: 'ended without results; its log is above' }],
  files: [],
};

/** Records a run in the file of the option `outputFile`. */
export default class ResultsReporter implements Reporter {
  #path = '';
  #cpuSeconds = cpuSeconds();
  readonly #files: FileTime[] = [];

  onInit({ config }: Vitest): void {
    if (typeof config.outputFile !== 'string')
      throw new Error('needs the path of the record: --outputFile=PATH');
    this.#path = config.outputFile;
    // Written now, in case that the process is killed.
    this.#write(ENDED_EARLY);
  }

  onTestRunStart(): void {
    this.#cpuSeconds = cpuSeconds();
  }

  onTestModuleEnd(module: TestModule): void {
    const { setupDuration, collectDuration, duration } = module.diagnostic();
    const [before, after] = [this.#cpuSeconds, cpuSeconds()];
    this.#cpuSeconds = after;
    this.#files.push({
      path: module.relativeModuleId,
      wallSeconds: (setupDuration + collectDuration + duration) / 1000,
      ...(before !== undefined && after !== undefined && { cpuSeconds: after - before }),
    });
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly TestError[],
    reason: TestRunEndReason,
  ): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const failures = [
      ...modules.flatMap(failuresOf),
      ...unhandled.map((error) => ({ name: 'outside of a test', message: textOf(error) })),
    ];
    // So that nothing that failed a run is missing.
    if (failures.length === 0 && reason !== 'passed')
      failures.push({ name: 'the run', message: `${reason}; its log is above` });
    this.#write({
      passed: tests.filter((test) => test.result().state === 'passed').length,
      skipped: tests.filter((test) => test.result().state === 'skipped').length,
      failures,
      files: this.#files,
    });
  }

  #write(results: TestResults): void {
    writeFileSync(this.#path, JSON.stringify(results));
  }
}

function cpuSeconds(): number | undefined {
  const usage = process.env['DOCKER_FLATTEN_CPU_USAGE'];
  return usage ? Number(readFileSync(usage, 'utf8')) / 1e9 : undefined;
}

/** The failures of a file: of its hooks and its loading, of the blocks in it, and of its tests. */
function failuresOf(module: TestModule): Failure[] {
  const path = module.relativeModuleId;
  const ofBlock = (name: string, block: TestModule | TestSuite) =>
    block.errors().map((error) => ({ name, message: textOf(error) }));
  return [
    ...ofBlock(`${path} (a hook, or loading it)`, module),
    ...[...module.children.allSuites()].flatMap((suite) =>
      ofBlock(`${path} > ${suite.fullName} (a hook)`, suite),
    ),
    ...[...module.children.allTests()]
      .filter((test) => test.result().state === 'failed')
      .map((test) => ({
        name: `${path} > ${test.fullName}`,
        message: (test.result().errors ?? []).map(textOf).join('\n'),
      })),
  ];
}

function textOf({ message, stack = '', diff = '', cause }: TestError): string {
  // Vitest's own frames would push the rest out.
  const own = stack.split('\n').filter((line) => !/^ +at .*\/node_modules\//.test(line));
  const parts = [
    stack.includes(message) ? '' : message,
    own.join('\n'),
    diff,
    cause === undefined ? '' : `Caused by: ${textOf(cause)}`,
  ];
  return stripVTControlCharacters(parts.filter((part) => part !== '').join('\n'));
}

/**
 * The summary of several runs: first the failures, which may be pages above, then times and counts.
 * @param runs by their names
 * @param seconds lines of a name and the seconds that it took. Runs beside each other do not add up
 */
export function summaryOf(
  runs: ReadonlyMap<string, TestResults>,
  seconds: readonly string[],
): string {
  const results = [...runs.values()];
  const count = (countOf: (one: TestResults) => number) =>
    results.reduce((total, one) => total + countOf(one), 0);
  const failed = [...runs].flatMap(([run, { failures }]) =>
    failures.map(({ name, message }) => {
      const text = message.slice(0, SUMMARY.messageLength).replaceAll('\n', '\n  ');
      return `FAILED ${run}: ${name}\n  ${text}`;
    }),
  );
  const counts = [
    `${count(({ passed }) => passed)} passed`,
    `${failed.length} failed`,
    `${count(({ skipped }) => skipped)} skipped`,
  ];
  return [
    ...failed,
    `seconds: ${seconds.join(', ')}`,
    ...longestFiles(results),
    counts.join(', '),
  ].join('\n');
}

function longestFiles(results: readonly TestResults[]): string[] {
  const files = new Map<string, number>();
  for (const { path, wallSeconds } of results.flatMap((one) => one.files))
    files.set(path, (files.get(path) ?? 0) + wallSeconds);
  const longest = [...files].sort((one, other) => other[1] - one[1]).slice(0, SUMMARY.files);
  return longest.length === 0
    ? []
    : [`longest files: ${longest.map(([path, time]) => `${path} ${Math.round(time)}`).join(', ')}`];
}

if (import.meta.main) {
  const [, , directory = ''] = process.argv;
  const runs = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, TestResults] => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(directory, name), 'utf8')) as TestResults,
    ]);
  const seconds = readFileSync(join(directory, 'seconds'), 'utf8').trim().split('\n');
  process.stdout.write(`${summaryOf(new Map(runs), seconds)}\n`);
}
