// Flat layers in a directory of the user's, one directory for each: for shells, where no service keeps them.
import { randomUUID } from 'node:crypto';
import { cp, link, mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { FlattenError, messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { LayerCache } from './cache.ts';
import { removeStale } from './stale.ts';

const PARTIAL = /\.partial(?:\.old)?$/;
/** Copying a layer never takes this long. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** A cache in a directory, which is made if need be. */
export class DirectoryCache implements LayerCache {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Makes the directory.
   * @throws FlattenError `BAD_INPUT`
   */
  async prepare(): Promise<void> {
    try {
      await mkdir(this.#root, { recursive: true });
      // Killed runs leave partial entries behind.
      await removeStale(this.#root, (name) => PARTIAL.test(name), STALE_MS);
    } catch (error) {
      throw new FlattenError(
        'BAD_INPUT',
        `The option --cache-dir needs a directory that can be written to, and ${JSON.stringify(this.#root)} is none: ${messageOf(error)}.`,
        { hint: 'Name another directory.', cause: error },
      );
    }
  }

  async restore(key: string, directory: string, log: Log): Promise<boolean> {
    const entry = join(this.#root, key);
    const there = await stat(entry).catch(() => undefined);
    if (there === undefined) return false;
    try {
      for (const name of ['record.json', 'layer'])
        await take(join(entry, name), join(directory, name));
      // Who tidies up goes by the time of the last use.
      await utimes(entry, new Date(), new Date()).catch(() => {});
      return true;
    } catch (error) {
      log.warning(`The cached layer ${entry} cannot be read: ${messageOf(error)}.`);
      return false;
    }
  }

  canSave(): boolean {
    return true;
  }

  async save(key: string, directory: string, log: Log): Promise<void> {
    const entry = join(this.#root, key);
    // Beside its place, whole, and then moved there: another run never finds half of one.
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
        // One that is there and was not used was found to be damaged, or has come meanwhile and is as good. It is moved
        // away whole: what is removed by its name could be another run's by then.
        await rename(entry, old).catch(() => {});
        await rename(part, entry).catch((again: NodeJS.ErrnoException) => {
          if (!isThere(again)) throw again;
        });
      });
    } catch (error) {
      log.warning(`The layer was not kept in ${this.#root}: ${messageOf(error)}.`);
    } finally {
      for (const path of [part, old])
        await rm(path, { recursive: true, force: true }).catch(() => {});
    }
  }
}

/** Whether a directory could not be moved to a place because that is taken (rename(2)). */
function isThere({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR';
}

/** Another name for a file where that can be, so that an entry that is replaced meanwhile stays whole; else a copy. */
async function take(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => cp(from, to));
}
