// Adds up the results of several platforms.
import { compareBytes } from '../base/format.ts';
import type { RuleCount, SparedCount } from '../clean/counts.ts';
import type { Suggestion } from '../clean/suggestions.ts';
import type { CommandCount } from '../commands/run-commands.ts';
import type { MadeResult, PlatformResult } from '../report/facts.ts';
import { isDirectory, type PageDirectory, type PageNode } from '../survey/page-data.ts';
import type { SurveyedPage } from '../survey/survey.ts';

/** What several platforms have in common: that part is not added up. */
export type Common = Pick<MadeResult, 'budgets' | 'imageId'>;

/** Returns one result for all platforms: sums, and what only one platform has if there is one. */
export function totalOf(platforms: readonly PlatformResult[], common: Common): MadeResult {
  const [first] = platforms;
  if (first !== undefined && platforms.length === 1) return { ...first, ...common };
  const sum = (bytesOf: (one: PlatformResult) => number) =>
    platforms.reduce((total, one) => total + bytesOf(one), 0);
  return {
    ...compareBytes(
      sum((one) => one.oldBytes),
      sum((one) => one.newBytes),
    ),
    oldLayers: sum((one) => one.oldLayers),
    newLayers: sum((one) => one.newLayers),
    keptLayers: sum((one) => one.keptLayers),
    layers: undefined,
    // Each platform has its own history, directories and contents.
    oldHistory: undefined,
    newHistory: undefined,
    directories: undefined,
    packedLayers: undefined,
    contents: undefined,
    oldPackedBytes: sumOfKnown(platforms.map((one) => one.oldPackedBytes)),
    newPackedBytes: sumOfKnown(platforms.map((one) => one.newPackedBytes)),
    configDigest: undefined,
    checks: {
      verifiedEntries: sumOfKnown(platforms.map((one) => one.checks.verifiedEntries)),
      isTested: platforms.some((one) => one.checks.isTested),
    },
    cacheHit: platforms.some((one) => one.cacheHit === undefined)
      ? undefined
      : platforms.every((one) => one.cacheHit),
    rules: merge(
      platforms.flatMap((one) => one.rules),
      ({ kind, name }) => `${kind} ${name}`,
      addCounts<RuleCount>,
    ),
    commands: merge(
      platforms.flatMap((one) => one.commands),
      ({ name }) => name,
      addCommands,
    ),
    spared: merge(
      platforms.flatMap((one) => one.spared),
      ({ what, why }) => JSON.stringify([what, why]),
      addCounts<SparedCount>,
    ),
    skippedPresets: [...new Set(platforms.flatMap((one) => one.skippedPresets))],
    suggestions: merge(
      platforms.flatMap((one) => one.suggestions ?? []),
      ({ name }) => name,
      (a: Suggestion, b) => ({ ...a, bytes: a.bytes + b.bytes }),
    ),
    page: pageOf(platforms),
    ...common,
  };
}

/** Adds numbers; undefined if one is unknown. */
function sumOfKnown(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

/** Merges items with the same key, in the order of the first ones. */
function merge<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  add: (one: T, other: T) => T,
): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const before = byKey.get(keyOf(item));
    byKey.set(keyOf(item), before === undefined ? item : add(before, item));
  }
  return [...byKey.values()];
}

function addCounts<T extends RuleCount | SparedCount>(one: T, other: T): T {
  return { ...one, entries: one.entries + other.entries, bytes: one.bytes + other.bytes };
}

function addCommands(one: CommandCount, other: CommandCount): CommandCount {
  const bytes = sumOfKnown([one.bytes, other.bytes]);
  return { name: one.name, ms: one.ms + other.ms, ...(bytes === undefined ? {} : { bytes }) };
}

/** Puts the pages of all platforms into one, in which each platform is a directory. */
function pageOf(platforms: readonly PlatformResult[]): SurveyedPage | undefined {
  const groups: SurveyedPage['groups'][number][] = [];
  const results: PageNode[] = [];
  const dropped: PageNode[] = [];
  const notes = new Set<string>();
  let layers = 0;
  for (const { platform, page, newLayers } of platforms) {
    if (page === undefined) return undefined;
    const indexes = page.groups.map((group) => {
      const at = groups.findIndex(({ name, kind }) => name === group.name && kind === group.kind);
      return at === -1 ? groups.push(group) - 1 : at;
    });
    results.push(named(page.result, platform, (node) => renumbered(node, indexes, layers)));
    // Only platforms with several layers have their layers listed.
    if (newLayers > 1) layers += newLayers;
    if (page.dropped[3].length > 0)
      dropped.push(named(page.dropped, platform, (node) => renumbered(node, indexes, 0)));
    for (const note of page.notes) notes.add(note);
  }
  return {
    groups,
    result: ['', 0, -1, results],
    dropped: ['', 0, -1, dropped],
    notes: [...notes],
  };
}

/** Gives a tree's root a name. */
function named(
  [, bytes, group, children]: PageDirectory,
  name: string,
  change: (node: PageNode) => PageNode,
): PageDirectory {
  return [name, bytes, group, children.map(change)];
}

/** Gives files the indexes that their groups and layers have in the lists of all platforms. */
function renumbered(node: PageNode, groups: readonly number[], firstLayer: number): PageNode {
  if (isDirectory(node)) return named(node, node[0], (one) => renumbered(one, groups, firstLayer));
  const [name, bytes, group, layer] = node;
  const at = groups[group] ?? -1;
  return layer === undefined ? [name, bytes, at] : [name, bytes, at, firstLayer + layer];
}
