// Comparing contents: what is certain, what a cut list leaves open, and what a machine has to pull.
import { describe, expect, it } from 'vitest';
import { compareWith, type EarlierPlatform } from '../../src/report/compare.ts';
import type { PackedLayer } from '../../src/report/facts.ts';
import type { Contents } from '../../src/survey/contents.ts';
import { digestOf } from '../support/page/results.ts';

const P = 'linux/amd64';

/** Returns contents with dpkg packages and directories of these sizes. */
function contents(
  packages: Readonly<Record<string, number>>,
  directories: Readonly<Record<string, number>> = {},
  more: Partial<Contents> = {},
): Contents {
  return {
    bytes: Object.values(packages).reduce((sum, bytes) => sum + bytes, 0),
    files: 1,
    packages: Object.entries(packages).map(([name, bytes]) => ({
      ...({ manager: 'dpkg', name, bytes, files: 1 } as const),
    })),
    morePackages: 0,
    directories: Object.entries(directories).map(([path, bytes]) => ({ path, bytes, files: 1 })),
    moreDirectories: 0,
    ...more,
  };
}

const earlier = (
  of: Contents | undefined,
  more: Partial<EarlierPlatform> = {},
): EarlierPlatform => ({
  ...{ platform: P, contents: of, packedBytes: undefined, layers: undefined },
  ...more,
});
const result = (
  of: Contents | undefined,
  more: { readonly packedLayers?: readonly PackedLayer[] } = {},
) => ({
  ...{ platform: P, contents: of, newPackedBytes: undefined, packedLayers: undefined },
  ...more,
});

/** Compares one platform with an earlier one. */
function compared(before: ReturnType<typeof earlier>, after: ReturnType<typeof result>) {
  return compareWith({ kind: 'image', name: 'x', platforms: [before] }, [after]).platforms[0]!;
}

/** Lists packages as `name change old new`. */
function packagesOf(old: Contents, now: Contents): string[] {
  return compared(earlier(old), result(now)).packages.map(
    ({ name, change, oldBytes, newBytes }) => `${name} ${change} ${oldBytes} ${newBytes}`,
  );
}

/** Lists directories as `path change`. */
function directoriesOf(
  old: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): string[] {
  const found = compared(earlier(contents({}, old)), result(contents({}, now)));
  return found.directories.map(({ path, oldBytes, newBytes }) => `${path} ${newBytes - oldBytes}`);
}

describe('packages', () => {
  it('are added, removed, grown or shrunk, the largest change first', () => {
    const old = contents({ same: 5, grown: 10, shrunk: 30, removed: 7 });
    const now = contents({ same: 5, grown: 40, shrunk: 10, added: 8 });
    expect(packagesOf(old, now)).toEqual([
      'grown grown 10 40',
      'shrunk shrunk 30 10',
      'added added 0 8',
      'removed removed 7 0',
    ]);
  });

  it('of two managers are two, whatever their names', () => {
    const old = contents({ a: 5 });
    const other = {
      ...old,
      packages: [{ manager: 'npm' as const, name: 'a', bytes: 5, files: 1 }],
    };
    const { packages } = compared(earlier(old), result(other));
    expect(packages.map(({ manager, change }) => [manager, change])).toEqual([
      ['dpkg', 'removed'],
      ['npm', 'added'],
    ]);
  });

  it('that a cut list lacks count with the most that they can have', () => {
    const old = contents({ a: 50, b: 20 }, {}, { morePackages: 3 });
    const now = contents({ a: 50, b: 20, c: 30, d: 20, e: 4 });
    // Before, c had at most 20 bytes; d and e may have been the same.
    expect(packagesOf(old, now)).toEqual(['c grown 20 30']);
    expect(packagesOf(now, old)).toEqual(['c shrunk 30 20']);
  });

  it('are the same if only names that both cut differ', () => {
    const more = { morePackages: 9 };
    expect(packagesOf(contents({ a: 5 }, {}, more), contents({ a: 5 }, {}, more))).toEqual([]);
  });

  it('whose names were cut to the same one are added up', () => {
    const one = { manager: 'dpkg', name: 'a…', bytes: 5, files: 1 } as const;
    const old = { ...contents({}), packages: [one, one] };
    expect(packagesOf(old, contents({ 'a…': 10 }))).toEqual([]);
  });

  it('of which too many changed are only counted', () => {
    const many = contents(Object.fromEntries(Array.from({ length: 130 }, (_, at) => [at, at + 1])));
    const { packages, morePackages } = compared(earlier(contents({})), result(many));
    expect([packages.length, packages[0]?.newBytes, morePackages]).toEqual([100, 130, 30]);
  });
});

