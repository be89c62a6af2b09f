// The story of one run on one page: find, clean, read, store, check, tag, push, report.
import { pipeline } from 'node:stream';
import { aptClean } from './clean/command.ts';
import { containerdStore } from './engine/containerd-store.ts';
import { removeContainer } from './engine/containers.ts';
import { cancelled, type Docker } from './engine/docker.ts';
import { connect, type Engine } from './engine/engine.ts';
import { pendingName } from './engine/marks.ts';
import { overlayStore } from './engine/overlay-store.ts';
import { pushTags, tagImage } from './engine/push.ts';
import { type FlatReader, openReader } from './engine/read.ts';
import { removeImages, removeRemains, sweepRemains } from './engine/remains.ts';
import { checkRoom, checkWritable, estimatePackedBytes } from './engine/room.ts';
import { sourceBytes } from './engine/sizes.ts';
import { findSource, type PullPolicy, type Source } from './engine/source.ts';
import { readSourceConfig, type SourceConfig } from './engine/source-config.ts';
import { checkStored, type StoredImage, type StoreRequest } from './engine/store.ts';
import { flatConfig } from './image/config.ts';
import { formatPlatform, type Platform } from './image/platform.ts';
import type { Reference } from './image/reference.ts';
import type { Log } from './log.ts';
import type { Compression } from './pack/compression.ts';
import { withProgress } from './progress.ts';
import { countLayers, formatBytes, headline, savedPercent } from './report/bytes.ts';
import { TarFilter } from './tar/filter.ts';
import { VERSION } from './version.ts';
import { Watch } from './watch.ts';

/** What a run is asked to do: the inputs, read and checked. */
export interface FlattenOptions {
  readonly image: Reference;
  readonly tags: readonly Reference[];
  readonly aptClean: boolean;
  readonly platform: Platform | undefined;
  readonly pull: PullPolicy;
  readonly push: boolean;
  readonly compression: Compression;
  /** Longest silence before the run gives up; 0 for ever. */
  readonly timeoutSeconds: number;
  readonly tempDir: string;
}

/** What a run reports; sizes are unpacked bytes. */
export interface FlattenResult {
  readonly oldBytes: number;
  readonly newBytes: number;
  readonly savedBytes: number;
  /** With one decimal. */
  readonly savedPercent: string;
  readonly oldLayers: number;
  readonly newLayers: number;
  readonly imageId: string;
  /** Undefined where the image was tagged as it is and the engine hides its config. */
  readonly configDigest: string | undefined;
  /** The manifest's digest in the registry, after a push. */
  readonly digest: string | undefined;
}

/** What a run stands in. */
export interface Run {
  readonly id: string;
  readonly docker: Docker;
  readonly log: Log;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
}

/** How long a clean-up waits for an engine that does not answer. */
const CLEAN_UP_SECONDS = 30;

/**
 * Flattens an image to one layer with the source's config and gives it its tags. Whatever goes wrong, nothing that was
 * made on the way stays, and no tag moves before everything was checked.
 * @throws FlattenError with the code of what went wrong
 */
export async function flatten(options: FlattenOptions, run: Run): Promise<FlattenResult> {
  const watch = new Watch(run.signal, options.timeoutSeconds);
  const docker = run.docker.under(watch);
  let engine: Engine | undefined;
  try {
    engine = await connect(docker, run.log);
    return await tell(engine, options, { ...run, docker, signal: watch.signal });
  } catch (error) {
    if (engine !== undefined) await cleanUp(run);
    // Whatever an end from outside made fail first, the end itself is what to tell.
    throw watch.signal.aborted ? cancelled(watch.signal.reason) : error;
  } finally {
    watch.release();
  }
}

/** Removes what a run made, also when its own watch has ended. */
export async function cleanUp(run: Pick<Run, 'id' | 'docker' | 'log'>): Promise<void> {
  const watch = new Watch(undefined, CLEAN_UP_SECONDS);
  await removeRemains(run.docker.under(watch), run.id, run.log);
  watch.release();
}

async function tell(engine: Engine, options: FlattenOptions, run: Run): Promise<FlattenResult> {
  const startMs = performance.now();
  const { log, signal } = run;
  await checkWritable(options.tempDir, run.id);
  const [source] = await Promise.all([
    findSource(engine, options, log, signal),
    sweepRemains(engine.docker, [options.tempDir], log),
  ]);
  log.info(
    `Flattening ${source.reference} (${formatPlatform(source.platform)}, ${countLayers(source.diffIds.length)}) on Docker ${engine.version}`,
  );
  const work = isFlatAlready(source, options) ? tagAsIs : makeFlat;
  const made = await work(engine, source, options, run);
  const digest = options.push
    ? await log.group('Push', () => pushTags(engine, options.tags, log, signal))
    : undefined;
  log.info(headline({ ...made, ms: performance.now() - startMs }));
  return { ...made, digest };
}

