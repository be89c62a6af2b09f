// Writes the report and the page, and warns if the result is larger than its source.

import { describeError } from '../base/errors.ts';
import { formatDistinct, isRounding } from '../base/format.ts';
import type { Log } from '../base/log.ts';
import { spoolPrefix } from '../base/run-id.ts';
import type { RunSession } from '../base/run-session.ts';
import { written } from '../base/spelling.ts';
import type { StoreTraits } from '../engine/client/store-traits.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { MadeResult } from '../report/facts.ts';
import { pageTemplate, writeAtomically } from '../report/file.ts';
import { renderPage } from '../report/page.ts';
import { pageDataOf } from '../report/page-data.ts';
import type { Report } from '../report/report.ts';
import type { SurveyedPage } from '../survey/survey.ts';
import type { FlattenResult } from './result.ts';

/**
 * Writes the report and the page if they were asked for. A failure is a warning.
 * @param template returns the page without its data
 * @returns the paths of the files that were written
 */
export async function writeReports(
  { report, page }: { readonly report: Report; readonly page: SurveyedPage | undefined },
  options: Pick<FlattenOptions, 'report' | 'html'>,
  { runId, log }: Pick<RunSession, 'runId' | 'log'>,
  template = pageTemplate,
): Promise<Pick<FlattenResult, 'reportPath' | 'htmlPath'>> {
  const write = async (name: 'report' | 'html', text: () => Promise<string>) => {
    const path = options[name];
    if (path === undefined) return undefined;
    try {
      if (name === 'html' && page === undefined) {
        log.warning('The page was not written: the files of the result are not known.');
        return undefined;
      }
      await writeAtomically(name, path, `${spoolPrefix(runId)}${name}`, await text());
      return path;
    } catch (error) {
      log.warning(describeError(error));
      return undefined;
    }
  };
  return {
    htmlPath: await write('html', async () =>
      renderPage(await template(), pageDataOf(report, page)),
    ),
    reportPath: await write('report', async () => `${JSON.stringify(report, null, 2)}\n`),
  };
}

/** Several layers repeat directories, and each is packed for itself: that much growth is no surprise. */
const SPARE_OF_SEVERAL = 1.05;

/** Warns if the result is larger than its source, packed or unpacked, since nobody expects that of flattening. */
export function warnOfGrowth(
  made: MadeResult,
  options: FlattenOptions,
  log: Log,
  store: Pick<StoreTraits, 'countsBlocks'>,
): void {
  const { oldBytes, newBytes, oldPackedBytes, newPackedBytes } = made;
  const spare = options.layer.division === undefined ? 1 : SPARE_OF_SEVERAL;
  if (
    newBytes > oldBytes * spare &&
    !isRounding(store.countsBlocks, newBytes - oldBytes, oldBytes)
  ) {
    const [now, before] = formatDistinct(newBytes, oldBytes);
    log.warning(`The result (${now}) is larger than the source (${before}).`);
  }
  if (oldPackedBytes === undefined || newPackedBytes === undefined) return;
  if (newPackedBytes <= oldPackedBytes * spare) return;
  const hint =
    options.layer.compression.kind === 'zstd'
      ? 'a higher compression level makes it smaller'
      : `${written('compression', 'zstd')} makes it smaller`;
  const [now, before] = formatDistinct(newPackedBytes, oldPackedBytes);
  log.warning(
    `The compressed result (${now}) is larger than the source's compressed layers (${before}), so pushing and pulling it takes longer; ${hint}.`,
  );
}
