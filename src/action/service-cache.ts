// Flat layers in the cache that GitHub's service keeps for a repository, by @actions/cache.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { LayerCache } from '../cache/cache.ts';
import { removeForgotten } from '../cache/forgotten.ts';
import { isDead, newRunId } from '../engine/client/run-id.ts';
import { askCacheClient } from './cache-process.ts';

/** Where an entry lies while the client packs or unpacks it: an entry is found by its path too, so it is always this one. */
const PLACE = 'docker-flatten-cache';
const LOCK = `${PLACE}.lock`;
/** Start of the names of entries that wait for the post step. */
const WAITING = 'docker-flatten-kept-';

const DOUBT_MS = 60 * 60 * 1000;
/** How long an entry may wait for its post step: no job is that long. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60 * 1000;

/** An entry that the post step is to save. */
export interface WaitingEntry {
  readonly key: string;
  readonly directory: string;
}

/** The service, as far as a main step uses it: saving waits for the post step. */
export class ServiceCache implements LayerCache {
  readonly #tempDir: string;
  readonly #onWaiting: (entry: WaitingEntry) => void;
  /** Whether the service is not there or in trouble, so that saving would only meet the same. */
  #isOff = !isAvailable();
  /** Keys that have an entry, which cannot be written over. */
  readonly #taken = new Set<string>();

  /**
   * @param tempDir where entries lie meanwhile; on the filesystem of what is handed to {@link save}
   * @param onWaiting told of what is to be saved in the post step
   */
  constructor(tempDir: string, onWaiting: (entry: WaitingEntry) => void) {
    this.#tempDir = tempDir;
    this.#onWaiting = onWaiting;
  }

  async restore(key: string, directory: string, log: Log, signal: AbortSignal): Promise<boolean> {
    if (this.#isOff) {
      log.notice('The layer is not cached: this runner has no cache service.');
      return false;
    }
    try {
      return await this.#restore(key, directory, log, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      this.#isOff = true;
      log.notice(`The layer was not taken from the cache: ${messageOf(error)}`);
      return false;
    }
  }

