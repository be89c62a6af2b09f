// Runs docker-flatten with lies, and checks what must be true after every lie.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestEngine } from '../engine/engines.ts';
import { builtPath, type Ended } from '../process/built.ts';
import { prng } from '../process/prng.ts';
import type { Lie } from './exchange.ts';
import { becomesTrue, LieSlot, type Scenario } from './lie-slot.ts';
import type { Attempt } from './lies.ts';
import { type Call, LyingProxy } from './lying-proxy.ts';

/** Limit for a run. Longer than any run that gives up by itself, even on a busy machine. */
const LIMIT_MS = 5 * 60_000;
/** The option --timeout: short if a lie stalls, otherwise longer than any step takes on a busy machine. */
const TIMEOUT_SECONDS = { short: 3, usual: 120 } as const;

/** Most runs at a time. */
const MOST_SLOTS = 2;
/** Number of attempts for which another slot is worth loading its images. */
const ATTEMPTS_OF_SLOT = 8;

/** A lie, and the key of the call at which it is told. */
interface Planned {
  readonly key: string;
  readonly lie: Lie;
  readonly timeoutSeconds: number;
}

type Inventory = ReturnType<TestEngine['inventory']>;

/** Everything that an attempt changed in the engine. */
interface Changes {
  readonly title: string;
  readonly text: string;
}

/** An engine set up for runs of one scenario. */
export class LieRunner {
  readonly #engine: TestEngine;
  readonly #scenario: Scenario;
  readonly #slots: LieSlot[] = [];
  readonly #directory = mkdtempSync(join(tmpdir(), 'docker-flatten-test-'));
  /** Calls that an honest run makes. */
  calls: readonly Call[] = [];

  private constructor(engine: TestEngine, scenario: Scenario) {
    this.#engine = engine;
    this.#scenario = scenario;
  }

  /**
   * Does work with a runner. No hook prepares the runner, since what goes wrong there would be no failure of a test.
   */
  static async with<T>(
    engine: TestEngine,
    scenario: Scenario,
    work: (runner: LieRunner) => Promise<T>,
  ): Promise<T> {
    const runner = new LieRunner(engine, scenario);
    let result: T;
    try {
      await runner.#prepare();
      result = await work(runner);
    } catch (error) {
      // The engine may be unable to remove anything by now: the first error is the cause.
      await runner.#close().catch(() => {});
      throw error;
    }
    await runner.#close();
    return result;
  }

  /** Loads the images of one slot, and records the calls and the result of honest runs. */
  async #prepare(): Promise<void> {
    const slot = await this.#addSlot();
    // A second run, since now the words for all images are known.
    this.calls = (await this.#honest(slot)).calls;
    await slot.reset();
  }

  async #close(): Promise<void> {
    rmSync(this.#directory, { recursive: true, force: true });
    for (const slot of this.#slots) await slot.remove();
  }

  /** Makes many attempts, some at the same time. Returns what was wrong. */
  async all(attempts: readonly Attempt[]): Promise<string[]> {
    // Each slot costs an honest run.
    const slots = Math.min(MOST_SLOTS, Math.ceil(attempts.length / ATTEMPTS_OF_SLOT));
    while (this.#slots.length < slots) await this.#addSlot();
    const before = this.#engine.inventory();
    const waiting = [...attempts];
    const wrong: string[] = [];
    const changes: Changes[] = [];
    const work = async (slot: LieSlot) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const title = `${next.call.key}: ${next.kind.name} (seed ${next.seed})`;
        const { found, changed } = await this.#attempt(slot, next);
        wrong.push(...found.map((what) => `${title}: ${what}`));
        changes.push({ title, text: changed });
      }
    };
    // All must end before the next test starts.
    const ends = await Promise.allSettled(this.#slots.map(work));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    await this.#sweep(this.#slots[0]!, this.#directory);
    let different: string[] = [];
    await becomesTrue(() => {
      different = differencesBy(changes, before, this.#engine.inventory());
      return different.length === 0;
    });
    return [...wrong, ...different];
  }

  /** Runs once with a lie, without checking the outcome. */
  async once(key: string, lie: Lie): Promise<Ended> {
    const slot = this.#slots[0]!;
    const { ended, proxy } = await this.#run(slot, {
      key,
      lie,
      timeoutSeconds: TIMEOUT_SECONDS.usual,
    });
    await slot.reset();
    if (proxy.lies !== 1) throw new Error(`the lie was told ${proxy.lies} times: ${ended.stderr}`);
    return ended;
  }

