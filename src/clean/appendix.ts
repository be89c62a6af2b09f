// What follows the last entry of a cleaned stream: content that was dropped under one name and stays under another.
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntryHead, EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { type TarCounts, TarFilter } from '../tar/filter.ts';
import { readFirstEntry } from '../tar/first-entry.ts';
import { pathBytes, plainPath } from '../tar/names.ts';
import { withPath } from '../tar/rewrite.ts';

/** How many paths of one place are asked for one by one; of more, the directory above them is read once. */
const SINGLE_LIMIT = 8;

/** Reads the filesystem that streams. */
export interface PathReader {
  /** One path, raw bytes, as a tar stream whose names start with the last part of the path. */
  openPath(path: Buffer, signal: AbortSignal): Promise<Readable>;
  /** Whether a failure to open a path says that nothing is there. */
  isNotFound(error: unknown, path: Buffer): boolean;
  /** What of a stream belongs to the image, asked with full names. */
  readonly decide: (entry: TarEntry) => Verdict;
}

/** What an appendix is made with. */
export interface AppendixRequest {
  readonly reader: PathReader;
  /** Gives a head the time that it is to have. */
  readonly retime: (head: EntryHead) => EntryHead;
  /** Sees each entry under the name that it gets. */
  readonly observer: EntryObserver | undefined;
  readonly signal: AbortSignal;
}

/** Hands on entries behind a stream, and counts them. */
export class Appendix {
  readonly #request: AppendixRequest;
  readonly #counts: TarCounts;

  /** @param counts what was handed on, kept up as it goes */
  constructor(request: AppendixRequest, counts: TarCounts) {
    this.#request = request;
    this.#counts = counts;
  }

  /** Hands on one entry without data. */
  *emit(entry: TarEntry, head: EntryHead = entry): Generator<Buffer> {
    const { retime, observer } = this.#request;
    const timed = retime(head);
    observer?.begin(entry, { head: timed });
    observer?.end();
    this.#counts.entries++;
    yield* [...timed.extensions, timed.header];
  }

  /** Reads the one entry at a path, and hands it on where it is wanted. */
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
   * Reads a path, with all below it, and hands on what is wanted of it.
   * @param nameFor the name that an entry at a path gets; undefined where it is not wanted
   * @param options.mayBeAbsent whether nothing may be at the path, which is then handed on as nothing
   */
  async *fetch(
    root: string,
    nameFor: (path: string, entry: TarEntry) => string | undefined,
    { mayBeAbsent = false } = {},
  ): AsyncGenerator<Buffer> {
    const { reader, retime, observer, signal } = this.#request;
    const above = root.slice(0, root.lastIndexOf('/') + 1);
    // The observer is to see the names that the entries get.
    let named: TarEntry | undefined;
    const renaming: EntryObserver = {
      begin: (_, verdict) => named !== undefined && observer?.begin(named, verdict),
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
 * What to read for the sake of some paths: a few are asked for as they are, and many of one place by the directory that
 * holds them, since each call takes its time, on old engines much.
 * @returns the paths that each root is read for
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
  // Never the whole filesystem, and of its first directories, such as usr, only what has to be.
  if (common.length > 1 || (common.length === 1 && places.size > SINGLE_LIMIT))
    return paths.map((path) => ({ root: common.join('/'), path }));
  return [...places.values()].flatMap(rootOfEach);
}

/** Docker before 28 finds no path whose last part is not UTF-8: the directory above it is asked for. */
function nearestUtf8Path(path: string): string {
  for (let root = path; root !== ''; root = root.slice(0, Math.max(root.lastIndexOf('/'), 0)))
    if (isUtf8(pathBytes(root.slice(root.lastIndexOf('/') + 1)))) return root;
  return path;
}

/** The parts of the path of the deepest directory above all of some paths. */
function commonDirectory(paths: readonly string[]): string[] {
  let common = paths[0]?.split('/').slice(0, -1) ?? [];
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1);
    const end = common.findIndex((part, at) => part !== parts[at]);
    if (end !== -1) common = common.slice(0, end);
  }
  return common;
}
