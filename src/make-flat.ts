// The middle of a run: one layer made of an image or a container, checked in every way asked for, and tagged.
import { judge, overBudget } from './budgets.ts';
import { checkAsAsked } from './check/as-asked.ts';
import { Expected } from './check/verify.ts';
import { type CommandsResult, NOTHING_RAN, runCommands } from './clean/command.ts';
import { analyse } from './dry-run.ts';
import { containerdStore } from './engine/containerd-store.ts';
import { cancelled } from './engine/docker.ts';
import type { Engine } from './engine/engine.ts';
import { pendingName } from './engine/marks.ts';
import { overlayStore } from './engine/overlay-store.ts';
import { pauseContainer } from './engine/pause.ts';
import { openReader } from './engine/read.ts';
import { checkRoom, estimatePackedBytes } from './engine/room.ts';
import { containerSize, sourceSize } from './engine/sizes.ts';
import type { Source } from './engine/source.ts';
import { readSourceConfig, type SourceConfig } from './engine/source-config.ts';
import type { SourceContainer } from './engine/source-container.ts';
import { checkStored, type StoredImage, type StoreRequest } from './engine/store.ts';
import type { TagMoves } from './engine/tags.ts';
import { type FlatStream, openStream, rulesFor, tellCleaned, totalOf } from './flat-stream.ts';
import { flatConfig } from './image/config.ts';
import { withContainerConfig } from './image/container-config.ts';
import type { FlattenOptions, Run } from './options.ts';
import { compareBytes, formatBytes } from './report/bytes.ts';
import { Survey } from './report/survey.ts';
import type { MadeResult } from './result.ts';
import { closeAll, tidyUp } from './tidy-up.ts';
import { VERSION } from './version.ts';

/** The one step of a result's history. */
const CREATED_BY = `docker-flatten ${VERSION}`;

/**
 * Makes the flat image and gives it its tags once all checks have passed.
 * @param container the container to read, where it is not the image itself
 */
export async function makeFlat(
  engine: Engine,
  source: Source,
  container: SourceContainer | undefined,
  options: FlattenOptions,
  tags: TagMoves,
  run: Run,
): Promise<MadeResult> {
  const { log, signal } = run;
  const ran = await runAsAsked(engine, source, options, run);
  const cleanedId = ran.containerId;
  // The config and the old size are read while the layer streams; a spool's room must be known before.
  const reading = readConfig(engine, source, container, run);
  const changedId = container?.id ?? cleanedId;
  const changed =
    changedId === undefined ? undefined : { id: changedId, isOwn: container === undefined };
  const opening = openReader(engine, source, run.id, () => reading, changed, log, signal);
  const measuring = Promise.all([reading, opening]).then(async ([config]) => {
    const image = await sourceSize(engine, source, config.json, run.id);
    return container === undefined
      ? image
      : containerSize(engine, { id: container.id, name: source.reference }, image);
  });
  // Each is awaited further down; one that fails before that must not end the program.
  for (const early of [reading, opening, measuring]) early.catch(() => {});
  try {
    const reader = await opening;
    if (engine.store === 'containerd' && !options.dryRun)
      await checkSpoolRoom(options, await reading, (await measuring).bytes);
    const request = storeRequest(source, reading, options, run);
    const expected = options.verify && !options.dryRun ? new Expected() : undefined;
    const survey = new Survey(options.html !== undefined);
    const wanted = { source, reading, reader, options, survey, needsAptRule: ran.needsAptRule };
    const rules = await rulesFor(wanted, signal);
    const resume =
      container?.isRunning && !container.isPaused && options.pause
        ? await pauseContainer(engine, source, container, run.id)
        : async () => {};
    const total = measuring.then(({ bytes }) => bytes);
    total.catch(() => {});
    const flat: FlatStream = { reader, rules, survey, resume, measuring: total, options };
    const { stored, ...made } = options.dryRun
      ? await log.group(`Look through by ${reader.way}`, () => analyse(engine, flat, request, run))
      : await log.group(`Flatten by ${reader.way}`, () =>
          storeLayer(engine, flat, request, expected, run),
        );
    tellCleaned(rules, await ran.measuring, log);
    const old = await measuring;
    const budgets = judge(options.budgets, { oldBytes: old.bytes, newBytes: made.newBytes });
    const isGood = overBudget(budgets) === undefined;
    if (stored === undefined) await closeAll(engine, reader, cleanedId);
    else {
      if (isGood) {
        await checkAsAsked(engine, stored, expected, reader, made.newBytes, options, run);
        if (signal.aborted) throw cancelled(signal.reason);
        await tags.move(engine.docker, stored.expectedId, stored.reference);
      }
      await tidyUp(engine, stored, reader, cleanedId, options, run);
    }
    return {
      ...compareBytes(old.bytes, made.newBytes),
      oldLayers: source.diffIds.length + (container === undefined ? 0 : 1),
      newLayers: 1,
      oldHistory: old.history,
      newHistory: [{ command: CREATED_BY, bytes: made.newBytes, hasLayer: true }],
      oldPackedBytes: container === undefined ? packedBytesOf(await reading) : undefined,
      newPackedBytes: stored?.packedBytes,
      imageId: isGood ? made.imageId : undefined,
      configDigest: isGood ? made.configDigest : undefined,
      budgets,
      directories: survey.directories,
      page: survey.page,
      rules: rules?.counts ?? [],
      commands: await ran.measuring,
      kept: rules?.fates.spared ?? [],
      withdrawn: rules?.fates.withdrawn ?? [],
    };
  } finally {
    // What they make must not come up after a clean-up.
    await Promise.allSettled([reading, opening, measuring, ran.measuring]);
  }
}

