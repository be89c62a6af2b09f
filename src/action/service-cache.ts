// The layer cache in GitHub's cache service, used through @actions/cache.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { isDead, newRunId } from '../base/run-id.ts';
import type { LayerCache } from '../cache/cache.ts';
import { removeStale } from '../cache/stale.ts';
import type { CacheRequest } from './cache-client.ts';
import { runCacheClient } from './cache-process.ts';

/** Directory that the client packs or unpacks. Its name is fixed because the service identifies an entry by its path too. */
const WORK_DIR = 'docker-flatten-cache';
const LOCK = `${WORK_DIR}.lock`;
/** Prefix of directories whose saving is deferred to the post step. */
const DEFERRED = 'docker-flatten-kept-';

/** Age at which an empty lock is stale: writing its owner never takes this long. */
const EMPTY_LOCK_STALE_MS = 60 * 60 * 1000;
/** Age at which a deferred entry is stale: no job runs this long. */
const STALE_MS = 7 * 24 * 60 * 60 * 1000;

/** An entry for the post step to save. */
export interface DeferredEntry {
  readonly key: string;
  readonly directory: string;
  /** Whether nothing is to be sent if the cache has an entry under this key. */
  readonly isShared?: boolean;
}

/** The cache service for the main step. Saving is deferred to the post step. */
export class ServiceCache implements LayerCache {
  readonly #tempDir: string;
  readonly #onDeferred: (entry: DeferredEntry) => void;
  /** Set if the service is unavailable or has failed: saving would fail too. */
  #isDisabled = !isAvailable();
  /** Keys that already have an entry. The service never overwrites one. */
  readonly #existingKeys = new Set<string>();

  /**
   * @param tempDir directory for temporary files, on the same filesystem as the directories passed to {@link save}
   * @param onDeferred receives the entry for the post step to save
   */
  constructor(tempDir: string, onDeferred: (entry: DeferredEntry) => void) {
    this.#tempDir = tempDir;
    this.#onDeferred = onDeferred;
  }

  async restore(key: string, directory: string, log: Log, signal: AbortSignal): Promise<boolean> {
    if (this.#isDisabled) {
      log.notice('The layer is not cached: this runner has no cache service.');
      return false;
    }
    try {
      return await this.#restore(key, directory, log, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      this.#isDisabled = true;
      log.notice(`Could not restore the layer from the cache: ${messageOf(error)}`);
      return false;
    }
  }

