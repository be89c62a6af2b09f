// The story of one run on one page: find, back up, clean, read, store, check, tag, push, report. How the middle of it
// goes stands in make-flat.ts.

import { messageOf, quoteName } from '../base/errors.ts';
import { countLayers, headline } from '../base/format.ts';
import { Watch } from '../base/watchdog.ts';
import { toBudgetError } from '../check/budgets.ts';
import { cancelled } from '../engine/client/docker-cli.ts';
import { connect } from '../engine/client/engine.ts';
import type { EngineSession } from '../engine/client/session.ts';
import {
  isLeft,
  removeRemains,
  resumeForDead,
  withPatience,
} from '../engine/containers/leftovers.ts';
import { Sweep } from '../engine/containers/sweep.ts';
import { findSource, type Source } from '../engine/images/find-image.ts';
import { pushTags } from '../engine/images/push.ts';
import { removeOld } from '../engine/images/remove-source.ts';
import { TagMoves } from '../engine/images/tags.ts';
import { backUp, checkBackupPath } from '../engine/metadata/backup.ts';
import { findContainer, type SourceContainer } from '../engine/sources/find-container.ts';
import { checkWritable } from '../engine/store/disk-space.ts';
import { formatPlatform } from '../image/platform.ts';
import { withDefaultTag } from '../image/reference.ts';
import { directoriesOf, type FlattenOptions } from '../inputs/options.ts';
import { checkReportPath } from '../report/file.ts';
import { reportOf } from '../report/report.ts';
import { layersOf, makeFlat } from './make-image.ts';
import type { FlattenResult } from './result.ts';
import { isFlatAlready, tagAsIs } from './retag.ts';
import type { RunContext } from './run-context.ts';
import { warnOfGrowth, writeReports } from './write-reports.ts';

/**
 * Flattens an image to one layer with the source's config and gives it its tags. Whatever goes wrong, nothing that was
 * made on the way stays, and no tag moves before everything was checked.
 * @throws FlattenError with the code of what went wrong
 */
export async function flatten(options: FlattenOptions, run: RunContext): Promise<FlattenResult> {
  for (const notice of options.notices) run.log.notice(notice);
  const watch = new Watch(run.signal, options.timeoutSeconds);
  const docker = run.docker.under(watch);
  const tags = new TagMoves(options.tags);
  const sweep = new Sweep(run.docker, directoriesOf(options), run.log);
  let engine: EngineSession | undefined;
  try {
    const connected = await connect(docker, run.log);
    engine = { ...connected, runId: run.id, log: run.log, signal: watch.signal };
    const watched = { ...run, docker, signal: watch.signal, sweep };
    const result = await tell(engine, options, tags, watched, sweep);
    if (isLeft(run.id))
      await withPatience(run.docker, options.timeoutSeconds, (patient) =>
        removeRemains(patient, run.id, run.log),
      );
    return result;
  } catch (error) {
    if (engine !== undefined) {
      await withPatience(run.docker, options.timeoutSeconds, async (patient) => {
        await tags.undo(patient, run.log);
        await removeRemains(patient, run.id, run.log);
      });
    }
    // Whatever an end from outside made fail first, the end itself is what to tell.
    throw watch.signal.aborted ? cancelled(watch.signal.reason) : error;
  } finally {
    if (!watch.signal.aborted) await sweep.settle();
    await sweep.end();
    watch.release();
  }
}

async function tell(
  engine: EngineSession,
  options: FlattenOptions,
  tags: TagMoves,
  run: RunContext,
  sweep: Sweep,
): Promise<FlattenResult> {
  const startMs = performance.now();
  const { log } = run;
  const { backup, dryRun } = options;
  await checkPaths(options, run);
  const { source, container } = await find(engine, options, run, sweep);
  log.info(
    `Flattening ${source.reference} (${formatPlatform(source.platform)}, ${countLayers(layersOf(source, container))}) on Docker ${engine.version}`,
  );
  if (container !== undefined && container.mounts.length > 0)
    log.notice(
      `What is in the container's volumes and mounts is not in the result: ${container.mounts.map((place) => quoteName(Buffer.from(place))).join(', ')}.`,
    );
  if (backup !== undefined && !dryRun)
    await log.group('Back up', () => backUp(engine, source, backup));
  const made =
    container === undefined && isFlatAlready(source, options)
      ? await tagAsIs(engine, source, options, tags, run)
      : await makeFlat(engine, source, container, options, tags, run);
  const budgetError = toBudgetError(made.budgets);
  const isTagged = budgetError === undefined && !dryRun;
  const pushed =
    options.push && isTagged
      ? await log.group('Push', () => pushTags(engine, options.tags, made))
      : [];
  const digest = pushed[0]?.digest;
  // Not before: tags of a push that fails are taken back.
  if (isTagged) log.info(`Tagged ${options.tags.map(withDefaultTag).join(', ')}`);
  if (options.removeOld && isTagged && made.imageId !== undefined)
    await removeOld(engine, source, made.imageId);
  const ms = performance.now() - startMs;
  const report = reportOf({ ...made, digest, pushed }, { source, container, options, engine, ms });
  // All is done by now: what a run did is not undone for want of its report.
  const written = await writeReports(report, made.page, options, run);
  if (dryRun) log.notice('Dry run: nothing was stored, tagged or pushed.');
  warnOfGrowth(made, options, log, engine.store);
  log.info(headline({ ...made, ms }));
  return { ...made, digest, pushed, report, ...written, budgetError };
}

/** Sees to it that files can be written where they are to go, before any work. */
async function checkPaths(options: FlattenOptions, run: RunContext): Promise<void> {
  const { tempDir, tempDirFrom, backup, report, html } = options;
  await checkWritable(tempDir, tempDirFrom, run.id);
  if (backup !== undefined) await checkBackupPath(backup);
  if (report !== undefined) await checkReportPath('report', report);
  if (html !== undefined) await checkReportPath('html', html);
}

/** Finds what is to be flattened, and starts the sweep as soon as it cannot get in the way. */
async function find(
  engine: EngineSession,
  options: FlattenOptions,
  run: RunContext,
  sweep: Sweep,
): Promise<{ source: Source; container: SourceContainer | undefined }> {
  const { image, platform, pull, defaultPlatform } = options;
  if (image === undefined) return findReleased(engine, options.container ?? '', run, sweep);
  sweep.start();
  const request = { image, platform, pull, defaultPlatform };
  const source = await findSource(engine, request);
  return { source, container: undefined };
}

/** How long the engine may take to say whether a killed run holds the container still. */
const RELEASE_SECONDS = 5;

/**
 * Finds a container, let go on if a killed run held it still: it would seem to be paused by its user, would be read as
 * it is, and the sweep would let it go on meanwhile.
 */
async function findReleased(
  engine: EngineSession,
  name: string,
  run: RunContext,
  sweep: Sweep,
): Promise<{ source: Source; container: SourceContainer }> {
  const found = await findContainer(engine, name);
  const { id, isPaused } = found.container;
  await withPatience(run.docker, RELEASE_SECONDS, (docker) => resumeForDead(docker, id)).catch(
    (error: unknown) =>
      run.log.debug(`what a killed run left of this container stays: ${messageOf(error)}`),
  );
  sweep.start(id);
  return isPaused ? findContainer(engine, name) : found;
}