/** One layer, and nothing asked that would change it. An index may hold platforms that were not asked for. */
function isFlatAlready(source: Source, options: FlattenOptions): boolean {
  return (
    source.diffIds.length <= 1 &&
    !options.aptClean &&
    !(source.isIndex && options.platform !== undefined)
  );
}

async function tagAsIs(
  engine: Engine,
  source: Source,
  options: FlattenOptions,
  run: Run,
): Promise<Omit<FlattenResult, 'digest'>> {
  const config = await readSourceConfig(engine, source, run.id, run.log, run.signal);
  const bytes = await sourceBytes(engine, source, config.json, run.id);
  await tagImage(engine, source.id, options.tags);
  run.log.notice(
    `${source.reference} is one layer already and nothing was asked that would change it: it was tagged as it is.`,
  );
  const layers = source.diffIds.length;
  return {
    ...compare(bytes, bytes),
    oldLayers: layers,
    newLayers: layers,
    imageId: source.id,
    configDigest: config.digest,
  };
}

async function makeFlat(
  engine: Engine,
  source: Source,
  options: FlattenOptions,
  run: Run,
): Promise<Omit<FlattenResult, 'digest'>> {
  const { log, signal } = run;
  const changedId = options.aptClean
    ? await log.group('Clean with apt', () => aptClean(engine, source, run.id, log, signal))
    : undefined;
  // The config and the old size are read while the layer streams; a spool's room must be known before.
  const reading = readSourceConfig(engine, source, run.id, log, signal);
  reading.catch(() => {});
  const reader = await openReader(engine, source, run.id, reading, changedId, log, signal);
  const measuring = reading.then((config) => sourceBytes(engine, source, config.json, run.id));
  measuring.catch(() => {});
  if (engine.store === 'containerd') await checkSpoolRoom(options, await reading, await measuring);
  const request: StoreRequest = {
    runId: run.id,
    pendingName: pendingName(run.id),
    platform: source.platform,
    configFor: async (diffId) =>
      flatConfig((await reading).json, {
        diffId,
        sourceDiffIds: source.diffIds,
        createdBy: `docker-flatten ${VERSION}`,
      }),
    compression: options.compression,
    tempDir: options.tempDir,
  };
  const { stored, newBytes } = await log.group(`Flatten by ${reader.way}`, () =>
    storeLayer(engine, reader, request, measuring, run),
  );
  await tagImage(engine, request.pendingName, options.tags);
  const oldBytes = await measuring;
  await tidyUp(engine, stored, reader, changedId, run);
  return {
    ...compare(oldBytes, newBytes),
    oldLayers: source.diffIds.length,
    newLayers: 1,
    imageId: stored.expectedId,
    configDigest: stored.configDigest,
  };
}

/** Streams the filesystem into the store and checks what came of it. */
async function storeLayer(
  engine: Engine,
  reader: FlatReader,
  request: StoreRequest,
  measuring: Promise<number>,
  run: Run,
): Promise<{ stored: StoredImage; newBytes: number }> {
  const { log, signal } = run;
  let totalBytes: number | undefined;
  measuring.then((bytes) => (totalBytes = bytes)).catch(() => {});
  const store = engine.store === 'containerd' ? containerdStore : overlayStore;
  if (engine.store !== 'containerd')
    log.debug('"compression" has no effect here: this image store keeps layers unpacked');
  const filter = new TarFilter(reader.decide);
  // Errors of the engine's stream come out of the filter, which the store reads.
  pipeline(await reader.open(signal), filter, () => {});
  const stored = await withProgress(
    log,
    'Read',
    () => filter.bytesRead,
    () => totalBytes,
    store.store(engine, filter, request, signal),
  );
  if (signal.aborted) throw cancelled(signal.reason);
  const newBytes = await checkStored(engine, stored, request, filter.counts.dataBytes > 0);
  const packed =
    stored.packedBytes === undefined ? '' : `, packed ${formatBytes(stored.packedBytes)}`;
  log.info(
    `Stored ${filter.counts.entries} entries in one layer of ${formatBytes(filter.passedBytes)}${packed}`,
  );
  return { stored, newBytes };
}

/** Removes what is known to be ours after all went well; a search for the rest is only worth its time where that fails. */
async function tidyUp(
  engine: Engine,
  stored: StoredImage,
  reader: FlatReader,
  changedId: string | undefined,
  run: Run,
): Promise<void> {
  const names = [pendingName(run.id), stored.importedId].filter((name) => name !== undefined);
  const [images, ...containers] = await Promise.allSettled([
    removeImages(engine.docker, names),
    reader.close(),
    changedId === undefined ? undefined : removeContainer(engine, changedId),
  ]);
  const isClean =
    images.status === 'fulfilled' &&
    images.value &&
    containers.every(({ status }) => status === 'fulfilled');
  if (!isClean) await cleanUp(run);
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

function compare(oldBytes: number, newBytes: number) {
  return {
    oldBytes,
    newBytes,
    savedBytes: oldBytes - newBytes,
    savedPercent: savedPercent(oldBytes, newBytes),
  };
}
