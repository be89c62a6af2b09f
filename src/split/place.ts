// Decides which layer each group goes into. Two things pull: layers of equal size, and the same layers in the next build.
//
// Every group has an order of preference among the layers that follows from its name. Large groups come first and take
// the first layer of their choice with room for them. The others are spread over the room that is left, in proportion to
// it. All sizes that decide are rounded, so that a package that grows moves no other: README.md has measurements.
import type { Group } from './groups.ts';
import { choose, drawn, hashOf, rounded } from './preference.ts';

/** How exactly the sizes of layers are kept equal. */
interface Precision {
  /** How far large groups may fill a layer, relative to its share. */
  readonly fill: number;
  /** The size of a large group, relative to a layer's share. */
  readonly large: number;
  /** To what a layer's room is rounded, relative to its share. */
  readonly roomStep: number;
  /** A layer's share is rounded to a power of this. */
  readonly shareStep: number;
  /** What layers below the top may have so that the top is smaller, relative to an equal share. */
  readonly others: number;
}

/** With few layers each one weighs much. With many, a change shall touch few of them. */
const EXACT: Precision = { fill: 1.05, large: 0.03, roomStep: 0.1, shareStep: 1.1, others: 1.04 };
const LOOSE: Precision = { fill: 1.12, large: 0.1, roomStep: 0.15, shareStep: 1.2, others: 1.06 };
const EXACT_LAYERS = 4;
const LOOSE_LAYERS = 16;

/** Groups' sizes are rounded to powers of this. */
const GROUP_STEP = 1.1;

/** A group has a layer of its own if it takes up this much of a share. */
const ALONE = 0.85;

/**
 * The top layer is new in every build, so it is as small as it may be without making others too large. What changes most
 * goes there up to this part of an equal share.
 */
const TOP_SHARE = 0.25;
/** No layer has this number. */
const ON_TOP = 0xfffe;

/** A layer with more than this much of the mean gives up groups until it has less. */
const TOO_FULL = 1.11;
const LEVELLED = 1.06;

/** What to place. */
export interface PlaceRequest {
  readonly groups: readonly Group[];
  /** Number of layers; the last one is the top. */
  readonly count: number;
  /** Bytes that are in the top layer anyway: headers of directories. */
  readonly topBytes: number;
  /** Whether layers shall be as equal as possible, whatever their number. */
  readonly isExact: boolean;
}

/** Returns the layer of each group, from 0 at the bottom to `count - 1` at the top. */
export function placeGroups(request: PlaceRequest): Uint8Array {
  const placing = new Placing(request);
  placing.placeGiants();
  placing.fillTop();
  placing.share();
  placing.placeLarge();
  placing.placeOthers();
  if (request.isExact || request.count <= EXACT_LAYERS) placing.level();
  return placing.layerOf;
}

/** A group with what decides about it. */
interface Item {
  readonly number: number;
  readonly group: Group;
  readonly hash: number;
  /** Rounded. */
  readonly size: number;
}

class Placing {
  readonly layerOf: Uint8Array;
  readonly #top: number;
  readonly #precision: Precision;
  /** Groups without a layer, largest first. */
  #waiting: Item[];
  /** Bytes to place, and in how many layers. */
  #bytes: number;
  #open: number;
  #hasTopGiant = false;
  /** By layer: bytes in it, and bytes that it shall have; 0 for one that is full. */
  readonly #loads: number[];
  readonly #shares: number[];

  constructor({ groups, count, topBytes, isExact }: PlaceRequest) {
    this.layerOf = new Uint8Array(groups.length);
    this.#top = count - 1;
    this.#open = count;
    this.#precision = isExact ? EXACT : precisionFor(count);
    this.#waiting = groups
      .map((group, number) => {
        const hash = hashOf(group.name);
        return { number, group, hash, size: rounded(hash, group.bytes, GROUP_STEP) };
      })
      .sort((one, other) => other.size - one.size || (one.group.name < other.group.name ? -1 : 1));
    this.#bytes = groups.reduce((sum, { bytes }) => sum + bytes, topBytes);
    this.#loads = new Array<number>(count).fill(0);
    this.#loads[this.#top] = topBytes;
    this.#shares = new Array<number>(count).fill(1);
  }

