// The results outside the engine: written under pending names first, then all published, or none.
import { describeError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { ImageTarget, WrittenSet } from '../image/image-target.ts';
import type { Location } from '../image/transport.ts';

/** A place for a result. */
export interface Place {
  readonly location: Location;
  readonly target: ImageTarget;
}

/** A result that was written. */
export interface Placement extends Place {
  readonly written: WrittenSet;
}

/** Every result that a run has written outside the engine. */
export class Placements {
  readonly #log: Log;
  readonly #all: Placement[] = [];
  /** How many of them have their names, or may have. */
  #published = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  get all(): readonly Placement[] {
    return this.#all;
  }

  /** Adds a result that has only a pending name. Those in registries come last, since they are the hardest to undo. */
  add(placement: Placement): void {
    const at = isInRegistry(placement) ? this.#all.length : this.#all.filter(isFile).length;
    this.#all.splice(at, 0, placement);
  }

  /** Gives the files among the results their names, or those in registries. Files come first. */
  async publish(kind: 'files' | 'registries'): Promise<void> {
    const wanted = kind === 'files' ? isFile : isInRegistry;
    for (const placement of this.#all.filter(wanted)) {
      this.#published++;
      await placement.written.publish();
    }
  }

  /** Takes all names back, the last one first, and removes what was written. A failure is a warning. */
  async undo(): Promise<void> {
    const all = this.#all.splice(0);
    const published = this.#published;
    this.#published = 0;
    for (const { written, target } of all.slice(0, published).toReversed())
      await this.#try(`could not be taken back from ${target.name}`, () => written.undo());
    await this.#discard(all);
  }

  /** Removes what is no longer needed once every name is where it belongs. */
  async finish(): Promise<void> {
    await this.#discard(this.#all.splice(0));
  }

  async #discard(all: readonly Placement[]): Promise<void> {
    for (const { written, target } of all)
      await this.#try(`left something beside ${target.name}`, () => written.discard());
  }

  async #try(trouble: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) =>
      this.#log.warning(`The result ${trouble}: ${describeError(error)}`),
    );
  }
}

function isInRegistry({ location }: Place): boolean {
  return location.transport === 'docker';
}

function isFile(place: Place): boolean {
  return !isInRegistry(place);
}