  async #addSlot(): Promise<LieSlot> {
    const slot = await LieSlot.make(this.#engine, this.#scenario, this.#slots.length);
    this.#slots.push(slot);
    await slot.learn(JSON.parse((await this.#honest(slot)).stdout));
    return slot;
  }

  async #attempt(slot: LieSlot, attempt: Attempt): Promise<{ found: string[]; changed: string }> {
    const { call, kind, seed } = attempt;
    const stalls = kind.stalls?.(call) === true;
    let timeoutSeconds: number = TIMEOUT_SECONDS[stalls ? 'short' : 'usual'];
    const run = () => this.#run(slot, { key: call.key, lie: kind.lie(prng(seed)), timeoutSeconds });
    let { ended, proxy, temp } = await run();
    // On a busy machine, a run with a short timeout may give up before the lie.
    while (proxy.lies === 0 && timeoutSeconds < TIMEOUT_SECONDS.usual) {
      await slot.reset();
      timeoutSeconds *= 3;
      ({ ended, proxy, temp } = await run());
    }
    const found =
      proxy.lies === 1 ? [] : [`the lie was told ${proxy.lies} times: ${ended.stderr.trim()}`];
    found.push(...(await slot.judge(ended, proxy.isDead)));
    found.push(...((await this.#scenario.alsoWrong?.(temp, ended.exitCode)) ?? []));
    const { runId } = proxy;
    if (readdirSync(temp).length > 0 || (await slot.hasLeftovers(runId))) {
      await this.#sweep(slot, temp);
      found.push(...readdirSync(temp).map((name) => `left in the temporary directory: ${name}`));
      if (!(await becomesTrue(async () => !(await slot.hasLeftovers(runId)))))
        found.push(`left in the engine: marks of ${runId}`);
    }
    rmSync(temp, { recursive: true });
    found.push(...(await slot.reset()));
    const where = proxy.told?.where ?? '';
    return {
      found: found.map((what) => `${where}: ${what}`),
      changed: proxy.changes.join('\n'),
    };
  }

  async #honest(slot: LieSlot): Promise<{ stdout: string; calls: readonly Call[] }> {
    const { ended, proxy, temp } = await this.#run(slot, undefined);
    if (ended.exitCode !== 0) throw new Error(`the honest run failed: ${ended.stderr}`);
    rmSync(temp, { recursive: true });
    return { stdout: ended.stdout, calls: proxy.calls };
  }

  /** Runs once, with or without a lie. */
  async #run(slot: LieSlot, planned: Planned | undefined) {
    const directory = mkdtempSync(join(this.#directory, 'run-'));
    const temp = join(directory, 'temp');
    mkdirSync(temp);
    const { overTcp, options } = this.#scenario;
    const place = overTcp === true ? 'tcp' : { directory };
    const { proxy, host } = await LyingProxy.start(this.#engine.socketPath, place, slot.words);
    if (planned !== undefined) proxy.lieAt(planned.key, planned.lie);
    const timeoutSeconds = String(planned?.timeoutSeconds ?? TIMEOUT_SECONDS.usual);
    const tag = [slot.image, '--tag', slot.tag, '--pull', 'never', '--json'];
    const limits = ['--temp-dir', temp, '--timeout', timeoutSeconds];
    const command = [...tag, ...limits, ...(options?.(temp) ?? [])];
    const ended = await runWithin(command, host, proxy);
    await proxy.close();
    return { ended, proxy, temp };
  }

  /** Makes an honest run, which removes the leftovers of killed ones. */
  async #sweep(slot: LieSlot, directory: string): Promise<void> {
    const args = [slot.image, '--tag', slot.swept, '--temp-dir', directory, '--pull', 'never'];
    const ended = await runWithin(args, this.#engine.host);
    if (ended.exitCode !== 0) throw new Error(`the run after a lie failed: ${ended.stderr}`);
    await slot.api('DELETE', `/images/${slot.swept}`);
  }
}

/** Runs the built command, and kills it if it does not end. Then its stderr says which calls had no answer. */
function runWithin(args: readonly string[], host: string, proxy?: LyingProxy): Promise<Ended> {
  const env = { ...process.env, DOCKER_HOST: host };
  return new Promise((resolve) => {
    let killed = '';
    const command = [builtPath('cli'), ...args];
    const child = execFile(process.execPath, command, { env }, (error, stdout, stderr) => {
      clearTimeout(killing);
      const exitCode = error === null ? 0 : Number(error.code ?? 137);
      resolve({ exitCode, stdout, stderr: stderr + killed });
    });
    const killing = setTimeout(() => {
      killed = `no end within ${LIMIT_MS} ms; unanswered: ${[...(proxy?.open ?? [])].join(', ')}`;
      child.kill('SIGKILL');
    }, LIMIT_MS);
  });
}

/** Returns what is new or missing in the engine after some attempts, with the attempt that did it. */
function differencesBy(changes: readonly Changes[], before: Inventory, after: Inventory): string[] {
  return (['containers', 'images', 'volumes'] as const).flatMap((kind) =>
    [...after[kind], ...before[kind]].flatMap((it) => {
      const isNew = !before[kind].includes(it);
      if (!isNew && after[kind].includes(it)) return [];
      // Other changes are not the work of these runs.
      const by = changes.find(({ text }) => namesOf(it).some((name) => text.includes(name)));
      return by === undefined ? [] : [`${by.title}: ${isNew ? 'left' : 'removed'}: ${it}`];
    }),
  );
}

/** Returns the names in a line of an inventory by which calls may refer to it. */
function namesOf(line: string): string[] {
  const [name = '', id] = line.split(' ');
  return [name, id].filter((text) => text !== undefined && !text.includes('<none>')) as string[];
}
