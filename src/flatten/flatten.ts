// One run on one page: find, back up, clean, read, store, check, tag, push, report. make-image.ts has the middle part of
// a run whose result streams into the engine, make-set.ts that of all others.

import { cancelled } from '../base/errors.ts';
import { countLayers, headline } from '../base/format.ts';
import { Watchdog } from '../base/watchdog.ts';
import { toBudgetError } from '../check/budgets.ts';
import { connect } from '../engine/client/engine.ts';
import type { EngineSession } from '../engine/client/session.ts';
import {
  hasLeftovers,
  removeLeftovers,
  withCleanupDeadline,
} from '../engine/containers/leftovers.ts';
import { Sweep } from '../engine/containers/sweep.ts';
import { type PushedName, pushTags } from '../engine/images/push.ts';
import { removeOld } from '../engine/images/remove-source.ts';
import { TagMoves } from '../engine/images/tags.ts';
import { backUp } from '../engine/metadata/backup.ts';
import { formatPlatform } from '../image/platform.ts';
import { withDefaultTag } from '../image/reference.ts';
import { asksEngine, type FlattenOptions, needsEngine } from '../inputs/options.ts';
import { compareWith } from '../report/compare.ts';
import type { MadeResult, PlatformsResult } from '../report/facts.ts';
import { type ReportContext, reportOf } from '../report/report.ts';
import { directoriesOf } from './directories.ts';
import { withBase } from './find-base.ts';
import { findEarlier } from './find-earlier.ts';
import { findImages, forTargets } from './find-images.ts';
import type { FoundImages } from './found-images.ts';
import { countsBlocks, type Job } from './job.ts';
import { makeImage } from './make-image.ts';
import { makeSet } from './make-set.ts';
import { checkPaths, openPlaces } from './open-places.ts';
import { type Place, Placements } from './placements.ts';
import { logComparison, readEarlier } from './read-earlier.ts';
import type { FlattenResult } from './result.ts';
import { isFlatAlready, retag } from './retag.ts';
import type { RunContext } from './run-context.ts';
import { compareViews } from './verify-layers.ts';
import { warnOfGrowth, writeReports } from './write-reports.ts';

