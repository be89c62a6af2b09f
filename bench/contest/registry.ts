// The registry on loopback that some contestants read and write, and a slow way to it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './contestants.ts';
import { scriptPath } from './engines.ts';
import type { PreparedImage } from './images.ts';
import type { Peers } from './peers.ts';
import { SlowProxy } from './slow-proxy.ts';

/** The registry of `script/registry`, which starts when it is needed. */
export class Registry implements Disposable {
  readonly #env: Record<string, string | undefined>;
  readonly #peers: Peers;
  readonly #bytesPerSecond: number;
  #address = '';
  #proxy: SlowProxy | undefined;
  /** What it has now. */
  readonly #held = new Set<string>();

  /** @param bytesPerSecond rate of each connection through the slow way */
  constructor(env: Record<string, string | undefined>, peers: Peers, bytesPerSecond: number) {
    this.#env = env;
    this.#peers = peers;
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** Returns its `host:port`, and starts it first if need be. */
  address(): string {
    if (this.#address === '') this.#address = this.#script('up').split('\n')[0] ?? '';
    return this.#address;
  }

  /** Returns the IDs of its processes, if it runs. */
  pids(): number[] {
    if (this.#address === '') return [];
    const directory = this.#env['DOCKER_FLATTEN_RUN'] ?? '';
    return ['registry', 'registry-password'].map((name) =>
      Number(readFileSync(join(directory, name, 'pid'), 'utf8')),
    );
  }

  /** Returns the `host:port` where each connection has a fixed rate. */
  async slowAddress(): Promise<string> {
    this.#proxy ??= await SlowProxy.start(this.address(), this.#bytesPerSecond);
    return this.#proxy.address;
  }

  /** Returns the name of an image that it holds, as a transport of docker-flatten. */
  nameOf(image: PreparedImage): string {
    return `docker://${this.address()}/source:${image.recipe.name}`;
  }

  /** Pushes an image, unless it has it. */
  async hold(image: PreparedImage): Promise<void> {
    await this.#once(`source:${image.recipe.name}`, async () => {
      const source = `docker-archive:${image.archive}`;
      const options = ['--insecure-policy', 'copy', '--quiet', '--dest-tls-verify=false'];
      execFileSync(this.#peers.path('skopeo'), [...options, source, this.nameOf(image)]);
    });
  }

  /** Pushes an image that is flattened into a number of layers, unless it has it. */
  async holdFlat({ image, dist, temp }: Scene, layers: number): Promise<void> {
    await this.#once(`${image.recipe.name} in ${layers} layers`, async () => {
      const target = `docker://${this.address()}/flat:${layers}`;
      const source = `docker-archive:${image.archive}`;
      const args = ['--tag', target, '--layers', String(layers), '--temp-dir', temp, '--quiet'];
      const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
      const env = this.#env;
      execFileSync(process.execPath, [join(dist, 'cli.mjs'), source, ...args], { stdio, env });
    });
  }

  async #once(what: string, make: () => Promise<void>): Promise<void> {
    if (this.#held.has(what)) return;
    await make();
    this.#held.add(what);
  }

  /** Removes everything that it has. */
  clear(): void {
    this.#stop();
    this.address();
  }

  #stop(): void {
    this.#proxy?.[Symbol.dispose]();
    this.#proxy = undefined;
    this.#held.clear();
    if (this.#address !== '') this.#script('down');
    this.#address = '';
  }

  [Symbol.dispose](): void {
    this.#stop();
  }

  #script(command: string): string {
    const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
    const env = this.#env;
    return execFileSync(scriptPath('script/registry'), [command], { encoding: 'utf8', stdio, env });
  }
}