  /** Gives groups that are as large as a layer one of their own, but not the top. */
  placeGiants(): void {
    const rest: Item[] = [];
    for (const item of this.#waiting) {
      const isGiant = this.#open > 1 && item.size >= (ALONE * this.#bytes) / this.#open;
      if (!isGiant || rest.length > 0) {
        rest.push(item);
        continue;
      }
      if (this.#belongsOnTop(item)) {
        this.#hasTopGiant = true;
        rest.push(item);
        continue;
      }
      const layer = choose(item.hash, this.#shares.with(this.#top, 0));
      this.layerOf[item.number] = layer;
      this.#bytes -= item.group.bytes;
      this.#shares[layer] = 0;
      this.#open--;
    }
    this.#waiting = rest;
  }

  /**
   * Whether a giant is an application on packages, of which two layers are made: with the packages on top, both would be
   * new in each build.
   */
  #belongsOnTop({ group: { kind, bytes } }: Item): boolean {
    if (this.#shares.length > 2 || kind === 'package') return false;
    const packages = this.#waiting.filter(({ group }) => group.kind === 'package');
    const packageBytes = packages.reduce((sum, { group }) => sum + group.bytes, 0);
    return packageBytes > (this.#bytes - bytes) / 2;
  }

  /**
   * Puts what changes most into the top layer, the smallest first: large files are the least likely to change. Groups are
   * taken by size class, and of the last class a part by name, so that one more or less hardly ever moves another.
   */
  fillTop(): void {
    const share = this.#bytes / this.#open;
    const most =
      this.#open === 1 || this.#hasTopGiant
        ? Number.POSITIVE_INFINITY
        : share * Math.max(TOP_SHARE, this.#leastTop());
    for (const kind of ['volatile', 'other'] as const) {
      const classes = Map.groupBy(
        this.#waiting.filter(({ group }) => group.kind === kind).reverse(),
        ({ size }) => Math.floor(Math.log2(size)),
      );
      for (const items of classes.values()) {
        const room = most - (this.#loads[this.#top] as number);
        const part = room / items.reduce((sum, { size }) => sum + size, 0);
        const quarters = Math.floor(4 * part) / 4;
        this.#putOnTop(items.filter(({ hash }) => drawn(hash, ON_TOP) < quarters));
        if (part < 1) break;
      }
    }
  }

  #putOnTop(items: readonly Item[]): void {
    const put = new Set(items);
    for (const { number, size } of items) {
      this.#loads[this.#top]! += size;
      this.layerOf[number] = this.#top;
    }
    this.#waiting = this.#waiting.filter((item) => !put.has(item));
  }

  /** The least size of the top layer that leaves others not too much, relative to an equal share. */
  #leastTop(): number {
    const { others } = this.#precision;
    return others - (others - 1) * this.#open;
  }

  /** Sets how much each layer shall have. */
  share(): void {
    const equal = rounded(0, this.#bytes / this.#open, this.#precision.shareStep);
    const load = this.#loads[this.#top] as number;
    const isAlone = this.#open === 1;
    const top = isAlone ? equal : Math.max(0, equal * this.#leastTop());
    const others = (equal * this.#open - Math.max(top, load)) / Math.max(1, this.#open - 1);
    for (const [layer, share] of this.#shares.entries())
      if (share > 0) this.#shares[layer] = others;
    this.#shares[this.#top] = isAlone || top > load ? top : 0;
  }

  /** Each large group takes the first layer of its choice that has room, or else the emptiest. */
  placeLarge(): void {
    const { fill, large } = this.#precision;
    const least = large * Math.max(...this.#shares);
    const rest: Item[] = [];
    for (const item of this.#waiting) {
      if (item.size < least) {
        rest.push(item);
        continue;
      }
      const hasRoom = this.#shares.map((share, layer) => {
        const load = this.#loads[layer] as number;
        return share > 0 && (load === 0 || load + item.size <= fill * share) ? 1 : 0;
      });
      const layer = hasRoom.includes(1) ? choose(item.hash, hasRoom) : this.#emptiest();
      this.#loads[layer]! += item.size;
      this.layerOf[item.number] = layer;
    }
    this.#waiting = rest;
  }

  #emptiest(): number {
    let best = this.#top;
    let most = -Infinity;
    for (const [layer, share] of this.#shares.entries()) {
      const room = share - (this.#loads[layer] as number);
      if (share === 0 || room <= most) continue;
      best = layer;
      most = room;
    }
    return best;
  }

  /** The others are spread over the room that is left. */
  placeOthers(): void {
    const { roomStep } = this.#precision;
    const unit = roomStep * Math.max(...this.#shares);
    const rooms = this.#shares.map((share, layer) =>
      share === 0 ? 0 : Math.max(0, Math.round((share - (this.#loads[layer] as number)) / unit)),
    );
    if (Math.max(...rooms) === 0) rooms[this.#emptiest()] = 1;
    for (const item of this.#waiting) {
      const layer = choose(item.hash, rooms);
      this.layerOf[item.number] = layer;
      this.#loads[layer]! += item.size;
    }
  }

  /** Takes some of those others out of layers that chance made much too full. In most images there is none. */
  level(): void {
    const open = this.#shares.filter((share) => share > 0).length;
    const loads = this.#loads;
    const mean =
      this.#shares.reduce((sum, share, at) => sum + (share > 0 ? (loads[at] as number) : 0), 0) /
      Math.max(1, open);
    for (const [layer, share] of this.#shares.entries()) {
      if (share === 0 || (loads[layer] as number) <= TOO_FULL * mean) continue;
      const others = this.#waiting.filter(({ number }) => this.layerOf[number] === layer);
      for (const item of others.sort((one, other) => one.hash - other.hash)) {
        if ((loads[layer] as number) <= LEVELLED * mean) break;
        const to = this.#emptiest();
        if ((loads[to] as number) + item.size > LEVELLED * mean) continue;
        loads[layer]! -= item.size;
        loads[to]! += item.size;
        this.layerOf[item.number] = to;
      }
    }
  }
}

function precisionFor(count: number): Precision {
  const part = Math.min(1, Math.max(0, (count - EXACT_LAYERS) / (LOOSE_LAYERS - EXACT_LAYERS)));
  const between = (key: keyof Precision) => EXACT[key] + part * (LOOSE[key] - EXACT[key]);
  return {
    fill: between('fill'),
    large: between('large'),
    roomStep: between('roomStep'),
    shareStep: between('shareStep'),
    others: between('others'),
  };
}
