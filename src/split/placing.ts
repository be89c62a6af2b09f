// The placing of groups in layers while it is under way: the groups that have layers of their own, and those on top.
import type { Group } from './groups.ts';
import { choose, drawn, hashOf, rounded } from './preference.ts';

/** Groups' sizes are rounded to powers of this. */
const GROUP_STEP = 1.1;

/** A group has a layer of its own if it takes up this much of a share. */
const ALONE = 0.85;

/**
 * The top layer is new in every build, so it is as small as it may be without making others too large. What changes most
 * goes there up to this part of an equal share.
 */
const TOP_SHARE = 0.25;
/** All of it goes there if that is no more than this. */
const WHOLE_TOP_SHARE = 0.35;
/** No layer has this number. */
const ON_TOP = 0xfffe;

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

/** A group with what decides about it. */
export interface Item {
  readonly number: number;
  readonly group: Group;
  readonly hash: number;
  /** Rounded. */
  readonly size: number;
}

/** The layers and what is in them so far. */
export class Placing {
  /** By group. */
  readonly layerOf: Uint8Array;
  readonly top: number;
  /** Groups without a layer, largest first. */
  waiting: Item[];
  /** Bytes in each layer. */
  readonly loads: number[];
  /** By layer: whether it may get more. Those with one large group may not. */
  readonly isOpen: boolean[];
  /** Bytes of the open layers and of all that waits. */
  openBytes: number;
  #hasTopGiant = false;

  constructor({ groups, count, topBytes }: PlaceRequest) {
    this.layerOf = new Uint8Array(groups.length);
    this.top = count - 1;
    this.waiting = groups
      .map((group, number) => {
        const hash = hashOf(group.name);
        return { number, group, hash, size: rounded(hash, group.bytes, GROUP_STEP) };
      })
      .sort((one, other) => other.size - one.size || (one.group.name < other.group.name ? -1 : 1));
    this.openBytes = groups.reduce((sum, { bytes }) => sum + bytes, topBytes);
    this.loads = new Array<number>(count).fill(0);
    this.loads[this.top] = topBytes;
    this.isOpen = new Array<boolean>(count).fill(true);
  }

  /** Number of open layers, with the top. */
  get open(): number {
    return this.isOpen.filter((isOpen) => isOpen).length;
  }

  /** Puts a group into a layer. */
  put({ number, size }: Item, layer: number): void {
    this.loads[layer]! += size;
    this.layerOf[number] = layer;
  }

  /** Gives groups that are as large as a layer one of their own, but not the top. */
  placeGiants(): void {
    const rest: Item[] = [];
    for (const item of this.waiting) {
      const isGiant = this.open > 1 && item.size >= (ALONE * this.openBytes) / this.open;
      if (!isGiant || rest.length > 0) {
        rest.push(item);
        continue;
      }
      if (this.#belongsOnTop(item)) {
        this.#hasTopGiant = true;
        rest.push(item);
        continue;
      }
      const layer = choose(
        item.hash,
        this.isOpen.map((isOpen, at) => (isOpen && at !== this.top ? 1 : 0)),
      );
      this.put(item, layer);
      this.openBytes -= item.group.bytes;
      this.isOpen[layer] = false;
    }
    this.waiting = rest;
  }

  /**
   * Whether a giant is an application on packages, of which two layers are made: with the packages on top, both would be
   * new in each build.
   */
  #belongsOnTop({ group: { kind, bytes } }: Item): boolean {
    if (this.isOpen.length > 2 || kind === 'package') return false;
    const packages = this.waiting.filter(({ group }) => group.kind === 'package');
    const packageBytes = packages.reduce((sum, { group }) => sum + group.bytes, 0);
    return packageBytes > (this.openBytes - bytes) / 2;
  }

  /**
   * Puts what changes most into the top layer, the smallest first: large files are the least likely to change. Groups are
   * taken by size class, and of the last class a part by name, so that one more or less hardly ever moves another.
   * @param leastPart how much may be there at least, relative to an equal share
   */
  fillTop(leastPart: number): void {
    const share = this.openBytes / this.open;
    const isUnlimited = this.open === 1 || this.#hasTopGiant;
    const most = isUnlimited ? Infinity : share * Math.max(TOP_SHARE, leastPart);
    const mostWhole = Math.max(most, share * WHOLE_TOP_SHARE);
    for (const kind of ['volatile', 'other'] as const) {
      const all = this.waiting.filter(({ group }) => group.kind === kind).reverse();
      if ((this.loads[this.top] as number) + sizeOf(all) <= mostWhole) {
        this.#putOnTop(all);
        continue;
      }
      for (const items of Map.groupBy(all, ({ size }) => Math.floor(Math.log2(size))).values()) {
        const part = (most - (this.loads[this.top] as number)) / sizeOf(items);
        const quarters = Math.floor(4 * part) / 4;
        this.#putOnTop(items.filter(({ hash }) => drawn(hash, ON_TOP) < quarters));
        if (part < 1) break;
      }
    }
  }

  #putOnTop(items: readonly Item[]): void {
    const put = new Set(items);
    for (const item of items) this.put(item, this.top);
    this.waiting = this.waiting.filter((item) => !put.has(item));
  }

  /** The open layer with the most room. */
  emptiest(shares: readonly number[]): number {
    let best = this.top;
    let most = -Infinity;
    for (const [layer, share] of shares.entries()) {
      const room = share - (this.loads[layer] as number);
      if (share === 0 || room <= most) continue;
      best = layer;
      most = room;
    }
    return best;
  }

  /**
   * Gives a group the first layer of its choice that has room, or else the emptiest.
   * @param shares bytes that each layer shall have; 0 for one that gets nothing
   * @param fill how far it may be filled, relative to its share
   */
  putWithRoom(item: Item, shares: readonly number[], fill: number): void {
    const hasRoom = shares.map((share, layer) => {
      const load = this.loads[layer] as number;
      return share > 0 && (load === 0 || load + item.size <= fill * share) ? 1 : 0;
    });
    this.put(item, hasRoom.includes(1) ? choose(item.hash, hasRoom) : this.emptiest(shares));
  }
}

/** Sums up sizes. */
export function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}
