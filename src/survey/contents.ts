// Sums up what a result contains, by package and by directory, so that a later one can be compared with it.
import { isObject, type JsonObject } from '../base/json.ts';
import { cut } from '../base/text.ts';
import { MANAGERS, type PackageManager } from '../packages/managers.ts';
import type { PackageOwners } from '../packages/package-owners.ts';
import { pathBytes } from '../tar/names.ts';
import { type DirectorySize, DirectorySizes } from './directories.ts';

/** How many packages, and how many directories, are listed. */
const MAX_LISTED = 500;
/** Files beyond this number count as files of no package: each takes some hundred bytes of memory. */
const MAX_FILES = 1_000_000;
/** A name may be as long as the image likes. */
const MAX_NAME_CHARS = 300;

/** A package with everything that came from it. */
export interface PackageSize {
  /** `other` for all files of no known package, which have no name. */
  readonly manager: PackageManager;
  /** Its name without a version; empty if only the manager is known. */
  readonly name: string;
  /** Total size of the files' data. */
  readonly bytes: number;
  readonly files: number;
}

/** What a filesystem contains. Sizes count the data of files, once for all hard links, whatever the store counts. */
export interface Contents {
  readonly bytes: number;
  /** Files that have data. */
  readonly files: number;
  /** The largest packages, largest first. */
  readonly packages: readonly PackageSize[];
  /** How many smaller packages are not listed. */
  readonly morePackages: number;
  /** The largest directories down to the third level, largest first. */
  readonly directories: readonly DirectorySize[];
  /** How many smaller directories are not listed. */
  readonly moreDirectories: number;
}

/** Remembers each file with its size, since the lists that name its package may come after it. */
export class ContentSums {
  readonly #owners: Pick<PackageOwners, 'packageOf'>;
  readonly #paths: string[] = [];
  readonly #sizes: number[] = [];
  #moreBytes = 0;
  #moreFiles = 0;
  /** Must observe the stream. */
  readonly directories = new DirectorySizes((path, bytes) => this.#add(path, bytes));

  /** @param owners observes the same stream */
  constructor(owners: Pick<PackageOwners, 'packageOf'>) {
    this.#owners = owners;
  }

  #add(path: string, bytes: number): void {
    if (this.#paths.length < MAX_FILES) {
      this.#paths.push(path);
      this.#sizes.push(bytes);
      return;
    }
    this.#moreBytes += bytes;
    this.#moreFiles++;
  }

  /** The sums, complete once the stream has ended. */
  get contents(): Contents {
    const packages = this.#packages();
    const directories = this.directories.all.toSorted(bySize);
    const sum = (of: 'bytes' | 'files') => packages.reduce((total, one) => total + one[of], 0);
    return {
      bytes: sum('bytes'),
      files: sum('files'),
      packages: packages.slice(0, MAX_LISTED),
      morePackages: Math.max(0, packages.length - MAX_LISTED),
      directories: directories
        .slice(0, MAX_LISTED)
        .map((one) => ({ ...one, path: short(one.path) })),
      moreDirectories: Math.max(0, directories.length - MAX_LISTED),
    };
  }

  #packages(): PackageSize[] {
    const sums = new Map<
      string,
      { manager: PackageManager; name: string; bytes: number; files: number }
    >();
    const add = (manager: PackageManager, name: string, bytes: number, files: number) => {
      const key = `${manager}:${name}`;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { manager, name, bytes, files });
      else {
        sum.bytes += bytes;
        sum.files += files;
      }
    };
    for (const [at, path] of this.#paths.entries()) {
      const { manager, name } = this.#owners.packageOf(path) ?? NO_PACKAGE;
      add(manager, name, this.#sizes[at] ?? 0, 1);
    }
    if (this.#moreFiles > 0)
      add(NO_PACKAGE.manager, NO_PACKAGE.name, this.#moreBytes, this.#moreFiles);
    return [...sums.values()]
      .sort(bySize)
      .map((one) => ({ ...one, name: short(textOf(one.name)) }));
  }
}

const NO_PACKAGE = { manager: 'other', name: '' } as const;

/** Largest first; the order of equal ones does not depend on the stream's. */
function bySize(
  one: Partial<PackageSize & DirectorySize> & { readonly bytes: number },
  other: Partial<PackageSize & DirectorySize> & { readonly bytes: number },
): number {
  const keyOf = ({ manager, name, path }: typeof one) => path ?? `${manager}:${name}`;
  return other.bytes - one.bytes || (keyOf(one) < keyOf(other) ? -1 : 1);
}

/** More than any contents list, whichever release wrote them. */
const MOST_LISTED = 1000;

/** Returns whether a value, read from a report or a record, has the form of contents. */
export function isContents(value: unknown): value is Contents {
  return (
    isObject(value) &&
    ['bytes', 'files', 'morePackages', 'moreDirectories'].every((name) => isCount(value[name])) &&
    isListOfSizes(value['packages'], (one) => isManager(one['manager']) && isText(one['name'])) &&
    isListOfSizes(value['directories'], ({ path }) => isText(path) && path.startsWith('/'))
  );
}

/** Returns whether a value lists files and their bytes under names, for which `isNamed` is true. */
function isListOfSizes(value: unknown, isNamed: (item: JsonObject) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_LISTED &&
    value.every(
      (item: unknown) =>
        isObject(item) && isNamed(item) && isCount(item['bytes']) && isCount(item['files']),
    )
  );
}

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isManager = (value: unknown) => MANAGERS.some((manager) => manager === value);

function textOf(name: string): string {
  return pathBytes(name).toString('utf8');
}

function short(name: string): string {
  return cut(name, MAX_NAME_CHARS);
}
