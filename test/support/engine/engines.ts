// The standard engines for integration tests: those that script/engines started, and the one of DOCKER_HOST. lines.ts
// has the field engines.
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { isDead, RUN_LABEL, runOfName } from '../../../src/base/run-id.ts';
import { DOCKER_LIMIT_MS, isOfField, startedEngines, TestEngine } from './test-engine.ts';

export { type Answer, run, TestEngine } from './test-engine.ts';

function findEngines(): TestEngine[] {
  const started = startedEngines().filter((engine) => !isOfField(engine));
  const named = process.env['DOCKER_HOST'];
  const only = process.env['DOCKER_FLATTEN_ENGINES']?.split(',');
  const isAsked = named !== undefined && (only?.includes('DOCKER_HOST') ?? true);
  const found = isAsked ? [...started, new TestEngine('DOCKER_HOST', named)] : started;
  if (found.length === 0)
    throw new Error('no engine to test on: run "script/engines up" or set DOCKER_HOST');
  return found;
}

/** The running engines. */
export const engines = findEngines();

const [old] = engines.filter((engine) => engine.api < 148);
const withMounts = engines.filter((engine) => engine.api >= 148);
/** The engines with image mounts, or all if none has them. */
const modern = withMounts.length > 0 ? withMounts : engines;

/** One engine with each store, of releases that hosted runners have or will have. */
export const engineOfEachStore: readonly TestEngine[] = [
  modern.find((engine) => !engine.isContainerdStore),
  modern.findLast((engine) => engine.isContainerdStore),
].filter((engine) => engine !== undefined);

/** One engine of each kind: one with each store, and one without image mounts (Docker before 28). */
const kinds = [...new Set([old, ...engineOfEachStore])].filter((engine) => engine !== undefined);

/**
 * Which part of the engines this process tests, as `PART/PARTS`. Processes that run at the same time need different
 * engines, since tests compare what an engine contains before and after.
 */
const [part = 1, parts = 1] = (process.env['DOCKER_FLATTEN_PART'] ?? '1/1').split('/').map(Number);

/** Whether this process tests the first part. */
export const isFirstPart = part === 1;

/** The newest engine with each store, for slow tests. */
export const newestOfEachStore = [true, false]
  .map((isContainerd) => engines.findLast((engine) => engine.isContainerdStore === isContainerd))
  .filter((engine) => engine !== undefined);

/** The engine with each store that has the least other tests, for tests that take much time on any engine. */
export const leastBusyOfEachStore = [true, false]
  .map((isContainerd) => modern.filter((engine) => engine.isContainerdStore === isContainerd))
  .map((all) => all.findLast((engine) => !kinds.includes(engine)) ?? all.at(-1))
  .filter((engine) => engine !== undefined);

/** Estimates how long an engine's tests take: tests for its kind, its share of the others, and tests of lies. */
const weightOf = (engine: TestEngine) =>
  (kinds.includes(engine) ? 8 : 4) + (engine === old ? 0 : 2);

/** The same for the tests that start their own engines, which are all in the first part. */
const OWN_WEIGHT = 5;

/** The part of each engine. The engines with the most work come first, and go to the part with the least so far. */
const partOf = (() => {
  const work: number[] = Array.from({ length: parts }, (_, at) => (at === 0 ? OWN_WEIGHT : 0));
  const heaviest = engines.toSorted((one, other) => weightOf(other) - weightOf(one));
  return new Map(
    heaviest.map((engine) => {
      const lightest = work.indexOf(Math.min(...work));
      work[lightest]! += weightOf(engine);
      return [engine, lightest + 1];
    }),
  );
})();

/** Whether this process tests an engine. */
function isInThisPart(engine: TestEngine): boolean {
  return partOf.get(engine) === part;
}

/** Runs a block of tests on one engine of each kind, for behaviour that depends on the kind. */
export function onEachKind(title: string, block: (engine: TestEngine) => void): void {
  runOn(kinds, title, block);
}

