// The story of one run on one page: find, back up, clean, read, store, check, tag, push, report. How the middle of it
// goes stands in make-flat.ts.
import { dirname } from 'node:path';
import { type TestCommand, testImage } from './check/test-command.ts';
import type { CommandCount } from './clean/command.ts';
import type { RuleCount } from './clean/fates.ts';
import type { Pattern } from './clean/patterns.ts';
import type { Preset } from './clean/presets.ts';
import { backUp, checkBackupPath } from './engine/backup.ts';
import { cancelled, type Docker } from './engine/docker.ts';
import { connect, type Engine } from './engine/engine.ts';
import { spoolPrefix } from './engine/marks.ts';
import { pushTags } from './engine/push.ts';
import { removeRemains, sweepRemains, withPatience } from './engine/remains.ts';
import { removeOld } from './engine/remove-old.ts';
import { checkWritable } from './engine/room.ts';
import { sourceBytes } from './engine/sizes.ts';
import { findSource, type PullPolicy, type Source } from './engine/source.ts';
import { readSourceConfig } from './engine/source-config.ts';
import { findContainer, type SourceContainer } from './engine/source-container.ts';
import { TagMoves } from './engine/tags.ts';
import { describeError } from './errors.ts';
import { formatPlatform, type Platform } from './image/platform.ts';
import type { Reference } from './image/reference.ts';
import type { Log } from './log.ts';
import { makeFlat } from './make-flat.ts';
import type { Compression } from './pack/compression.ts';
import { compareBytes, countLayers, headline } from './report/bytes.ts';
import { checkReportPath, writeReport } from './report/file.ts';
import { type ReportContext, reportOf } from './report/report.ts';
import { Watch } from './watch.ts';

/** What a run is asked to do: the inputs, read and checked. */
export interface FlattenOptions {
  /** What to flatten; undefined where it is a container. */
  readonly image: Reference | undefined;
  /** Name or ID of the container to flatten instead. */
  readonly container: string | undefined;
  /** Whether a running container is held still while it is read. */
  readonly pause: boolean;
  readonly tags: readonly Reference[];
  readonly aptClean: boolean;
  /** What streams past and is left out: presets, and patterns of the user's, which win. */
  readonly clean: readonly Preset[];
  readonly exclude: readonly Pattern[];
  /** Script that runs in a container of the image first, and the network that it has. */
  readonly run: string | undefined;
  readonly runNetwork: string;
  /** Whether nothing is to change: no image, no tag. */
  readonly dryRun: boolean;
  readonly platform: Platform | undefined;
  readonly pull: PullPolicy;
  readonly push: boolean;
  readonly compression: Compression;
  /** Whether the result is read back and compared before any tag. */
  readonly verify: boolean;
  /** What must succeed in the result before any tag. */
  readonly test: TestCommand | undefined;
  /** Path of an archive to save the source to first. */
  readonly backup: string | undefined;
  readonly removeOld: boolean;
  /** Latest time of anything in the result, seconds since 1970 (reproducible-builds.org, SOURCE_DATE_EPOCH). */
  readonly sourceDateEpoch: number | undefined;
  /** Longest silence before the run gives up; 0 for ever. */
  readonly timeoutSeconds: number;
  /** Path for the report; undefined for none. */
  readonly report: string | undefined;
  readonly tempDir: string;
}

/** What was dropped on purpose. */
export interface Cleaned {
  readonly rules: readonly RuleCount[];
  readonly commands: readonly CommandCount[];
}

/** What a run reports; sizes are unpacked bytes. */
export interface FlattenResult extends Cleaned {
  readonly oldBytes: number;
  readonly newBytes: number;
  readonly savedBytes: number;
  /** With one decimal. */
  readonly savedPercent: string;
  readonly oldLayers: number;
  readonly newLayers: number;
  /** Undefined in a dry run on a store whose IDs depend on how it packs. */
  readonly imageId: string | undefined;
  /** Undefined where the image was tagged as it is and the engine hides its config. */
  readonly configDigest: string | undefined;
  /** The manifest's digest in the registry, after a push. */
  readonly digest: string | undefined;
  /** Path of the report, where one was written. */
  readonly report: string | undefined;
}

/** What is known of a result before it is pushed. */
export type MadeResult = Omit<FlattenResult, 'digest' | 'report'>;

/** What a run stands in. */
export interface Run {
  readonly id: string;
  readonly docker: Docker;
  readonly log: Log;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
}

/**
 * Flattens an image to one layer with the source's config and gives it its tags. Whatever goes wrong, nothing that was
 * made on the way stays, and no tag moves before everything was checked.
 * @throws FlattenError with the code of what went wrong
 */
