// The second pass: reads the layers that have something left, lowest first, and emits each entry that is left, under
// its final path. A directory comes with its final headers before anything in it, a hard link after its content.
import type { EntryHead, TarEntry } from '../tar/entry.ts';
import { type Extension, fullNameOf, linkOf, readExtension } from '../tar/extensions.ts';
import { DROPPED, type Passage, TarFraming, UNCHANGED } from '../tar/framing.ts';
import { BLOCK_BYTES, directoryHeader, readHeader } from '../tar/header.ts';
import { withPath, withTarget } from '../tar/rewrite.ts';
import type { Origin, Spans } from '../tar/spans.ts';
import type { LayerIndex } from './index-layers.ts';
import { readLayer } from './inflate.ts';
import { MachineAttributes } from './machine-attributes.ts';
import { isSpelled } from './paths.ts';
import { Pieces } from './pieces.ts';
import type { Selection } from './selection.ts';
import { KIND, type LayerTree, NO_NODE, type Node, ROOT } from './tree.ts';

/** Directories that are emitted at once, if nothing below them asks for them. The order depends on it. */
const DIRECTORIES_AT_ONCE = 64;

/**
 * Yields a selection as a tar stream, without the blocks that end it.
 * @param spans to be filled ahead of the bytes: the stream with number n is the tar stream of the layer `layers[n]`
 */
export async function* emitSelection(
  index: LayerIndex,
  selection: Selection,
  signal: AbortSignal,
  spans?: Spans,
): AsyncGenerator<Buffer> {
  const emission = new Emission(index, selection);
  const pieces = new Pieces();
  const emit = (bytes: Buffer, fromBytes?: number) => {
    spans?.add(bytes.length, emission.originOf(bytes, fromBytes));
    pieces.add(bytes);
  };
  for (const bytes of emission.top()) emit(bytes);
  // A look at a single directory does not wait for a layer.
  yield* pieces.end();
  for (const [at, layer] of index.layers.entries()) {
    if (!emission.beginLayer(at + 1)) continue;
    const framing = new TarFraming(
      {
        begin: (entry, extension) => emission.begin(entry, extension),
        emit,
      },
      { dropsGlobals: true, ignoresTrailer: true },
    );
    // The first pass has proved that bytes with this digest unpack to the diffID. They may have changed since, so the
    // digest of the packed bytes is checked again.
    const reading = readLayer(layer, { checksDiffId: false, signal });
    for await (const chunk of reading.chunks) {
      signal.throwIfAborted();
      framing.consume(chunk);
      yield* pieces.take();
      // A part of the filesystem may be small, and its layer large.
      if (selection.top !== ROOT && emission.isLayerDone(framing)) break;
    }
  }
  for (;;) {
    const blocks = emission.moreDirectories();
    if (blocks.length === 0) break;
    for (const bytes of blocks) emit(bytes);
    yield* pieces.take();
  }
  yield* pieces.end();
}

/** Decides about each entry of the layers. */
class Emission {
  readonly #index: LayerIndex;
  readonly #tree: LayerTree;
  readonly #selection: Selection;
  /** 1 for each directory that was emitted. */
  readonly #isEmitted: Uint8Array;
  /** The lowest node that may be a directory to emit. */
  #nextDirectory: Node;
  /** The next node whose entry is wanted. */
  #next: Node = 0;
  #layer = 0;
  #ordinal = 0;
  #wasDropped = true;
  /** Length of what is cut off each path: an archive of one path starts with its last part. */
  readonly #cutBytes: number;
  /** Where the headers of directories that are about to be emitted are in the layers. */
  readonly #headOrigins = new WeakMap<Buffer, Origin>();

  constructor(index: LayerIndex, selection: Selection) {
    const { tree } = index;
    this.#index = index;
    this.#tree = tree;
    this.#selection = selection;
    this.#isEmitted = new Uint8Array(tree.count);
    this.#isEmitted[ROOT] = 1;
    this.#nextDirectory = selection.top;
    const above = tree.parent[selection.top] as number;
    this.#cutBytes = above > ROOT ? (tree.pathBytes[above] as number) + 1 : 0;
    this.#findNext();
  }

  /** Returns the headers of the directory at the top; nothing for the root or a file. */
  top(): Buffer[] {
    const { top } = this.#selection;
    return this.#tree.kind[top] === KIND.directory ? this.#directoriesAbove(top) : [];
  }

  /** Starts a layer; returns whether anything of it is wanted. */
  beginLayer(layer: number): boolean {
    this.#layer = layer;
    this.#ordinal = 0;
    return this.#isInLayer;
  }

