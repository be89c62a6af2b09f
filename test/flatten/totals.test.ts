// The results of several platforms, added up.
import { describe, expect, it } from 'vitest';
import { totalOf } from '../../src/flatten/totals.ts';
import type { PlatformResult } from '../../src/report/facts.ts';
import type { PageDirectory } from '../../src/survey/page-data.ts';
import { FULL, MINIMAL } from '../support/page/results.ts';

const COMMON = { budgets: [], imageId: undefined };
const [full, minimal] = [FULL.platforms[0]!, MINIMAL.platforms[0]!];

function total(...platforms: readonly PlatformResult[]) {
  return totalOf(platforms, COMMON);
}

describe('totalOf', () => {
  it('leaves a single platform as it is', () => {
    expect(total(full)).toEqual({ ...full, ...COMMON });
  });

  it('adds sizes, layers, rules, commands and suggestions', () => {
    const sum = total(full, { ...full, platform: 'linux/amd64' });
    expect(sum).toMatchObject({
      oldBytes: 2000,
      newBytes: 1200,
      savedBytes: 800,
      savedPercent: '40.0',
      oldLayers: 4,
      newLayers: 2,
      oldPackedBytes: 900,
      newPackedBytes: 560,
      configDigest: undefined,
      oldHistory: undefined,
      directories: undefined,
      checks: { verifiedEntries: 2 * 24_731, isTested: true },
      cacheHit: true,
    });
    expect(sum.rules.map(({ name, bytes }) => [name, bytes])).toEqual(
      full.rules.map(({ name, bytes }) => [name, 2 * bytes]),
    );
    expect(sum.commands[0]).toMatchObject({ name: 'run', bytes: -40 });
    // Unknown stays unknown.
    expect(sum.commands[1]).not.toHaveProperty('bytes');
    expect(sum.suggestions?.[0]).toEqual({ name: 'docs', bytes: 18_000_000 });
    expect(sum.skippedPresets).toEqual(['npm']);
  });

  it('knows a sum only if every part is known', () => {
    const sum = total(full, minimal);
    expect(sum.oldPackedBytes).toBeUndefined();
    expect(sum.checks.verifiedEntries).toBeUndefined();
    expect(sum.cacheHit).toBeUndefined();
  });

  it('is from the cache only if all platforms are', () => {
    expect(total(full, { ...full, cacheHit: false }).cacheHit).toBe(false);
  });

  it('shows each platform as a directory of the page, with common groups', () => {
    const dpkg = { name: 'dpkg', kind: 'manager' } as const;
    const pip = { name: 'pip', kind: 'manager' } as const;
    const none = ['', 0, -1, []] as const;
    const pageOf = (platform: string, groups: (typeof dpkg | typeof pip)[], group: number) => ({
      ...full,
      platform,
      page: {
        groups,
        result: ['', 0, -1, [['f', 7, group]]] as const,
        dropped: none,
        notes: ['n'],
      },
    });
    const { page } = total(pageOf('linux/amd64', [dpkg], 0), pageOf('linux/arm64', [pip, dpkg], 1));
    expect(page).toEqual({
      groups: [dpkg, pip],
      result: [
        '',
        0,
        -1,
        [
          ['linux/amd64', 0, -1, [['f', 7, 0]]],
          ['linux/arm64', 0, -1, [['f', 7, 0]]],
        ],
      ],
      dropped: none,
      notes: ['n'],
    });
  });

  it('numbers the layers of files through all platforms that have several', () => {
    const pageOf = (platform: string, newLayers: number, layer: number) => ({
      ...full,
      ...{ platform, newLayers },
      page: {
        groups: [],
        result: [
          '',
          0,
          -1,
          [['f', 7, 0, ...(layer < 0 ? [] : [layer])]],
        ] as unknown as PageDirectory,
        dropped: ['', 0, -1, []] as const,
        notes: [],
      },
    });
    const { page } = total(pageOf('a', 3, 2), pageOf('b', 1, -1), pageOf('c', 2, 1));
    expect(page?.result[3]).toEqual([
      ['a', 0, -1, [['f', 7, -1, 2]]],
      ['b', 0, -1, [['f', 7, -1]]],
      ['c', 0, -1, [['f', 7, -1, 4]]],
    ]);
  });
});
