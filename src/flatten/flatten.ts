// One run on one page: find, back up, clean, read, store, check, tag, push, report. make-image.ts has the middle part.

import { cancelled } from '../base/errors.ts';
import { countLayers, headline } from '../base/format.ts';
import { Watchdog } from '../base/watchdog.ts';
import { toBudgetError } from '../check/budgets.ts';
import { connect } from '../engine/client/engine.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { isLeft, removeRemains, withCleanupDeadline } from '../engine/containers/leftovers.ts';
import { Sweep } from '../engine/containers/sweep.ts';
import { type PushedName, pushTags } from '../engine/images/push.ts';
import { removeOld } from '../engine/images/remove-source.ts';
import { TagMoves } from '../engine/images/tags.ts';
import { backUp, checkBackupPath } from '../engine/metadata/backup.ts';
import { findSource } from '../engine/sources/find-source.ts';
import { checkWritable } from '../engine/store/disk-space.ts';
import { formatPlatform } from '../image/platform.ts';
import { withDefaultTag } from '../image/reference.ts';
import { directoriesOf, type FlattenOptions } from '../inputs/options.ts';
import type { MadeResult } from '../report/facts.ts';
import { checkReportPath } from '../report/file.ts';
import { reportOf } from '../report/report.ts';
import type { InEngineJob, Job, SourceJob } from './job.ts';
import { makeImage } from './make-image.ts';
import type { FlattenResult } from './result.ts';
import { isFlatAlready, retag } from './retag.ts';
import type { RunContext } from './run-context.ts';
import { warnOfGrowth, writeReports } from './write-reports.ts';

/**
 * Flattens an image into one layer with the source's config and tags the result. No tag moves before every check has
 * passed. A run that fails removes everything it made.
 * @throws FlattenError with the code of what went wrong
 */
export async function flatten(
  options: FlattenOptions,
  { id: runId, docker, log, signal, cache }: RunContext,
): Promise<FlattenResult> {
  for (const notice of options.notices) log.notice(notice);
  const watch = new Watchdog(signal, options.timeoutSeconds);
  const run = { runId, log, signal: watch.signal, touch: watch.touch };
  const tags = new TagMoves(options.tags);
  const sweep = new Sweep(docker, directoriesOf(options), log);
  let engine: EngineSession | undefined;
  try {
    const connected = await connect(docker.withWatchdog(watch), log);
    engine = { ...connected, runId, log, signal: watch.signal };
    const result = await runSteps({ run, engine, options, tags, sweep, cache });
    if (isLeft(runId))
      await withCleanupDeadline(docker, options.timeoutSeconds, (limited) =>
        removeRemains(limited, runId, log),
      );
    return result;
  } catch (error) {
    if (engine !== undefined) {
      await withCleanupDeadline(docker, options.timeoutSeconds, async (limited) => {
        await tags.undo(limited, log);
        await removeRemains(limited, runId, log);
      });
    }
    // A cancel or a timeout makes other things fail first; the user needs to see the cancel or the timeout.
    throw watch.signal.aborted ? cancelled(watch.signal.reason) : error;
  } finally {
    if (!watch.signal.aborted) await sweep.settle();
    await sweep.end();
    watch.release();
  }
}

async function runSteps(started: Job & InEngineJob): Promise<FlattenResult> {
  const startMs = performance.now();
  const { run, engine, options } = started;
  const { log } = run;
  await checkPaths(started);
  const job = { ...started, ...(await findSource(engine, options, started.sweep)) };
  announce(job);
  if (options.backup !== undefined && !options.dryRun) await backUpTo(options.backup, job);
  const made = isFlatAlready(job) ? await retag(job) : await makeImage(job);
  const budgetError = toBudgetError(made.budgets);
  const isTagged = budgetError === undefined && !options.dryRun;
  const pushed = isTagged && options.push ? await push(job, made) : [];
  // Only now: a push that fails moves the tags back.
  if (isTagged) log.info(`Tagged ${options.tags.map(withDefaultTag).join(', ')}`);
  if (isTagged && options.removeOld && made.imageId !== undefined && job.inEngine !== undefined)
    await removeOld(engine, job.inEngine.image, made.imageId);
  const ms = performance.now() - startMs;
  const result = { ...made, digest: pushed[0]?.digest, pushed };
  const report = reportOf(result, { ...job, ms });
  // The work is done: a report that cannot be written does not undo it.
  const paths = await writeReports({ report, page: made.page }, options, run);
  if (options.dryRun) log.notice('Dry run: nothing was stored, tagged or pushed.');
  warnOfGrowth(made, options, log, engine.store);
  log.info(headline({ ...made, ms }));
  return { ...result, report, ...paths, budgetError };
}

/** Checks before any work that every file of the run can be written. */
async function checkPaths({ options, run }: Job): Promise<void> {
  const { tempDir, tempDirFrom, backup, report, html } = options;
  await checkWritable(tempDir, tempDirFrom, run.runId);
  if (backup !== undefined) await checkBackupPath(backup);
  if (report !== undefined) await checkReportPath('report', report);
  if (html !== undefined) await checkReportPath('html', html);
}

/** Logs what is flattened, and what the result cannot keep. */
function announce({ run, engine, source }: SourceJob & InEngineJob): void {
  run.log.info(
    `Flattening ${source.reference} (${formatPlatform(source.platform)}, ${countLayers(source.layerCount)}) on Docker ${engine.version}`,
  );
  for (const notice of source.notices) run.log.notice(notice);
}

async function backUpTo(
  path: string,
  { run, engine, inEngine }: SourceJob & InEngineJob,
): Promise<void> {
  if (inEngine === undefined) return;
  await run.log.group('Back up', () => backUp(engine, inEngine.image, path));
}

async function push(
  { run, engine, options }: SourceJob & InEngineJob,
  made: MadeResult,
): Promise<PushedName[]> {
  return run.log.group('Push', () => pushTags(engine, options.tags, made));
}
