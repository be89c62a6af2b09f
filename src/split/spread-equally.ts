// Spreads groups over few layers: so that they are of equal size, since each one weighs much.
import type { Placing } from './placing.ts';
import { choose, rounded } from './preference.ts';

/** How far large groups may fill a layer, relative to its share. */
const FILL = 1.05;
/** The size of a large group, relative to a layer's share. */
const LARGE = 0.03;
/** To what a layer's room is rounded, relative to its share. */
const ROOM_STEP = 0.1;
/** A layer's share is rounded to a power of this. */
const SHARE_STEP = 1.1;
/** What layers below the top may have so that the top is smaller, relative to an equal share. */
const OTHERS = 1.04;

/** A layer with more than this much of the mean gives up groups until it has less. */
const TOO_FULL = 1.11;
const LEVELLED = 1.06;

/**
 * Gives a layer to each group that waits: large ones take the first layer of their choice that has room, and the others are
 * spread over the room that is left.
 */
export function spreadEqually(placing: Placing): void {
  placing.fillTop(leastTop(placing));
  const shares = sharesOf(placing);
  const least = LARGE * Math.max(...shares);
  for (const item of placing.waiting)
    if (item.size >= least) placing.putWithRoom(item, shares, FILL);
  placing.waiting = placing.waiting.filter(({ size }) => size < least);
  placeOthers(placing, shares);
  level(placing, shares);
}

/** The least size of the top layer that leaves others not too much, relative to an equal share. */
function leastTop({ open }: Placing): number {
  return OTHERS - (OTHERS - 1) * open;
}

/** Returns how much each layer shall have; 0 for one that is full. */
function sharesOf(placing: Placing): number[] {
  const { open, openBytes, top, isOpen, loads } = placing;
  const equal = rounded(0, openBytes / open, SHARE_STEP);
  const load = loads[top] as number;
  const isAlone = open === 1;
  const topShare = isAlone ? equal : Math.max(0, equal * leastTop(placing));
  const others = (equal * open - Math.max(topShare, load)) / Math.max(1, open - 1);
  const shares: number[] = isOpen.map((isOne) => (isOne ? others : 0));
  shares[top] = isAlone || topShare > load ? topShare : 0;
  return shares;
}

/** Those that are not large are spread over the room that is left. */
function placeOthers(placing: Placing, shares: readonly number[]): void {
  const unit = ROOM_STEP * Math.max(...shares);
  const rooms = shares.map((share, layer) =>
    share === 0 ? 0 : Math.max(0, Math.round((share - (placing.loads[layer] as number)) / unit)),
  );
  if (Math.max(...rooms) === 0) rooms[placing.emptiest(shares)] = 1;
  for (const item of placing.waiting) placing.put(item, choose(item.hash, rooms));
}

/** Takes some of those others out of layers that chance made much too full. In most images there is none. */
function level(placing: Placing, shares: readonly number[]): void {
  const { loads, layerOf } = placing;
  const open = shares.filter((share) => share > 0).length;
  const mean =
    shares.reduce((sum, share, at) => sum + (share > 0 ? (loads[at] as number) : 0), 0) /
    Math.max(1, open);
  for (const [layer, share] of shares.entries()) {
    if (share === 0 || (loads[layer] as number) <= TOO_FULL * mean) continue;
    const others = placing.waiting.filter(({ number }) => layerOf[number] === layer);
    for (const item of others.sort((one, other) => one.hash - other.hash)) {
      if ((loads[layer] as number) <= LEVELLED * mean) break;
      const to = placing.emptiest(shares);
      if ((loads[to] as number) + item.size > LEVELLED * mean) continue;
      loads[layer]! -= item.size;
      placing.put(item, to);
    }
  }
}
