// Prepares what a layer is made from: runs commands, opens the filesystem, sets up rules, pauses a running container.
import { inBackground } from '../base/background.ts';
import { written } from '../base/spelling.ts';
import { ExpectedEntries } from '../check/expected.ts';
import type { EntryView } from '../check/fingerprints.ts';
import { type CommandsResult, NOTHING_RAN, runCommands } from '../commands/run-commands.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { SourceSize } from '../image/image-source.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import { Survey } from '../survey/survey.ts';
import { baseLayersOf } from './base-layers.ts';
import type { LayerJob } from './job.ts';
import type { CacheUse } from './layer-cache.ts';
import { checkLayerRoom } from './layer-room.ts';
import type { LayerInput } from './layer-stream.ts';
import { rulesFor, suggestionsFor } from './rules.ts';

/** The source, opened. */
export interface Preparation {
  /** Whether the source is read at all. */
  readonly isRead: boolean;
  /** What came of commands that ran first. */
  readonly ran: CommandsResult;
  readonly reader: FlatReader;
  /** The size of what is flattened, measured while the layer streams. */
  readonly sourceSize: Promise<SourceSize>;
}

/** Whether a layer that a cache has is compared with its source all the same, or shown file by file. */
export function readsCachedLayer({ verify, html }: FlattenOptions): boolean {
  return verify || html !== undefined;
}

/**
 * Runs what is to run and opens the source.
 * @param end waits for what goes on in the background, which must not come up after a clean-up
 */
export async function prepare(
  job: LayerJob,
  cached: CacheUse,
  end: AsyncDisposableStack,
): Promise<Preparation> {
  const { source, options } = job;
  const isRead = cached.kind !== 'hit' || readsCachedLayer(options);
  const ran = isRead ? await runFirst(job) : NOTHING_RAN;
  inBackground(end, ran.measuredCommands);
  // The config and the old size are read while the layer streams; a spool's room must be known before.
  const opening = inBackground(end, (ran.changed ?? source).openReader());
  const measuring = inBackground(end, measureSource(job, opening));
  return { isRead, ran, reader: await opening, sourceSize: measuring };
}

/** Runs what is to run before anything is read. */
async function runFirst(job: LayerJob): Promise<CommandsResult> {
  const { run, engine, source, inEngine, options } = job;
  const { aptClean, script, scriptNetwork } = options.layer;
  if (script === undefined && !aptClean) return NOTHING_RAN;
  if (source.byLayers === true) {
    run.log.notice(
      `Used the rules of ${written('clean', 'apt')} instead of apt-clean: no container runs for an image that is read by its layers.`,
    );
    return { ...NOTHING_RAN, needsAptRule: aptClean };
  }
  if (engine === undefined || inEngine === undefined) return NOTHING_RAN;
  const title = script === undefined ? 'Clean with apt' : 'Run commands in a container';
  const request = { script, network: script === undefined ? 'none' : scriptNetwork, aptClean };
  return run.log.group(title, () => runCommands(engine, inEngine, request));
}

async function measureSource(
  { source, sourceConfig }: LayerJob,
  opening: Promise<FlatReader>,
): Promise<SourceSize> {
  await Promise.all([sourceConfig, opening]);
  return source.measure();
}

/** Whether anything needs sums of the contents: the report, a comparison, or a record of the layer, from which later runs report. */
function needsContents({ options, cache }: LayerJob): boolean {
  return options.report !== undefined || options.compare !== undefined || cache !== undefined;
}

/** Makes ready what the layer's stream comes from, as far as it is to be read. */
export async function openInput(
  job: LayerJob,
  preparation: Preparation,
  end: AsyncDisposableStack,
): Promise<LayerInput> {
  const { options } = job;
  const { isRead, ran } = preparation;
  const asked = {
    files: options.html !== undefined,
    contents: needsContents(job),
    packages: options.layer.division !== undefined,
  };
  const survey = new Survey(asked, suggestionsFor(job, preparation.reader.base?.owns));
  if (!options.dryRun && isRead) await checkLayerRoom(job, preparation.sourceSize);
  const rules = isRead
    ? await rulesFor(job, { reader: preparation.reader, survey, ran })
    : undefined;
  const reader = await sparingZeros(job, preparation, rules);
  const resume = await holdStill(job);
  const expectedBytes = preparation.sourceSize.then(({ bytes }) => bytes);
  return {
    reader,
    base: baseLayersOf(job, reader),
    rules,
    survey,
    expected: options.verify && !options.dryRun ? expectedBy(job) : [],
    resume,
    expectedBytes: inBackground(end, expectedBytes),
    latestSeconds: options.layer.sourceDateEpoch,
  };
}

/** Returns what records the entries: as a layer has them for a result outside the engine, as an engine shows them for one in it. */
function expectedBy({ source, options }: LayerJob): ExpectedEntries[] {
  const inEngine: EntryView = source.byLayers === true ? 'engine' : 'exact';
  const views = [
    ...(options.tagLocations.length > 0 ? (['exact'] as const) : []),
    ...(options.tags.length > 0 ? [inEngine] : []),
  ];
  return [...new Set<EntryView>(views)].map((view) => new ExpectedEntries(view));
}

/** A reader that does not read the zeros of huge logs which rules leave nothing of. */
async function sparingZeros(
  { run, options }: LayerJob,
  { reader, ran }: Preparation,
  rules: LayerInput['rules'],
): Promise<FlatReader> {
  const { clean, exclude } = options.layer;
  const mayEmpty = exclude.length > 0 || clean.some(({ empties }) => empties !== undefined);
  if (rules === undefined || !mayEmpty || reader.sparingZeros === undefined) return reader;
  const goes = async (path: string) => {
    // A container must not change while its size is asked for.
    await ran.measuredCommands;
    return rules.dropsContentOf(path);
  };
  return reader.sparingZeros(goes, run.signal);
}

/** Has the source held still, unless it is to go on; returns what lets it go on. */
async function holdStill({ source, options }: LayerJob): Promise<() => Promise<void>> {
  return options.pause && source.hold !== undefined ? source.hold() : async () => {};
}
