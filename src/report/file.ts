// Writes the files of the report, the page and the summary.
import { constants } from 'node:fs';
import { access, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FlattenError, messageOf } from '../base/errors.ts';

/** The kinds of files, by the input that names them. */
const TITLES = { report: 'report', html: 'page', summary: 'summary' } as const;

type Kind = keyof typeof TITLES;

/**
 * Checks that a file can be written, before any work is done.
 * @param kind the input that names the file
 * @throws FlattenError `BAD_INPUT` if it cannot
 */
export async function checkReportPath(kind: Kind, path: string): Promise<void> {
  try {
    // The trailing slash makes this fail for a file.
    await access(`${dirname(path)}/`, constants.W_OK);
  } catch (error) {
    throw cannotWrite(kind, path, messageOf(error), error);
  }
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined && !stats.isFile())
    throw cannotWrite(kind, path, 'it exists and is not a file');
}

/**
 * Checks that the summary can be appended to a file. An existing file does not need a writable directory.
 * @throws FlattenError `BAD_INPUT` if it cannot
 */
export async function checkSummaryPath(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile()) return checkReportPath('summary', path);
  await access(path, constants.W_OK).catch((error: unknown) => {
    throw cannotWrite('summary', path, messageOf(error), error);
  });
}

/**
 * Writes a file under a temporary name and renames it, so that readers never see a partial file.
 * @param tempName temporary file name, which contains the run ID
 * @throws FlattenError `BAD_INPUT` if it cannot be written
 */
export async function writeAtomically(
  kind: Kind,
  path: string,
  tempName: string,
  text: string,
): Promise<void> {
  const tempPath = join(dirname(path), tempName);
  try {
    await writeFile(tempPath, text, { flag: 'wx' });
    await rename(tempPath, path);
  } catch (error) {
    await rm(tempPath, { force: true }).catch(() => {});
    throw cannotWrite(kind, path, messageOf(error), error);
  }
}

function cannotWrite(kind: Kind, path: string, reason: string, cause?: unknown): FlattenError {
  return new FlattenError(
    'BAD_INPUT',
    `Cannot write the ${TITLES[kind]} to ${JSON.stringify(path)}: ${reason}.`,
    {
      hint: 'Name a file in an existing, writable directory.',
      cause,
    },
  );
}

/** Reads the page without its data, which the build puts next to the program. */
export async function pageTemplate(): Promise<string> {
  return readFile(new URL('page.html', import.meta.url), 'utf8');
}
