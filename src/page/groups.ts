// What groups are called and which colour of page.css each has.

import { visible } from '../base/text.ts';
import type { PageGroup } from '../survey/page-data.ts';
import { bytesByGroup, type Tree } from './tree.ts';

/** As many as page.css has. What comes after the largest ones shares one. */
const COLOURS = 10;

/** A group as the page shows it. */
export interface ShownGroup {
  readonly label: string;
  /** Class that gives its colour. */
  readonly colour: string;
}

/** Names and colours of groups, by their index. The largest of each tree have a colour of their own. */
export function showGroups(groups: readonly PageGroup[], trees: readonly Tree[]): ShownGroup[] {
  const colours = new Map<number, string>();
  let start = 0;
  for (const { files } of trees) {
    let used = 0;
    for (const index of largestFirst(files)) {
      if (colours.has(index)) continue;
      const own = groups[index]?.kind !== 'other' && used < COLOURS;
      colours.set(index, own ? `colour-${(start + used++) % COLOURS}` : 'colour-other');
    }
    // What follows another tree looks different from it, as far as there are colours.
    start += used;
  }
  return groups.map((group, index) => ({
    label: labelOf(group),
    colour: colours.get(index) ?? 'colour-other',
  }));
}

/** Indexes of the groups that files belong to, the one with most bytes first. */
export function largestFirst(files: Tree['files']): number[] {
  return [...bytesByGroup(files)]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([index]) => index);
}

function labelOf({ kind, name }: PageGroup): string {
  return kind === 'preset' || kind === 'exclude' ? `${kind} ${visible(name)}` : visible(name);
}
