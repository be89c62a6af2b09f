// Where flat layers are kept, whichever that is.
import type { Log } from '../log.ts';

/** A place that keeps flat layers by their keys. Nothing of it ever fails a run: what does not go well is told of. */
export interface LayerCache {
  /**
   * Brings an entry.
   * @param directory an empty one, which gets its files
   * @returns whether there is one
   */
  fetch(key: string, directory: string, log: Log, signal: AbortSignal): Promise<boolean>;
  /** Takes over a whole entry: its directory is the cache's from now on. */
  keep(key: string, directory: string, log: Log): Promise<void>;
}
