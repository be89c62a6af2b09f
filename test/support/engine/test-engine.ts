// An engine under test, and the list of those that script/engines started.
import {
  type ExecFileSyncOptionsWithBufferEncoding,
  execFileSync,
  spawn,
} from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { getJson } from './engine-get.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const MEBIBYTE = 1024 * 1024;
const OUTPUTS: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];

/** Limit for a docker command: longer than any takes on a busy machine. */
export const DOCKER_LIMIT_MS = 5 * 60_000;

/** The outcome of a program. */
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
  #api: number | undefined;

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
    this.#api ??= apiOf(this.docker('version', '--format', '{{.Client.APIVersion}}'));
    return this.#api;
  }

  /** Runs docker on this engine. Throws its message if it fails. */
  docker(...args: string[]): string {
    return this.#exec(args, { stdio: OUTPUTS, maxBuffer: 64 * MEBIBYTE })
      .toString()
      .trim();
  }

  /** Runs docker with bytes on stdin. */
  dockerWith(input: Buffer, ...args: string[]): string {
    return this.#exec(args, { input, maxBuffer: 64 * MEBIBYTE })
      .toString()
      .trim();
  }

  /** Runs docker, and returns its raw stdout. */
  dockerBytes(...args: string[]): Buffer {
    return this.#exec(args, { stdio: OUTPUTS, maxBuffer: 1024 * MEBIBYTE });
  }

  #exec(args: readonly string[], options: ExecFileSyncOptionsWithBufferEncoding): Buffer {
    // An engine that hangs must not stop all tests, without a word about what it did not do.
    const limits = { timeout: DOCKER_LIMIT_MS, killSignal: 'SIGKILL' } as const;
    try {
      return execFileSync('docker', args, { ...options, ...limits, env: this.env() });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw error;
      const command = `docker ${args.join(' ')}`;
      throw new Error(`"${command}" on ${this.name} did not end within ${DOCKER_LIMIT_MS} ms`);
    }
  }

  /** Runs the built command as a user does. */
  flatten(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Answer> {
    return run(process.execPath, [`${root}/dist/cli.mjs`, ...args], { ...this.env(), ...env });
  }

  /** Runs the built command, and returns its results. Throws its message if it fails. */
  async results(...args: string[]): Promise<Record<string, string | number>> {
    const answer = await this.flatten([...args, '--json']);
    if (answer.status !== 0)
      throw new Error(`docker-flatten ${args.join(' ')} failed:\n${answer.stderr}`);
    return JSON.parse(answer.stdout);
  }

  /** Lists everything in the engine, to show that nothing was left behind. */
  inventory(): { containers: string[]; images: string[]; volumes: string[] } {
    const { Volumes } = this.get<{ Volumes: { Name: string }[] | null }>('/volumes');
    return {
      containers: this.get<{ Id: string }[]>('/containers/json?all=1')
        .map(({ Id }) => Id)
        .sort(),
      images: this.images()
        .flatMap(({ Id, RepoTags }) => RepoTags.map((tag) => `${tag} ${Id}`))
        .sort(),
      volumes: (Volumes ?? []).map(({ Name }) => Name).sort(),
    };
  }

  /** Returns all images with their names, or "<none>:<none>" for one that has no tag. */
  images(): { Id: string; RepoTags: string[] }[] {
    return this.get<{ Id: string; RepoTags: string[] | null }[]>('/images/json?all=1').map(
      ({ Id, RepoTags }) => ({ Id, RepoTags: RepoTags?.length ? RepoTags : ['<none>:<none>'] }),
    );
  }

  /** Returns the ID of an image. */
  imageId(reference: string): string {
    return this.get<{ Id: string }>(`/images/${reference}/json`).Id;
  }

  /** Returns what the engine answers to a GET request, without a docker command. */
  get<T>(path: string): T {
    return getJson<T>(this.socketPath, path, DOCKER_LIMIT_MS);
  }

  env(): NodeJS.ProcessEnv {
    return { ...process.env, DOCKER_HOST: this.host };
  }
}

function apiOf(version: string): number {
  const [major, minor] = version.split('.').map(Number);
  return (major ?? 0) * 100 + (minor ?? 0);
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

/** Returns the running engines, or only those that DOCKER_FLATTEN_ENGINES names, separated by commas. */
export function startedEngines(): TestEngine[] {
  const only = process.env['DOCKER_FLATTEN_ENGINES']?.split(',');
  return execFileSync(`${root}/script/engines`, ['env'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([name, host]) => new TestEngine(name ?? '', host ?? ''))
    .filter(({ name }) => only?.includes(name) ?? true);
}

/** Whether an engine is a field engine: one with a release or a setting that only some tests need. */
export function isOfField({ name }: TestEngine): boolean {
  return /^(?:v\d|userns-|rootless-|hooks-)/.test(name);
}
