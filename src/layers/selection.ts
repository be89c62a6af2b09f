// Which nodes are left when all layers are applied, and which name each file's content gets.
import { KIND, type LayerTree, NO_NODE, type Node, ROOT } from './tree.ts';

/** The part of a tree that is emitted. */
export interface Selection {
  /** The directory or file at its top. */
  readonly top: Node;
  /** 1 for each node that is emitted. */
  readonly isSelected: Uint8Array;
  /** By the node that has a file's content: the first selected one with that content, which gets it. */
  readonly carrier: Int32Array;
}

/** Returns 1 for each node that is left. */
export function livingNodes(tree: LayerTree): Uint8Array {
  const { parent, dead, touched, extra, kind, count } = tree;
  const living = new Uint8Array(count);
  /** The last layer that hides lower ones, for each directory. */
  const hidden = new Uint16Array(count);
  living[ROOT] = 1;
  hidden[ROOT] = extra[ROOT] as number;
  // A parent's number is always lower.
  for (let node = 1; node < count; node++) {
    const above = parent[node] as number;
    const hides = hidden[above] as number;
    if (living[above] === 0 || dead[node] === 1 || (touched[node] as number) < hides) continue;
    living[node] = 1;
    if (kind[node] === KIND.directory) hidden[node] = Math.max(hides, extra[node] as number);
  }
  return living;
}

/** Selects a node and everything below it. */
export function selectBelow(tree: LayerTree, living: Uint8Array, top: Node): Selection {
  const { parent, kind, inode, count } = tree;
  const isSelected = top === ROOT ? living : new Uint8Array(count);
  if (top !== ROOT) isSelected[top] = 1;
  const carrier = new Int32Array(count).fill(NO_NODE);
  for (let node = top; node < count; node++) {
    if (living[node] === 0) continue;
    if (top !== ROOT && node > top && isSelected[parent[node] as number] === 1)
      isSelected[node] = 1;
    if (isSelected[node] === 0 || kind[node] === KIND.directory) continue;
    const content = inode[node] as number;
    if (carrier[content] === NO_NODE) carrier[content] = node;
  }
  return { top, isSelected, carrier };
}
