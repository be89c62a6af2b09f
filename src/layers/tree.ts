// The paths of all layers as a tree in typed arrays, some fifty bytes each, so that millions of them fit into memory.
import { randomInt } from 'node:crypto';
import { MAX_NAME_BYTES, MAX_PATH_BYTES, overLimit } from './limits.ts';
import { Texts } from './texts.ts';

/** A node's number. A directory's is lower than those of everything below it. */
export type Node = number;

/** The root directory. */
export const ROOT: Node = 0;
export const NO_NODE: Node = -1;

/** The kind of a node. */
export const KIND = { directory: 0, file: 1, symlink: 2, special: 3 } as const;

const FIRST_CAPACITY = 1024;
/** The hash table is at most this full. */
const MAX_LOAD = 0.6;
/** Differs between processes, so that nobody can prepare names with equal hashes. */
const HASH_SEED = randomInt(2 ** 32);

/** What a new node is made of. */
export interface NewNode {
  readonly parent: Node;
  /** The buffer that holds its name. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  /** Number of the layer that creates it, from 1. */
  readonly layer: number;
}

/** A tree that only grows: a path that is deleted or replaced leaves a dead node behind. */
export class LayerTree {
  readonly texts = new Texts();
  count = 0;
  parent = new Int32Array(FIRST_CAPACITY);
  kind = new Uint8Array(FIRST_CAPACITY);
  /** 1 for a node that was deleted or replaced. */
  dead = new Uint8Array(FIRST_CAPACITY);
  /** The last layer that has an entry for it or below it. */
  touched = new Uint16Array(FIRST_CAPACITY);
  /** The layer of its own entry; 0 for a directory without one. */
  layer = new Uint16Array(FIRST_CAPACITY);
  /** Position of its own entry in that layer. */
  ordinal = new Uint32Array(FIRST_CAPACITY);
  /** The node whose entry has its content: another one for a hard link. */
  inode = new Int32Array(FIRST_CAPACITY);
  /** Position of its headers in the store of heads; 0 if they are not there. */
  head = new Uint32Array(FIRST_CAPACITY);
  /**
   * A directory's last layer that hides what lower layers have in it (0 for none); a symbolic link's target, by
   * position.
   */
  extra = new Uint32Array(FIRST_CAPACITY);
  /** Length of a symbolic link's target. */
  extraLength = new Uint16Array(FIRST_CAPACITY);
  /** Where its own headers start in that layer, in tar blocks and plus one; 0 if they do not pass unchanged. */
  place = new Uint32Array(FIRST_CAPACITY);
  /** Length of its whole path. */
  pathBytes = new Uint16Array(FIRST_CAPACITY);
  #nameAt = new Uint32Array(FIRST_CAPACITY);
  #nameBytes = new Uint8Array(FIRST_CAPACITY);
  /** Open addressing: a node's number plus one, or 0. */
  #table = new Int32Array(4 * FIRST_CAPACITY);
  #used = 0;

  constructor() {
    this.count = 1;
    this.parent[ROOT] = NO_NODE;
    this.inode[ROOT] = ROOT;
  }

