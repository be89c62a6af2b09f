// Appends entries to a cleaned stream: content that was dropped under one name but is kept under another, and restored
// entries.
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntryHead, EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { type TarCounts, TarFilter } from '../tar/filter.ts';
import { readFirstEntry } from '../tar/first-entry.ts';
import { pathBytes, plainPath } from '../tar/names.ts';
import { withPath } from '../tar/rewrite.ts';

/** Up to this many paths of one place are read one by one. For more, the directory above them is read once. */
const SINGLE_LIMIT = 8;

/** Reads paths of the streamed filesystem. */
export interface PathReader {
  /** Opens one path, given as raw bytes, as a tar stream. Names start with the path's last component. */
  openPath(path: Buffer, signal: AbortSignal): Promise<Readable>;
  /** Returns whether an error of `openPath` means that the path does not exist. */
  isNotFound(error: unknown, path: Buffer): boolean;
  /** Decides which entries belong to the image; takes full names. */
  readonly decide: (entry: TarEntry) => Verdict;
}

/** Everything that an appendix needs. */
export interface AppendixRequest {
  readonly reader: PathReader;
  /** Returns headers with their final time. */
  readonly retime: (head: EntryHead) => EntryHead;
  /** Observes each entry under its new name. */
  readonly observer: EntryObserver | undefined;
  readonly signal: AbortSignal;
}

/** Yields the bytes of appended entries, and counts them. */
export class Appendix {
  readonly #request: AppendixRequest;
  readonly #counts: TarCounts;

  /** @param counts incremented for each entry */
  constructor(request: AppendixRequest, counts: TarCounts) {
    this.#request = request;
    this.#counts = counts;
  }

  /** Yields one entry without data. */
  *emit(entry: TarEntry, head: EntryHead = entry): Generator<Buffer> {
    const { retime, observer } = this.#request;
    const timed = retime(head);
    observer?.begin(entry, { head: timed });
    observer?.end();
    this.#counts.entries++;
    yield* [...timed.extensions, timed.header];
  }

  /** Reads the single entry at a path, and yields it if `nameFor` returns a name. */
  async *fetchEntry(
    path: string,
    nameFor: (entry: TarEntry) => string | undefined,
  ): AsyncGenerator<Buffer> {
    const { reader, signal } = this.#request;
    const bytes = pathBytes(path);
    const found = await reader
      .openPath(bytes, signal)
      .then((stream) => readFirstEntry(stream, 0))
      .catch((error: unknown) => {
        if (reader.isNotFound(error, bytes)) return undefined;
        throw error;
      });
    if (found === undefined) return;
    const isDirectory = found.typeFlag === '5';
    const name = pathBytes(isDirectory ? `${path}/` : path);
    const { typeFlag } = found;
    const entry = { ...withPath(found, name), name, typeFlag, sizeBytes: 0 };
    const verdict = nameFor(entry) === undefined ? 'drop' : reader.decide(entry);
    if (verdict !== 'drop') yield* this.emit(entry, verdict === 'keep' ? entry : verdict.head);
  }

  /**
   * Reads a path with everything below it, and yields the wanted entries.
   * @param nameFor returns an entry's new name; undefined if it is not wanted
   * @param options.mayBeAbsent whether a missing path is not an error
   */
  async *fetch(
    root: string,
    nameFor: (path: string, entry: TarEntry) => string | undefined,
    { mayBeAbsent = false } = {},
  ): AsyncGenerator<Buffer> {
    const { reader, retime, observer, signal } = this.#request;
    const above = root.slice(0, root.lastIndexOf('/') + 1);
    // The observer must see the new names.
    let named: TarEntry | undefined;
    const renaming: EntryObserver = {
      begin: (_, verdict) => named !== undefined && observer?.begin(named, verdict),
      mapBlock: (block) => named !== undefined && observer?.mapBlock?.(block),
      data: (bytes) => named !== undefined && observer?.data(bytes),
      end: () => named !== undefined && observer?.end(),
    };
    const filter = new TarFilter(
      (entry) => {
        named = undefined;
        const path = nameFor(above + plainPath(entry.name), entry);
        if (path === undefined) return 'drop';
        const name = pathBytes(entry.name.at(-1) === 0x2f ? `${path}/` : path);
        const { typeFlag, sizeBytes } = entry;
        named = { ...withPath(entry, name), name, typeFlag, sizeBytes };
        const verdict = reader.decide(named);
        if (verdict === 'drop') return verdict;
        return verdict === 'keep'
          ? { head: retime(named) }
          : { ...verdict, head: retime(verdict.head) };
      },
      renaming,
      { isPart: true },
    );
    const bytes = pathBytes(root);
    try {
      const passing = pipeline(await reader.openPath(bytes, signal), filter, { signal });
      passing.catch(() => {});
      for await (const part of filter) yield part as Buffer;
      await passing;
    } catch (error) {
      if (!mayBeAbsent || !reader.isNotFound(error, bytes)) throw error;
    }
    this.#counts.entries += filter.counts.entries;
    this.#counts.dataBytes += filter.counts.dataBytes;
  }
}

/**
 * Returns the roots to read for some paths, with the paths below each root. A few paths are read one by one, many paths
 * of one place through their common directory: each request takes time, and much on old engines.
 */
export function rootsToRead(paths: readonly string[]): Map<string, string[]> {
  const groups = Map.groupBy(rootOfEach(paths), ({ root }) => root);
  return new Map([...groups].map(([root, group]) => [root, group.map(({ path }) => path)]));
}

function rootOfEach(paths: readonly string[]): { root: string; path: string }[] {
  if (paths.length <= SINGLE_LIMIT)
    return paths.map((path) => ({ root: nearestUtf8Path(path), path }));
  const common = commonDirectory(paths);
  const places = Map.groupBy(paths, (path) => path.split('/')[common.length]);
  // Never reads the whole filesystem, and top-level directories such as usr only if many of their subdirectories match.
  if (common.length > 1 || (common.length === 1 && places.size > SINGLE_LIMIT))
    return paths.map((path) => ({ root: common.join('/'), path }));
  return [...places.values()].flatMap(rootOfEach);
}

/**
 * Docker before 28 does not find paths whose last component is not UTF-8. Returns the nearest ancestor that it finds.
 */
function nearestUtf8Path(path: string): string {
  for (let root = path; root !== ''; root = root.slice(0, Math.max(root.lastIndexOf('/'), 0)))
    if (isUtf8(pathBytes(root.slice(root.lastIndexOf('/') + 1)))) return root;
  return path;
}

/** Returns the components of the deepest directory above all paths. */
function commonDirectory(paths: readonly string[]): string[] {
  let common = paths[0]?.split('/').slice(0, -1) ?? [];
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1);
    const end = common.findIndex((part, at) => part !== parts[at]);
    if (end !== -1) common = common.slice(0, end);
  }
  return common;
}
