// Compares what a result contains with an earlier image, by package and by directory.
import type { Contents, PackageSize } from '../survey/contents.ts';
import type { DirectorySize } from '../survey/directories.ts';
import type { PackedLayer, PlatformResult } from './facts.ts';

/** Most changes of a kind that a comparison lists. */
const MAX_CHANGES = 100;
/** A directory is left out if one below it has at least this part of its change. */
const EXPLAINED_PART = 0.9;

/** What is known about one platform of an earlier image. */
export interface EarlierPlatform {
  /** As `os/arch[/variant]`. */
  readonly platform: string;
  /** Undefined if its files are not known. */
  readonly contents: Contents | undefined;
  /** Packed bytes of all layers. */
  readonly packedBytes: number | undefined;
  /** Digests of its packed layers, and their diffIDs; undefined if none are known. */
  readonly layers: ReadonlySet<string> | undefined;
}

/** An earlier image, or the report of one. */
export interface Earlier {
  readonly kind: 'image' | 'report';
  /** As the user wrote it. */
  readonly name: string;
  readonly platforms: readonly EarlierPlatform[];
}

/**
 * How a size changed. `added` and `removed` are certain: if a list of the other side is cut, a name that it lacks has at
 * most the size of its last one, and counts with that.
 */
export interface SizeChange {
  readonly change: 'added' | 'removed' | 'grown' | 'shrunk';
  readonly oldBytes: number;
  readonly newBytes: number;
}

export type PackageChange = SizeChange & Pick<PackageSize, 'manager' | 'name'>;
export type DirectoryChange = SizeChange & Pick<DirectorySize, 'path'>;

/** One platform of a result beside the same one of the earlier image. Sizes are undefined if they are not known. */
export interface PlatformComparison {
  readonly platform: string;
  /** Bytes of all files. */
  readonly oldBytes: number | undefined;
  readonly newBytes: number | undefined;
  readonly oldPackedBytes: number | undefined;
  readonly newPackedBytes: number | undefined;
  /** Packed bytes of the layers that a machine with the earlier image lacks. */
  readonly pullBytes: number | undefined;
  /** Digests of these layers, bottom first, each once. */
  readonly pulledLayers: readonly string[] | undefined;
  /** The largest changes first. */
  readonly packages: readonly PackageChange[];
  /** How many smaller changes are not listed. */
  readonly morePackages: number;
  readonly directories: readonly DirectoryChange[];
  readonly moreDirectories: number;
}

/** A result beside an earlier image. */
export interface Comparison extends Pick<Earlier, 'kind' | 'name'> {
  /** Sums of the compared platforms. */
  readonly oldBytes: number | undefined;
  readonly newBytes: number | undefined;
  readonly platforms: readonly PlatformComparison[];
  /** Platforms of the result that the earlier image lacks. */
  readonly missing: readonly string[];
}

/** Whether a package stands for all files of no known package. */
export function isOfNoPackage({ manager, name }: Pick<PackageSize, 'manager' | 'name'>): boolean {
  return manager === 'other' && name === '';
}

/** Compares each platform of a result with the same one of an earlier image. */
export function compareWith(
  { kind, name, platforms: earlier }: Earlier,
  results: readonly Pick<
    PlatformResult,
    'platform' | 'contents' | 'newPackedBytes' | 'packedLayers'
  >[],
): Comparison {
  const platforms: PlatformComparison[] = [];
  const missing: string[] = [];
  for (const result of results) {
    const before = earlier.find(({ platform }) => platform === result.platform);
    if (before === undefined) missing.push(result.platform);
    else platforms.push(comparePlatform(before, result));
  }
  const sum = (of: 'oldBytes' | 'newBytes') =>
    platforms.reduce<number | undefined>((total, one) => {
      const bytes = one[of];
      return total === undefined || bytes === undefined ? undefined : total + bytes;
    }, 0);
  return { kind, name, oldBytes: sum('oldBytes'), newBytes: sum('newBytes'), platforms, missing };
}

function comparePlatform(
  before: EarlierPlatform,
  after: Pick<PlatformResult, 'platform' | 'contents' | 'newPackedBytes' | 'packedLayers'>,
): PlatformComparison {
  const [old, now] = [before.contents, after.contents];
  const areKnown = old !== undefined && now !== undefined;
  const packages = areKnown ? packageChanges(old, now) : [];
  const directories = areKnown ? directoryChanges(old, now) : [];
  return {
    platform: after.platform,
    oldBytes: areKnown ? old.bytes : undefined,
    newBytes: areKnown ? now.bytes : undefined,
    oldPackedBytes: before.packedBytes,
    newPackedBytes: after.newPackedBytes,
    ...pulledOf(before.layers, after.packedLayers),
    packages: packages.slice(0, MAX_CHANGES),
    morePackages: Math.max(0, packages.length - MAX_CHANGES),
    directories: directories.slice(0, MAX_CHANGES),
    moreDirectories: Math.max(0, directories.length - MAX_CHANGES),
  };
}

