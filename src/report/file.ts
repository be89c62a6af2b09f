// The report's and the page's files.
import { constants } from 'node:fs';
import { access, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FlattenError, messageOf } from '../base/errors.ts';

/** What the files are called by people. */
const TITLES = { report: 'report', html: 'page', summary: 'summary' } as const;

type Kind = keyof typeof TITLES;

/**
 * Sees to it that a file can be written, before any work.
 * @param kind the input that names it
 * @throws FlattenError `BAD_INPUT`
 */
export async function checkReportPath(kind: Kind, path: string): Promise<void> {
  try {
    // A slash behind it makes sure that it is a directory.
    await access(`${dirname(path)}/`, constants.W_OK);
  } catch (error) {
    throw refused(kind, path, messageOf(error), error);
  }
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile())
    throw refused(kind, path, 'something other than a file is there');
}

/**
 * The same for a file that is appended to: one that is there needs nothing of its directory.
 * @throws FlattenError `BAD_INPUT`
 */
export async function checkSummaryPath(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (!there?.isFile()) return checkReportPath('summary', path);
  await access(path, constants.W_OK).catch((error: unknown) => {
    throw refused('summary', path, messageOf(error), error);
  });
}

/**
 * Writes a file beside its place and moves it there: who reads it finds all of it.
 * @param part name of the file while it is written, which bears the run's mark
 * @throws FlattenError `BAD_INPUT`
 */
export async function writeWhole(
  kind: Kind,
  path: string,
  part: string,
  text: string,
): Promise<void> {
  const partPath = join(dirname(path), part);
  try {
    await writeFile(partPath, text, { flag: 'wx' });
    await rename(partPath, path);
  } catch (error) {
    await rm(partPath, { force: true }).catch(() => {});
    throw refused(kind, path, messageOf(error), error);
  }
}

function refused(kind: Kind, path: string, why: string, cause?: unknown): FlattenError {
  return new FlattenError(
    'BAD_INPUT',
    `The ${TITLES[kind]} cannot be written to ${JSON.stringify(path)}: ${why}.`,
    {
      hint: 'Name a file in a directory that exists and can be written to.',
      cause,
    },
  );
}

/** The page without its data, which the build puts beside the program. */
export async function pageTemplate(): Promise<string> {
  return readFile(new URL('page.html', import.meta.url), 'utf8');
}