  async #restore(key: string, directory: string, log: Log, signal: AbortSignal): Promise<boolean> {
    return withWorkDir(this.#tempDir, log, false, async (workDir) => {
      const { isDone, problems, lines } = await request('restore', key, workDir, signal);
      if (isDone) {
        this.#existingKeys.add(key);
        for (const name of await readdir(workDir))
          await rename(join(workDir, name), join(directory, name));
        return true;
      }
      if (problems.length === 0) return false;
      const message = `Could not restore the layer from the cache: ${problems.join('; ')}`;
      if (lines.some((line) => line.startsWith('Cache hit for'))) {
        this.#existingKeys.add(key);
        log.warning(`${message}. ${deleteHint(key)}`);
      } else {
        this.#isDisabled = true;
        log.notice(message);
      }
      return false;
    });
  }

  canSave(key: string, log: Log): boolean {
    if (this.#isDisabled) return false;
    if (!this.#existingKeys.has(key)) return true;
    log.debug(deleteHint(key));
    return false;
  }

  async save(key: string, directory: string, log: Log, isShared = false): Promise<void> {
    if (!this.canSave(key, log)) return;
    const deferred = join(this.#tempDir, `${DEFERRED}${randomUUID()}`);
    await rename(directory, deferred);
    this.#onDeferred({ key, directory: deferred, ...(isShared ? { isShared } : {}) });
  }
}

/** The service never overwrites an entry, so a damaged one must be deleted. */
function deleteHint(key: string): string {
  return `If this happens again, the cache entry is damaged: delete it with "gh cache delete ${key}".`;
}

/**
 * Saves a deferred entry and removes its directory. Never throws.
 * @param tempDir the directory that contains the entry's directory
 */
export async function saveDeferred(
  { key, directory, isShared = false }: DeferredEntry,
  tempDir: string,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const startMs = performance.now();
  try {
    await withWorkDir(tempDir, log, undefined, async (workDir) => {
      await rm(workDir, { recursive: true, force: true });
      await rename(directory, workDir);
      const { isDone, wasThere, problems, lines } = await request(
        isShared ? 'save-new' : 'save',
        key,
        workDir,
        signal,
      );
      if (wasThere === true) {
        log.info('The cache has this layer already');
        return;
      }
      if (isDone) {
        const seconds = (performance.now() - startMs) / 1000;
        log.info(`Saved the layer to the cache in ${seconds.toFixed(1)} s`);
        return;
      }
      const reasons = problems.length > 0 ? problems : lines.slice(-1);
      log.notice(`Could not save the layer to the cache: ${reasons.join('; ')}`);
    });
  } catch (error) {
    log.notice(`Could not save the layer to the cache: ${messageOf(error)}`);
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => {});
  }
}

/** Removes cache files that killed runs left behind. Never touches files that a live run uses, and never throws. */
export async function removeCacheLeftovers(tempDir: string): Promise<void> {
  try {
    const names = await readdir(tempDir);
    const hasLeftovers = names.some((name) => [LOCK, WORK_DIR, tempOf(WORK_DIR)].includes(name));
    if (hasLeftovers && (await acquireLock(join(tempDir, LOCK)))) {
      for (const name of [WORK_DIR, tempOf(WORK_DIR), LOCK])
        await rm(join(tempDir, name), { recursive: true, force: true });
    }
    // Entries whose post step never ran.
    await removeStale(tempDir, (name) => name.startsWith(DEFERRED), STALE_MS);
  } catch {
    // If the directory cannot be read, the run itself reports it when it needs the directory.
  }
}

/** Repeats the client's own check (@actions/cache, "isFeatureAvailable") without loading the client. */
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

async function request(
  action: CacheRequest['action'],
  key: string,
  workDir: string,
  signal: AbortSignal,
) {
  // The service identifies the entry by this path too, and the client rejects paths that contain "..".
  const path = basename(workDir);
  // The client leaves directories behind in its temporary directory.
  const temp = tempOf(workDir);
  await mkdir(temp);
  try {
    return await runCacheClient({ action, key, path }, { cwd: dirname(workDir), temp }, signal);
  } finally {
    await rm(temp, { recursive: true, force: true }).catch(() => {});
  }
}

function tempOf(workDir: string): string {
  return `${workDir}.temp`;
}

/** Calls `work` with an empty working directory. Returns `fallback` if another run is using that directory. */
async function withWorkDir<T>(
  tempDir: string,
  log: Log,
  fallback: T,
  work: (workDir: string) => Promise<T>,
): Promise<T> {
  const workDir = join(tempDir, WORK_DIR);
  const lock = join(tempDir, LOCK);
  if (!(await acquireLock(lock))) {
    log.notice('The layer is not cached: another step is using the cache in this directory.');
    return fallback;
  }
  try {
    // A killed run may have left these behind.
    for (const path of [workDir, tempOf(workDir)]) await rm(path, { recursive: true, force: true });
    await mkdir(workDir);
    return await work(workDir);
  } finally {
    await rm(workDir, { recursive: true, force: true }).catch(() => {});
    await rm(lock, { force: true }).catch(() => {});
  }
}

/** Acquires a lock that is free or whose owner is dead. */
async function acquireLock(lock: string): Promise<boolean> {
  const id = newRunId();
  for (let tries = 0; tries < 2; tries++) {
    try {
      await writeFile(lock, id, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    // The lock is empty if its owner was killed before it wrote its ID.
    const owner = await readFile(lock, 'utf8').catch(() => '');
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    const isStale = owner === '' ? Date.now() - mtimeMs >= EMPTY_LOCK_STALE_MS : isDead(owner);
    if (!isStale || !(await removeStaleLock(lock, owner))) return false;
  }
  return false;
}

/** Removes a lock unless it has changed since it was read. Removing it by name alone could remove another run's new lock. */
async function removeStaleLock(lock: string, owner: string): Promise<boolean> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    // It is already gone.
    return true;
  }
  const isStale = (await readFile(aside, 'utf8').catch(() => owner)) === owner;
  if (!isStale) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
  return isStale;
}
