// The files of an image as a tree that knows its sizes. Nothing of a browser is here.

import { visible } from '../base/text.ts';
import type { PageNode } from '../survey/page-data.ts';

/** A file or directory. */
export interface TreeNode {
  /** With every character visible: fit to be shown. */
  readonly name: string;
  /** From the root, which has "/"; with every character visible. */
  readonly path: string;
  /** Of a directory: with all below it. */
  readonly bytes: number;
  /** Index in the page's groups, -1 for directories. */
  readonly group: number;
  readonly parent: TreeNode | undefined;
  /** The largest first; undefined for files. */
  readonly children: readonly TreeNode[] | undefined;
  /** The files below it are those with an index from `first` on and below `last`; a file is the one below itself. */
  readonly first: number;
  readonly last: number;
}

/** A tree and its files, each at its index. */
export interface Tree {
  readonly root: TreeNode;
  readonly files: readonly TreeNode[];
}

/** What a treemap shows: a directory, less its `from` largest children. */
export interface View {
  readonly node: TreeNode;
  readonly from: number;
}

type Growing = { -readonly [key in keyof TreeNode]: TreeNode[key] };

/** Adds up sizes and sorts every directory by them. */
export function buildTree(root: PageNode): Tree {
  const files: TreeNode[] = [];
  const tree = grow(root, undefined);
  number(tree, files);
  return { root: tree, files };
}

function grow([name, bytes, group, children]: PageNode, parent: TreeNode | undefined): Growing {
  const shown = visible(name);
  const path = parent === undefined ? '/' : `${parent.path === '/' ? '' : parent.path}/${shown}`;
  const node: Growing = {
    name: shown,
    path,
    bytes,
    group,
    parent,
    children: undefined,
    first: 0,
    last: 0,
  };
  if (children === undefined) return node;
  const grown = children.map((child) => grow(child, node));
  // Of two of one size the same comes first on any machine.
  grown.sort((a, b) => b.bytes - a.bytes || compare(a.name, b.name));
  node.children = grown;
  node.bytes = grown.reduce((sum, child) => sum + child.bytes, bytes);
  return node;
}

function number(node: Growing, files: TreeNode[]): void {
  node.first = files.length;
  if (node.children === undefined) files.push(node);
  else for (const child of node.children) number(child, files);
  node.last = files.length;
}

/** The order of characters: `localeCompare` takes seconds for 100,000 paths. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The files that a view shows, as the range of their indexes. */
export function rangeOf({ node, from }: View): { first: number; last: number } {
  const first = node.children?.[from]?.first ?? node.first;
  return { first, last: node.last };
}

/** The bytes that a view shows. */
export function bytesOf({ node, from }: View): number {
  return (node.children ?? [])
    .slice(0, from)
    .reduce((rest, child) => rest - child.bytes, node.bytes);
}

/** Goes past directories that hold nothing but one other directory. */
export function pastOnlyChildren(node: TreeNode): TreeNode {
  let end = node;
  for (;;) {
    const [only, ...others] = end.children ?? [];
    if (only?.children === undefined || others.length > 0) return end;
    end = only;
  }
}

/** One step up: from the rest of a directory to all of it, from there to the nearest one with a choice; none from the root. */
export function upFrom({ node, from }: View): View | undefined {
  if (from > 0) return { node, from: 0 };
  let up = node.parent;
  while (up?.parent !== undefined && up.children?.length === 1) up = up.parent;
  return up && { node: up, from: 0 };
}

/** The directories from the root down to a node, with both. */
export function lineOf(node: TreeNode): TreeNode[] {
  const line: TreeNode[] = [];
  for (let at: TreeNode | undefined = node; at !== undefined; at = at.parent) line.unshift(at);
  return line;
}

/** Bytes of each group among files, by its index. */
export function bytesByGroup(files: readonly TreeNode[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { group, bytes } of files) sums.set(group, (sums.get(group) ?? 0) + bytes);
  return sums;
}

/** The group that most bytes among files belong to; -1 where there are none. */
export function mainGroup(files: readonly TreeNode[]): number {
  let main = -1;
  let most = -1;
  for (const [group, bytes] of bytesByGroup(files)) {
    if (bytes <= most) continue;
    main = group;
    most = bytes;
  }
  return main;
}
