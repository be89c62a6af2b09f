// Finds the largest directories of a result while it streams.

import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { resultBytes } from '../tar/facts.ts';
import { pathBytes, plainPath } from '../tar/names.ts';

/** How many levels of directories are counted separately. */
const LEVELS = 3;
/** Maximum number of directories. Further ones count towards their parent, since an image may have millions. */
const MAX_DIRECTORIES = 100_000;
/** How many subdirectories are shown, by level. */
const SHOWN = [10, 5, 3];
/** A directory is shown if it has at least this fraction of the whole. */
const SHOWN_FRACTION = 0.01;

/** A directory with everything below it. */
export interface DirectorySize {
  /** Absolute path. */
  readonly path: string;
  /** Total size of the files' data. */
  readonly bytes: number;
  readonly files: number;
}

interface Sum {
  bytes: number;
  files: number;
}

/** Sums up files by directory. */
export class DirectorySizes implements EntryObserver {
  /** Sums by the deepest counted directory, with its path as raw bytes. */
  readonly #sums = new Map<string, Sum>();
  readonly #onFile: ((path: string, bytes: number) => void) | undefined;

  /** @param onFile called for each file of the result that has data, with its path as raw bytes */
  constructor(onFile?: (path: string, bytes: number) => void) {
    this.#onFile = onFile;
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    const bytes = resultBytes(entry, verdict);
    if (bytes === 0) return;
    const path = plainPath(entry.name);
    this.#onFile?.(path, bytes);
    const directory = this.#directoryOf(path);
    const sum = this.#sums.get(directory);
    if (sum === undefined) this.#sums.set(directory, { bytes, files: 1 });
    else {
      sum.bytes += bytes;
      sum.files++;
    }
  }

  data(): void {}

  end(): void {}

  #directoryOf(path: string): string {
    let end = 0;
    for (let level = 0; level < LEVELS; level++) {
      const next = path.indexOf('/', end === 0 ? 0 : end + 1);
      if (next === -1) break;
      end = next;
    }
    let directory = path.slice(0, end);
    while (this.#sums.size >= MAX_DIRECTORIES && directory !== '' && !this.#sums.has(directory))
      directory = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
    return directory;
  }

  /** The largest directories, each followed by its largest subdirectories, three levels deep. */
  get largest(): readonly DirectorySize[] {
    let totalBytes = 0;
    for (const { bytes } of this.#sums.values()) totalBytes += bytes;
    return largestOf(this.#byParent(), '', 0, totalBytes * SHOWN_FRACTION);
  }

  /** All counted directories, in no order. */
  get all(): readonly DirectorySize[] {
    return [...this.#byParent().values()].flatMap((children) => [...children].map(named));
  }

  /** Sums of directories with everything below them, by their parent's path. */
  #byParent(): Map<string, Map<string, Sum>> {
    const all = new Map<string, Map<string, Sum>>();
    for (const [path, sum] of this.#sums) {
      for (let below = path; below !== ''; ) {
        const above = below.slice(0, Math.max(0, below.lastIndexOf('/')));
        const siblings = all.get(above) ?? new Map<string, Sum>();
        all.set(above, siblings);
        const { bytes, files } = siblings.get(below) ?? { bytes: 0, files: 0 };
        siblings.set(below, { bytes: bytes + sum.bytes, files: files + sum.files });
        below = above;
      }
    }
    return all;
  }
}

function named([path, sum]: readonly [string, Sum]): DirectorySize {
  return { path: `/${pathBytes(path).toString('utf8')}`, ...sum };
}

function largestOf(
  all: ReadonlyMap<string, ReadonlyMap<string, Sum>>,
  above: string,
  level: number,
  minBytes: number,
): DirectorySize[] {
  return [...(all.get(above) ?? [])]
    .filter(([, { bytes }]) => bytes >= minBytes)
    .sort(([one, a], [other, b]) => b.bytes - a.bytes || (one < other ? -1 : 1))
    .slice(0, SHOWN[level])
    .flatMap(([path, sum]) => [named([path, sum]), ...largestOf(all, path, level + 1, minBytes)]);
}