export async function flatten(options: FlattenOptions, run: Run): Promise<FlattenResult> {
  const watch = new Watch(run.signal, options.timeoutSeconds);
  const docker = run.docker.under(watch);
  const tags = new TagMoves(options.tags);
  let engine: Engine | undefined;
  try {
    engine = await connect(docker, run.log);
    return await tell(engine, options, tags, { ...run, docker, signal: watch.signal });
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
    watch.release();
  }
}

/** Directories where a run with these options puts files. */
export function directoriesOf(
  options: Pick<FlattenOptions, 'tempDir' | 'backup' | 'report'>,
): string[] {
  const { tempDir, backup, report } = options;
  const files = [backup, report].filter((path) => path !== undefined);
  return [...new Set([tempDir, ...files.map((path) => dirname(path))])];
}

async function tell(
  engine: Engine,
  options: FlattenOptions,
  tags: TagMoves,
  run: Run,
): Promise<FlattenResult> {
  const startMs = performance.now();
  const { log, signal } = run;
  const { backup } = options;
  await checkWritable(options.tempDir, run.id);
  if (backup !== undefined) await checkBackupPath(backup);
  if (options.report !== undefined) await checkReportPath(options.report);
  const sweeping = sweepRemains(engine.docker, directoriesOf(options), log);
  // A container that a killed run held still is let go by the sweep: looked at before, it would seem to be paused by
  // its user, and would be read while it runs.
  if (options.container !== undefined) await sweeping;
  const [{ source, container }] = await Promise.all([find(engine, options, run), sweeping]);
  log.info(
    `Flattening ${source.reference} (${formatPlatform(source.platform)}, ${countLayers(source.diffIds.length)}) on Docker ${engine.version}`,
  );
  if (backup !== undefined && !options.dryRun)
    await log.group('Back up', () => backUp(engine, source, backup, run.id, log, signal));
  const made =
    container === undefined && isFlatAlready(source, options)
      ? await tagAsIs(engine, source, options, tags, run)
      : await makeFlat(engine, source, container, options, tags, run);
  const digest =
    options.push && !options.dryRun
      ? await log.group('Push', () => pushTags(engine, options.tags, log, signal))
      : undefined;
  if (options.removeOld && !options.dryRun && made.imageId !== undefined)
    await removeOld(engine, source, made.imageId, log);
  const ms = performance.now() - startMs;
  const result = { ...made, digest, report: options.report };
  // All is done by now: what a run did is not undone for want of its report.
  const report = await tryReport(result, { source, options, engine, ms }, run);
  if (options.dryRun) log.notice('Dry run: nothing was stored, tagged or pushed.');
  log.info(headline({ ...made, ms }));
  return { ...result, report };
}

/** Writes the report where one is asked for; its path where that went well. */
async function tryReport(
  result: FlattenResult,
  context: ReportContext,
  run: Run,
): Promise<string | undefined> {
  if (result.report === undefined) return undefined;
  try {
    const part = `${spoolPrefix(run.id)}report`;
    await writeReport(result.report, part, reportOf(result, context));
    return result.report;
  } catch (error) {
    run.log.warning(describeError(error));
    return undefined;
  }
}

async function find(
  engine: Engine,
  options: FlattenOptions,
  run: Run,
): Promise<{ source: Source; container: SourceContainer | undefined }> {
  const { image, platform, pull } = options;
  if (image === undefined) return findContainer(engine, options.container ?? '');
  const source = await findSource(engine, { image, platform, pull }, run.log, run.signal);
  return { source, container: undefined };
}

/** One layer, and nothing asked that would change it. An index may hold platforms that were not asked for. */
function isFlatAlready(source: Source, options: FlattenOptions): boolean {
  return (
    source.diffIds.length <= 1 &&
    !options.aptClean &&
    options.run === undefined &&
    options.clean.length === 0 &&
    options.exclude.length === 0 &&
    options.sourceDateEpoch === undefined &&
    !(source.isIndex && options.platform !== undefined)
  );
}

async function tagAsIs(
  engine: Engine,
  source: Source,
  options: FlattenOptions,
  tags: TagMoves,
  run: Run,
): Promise<MadeResult> {
  const { log, signal } = run;
  const config = await readSourceConfig(engine, source, run.id, log, signal);
  const bytes = await sourceBytes(engine, source, config.json, run.id);
  const { test, dryRun } = options;
  if (!dryRun) {
    if (test !== undefined)
      await log.group('Test', () => testImage(engine, source, test, run.id, log, signal));
    await tags.move(engine.docker, source.id, source.id);
  }
  log.notice(
    `${source.reference} is one layer already and nothing was asked that would change it: it ${dryRun ? 'would be' : 'was'} tagged as it is.`,
  );
  const layers = source.diffIds.length;
  return {
    ...compareBytes(bytes, bytes),
    oldLayers: layers,
    newLayers: layers,
    imageId: source.id,
    configDigest: config.digest,
    rules: [],
    commands: [],
  };
}
