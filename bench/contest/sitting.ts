// All contestants with one image in one place: they take turns over several rounds.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expectedContents } from './check.ts';
import { CONTESTANTS, type Contestant, type PlaceKind, type Surroundings } from './contestants.ts';
import { type Engine, stateOf } from './engines.ts';
import type { PreparedImage } from './images.ts';
import type { Options } from './options.ts';
import type { Peers } from './peers.ts';
import { isQuiet, oddRounds } from './quietness.ts';
import type { Registry } from './registry.ts';
import type { Absence, Step } from './results.ts';
import { cleanUp, measureStep, type StepSettings } from './step.ts';

/** How often a round is measured again at most. */
const MAX_REPEATS = 2;
const PREFIX = 'docker-flatten-bench';

/** What all sittings share. */
export interface Setup {
  readonly options: Options;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly peers: Peers;
  readonly registry: Registry;
  readonly dist: string;
  /** A directory on a disk with room for results. */
  readonly work: string;
  readonly processors: number;
  /** When the last round begins at the latest. */
  readonly endMs: number;
}

/** One image in one place. */
export interface Cell {
  readonly place: string;
  readonly kind: PlaceKind;
  readonly image: PreparedImage;
  readonly engine: Engine | undefined;
  readonly beside: Engine | undefined;
}

/** What came of a sitting. */
export interface SittingResult {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly absences: readonly Absence[];
  readonly repeated: number;
}

/** Measures the contestants of a cell. */
export async function sit(setup: Setup, cell: Cell): Promise<SittingResult> {
  const sitting = new RunningSitting(setup, cell);
  try {
    return await sitting.run();
  } finally {
    sitting.removeSource();
  }
}

class RunningSitting {
  readonly #setup: Setup;
  readonly #cell: Cell;
  readonly #id = new Date().toISOString();
  readonly #scene: Surroundings;
  readonly #absences: Absence[] = [];
  /** The steps of each round; a round that is measured again replaces them. */
  readonly #rounds: Step[][] = [];
  #repeated = 0;

