// Where groups go: layers of equal size, and few changes from one build to the next. bench/split.ts measures real images.
import { describe, expect, it } from 'vitest';
import type { Group, GroupKind } from '../../src/split/groups.ts';
import { fairShare } from '../../src/split/large-groups.ts';
import { placeGroups } from '../../src/split/place.ts';
import { prng } from '../support/process/prng.ts';

function group(name: string, bytes: number, kind: GroupKind = 'package'): Group {
  return { name, kind, bytes, largestBytes: bytes, dataBytes: bytes, entries: 1 };
}

/** Sizes such as those of Debian's packages: most are small, and a few have most of the bytes. */
function packages(seed: number, count = 200): Group[] {
  const random = prng(seed);
  return Array.from({ length: count }, (_, at) => {
    const normal = Array.from({ length: 6 }, () => random.int(1000) / 500 - 1).reduce(
      (a, b) => a + b,
    );
    return group(`dpkg:${seed}-${at}`, Math.round(200_000 * Math.exp(1.2 * normal)));
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function place(groups: readonly Group[], count: number, isExact = false): Uint8Array {
  return placeGroups({ groups, count, topBytes: 100_000, isExact });
}

/** Bytes in each layer. */
function loads(groups: readonly Group[], count: number, isExact = false): number[] {
  const placed = place(groups, count, isExact);
  return Array.from({ length: count }, (_, layer) =>
    sum(groups.filter((_, at) => placed[at] === layer).map(({ bytes }) => bytes)),
  );
}

/** The largest layer, relative to the mean of those without a group that is larger. */
function unevenness(groups: readonly Group[], count: number, isExact = false): number {
  const share = Math.max(fairShare(groups, count, 0), ...groups.map(({ bytes }) => bytes));
  return Math.max(...loads(groups, count, isExact)) / share;
}

/** The part of the bytes that is in other layers than before or in layers with other contents. */
function moved(before: readonly Group[], after: readonly Group[], count: number): number {
  const members = (groups: readonly Group[]) => {
    const placed = place(groups, count);
    return Array.from({ length: count }, (_, layer) =>
      groups.filter((_, at) => placed[at] === layer),
    );
  };
  const text = (layer: readonly Group[]) =>
    layer
      .map(({ name, bytes }) => `${name} ${bytes}`)
      .sort()
      .join();
  const old = new Set(members(before).map(text));
  const news = members(after).filter((layer) => !old.has(text(layer)));
  return sum(news.flat().map(({ bytes }) => bytes)) / sum(after.map(({ bytes }) => bytes));
}

const SEEDS = [1, 2, 3, 4, 5, 6];

describe('layers are of about the same size', () => {
  const thirdOfNobody = (seed: number) => {
    const owned = packages(seed);
    const bytes = sum(owned.map((one) => one.bytes)) / 2;
    const others = Array.from({ length: 40 }, (_, at) =>
      group(`/srv/${seed}-${at}/`, (bytes / 40) * (0.2 + ((at * 7) % 40) / 25), 'other'),
    );
    return [...owned, ...others];
  };

  it.each(SEEDS)('with four of them, for image %s', (seed) => {
    expect(unevenness(packages(seed), 4)).toBeLessThan(1.15);
  });

  it.each(SEEDS)(
    'with four of them and a third of the bytes in no package, for image %s',
    (seed) => {
      expect(unevenness(thirdOfNobody(seed), 4)).toBeLessThan(1.15);
    },
  );

  it.each(SEEDS)('with two, eight and sixteen of them, for image %s', (seed) => {
    expect(unevenness(packages(seed), 2)).toBeLessThan(1.15);
    expect(unevenness(packages(seed), 8)).toBeLessThan(1.35);
    expect(unevenness(packages(seed), 16, true)).toBeLessThan(1.3);
  });

  it('but for a group that is larger than a layer, which is alone', () => {
    const groups = [...packages(1), group('giant', 1e9)];
    const bytes = loads(groups, 4);
    const rest = bytes.filter((one) => one !== 1e9);
    expect(rest).toHaveLength(3);
    expect((Math.max(...rest) * 3) / sum(rest)).toBeLessThan(1.15);
  });

  it('and the top is smaller if there are many', () => {
    const bytes = loads(thirdOfNobody(1), 16);
    const top = bytes.at(-1)! / (sum(bytes) / 16);
    expect(top).toBeGreaterThan(0.2);
    expect(top).toBeLessThan(0.5);
  });
});

describe('the top layer', () => {
  it('has what changes most: volatile files, then small ones of no package', () => {
    const groups = [
      group('/var/', 50_000, 'volatile'),
      group('/app/', 80_000, 'other'),
      ...packages(1),
      group('/data/', 1e8, 'other'),
    ];
    const placed = place(groups, 8);
    expect([placed[0], placed[1]]).toEqual([7, 7]);
    expect(placed.at(-1)).not.toBe(7);
  });

  it('has an application that is larger than its packages, if there are only two', () => {
    const groups = [...packages(1, 20), group('/app', 1e9, 'other'), group('/var/', 9, 'volatile')];
    expect([...place(groups, 2)]).toEqual([...new Array(20).fill(0), 1, 1]);
  });
});

describe('layers of one kind', () => {
  const groups = [
    ...packages(1),
    ...Array.from({ length: 30 }, (_, at) => group(`/srv/${at}/`, 3_000_000, 'other')),
  ];
  const total = sum(groups.map(({ bytes }) => bytes));
  const layersOf = (placed: Uint8Array, isOne: (one: Group) => boolean) =>
    new Set([...placed].filter((layer, at) => layer !== 15 && isOne(groups[at]!)));

  it('are those of small packages, and those of no package, if there are many', () => {
    const placed = place(groups, 16);
    const small = layersOf(placed, (one) => one.kind === 'package' && one.bytes < total / 300);
    const others = layersOf(placed, ({ kind }) => kind === 'other');
    expect(small.size).toBeLessThan(6);
    expect(others.size).toBeLessThan(9);
    expect([...small].filter((layer) => others.has(layer))).toEqual([]);
  });

  it('leave small packages where they are, whatever becomes of one of them', () => {
    const placed = place(groups, 16);
    for (const [at, { bytes, kind }] of groups.entries())
      if (kind === 'package' && bytes < total / 400)
        expect([...place(groups.toSpliced(at, 1), 16)]).toEqual([...placed].toSpliced(at, 1));
  });

  it('are mixed if packages as large as a layer leave too few', () => {
    const giants = Array.from({ length: 3 }, (_, at) => group(`giant-${at}`, 1e9));
    const mixed = [...giants, group('/a', 1000, 'other'), ...packages(2, 30)];
    const placed = place(mixed, 5);
    expect(new Set(placed.subarray(0, 3)).size).toBe(3);
    expect(new Set(placed.subarray(4)).size).toBe(1);
  });
});

describe('a change of a package', () => {
  const count = 16;

  /** The parts of the bytes that are new in many images after a change. */
  function parts(change: (groups: Group[], at: number) => Group[]): number[] {
    return SEEDS.flatMap((seed) => {
      const groups = packages(seed);
      return Array.from({ length: 10 }, (_, k) => {
        const at = (seed * 7 + k * 19) % groups.length;
        return moved(groups, change(groups, at), count);
      });
    });
  }

  const mean = (values: readonly number[]) => sum(values) / values.length;

  it.each([0.99, 1.01, 1.1])('that becomes %s of its size makes one layer new', (growth) => {
    const found = parts((groups, at) =>
      groups.with(at, { ...groups[at]!, bytes: groups[at]!.bytes * growth }),
    );
    expect(mean(found)).toBeLessThan(0.1);
    expect(found.filter((part) => part < 0.1).length / found.length).toBeGreaterThan(0.85);
  });

  it('that is added or removed makes few layers new', () => {
    const found = parts((groups, at) => groups.toSpliced(at, 1));
    expect(mean(found)).toBeLessThan(0.16);
    expect(found.filter((part) => part < 0.1).length / found.length).toBeGreaterThan(0.7);
  });

  it('does not depend on the order of groups', () => {
    const groups = packages(1);
    const placed = place(groups, count);
    expect([...place(groups.toReversed(), count)].reverse()).toEqual([...placed]);
  });
});

it('many groups go into a hundred layers', () => {
  const groups = Array.from({ length: 20_000 }, (_, at) => group(`npm:${at}`, 1000 + (at % 7)));
  // The top has only headers: nothing here changes more than the rest.
  expect(new Set(place(groups, 100)).size).toBe(99);
});
