// Where flat layers are saved, whichever that is.
import type { Log } from '../base/log.ts';

/** A place that keeps flat layers by their keys. Nothing of it ever fails a run: what does not go well is told of. */
export interface LayerCache {
  /**
   * Brings an entry.
   * @param directory an empty one, which gets its files
   * @returns whether there is one
   */
  restore(key: string, directory: string, log: Log, signal: AbortSignal): Promise<boolean>;
  /**
   * Whether {@link save} would do anything: packing a layer for it may be work that nothing else needs. What a user can do
   * where it would not is told.
   */
  canSave(key: string, log: Log): boolean;
  /** Takes over a whole entry: its directory is the cache's from now on. */
  save(key: string, directory: string, log: Log): Promise<void>;
}