  constructor(setup: Setup, cell: Cell) {
    const { work, peers, registry, dist, options } = setup;
    this.#setup = setup;
    this.#cell = cell;
    this.#scene = {
      image: cell.image,
      ...(cell.engine === undefined ? {} : { engine: cell.engine }),
      ...(cell.beside === undefined ? {} : { beside: cell.beside }),
      source: `${PREFIX}:${cell.image.recipe.name}`,
      result: `${PREFIX}:result`,
      resultPath: join(work, 'result.tar'),
      temp: join(work, 'temp'),
      peers,
      registry,
      dist,
      before: options.before,
    };
  }

  async run(): Promise<SittingResult> {
    const { image, engine, beside } = this.#cell;
    const { source, result } = this.#scene;
    const helper = engine ?? beside;
    helper?.load(image.archive, source, result);
    const expected =
      helper === undefined || this.#cell.kind === 'startup'
        ? undefined
        : expectedContents(image, helper, source);
    const { env, processors, options, endMs } = this.#setup;
    const settings = { env, processors, quietMs: options.quietMs, expected };
    const contestants = this.#contestants();
    for (let round = 0; round < options.rounds; round++) {
      if (round > 0 && performance.now() > endMs) break;
      await this.#quietRound(contestants, round, settings);
    }
    await this.#repeatOddRounds(contestants, settings);
    const steps = this.#rounds.flat();
    return { id: this.#id, steps, absences: this.#absences, repeated: this.#repeated };
  }

  removeSource(): void {
    const { engine, beside } = this.#cell;
    (engine ?? beside)?.docker('rmi', '--force', this.#scene.source);
    rmSync(this.#scene.temp, { recursive: true, force: true });
  }

  /** Returns those that can take part, and notes the others. */
  #contestants(): [string, Contestant][] {
    const { kind, image } = this.#cell;
    const { contestants } = image.recipe;
    const usual = kind !== 'engine' || contestants === 'all' ? undefined : contestants;
    const wanted: readonly string[] | undefined = this.#setup.options.only ?? usual;
    return Object.entries(CONTESTANTS[kind]).filter(([name, contestant]) => {
      if (wanted?.includes(name) === false) return false;
      if (contestant.applies?.(this.#scene) === false) return false;
      const { peer } = contestant;
      const reason = peer === undefined ? undefined : this.#setup.peers.absence(peer);
      if (reason !== undefined) this.#leaveOut(name, reason);
      return reason === undefined;
    });
  }

  #leaveOut(contestant: string, reason: string): void {
    const { place, image } = this.#cell;
    // Programs print much, of which the first line says what failed.
    const short = reason.replace(/\s+/g, ' ').slice(0, 300);
    this.#absences.push({ place, image: image.recipe.name, contestant, reason: short });
    log(`${place}, ${image.recipe.name}: ${contestant} is left out: ${short}`);
  }

  /** Measures a round, and again if something else used the processors; keeps the quietest. */
  async #quietRound(
    contestants: readonly [string, Contestant][],
    round: number,
    settings: StepSettings,
  ): Promise<void> {
    for (let repeat = 0; ; repeat++) {
      const steps = await this.#round(contestants, round, settings);
      const loudest = (row: readonly Step[]) => Math.max(...row.map((step) => step.foreignShare));
      const known = this.#rounds[round];
      if (known === undefined || loudest(steps) < loudest(known)) this.#rounds[round] = steps;
      const isAllQuiet = (this.#rounds[round] ?? []).every(isQuiet);
      const isLate = performance.now() > this.#setup.endMs;
      if (isAllQuiet || isLate || settings.quietMs === 0 || repeat === MAX_REPEATS) return;
      log('the machine was not quiet: this round is measured again');
      this.#repeated++;
    }
  }

  /** Measures rounds again in which the first contestant's time is far from its median. */
  async #repeatOddRounds(
    contestants: readonly [string, Contestant][],
    settings: StepSettings,
  ): Promise<void> {
    const first = contestants[0]?.[0];
    const seconds = this.#rounds.flatMap((steps) =>
      steps.filter(({ contestant }) => contestant === first).map((step) => step.seconds),
    );
    const isLate = performance.now() > this.#setup.endMs;
    if (isLate || settings.quietMs === 0 || seconds.length < this.#rounds.length) return;
    for (const round of oddRounds(seconds)) {
      log(`round ${round + 1} is measured again: ${first} differs too much from its median`);
      this.#rounds[round] = await this.#round(contestants, round, settings);
      this.#repeated++;
    }
  }

  async #round(
    contestants: readonly [string, Contestant][],
    round: number,
    settings: StepSettings,
  ): Promise<Step[]> {
    const { rareRounds } = this.#setup.options;
    const steps: Step[] = [];
    const here = contestants.filter(
      ([name, { isRare }]) =>
        (isRare !== true || round < rareRounds) &&
        !this.#absences.some(({ contestant }) => contestant === name),
    );
    // The order rotates, so that what the one before leaves (caches, writing to disk) is the same for all.
    for (const [name, contestant] of here.map((_, at) => here[(at + round) % here.length]!)) {
      const step = await this.#step(name, contestant, round, settings);
      if (step !== undefined) steps.push(step);
    }
    return steps;
  }

  async #step(
    name: string,
    contestant: Contestant,
    round: number,
    settings: StepSettings,
  ): Promise<Step | undefined> {
    const { place, image, engine } = this.#cell;
    const kept = stateOf(engine);
    try {
      const measures = await measureStep(contestant, this.#scene, settings);
      const where = { sitting: this.#id, place, image: image.recipe.name, contestant: name, round };
      const others = `${(measures.foreignShare * 100).toFixed(1)} % for others`;
      log(
        `${place}, ${image.recipe.name}, round ${round + 1}: ${name} ${measures.seconds.toFixed(2)} s, ${others}`,
      );
      return { ...where, ...measures };
    } catch (error) {
      this.#leaveOut(name, (error as Error).message);
      return undefined;
    } finally {
      await cleanUp(this.#scene, kept);
    }
  }
}

/** Says on stderr what happens. */
export function log(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}
