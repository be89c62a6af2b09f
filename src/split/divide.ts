// Divides the entries of a flat tar among layers.
import { pathBytes } from '../tar/names.ts';
import { type Arrangement, arrange } from './arrange.ts';
import type { Division, LayerContent, WantedLayers } from './division.ts';
import { type FlatIndex, KIND } from './flat-index.ts';
import {
  type Group,
  type Grouping,
  GroupMaker,
  HEAD_BYTES,
  NO_GROUP,
  type Owners,
} from './groups.ts';
import { fairShare, splitLarge } from './large-groups.ts';
import { fillLayers } from './pieces.ts';
import { placeGroups } from './place.ts';

/** The most layers. Graph drivers refuse images with more than about 125 of them. */
export const MAX_LAYERS = 100;

/** A directory that no package owns is divided if it is larger than this part of a layer. */
const DIRECTORY_PART = 1 / 8;
/** Up to so many layers, no package is larger than a layer; with more, it may be by half, and then changes one layer only. */
const FEW_LAYERS = 4;
const LARGEST_PART = 1.5;
/** What is left of a limit, since packed sizes are estimated. */
const LIMIT_PART = 0.9;
/** How many contents are named for each layer. */
const NAMED_CONTENTS = 5;

/**
 * Divides the entries of an index. The same index, owners and wish give the same layers, on any machine.
 * @throws FlattenError `TAR_INVALID` if an entry is below one that is no directory, or a hard link has no target
 */
export function divide(index: FlatIndex, owners: Owners, wanted: WantedLayers): Division {
  const arrangement = arrange(index);
  const directories = index.kind.subarray(0, index.count).filter((kind) => kind === KIND.directory);
  const topBytes = directories.length * HEAD_BYTES;
  const mostBytes = (totalBytes: number) =>
    powerOfTwo(
      DIRECTORY_PART * ('layers' in wanted ? totalBytes / wanted.layers : wanted.maxBytes),
    );
  const grouping = new GroupMaker(index, arrangement, owners).make(
    wanted.isUnpacked === true,
    mostBytes,
  );
  const plan =
    'layers' in wanted
      ? planLayers({ index, arrangement, grouping, topBytes }, wanted.layers)
      : planSizes({ index, arrangement, grouping, topBytes }, wanted.maxBytes);
  return {
    ...filled(index, arrangement, plan),
    notices: plan.notices,
    details: detailsOf(grouping),
  };
}

/** What a plan is made of. */
interface PlanRequest {
  readonly index: FlatIndex;
  readonly arrangement: Arrangement;
  readonly grouping: Grouping;
  readonly topBytes: number;
}

interface Plan {
  readonly grouping: Grouping;
  /** By group. */
  readonly layerOf: Uint8Array;
  readonly count: number;
  readonly notices: readonly string[];
}

function planLayers({ index, arrangement, grouping, topBytes }: PlanRequest, layers: number): Plan {
  const share = fairShare(grouping.groups, layers, topBytes);
  const most = share * (layers <= FEW_LAYERS ? 1 : LARGEST_PART);
  const divided = splitLarge(index, arrangement, grouping, most);
  const { groups } = divided;
  const count = Math.max(1, Math.min(layers, groups.length));
  const placed = placeGroups({ groups, count, topBytes, isExact: false });
  const plan = { grouping: divided, ...withoutEmpty(placed, count, topBytes > 0) };
  const notices =
    plan.count < layers
      ? [
          `The result has ${plan.count} ${plan.count === 1 ? 'layer' : 'layers'} instead of ${layers}: the rest belongs together and is not split.`,
        ]
      : [];
  return { ...plan, notices };
}

/** Finds the fewest layers that hold everything. */
function planSizes(
  { index, arrangement, grouping, topBytes }: PlanRequest,
  maxBytes: number,
): Plan {
  const limit = LIMIT_PART * maxBytes;
  const divided = splitLarge(index, arrangement, grouping, limit);
  const { groups } = divided;
  const totalBytes = groups.reduce((sum, { bytes }) => sum + bytes, topBytes);
  for (let count = Math.max(1, Math.ceil(totalBytes / limit)); ; count++) {
    const bounded = Math.min(count, MAX_LAYERS);
    const placed = placeGroups({ groups, count: bounded, topBytes, isExact: true });
    if (bounded === MAX_LAYERS || holds(groups, placed, { count: bounded, topBytes, limit }))
      return { grouping: divided, ...withoutEmpty(placed, bounded, topBytes > 0), notices: [] };
  }
}

/** Whether no layer is larger than a limit, unless it is a single file. */
function holds(
  groups: readonly Group[],
  placed: Uint8Array,
  {
    count,
    topBytes,
    limit,
  }: { readonly count: number; readonly topBytes: number; readonly limit: number },
): boolean {
  const loads = new Array<number>(count).fill(0);
  loads[count - 1] = topBytes;
  const members = new Array<number>(count).fill(0);
  for (const [number, layer] of placed.entries()) {
    loads[layer]! += groups[number]!.bytes;
    members[layer]!++;
  }
  return loads.every((load, layer) => load <= limit || members[layer] === 1);
}

/** Numbers layers without those that would be empty. */
function withoutEmpty(
  placed: Uint8Array,
  count: number,
  hasDirectories: boolean,
): { readonly layerOf: Uint8Array; readonly count: number } {
  const used = new Set(placed);
  if (hasDirectories || used.size === 0) used.add(count - 1);
  const numbers = new Map([...used].sort((a, b) => a - b).map((layer, at) => [layer, at]));
  return { layerOf: placed.map((layer) => numbers.get(layer) as number), count: numbers.size };
}

function filled(index: FlatIndex, arrangement: Arrangement, plan: Plan): Pick<Division, 'layers'> {
  const { groups, groupOf, sizes } = plan.grouping;
  const top = plan.count - 1;
  const layerOf = Uint8Array.from(groupOf, (group) =>
    group === NO_GROUP ? top : (plan.layerOf[group] as number),
  );
  const layers = fillLayers(index, arrangement, { count: plan.count, layerOf, sizes });
  const contents = largestContents(groups, plan);
  return { layers: layers.map((layer, at) => ({ ...layer, largest: contents[at] ?? [] })) };
}

function largestContents(groups: readonly Group[], { layerOf, count }: Plan): LayerContent[][] {
  const contents = Array.from({ length: count }, (): LayerContent[] => []);
  const order = groups
    .map((group, number) => ({ group, layer: layerOf[number] as number }))
    .sort((one, other) => other.group.dataBytes - one.group.dataBytes);
  for (const { group, layer } of order)
    if (contents[layer]!.length < NAMED_CONTENTS)
      contents[layer]!.push({ name: shown(group.name), bytes: group.dataBytes });
  return contents;
}

function detailsOf({ movedLinks, groups }: Grouping): string[] {
  const links =
    movedLinks === 0
      ? []
      : [
          `${movedLinks} hard links are in the layer of their file, though another package has their names`,
        ];
  return [`${groups.length} groups of files that stay together`, ...links];
}

/** Names are raw bytes, one character per byte. */
function shown(name: string): string {
  return pathBytes(name).toString('utf8');
}

function powerOfTwo(bytes: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(1, bytes)));
}
