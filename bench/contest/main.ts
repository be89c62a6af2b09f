// bench/run: sets up what it needs, measures cell by cell, and writes results after each.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Engine, scriptPath } from './engines.ts';
import { IMAGES, type PreparedImage, prepareImage } from './images.ts';
import { commitOf, describeMachine } from './machine.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { Peers } from './peers.ts';
import { Registry } from './registry.ts';
import { kindOf, writeDocument } from './render.ts';
import { merge, NO_RESULTS, readResults, writeResults } from './results.ts';
import { type Cell, log, type Setup, sit } from './sitting.ts';

const PULL = 'pull-';

/** Engines that are used, by name; those that this machine cannot run have a reason. */
const engines = new Map<string, Engine | string>();
/** Engines that ran before. They are not stopped. */
let running: readonly string[] = [];

function engineUp(name: string, env: Setup['env']): Engine | string {
  let engine = engines.get(name);
  if (engine === undefined) {
    try {
      engine = Engine.up(name, env);
    } catch (error) {
      engine = (error as Error).message;
    }
    engines.set(name, engine);
  }
  return engine;
}

/** Returns the cell of an image in a place, or why there is none. */
function cellOf(place: string, image: PreparedImage, { env, options }: Setup): Cell | string {
  const kind = kindOf(place);
  const overlay2 = options.places.find((name) => name.endsWith('-overlay2')) ?? 'sid-overlay2';
  if (kind === 'startup') return { place, kind, image, engine: undefined, beside: undefined };
  const engine = engineUp(
    kind === 'archives' ? overlay2.replace(PULL, '') : place.replace(PULL, ''),
    env,
  );
  if (kind === 'archives') {
    const beside = typeof engine === 'string' ? undefined : engine;
    return { place, kind, image, engine: undefined, beside };
  }
  return typeof engine === 'string' ? engine : { place, kind, image, engine, beside: undefined };
}

/** Whether an image is measured in a place: without an engine, one image says it all. */
function isMeasured(place: string, image: string, images: readonly string[]): boolean {
  const kind = kindOf(place);
  if (kind === 'engine') return true;
  if (kind === 'startup') return image === images[0];
  return image === (images.includes('large') ? 'large' : images.at(-1));
}

/** Whether anything is measured besides the start of the command. */
function needsPeers({ places }: Options): boolean {
  return places.some((place) => kindOf(place) !== 'startup');
}

async function measure(setup: Setup): Promise<void> {
  const { options, env, work } = setup;
  const cache = env['DOCKER_FLATTEN_CACHE'] ?? '';
  const machine = describeMachine(needsPeers(options) ? work : undefined);
  let results = options.isMerged ? readResults(options.results) : NO_RESULTS;
  for (const name of options.images) {
    const recipe = IMAGES.find((one) => one.name === name)!;
    const image = await prepareImage(recipe, cache, () => buildLarge(setup));
    for (const place of options.places) {
      if (!isMeasured(place, name, options.images)) continue;
      if (performance.now() > setup.endMs) {
        log(`${place}, ${name} is not measured: the time is up`);
        continue;
      }
      const cell = cellOf(place, image, setup);
      if (typeof cell === 'string') {
        log(`${place} is left out: ${cell}`);
        const absence = { place, image: name, contestant: '', reason: cell.slice(0, 300) };
        results = merge(results, { ...NO_RESULTS, absences: [absence] });
        continue;
      }
      const { id, steps, absences, repeated } = await sit(setup, cell);
      const versions = { node: process.version, ...setup.peers.versions() };
      const engine = cell.engine ?? cell.beside;
      if (engine !== undefined) Object.assign(versions, { [engine.name]: engine.version });
      const commit = commitOf(scriptPath('.'));
      const sitting = { id, place, image: name, repeated, commit, machine, versions };
      results = merge(results, { format: 1, sittings: [sitting], steps, absences });
      // After each cell, so that an end in between loses little.
      writeResults(options.results, results);
      writeDocument(options.results, results);
    }
  }
}

function buildLarge({ options, env }: Setup): void {
  const name = options.places.find((place) => kindOf(place) === 'engine') ?? 'sid-overlay2';
  const engine = engineUp(name, env);
  if (typeof engine === 'string') throw new Error(`the large image needs an engine: ${engine}`);
  const image = 'docker-flatten-bench:build';
  engine.script('script/base-image', 'large', image);
  engine.docker('rmi', image);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), scriptPath('bench/results.json'));
  if (options === undefined) return console.log(USAGE);
  if (options.isRenderedOnly) return writeDocument(options.results, readResults(options.results));
  const env = { ...process.env };
  const cache = env['DOCKER_FLATTEN_CACHE'] ?? '';
  mkdirSync(cache, { recursive: true });
  mkdirSync(dirname(options.results), { recursive: true });
  running = Engine.running(env);
  const work = mkdtempSync(join(cache, 'bench-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      rmSync(work, { recursive: true, force: true });
      process.exit(1);
    });
  try {
    const peers = needsPeers(options) ? Peers.install() : Peers.none();
    if (peers.absence('skopeo') === undefined)
      env['PATH'] = `${dirname(peers.path('skopeo'))}:${env['PATH']}`;
    using registry = new Registry(env, peers, options.megabytesPerSecond * 1e6);
    const dist = scriptPath('dist');
    const processors = availableParallelism();
    const endMs = performance.now() + options.minutes * 60_000;
    await measure({ options, env, peers, registry, dist, work, processors, endMs });
  } finally {
    rmSync(work, { recursive: true, force: true });
    for (const [name, engine] of engines)
      if (typeof engine !== 'string' && !running.includes(name)) Engine.down(name, env);
  }
}

await main();
