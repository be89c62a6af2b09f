// The places outside the engine that get results, and checks before any work that every file can be written.
import { checkBackupPath } from '../engine/metadata/backup.ts';
import { checkWritable } from '../engine/store/disk-space.ts';
import { checkReportPath } from '../report/file.ts';
import { createTarget } from '../targets/create-target.ts';
import type { Job } from './job.ts';
import type { Place } from './placements.ts';

/** Checks that every file of the run can be written. */
export async function checkPaths({ run, options }: Job): Promise<void> {
  const { tempDir, tempDirFrom, backup, report, html } = options;
  await checkWritable(tempDir, tempDirFrom, run.runId);
  if (backup !== undefined) await checkBackupPath(backup);
  if (report !== undefined) await checkReportPath('report', report);
  if (html !== undefined) await checkReportPath('html', html);
}

/** Returns the places for results, each checked. A dry run needs none, but checks them all the same. */
export async function openPlaces({ run, options }: Job): Promise<readonly Place[]> {
  const context = { ...run, tempDir: options.tempDir };
  const places = options.tagLocations.map((location) => ({
    location,
    target: createTarget(location, context),
  }));
  for (const { target } of places) await target.check();
  return places;
}
