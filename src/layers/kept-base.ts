// The lower layers of an image that a result keeps: which entries of the flat filesystem are theirs, and what the layers
// above must have so that everything together is that filesystem again.
import type { AboveBase, KeptBase } from '../image/kept-base.ts';
import type { EntryHead, TarEntry, Verdict } from '../tar/entry.ts';
import { fullNameOf, readExtension } from '../tar/extensions.ts';
import { readHeader } from '../tar/header.ts';
import { pathBytes, plainPath } from '../tar/names.ts';
import { plainFileHeader } from '../tar/plain-file.ts';
import { withPath } from '../tar/rewrite.ts';
import { type BaseMark, IN_BASE } from './base-mark.ts';
import { headOf } from './emit.ts';
import type { LayerIndex } from './index-layers.ts';
import { SLASH } from './paths.ts';
import { KIND, type LayerTree, NO_NODE, type Node, ROOT } from './tree.ts';

const WHITEOUT = Buffer.from('.wh.');

/** Returns the kept layers of an index. */
export function keptBaseOf(index: LayerIndex, mark: BaseMark): KeptBase {
  const { layerCount } = mark;
  const sum = (bytes: readonly number[]) =>
    bytes.slice(0, layerCount).reduce((total, one) => total + one, 0);
  const isOwn = ownNodes(index, mark);
  const paths = new PathFinder(index);
  return {
    layerCount,
    unpackedBytes: sum(index.layerBytes),
    tarBytes: sum(index.layerTarBytes),
    owns: (path) => isOwn[paths.find(path)] === 1,
    layerOf: (path) => {
      const node = paths.find(path);
      return isOwn[node] === 1 ? (index.tree.layer[node] as number) - 1 : undefined;
    },
    openAbove: () => new Above(index, mark, isOwn),
  };
}

/** Returns 1 for each node whose content and headers come from the base, under the same path. */
function ownNodes(
  { tree, living }: Pick<LayerIndex, 'tree' | 'living'>,
  { nodes, layerCount }: BaseMark,
): Uint8Array {
  const { kind, inode, layer, count } = tree;
  const isOwn = new Uint8Array(count);
  // Engines refuse a hard link to a file of a lower layer, so all names of such a file are written anew.
  const isLinked = new Uint8Array(nodes.length);
  for (let node = nodes.length; node < count; node++) {
    const content = inode[node] as number;
    if (living[node] === 1 && content < nodes.length) isLinked[content] = 1;
  }
  for (let node = 1; node < nodes.length; node++) {
    if (living[node] === 0 || nodes[node] !== IN_BASE.whole) continue;
    const isSame =
      kind[node] === KIND.directory
        ? (layer[node] as number) <= layerCount
        : isLinked[inode[node] as number] === 0;
    if (isSame) isOwn[node] = 1;
  }
  return isOwn;
}

/** Finds nodes of the flat filesystem. */
class PathFinder {
  readonly #index: Pick<LayerIndex, 'tree' | 'living'>;
  /** The directory of the last path, since the next one is usually in it too. */
  #directory = '';
  #node: Node = ROOT;

  constructor(index: Pick<LayerIndex, 'tree' | 'living'>) {
    this.#index = index;
  }

  /** Returns the node at a path, without following links; {@link NO_NODE} if there is none. */
  find(path: string): Node {
    const slash = path.lastIndexOf('/');
    const directory = path.slice(0, Math.max(0, slash));
    if (directory !== this.#directory) {
      this.#node = this.#walk(ROOT, directory);
      this.#directory = directory;
    }
    return this.#walk(this.#node, path.slice(slash + 1));
  }

  #walk(from: Node, path: string): Node {
    const { tree, living } = this.#index;
    const bytes = pathBytes(path);
    let node = from;
    for (let start = 0; start < bytes.length && node !== NO_NODE; ) {
      const slash = bytes.indexOf(SLASH, start);
      const end = slash === -1 ? bytes.length : slash;
      const found =
        tree.kind[node] === KIND.directory ? tree.find(node, bytes, start, end) : NO_NODE;
      node = found !== NO_NODE && living[found] === 1 ? found : NO_NODE;
      start = end + 1;
    }
    return node;
  }
}

class Above implements AboveBase {
  deleted = 0;
  readonly #index: LayerIndex;
  readonly #tree: LayerTree;
  readonly #inBase: Uint8Array;
  readonly #isOwn: Uint8Array;
  readonly #paths: PathFinder;
  /** 1 for each node that the final stream has. */
  readonly #isPresent: Uint8Array;
  /** 1 for each directory whose headers the layers above have. */
  readonly #isWritten: Uint8Array;

  constructor(index: LayerIndex, { nodes }: BaseMark, isOwn: Uint8Array) {
    const { tree } = index;
    this.#index = index;
    this.#tree = tree;
    this.#inBase = nodes;
    this.#isOwn = isOwn;
    this.#paths = new PathFinder(index);
    this.#isPresent = new Uint8Array(tree.count);
    this.#isPresent[ROOT] = 1;
    this.#isWritten = new Uint8Array(tree.count);
    this.#isWritten[ROOT] = 1;
  }

  decide(entry: TarEntry): Verdict {
    const node = this.#paths.find(plainPath(entry.name));
    if (node === NO_NODE) throw new Error('a stream of layers has a path that they do not have');
    this.#isPresent[node] = 1;
    if (this.#isOwn[node] === 1) return 'drop';
    const before = this.#directoriesOf(this.#tree.parent[node] as number);
    this.#isWritten[node] = 1;
    return before.length === 0 ? 'keep' : { head: entry, before };
  }

  *whiteouts(): Generator<Buffer> {
    const { kind, parent } = this.#tree;
    /** What the final stream has at the path of each node of the base. */
    const now = new Int32Array(this.#inBase.length).fill(NO_NODE);
    now[ROOT] = ROOT;
    for (let node = 1; node < this.#inBase.length; node++) {
      if (this.#inBase[node] === IN_BASE.absent) continue;
      const directory = now[parent[node] as number] as number;
      // Whatever replaces a directory, or deletes it, also deletes what was in it.
      if (directory === NO_NODE || kind[directory] !== KIND.directory) continue;
      const there = this.#isPresent[node] === 1 ? node : this.#tree.findSame(directory, node);
      if (there !== NO_NODE && this.#isPresent[there] === 1) {
        now[node] = there;
        continue;
      }
      this.deleted++;
      for (const head of [...this.#directoriesOf(directory), this.#whiteoutOf(node)])
        yield* [...head.extensions, head.header];
    }
  }

  #whiteoutOf(node: Node): EntryHead {
    const path = this.#tree.pathOf(node);
    const start = path.lastIndexOf(SLASH) + 1;
    const name = Buffer.concat([path.subarray(0, start), WHITEOUT, path.subarray(start)]);
    return withPath({ extensions: [], header: plainFileHeader('whiteout', 0) }, name);
  }

  /** Returns the headers of a directory and those above it, as far as the layers above lack them. */
  #directoriesOf(directory: Node): TarEntry[] {
    const { parent } = this.#tree;
    const missing: Node[] = [];
    for (let at = directory; this.#isWritten[at] === 0; at = parent[at] as number) missing.push(at);
    return missing.reverse().map((node) => {
      this.#isWritten[node] = 1;
      const head = headOf(this.#index, node, undefined);
      const name = fullNameOf(readHeader(head.header, 0), readExtension(head.extensions));
      return { ...head, name, typeFlag: '5', sizeBytes: 0 };
    });
  }
}
