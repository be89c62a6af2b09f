// The engines that contestants work on, and what an engine has on its disk.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How long an engine may take to remove what nothing needs any more. */
const REMOVAL_MS = 120_000;
/** BuildKit keeps records of what it built, as blobs that are no layers. */
const IGNORED_BYTES = 1_000_000;

/** Returns the path of a script of this repository. */
export function scriptPath(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

/** Variables of a program's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What an engine keeps at one time. */
export interface EngineState {
  /** Directories that have unpacked layers, by the store's own names. */
  readonly layers: ReadonlyMap<string, string>;
  /** Sizes of packed layers and other blobs in bytes, by their digests; none on overlay2. */
  readonly blobs: ReadonlyMap<string, number>;
}

const NOTHING: EngineState = { layers: new Map(), blobs: new Map() };

/** Returns what an engine keeps; nothing without one. */
export function stateOf(engine: Engine | undefined): EngineState {
  return engine?.state() ?? NOTHING;
}

/** An engine of `script/engines`. */
export class Engine {
  readonly name: string;
  readonly store: 'overlay2' | 'containerd';
  readonly host: string;
  /** The ID of the engine's process, which is the parent of its containerd. */
  readonly pid: number;
  readonly version: string;
  readonly #root: string;
  readonly #env: Environment;

  private constructor(name: string, host: string, env: Environment) {
    this.name = name;
    this.host = host;
    this.#env = { ...env, DOCKER_HOST: host };
    const answer = this.docker('info', '--format', '{{.ServerVersion}} {{.DockerRootDir}}');
    const [version = '', root = ''] = answer.split(' ');
    this.version = version;
    this.#root = root;
    this.store = name.endsWith('-containerd') ? 'containerd' : 'overlay2';
    this.pid = Number(readFileSync(host.replace(/^unix:\/\//, '').replace(/sock$/, 'pid'), 'utf8'));
  }

  /**
   * Starts an engine, or finds a running one.
   * @param env the environment of docker commands, with a PATH that has docker
   * @throws Error if this machine cannot run it
   */
  static up(name: string, env: Environment): Engine {
    const engines = scriptPath('script/engines');
    execFileSync(engines, ['up', name], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const lines = execFileSync(engines, ['env'], { env, encoding: 'utf8' }).split('\n');
    const host = lines.find((line) => line.startsWith(`${name} `))?.split(' ')[1];
    if (host === undefined) throw new Error(`${name} did not start`);
    return new Engine(name, host, env);
  }

  /** Returns the names of the engines that run. */
  static running(env: Environment): string[] {
    const lines = execFileSync(scriptPath('script/engines'), ['env'], { env, encoding: 'utf8' });
    return lines.split('\n').map((line) => line.split(' ')[0] ?? '');
  }

  /** Stops an engine and deletes its data. */
  static down(name: string, env: Environment): void {
    const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
    execFileSync(scriptPath('script/engines'), ['down', name], { env, stdio });
  }

  /**
   * Loads a docker-archive of one image under a name.
   * @param leftover what a run that was interrupted may have left
   */
  load(archive: string, name: string, leftover: string): void {
    this.#tryDocker('rmi', '--force', leftover);
    this.#tryDocker('builder', 'prune', '--all', '--force');
    this.#tryDocker('image', 'prune', '--force');
    const answer = this.docker('load', '--input', archive);
    const loaded = /^Loaded image(?: ID)?: (\S+)$/m.exec(answer)?.[1] ?? '';
    this.docker('tag', loaded, name);
    // An archive may have a name of its own.
    if (!loaded.startsWith('sha256:') && loaded !== name) this.docker('rmi', loaded);
  }

  /** Runs a script of this repository that uses the engine of its environment. */
  script(path: string, ...args: readonly string[]): void {
    execFileSync(scriptPath(path), args, {
      env: this.#env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** The variables with which a docker command reaches it. */
  get environment(): Record<string, string> {
    return { DOCKER_HOST: this.host, PATH: this.#env['PATH'] ?? '' };
  }

  /** Runs a short docker command; returns what it printed. */
  docker(...args: readonly string[]): string {
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    return execFileSync('docker', args, { env: this.#env, encoding: 'utf8', stdio }).trim();
  }

  /** Returns what it keeps at this time. */
  state(): EngineState {
    return { layers: this.#unpackedLayers(), blobs: this.#blobs() };
  }

  #unpackedLayers(): ReadonlyMap<string, string> {
    const [parent, below] =
      this.store === 'overlay2'
        ? ['overlay2', 'diff']
        : ['containerd/daemon/io.containerd.snapshotter.v1.overlayfs/snapshots', 'fs'];
    return this.#list(parent, (path) =>
      existsSync(join(path, below)) ? join(path, below) : undefined,
    );
  }

  #blobs(): ReadonlyMap<string, number> {
    if (this.store === 'overlay2') return new Map();
    const parent = 'containerd/daemon/io.containerd.content.v1.content/blobs/sha256';
    return this.#list(parent, (path) => statSync(path, { throwIfNoEntry: false })?.size);
  }

  #list<T>(parent: string, read: (path: string) => T | undefined): ReadonlyMap<string, T> {
    const found = new Map<string, T>();
    const directory = join(this.#root, parent);
    for (const name of existsSync(directory) ? readdirSync(directory) : []) {
      const value = read(join(directory, name));
      if (value !== undefined) found.set(name, value);
    }
    return found;
  }

  /** Returns how much of its disk is used, in bytes. */
  usedBytes(): number {
    const { blocks, bfree, bsize } = statfsSync(this.#root);
    return (blocks - bfree) * bsize;
  }

  /**
   * Removes results and what building left, and waits until their files are gone: an image that is left, a dangling one
   * too, keeps its unpacked layer, and the next load of the same layer would skip unpacking.
   * @param kept what the engine had before
   */
  async removeAllBut(kept: EngineState, results: readonly string[]): Promise<void> {
    for (const result of results) this.#tryDocker('rmi', '--force', result);
    this.#tryDocker('builder', 'prune', '--all', '--force');
    this.#tryDocker('image', 'prune', '--force');
    const isNew = ([key]: [string, unknown], before: ReadonlyMap<string, unknown>) =>
      !before.has(key);
    const endMs = performance.now() + REMOVAL_MS;
    for (;;) {
      const { layers, blobs } = this.state();
      const left = [...layers].filter((entry) => isNew(entry, kept.layers));
      const leftBlobs = [...blobs].filter(
        (entry) => isNew(entry, kept.blobs) && entry[1] > IGNORED_BYTES,
      );
      if (left.length + leftBlobs.length === 0) return;
      if (performance.now() > endMs)
        throw new Error(
          `${this.name} keeps what a result had: ${[...left, ...leftBlobs].join(' ')}`,
        );
      await wait(200);
    }
  }

  #tryDocker(...args: readonly string[]): void {
    try {
      this.docker(...args);
    } catch {
      // It may be gone, or an engine may not know the command; the check of the layers decides.
    }
  }
}
