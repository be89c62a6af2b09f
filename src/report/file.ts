// The report's file. The only one here that touches a disk.
import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FlattenError, messageOf } from '../errors.ts';

/**
 * Sees to it that a report can be written, before any work.
 * @throws FlattenError `BAD_INPUT`
 */
export async function checkReportPath(path: string): Promise<void> {
  try {
    // A slash behind it makes sure that it is a directory.
    await access(`${dirname(path)}/`, constants.W_OK);
  } catch (error) {
    throw refused(path, messageOf(error), error);
  }
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile())
    throw refused(path, 'something other than a file is there');
}

/**
 * Writes a report beside its place and moves it there: who reads it finds all of it.
 * @param part name of the file while it is written, which bears the run's mark
 * @throws FlattenError `BAD_INPUT`
 */
export async function writeReport(path: string, part: string, report: object): Promise<void> {
  const partPath = join(dirname(path), part);
  try {
    await writeFile(partPath, `${JSON.stringify(report, null, 2)}\n`, { flag: 'wx' });
    await rename(partPath, path);
  } catch (error) {
    await rm(partPath, { force: true }).catch(() => {});
    throw refused(path, messageOf(error), error);
  }
}

function refused(path: string, why: string, cause?: unknown): FlattenError {
  return new FlattenError(
    'BAD_INPUT',
    `The report cannot be written to ${JSON.stringify(path)}: ${why}.`,
    {
      hint: 'Name a file in a directory that exists and can be written to.',
      cause,
    },
  );
}
