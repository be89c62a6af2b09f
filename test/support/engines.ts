// The real engines that integration tests run on: those that script/engines started, and the one of DOCKER_HOST.
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An engine under test. */
export class TestEngine {
  readonly name: string;
  readonly host: string;
  #isContainerdStore: boolean | undefined;

  constructor(name: string, host: string) {
    this.name = name;
    this.host = host;
  }

  /** Path of its unix socket. */
  get socketPath(): string {
    return this.host.replace(/^unix:\/\//, '');
  }

  get isContainerdStore(): boolean {
    this.#isContainerdStore ??= this.docker('info', '--format', '{{.DriverStatus}}').includes(
      'io.containerd.snapshotter',
    );
    return this.#isContainerdStore;
  }

  /** API version that client and engine agree on, as a number: 1.48 → 148. */
  get api(): number {
    const [major, minor] = this.docker('version', '--format', '{{.Client.APIVersion}}')
      .split('.')
      .map(Number);
    return (major ?? 0) * 100 + (minor ?? 0);
  }

  /** Runs docker on this engine; throws with its words where it fails. */
  docker(...args: string[]): string {
    return execFileSync('docker', args, {
      env: this.env(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  }

  /** Runs docker with bytes on stdin. */
  dockerWith(input: Buffer, ...args: string[]): string {
    return execFileSync('docker', args, { env: this.env(), input, maxBuffer: 64 * 1024 * 1024 })
      .toString()
      .trim();
  }

  /** A docker command's raw stdout. */
  dockerBytes(...args: string[]): Buffer {
    return execFileSync('docker', args, {
      env: this.env(),
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1024 * 1024 * 1024,
    });
  }

  /** The built command, as a user starts it. */
  flatten(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Answer> {
    return run(process.execPath, [`${root}/dist/cli.mjs`, ...args], { ...this.env(), ...env });
  }

  /** The built command's results; throws with its words where it fails. */
  async results(...args: string[]): Promise<Record<string, string | number>> {
    const answer = await this.flatten([...args, '--json']);
    if (answer.status !== 0)
      throw new Error(`docker-flatten ${args.join(' ')} failed:\n${answer.stderr}`);
    return JSON.parse(answer.stdout);
  }

  /** All that the engine holds, so that a test can show that nothing was left behind. */
  inventory(): { containers: string[]; images: string[]; volumes: string[] } {
    const lines = (text: string) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .sort();
    return {
      containers: lines(this.docker('ps', '--all', '--quiet', '--no-trunc')),
      images: lines(
        this.docker(
          'images',
          '--all',
          '--no-trunc',
          '--format',
          '{{.Repository}}:{{.Tag}} {{.ID}}',
        ),
      ),
      volumes: lines(this.docker('volume', 'ls', '--quiet')),
    };
  }

  env(): NodeJS.ProcessEnv {
    return { ...process.env, DOCKER_HOST: this.host };
  }
}

/** Runs a program to its end, whatever its status. */
export function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 128, stdout, stderr }));
  });
}

function findEngines(): TestEngine[] {
  const started = execFileSync(`${root}/script/engines`, ['env'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([name, host]) => new TestEngine(name ?? '', host ?? ''));
  const named = process.env['DOCKER_HOST'];
  const only = process.env['DOCKER_FLATTEN_ENGINES']?.split(',');
  const all = named === undefined ? started : [...started, new TestEngine('DOCKER_HOST', named)];
  const found = only === undefined ? all : all.filter((engine) => only.includes(engine.name));
  if (found.length === 0)
    throw new Error('no engine to test on: run "script/engines up" or set DOCKER_HOST');
  return found;
}

/** Engines that are there now. */
export const engines = findEngines();

/**
 * One engine of each kind, for tests of what does not depend on a release: without image mounts (Docker before 28), with
 * a graph driver, and with a containerd store; of these the releases that hosted runners have or will have.
 */
function oneOfEachKind(): TestEngine[] {
  const old = engines.filter((engine) => engine.api < 148);
  const others = engines.filter((engine) => engine.api >= 148);
  const unpacked = others.filter((engine) => !engine.isContainerdStore);
  const packed = others.filter((engine) => engine.isContainerdStore);
  return [old[0], unpacked[0], packed.at(-1)].filter((engine) => engine !== undefined);
}

/**
 * Which part of the engines this process tests, as `PART/PARTS`: processes side by side each have their own, since tests
 * compare what an engine holds before and after.
 */
const [part = 1, parts = 1] = (process.env['DOCKER_FLATTEN_PART'] ?? '1/1').split('/').map(Number);

/** Whether this process is the first of those side by side. */
export const isFirstPart = part === 1;

/** How long an engine's tests take, about: a containerd store's take longest. */
const weightOf = (engine: TestEngine) => (engine.isContainerdStore ? 4 : 3);

/** The part of each engine: the one with the most work goes to the part that has the least so far. */
const partOf = (() => {
  const work = Array.from({ length: parts }, () => 0);
  const heaviest = engines.toSorted((one, other) => weightOf(other) - weightOf(one));
  return new Map(
    heaviest.map((engine) => {
      const lightest = work.indexOf(Math.min(...work));
      work[lightest]! += weightOf(engine);
      return [engine, lightest + 1];
    }),
  );
})();

/** Whether an engine belongs to this process. */
function isInThisPart(engine: TestEngine): boolean {
  return partOf.get(engine) === part;
}

/** Runs a block of tests on one engine of each kind. */
export function onEachKind(title: string, block: (engine: TestEngine) => void): void {
  runOn(oneOfEachKind(), title, block);
}

/** Runs a block of tests on each engine. */
export function onEachEngine(title: string, block: (engine: TestEngine) => void): void {
  runOn(engines, title, block);
}

function runOn(
  chosen: readonly TestEngine[],
  title: string,
  block: (engine: TestEngine) => void,
): void {
  const own = chosen.filter(isInThisPart);
  for (const engine of own) describe(`${title} on ${engine.name}`, () => block(engine));
  // A file without any test would be a failure.
  if (own.length === 0) test.skip(`${title}: on the engines of another part`, () => {});
}
