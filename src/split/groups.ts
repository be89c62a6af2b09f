// Groups of entries that stay together: a package, a directory or large file that no package owns, or volatile files.
import type { Package } from '../packages/managers.ts';
import type { Arrangement } from './arrange.ts';
import { DirectoryGroups } from './directory-groups.ts';
import { type EntryNumber, type FlatIndex, KIND, NO_ENTRY } from './flat-index.ts';
import { isSmall } from './packed-estimate.ts';
import { isVolatile } from './volatile.ts';

/** Tells the package of a file: see `PackageOwners`. */
export interface Owners {
  packageOf(path: string): Package | undefined;
}

/** What a group consists of: files of a package, other files such as an application's, or files that always differ. */
export type GroupKind = 'package' | 'other' | 'volatile';

/** Entries that stay together. */
export interface Group {
  /** `dpkg:libc6`, or an absolute path, with `/` at its end for a directory. */
  readonly name: string;
  readonly kind: GroupKind;
  /** About what it takes up in a layer. */
  bytes: number;
  /** The same of its largest entry. */
  largestBytes: number;
  /** Size of its data. */
  dataBytes: number;
  entries: number;
}

/** All groups, and which one each entry is in. */
export interface Grouping {
  readonly groups: readonly Group[];
  /** By entry; {@link NO_GROUP} for directories. */
  readonly groupOf: Int32Array;
  /** By entry: about what it takes up in a layer. */
  readonly sizes: Float64Array;
  /** Number of hard links that are with their file, though their names belong to another package. */
  readonly movedLinks: number;
}

export const NO_GROUP = -1;

/** What a header takes up once packed. */
export const HEAD_BYTES = 60;
/** Left of data of which nothing is known. */
const USUAL_PART = 0.35;

/** Collects entries into groups: by package, and all others by directory into groups of a size. */
export class GroupMaker {
  readonly #index: FlatIndex;
  readonly #arrangement: Arrangement;
  readonly #owners: Owners;
  readonly #groups: Group[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #groupOf: Int32Array;

  constructor(index: FlatIndex, arrangement: Arrangement, owners: Owners) {
    this.#index = index;
    this.#arrangement = arrangement;
    this.#owners = owners;
    this.#groupOf = new Int32Array(index.count).fill(NO_GROUP);
  }

  /**
   * @param isUnpacked whether layers are stored as they are, so that their bytes count
   * @param mostBytes returns about how large a directory that stays together may be, from the size of all
   */
  make(isUnpacked: boolean, mostBytes: (totalBytes: number) => number): Grouping {
    const { kind, paths, count, bytes } = this.#index;
    const { order, target } = this.#arrangement;
    const sizes = isUnpacked ? bytes.slice(0, count) : usualSizes(this.#index);
    const divided = {
      volatile: new DirectoryGroups(this.#index, this.#arrangement, sizes),
      other: new DirectoryGroups(this.#index, this.#arrangement, sizes),
    };
    for (const entry of order) {
      if (kind[entry] === KIND.directory || target[entry] !== NO_ENTRY) continue;
      const path = paths[entry] as string;
      const owner = isVolatile(path) ? undefined : this.#ownerOf(path);
      if (owner !== undefined) this.#put(entry, owner, 'package');
      else divided[isVolatile(path) ? 'volatile' : 'other'].add(entry);
    }
    const most = mostBytes(sizes.reduce((sum, size) => sum + size, 0));
    for (const sort of ['volatile', 'other'] as const)
      for (const [entry, name] of divided[sort].divide(most)) this.#put(entry, name, sort);
    if (!isUnpacked) this.#refine(sizes);
    return this.#weighed(sizes);
  }

  #ownerOf(path: string): string | undefined {
    const owner = this.#owners.packageOf(path);
    return owner === undefined || owner.name === '' ? undefined : `${owner.manager}:${owner.name}`;
  }

  #put(entry: EntryNumber, name: string, kind: GroupKind): void {
    const key = `${kind} ${name}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#groups.push(newGroup(name, kind)) - 1;
      this.#numbers.set(key, number);
    }
    this.#groupOf[entry] = number;
  }

  /** Files that were not sampled are like those of their group that were, or of all groups. */
  #refine(sizes: Float64Array): void {
    const { packedPart, dataBytes } = this.#index;
    const sampled = new Float64Array(this.#groups.length);
    const left = new Float64Array(this.#groups.length);
    for (const [entry, group] of this.#groupOf.entries()) {
      const part = packedPart[entry] as number;
      // Large files are all sampled, so they tell nothing about others.
      if (group === NO_GROUP || !(part >= 0) || !isSmall(dataBytes[entry] as number)) continue;
      sampled[group]! += dataBytes[entry] as number;
      left[group]! += part * (dataBytes[entry] as number);
    }
    const usual = usualPart(sampled, left);
    for (const [entry, group] of this.#groupOf.entries()) {
      if (group === NO_GROUP || !Number.isNaN(packedPart[entry])) continue;
      const part = sampled[group]! > 0 ? left[group]! / sampled[group]! : usual;
      sizes[entry] = HEAD_BYTES + (dataBytes[entry] as number) * part;
    }
  }

  #weighed(sizes: Float64Array): Grouping {
    const movedLinks = this.#followTargets();
    const grouping = { groups: this.#groups, groupOf: this.#groupOf, sizes, movedLinks };
    weigh(this.#index, grouping);
    return grouping;
  }

  /**
   * Puts hard links where their files are. They come after their targets, so one pass is enough for links to links.
   * @returns how many would have been in another package
   */
  #followTargets(): number {
    const { target } = this.#arrangement;
    let moved = 0;
    for (const [entry, to] of target.entries()) {
      if (to === NO_ENTRY) continue;
      const number = this.#groupOf[to] as number;
      this.#groupOf[entry] = number;
      const owner = this.#ownerOf(this.#index.paths[entry] as string);
      if (owner !== undefined && owner !== this.#groups[number]?.name) moved++;
    }
    return moved;
  }
}

export function newGroup(name: string, kind: GroupKind): Group {
  return { name, kind, bytes: 0, largestBytes: 0, dataBytes: 0, entries: 0 };
}

/** Sums up groups from their entries. */
export function weigh(
  { dataBytes }: Pick<FlatIndex, 'dataBytes'>,
  { groups, groupOf, sizes }: Pick<Grouping, 'groups' | 'groupOf' | 'sizes'>,
): void {
  for (const group of groups) Object.assign(group, newGroup(group.name, group.kind));
  for (const [entry, number] of groupOf.entries()) {
    if (number === NO_GROUP) continue;
    const group = groups[number] as Group;
    const size = sizes[entry] as number;
    group.bytes += size;
    group.largestBytes = Math.max(group.largestBytes, size);
    group.dataBytes += dataBytes[entry] as number;
    group.entries++;
  }
}

/** What is usually left, rounded so that a change of some files does not change the sizes of others. */
function usualPart(sampled: Float64Array, left: Float64Array): number {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const all = sum(sampled);
  return all === 0 ? USUAL_PART : Math.max(1, Math.round((16 * sum(left)) / all)) / 16;
}

function usualSizes({ count, dataBytes, packedPart }: FlatIndex): Float64Array {
  return Float64Array.from({ length: count }, (_, entry) => {
    const part = packedPart[entry] as number;
    return HEAD_BYTES + (dataBytes[entry] as number) * (Number.isNaN(part) ? USUAL_PART : part);
  });
}
