// The directories in which a run creates files, to find what a killed run has left there.
import { dirname } from 'node:path';
import type { FlattenOptions } from '../inputs/options.ts';
import { directoriesOfTargets } from '../targets/create-target.ts';

/** Returns the directories in which a run with these options creates files. */
export function directoriesOf(
  options: Pick<FlattenOptions, 'tempDir' | 'backup' | 'report' | 'html' | 'tagLocations'>,
): string[] {
  const { tempDir, backup, report, html, tagLocations } = options;
  const files = [backup, report, html].filter((path) => path !== undefined);
  const targets = directoriesOfTargets(tagLocations);
  return [...new Set([tempDir, ...files.map((path) => dirname(path)), ...targets])];
}
