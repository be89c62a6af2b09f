// Directories that a rule drops are held back until it is known whether an entry below them is kept.
import type { TarEntry } from '../tar/entry.ts';
import { isBelow } from '../tar/names.ts';
import { addToCount, type RuleCount } from './counts.ts';

/** A dropped directory, and the count of the rule that dropped it. */
interface HeldDirectory {
  readonly path: string;
  readonly entry: TarEntry;
  readonly count: RuleCount | undefined;
}

/** Dropped directories above the current entry, outermost first. */
export class HeldDirectories {
  #held: HeldDirectory[] = [];

  /** Holds a directory. */
  push(directory: HeldDirectory): void {
    this.#held.push(directory);
  }

  /** Forgets directories that do not contain the current entry: they are dropped for good. */
  leaveFor(path: string): void {
    for (let top = this.#held.at(-1); top !== undefined; top = this.#held.at(-1)) {
      if (isBelow(path, top.path)) return;
      addToCount(top.count, 1, 0);
      this.#held.pop();
    }
  }

  /** Returns all directories, and forgets them: they are kept after all. */
  release(): readonly HeldDirectory[] {
    const held = this.#held;
    this.#held = [];
    return held;
  }
}
