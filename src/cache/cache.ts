// The interface of a cache of flat layers.
import type { Log } from '../base/log.ts';

/** Stores flat layers by key: an entry has a record with its layer, or one of several layers, or a record of these. Its methods never fail a run: they log what goes wrong. */
export interface LayerCache {
  /**
   * Restores an entry.
   * @param directory an empty directory, which receives the entry's files
   * @returns whether the cache has an entry
   */
  restore(key: string, directory: string, log: Log, signal: AbortSignal): Promise<boolean>;
  /**
   * Whether {@link save} would save the entry, since packing a layer only for the cache may be wasted work. If not, logs
   * what the user can do about it.
   */
  canSave(key: string, log: Log): boolean;
  /**
   * Saves a complete entry and takes ownership of its directory.
   * @param isShared whether an entry that the cache has under this key is as good
   */
  save(key: string, directory: string, log: Log, isShared?: boolean): Promise<void>;
}
