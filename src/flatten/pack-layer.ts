// A layer in a file, for results outside the engine and for several places: packed once, and written to each.
import { cancelled } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import { withProgress } from '../base/progress.ts';
import type { RunSession } from '../base/run-session.ts';
import { cut } from '../base/text.ts';
import { badEntry, type SavedLayer } from '../cache/record.ts';
import type { PackedFile } from '../engine/store/load-packed.ts';
import type { StoreRequest } from '../engine/store/store.ts';
import { digestOf } from '../image/config.ts';
import { packToFile } from '../pack/packer.ts';
import type { LayerContent } from '../split/division.ts';
import { readingOf } from '../tar/drain.ts';
import type { EntryObserver } from '../tar/entry.ts';
import { combineObservers } from '../tar/observers.ts';
import { SizeEstimate } from './dry-run.ts';
import { countsBlocks, type LayerJob } from './job.ts';
import { type Layer, NO_COUNTS } from './layer.ts';
import { savedFiles } from './layer-cache.ts';
import { countsOf, type LayerInput, openStream } from './layer-stream.ts';
import { PartPaths } from './part-paths.ts';
import { spliceFor } from './splice-layer.ts';
import { touching, unpackLayer } from './unpack-layer.ts';

/** Where to pack a layer, and what its image is made of. */
export interface PackRequest extends StoreRequest {
  /** The file, which must not exist yet. */
  readonly path: string;
}

/** Packs the layer into a file while it streams. */
export async function packLayer(
  job: LayerJob,
  input: LayerInput,
  { path, ...request }: PackRequest,
): Promise<Layer> {
  const { run } = job;
  const { log, signal } = run;
  const { compression } = request;
  const size = new SizeEstimate({ countsBlocks: countsBlocks(job) });
  const looker = combineObservers([size, touching(run.touch)]);
  const splice = spliceFor(job, input);
  const filter = await openStream(input, run, looker, splice?.spans);
  const reading = readingOf(filter, request.totalBytes);
  const packing = splice?.pack(filter, path) ?? packToFile(filter, path, compression);
  const { digest, packedBytes } = await withProgress(log, reading, packing);
  await input.resume();
  if (signal.aborted) throw cancelled(signal.reason);
  const counts = countsOf(filter, input);
  log.info(
    `Packed ${countEntries(counts.entries)} in one layer of ${formatBytes(size.bytes)}, ${formatBytes(packedBytes)} compressed${splice?.copied ?? ''}`,
  );
  const diffId = filter.digest();
  if (splice !== undefined && !isReadBack(job)) await splice.check(path, diffId, run);
  const file = { path, diffId, digest, packedBytes, packing: compression.kind };
  const hasContent = counts.dataBytes > 0;
  const image = await withConfig([file], request, hasContent);
  const { bytesWritten: streamBytes } = filter;
  return { ...image, newBytes: size.bytes, streamBytes, counts };
}

/** Whether everything that is written is read again and compared with the diffID: by an engine, or by `verify`. */
export function isReadBack({ options }: LayerJob): boolean {
  return options.verify || options.tagLocations.length === 0;
}

/**
 * Takes layers that a cache has packed already.
 * @throws FlattenError `CACHE_BAD` if they are not what their record describes
 */
export async function takePacked(
  job: LayerJob,
  found: SavedLayer,
  request: StoreRequest,
): Promise<Layer> {
  const { record } = found;
  const isInBlocks = countsBlocks(job);
  const paths = job.options.html === undefined ? undefined : new PartPaths();
  const { bytes: newBytes, streamBytes } = await measurePacked(found, job.run, {
    isInBlocks,
    observerOf: (part) => paths?.observerOf(part),
  });
  const files = savedFiles(found).map((file, at) => ({
    ...file,
    contents: record.layers && historyText(record.layers[at]?.contents ?? []),
  }));
  const image = await withConfig(files, request, record.dataBytes > 0);
  const inLayers =
    record.layers === undefined
      ? `one layer of ${formatBytes(newBytes)}`
      : `${record.layers.length} layers, ${formatBytes(newBytes)} in all`;
  job.run.log.info(
    `Took ${countEntries(record.entries)} in ${inLayers}, ${formatBytes(record.packedBytes)} compressed`,
  );
  const { layers: parts } = record;
  const partOf = parts && paths?.partOf;
  return { ...image, parts, partOf, newBytes, streamBytes, counts: NO_COUNTS };
}

/** How many contents of a layer its history names. */
const MOST_NAMES = 3;
const MOST_NAME_CHARS = 100;

/** Names what is in a layer, for its entry in the history. */
export function historyText(contents: readonly LayerContent[]): string {
  const names = contents.slice(0, MOST_NAMES).map(({ name }) => cut(name, MOST_NAME_CHARS));
  return `${names.join(', ')}${contents.length > MOST_NAMES ? ' and more' : ''}`;
}

/** Adds the config to packed layers. The image's ID is that of its config, until an engine gives another one. */
export async function withConfig(
  files: readonly PackedFile[],
  request: StoreRequest,
  hasContent: boolean,
): Promise<Pick<Layer, 'stored' | 'packed' | 'packedBytes' | 'imageId' | 'configDigest'>> {
  const config = await request.configFor(files);
  const configDigest = digestOf(config);
  return {
    stored: undefined,
    packed: { files, config, request, hasContent },
    packedBytes: files.reduce((sum, { packedBytes }) => sum + packedBytes, 0),
    imageId: configDigest,
    configDigest,
  };
}

/** How cached layers are measured. */
interface Measuring {
  /** Whether sizes count blocks of a disk. */
  readonly isInBlocks?: boolean;
  /** Returns what observes the stream of a layer, which has this number from 0. */
  readonly observerOf?: (part: number) => EntryObserver | undefined;
}

/**
 * Unpacks cached layers to nowhere, which checks their diffIDs and counts their bytes.
 * @throws FlattenError `CACHE_BAD` if one cannot be read or is another layer
 */
export async function measurePacked(
  found: SavedLayer,
  run: Pick<RunSession, 'signal' | 'touch'>,
  { isInBlocks = false, observerOf = () => undefined }: Measuring = {},
): Promise<{ readonly bytes: number; readonly streamBytes: number }> {
  let bytes = 0;
  let streamBytes = 0;
  for (const [at, file] of savedFiles(found).entries()) {
    const measured = await measureFile(file, run, { isInBlocks, observer: observerOf(at) });
    bytes += measured.bytes;
    streamBytes += measured.streamBytes;
  }
  return { bytes, streamBytes };
}

async function measureFile(
  { path, packing, diffId: wanted }: PackedFile,
  run: Pick<RunSession, 'signal' | 'touch'>,
  {
    isInBlocks,
    observer,
  }: { readonly isInBlocks: boolean; readonly observer: EntryObserver | undefined },
): Promise<{ readonly bytes: number; readonly streamBytes: number }> {
  const size = new SizeEstimate({ countsBlocks: isInBlocks });
  const unpacking = unpackLayer({ path, packing }, run, combineObservers([size, observer]));
  const { diffId, streamBytes } = await unpacking.catch((error: unknown) => {
    if (run.signal.aborted) throw error;
    throw badEntry('its layer cannot be unpacked.', error);
  });
  if (diffId !== wanted)
    throw badEntry(`its layer unpacks to ${diffId}, but the record says ${wanted}.`);
  return { bytes: size.bytes, streamBytes };
}
