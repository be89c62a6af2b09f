// The labels and colours of groups.

import { visible } from '../base/text.ts';
import type { PageGroup } from '../survey/page-data.ts';
import { type Aspect, bytesBy, type Tree } from './tree.ts';

/** The number of colours in page.css. Further groups share one colour. */
export const COLOURS = 10;

/** A group or a layer as the page shows it. */
export interface ShownGroup {
  readonly label: string;
  /** The CSS class of its colour. */
  readonly colour: string;
  /** What the legend says instead of the size of its files. */
  readonly facts?: string;
}

/** What files are coloured by, with all its groups or layers. */
export interface Colouring {
  readonly by: Aspect;
  readonly shown: readonly ShownGroup[];
}

/** Returns the label and colour of each group. The largest groups of each tree have their own colours. */
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
    // The next tree uses other colours, as far as possible.
    start += used;
  }
  return groups.map((group, index) => ({
    label: labelOf(group),
    colour: colours.get(index) ?? 'colour-other',
  }));
}

/** Returns the groups of files, as indexes, the one with the most bytes first. */
export function largestFirst(files: Tree['files']): number[] {
  return [...bytesBy('group', files)]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([index]) => index);
}

function labelOf({ kind, name }: PageGroup): string {
  return kind === 'preset' || kind === 'exclude' ? `${kind} ${visible(name)}` : visible(name);
}
