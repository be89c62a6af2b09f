// The lower layers of a source that the result keeps as they are, and what has to be in the layers above them.
import type { TarEntry, Verdict } from '../tar/entry.ts';

/** The lower layers of a source, whose blobs the result has, too. */
export interface KeptBase {
  /** How many layers it has. */
  readonly layerCount: number;
  /** Bytes of what its layers unpack to: file data and link targets. */
  readonly unpackedBytes: number;
  /** Bytes of its layers' tar streams. */
  readonly tarBytes: number;
  /**
   * Returns whether the flat filesystem has at a path just what these layers have there, so that no layer above needs it.
   * @param path as `plainPath` gives it
   */
  owns(path: string): boolean;
  /** Returns which of its layers, bottom first and from 0, that is in; undefined if the base does not own the path. */
  layerOf(path: string): number | undefined;
  /** Starts to choose what the layers above need. */
  openAbove(): AboveBase;
}

/** Chooses from one final stream, after all rules, what the layers above a base need. */
export interface AboveBase {
  /** Decides on each entry of the final stream. Directories of the base come again before what is in them. */
  decide(entry: TarEntry): Verdict;
  /** Returns entries to append: whiteouts for what the base has and the final stream does not have. */
  whiteouts(): Iterable<Buffer>;
  /** Number of whiteouts so far. */
  readonly deleted: number;
}
