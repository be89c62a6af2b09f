// A run's one layer: made of the source and streamed into the store, or taken from a cache; in a dry run neither.

import { FlattenError } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import { written } from '../base/spelling.ts';
import { VERSION } from '../base/version.ts';
import { badEntry, type KeptLayer, type LayerRecord } from '../cache/record.ts';
import type { ExpectedEntries } from '../check/verify.ts';
import { cancelled } from '../engine/client/docker-cli.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { TagMoves } from '../engine/images/tags.ts';
import type { SourceConfig } from '../engine/metadata/source-config.ts';
import type { SourceContainer } from '../engine/sources/find-container.ts';
import {
  checkRoom,
  engineShortage,
  estimatePackedBytes,
  type LayerNeed,
} from '../engine/store/disk-space.ts';
import { checkStored, type StoredImage, type StoreRequest } from '../engine/store/store.ts';
import { storeFor } from '../engine/store/store-for.ts';
import { flatConfig } from '../image/config.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import { analyse } from './dry-run.ts';
import { loadLayer } from './layer-cache.ts';
import { type FlatStream, openStream, readThrough } from './layer-stream.ts';
import type { RunContext } from './run-context.ts';

/** The one step of a result's history. */
export const CREATED_BY = `docker-flatten ${VERSION}`;

/** What is to be done, and on what. */
export interface Job {
  readonly engine: EngineSession;
  readonly source: Source;
  readonly container: SourceContainer | undefined;
  readonly options: FlattenOptions;
  readonly tags: TagMoves;
  readonly run: RunContext;
  readonly reading: Promise<SourceConfig>;
}

/** A layer in the store, or what it would be. */
export interface Layer {
  readonly stored: StoredImage | undefined;
  readonly newBytes: number;
  readonly imageId: string | undefined;
  readonly configDigest: string;
  /** Length of its tar stream, which reading it back takes again; undefined where it was not read. */
  readonly streamBytes?: number | undefined;
  readonly counts: { readonly entries: number; readonly dataBytes: number };
}

/** What a store is asked; where the layer is to be kept, and how much will come, is for the caller to say. */
export function storeRequest({
  source,
  reading,
  options,
}: Job): Omit<StoreRequest, 'keepAt' | 'totalBytes'> {
  return {
    platform: source.platform,
    configFor: async (diffId) =>
      flatConfig((await reading).json, {
        diffId,
        sourceDiffIds: source.diffIds,
        createdBy: CREATED_BY,
        latestSeconds: options.layer.sourceDateEpoch,
      }),
    annotations: async () => (await reading).annotations,
    compression: options.layer.compression,
    tempDir: options.tempDir,
  };
}

/** Brings the layer into the store: made of the source, or from the cache; in a dry run into none. */
export async function layerOf(
  { engine, options, run }: Job,
  flat: FlatStream,
  request: StoreRequest,
  expected: ExpectedEntries | undefined,
  found: KeptLayer | undefined,
): Promise<Layer> {
  const { log } = run;
  const { way } = flat.reader;
  const none = { entries: 0, dataBytes: 0 };
  if (options.dryRun) {
    const seen = await log.group(`Look through by ${way}`, () =>
      analyse(engine, flat, request, run),
    );
    return { ...seen, counts: none };
  }
  if (found === undefined)
    return log.group(`Flatten by ${way}`, () => storeLayer(engine, flat, request, expected, run));
  let streamBytes: number | undefined;
  if (expected !== undefined || options.html !== undefined) {
    const filter = await log.group(`Compare the cached layer by ${way}`, () =>
      readThrough(flat, expected?.observer, run, streamBytesOf(found.record)),
    );
    streamBytes = filter.bytesWritten;
    const diffId = filter.digest();
    if (diffId !== found.record.diffId) throw otherLayer(diffId, found.record.diffId, options);
  }
  return log.group('Take the layer from the cache', async () => {
    const { stored, newBytes } = await loadLayer(engine, found, request, run);
    const { expectedId: imageId, configDigest } = stored;
    return { stored, newBytes, imageId, configDigest, streamBytes, counts: none };
  });
}

/** Bytes of a tar stream beside an entry's data: its header, and half a block of padding. */
const ENTRY_BYTES = 512 + 256;

