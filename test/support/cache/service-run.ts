// What the action does with the cache service, bundled and run as a process of its own, as in a step of a job.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { ClientResult } from '../../../src/action/cache-process.ts';
import { tempDir } from '../process/temp.ts';
import { HURRY } from './cache-client.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A call of the action's. */
export type ServiceCall =
  /** Asks the client itself. */
  | { readonly call: 'ask'; readonly action: 'save' | 'restore'; readonly key: string }
  /** Looks for a layer, and says what came. */
  | { readonly call: 'fetch'; readonly key: string }
  /** Keeps a layer of these files, and saves it as the post step does. */
  | { readonly call: 'keep' | 'save'; readonly key: string; readonly files: Files }
  /** Looks for a layer and keeps one of these files under the same key, as a run does that makes it. */
  | { readonly call: 'fetch and keep'; readonly key: string; readonly files: Files };

type Files = Readonly<Record<string, string>>;

/** What came of a call. */
export interface ServiceOutcome {
  /** Of `fetch`: whether a layer came. */
  readonly isThere?: boolean;
  /** Of `fetch`: what came. */
  readonly files?: Files;
  /** Of `ask`. */
  readonly result?: ClientResult;
  /** Of what keeps: whether it said before that it would. */
  readonly canSave?: boolean;
  /** Of what keeps: what waits for the post step. */
  readonly waiting?: { readonly key: string; readonly directory: string };
  /** What it threw. */
  readonly thrown?: string;
  /** What was logged, as `kind: line`. */
  readonly lines: readonly string[];
}

/** A call that runs. */
export interface RunningCall {
  readonly child: ChildProcess;
  /** Ends when the process does. */
  readonly ended: Promise<ServiceOutcome>;
  /** Tells it to stop. */
  abort(): void;
}

/** The directories of a job. */
export class ServiceJob {
  readonly workspace = tempDir();
  readonly temp = tempDir();
  /** Where an entry lies while the client works on it, and what says that it does. */
  readonly place = join(this.temp, 'docker-flatten-cache');
  readonly lock = join(this.temp, 'docker-flatten-cache.lock');
  readonly #environment: Readonly<Record<string, string>>;
  readonly #program: string;

  /**
   * @param program from {@link bundleService}
   * @param environment what the runner says of the cache service
   */
  constructor(program: string, environment: Readonly<Record<string, string>>) {
    this.#program = program;
    this.#environment = environment;
  }

  /** Starts a call. What the process prints itself makes it fail: only the log is to speak. */
  start(call: ServiceCall): RunningCall {
    const directory = tempDir();
    const results = join(directory, 'results');
    const given = { ...call, results, temp: this.temp, directory, workspace: this.workspace };
    const child = fork(this.#program, [JSON.stringify(given)], {
      cwd: directory,
      execPath: process.execPath,
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: directory,
        GITHUB_WORKSPACE: this.workspace,
        RUNNER_TEMP: this.temp,
        NODE_OPTIONS: HURRY,
        ...this.#environment,
      },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    const ended = new Promise<ServiceOutcome>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => {
        if (status === 0 && printed === '' && existsSync(results))
          resolve(JSON.parse(readFileSync(results, 'utf8')) as ServiceOutcome);
        else reject(new Error(`the process ended with ${status} and printed: ${printed}`));
      });
    });
    return { child, ended, abort: () => void child.send('abort') };
  }

  run(call: ServiceCall): Promise<ServiceOutcome> {
    return this.start(call).ended;
  }
}

/**
 * Bundles a program that carries out a call, with the client beside it as in `dist/`.
 * @param client text of another client in place of the built one
 * @returns its path
 */
export async function bundleService(directory: string, client?: string): Promise<string> {
  const built = join(ROOT, 'dist', 'cache-client.mjs');
  if (!existsSync(built)) throw new Error(`${built} is needed: run "npm run build" first`);
  mkdirSync(directory, { recursive: true });
  const program = join(directory, 'program.mjs');
  await build({
    stdin: { contents: PROGRAM, resolveDir: ROOT, sourcefile: 'program.ts', loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'warning',
  });
  const text = client ?? `import ${JSON.stringify(pathToFileURL(built).href)};\n`;
  writeFileSync(join(directory, 'cache-client.mjs'), text);
  return program;
}

const PROGRAM = `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askCacheClient } from './src/action/cache-process.ts';
import { ServiceCache, saveWaiting } from './src/action/service-cache.ts';
const { call, action, key, files, results, temp, directory, workspace } = JSON.parse(process.argv[2]!);
const lines: string[] = [];
const log = Object.fromEntries(['info', 'debug', 'notice', 'warning', 'untrusted'].map(
  (kind) => [kind, (line: string) => lines.push(kind + ': ' + line)])) as never;
const controller = new AbortController();
process.on('message', () => controller.abort(new Error('told to stop')));
const entry = join(temp, 'entry');
function make() {
  mkdirSync(entry);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(entry, name), text as string);
}
async function carryOut() {
  const { signal } = controller;
  if (call === 'ask')
    return { result: await askCacheClient({ action, key, path: 'kept' }, { cwd: workspace, temp: directory }, signal) };
  if (call === 'save') {
    make();
    await saveWaiting({ key, directory: entry }, temp, log, signal);
    return {};
  }
  let waiting: unknown;
  const cache = new ServiceCache(temp, (what) => { waiting = what; });
  const keep = async () => {
    make();
    const canSave = cache.canSave(key, { debug: () => {} } as never);
    await cache.save(key, entry, log);
    return { canSave, waiting };
  };
  if (call === 'keep') return keep();
  const into = join(directory, 'into');
  mkdirSync(into);
  const isThere = await cache.restore(key, into, log, signal);
  if (call === 'fetch and keep') return { isThere, ...(await keep()) };
  const came = readdirSync(into).map((name) => [name, readFileSync(join(into, name), 'utf8')]);
  return { isThere, files: Object.fromEntries(came) };
}
const outcome = await carryOut().catch((error: Error) => ({ thrown: error.message }));
writeFileSync(results, JSON.stringify({ ...outcome, lines }));
process.disconnect();
`;