/**
 * Flattens an image, or each platform of one, into one layer with the source's config and gives the result its names. No
 * name moves before every check has passed. A run that fails removes everything it made. An engine is asked only if the
 * source, a result or an image to compare with is in one.
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
  const placements = new Placements(log);
  const isAsked = asksEngine(options);
  const sweep = new Sweep(directoriesOf(options), log);
  let session: EngineSession | undefined;
  try {
    if (isAsked) {
      const connected = await connect(docker.withWatchdog(watch), log);
      session = { ...connected, runId, log, signal: watch.signal };
    }
    const engine = needsEngine(options) ? session : undefined;
    const job = { run, engine, comparesIn: session, options, tags, placements, sweep, cache };
    const result = await runSteps(job);
    await placements.finish();
    if (hasLeftovers(runId))
      await withCleanupDeadline(session?.docker ?? docker, options.timeoutSeconds, (limited) =>
        removeLeftovers(limited, runId, log),
      );
    return result;
  } catch (error) {
    await placements.undo();
    if (session !== undefined) {
      await withCleanupDeadline(session.docker, options.timeoutSeconds, async (limited) => {
        await tags.undo(limited, log);
        await removeLeftovers(limited, runId, log);
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

async function runSteps(job: Job): Promise<FlattenResult> {
  await using end = new AsyncDisposableStack();
  const startMs = performance.now();
  const { run, engine, options } = job;
  const { log } = run;
  await checkPaths(job);
  const places = await openPlaces(job);
  const earlier = await findEarlier(job, end);
  const found = await findImages(job);
  end.defer(() => found.close());
  const chosen = await withBase(job, forTargets(job, found), end);
  announce(job, chosen);
  const before = await readEarlier(job, earlier, chosen);
  await backUpSource(job, found);
  if (options.verifiesLayers && !options.dryRun) await compareViews(job, chosen);
  const made = await make(job, chosen, places);
  const budgetError = toBudgetError(made.budgets);
  const isTagged = budgetError === undefined && !options.dryRun;
  const pushed = isTagged && options.push ? await push(job, made) : [];
  // Only now: a push that fails moves the tags back.
  if (isTagged) logNames(job, made);
  const [first] = found.platforms;
  if (isTagged && options.removeOld && engine !== undefined && first?.inEngine !== undefined)
    await removeOld(engine, first.inEngine.image, made.imageId);
  const ms = performance.now() - startMs;
  const digest = pushed[0]?.digest ?? made.written[0]?.digest;
  const comparison = before && compareWith(before, made.platforms);
  logComparison(comparison, log);
  const result = { ...made, digest, pushed, comparison };
  const source = sourceOf(job, chosen);
  const report = reportOf(result, { options, engine, source, comparison, ms });
  // The work is done: a report that cannot be written does not undo it.
  const paths = await writeReports({ report, page: made.page }, options, run);
  if (options.dryRun) log.notice('Dry run: nothing was stored, tagged or pushed.');
  warnOfGrowth(made, options, log, { countsBlocks: report.sizes === 'blocks' });
  log.info(headline({ ...made, ms }));
  return { ...result, report, ...paths, budgetError };
}

/** Runs the part that fits the source and the places of the result. */
async function make(
  job: Job,
  found: FoundImages,
  places: readonly Place[],
): Promise<PlatformsResult> {
  const { engine, options } = job;
  const [first, ...others] = found.platforms;
  if (first === undefined || engine === undefined || places.length > 0 || others.length > 0)
    return makeSet(job, found, places);
  const { source, inEngine } = first;
  const one = { ...job, source, inEngine, engine };
  // Several layers cannot stream: which entry is in which is only known in the end.
  const { division, keepBase } = options.layer;
  if (division !== undefined || keepBase !== undefined) return makeSet(job, found, places);
  const made = isFlatAlready(one) ? await retag(one) : await makeImage(one);
  const platform = formatPlatform(source.platform);
  return { ...made, platforms: [{ ...made, platform }], written: [] };
}

/** Logs what is flattened, and what the result cannot keep. */
function announce({ run, engine }: Job, { reference, platforms, notices }: FoundImages): void {
  const named = platforms.map(
    ({ source }) => `${formatPlatform(source.platform)}, ${countLayers(source.layerCount)}`,
  );
  const where = engine === undefined ? '' : ` on Docker ${engine.version}`;
  run.log.info(`Flattening ${reference} (${named.join('; ')})${where}`);
  for (const notice of notices) run.log.notice(notice);
}

/** Saves an image of the engine, if asked. */
async function backUpSource({ run, engine, options }: Job, found: FoundImages): Promise<void> {
  const { backup, dryRun } = options;
  const image = found.platforms[0]?.inEngine?.image;
  if (backup === undefined || dryRun || engine === undefined || image === undefined) return;
  await run.log.group('Back up', () => backUp(engine, image, backup));
}

async function push({ run, engine, options }: Job, made: MadeResult): Promise<PushedName[]> {
  if (engine === undefined || options.tags.length === 0) return [];
  return run.log.group('Push', () => pushTags(engine, options.tags, made));
}

/** Logs the names that the result has. */
function logNames({ run, options }: Job, { written }: PlatformsResult): void {
  const { tags } = options;
  if (tags.length > 0) run.log.info(`Tagged ${tags.map(withDefaultTag).join(', ')}`);
  for (const { name, digest } of written) run.log.info(`Wrote ${name}, ${digest}`);
}

/** What the report says about the source. */
function sourceOf(job: Job, found: FoundImages): ReportContext['source'] {
  const { reference, id, platforms } = found;
  const { source, inEngine } = platforms[0]!;
  return {
    reference,
    id,
    ofContainer: source.ofContainer,
    platforms: platforms.map((one) => one.source.platform),
    countsBlocks: countsBlocks({ ...job, source, inEngine }),
  };
}
