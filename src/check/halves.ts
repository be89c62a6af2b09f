// Divides a filesystem into two halves that can be read at the same time. An engine reads an archive with one processor,
// so reading two of them takes little more than half of the time.
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { linkOf, readExtension } from '../tar/extensions.ts';
import { isBelow, plainPath } from '../tar/names.ts';

/** Directories down to this level may go into the second half. */
const LEVELS = 3;
/** How many directories are counted; what is in others counts for those above them. */
const MAX_DIRECTORIES = 10_000;
/** How many directories the second half has at most: each takes a request of its own. */
const MAX_CHOSEN = 8;
/** How many pairs of directories with names of one file are remembered; with more, nothing is divided. */
const MAX_LINKED = 1000;
/** What an engine reads in the time that an entry takes besides its data. */
const ENTRY_COST = 32 * 1024;
/** With less than this, another container takes longer than it saves. */
const MIN_COST = 64 * 1024 * 1024;
/** The second half has at least this part of all. */
const MIN_SHARE = 0.2;
/** A share that is as good as none. */
const ENOUGH_SHARE = 0.03;

/** Names that need no quoting anywhere. */
const PLAIN = /^[\w+-][\w.+-]*(?:\/[\w+-][\w.+-]*)*$/;

interface Sum {
  cost: number;
  /** Whether the path itself is a directory of the stream. */
  isDirectory: boolean;
}

/** Observes a flat filesystem and finds what to read in a second stream. */
export class Halves implements EntryObserver {
  readonly #sums = new Map<string, Sum>();
  #total = 0;
  /** Pairs of directories in which names of one file are, as `one\0other`. */
  readonly #linked = new Set<string>();
  /** The last entry's directory, and the sums of it and those above it. */
  #directory: string | undefined;
  #above: readonly Sum[] = [];

  begin(entry: TarEntry, verdict: Verdict): void {
    if (verdict === 'drop') return;
    const path = plainPath(entry.name);
    const cost = ENTRY_COST + entry.sizeBytes;
    this.#total += cost;
    for (const sum of this.#sumsAbove(path)) sum.cost += cost;
    if (entry.typeFlag === '5' && depthOf(path) <= LEVELS) {
      const sum = this.#sumOf(path);
      if (sum !== undefined) sum.isDirectory = true;
    } else if (entry.typeFlag === '1') {
      const head = verdict === 'keep' ? entry : verdict.head;
      this.#link(path, plainPath(linkOf(head.header, readExtension(head.extensions))));
    }
  }

  data(): void {}

  end(): void {}

  /**
   * The directories of the second half, each with everything below it. No file has names in both halves. Empty if it
   * is not worth it to divide.
   */
  get second(): readonly string[] {
    if (this.#total < MIN_COST || this.#linked.size > MAX_LINKED) return [];
    const links = [...this.#linked].map((pair) => pair.split('\0'));
    const unfit = new Set<string>();
    for (;;) {
      const chosen = this.#choose(unfit);
      const torn = chosen.filter((directory) =>
        links.some(([one = '', other = '']) => isIn(one, directory) !== isIn(other, directory)),
      );
      if (torn.length === 0) return chosen;
      for (const directory of torn) unfit.add(directory);
    }
  }

  /** Chooses directories with about half of all, large ones first. */
  #choose(unfit: ReadonlySet<string>): string[] {
    const chosen: string[] = [];
    let left = this.#total / 2;
    const candidates = [...this.#sums]
      .filter(([path, { isDirectory }]) => isDirectory && PLAIN.test(path) && !unfit.has(path))
      .toSorted(([one, a], [other, b]) => b.cost - a.cost || (one < other ? -1 : 1));
    for (const [path, { cost }] of candidates) {
      if (chosen.length === MAX_CHOSEN || left < this.#total * ENOUGH_SHARE) break;
      if (cost > left || chosen.some((one) => isIn(path, one) || isIn(one, path))) continue;
      chosen.push(path);
      left -= cost;
    }
    return left > this.#total * (0.5 - MIN_SHARE) ? [] : chosen;
  }

  /** Returns the sums of the directories above a path. */
  #sumsAbove(path: string): readonly Sum[] {
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (directory === this.#directory) return this.#above;
    this.#directory = directory;
    this.#above = startsOf(directory)
      .map((start) => this.#sumOf(start))
      .filter((sum) => sum !== undefined);
    return this.#above;
  }

  #sumOf(path: string): Sum | undefined {
    const known = this.#sums.get(path);
    if (known !== undefined || this.#sums.size === MAX_DIRECTORIES) return known;
    const sum = { cost: 0, isDirectory: false };
    this.#sums.set(path, sum);
    return sum;
  }

  #link(path: string, target: string): void {
    const [one, other] = [path, target].map((name) => startsOf(parentOf(name)).at(-1) ?? '');
    if (one !== other && this.#linked.size <= MAX_LINKED) this.#linked.add(`${one}\0${other}`);
  }
}

/** Returns whether a path is a directory or below it. */
export function isIn(path: string, directory: string): boolean {
  return path === directory || isBelow(path, directory);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function depthOf(path: string): number {
  return path.split('/').length;
}

/** Returns a directory's own path and those above it, down to the last level that counts. */
function startsOf(directory: string): string[] {
  if (directory === '') return [];
  const parts = directory.split('/').slice(0, LEVELS);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
