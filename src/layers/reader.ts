// The flat filesystem of applied layers, as a FlatReader.
import { Readable } from 'node:stream';
import type { FlatReader } from '../image/flat-reader.ts';
import { readFirstEntry } from '../tar/first-entry.ts';
import { END_OF_ARCHIVE, headerMtime } from '../tar/header.ts';
import type { HeldEntry } from '../tar/held-entries.ts';
import type { Spans } from '../tar/spans.ts';
import { emitSelection, headOf } from './emit.ts';
import { type IndexContext, indexLayers, type LayerIndex } from './index-layers.ts';
import { keptBaseOf } from './kept-base.ts';
import { keptRuns } from './kept-runs.ts';
import { MAX_LINKS_FOLLOWED } from './limits.ts';
import { SLASH } from './paths.ts';
import { type Selection, selectBelow } from './selection.ts';
import { KIND, NO_NODE, type Node, ROOT } from './tree.ts';

export { type IndexContext, indexLayers, type LayerIndex };

/** Read-ahead of the stream: small files slow down reader and writer at different times. */
const BUFFER_BYTES = 4 * 1024 * 1024;
/** Largest file that `lookAt` reads. */
const FILE_LIMIT_BYTES = 4 * 1024 * 1024;

/** What `openPath` fails with if nothing is there. */
class PathNotFound extends Error {}

/** Returns a reader of the flat filesystem. It holds no resources. */
export function layersReader(index: LayerIndex): FlatReader {
  const { tree, living } = index;
  const stream = (selection: Selection, signal: AbortSignal, spans?: Spans) =>
    Readable.from(withEnd(emitSelection(index, selection, signal, spans), spans), {
      objectMode: false,
      highWaterMark: BUFFER_BYTES,
      signal,
    });
  const openPath: FlatReader['openPath'] = async (path, signal) => {
    const node = nodeAt(index, path);
    if (node === NO_NODE) throw new PathNotFound(`there is no ${path.toString()} in the layers`);
    return stream(selectBelow(tree, living, node), signal);
  };
  return {
    way: 'layers',
    returnsToDirectories: true,
    unseenTimes: [],
    isReproducible: true,
    decide: () => 'keep',
    base: index.base && keptBaseOf(index, index.base),
    open: async (signal) => stream(selectBelow(tree, living, ROOT), signal),
    layers: {
      blobs: index.layers,
      packings: index.packings,
      frames: index.frames,
      layerTarBytes: index.layerTarBytes,
      keptLayers: index.base?.layerCount ?? 0,
      keptRuns: () => keptRuns(index),
      open: async (signal, spans) => stream(selectBelow(tree, living, ROOT), signal, spans),
    },
    openPath,
    isNotFound: (error) => error instanceof PathNotFound,
    lookAt: async (text, signal) => {
      const path = Buffer.from(text);
      const node = nodeAt(index, path);
      if (node === NO_NODE) return undefined;
      return (
        heldHead(index, node) ?? readFirstEntry(await openPath(path, signal), FILE_LIMIT_BYTES)
      );
    },
    close: async () => {},
  };
}

async function* withEnd(parts: AsyncIterable<Buffer>, spans?: Spans): AsyncGenerator<Buffer> {
  yield* parts;
  spans?.add(END_OF_ARCHIVE.length, undefined);
  yield END_OF_ARCHIVE;
}

/** Returns a directory or symbolic link from the index alone; undefined for anything else. */
function heldHead(index: LayerIndex, node: Node): HeldEntry | undefined {
  const { tree } = index;
  const kind = tree.kind[node] as number;
  if (kind !== KIND.directory && (kind !== KIND.symlink || tree.inode[node] !== node))
    return undefined;
  const above = tree.parent[node] as number;
  const cutBytes = above > ROOT ? (tree.pathBytes[above] as number) + 1 : 0;
  const { header, extensions } = headOf(index, node, cutBytes);
  const typeFlag = kind === KIND.directory ? '5' : '2';
  const mtimeSeconds = headerMtime(header);
  return { typeFlag, mtimeSeconds, header, extensions, data: Buffer.alloc(0) };
}

/**
 * Returns what is at a path in the flat filesystem. As an engine does, it follows symbolic links on the way, within the
 * root, but not at the end.
 */
function nodeAt({ tree, living }: LayerIndex, path: Buffer): Node {
  let links = 0;
  let node: Node = ROOT;
  /** The rest of the path. */
  let rest = path;
  while (rest.length > 0) {
    const slash = rest.indexOf(SLASH);
    const end = slash === -1 ? rest.length : slash;
    const part = rest.subarray(0, end);
    rest = rest.subarray(Math.min(end + 1, rest.length));
    const text = part.toString('latin1');
    if (text === '' || text === '.') continue;
    if (text === '..') {
      node = Math.max(ROOT, tree.parent[node] as number);
      continue;
    }
    if (tree.kind[node] !== KIND.directory) return NO_NODE;
    const found = tree.find(node, part, 0, part.length);
    if (found === NO_NODE || living[found] === 0) return NO_NODE;
    if (tree.kind[found] !== KIND.symlink || rest.length === 0) {
      node = found;
      continue;
    }
    if (++links > MAX_LINKS_FOLLOWED) return NO_NODE;
    const target = tree.targetOf(tree.inode[found] as number);
    if (target[0] === SLASH) node = ROOT;
    rest = Buffer.concat([target, Buffer.from('/'), rest]);
  }
  return node;
}
