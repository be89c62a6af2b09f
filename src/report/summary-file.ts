// Where a job's summary goes: a file that the runner gives each step, and that others write to as well.

import { constants } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Report } from './report.ts';
import { SUMMARY_LIMIT_BYTES, summaryOf } from './summary.ts';

/**
 * Appends a run's summary. Never fails: what a run did is not undone for want of it.
 * @param path of a file that is there, undefined where the runner gives none
 */
export async function writeSummary(
  path: string | undefined,
  report: Report,
  log: Log,
): Promise<void> {
  if (path === undefined || path === '') {
    log.warning(
      'The job summary was not written: the environment has no GITHUB_STEP_SUMMARY. "summary: false" leaves it out.',
    );
    return;
  }
  try {
    const { size } = await stat(path);
    const text = summaryOf(report, SUMMARY_LIMIT_BYTES - size);
    if (text === '') {
      log.warning(`The job summary was not written: ${JSON.stringify(path)} has no room for it.`);
      return;
    }
    // A file that is not there is not made: nobody would look for it.
    await appendFile(path, text, { flag: constants.O_WRONLY | constants.O_APPEND });
  } catch (error) {
    log.warning(
      `The job summary cannot be written to ${JSON.stringify(path)}: ${messageOf(error)}.`,
    );
  }
}
