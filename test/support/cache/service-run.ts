// Runs the action's cache code as a bundled process of its own, as in a step of a job.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { ClientResult } from '../../../src/action/cache-process.ts';
import { tempDir } from '../process/temp.ts';
import { HURRY } from './cache-client.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A call of the cache code. */
export type ServiceCall =
  /** Sends a request to the client directly. */
  | { readonly call: 'request'; readonly action: 'save' | 'restore'; readonly key: string }
  /** Restores a layer. */
  | { readonly call: 'restore'; readonly key: string }
  /** Saves a layer that consists of these files: `defer` as the main step does, `save` as the post step does. */
  | {
      readonly call: 'defer' | 'save';
      readonly key: string;
      readonly files: Files;
      /** Whether an entry that the service has is as good. */
      readonly isShared?: boolean;
    }
  /** Restores a layer, then defers saving one under the same key, as a run that made it does. */
  | { readonly call: 'restore and defer'; readonly key: string; readonly files: Files };

type Files = Readonly<Record<string, string>>;

/** The outcome of a call. */
export interface ServiceOutcome {
  /** Whether a layer was restored. */
  readonly isHit?: boolean;
  /** The files that were restored. */
  readonly files?: Files;
  /** The result of `request`. */
  readonly result?: ClientResult;
  /** What {@link ServiceCache.canSave} returned before the save. */
  readonly canSave?: boolean;
  /** The entry that the post step is to save. */
  readonly deferred?: {
    readonly key: string;
    readonly directory: string;
    readonly isShared?: boolean;
  };
  /** The message of the error that was thrown. */
  readonly thrown?: string;
  /** All log lines, as `kind: line`. */
  readonly lines: readonly string[];
}

/** A running call. */
export interface RunningCall {
  readonly child: ChildProcess;
  /** Resolves when the process exits. */
  readonly ended: Promise<ServiceOutcome>;
  /** Aborts the call's signal. */
  abort(): void;
}

/** A job with its own directories. */
export class ServiceJob {
  readonly workspace: string;
  readonly temp = tempDir();
  /** The working directory of the client, and the lock that protects it. */
  readonly workDir = join(this.temp, 'docker-flatten-cache');
  readonly lock = join(this.temp, 'docker-flatten-cache.lock');
  readonly #environment: Readonly<Record<string, string>>;
  readonly #program: string;

  /**
   * @param program from {@link bundleService}
   * @param environment variables with which the runner describes the cache service
   * @param workspace the client's working directory, if not a new one
   */
  constructor(
    program: string,
    environment: Readonly<Record<string, string>>,
    workspace = tempDir(),
  ) {
    this.workspace = workspace;
    this.#program = program;
    this.#environment = environment;
  }

  /** Starts a call. It fails if the process prints anything, because everything must go through the log. */
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
        else reject(new Error(`the process exited with ${status} and printed: ${printed}`));
      });
    });
    return { child, ended, abort: () => void child.send('abort') };
  }

  run(call: ServiceCall): Promise<ServiceOutcome> {
    return this.start(call).ended;
  }
}

/**
 * Writes a program that performs a call, with the client next to it as in `dist/`.
 * @param client source of a client that replaces the built one
 * @returns the path of the program
 */
export async function bundleService(directory: string, client?: string): Promise<string> {
  const built = join(ROOT, 'dist', 'cache-client.mjs');
  if (!existsSync(built)) throw new Error(`${built} is needed: run "npm run build" first`);
  mkdirSync(directory, { recursive: true });
  const program = join(directory, 'program.mjs');
  bundled ??= bundleProgram();
  writeFileSync(program, await bundled);
  const text = client ?? `import ${JSON.stringify(pathToFileURL(built).href)};\n`;
  writeFileSync(join(directory, 'cache-client.mjs'), text);
  return program;
}

/** What is bundled once and used by all jobs of this process. */
let bundled: Promise<Uint8Array> | undefined;

async function bundleProgram(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: ROOT, sourcefile: 'program.ts', loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'warning',
    write: false,
  });
  return outputFiles[0]!.contents;
}

const PROGRAM = `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCacheClient } from './src/action/cache-process.ts';
import { ServiceCache, saveDeferred } from './src/action/service-cache.ts';
const { call, action, key, files, results, temp, directory, workspace, isShared } = JSON.parse(process.argv[2]!);
const lines: string[] = [];
const log = Object.fromEntries(['info', 'debug', 'notice', 'warning', 'untrusted'].map(
  (kind) => [kind, (line: string) => lines.push(kind + ': ' + line)])) as never;
const controller = new AbortController();
process.on('message', () => controller.abort(new Error('aborted')));
const entry = join(temp, 'entry');
function make() {
  mkdirSync(entry);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(entry, name), text as string);
}
async function perform() {
  const { signal } = controller;
  if (call === 'request')
    return { result: await runCacheClient({ action, key, path: 'entry' }, { cwd: workspace, temp: directory }, signal) };
  if (call === 'save') {
    make();
    await saveDeferred({ key, directory: entry, isShared }, temp, log, signal);
    return {};
  }
  let deferred: unknown;
  const cache = new ServiceCache(temp, (entry) => { deferred = entry; });
  const defer = async () => {
    make();
    const canSave = cache.canSave(key, { debug: () => {} } as never);
    await cache.save(key, entry, log, isShared);
    return { canSave, deferred };
  };
  if (call === 'defer') return defer();
  const into = join(directory, 'into');
  mkdirSync(into);
  const isHit = await cache.restore(key, into, log, signal);
  if (call === 'restore and defer') return { isHit, ...(await defer()) };
  const restored = readdirSync(into).map((name) => [name, readFileSync(join(into, name), 'utf8')]);
  return { isHit, files: Object.fromEntries(restored) };
}
const outcome = await perform().catch((error: Error) => ({ thrown: error.message }));
writeFileSync(results, JSON.stringify({ ...outcome, lines }));
process.disconnect();
`;
