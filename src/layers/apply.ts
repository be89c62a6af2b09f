// Applies the entries of layers to the tree, lowest layer first, by the OCI image specification ("layer.md",
// "Applying Changesets"). Where that leaves a choice, it does what umoci and engines agree on.
import { FlattenError, quoteName } from '../base/errors.ts';
import type { TarEntry } from '../tar/entry.ts';
import { type Extension, linkOf } from '../tar/extensions.ts';
import { BLOCK_BYTES, hasOldType } from '../tar/header.ts';
import { withPath } from '../tar/rewrite.ts';
import { realSizeOf } from '../tar/sparse-size.ts';
import type { Heads } from './heads.ts';
import { badLayer } from './layer-errors.ts';
import { MAX_ENTRIES, MAX_PATH_BYTES, overLimit } from './limits.ts';
import { MachineAttributes } from './machine-attributes.ts';
import { cleanPath, isSpelled, SLASH } from './paths.ts';
import { KIND, type LayerTree, NO_NODE, type Node } from './tree.ts';
import { Walker } from './walk.ts';

/** Prefix of a name that deletes the entry with the rest of the name. */
const WHITEOUT = Buffer.from('.wh.');
/** Name that deletes everything that lower layers have in its directory. */
const OPAQUE = Buffer.from('.wh..wh..opq');
/** Other names of this kind are AUFS's own metadata, not deletions. */
const AUFS = Buffer.from('.wh..wh.');

/** Kinds by type flag. Engines refuse all others. */
const KINDS: Readonly<Record<string, number>> = {
  '0': KIND.file,
  S: KIND.file,
  '2': KIND.symlink,
  '3': KIND.special,
  '4': KIND.special,
  '5': KIND.directory,
  '6': KIND.special,
};

/** Where an entry is. */
interface Position {
  /** Its clean path. */
  readonly path: Buffer;
  /** Where its name starts in the path. */
  readonly start: number;
  readonly ordinal: number;
  /** Where its headers start in the layer. */
  readonly startBytes: number;
}

/** Applies one layer after the other. */
export class LayerApplier {
  readonly attributes = new MachineAttributes();
  readonly #tree: LayerTree;
  readonly #heads: Heads;
  readonly #walker: Walker;
  #layer = 0;
  #ordinal = 0;
  #entries = 0;
  #firstNode = 0;
  /** Bytes of file data and link targets by node, from the layer's first node on. */
  #sizes: number[] = [];

  constructor(tree: LayerTree, heads: Heads) {
    this.#tree = tree;
    this.#heads = heads;
    this.#walker = new Walker(tree);
  }

  beginLayer(): void {
    this.#layer++;
    this.#ordinal = 0;
    this.#firstNode = this.#tree.count;
    this.#sizes = [];
    this.#walker.beginLayer(this.#layer);
  }

  /** Returns the unpacked size of the layer: file data and link targets, as overlay2 counts them. */
  endLayer(): number {
    const { dead, parent, count } = this.#tree;
    let bytes = 0;
    for (let node = this.#firstNode; node < count; node++) {
      if (this.#isGone(parent[node] as number)) dead[node] = 1;
      if (dead[node] === 0) bytes += this.#sizes[node - this.#firstNode] ?? 0;
    }
    return bytes;
  }

  /** Whether a directory went with one above it that the layer replaced. The new ones below it are marked already. */
  #isGone(directory: Node): boolean {
    const { dead, parent } = this.#tree;
    for (let at = directory; at !== NO_NODE; at = parent[at] as number) {
      if (dead[at] === 1) return true;
      if (at >= this.#firstNode) return false;
    }
    return false;
  }

  /**
   * Applies the next entry of the layer.
   * @param startBytes where its headers start in the layer
   * @throws FlattenError `LAYER_INVALID` if no engine could unpack it, `TAR_LIMIT` beyond the limits, `WHITEOUT_NAME`
   * if
   *   a name cannot be in a layer
   */
  apply(entry: TarEntry, extension: Extension, startBytes: number): void {
    const ordinal = this.#ordinal++;
    if (++this.#entries > MAX_ENTRIES)
      throw overLimit(`The image's layers have more than ${MAX_ENTRIES} entries.`);
    const path = cleanPath(entry.name);
    const start = path.lastIndexOf(SLASH) + 1;
    if (startsWith(path, 0, AUFS) && !isOpaque(path, 0)) return;
    if (startsWith(path, start, WHITEOUT)) this.#delete(path, start);
    else if (path.length === 0) checkRoot(entry);
    else this.#put(entry, extension, { path, start, ordinal, startBytes });
  }

  #delete(path: Buffer, start: number): void {
    const tree = this.#tree;
    const name = start + WHITEOUT.length;
    if (name === path.length)
      throw badLayer(`the whiteout ${quoteName(path)} does not say what it deletes`);
    const directory = this.#walker.directoryOf(path, start - 1, 'find');
    if (directory === NO_NODE) return;
    if (isOpaque(path, start)) {
      this.#hideLower(directory);
      return;
    }
    const node = this.#walker.childOf(directory, path, name);
    if (node === NO_NODE) return;
    // It only applies to lower layers, wherever in its own layer it is.
    if (tree.touched[node] !== this.#layer) tree.dead[node] = 1;
    else if (tree.kind[node] === KIND.directory) this.#hideLower(node);
    this.#walker.forget();
  }

  #hideLower(directory: Node): void {
    this.#tree.extra[directory] = this.#layer;
    this.#walker.forget();
  }

  #put(
    entry: TarEntry,
    extension: Extension,
    { path, start, ordinal, startBytes }: Position,
  ): void {
    checkNames(path);
    const tree = this.#tree;
    const hasMachineAttributes = MachineAttributes.isIn(extension);
    if (hasMachineAttributes) this.attributes.note(extension);
    const parent = this.#walker.directoryOf(path, start - 1, 'create');
    const before = this.#walker.childOf(parent, path, start);
    const kind = kindOf(entry);
    const layer = this.#layer;
    let node = before;
    if (kind === KIND.directory && before !== NO_NODE && tree.kind[before] === KIND.directory) {
      tree.touched[before] = layer;
    } else {
      if (before !== NO_NODE) {
        tree.dead[before] = 1;
        this.#walker.forget();
      }
      const target = entry.typeFlag === '1' ? this.#targetOf(entry, extension) : NO_NODE;
      const kindHere = target === NO_NODE ? kind : (tree.kind[target] as number);
      node = tree.add({ parent, bytes: path, start, end: path.length, kind: kindHere, layer });
      if (target !== NO_NODE) tree.inode[node] = tree.inode[target] as number;
    }
    tree.layer[node] = layer;
    tree.ordinal[node] = ordinal;
    // Only a guess for what the emitting pass decides again. For a directory it is exact, see below.
    const isUnchanged = !hasMachineAttributes && isSpelled(entry.name, path);
    tree.place[node] = isUnchanged ? placeOf(startBytes) : 0;
    if (entry.typeFlag === '1') return;
    if (kind === KIND.file) this.#setSize(node, realSizeOf(entry, extension));
    if (kind === KIND.symlink) this.#keepTarget(node, linkOf(entry.header, extension));
    if (kind !== KIND.directory && kind !== KIND.symlink) return;
    const own = hasMachineAttributes ? MachineAttributes.remove(entry) : entry;
    const name = tree.pathOf(node, kind === KIND.directory);
    const hasName = isSpelled(entry.name, name);
    tree.head[node] = this.#heads.add(hasName ? own : withPath(own, name));
    tree.place[node] = hasName && own === entry ? placeOf(startBytes) : 0;
  }

