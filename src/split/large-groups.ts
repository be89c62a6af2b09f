// Divides groups that are too large for a layer, as a last resort: by path, so that what is near stays together.
import type { Arrangement } from './arrange.ts';
import { type FlatIndex, NO_ENTRY } from './flat-index.ts';
import { type Group, type Grouping, NO_GROUP, newGroup, weigh } from './groups.ts';

/**
 * Returns how large a layer is on average, apart from files that are larger and so have one of their own.
 * @param topBytes what is in a layer whatever the groups
 */
export function fairShare(groups: readonly Group[], count: number, topBytes: number): number {
  let bytes = groups.reduce((sum, group) => sum + group.bytes, topBytes);
  let open = count;
  for (const { largestBytes } of groups.toSorted((a, b) => b.largestBytes - a.largestBytes)) {
    if (open === 1 || largestBytes <= bytes / open) break;
    bytes -= largestBytes;
    open--;
  }
  return bytes / open;
}

/** Returns a grouping in which no group is larger than a limit, unless it is a single file. */
export function splitLarge(
  index: FlatIndex,
  { order, target }: Arrangement,
  grouping: Grouping,
  mostBytes: number,
): Grouping {
  const isLarge = grouping.groups.map(({ bytes, entries }) => bytes > mostBytes && entries > 1);
  if (!isLarge.includes(true)) return grouping;
  const groups = grouping.groups.map((group) => ({ ...group }));
  const groupOf = grouping.groupOf.slice();
  const parts = new Map<number, Part>();
  for (const entry of order) {
    const number = groupOf[entry] as number;
    if (number === NO_GROUP || !isLarge[number] || target[entry] !== NO_ENTRY) continue;
    const group = grouping.groups[number] as Group;
    const part = parts.get(number) ?? { number, count: 1, bytes: 0 };
    parts.set(number, part);
    const size = grouping.sizes[entry] as number;
    if (part.bytes > 0 && part.bytes + size > group.bytes / Math.ceil(group.bytes / mostBytes)) {
      part.number = groups.push(newGroup(`${group.name} (${++part.count})`, group.kind)) - 1;
      part.bytes = 0;
    }
    part.bytes += size;
    groupOf[entry] = part.number;
  }
  for (const [entry, to] of target.entries())
    if (to !== NO_ENTRY) groupOf[entry] = groupOf[to] as number;
  const divided = { ...grouping, groups, groupOf };
  weigh(index, divided);
  return divided;
}

/** The part of a group that entries are being put into. */
interface Part {
  number: number;
  count: number;
  bytes: number;
}
