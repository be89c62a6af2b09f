// Writes the summary to the file that the runner provides for each step.

import { constants } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Report } from './report.ts';
import { SUMMARY_LIMIT_BYTES, summaryOf } from './summary.ts';

/**
 * Appends the summary of a run to a file. Only warns if it cannot: the run itself has succeeded.
 * @param path an existing file, or undefined if the runner provides none
 */
export async function writeSummary(
  path: string | undefined,
  report: Report,
  log: Log,
): Promise<void> {
  if (path === undefined || path === '') {
    log.warning(
      'Could not write the job summary: GITHUB_STEP_SUMMARY is not set. Set "summary: false" to turn the summary off.',
    );
    return;
  }
  try {
    const { size } = await stat(path);
    const text = summaryOf(report, SUMMARY_LIMIT_BYTES - size);
    if (text === '') {
      log.warning(`Could not write the job summary: ${JSON.stringify(path)} is full.`);
      return;
    }
    // Do not create a missing file: nobody would read it.
    await appendFile(path, text, { flag: constants.O_WRONLY | constants.O_APPEND });
  } catch (error) {
    log.warning(`Could not write the job summary to ${JSON.stringify(path)}: ${messageOf(error)}.`);
  }
}
