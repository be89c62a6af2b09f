// The shell command's cache: a directory of the user's, with a directory for each entry.
import { randomUUID } from 'node:crypto';
import { cp, link, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { FlattenError, messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { LayerCache } from './cache.ts';
import { isPartKey, LAYER_FILE as LAYER, RECORD_FILE as RECORD } from './record.ts';
import { removeStale } from './stale.ts';

const PARTIAL = /\.partial(?:\.old)?$/;
/** Age above which a partial entry is removed: copying a layer never takes this long. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** A cache in a directory. */
export class DirectoryCache implements LayerCache {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Opens the cache; creates its directory if necessary.
   * @throws FlattenError `BAD_INPUT`
   */
  async prepare(): Promise<void> {
    try {
      await mkdir(this.#root, { recursive: true });
      // Interrupted runs leave partial entries behind.
      await removeStale(this.#root, (name) => PARTIAL.test(name), STALE_MS);
    } catch (error) {
      throw new FlattenError(
        'BAD_INPUT',
        `The option --cache-dir must be a writable directory, but ${JSON.stringify(this.#root)} is not: ${messageOf(error)}.`,
        { hint: 'Name another directory.', cause: error },
      );
    }
  }

  async restore(key: string, directory: string, log: Log): Promise<boolean> {
    const entry = join(this.#root, key);
    if ((await stat(entry).catch(() => undefined)) === undefined) return false;
    try {
      const there = await readdir(entry);
      // The record of several layers has no layer beside it.
      const needed = isPartKey(key) ? LAYER : RECORD;
      for (const name of [RECORD, LAYER].filter((file) => file === needed || there.includes(file)))
        await take(join(entry, name), join(directory, name));
      // Users who delete old entries go by the time of last use.
      await utimes(entry, new Date(), new Date()).catch(() => {});
      return true;
    } catch (error) {
      log.warning(`Could not read the cached layer ${entry}: ${messageOf(error)}.`);
      return false;
    }
  }

  canSave(): boolean {
    return true;
  }

  async save(key: string, directory: string, log: Log, isShared = false): Promise<void> {
    const entry = join(this.#root, key);
    if (isShared && (await isSameSize(join(entry, LAYER), join(directory, LAYER)))) {
      await utimes(entry, new Date(), new Date()).catch(() => {});
      return rm(directory, { recursive: true, force: true });
    }
    // Copied next to its final path, then renamed, so that another run never finds a partial entry.
    const part = `${entry}.${randomUUID()}.partial`;
    const old = `${part}.old`;
    try {
      await rename(directory, part).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EXDEV') throw error;
        await cp(directory, part, { recursive: true });
        await rm(directory, { recursive: true, force: true });
      });
      await rename(part, entry).catch(async (error: NodeJS.ErrnoException) => {
        if (!isThere(error)) throw error;
        // An existing entry that was not used is damaged, or was saved meanwhile and is just as good. It is renamed before
        // it is removed: a removal at its final path could hit another run's entry.
        await rename(entry, old).catch(() => {});
        await rename(part, entry).catch((again: NodeJS.ErrnoException) => {
          if (!isThere(again)) throw again;
        });
      });
    } catch (error) {
      log.warning(`Could not save the layer in ${this.#root}: ${messageOf(error)}.`);
    } finally {
      for (const path of [part, old])
        await rm(path, { recursive: true, force: true }).catch(() => {});
    }
  }
}

/** Whether two files are there and have the same size: enough for files that are named by their content. */
async function isSameSize(one: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return sizes[0] !== undefined && sizes[0].size === sizes[1]?.size;
}

/** Whether a rename failed because the target directory exists (rename(2)). */
function isThere({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR';
}

/** Hard-links a file if possible, so that an entry that is replaced meanwhile stays complete; otherwise copies it. */
async function take(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => cp(from, to));
}
