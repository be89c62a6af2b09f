// Follows paths in the tree while a layer is applied. As in engines, which unpack each layer into a directory of its
// own, symbolic links of the layer itself are followed, and one of a lower layer that has an entry of this layer below
// it becomes a directory.
import { quoteName } from '../base/errors.ts';
import { badLayer } from './layer-errors.ts';
import { MAX_LINKS_FOLLOWED, MAX_STEPS, overLimit } from './limits.ts';
import { SLASH } from './paths.ts';
import { KIND, type LayerTree, NO_NODE, type Node, ROOT } from './tree.ts';

/**
 * How a path is followed:
 * - `create`: to put an entry there. What is missing becomes a directory.
 * - `find`: to delete something of a lower layer. Nothing is created.
 * - `link`: to find a hard link's target. Links of lower layers are followed too.
 */
export type WalkMode = 'create' | 'find' | 'link';

/** The position of a walk. */
interface Position {
  directory: Node;
  /** The last layer that hides what lower layers have in the directory. */
  hidden: number;
  links: number;
}

/** Follows paths for one layer after the other. */
export class Walker {
  readonly #tree: LayerTree;
  #layer = 0;
  #steps = 0;
  /** The directory of the last entry, since the next one is usually in it too. */
  #lastPath = Buffer.alloc(0);
  #last: Node = NO_NODE;
  #lastHidden = 0;

  constructor(tree: LayerTree) {
    this.#tree = tree;
  }

  beginLayer(layer: number): void {
    this.#layer = layer;
    this.forget();
  }

  /** Must be called whenever a node was replaced, deleted or hidden. */
  forget(): void {
    this.#last = NO_NODE;
  }

  /** Returns what a directory shows under a name; {@link NO_NODE} if there is nothing. */
  childOf(directory: Node, path: Buffer, start: number): Node {
    return this.#ifShown(
      this.#tree.find(directory, path, start, path.length),
      this.#hiddenIn(directory),
    );
  }

  /**
   * Follows the path of an entry's directory; {@link NO_NODE} if there is none, except for `create`.
   * @param path a clean path
   * @param end where the directory's path ends
   * @throws FlattenError `LAYER_INVALID` if links lead out of the root, in a circle, or to something that is not a
   * directory
   */
  directoryOf(path: Buffer, end: number, mode: WalkMode): Node {
    if (end <= 0) return ROOT;
    if (this.#last !== NO_NODE && mode === 'create' && isSame(this.#lastPath, path, end))
      return this.#last;
    const position: Position = { directory: ROOT, hidden: this.#hiddenIn(ROOT), links: 0 };
    if (!this.#follow(position, path.subarray(0, end), mode)) return NO_NODE;
    if (mode === 'create') {
      this.#lastPath = Buffer.from(path.subarray(0, end));
      this.#last = position.directory;
      this.#lastHidden = position.hidden;
    }
    return position.directory;
  }

  #hiddenIn(directory: Node): number {
    return directory === this.#last ? this.#lastHidden : this.#tree.hiddenBelow(directory);
  }

  /** Returns a node unless a directory above hides it. */
  #ifShown(node: Node, hidden: number): Node {
    return node === NO_NODE || (this.#tree.touched[node] as number) < hidden ? NO_NODE : node;
  }

  /** Follows all parts of a path; returns false if a part is missing. */
  #follow(position: Position, path: Buffer, mode: WalkMode): boolean {
    for (let start = 0; start < path.length; ) {
      const slash = path.indexOf(SLASH, start);
      const end = slash === -1 ? path.length : slash;
      if (end > start && !this.#step(position, path, [start, end], mode)) return false;
      start = end + 1;
    }
    return true;
  }

  #step(
    position: Position,
    path: Buffer,
    [start, end]: readonly [number, number],
    mode: WalkMode,
  ): boolean {
    const tree = this.#tree;
    if (++this.#steps > MAX_STEPS)
      throw overLimit(`The image's paths have more than ${MAX_STEPS} parts in total.`);
    if (path[start] === 0x2e && end - start <= 2) {
      if (end - start === 1) return true;
      if (path[start + 1] === 0x2e) {
        this.#up(position, path);
        return true;
      }
    }
    const node = this.#ifShown(tree.find(position.directory, path, start, end), position.hidden);
    if (node === NO_NODE) return mode === 'create' && this.#create(position, path, start, end);
    const kind = tree.kind[node] as number;
    const isOwn = tree.touched[node] === this.#layer;
    if (kind === KIND.directory) {
      if (mode === 'create') tree.touched[node] = this.#layer;
      position.directory = node;
      position.hidden = Math.max(position.hidden, tree.extra[node] as number);
      return true;
    }
    if (kind === KIND.symlink && (isOwn || mode === 'link')) {
      const target = tree.targetOf(tree.inode[node] as number);
      if (++position.links > MAX_LINKS_FOLLOWED)
        throw badLayer(`the symbolic links of ${quoteName(path)} form a loop`);
      if (target[0] === SLASH) {
        position.directory = ROOT;
        position.hidden = tree.hiddenBelow(ROOT);
      }
      return this.#follow(position, target, mode);
    }
    if (mode !== 'create') return false;
    if (isOwn)
      throw badLayer(
        `an entry is below ${quoteName(tree.pathOf(node))}, which is a file in the same layer`,
      );
    return this.#create(position, path, start, end);
  }

  #up(position: Position, path: Buffer): void {
    if (position.directory === ROOT)
      throw badLayer(`the symbolic link to ${quoteName(path)} leads out of the image`);
    position.directory = this.#tree.parent[position.directory] as number;
    position.hidden = this.#tree.hiddenBelow(position.directory);
  }

  /** Adds a directory without its own entry, replacing whatever a lower layer has there. */
  #create(position: Position, path: Buffer, start: number, end: number): true {
    const parent = position.directory;
    const kind = KIND.directory;
    position.directory = this.#tree.add({
      parent,
      bytes: path,
      start,
      end,
      kind,
      layer: this.#layer,
    });
    return true;
  }
}

function isSame(last: Buffer, path: Buffer, end: number): boolean {
  return last.length === end && last.compare(path, 0, end) === 0;
}
