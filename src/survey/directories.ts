// The largest directories of a result, by what streamed into it.

import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { resultBytes } from '../tar/facts.ts';
import { pathBytes, plainPath } from '../tar/names.ts';

/** How deep directories are told apart. */
const LEVELS = 3;
/** Most directories that are told apart: further ones count for the one above. An image may have millions. */
const MAX_DIRECTORIES = 100_000;
/** How many of a directory's own are worth a line, by level. */
const SHOWN = [10, 5, 3];
/** The part of the whole that a directory needs to be worth a line. */
const SHOWN_PART = 0.01;

/** A directory with all that is below it. */
export interface DirectorySize {
  /** Its path with a `/` before it. */
  readonly path: string;
  /** Bytes of files' data. */
  readonly bytes: number;
  readonly files: number;
}

interface Sum {
  bytes: number;
  files: number;
}

/** Adds up the files that pass, by directory. */
export class DirectorySizes implements EntryObserver {
  /** Sums of files by the deepest directory that counts, its path as raw bytes. */
  readonly #sums = new Map<string, Sum>();

  begin(entry: TarEntry, verdict: Verdict): void {
    const bytes = resultBytes(entry, verdict);
    if (bytes === 0) return;
    const directory = this.#directoryOf(plainPath(entry.name));
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

  /** The largest directories, each followed by the largest of its own, three levels deep. */
  get largest(): readonly DirectorySize[] {
    const all = new Map<string, Map<string, Sum>>();
    let totalBytes = 0;
    for (const [path, sum] of this.#sums) {
      totalBytes += sum.bytes;
      for (let below = path; below !== ''; ) {
        const above = below.slice(0, Math.max(0, below.lastIndexOf('/')));
        const siblings = all.get(above) ?? new Map<string, Sum>();
        all.set(above, siblings);
        const { bytes, files } = siblings.get(below) ?? { bytes: 0, files: 0 };
        siblings.set(below, { bytes: bytes + sum.bytes, files: files + sum.files });
        below = above;
      }
    }
    return largestOf(all, '', 0, totalBytes * SHOWN_PART);
  }
}

function largestOf(
  all: ReadonlyMap<string, ReadonlyMap<string, Sum>>,
  above: string,
  level: number,
  leastBytes: number,
): DirectorySize[] {
  return [...(all.get(above) ?? [])]
    .filter(([, { bytes }]) => bytes >= leastBytes)
    .sort(([one, a], [other, b]) => b.bytes - a.bytes || (one < other ? -1 : 1))
    .slice(0, SHOWN[level])
    .flatMap(([path, sum]) => [
      { path: `/${pathBytes(path).toString('utf8')}`, ...sum },
      ...largestOf(all, path, level + 1, leastBytes),
    ]);
}