/** Runs a block of tests on one engine with each store, for behaviour that does not depend on image mounts. */
export function onEachStore(title: string, block: (engine: TestEngine) => void): void {
  runOn(engineOfEachStore, title, block);
}

/**
 * Runs a block of tests on one engine, for behaviour that is the same on all. The title determines which one, to spread
 * the work.
 */
export function onOneEngine(title: string, block: (engine: TestEngine) => void): void {
  runOn([oneFor(title, modern)], title, block);
}

/** The same, on an engine with a containerd store if there is one. */
export function onOneContainerd(title: string, block: (engine: TestEngine) => void): void {
  const packed = modern.filter((engine) => engine.isContainerdStore);
  if (packed.length > 0) runOn([oneFor(title, packed)], title, block);
  else test.skip(`${title}: needs an engine with a containerd store`, () => {});
}

/**
 * Returns `describe`, in one of the processes; in the others, a `describe` that skips its tests. For what needs no engine.
 * The title decides which process: the first one, or that of the oldest engine, which has the least other tests.
 */
export function describeOnce(title: string): typeof describe | typeof describe.skip {
  const choice = [1, (old && partOf.get(old)) ?? 1];
  return choice[sumOf(title) % choice.length] === part ? describe : describe.skip;
}

/** Chooses among the engines that have no kind to stand for: these have less to do. */
function oneFor(title: string, all: readonly TestEngine[]): TestEngine {
  const idle = all.filter((engine) => !kinds.includes(engine));
  const choice = idle.length > 0 ? idle : all;
  return choice[sumOf(title) % choice.length]!;
}

function sumOf(title: string): number {
  return [...title].reduce((total, sign) => total + sign.charCodeAt(0), 0);
}

/** Runs a block of tests on each engine. */
export function onEachEngine(title: string, block: (engine: TestEngine) => void): void {
  runOn(engines, title, block);
}

/**
 * Removes containers that runs of earlier tests left when they were killed. Else the first run of a block removes them,
 * and the engine does not have what it had before.
 */
function removeDeadContainers(engine: TestEngine): void {
  const filters = encodeURIComponent(JSON.stringify({ label: [RUN_LABEL] }));
  const list = () =>
    engine
      .get<{ Names: string[] }[]>(`/containers/json?all=1&filters=${filters}`)
      .map(({ Names }) => String(Names[0]).slice(1))
      .filter((name) => isDead(runOfName(name) ?? ''));
  const deadlineMs = performance.now() + 20_000;
  for (let names = list(); names.length > 0 && performance.now() < deadlineMs; names = list()) {
    // One that is being removed already is an error.
    spawnSync('docker', ['rm', '--force', '--volumes', ...names], {
      env: engine.env(),
      timeout: DOCKER_LIMIT_MS,
    });
  }
}

/** The IDs of an engine's images, except those that several files share. */
function ownImages(engine: TestEngine): string[] {
  return engine
    .images()
    .filter(({ RepoTags }) => !RepoTags.some((tag) => tag.startsWith('flatten-base:')))
    .map(({ Id }) => Id);
}

/**
 * Removes the images that a block of tests leaves. A containerd store reads all of its images each time that they are
 * listed, which every run does.
 */
function removeImagesAfter(engine: TestEngine): void {
  let before: readonly string[];
  beforeAll(() => {
    before = ownImages(engine);
  });
  afterAll(() => {
    const left = new Set(ownImages(engine).filter((id) => !before.includes(id)));
    // One that another needs is removed with it.
    if (left.size > 0) spawnSync('docker', ['rmi', '--force', ...left], { env: engine.env() });
  });
}

function runOn(
  chosen: readonly TestEngine[],
  title: string,
  block: (engine: TestEngine) => void,
): void {
  const own = chosen.filter(isInThisPart);
  for (const engine of own)
    describe(`${title} on ${engine.name}`, () => {
      beforeAll(() => removeDeadContainers(engine));
      removeImagesAfter(engine);
      block(engine);
    });
  // Vitest fails on a file without tests.
  if (own.length === 0) test.skip(`${title}: on the engines of another part`, () => {});
}
