// What a run does differently after it failed to make a layer in the quick way.
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../base/errors.ts';
import type { LayerJob } from './job.ts';
import { type CacheUse, giveUpEntry, withoutSaving } from './layer-cache.ts';

/** Removes what was packed under a name, which may be several layers with a number after it. */
async function removePacked(path: string): Promise<void> {
  const name = basename(path);
  for (const file of await readdir(dirname(path)))
    if (file === name || file.startsWith(`${name}-`)) await rm(join(dirname(path), file));
}

/**
 * Returns what to make a layer with once more: without copying anything that is packed if that was the fault, else
 * without the cache entry.
 * @throws the error if neither was at fault
 */
export async function prepareSecondTry<Kind extends LayerJob>(
  error: unknown,
  job: Kind,
  cached: CacheUse,
): Promise<[job: Kind, cached: CacheUse]> {
  if (job.scans?.hasFailed !== true) return [job, await giveUpEntry(error, cached, job)];
  job.run.log.debug(`packed anew: ${messageOf(error)}`);
  if (job.packTo !== undefined) await removePacked(job.packTo);
  return [{ ...job, scans: undefined }, withoutSaving(cached)];
}

/** Decides what to make a layer with once more, as {@link prepareSecondTry} does. */
export type SecondTry = typeof prepareSecondTry;
