// A tree of files with their sizes for the page. Its size is bounded, whatever the image holds.
import { pathBytes } from '../tar/names.ts';
import type { PageDirectory, PageNode } from './page-data.ts';

/** Maximum number of files and directories before the smallest ones are folded. */
const MAX_NODES = 400_000;
/** Maximum number after folding. */
const FOLDED_NODES = 150_000;
/** Deeper directories are merged into one node with a joined name. */
const MAX_LEVELS = 40;

interface Leaf {
  bytes: number;
  readonly group: number;
}

interface Branch {
  readonly children: Map<string, Branch | Leaf>;
  /** Files without a node of their own: their number, and their bytes by group. */
  folded: { files: number; readonly bytes: Map<number, number> } | undefined;
}

/** Returns the group of a path, as far as known. */
export type GroupOf = (path: string) => number;

/** Returns the layer that a path is in, from 0, as far as known. */
export type LayerOf = (path: string) => number | undefined;

/** A tree of files by directory, built file by file. */
export class SizeTree {
  readonly #root: Branch = { children: new Map(), folded: undefined };
  readonly #groupOf: GroupOf;
  readonly #maxNodes: number;
  #nodes = 0;
  #foldedFiles = 0;

  /**
   * @param groupOf returns the group of a file that was added without one
   * @param maxNodes maximum number of nodes before the smallest ones are folded
   */
  constructor(groupOf: GroupOf, maxNodes = MAX_NODES) {
    this.#groupOf = groupOf;
    this.#maxNodes = maxNodes;
  }

  /** How many files have no node of their own. */
  get foldedFiles(): number {
    return this.#foldedFiles;
  }

  /**
   * Adds a file, or adds bytes to an existing one. Negative bytes are subtracted.
   * @param path raw bytes, without a leading `/`
   * @param group the group's index if it is already known, else -1
   */
  add(path: string, bytes: number, group = -1): void {
    if (bytes === 0) return;
    const parts = path.split('/');
    const names = [...parts.splice(0, MAX_LEVELS), ...(parts.length > 0 ? [parts.join('/')] : [])];
    const change = bytes < 0 ? this.#subtractFromFolded(names, bytes, group) : bytes;
    if (change === 0) return;
    const name = names.pop() ?? '';
    let branch = this.#root;
    for (const directory of names) branch = this.#branchOf(branch, directory);
    const there = branch.children.get(name);
    if (there === undefined) {
      branch.children.set(name, { bytes: change, group });
      this.#nodes++;
    } else if ('bytes' in there) {
      there.bytes += change;
    }
    if (this.#nodes > this.#maxNodes) this.#fold();
  }

  /**
   * Subtracts bytes of a file that was folded: from the folded files of the directories above it, the deepest first.
   * @returns the rest that could not be subtracted
   */
  #subtractFromFolded(names: readonly string[], bytes: number, group: number): number {
    const holders: Map<number, number>[] = [];
    let branch: Branch | Leaf | undefined = this.#root;
    for (const name of names) {
      if (branch === undefined || 'bytes' in branch) break;
      if (branch.folded !== undefined) holders.unshift(branch.folded.bytes);
      branch = branch.children.get(name);
    }
    // The file still has its own node.
    if (branch !== undefined) return bytes;
    let left = bytes;
    for (const holder of holders) {
      const there = holder.get(group) ?? 0;
      const taken = Math.min(there, -left);
      holder.set(group, there - taken);
      left += taken;
    }
    return left;
  }

  #branchOf(parent: Branch, name: string): Branch {
    const there = parent.children.get(name);
    if (there !== undefined && 'children' in there) return there;
    const branch: Branch = { children: new Map(), folded: undefined };
    // A directory replaces a file of the same name.
    parent.children.set(name, branch);
    if (there === undefined) this.#nodes++;
    return branch;
  }

  /** Folds the smallest files and directories until few enough are left. */
  #fold(): void {
    let minBytes = 1024;
    const most = (this.#maxNodes / MAX_NODES) * FOLDED_NODES;
    while (this.#nodes > most) {
      this.#nodes = this.#foldBelow(this.#root, '', minBytes).nodes;
      minBytes *= 2;
    }
  }

  /** Folds everything below a branch that is smaller than `minBytes`. Returns the remaining nodes and bytes. */
  #foldBelow(branch: Branch, path: string, minBytes: number): { nodes: number; bytes: number } {
    let nodes = 0;
    let bytes = 0;
    for (const [name, child] of branch.children) {
      const childPath = path === '' ? name : `${path}/${name}`;
      if ('bytes' in child) {
        bytes += child.bytes;
        if (child.bytes >= minBytes) nodes++;
        else {
          branch.children.delete(name);
          const group = child.group === -1 ? this.#groupOf(childPath) : child.group;
          this.#addFolded(branch, 1, new Map([[group, child.bytes]]));
          this.#foldedFiles++;
        }
        continue;
      }
      const below = this.#foldBelow(child, childPath, minBytes);
      bytes += below.bytes;
      if (below.bytes >= minBytes) nodes += below.nodes + 1;
      else {
        // Everything in it is smaller still, and already folded.
        branch.children.delete(name);
        if (child.folded !== undefined)
          this.#addFolded(branch, child.folded.files, child.folded.bytes);
      }
    }
    for (const folded of branch.folded?.bytes.values() ?? []) bytes += folded;
    return { nodes, bytes };
  }

  #addFolded(branch: Branch, files: number, bytes: ReadonlyMap<number, number>): void {
    branch.folded ??= { files: 0, bytes: new Map() };
    branch.folded.files += files;
    for (const [group, more] of bytes)
      branch.folded.bytes.set(group, (branch.folded.bytes.get(group) ?? 0) + more);
  }

  /**
   * Returns the tree for the page, without empty files and directories.
   * @param isShown returns whether to include files of a group
   */
  toPage(
    isShown: (group: number) => boolean = () => true,
    layerOf: LayerOf = () => undefined,
  ): PageDirectory {
    const nodesOf = (branch: Branch, path: string): PageNode[] => {
      const nodes: PageNode[] = [];
      for (const [name, child] of branch.children) {
        const childPath = path === '' ? name : `${path}/${name}`;
        const shown = pathBytes(name).toString('utf8');
        if ('children' in child) {
          const below = nodesOf(child, childPath);
          if (below.length > 0) nodes.push([shown, 0, -1, below]);
          continue;
        }
        const group = child.group === -1 ? this.#groupOf(childPath) : child.group;
        if (child.bytes <= 0 || !isShown(group)) continue;
        const layer = layerOf(childPath);
        nodes.push(
          layer === undefined ? [shown, child.bytes, group] : [shown, child.bytes, group, layer],
        );
      }
      for (const [group, bytes] of branch.folded?.bytes ?? [])
        if (bytes > 0 && isShown(group)) nodes.push(['(smaller files)', bytes, group]);
      return nodes;
    };
    return ['', 0, -1, nodesOf(this.#root, '')];
  }
}
