// Runs the real @actions/cache in its own process, as an action does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tempDir } from '../process/temp.ts';

/** A call of the client. */
export interface CacheOperation {
  readonly call: 'save' | 'restore';
  readonly key: string;
  readonly restoreKeys?: readonly string[];
}

/** The outcome of a call. */
export interface CacheOutcome {
  /** The ID of the saved entry, or the key of the restored one; null instead of undefined. */
  readonly value: number | string | null;
  /** The message of the error that it threw. */
  readonly thrown?: string;
  /** What a runner would show: stdout and stderr in order. */
  readonly lines: readonly string[];
}

/**
 * NODE_OPTIONS that shorten the client's waits between tries (3 to 16 s) to a hundredth, since the client has no option
 * for that. Timeouts of sockets stay the same; other timers of that length become shorter, too.
 */
export const HURRY = `--import=data:text/javascript,${encodeURIComponent(`
  const real = globalThis.setTimeout;
  globalThis.setTimeout = Object.assign(
    (f, ms, ...rest) => real(f, ms >= 3000 && ms <= 16000 ? ms / 100 : ms, ...rest), real);
`)}`;

/** The directories of a job: the workspace, the runner's temporary directory, and the cached files. */
export class CacheJob {
  readonly workspace = tempDir();
  readonly temp = tempDir();
  /** The paths to save and restore. */
  readonly cached = join(this.workspace, 'kept');
  readonly #environment: Readonly<Record<string, string>>;

  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment;
  }

  /** Writes a file to be cached. */
  write(name: string, content: string | Uint8Array): void {
    mkdirSync(this.cached, { recursive: true });
    writeFileSync(join(this.cached, name), content);
  }

  /** Runs calls in one process, one after the other. */
  async run(...operations: CacheOperation[]): Promise<CacheOutcome[]> {
    const directory = tempDir();
    const script = join(directory, 'client.mjs');
    bundled ??= bundleClient();
    writeFileSync(script, await bundled);
    const log = join(directory, 'log');
    const results = join(directory, 'results');
    const output = openSync(log, 'w');
    const given = JSON.stringify({ operations, results, paths: [this.cached] });
    const child = spawn(process.execPath, [script, given], {
      cwd: this.workspace,
      stdio: ['ignore', output, output],
      timeout: 50_000,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: this.temp,
        GITHUB_WORKSPACE: this.workspace,
        RUNNER_TEMP: this.temp,
        NODE_OPTIONS: HURRY,
        ...this.#environment,
      },
    });
    closeSync(output);
    const [exitCode] = (await once(child, 'close')) as [number | null];
    const text = readFileSync(log, 'utf8');
    if (exitCode !== 0) throw new Error(`the cache's client ended with ${exitCode}: ${text}`);
    const outcomes = JSON.parse(readFileSync(results, 'utf8')) as Omit<CacheOutcome, 'lines'>[];
    const parts = text.split(`${END}\n`);
    return outcomes.map((outcome, index) => ({ ...outcome, lines: linesOf(parts[index] ?? '') }));
  }
}

function linesOf(text: string): string[] {
  // A runner does not show debug lines and masks.
  return text.split('\n').filter((line) => line !== '' && !/^::(debug|add-mask)::/.test(line));
}

const END = '-- end of call --';
const CLIENT = `
import { writeFileSync } from 'node:fs';
import { restoreCache, saveCache } from '@actions/cache';
const { operations, results, paths } = JSON.parse(process.argv[2]);
const outcomes = [];
for (const { call, key, restoreKeys } of operations) {
  try {
    const value = call === 'save' ? await saveCache(paths, key) : await restoreCache(paths, key, restoreKeys);
    outcomes.push({ value: value ?? null });
  } catch (error) {
    outcomes.push({ value: null, thrown: error.message });
  }
  process.stdout.write('${END}\\n');
}
writeFileSync(results, JSON.stringify(outcomes));
`;

/** The program, bundled once for all runs of this process, because its hundreds of modules take long to load. */
let bundled: Promise<Uint8Array> | undefined;

async function bundleClient(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: CLIENT, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // It recognises its errors by the names of their classes.
    keepNames: true,
    // It is partly CommonJS.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'warning',
    write: false,
  });
  return outputFiles[0]!.contents;
}
