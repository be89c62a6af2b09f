// Spreads groups over many layers: each kind has layers of its own, so that few of them are new after a change.
import { type Item, type Placing, sizeOf } from './placing.ts';
import { choose, rounded } from './preference.ts';

/** A package is large if it has more than this part of a share, or than this part of everything. */
const LARGE = 0.1;
const LARGE_OF_ALL = 1 / 160;

/** How exactly the sizes of layers are kept equal. */
interface Precision {
  /** How far a layer may be filled, relative to the share of its kind. */
  readonly fill: number;
  /** Shares are rounded to a power of this. */
  readonly shareStep: number;
}

/** The fewer layers, the more each one weighs. */
const EXACT: Precision = { fill: 1.05, shareStep: 1.1 };
const LOOSE: Precision = { fill: 1.15, shareStep: 1.2 };
const EXACT_LAYERS = 4;
const LOOSE_LAYERS = 16;

/** How much larger layers of large packages are: most changes are in small packages, and make their layers new. */
const LARGER = 1.1;
/** Files of no package have layers of their own if they have more than this part of a share. */
const OWN_LAYER = 0.25;

/** Groups by what they are: files of no package, large packages, and small ones. */
interface Kinds<T> {
  readonly others: T;
  readonly large: T;
  readonly small: T;
}

/** Gives a layer to each group that waits. */
export function spreadByKind(placing: Placing): void {
  placing.fillTop(0);
  const { waiting, isOpen, top } = placing;
  const layers = [...isOpen.keys()].filter((layer) => layer !== top && isOpen[layer]);
  const equal = sizeOf(waiting) / layers.length;
  const precision = precisionFor(isOpen.length);
  const kinds = kindsOf(placing, equal, precision);
  const present = Object.values(kinds).filter((items) => items.length > 0).length;
  if (layers.length <= present) {
    spread(placing, waiting, layers.length === 0 ? [top] : layers, precision);
    return;
  }
  const counts = layersOf(kinds, layers.length, equal);
  const upper = counts.others + counts.large;
  const forOthers = counts.others === 0 ? layers.slice(-1) : layers.slice(0, counts.others);
  spread(placing, kinds.others, forOthers, precision);
  spread(placing, kinds.large, layers.slice(counts.others, upper), precision);
  // By their names alone, so that none ever moves another. They are many, so their sizes come out even enough.
  const weights = isOpen.map((_, layer) => (layers.indexOf(layer) >= upper ? 1 : 0));
  for (const item of kinds.small) placing.put(item, choose(item.hash, weights));
}

function precisionFor(count: number): Precision {
  const part = clamped((count - EXACT_LAYERS) / (LOOSE_LAYERS - EXACT_LAYERS), 0, 1);
  const between = (key: keyof Precision) => EXACT[key] + part * (LOOSE[key] - EXACT[key]);
  return {
    fill: between('fill'),
    shareStep: between('shareStep'),
  };
}

function kindsOf(
  { waiting, loads }: Placing,
  equal: number,
  { shareStep }: Precision,
): Kinds<readonly Item[]> {
  const least = Math.min(LARGE, LARGE_OF_ALL * loads.length) * rounded(0, equal, shareStep);
  const packages = waiting.filter(({ group }) => group.kind === 'package');
  return {
    others: waiting.filter(({ group }) => group.kind !== 'package'),
    large: packages.filter(({ size }) => size >= least),
    small: packages.filter(({ size }) => size < least),
  };
}

/** Returns how many of the layers each kind gets: at least one each, but for a few files of no package. */
function layersOf(
  { others, large, small }: Kinds<readonly Item[]>,
  count: number,
  equal: number,
): Kinds<number> {
  const isMixed = sizeOf(others) < OWN_LAYER * equal;
  const leastLarge = large.length > 0 ? 1 : 0;
  const leastSmall = small.length > 0 ? 1 : 0;
  const ofOthers = isMixed
    ? 0
    : leastLarge + leastSmall === 0
      ? count
      : clamped(Math.round(sizeOf(others) / equal), 1, count - leastLarge - leastSmall);
  const left = count - ofOthers;
  if (leastLarge === 0 || leastSmall === 0)
    return { others: ofOthers, large: leastLarge * left, small: leastSmall * left };
  const ofLarge = divided(left, sizeOf(large), LARGER * sizeOf(small));
  return { others: ofOthers, large: ofLarge, small: left - ofLarge };
}

/** Returns how many of some layers, all but one at most, are for the first of two sizes, so that the largest is smallest. */
function divided(count: number, one: number, other: number): number {
  let best = 1;
  for (let first = 1; first < count; first++) {
    const largest = (ofOne: number) => Math.max(one / ofOne, other / (count - ofOne));
    if (largest(first) < largest(best)) best = first;
  }
  return best;
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Each group takes the first layer of its choice that has room, or else the emptiest. */
function spread(
  placing: Placing,
  items: readonly Item[],
  layers: readonly number[],
  { fill, shareStep }: Precision,
): void {
  const share = rounded(0, sizeOf(items) / Math.max(1, layers.length), shareStep);
  const shares = placing.loads.map((_, layer) => (layers.includes(layer) ? share : 0));
  for (const item of items) placing.putWithRoom(item, shares, fill);
}
