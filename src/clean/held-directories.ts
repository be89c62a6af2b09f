// Directories that a rule drops are held back until it is known whether an entry below them is kept.
import type { TarEntry } from '../tar/entry.ts';
import { isBelow } from '../tar/names.ts';
import { addToCount, type RuleCount } from './counts.ts';
import { directoriesAbove } from './links.ts';

/** A dropped directory, and the count of the rule that dropped it. */
interface HeldDirectory {
  readonly path: string;
  readonly entry: TarEntry;
  readonly count: RuleCount | undefined;
}

/** Dropped directories that may still have to be kept. */
export class HeldDirectories {
  /** By path. Those above another one come before it. */
  readonly #held = new Map<string, HeldDirectory>();
  /** The paths of those above the current entry, outermost first; unused if the stream returns to directories. */
  #above: string[] = [];
  readonly #returns: boolean;

  /**
   * @param returns whether the stream may return to a directory after entries outside it, so that all directories must
   *   be held until its end
   */
  constructor(returns: boolean) {
    this.#returns = returns;
  }

  /** Holds a directory. */
  push(directory: HeldDirectory): void {
    this.#held.set(directory.path, directory);
    if (!this.#returns) this.#above.push(directory.path);
  }

  /** Forgets directories of which nothing more can come: they are dropped for good. */
  leaveFor(path: string): void {
    for (let top = this.#above.at(-1); top !== undefined; top = this.#above.at(-1)) {
      if (isBelow(path, top)) return;
      this.#drop(top);
      this.#above.pop();
    }
  }

  /** Forgets all directories: the stream has ended. */
  end(): void {
    for (const path of this.#held.keys()) this.#drop(path);
  }

  /** Returns the directories above a path, outermost first, and forgets them: they are kept after all. */
  releaseAbove(path: string): readonly HeldDirectory[] {
    if (this.#held.size === 0) return [];
    this.#above = [];
    return directoriesAbove(path).flatMap((above) => {
      const held = this.#held.get(above);
      this.#held.delete(above);
      return held === undefined ? [] : [held];
    });
  }

  #drop(path: string): void {
    addToCount(this.#held.get(path)?.count, 1, 0);
    this.#held.delete(path);
  }
}