  #setSize(node: Node, bytes: number): void {
    this.#sizes[node - this.#firstNode] = bytes;
  }

  #keepTarget(node: Node, target: Buffer): void {
    const tree = this.#tree;
    if (target.includes(0) || target.length > MAX_PATH_BYTES)
      throw badLayer(
        `the target of the symbolic link ${quoteName(tree.pathOf(node))} is not a valid path`,
      );
    tree.extra[node] = tree.texts.add(target, 0, target.length);
    tree.extraLength[node] = target.length;
    this.#setSize(node, target.length);
  }

  /** Returns what a hard link leads to. */
  #targetOf(entry: TarEntry, extension: Extension): Node {
    const link = linkOf(entry.header, extension);
    const path = cleanPath(link);
    const start = path.lastIndexOf(SLASH) + 1;
    const directory = this.#walker.directoryOf(path, start - 1, 'link');
    const node =
      directory === NO_NODE || path.length === 0
        ? NO_NODE
        : this.#walker.childOf(directory, path, start);
    const says = `the hard link ${quoteName(entry.name)} leads to ${quoteName(link)}`;
    if (node === NO_NODE) throw badLayer(`${says}, which does not exist`);
    if (this.#tree.kind[node] === KIND.directory) throw badLayer(`${says}, which is a directory`);
    return node;
  }
}

/** Returns a place in the tree's form; 0 beyond its range, where nothing is known. */
function placeOf(startBytes: number): number {
  const blocks = startBytes / BLOCK_BYTES + 1;
  return blocks < 2 ** 32 ? blocks : 0;
}

function checkRoot(entry: TarEntry): void {
  // Engines ignore what an image says about the root directory itself.
  if (kindOf(entry) !== KIND.directory)
    throw badLayer(`the entry ${quoteName(entry.name)} would replace the root directory`);
}

/** Rejects a directory whose name deletes something: the flat layer could not hold it. */
function checkNames(path: Buffer): void {
  for (let at = path.indexOf(WHITEOUT); at !== -1; at = path.indexOf(WHITEOUT, at + 1)) {
    if (at > 0 && path[at - 1] !== SLASH) continue;
    throw new FlattenError(
      'WHITEOUT_NAME',
      `The image has an entry in ${quoteName(path)}, but a layer cannot contain a name that starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,
      { hint: 'Rename or remove the directory where the image is built.' },
    );
  }
}

function kindOf(entry: TarEntry): number {
  const { typeFlag, header, name } = entry;
  // Old archives mark a directory only by a trailing slash in its name.
  if (typeFlag === '0' && hasOldType(header) && name.at(-1) === SLASH) return KIND.directory;
  if (typeFlag === '1') return KIND.file;
  const kind = KINDS[typeFlag];
  if (kind === undefined)
    throw badLayer(`the entry ${quoteName(name)} has the unknown type ${JSON.stringify(typeFlag)}`);
  return kind;
}

function isOpaque(path: Buffer, start: number): boolean {
  return path.length - start === OPAQUE.length && startsWith(path, start, OPAQUE);
}

function startsWith(path: Buffer, start: number, prefix: Buffer): boolean {
  // Most names do not even start with a dot.
  if (path[start] !== 0x2e || path.length - start < prefix.length) return false;
  return path.compare(prefix, 0, prefix.length, start, start + prefix.length) === 0;
}