function packedBytesOf({ packedLayers }: SourceConfig): number | undefined {
  return packedLayers?.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

async function readConfig(
  engine: Engine,
  source: Source,
  container: SourceContainer | undefined,
  run: Run,
): Promise<SourceConfig> {
  const config = await readSourceConfig(engine, source, run.id, run.log, run.signal);
  return container === undefined
    ? config
    : { ...config, json: withContainerConfig(config.json, container.config) };
}

function storeRequest(
  source: Source,
  reading: Promise<SourceConfig>,
  options: FlattenOptions,
  run: Run,
): StoreRequest {
  return {
    runId: run.id,
    pendingName: pendingName(run.id),
    platform: source.platform,
    configFor: async (diffId) =>
      flatConfig((await reading).json, {
        diffId,
        sourceDiffIds: source.diffIds,
        createdBy: CREATED_BY,
        latestSeconds: options.sourceDateEpoch,
      }),
    compression: options.compression,
    tempDir: options.tempDir,
  };
}

/** Runs what is to run before anything is read. */
async function runAsAsked(
  engine: Engine,
  source: Source,
  options: FlattenOptions,
  run: Run,
): Promise<CommandsResult> {
  const { aptClean, run: script, runNetwork } = options;
  if (script === undefined && !aptClean) return NOTHING_RAN;
  const title = script === undefined ? 'Clean with apt' : 'Run commands in a container';
  const request = { run: script, network: script === undefined ? 'none' : runNetwork, aptClean };
  return run.log.group(title, () =>
    runCommands(engine, source, request, run.id, run.log, run.signal),
  );
}

/** Streams the filesystem into the store and checks what came of it. */
async function storeLayer(
  engine: Engine,
  flat: FlatStream,
  request: StoreRequest,
  expected: Expected | undefined,
  run: Run,
): Promise<{ stored: StoredImage; newBytes: number; imageId: string; configDigest: string }> {
  const { log, signal } = run;
  const { rules } = flat;
  const store = engine.store === 'containerd' ? containerdStore : overlayStore;
  if (engine.store !== 'containerd')
    log.debug('"compression" has no effect here: this image store keeps layers unpacked');
  const filter = await openStream(flat, expected?.observer, signal);
  const progress = { log, totalBytes: totalOf(flat.measuring) };
  const stored = await store.store(engine, filter, request, progress, signal);
  await flat.resume();
  if (signal.aborted) throw cancelled(signal.reason);
  const dataBytes = filter.counts.dataBytes + (rules?.appended.dataBytes ?? 0);
  const entries = filter.counts.entries + (rules?.appended.entries ?? 0);
  const newBytes = await checkStored(engine, stored, dataBytes > 0);
  const packed =
    stored.packedBytes === undefined ? '' : `, packed ${formatBytes(stored.packedBytes)}`;
  log.info(`Stored ${entries} entries in one layer of ${formatBytes(filter.passedBytes)}${packed}`);
  return { stored, newBytes, imageId: stored.expectedId, configDigest: stored.configDigest };
}

async function checkSpoolRoom(
  options: FlattenOptions,
  config: SourceConfig,
  unpackedBytes: number,
): Promise<void> {
  await checkRoom(
    options.tempDir,
    estimatePackedBytes(config.packedLayers, unpackedBytes, options.compression.kind !== 'none'),
  );
}