  async #restore(key: string, directory: string, log: Log, signal: AbortSignal): Promise<boolean> {
    return inPlace(this.#tempDir, log, false, async (place) => {
      const { isDone, troubles, lines } = await ask('restore', key, place, signal);
      if (isDone) {
        this.#taken.add(key);
        for (const name of await readdir(place))
          await rename(join(place, name), join(directory, name));
        return true;
      }
      if (troubles.length === 0) return false;
      const said = `The layer was not taken from the cache: ${troubles.join('; ')}`;
      if (lines.some((line) => line.startsWith('Cache hit for'))) {
        this.#taken.add(key);
        log.warning(`${said}. ${deleteHint(key)}`);
      } else {
        this.#isOff = true;
        log.notice(said);
      }
      return false;
    });
  }

  canSave(key: string, log: Log): boolean {
    if (this.#isOff) return false;
    if (!this.#taken.has(key)) return true;
    log.debug(deleteHint(key));
    return false;
  }

  async save(key: string, directory: string, log: Log): Promise<void> {
    if (!this.canSave(key, log)) return;
    const waiting = join(this.#tempDir, `${WAITING}${randomUUID()}`);
    await rename(directory, waiting);
    this.#onWaiting({ key, directory: waiting });
  }
}

/** The service writes no entry over another. */
function deleteHint(key: string): string {
  return `If it happens again, the entry is damaged: "gh cache delete ${key}" makes room for another.`;
}

/**
 * Saves an entry that waited, and removes it. Never fails.
 * @param tempDir the directory that the entry lies in
 */
export async function saveWaiting(
  { key, directory }: WaitingEntry,
  tempDir: string,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const startMs = performance.now();
  try {
    await inPlace(tempDir, log, undefined, async (place) => {
      await rm(place, { recursive: true, force: true });
      await rename(directory, place);
      const { isDone, troubles, lines } = await ask('save', key, place, signal);
      if (isDone) {
        const seconds = (performance.now() - startMs) / 1000;
        log.info(`Saved the layer in the cache in ${seconds.toFixed(1)} s`);
        return;
      }
      const why = troubles.length > 0 ? troubles : lines.slice(-1);
      log.notice(`The layer was not saved in the cache: ${why.join('; ')}`);
    });
  } catch (error) {
    log.notice(`The layer was not saved in the cache: ${messageOf(error)}`);
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => {});
  }
}

/** Removes what killed runs left of their use of the cache. Never touches what a live run uses, and never fails. */
export async function clearCache(tempDir: string): Promise<void> {
  try {
    const names = await readdir(tempDir);
    const isThere = names.some((name) => [LOCK, PLACE, tempOf(PLACE)].includes(name));
    if (isThere && (await take(join(tempDir, LOCK)))) {
      for (const name of [PLACE, tempOf(PLACE), LOCK])
        await rm(join(tempDir, name), { recursive: true, force: true });
    }
    // Entries whose post step never came.
    await removeForgotten(tempDir, (name) => name.startsWith(WAITING), FORGOTTEN_MS);
  } catch {
    // What cannot be looked at is told of by the run, if it needs it.
  }
}

/** As the client itself decides (@actions/cache, "isFeatureAvailable"), without loading it. */
function isAvailable(): boolean {
  const { env } = process;
  const url = env['GITHUB_SERVER_URL'] || 'https://github.com';
  if (!URL.canParse(url)) return false;
  const server = new URL(url).hostname.toLowerCase();
  const isGitHub =
    server === 'github.com' || server.endsWith('.ghe.com') || server.endsWith('.localhost');
  return isGitHub && env['ACTIONS_CACHE_SERVICE_V2']
    ? Boolean(env['ACTIONS_RESULTS_URL'])
    : Boolean(env['ACTIONS_CACHE_URL']);
}

async function ask(action: 'restore' | 'save', key: string, place: string, signal: AbortSignal) {
  // An entry is found by this path too, and the client takes none with ".." in it.
  const request = { action, key, path: basename(place) };
  // The client leaves directories there.
  const temp = tempOf(place);
  await mkdir(temp);
  try {
    return await askCacheClient(request, { cwd: dirname(place), temp }, signal);
  } finally {
    await rm(temp, { recursive: true, force: true }).catch(() => {});
  }
}

function tempOf(place: string): string {
  return `${place}.temp`;
}

/** Works in the one place, if no other run does; `otherwise` where one does. */
async function inPlace<T>(
  tempDir: string,
  log: Log,
  otherwise: T,
  work: (place: string) => Promise<T>,
): Promise<T> {
  const place = join(tempDir, PLACE);
  const lock = join(tempDir, LOCK);
  if (!(await take(lock))) {
    log.notice(
      'The layer is not cached: another step uses the cache from this directory right now.',
    );
    return otherwise;
  }
  try {
    // A run that was killed may have left some.
    for (const path of [place, tempOf(place)]) await rm(path, { recursive: true, force: true });
    await mkdir(place);
    return await work(place);
  } finally {
    await rm(place, { recursive: true, force: true }).catch(() => {});
    await rm(lock, { force: true }).catch(() => {});
  }
}

/** Takes a lock that is free, or whose owner is gone. */
async function take(lock: string): Promise<boolean> {
  const id = newRunId();
  for (let tries = 0; tries < 2; tries++) {
    try {
      await writeFile(lock, id, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    // Of one that was killed as it wrote its name nothing can be told.
    const owner = await readFile(lock, 'utf8').catch(() => '');
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (owner === '' ? Date.now() - mtimeMs < DOUBT_MS : !isDead(owner)) return false;
    if (!(await removeStale(lock, owner))) return false;
  }
  return false;
}

/** Removes a lock if it is still the one that was read: by its name alone, another run's new one could go. */
async function removeStale(lock: string, owner: string): Promise<boolean> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    // It went by itself.
    return true;
  }
  const isStale = (await readFile(aside, 'utf8').catch(() => owner)) === owner;
  if (!isStale) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
  return isStale;
}
