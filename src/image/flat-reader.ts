// The interface for reading the flat filesystem of an image or a container, whatever provides it.
import type { Readable } from 'node:stream';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import type { HeldEntry } from '../tar/held-entries.ts';
import type { KeptBase } from './kept-base.ts';
import type { PackedLayers } from './packed-layers.ts';

/** A filesystem that can be read once. */
export interface FlatReader {
  /** How it reads, for the log. */
  readonly way: 'image mount' | 'export' | 'layers';
  /**
   * Opens the unfiltered stream of the whole filesystem. A directory comes before everything in it. All of that follows
   * at once, unless `returnsToDirectories` is set.
   */
  open(signal: AbortSignal): Promise<Readable>;
  /** Whether the stream may return to a directory after entries outside it; false by default. */
  readonly returnsToDirectories?: boolean;
  /** The packed layers that it is made of, if that is known. */
  readonly layers?: PackedLayers;
  /** The lower layers that the result keeps, if there are any: then it only needs what is above them. */
  readonly base?: KeptBase | undefined;
  /** Paths whose times this way of reading cannot see: the times it shows may be those of something else. */
  readonly unseenTimes: readonly string[];
  /** Paths at which this way of reading cannot tell what the image has; none by default. */
  readonly unseenPaths?: readonly string[];
  /** Whether another engine would read the same: false if this one hides files that the other would include. */
  readonly isReproducible: boolean;
  /** Decides which entries of the stream belong to the image. */
  readonly decide: (entry: TarEntry) => Verdict;
  /** Must observe the final stream, if set. */
  readonly observer?: EntryObserver | undefined;
  /**
   * Opens one path, given as raw bytes without a leading slash, as a tar stream. Names start with the path's last part.
   */
  openPath(path: Buffer, signal: AbortSignal): Promise<Readable>;
  /** Returns whether an error of `openPath` means that the path does not exist. */
  isNotFound(error: unknown, path: Buffer): boolean;
  /**
   * Opens a second reader, of everything but what is in some directories, while this one reads these; absent if it
   * cannot do that. It may show the directories themselves, with the headers of something else.
   * @param directories paths without a leading slash, and without anything that would have to be quoted
   * @throws FlattenError if the engine refuses it; then this reader is unchanged
   */
  readonly without?: (directories: readonly string[]) => Promise<FlatReader>;
  /** Returns the entry at a path, given as text without a leading slash; undefined if there is none. */
  lookAt(path: string, signal: AbortSignal): Promise<HeldEntry | undefined>;
  /** The same for the image before this run's commands changed it; undefined if no commands ran. */
  readonly lookAtImage?: FlatReader['lookAt'];
  /** Returns a file's size in the image if the stream has it empty. */
  readonly sizeInImage?: (path: string) => number | undefined;
  /**
   * Returns a reader that delivers huge sparse logs empty if the rules drop their content, and closes this one; returns
   * this one if there are no such logs.
   * @param dropsContent returns whether the rules drop all of a file's content
   */
  readonly sparingZeros?: (
    dropsContent: (path: string) => Promise<boolean>,
    signal: AbortSignal,
  ) => Promise<FlatReader>;
  /** Removes the containers that were created for reading. */
  close(): Promise<void>;
}