/** About how many bytes come from a source whose layer is known: what stayed, and what rules drop on the way. */
function streamBytesOf({ entries, dataBytes, rules }: LayerRecord): number {
  const dropped = rules.reduce((sum, rule) => sum + rule.bytes + rule.entries * ENTRY_BYTES, 0);
  return dataBytes + entries * ENTRY_BYTES + dropped;
}

/**
 * The error for a cached layer that is not the one that was read now: `CACHE_BAD`, or `CACHE_DIFFERS` where commands may
 * have made the difference, since they need not come to the same each time.
 */
function otherLayer(
  read: string,
  cached: string,
  { layer, verify, html }: Pick<FlattenOptions, 'layer' | 'verify' | 'html'>,
): FlattenError {
  if (layer.script === undefined && !layer.aptClean)
    return badEntry(`the source gives the layer ${read}, and it is ${cached}.`);
  const readers = [
    ...(verify ? [written('verify')] : []),
    ...(html === undefined ? [] : [written('html')]),
  ];
  return new FlattenError(
    'CACHE_DIFFERS',
    'What the commands made differs from the cached layer, so the layer is made again.',
    { hint: `If that happens in every run, leave out ${readers.join(' and ')}, or the cache.` },
  );
}

/** Streams the filesystem into the store and checks what came of it. */
async function storeLayer(
  engine: EngineSession,
  flat: FlatStream,
  request: StoreRequest,
  expected: ExpectedEntries | undefined,
  run: RunContext,
): Promise<Layer> {
  const { log, signal } = run;
  const { rules } = flat;
  if (!engine.store.keepsPacked)
    log.debug(
      `${written('compression')} has no effect here: this image store keeps layers unpacked`,
    );
  const filter = await openStream(flat, expected?.observer, signal);
  const stored = await storeFor(engine.store).store(engine, filter, request);
  await flat.resume();
  if (signal.aborted) throw cancelled(signal.reason);
  const dataBytes = filter.counts.dataBytes + (rules?.appended.dataBytes ?? 0);
  const entries = filter.counts.entries + (rules?.appended.entries ?? 0);
  const newBytes = await checkStored(engine, stored, dataBytes > 0);
  const packed =
    stored.packedBytes === undefined ? '' : `, packed ${formatBytes(stored.packedBytes)}`;
  log.info(`Stored ${countEntries(entries)} in one layer of ${formatBytes(newBytes)}${packed}`);
  const { expectedId: imageId, configDigest } = stored;
  const { bytesWritten: streamBytes } = filter;
  return { stored, newBytes, imageId, configDigest, streamBytes, counts: { entries, dataBytes } };
}

/**
 * Looks whether there is room for the layer before any work. A shortage is looked at again once the sweep of what killed
 * runs left is over, which may have filled the disk.
 * @param measuring comes to the source's unpacked bytes
 * @throws FlattenError `NO_SPACE` if the spool has no room; the engine's disk, whose need is less certain, gets a warning
 */
export async function checkLayerRoom(
  { engine, source, options, run, reading }: Job,
  measuring: Promise<{ readonly bytes: number }>,
): Promise<void> {
  const { tempDir, layer } = options;
  if (!engine.store.keepsPacked) {
    // Here the inspect has it, and nothing has to be waited for.
    const size = source.inspect['Size'];
    return warnOfShortage(
      engine,
      { unpackedBytes: Number(size ?? 0), packedBytes: 0 },
      tempDir,
      run,
    );
  }
  const unpackedBytes = (await measuring).bytes;
  const { packedLayers } = await reading;
  const packs = layer.compression.kind !== 'none';
  const packedBytes = estimatePackedBytes(packedLayers, unpackedBytes, packs);
  await checkRoom(tempDir, packedBytes).catch(async () => {
    await run.sweep?.settle();
    await checkRoom(tempDir, packedBytes);
  });
  const most = estimatePackedBytes(packedLayers, unpackedBytes, packs, 1);
  await warnOfShortage(engine, { unpackedBytes, packedBytes: most }, tempDir, run);
}

async function warnOfShortage(
  engine: EngineSession,
  need: LayerNeed,
  tempDir: string,
  { sweep, log }: RunContext,
): Promise<void> {
  if ((await engineShortage(engine, need, tempDir)) === undefined) return;
  await sweep?.settle();
  const text = await engineShortage(engine, need, tempDir);
  if (text !== undefined) log.warning(text);
}