describe('directories', () => {
  it('are left out if one below has almost all of the change', () => {
    const old = { '/usr': 100, '/usr/lib': 50, '/usr/lib/a': 20, '/usr/bin': 30, '/opt': 10 };
    const now = { '/usr': 200, '/usr/lib': 145, '/usr/lib/a': 75, '/usr/bin': 36, '/opt': 5 };
    expect(directoriesOf(old, now)).toEqual([
      '/usr/lib 95',
      '/usr/lib/a 55',
      '/usr/bin 6',
      '/opt -5',
    ]);
  });

  it('are kept if what is below changed the other way', () => {
    expect(directoriesOf({ '/usr': 100, '/usr/lib': 50 }, { '/usr': 130, '/usr/lib': 10 })).toEqual(
      ['/usr/lib -40', '/usr 30'],
    );
  });

  it('that shrank are left out for the same reason', () => {
    expect(directoriesOf({ '/a': 100, '/a/b': 90 }, { '/a': 10, '/a/b': 1 })).toEqual(['/a/b -89']);
  });
});

describe('what a machine pulls', () => {
  const layer = (digit: string, packedBytes: number): PackedLayer => ({
    ...{ digest: digestOf(digit), diffId: digestOf(digit), packedBytes },
  });
  const layers = [
    layer('1', 10),
    { ...layer('2', 20), diffId: digestOf('9') },
    layer('3', 40),
    layer('3', 40),
  ];
  const pulled = (known: readonly string[] | undefined, of: readonly PackedLayer[] = layers) =>
    compared(
      earlier(undefined, { layers: known && new Set(known) }),
      result(undefined, { packedLayers: of }),
    );
  const bytesPulled = (...of: Parameters<typeof pulled>) => pulled(...of).pullBytes;

  it('is every layer whose digest and diffID the earlier image lacks, once', () => {
    expect(bytesPulled([])).toBe(70);
    expect(bytesPulled([digestOf('1')])).toBe(60);
    expect(bytesPulled([digestOf('9')])).toBe(50);
    expect(bytesPulled([1, 2, 3].map((digit) => digestOf(String(digit))))).toBe(0);
  });

  it('names these layers, bottom first, each once', () => {
    expect(pulled([digestOf('1')]).pulledLayers).toEqual([digestOf('2'), digestOf('3')]);
    expect(pulled([1, 2, 3].map((digit) => digestOf(String(digit)))).pulledLayers).toEqual([]);
    expect(pulled(undefined).pulledLayers).toBeUndefined();
  });

  it('is not known if layers are not', () => {
    expect(bytesPulled(undefined)).toBeUndefined();
    expect(compared(earlier(undefined, { layers: new Set() }), result(undefined)).pullBytes).toBe(
      undefined,
    );
  });
});

describe('compareWith', () => {
  it('adds up platforms, and says which are missing', () => {
    const other = 'linux/arm64';
    const found = compareWith(
      {
        kind: 'report',
        name: 'a.json',
        platforms: [earlier(contents({ a: 5 })), earlier(contents({ a: 1 }), { platform: other })],
      },
      [
        result(contents({ a: 7 })),
        { ...result(contents({ a: 4 })), platform: other },
        { ...result(contents({ a: 100 })), platform: 'linux/s390x' },
      ],
    );
    expect(found).toMatchObject({ oldBytes: 6, newBytes: 11, missing: ['linux/s390x'] });
    expect(found.platforms.map(({ platform }) => platform)).toEqual([P, other]);
  });

  it('knows no sizes without the contents of both', () => {
    for (const [old, now] of [
      [undefined, contents({ a: 1 })],
      [contents({ a: 1 }), undefined],
    ]) {
      const found = compareWith({ kind: 'image', name: 'x', platforms: [earlier(old)] }, [
        result(now),
      ]);
      expect(found).toMatchObject({ oldBytes: undefined, newBytes: undefined });
      expect(found.platforms[0]).toMatchObject({
        oldBytes: undefined,
        packages: [],
        directories: [],
      });
    }
  });
});
