// Files by directory with their sizes, as the page shows them, within bounds whatever an image holds.
import { pathBytes } from '../tar/names.ts';
import type { PageNode } from './page-data.ts';

/** How many files and directories a tree may have before its smallest are folded. */
const MAX_NODES = 400_000;
/** How many the fold leaves at most. */
const FOLDED_NODES = 150_000;
/** Deeper directories are one with their parent: their names stand together. */
const MAX_LEVELS = 40;

interface Leaf {
  bytes: number;
  readonly group: number;
}

interface Branch {
  readonly children: Map<string, Branch | Leaf>;
  /** Files that no longer stand alone: their number, and their bytes by group. */
  folded: { files: number; readonly bytes: Map<number, number> } | undefined;
}

/** Tells the group of a path, as it is known when it is asked for. */
export type GroupOf = (path: string) => number;

/** A tree that grows file by file. */
export class SizeTree {
  readonly #root: Branch = { children: new Map(), folded: undefined };
  readonly #groupOf: GroupOf;
  readonly #mostNodes: number;
  #nodes = 0;
  #foldedFiles = 0;

  /**
   * @param groupOf for files that are added without a group
   * @param mostNodes how many nodes it may have before it is folded
   */
  constructor(groupOf: GroupOf, mostNodes = MAX_NODES) {
    this.#groupOf = groupOf;
    this.#mostNodes = mostNodes;
  }

  /** How many files do not stand alone. */
  get foldedFiles(): number {
    return this.#foldedFiles;
  }

  /**
   * Adds a file, or bytes to one that is there; fewer than none take them away.
   * @param path of raw bytes, without a `/` before it
   * @param group its group's index, where it is known by now
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
    if (this.#nodes > this.#mostNodes) this.#fold();
  }

  /**
   * Takes bytes from a file that does not stand alone any more: from what is folded in the directories above it, the
   * lowest first.
   * @returns what was not there to take
   */
  #subtractFromFolded(names: readonly string[], bytes: number, group: number): number {
    const holders: Map<number, number>[] = [];
    let branch: Branch | Leaf | undefined = this.#root;
    for (const name of names) {
      if (branch === undefined || 'bytes' in branch) break;
      if (branch.folded !== undefined) holders.unshift(branch.folded.bytes);
      branch = branch.children.get(name);
    }
    // It stands there still.
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
    // What was a file before has a directory in its place now.
    parent.children.set(name, branch);
    if (there === undefined) this.#nodes++;
    return branch;
  }

  /** Takes the smallest files and directories together, until few enough are left. */
  #fold(): void {
    let leastBytes = 1024;
    const most = (this.#mostNodes / MAX_NODES) * FOLDED_NODES;
    while (this.#nodes > most) {
      this.#nodes = this.#foldBelow(this.#root, '', leastBytes).nodes;
      leastBytes *= 2;
    }
  }

  /** Folds what is smaller below a branch, and tells what is left of it. */
  #foldBelow(branch: Branch, path: string, leastBytes: number): { nodes: number; bytes: number } {
    let nodes = 0;
    let bytes = 0;
    for (const [name, child] of branch.children) {
      const childPath = path === '' ? name : `${path}/${name}`;
      if ('bytes' in child) {
        bytes += child.bytes;
        if (child.bytes >= leastBytes) nodes++;
        else {
          branch.children.delete(name);
          const group = child.group === -1 ? this.#groupOf(childPath) : child.group;
          this.#addFolded(branch, 1, new Map([[group, child.bytes]]));
          this.#foldedFiles++;
        }
        continue;
      }
      const below = this.#foldBelow(child, childPath, leastBytes);
      bytes += below.bytes;
      if (below.bytes >= leastBytes) nodes += below.nodes + 1;
      else {
        // All that is in it is smaller too, and folded by now.
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
   * The tree as the page has it; what has no bytes is left out.
   * @param isShown whether files of a group are in it
   */
  toPage(isShown: (group: number) => boolean = () => true): PageNode {
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
        if (child.bytes > 0 && isShown(group)) nodes.push([shown, child.bytes, group]);
      }
      for (const [group, bytes] of branch.folded?.bytes ?? [])
        if (bytes > 0 && isShown(group)) nodes.push(['(smaller files)', bytes, group]);
      return nodes;
    };
    return ['', 0, -1, nodesOf(this.#root, '')];
  }
}