  /** Returns the living node with a name in a directory, a part of a buffer; {@link NO_NODE} if there is none. */
  find(parent: Node, bytes: Buffer, start: number, end: number): Node {
    const node = (this.#table[this.#slotOf(parent, bytes, start, end)] as number) - 1;
    return node < 0 || this.dead[node] === 1 ? NO_NODE : node;
  }

  /** Returns the living node that has the name of another node, but in another directory. */
  findSame(parent: Node, node: Node): Node {
    const name = this.texts.get(this.#nameAt[node] as number, this.#nameBytes[node] as number);
    return this.find(parent, name, 0, name.length);
  }

  /**
   * Adds a node in place of whatever has its name.
   * @throws FlattenError `TAR_LIMIT` if its path becomes too long
   */
  add({ parent, bytes, start, end, kind, layer }: NewNode): Node {
    const node = this.count;
    if (node === this.parent.length) this.#grow();
    const above = this.pathBytes[parent] as number;
    const pathBytes = above + (above === 0 ? 0 : 1) + (end - start);
    if (end - start > MAX_NAME_BYTES || pathBytes > MAX_PATH_BYTES)
      throw overLimit(
        `A path of the image is longer than ${MAX_PATH_BYTES} bytes, or contains a name of more than ${MAX_NAME_BYTES} bytes.`,
      );
    this.parent[node] = parent;
    this.kind[node] = kind;
    this.touched[node] = layer;
    this.inode[node] = node;
    this.pathBytes[node] = pathBytes;
    this.#nameAt[node] = this.texts.add(bytes, start, end);
    this.#nameBytes[node] = end - start;
    this.count++;
    const slot = this.#slotOf(parent, bytes, start, end);
    const before = this.#table[slot] as number;
    if (before === 0) this.#used++;
    else this.dead[before - 1] = 1;
    this.#table[slot] = node + 1;
    if (this.#used > this.#table.length * MAX_LOAD) this.#rehash();
    return node;
  }

  /** Returns a node's path as raw bytes, with a slash at the end for a directory if wanted. */
  pathOf(node: Node, isDirectory = false): Buffer {
    const length = this.pathBytes[node] as number;
    const path = Buffer.allocUnsafe(length + (isDirectory ? 1 : 0));
    if (isDirectory) path[length] = 0x2f;
    let end = length;
    for (let at = node; at !== ROOT; at = this.parent[at] as number) {
      const bytes = this.#nameBytes[at] as number;
      this.texts.copy(this.#nameAt[at] as number, bytes, path, end - bytes);
      end -= bytes + 1;
      if (end >= 0) path[end] = 0x2f;
    }
    return path;
  }

  /** Returns a symbolic link's target. */
  targetOf(node: Node): Buffer {
    return this.texts.get(this.extra[node] as number, this.extraLength[node] as number);
  }

  /** Returns the last layer that hides lower ones at a directory or above it. */
  hiddenBelow(directory: Node): number {
    let layer = 0;
    for (let at = directory; at !== NO_NODE; at = this.parent[at] as number)
      layer = Math.max(layer, this.extra[at] as number);
    return layer;
  }

  /** Returns the slot of a name in a directory: that of its node, or the free one for it. */
  #slotOf(parent: Node, bytes: Buffer, start: number, end: number): number {
    const mask = this.#table.length - 1;
    const length = end - start;
    let slot = hashOf(parent, bytes, start, end) & mask;
    for (;;) {
      const node = (this.#table[slot] as number) - 1;
      if (node < 0) return slot;
      if (
        this.parent[node] === parent &&
        this.#nameBytes[node] === length &&
        this.texts.equals(this.#nameAt[node] as number, length, bytes, start)
      )
        return slot;
      slot = (slot + 1) & mask;
    }
  }

  #rehash(): void {
    const nodes = this.#table.filter((entry) => entry > 0 && this.dead[entry - 1] === 0);
    this.#table = new Int32Array(this.#table.length * 2);
    this.#used = nodes.length;
    for (const entry of nodes) {
      const node = entry - 1;
      const name = this.texts.get(this.#nameAt[node] as number, this.#nameBytes[node] as number);
      this.#table[this.#slotOf(this.parent[node] as number, name, 0, name.length)] = entry;
    }
  }

  #grow(): void {
    const capacity = this.parent.length * 2;
    this.parent = grown(this.parent, new Int32Array(capacity));
    this.kind = grown(this.kind, new Uint8Array(capacity));
    this.dead = grown(this.dead, new Uint8Array(capacity));
    this.touched = grown(this.touched, new Uint16Array(capacity));
    this.layer = grown(this.layer, new Uint16Array(capacity));
    this.ordinal = grown(this.ordinal, new Uint32Array(capacity));
    this.inode = grown(this.inode, new Int32Array(capacity));
    this.head = grown(this.head, new Uint32Array(capacity));
    this.extra = grown(this.extra, new Uint32Array(capacity));
    this.extraLength = grown(this.extraLength, new Uint16Array(capacity));
    this.place = grown(this.place, new Uint32Array(capacity));
    this.pathBytes = grown(this.pathBytes, new Uint16Array(capacity));
    this.#nameAt = grown(this.#nameAt, new Uint32Array(capacity));
    this.#nameBytes = grown(this.#nameBytes, new Uint8Array(capacity));
  }
}

function grown<T extends { set(values: T): void }>(values: T, larger: T): T {
  larger.set(values);
  return larger;
}

/** Hashes a name in a directory (murmur3's mixing, byte by byte). */
function hashOf(parent: Node, bytes: Buffer, start: number, end: number): number {
  let hash = Math.imul(parent ^ HASH_SEED, 0xcc9e2d51);
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
