// The middle of a run: one layer made of an image or a container, checked in every way asked for, and tagged.
import { testImage } from './check/test-command.ts';
import { Expected, verify } from './check/verify.ts';
import { type CommandsResult, NOTHING_RAN, runCommands } from './clean/command.ts';
import { analyse } from './dry-run.ts';
import { containerdStore } from './engine/containerd-store.ts';
import { removeContainer } from './engine/containers.ts';
import { cancelled } from './engine/docker.ts';
import type { Engine } from './engine/engine.ts';
import { pendingName } from './engine/marks.ts';
import { overlayStore } from './engine/overlay-store.ts';
import { pauseContainer } from './engine/pause.ts';
import { type FlatReader, openReader } from './engine/read.ts';
import { removeImages, removeRemains, withPatience } from './engine/remains.ts';
import { checkRoom, estimatePackedBytes } from './engine/room.ts';
import { rootFsBytes, sourceBytes } from './engine/sizes.ts';
import { describeImage, type Source } from './engine/source.ts';
import { readSourceConfig, type SourceConfig } from './engine/source-config.ts';
import type { SourceContainer } from './engine/source-container.ts';
import { checkStored, type StoredImage, type StoreRequest } from './engine/store.ts';
import type { TagMoves } from './engine/tags.ts';
import { FlattenError } from './errors.ts';
import { type FlatStream, openStream, rulesFor, tellCleaned, totalOf } from './flat-stream.ts';
import type { FlattenOptions, MadeResult, Run } from './flatten.ts';
import { flatConfig } from './image/config.ts';
import { withContainerConfig } from './image/container-config.ts';
import { withProgress } from './progress.ts';
import { compareBytes, formatBytes } from './report/bytes.ts';
import { VERSION } from './version.ts';

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
  const measuring = Promise.all([reading, opening]).then(([config]) =>
    container === undefined
      ? sourceBytes(engine, source, config.json, run.id)
      : rootFsBytes(engine, container.id),
  );
  // Each is awaited further down; one that fails before that must not end the program.
  for (const early of [reading, opening, measuring]) early.catch(() => {});
  try {
    const reader = await opening;
    if (engine.store === 'containerd' && !options.dryRun)
      await checkSpoolRoom(options, await reading, await measuring);
    const request = storeRequest(source, reading, options, run);
    const expected = options.verify && !options.dryRun ? new Expected() : undefined;
    const rules = await rulesFor(source, reading, reader, options, ran.needsAptRule, signal);
    const resume =
      container?.isRunning && !container.isPaused && options.pause
        ? await pauseContainer(engine, source, container, run.id)
        : async () => {};
    const cleaned = async () => ({ rules: rules?.counts ?? [], commands: await ran.measuring });
    const oldLayers = source.diffIds.length + (container === undefined ? 0 : 1);
    const flat: FlatStream = { reader, rules, resume, measuring, options };
    if (options.dryRun) {
      const analysed = await log.group(`Look through by ${reader.way}`, () =>
        analyse(engine, flat, request, run),
      );
      tellCleaned(rules, await ran.measuring, log);
      await closeAll(engine, reader, cleanedId);
      const { newBytes, ...ids } = analysed;
      return {
        ...compareBytes(await measuring, newBytes),
        oldLayers,
        newLayers: 1,
        ...ids,
        ...(await cleaned()),
      };
    }
    const { stored, newBytes } = await log.group(`Flatten by ${reader.way}`, () =>
      storeLayer(engine, flat, request, expected, run),
    );
    tellCleaned(rules, await ran.measuring, log);
    const oldBytes = await measuring;
    await checkAsAsked(engine, stored, expected, reader, newBytes, options, run);
    if (signal.aborted) throw cancelled(signal.reason);
    await tags.move(engine.docker, stored.expectedId, stored.reference);
    await tidyUp(engine, stored, reader, cleanedId, options, run);
    return {
      ...compareBytes(oldBytes, newBytes),
      oldLayers,
      newLayers: 1,
      imageId: stored.expectedId,
      configDigest: stored.configDigest,
      ...(await cleaned()),
    };
  } finally {
    // What they make must not come up after a clean-up.
    await Promise.allSettled([reading, opening, measuring, ran.measuring]);
  }
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
        createdBy: `docker-flatten ${VERSION}`,
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
): Promise<{ stored: StoredImage; newBytes: number }> {
  const { log, signal } = run;
  const { rules } = flat;
  const store = engine.store === 'containerd' ? containerdStore : overlayStore;
  if (engine.store !== 'containerd')
    log.debug('"compression" has no effect here: this image store keeps layers unpacked');
  const filter = await openStream(flat, expected?.observer, signal);
  const stored = await withProgress(
    log,
    'Read',
    () => filter.bytesRead,
    totalOf(flat.measuring),
    store.store(engine, filter, request, signal),
  );
  await flat.resume();
  if (signal.aborted) throw cancelled(signal.reason);
  const dataBytes = filter.counts.dataBytes + (rules?.appended.dataBytes ?? 0);
  const entries = filter.counts.entries + (rules?.appended.entries ?? 0);
  const newBytes = await checkStored(engine, stored, dataBytes > 0);
  const packed =
    stored.packedBytes === undefined ? '' : `, packed ${formatBytes(stored.packedBytes)}`;
  log.info(`Stored ${entries} entries in one layer of ${formatBytes(filter.passedBytes)}${packed}`);
  return { stored, newBytes };
}

/** The checks that are made when they are asked for. */
async function checkAsAsked(
  engine: Engine,
  stored: StoredImage,
  expected: Expected | undefined,
  reader: FlatReader,
  newBytes: number,
  options: FlattenOptions,
  run: Run,
): Promise<void> {
  const { test } = options;
  if (expected === undefined && test === undefined) return;
  const { log, signal } = run;
  const image = await describeImage(engine, stored.reference);
  if (image === undefined) {
    throw new FlattenError(
      'CHECK_FAILED',
      `The stored image ${stored.reference} is gone from the engine before it was checked.`,
      { hint: 'See whether something removes images on this machine, and run again.' },
    );
  }
  if (expected !== undefined)
    await log.group('Verify', () =>
      verify(engine, image, expected, reader, newBytes, run.id, log, signal),
    );
  if (test !== undefined)
    await log.group('Test', () => testImage(engine, image, test, run.id, log, signal));
}

/** Removes what is known to be ours after all went well; a search for the rest is only worth its time where that fails. */
async function tidyUp(
  engine: Engine,
  stored: StoredImage,
  reader: FlatReader,
  cleanedId: string | undefined,
  options: FlattenOptions,
  run: Run,
): Promise<void> {
  const pending = pendingName(run.id);
  const names = [stored.reference === pending ? pending : undefined, stored.importedId];
  const [images, containers] = await Promise.allSettled([
    removeImages(
      engine.docker,
      names.filter((name) => name !== undefined),
    ),
    closeAll(engine, reader, cleanedId),
  ]);
  const isClean =
    images.status === 'fulfilled' && images.value && containers.status === 'fulfilled';
  if (isClean) return;
  await withPatience(run.docker, options.timeoutSeconds, (patient) =>
    removeRemains(patient, run.id, run.log),
  );
}

/** Removes the containers that were read. */
async function closeAll(
  engine: Engine,
  reader: FlatReader,
  cleanedId: string | undefined,
): Promise<void> {
  const closing = [
    reader.close(),
    cleanedId === undefined ? undefined : removeContainer(engine, cleanedId),
  ];
  for (const result of await Promise.allSettled(closing))
    if (result.status === 'rejected') throw result.reason;
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