  get #isInLayer(): boolean {
    return this.#next < this.#tree.count && this.#tree.layer[this.#next] === this.#layer;
  }

  /** Whether nothing that follows in the current layer is wanted. */
  isLayerDone(framing: TarFraming): boolean {
    return !this.#isInLayer && (this.#wasDropped || framing.isBetweenEntries);
  }

  begin(entry: TarEntry, extension: Extension): Passage {
    const ordinal = this.#ordinal++;
    this.#wasDropped = !this.#isInLayer || this.#tree.ordinal[this.#next] !== ordinal;
    if (this.#wasDropped) return DROPPED;
    const node = this.#next++;
    this.#findNext();
    const content = this.#tree.inode[node] as number;
    const carrier = this.#selection.carrier[content] as number;
    const shown = content === node ? carrier : node;
    const inserted = this.#directoriesBefore(node);
    inserted.push(...this.#directoriesAbove(this.#tree.parent[shown] as number));
    let head: EntryHead = entry;
    if (MachineAttributes.isIn(extension)) head = MachineAttributes.remove(head);
    const path = this.#pathOf(shown);
    if (!this.#isSame(entry.name, path)) head = withPath(head, path);
    if (shown !== carrier) {
      const target = this.#pathOf(carrier);
      if (!this.#isSame(linkOf(entry.header, extension), target)) head = withTarget(head, target);
    }
    if (head === entry && inserted.length === 0) return UNCHANGED;
    return { blocks: [...inserted, ...head.extensions, head.header], keepsData: true };
  }

  /** Returns the headers of some directories that were not emitted yet; nothing if there are no more. */
  moreDirectories(): Buffer[] {
    return this.#directoriesBefore(this.#tree.count);
  }

  /**
   * Returns where emitted bytes come from.
   * @param fromBytes where they are in the current layer; undefined if they are not from there
   */
  originOf(bytes: Buffer, fromBytes: number | undefined): Origin | undefined {
    if (fromBytes === undefined) return this.#headOrigins.get(bytes);
    return { stream: this.#layer - 1, offset: fromBytes };
  }

  /** Continues with the next node whose entry is wanted: content with a name, or a further name of it. */
  #findNext(): void {
    const { kind, inode, count } = this.#tree;
    const { carrier, isSelected } = this.#selection;
    for (; this.#next < count; this.#next++) {
      const node = this.#next;
      if (kind[node] === KIND.directory) continue;
      const content = inode[node] as number;
      const named = carrier[content] as number;
      if (content === node ? named !== NO_NODE : isSelected[node] === 1 && named !== node) return;
    }
  }

  /**
   * Returns the headers of directories up to a node, in the order in which the layers brought them, but only of some: a
   * million of them may come before one file. Those that the file needs are emitted anyway, and the others later.
   */
  #directoriesBefore(end: Node): Buffer[] {
    const { kind } = this.#tree;
    const { isSelected } = this.#selection;
    const blocks: Buffer[] = [];
    for (let count = 0; this.#nextDirectory < end; this.#nextDirectory++) {
      const node = this.#nextDirectory;
      if (kind[node] !== KIND.directory || isSelected[node] === 0 || this.#isEmitted[node] === 1)
        continue;
      if (count++ === DIRECTORIES_AT_ONCE) break;
      this.#emitDirectory(node, blocks);
    }
    return blocks;
  }

  /** Returns the headers of a directory and those above it, as far as they were not emitted. */
  #directoriesAbove(directory: Node): Buffer[] {
    const { parent } = this.#tree;
    const { isSelected } = this.#selection;
    const missing: Node[] = [];
    for (
      let at = directory;
      at > ROOT && isSelected[at] === 1 && this.#isEmitted[at] === 0;
      at = parent[at] as number
    )
      missing.push(at);
    const blocks: Buffer[] = [];
    for (const node of missing.reverse()) this.#emitDirectory(node, blocks);
    return blocks;
  }

  #emitDirectory(node: Node, blocks: Buffer[]): void {
    this.#isEmitted[node] = 1;
    const isWhole = this.#selection.top === ROOT;
    const head = headOf(this.#index, node, isWhole ? undefined : this.#cutBytes);
    const place = this.#tree.place[node] as number;
    let offset = (place - 1) * BLOCK_BYTES;
    for (const block of [...head.extensions, head.header]) {
      if (place > 0 && isWhole)
        this.#headOrigins.set(block, { stream: (this.#tree.layer[node] as number) - 1, offset });
      offset += block.length;
      blocks.push(block);
    }
  }

  /** Whether a name in a layer stands for a path. A part of the filesystem has names that start with their first part. */
  #isSame(name: Buffer, path: Buffer): boolean {
    return this.#selection.top === ROOT ? isSpelled(name, path) : name.equals(path);
  }

  #pathOf(node: Node): Buffer {
    return this.#tree.pathOf(node).subarray(this.#cutBytes);
  }
}

/**
 * Returns the final headers of a directory or symbolic link. A directory without an entry belongs to root, with mode
 * 755 and the time 0: engines take the time of unpacking, which differs every time.
 * @param cutBytes what to cut off the path; undefined for the path as it came, maybe with `./` in front
 */
export function headOf(
  { tree, heads }: LayerIndex,
  node: Node,
  cutBytes: number | undefined,
): EntryHead {
  const position = tree.head[node] as number;
  const path = tree.pathOf(node, tree.kind[node] === KIND.directory).subarray(cutBytes);
  if (position === 0) return withPath({ extensions: [], header: directoryHeader() }, path);
  const head = heads.get(position);
  if (cutBytes === undefined) return head;
  const name = fullNameOf(readHeader(head.header, 0), readExtension(head.extensions));
  return name.equals(path) ? head : withPath(head, path);
}
