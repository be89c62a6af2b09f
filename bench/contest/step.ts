// One measured step: from a clean place, through the contestant, to a checked result, and back to a clean place.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { archiveContents, type Contents, contentsOf, faultOf } from './check.ts';
import { Commands } from './commands.ts';
import type { Contestant, Surroundings } from './contestants.ts';
import { type EngineState, stateOf } from './engines.ts';
import { secondsOfTrees } from './processes.ts';
import { foreignShare, moment, waitForQuiet } from './quietness.ts';
import type { Step } from './results.ts';

const WATCH_MS = 100;
const BLOCK_BYTES = 512;

/** What a step has, apart from where and when it was measured. */
export type Measures = Omit<Step, 'sitting' | 'place' | 'image' | 'contestant' | 'round'>;

/** How steps are measured. */
export interface StepSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly processors: number;
  /** How long a step waits for a quiet machine. */
  readonly quietMs: number;
  /** What the result should have; nothing if there is no result. */
  readonly expected: Contents | undefined;
}

/**
 * Measures a contestant once.
 * @throws Error if it fails, or its result is not what it should be
 */
export async function measureStep(
  contestant: Contestant,
  base: Surroundings,
  settings: StepSettings,
): Promise<Measures> {
  const env = { ...settings.env, ...base.engine?.environment, TMPDIR: base.temp };
  const commands = new Commands(env);
  const scene = { ...base, commands };
  rmSync(base.temp, { recursive: true, force: true });
  mkdirSync(base.temp, { recursive: true });
  await contestant.prepare?.(scene);
  // Nothing that is left to be written may delay this step.
  if (settings.expected !== undefined) execFileSync('sync');
  // Programs that belong to the step, or are this one.
  const enginePids = [base.engine ?? base.beside].flatMap((engine) => engine?.pid ?? []);
  const known = () => [process.pid, ...enginePids, ...base.registry.pids()];
  const load = await waitForQuiet(known(), settings.processors, settings.quietMs);
  const state = stateOf(base.engine);
  using watch = new Watch(base);
  const before = moment();
  const engineBefore = secondsOfTrees(enginePids, before.processes);
  await contestant.run(scene);
  const after = moment();
  const engineAfter = secondsOfTrees(enginePids, after.processes);
  const result = resultOf(contestant, base, state);
  if (settings.expected !== undefined && result.contents !== undefined) {
    const fault = faultOf(contestant, result.contents, settings.expected);
    if (fault !== undefined) throw new Error(`the result ${fault}`);
  }
  const measures = {
    seconds: (after.timeMs - before.timeMs) / 1000,
    ...commands.costs,
    engineSeconds: engineAfter - engineBefore,
    tempBytes: watch.tempBytes,
    diskBytes: watch.diskBytes,
    blobBytes: result.blobBytes,
    files: result.contents?.files ?? 0,
    unpackedBytes: result.contents?.bytes ?? 0,
    load,
    foreignShare: foreignShare(before, after, known(), settings.processors),
  };
  return measures;
}

/** Removes the result of a step, whether it was complete or not. */
export async function cleanUp(
  { engine, result, resultPath }: Surroundings,
  kept: EngineState,
): Promise<void> {
  rmSync(resultPath, { force: true });
  await engine?.removeAllBut(kept, [result]);
}

interface StepResult {
  readonly contents: Contents | undefined;
  readonly blobBytes: readonly number[];
}

/** @throws Error if the engine did not unpack the result, but found it */
function resultOf(
  contestant: Contestant,
  { engine, resultPath }: Surroundings,
  before: EngineState,
): StepResult {
  if (engine === undefined) {
    if (!existsSync(resultPath)) return { contents: undefined, blobBytes: [] };
    // A copy has several layers, in which paths replace each other.
    const contents = contestant.isOther === true ? undefined : archiveContents(resultPath);
    return { contents, blobBytes: [statSync(resultPath).size] };
  }
  const now = stateOf(engine);
  const layers = [...now.layers].filter(([name]) => !before.layers.has(name));
  if (layers.length === 0)
    throw new Error('the engine has no new layer: it did not unpack the result');
  const blobs = [...now.blobs].filter(([digest]) => !before.blobs.has(digest));
  const paths = layers.map(([, path]) => path);
  return {
    contents: contestant.keepsCopies === true ? largestOf(paths) : contentsOf(paths),
    blobBytes: blobs.map(([, bytes]) => bytes).sort((one, other) => other - one),
  };
}

function largestOf(paths: readonly string[]): Contents | undefined {
  const all = paths.map((path) => contentsOf([path]));
  return all.sort((one, other) => other.files - one.files)[0];
}

/** Looks how much is in the directory for temporary files and on the engine's disk. */
class Watch implements Disposable {
  readonly #timer: NodeJS.Timeout;
  readonly #usedBefore: number;
  readonly #scene: Surroundings;
  tempBytes = 0;
  diskBytes = 0;

  constructor(scene: Surroundings) {
    this.#scene = scene;
    this.#usedBefore = scene.engine?.usedBytes() ?? 0;
    this.#timer = setInterval(() => this.#look(), WATCH_MS);
  }

  #look(): void {
    this.tempBytes = Math.max(this.tempBytes, allocatedBytes(this.#scene.temp));
    const used = this.#scene.engine?.usedBytes() ?? 0;
    this.diskBytes = Math.max(this.diskBytes, used - this.#usedBefore);
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }
}

/** Returns how much disk the files below a directory take. */
function allocatedBytes(directory: string): number {
  let bytes = 0;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    // It may be gone by now.
    bytes += (statSync(path, { throwIfNoEntry: false })?.blocks ?? 0) * BLOCK_BYTES;
  }
  return bytes;
}
