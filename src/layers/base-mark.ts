// What the lower layers of an image leave, remembered while the layers above them are applied to the same tree.
import { livingNodes } from './selection.ts';
import { KIND, type LayerTree } from './tree.ts';

/** What a node is when the base's layers have been applied. */
export const IN_BASE = { absent: 0, whole: 1, withoutHead: 2 } as const;

/** The tree as it is after the layers of the base. */
export interface BaseMark {
  readonly layerCount: number;
  /** One of {@link IN_BASE} for each node so far. */
  readonly nodes: Uint8Array;
}

/**
 * Remembers which nodes the layers of a base leave.
 * @param layerCount number of layers that have been applied
 */
export function markBase(tree: LayerTree, layerCount: number): BaseMark {
  const nodes = livingNodes(tree);
  for (let node = 1; node < nodes.length; node++) {
    if (nodes[node] === IN_BASE.absent || tree.kind[node] !== KIND.directory) continue;
    // If a layer has something in a directory but not the directory itself, engines show other headers each time.
    if (tree.layer[node] === 0 || tree.layer[node] !== tree.touched[node])
      nodes[node] = IN_BASE.withoutHead;
  }
  return { layerCount, nodes };
}
