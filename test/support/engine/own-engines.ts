// A separate instance of script/engines for one test file, which may kill its engines and fill its disk.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { engines, isFirstPart, TestEngine } from './engines.ts';

const SCRIPT = fileURLToPath(new URL('../../../script/engines', import.meta.url));

/** For each store, the engine to start a second instance of. */
function pickNames(): string[] {
  const present = engines.map(({ name }) => name);
  return ['overlay2', 'containerd']
    .map((store) => ['sid', 'newest', 'distro'].map((release) => `${release}-${store}`))
    .map((names) => names.find((name) => present.includes(name)))
    .filter((name) => name !== undefined);
}

/** Why this machine cannot start separate engines; undefined if it can. */
function reasonAgainst(names: readonly string[]): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root';
  if (!existsSync('/etc/debian_version')) return 'needs Debian or Ubuntu';
  return names.length === 0 ? 'needs engines that script/engines can start' : undefined;
}

/** A running instance. */
export class OwnEngines {
  readonly #env: NodeJS.ProcessEnv;
  readonly #run: string;

  /**
   * @param purpose distinguishes it from the instances of other tests
   * @param diskMebibytes size of the disk that its engines share
   * @param settings further variables for script/engines
   */
  constructor(purpose: string, diskMebibytes?: number, settings: NodeJS.ProcessEnv = {}) {
    // Next to the engines under test, so that two test runs on one machine do not conflict.
    this.#run = `${process.env['DOCKER_FLATTEN_RUN'] ?? '/run/docker-flatten'}-${purpose}`;
    const disk =
      diskMebibytes === undefined ? {} : { DOCKER_FLATTEN_DISK_MIB: String(diskMebibytes) };
    this.#env = { ...process.env, DOCKER_FLATTEN_RUN: this.#run, ...disk, ...settings };
  }

  /** Starts engines without the data of an earlier test run. */
  up(names: readonly string[]): void {
    this.#script('down');
    this.#script('up', ...names);
  }

  /** Returns the engine with a name, which need not run. */
  engine(name: string): TestEngine {
    return new TestEngine(name, `unix://${this.#run}/${name}.sock`);
  }

  /** The directory on the disk that the engines share. */
  get disk(): string {
    return `${this.#run}/data`;
  }

  /** Sends a signal to an engine itself. */
  kill(name: string, signal: NodeJS.Signals): void {
    process.kill(Number(readFileSync(`${this.#run}/${name}.pid`, 'utf8')), signal);
  }

  /** Restarts an engine that died, with its data. */
  restart(name: string): void {
    this.#script('restart', name);
  }

  /** Stops the engines and deletes their data. */
  down(): void {
    this.#script('down');
    rmSync(this.#run, { recursive: true, force: true });
  }

  #script(...args: string[]): void {
    execFileSync(SCRIPT, args, { env: this.#env, stdio: 'pipe' });
  }
}

/** Runs a block of tests with the name of one engine for each store, or skips it with the reason. */
export function onOwnEngines(title: string, block: (name: string) => void): void {
  runOnOwn(title, (names) => {
    for (const name of names) describe(`${title} on ${name} of its own`, () => block(name));
  });
}

/** Runs a block of tests with the names of two engines of one release, one with each store. */
export function onOwnStores(title: string, block: (names: readonly string[]) => void): void {
  runOnOwn(title, ([name = '']) => {
    const release = name.slice(0, name.indexOf('-'));
    const names = ['overlay2', 'containerd'].map((store) => `${release}-${store}`);
    describe(`${title} on ${release}-* of its own`, () => block(names));
  });
}

function runOnOwn(title: string, run: (names: readonly string[]) => void): void {
  const names = pickNames();
  const reason = reasonAgainst(names);
  if (reason !== undefined) test.skip(`${title}: skipped, ${reason}`, () => {});
  // All are in the first part, which has fewer other tests in return.
  else if (isFirstPart) run(names);
  else test.skip(`${title}: on the engines of another part`, () => {});
}