/** Finds the layers that are not among known ones; undefined if layers of one of the two are not known. */
function pulledOf(
  known: ReadonlySet<string> | undefined,
  layers: readonly PackedLayer[] | undefined,
): Pick<PlatformComparison, 'pullBytes' | 'pulledLayers'> {
  if (known === undefined || layers === undefined)
    return { pullBytes: undefined, pulledLayers: undefined };
  const pulled = new Map<string, number>();
  for (const { digest, diffId, packedBytes } of layers) {
    // A machine pulls a layer that an image has twice only once.
    if (!known.has(digest) && !known.has(diffId)) pulled.set(digest, packedBytes);
  }
  const pullBytes = [...pulled.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { pullBytes, pulledLayers: [...pulled.keys()] };
}

function packageChanges(old: Contents, now: Contents): PackageChange[] {
  const keyOf = ({ manager, name }: PackageSize) => `${manager}:${name}`;
  const lists = [
    sizesOf(old.packages, keyOf, old.morePackages),
    sizesOf(now.packages, keyOf, now.morePackages),
  ] as const;
  const known = new Map([...old.packages, ...now.packages].map((one) => [keyOf(one), one]));
  return changesOf(...lists).map(({ key, ...change }) => {
    const { manager, name } = known.get(key)!;
    return { manager, name, ...change };
  });
}

function directoryChanges(old: Contents, now: Contents): DirectoryChange[] {
  const keyOf = ({ path }: DirectorySize) => path;
  const changes = changesOf(
    sizesOf(old.directories, keyOf, old.moreDirectories),
    sizesOf(now.directories, keyOf, now.moreDirectories),
  );
  /** For each directory, the largest growth and the largest loss directly below it. */
  const below = new Map<string, { most: number; least: number }>();
  for (const { key, oldBytes, newBytes } of changes) {
    const parent = key.slice(0, key.lastIndexOf('/'));
    const { most, least } = below.get(parent) ?? { most: 0, least: 0 };
    const bytes = newBytes - oldBytes;
    below.set(parent, { most: Math.max(most, bytes), least: Math.min(least, bytes) });
  }
  const isExplained = ({ key, oldBytes, newBytes }: Keyed) => {
    const bytes = newBytes - oldBytes;
    const { most = 0, least = 0 } = below.get(key) ?? {};
    return bytes > 0 ? most >= bytes * EXPLAINED_PART : least <= bytes * EXPLAINED_PART;
  };
  return changes
    .filter((change) => !isExplained(change))
    .map(({ key, ...change }) => ({ path: key, ...change }));
}

/** Sizes by key, and the most that a key without one may have. */
interface KnownSizes {
  readonly sizes: ReadonlyMap<string, number>;
  readonly absentBytes: number;
}

type Keyed = SizeChange & { readonly key: string };

/** @param more how many smaller items are not in the list */
function sizesOf<T extends { readonly bytes: number }>(
  items: readonly T[],
  keyOf: (item: T) => string,
  more: number,
): KnownSizes {
  const sizes = new Map<string, number>();
  // Names that were cut may have become the same.
  for (const item of items) sizes.set(keyOf(item), (sizes.get(keyOf(item)) ?? 0) + item.bytes);
  const least = items.reduce((bytes, item) => Math.min(bytes, item.bytes), Infinity);
  return { sizes, absentBytes: more === 0 || items.length === 0 ? 0 : least };
}

/** Returns what changed for certain, the largest change first. */
function changesOf(old: KnownSizes, now: KnownSizes): Keyed[] {
  const changes: Keyed[] = [];
  for (const key of new Set([...old.sizes.keys(), ...now.sizes.keys()])) {
    const [was, is] = [old.sizes.get(key), now.sizes.get(key)];
    const oldBytes = was ?? Math.min(old.absentBytes, is ?? 0);
    const newBytes = is ?? Math.min(now.absentBytes, was ?? 0);
    if (oldBytes === newBytes) continue;
    const certain = oldBytes === 0 ? 'added' : newBytes === 0 ? 'removed' : undefined;
    changes.push({
      key,
      change: certain ?? (newBytes > oldBytes ? 'grown' : 'shrunk'),
      oldBytes,
      newBytes,
    });
  }
  const byChange = (one: Keyed) => Math.abs(one.newBytes - one.oldBytes);
  return changes.sort(
    (one, other) => byChange(other) - byChange(one) || (one.key < other.key ? -1 : 1),
  );
}
