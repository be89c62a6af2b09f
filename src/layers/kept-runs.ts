// An estimate of which parts of the layers are left as they are, from the index alone.
import type { LayerRun } from '../image/packed-layers.ts';
import { BLOCK_BYTES } from '../tar/header.ts';
import type { LayerIndex } from './index-layers.ts';
import { selectBelow } from './selection.ts';
import { KIND, type Node, ROOT } from './tree.ts';

/** Ordinals are above node numbers in a sorting key; both are lower than this (see MAX_ENTRIES). */
const NODE_KEYS = 2 ** 24;

/**
 * Returns the runs of entries that are left as they are, in the order of the layers. A run ends where the next entry
 * that the index knows starts, so it may seem some headers longer than it is. Layers that the result keeps have none.
 */
export function keptRuns(index: LayerIndex): LayerRun[] {
  const { tree, layerTarBytes } = index;
  const isKept = keptNodes(index);
  const runs: LayerRun[] = [];
  for (const [layer, nodes] of nodesByLayer(index).entries()) {
    if (layer < (index.base?.layerCount ?? 0)) continue;
    let startBytes: number | undefined;
    let nextOrdinal = 0;
    const endRun = (endBytes: number) => {
      if (startBytes !== undefined) runs.push({ layer, startBytes, endBytes });
      startBytes = undefined;
    };
    for (const node of nodes) {
      const place = tree.place[node] as number;
      if (place === 0) continue;
      const offset = (place - 1) * BLOCK_BYTES;
      const ordinal = tree.ordinal[node] as number;
      // What the index does not know in between is a whiteout, a changed header, or an entry that another one replaced.
      if (ordinal !== nextOrdinal || !isKept(node)) endRun(offset);
      if (isKept(node)) startBytes ??= offset;
      nextOrdinal = ordinal + 1;
    }
    endRun(layerTarBytes[layer] ?? 0);
  }
  return runs;
}

/** Returns whether a node's entry is emitted from its own place, under its own name. */
function keptNodes({ tree, living, firstNodes }: LayerIndex): (node: Node) => boolean {
  const { kind, inode, layer } = tree;
  const { carrier } = selectBelow(tree, living, ROOT);
  return (node) => {
    if (living[node] === 0) return false;
    // A directory is emitted among the entries of the lowest layer that has it.
    if (kind[node] === KIND.directory)
      return node >= (firstNodes[(layer[node] as number) - 1] ?? 0);
    const content = inode[node] as number;
    return (carrier[content] === node) === (content === node);
  };
}

/** Returns the nodes whose own entries are in each layer, in their order there. */
function nodesByLayer({ tree, layers }: LayerIndex): Node[][] {
  const keys = layers.map((): number[] => []);
  for (let node = 1; node < tree.count; node++)
    keys[(tree.layer[node] as number) - 1]?.push((tree.ordinal[node] as number) * NODE_KEYS + node);
  return keys.map((list) => Array.from(Float64Array.from(list).sort(), (key) => key % NODE_KEYS));
}
