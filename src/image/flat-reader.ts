// What reads the flat filesystem of an image or a container, whatever offers it.
import type { Readable } from 'node:stream';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import type { HeldEntry } from '../tar/held-entries.ts';

/** A filesystem that can be read once. */
export interface FlatReader {
  /** For people. */
  readonly way: 'image mount' | 'export';
  /** The engine's stream, unfiltered. */
  open(signal: AbortSignal): Promise<Readable>;
  /** Paths whose times this way of reading cannot see: they are as likely another's. */
  readonly unseenTimes: readonly string[];
  /** Whether another engine that reads the same way would find the same: not where this one hides what it would take. */
  readonly isReproducible: boolean;
  /** What of the stream belongs to the image. */
  readonly decide: (entry: TarEntry) => Verdict;
  /** To be shown what becomes of the stream in the end, if somebody is to be told of it. */
  readonly observer?: EntryObserver | undefined;
  /** One path, raw bytes without a slash in front, as a tar stream whose names start with its last part. */
  openPath(path: Buffer, signal: AbortSignal): Promise<Readable>;
  /** Whether a failure of that says that nothing is there. */
  isNotFound(error: unknown, path: Buffer): boolean;
  /** What is at a path of text without a slash in front; undefined where nothing is. */
  lookAt(path: string, signal: AbortSignal): Promise<HeldEntry | undefined>;
  /** The same in the image as it was before commands of this run changed it; undefined where none did. */
  readonly lookAtImage?: FlatReader['lookAt'];
  /** The size that a file has in the image, where the stream has it empty. */
  readonly sizeInImage?: (path: string) => number | undefined;
  /**
   * A reader of the same for rules that empty or drop huge sparse logs, which then come empty; this one where there are
   * none. It closes this one.
   * @param goes whether rules leave nothing of a file's content
   */
  readonly sparingZeros?: (
    goes: (path: string) => Promise<boolean>,
    signal: AbortSignal,
  ) => Promise<FlatReader>;
  /** Removes the containers that were made for reading. */
  close(): Promise<void>;
}
