// A layer in a file, for results outside the engine and for several places: packed once, and written to each.
import { cancelled } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import { withProgress } from '../base/progress.ts';
import type { RunSession } from '../base/run-session.ts';
import { badEntry, type SavedLayer } from '../cache/record.ts';
import type { PackedFile } from '../engine/store/load-packed.ts';
import type { StoreRequest } from '../engine/store/store.ts';
import { digestOf } from '../image/config.ts';
import { packToFile } from '../pack/packer.ts';
import { readingOf } from '../tar/drain.ts';
import { combineObservers } from '../tar/observers.ts';
import { SizeEstimate } from './dry-run.ts';
import { countsBlocks, type LayerJob } from './job.ts';
import { type Layer, NO_COUNTS } from './layer.ts';
import { countsOf, type LayerInput, openStream } from './layer-stream.ts';
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
    `Packed ${countEntries(counts.entries)} in one layer of ${formatBytes(size.bytes)}, packed ${formatBytes(packedBytes)}${splice?.copied ?? ''}`,
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
function isReadBack({ options }: LayerJob): boolean {
  return options.verify || options.tagLocations.length === 0;
}

/**
 * Takes a layer that a cache has packed already.
 * @throws FlattenError `CACHE_BAD` if it is not the layer that its record describes
 */
export async function takePacked(
  job: LayerJob,
  found: SavedLayer,
  request: StoreRequest,
): Promise<Layer> {
  const { record, path } = found;
  const isInBlocks = countsBlocks(job);
  const { bytes: newBytes, streamBytes } = await measurePacked(found, job.run, isInBlocks);
  const { diffId, digest, packedBytes, packing } = record;
  const file = { path, diffId, digest, packedBytes, packing };
  const image = await withConfig([file], request, record.dataBytes > 0);
  job.run.log.info(
    `Took ${countEntries(record.entries)} in one layer of ${formatBytes(newBytes)}, packed ${formatBytes(packedBytes)}`,
  );
  return { ...image, newBytes, streamBytes, counts: NO_COUNTS };
}

/** Adds the config to packed layers. The image's ID is that of its config, until an engine gives another one. */
async function withConfig(
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

/**
 * Unpacks a cached layer to nowhere, which checks its diffID and counts its bytes.
 * @throws FlattenError `CACHE_BAD` if it cannot be read or is another layer
 */
export async function measurePacked(
  { path, record }: SavedLayer,
  run: Pick<RunSession, 'signal' | 'touch'>,
  isInBlocks = false,
): Promise<{ readonly bytes: number; readonly streamBytes: number }> {
  const size = new SizeEstimate({ countsBlocks: isInBlocks });
  const unpacking = unpackLayer({ path, packing: record.packing }, run, size);
  const { diffId, streamBytes } = await unpacking.catch((error: unknown) => {
    if (run.signal.aborted) throw error;
    throw badEntry('its layer cannot be unpacked.', error);
  });
  if (diffId !== record.diffId)
    throw badEntry(`its layer unpacks to ${diffId}, but the record says ${record.diffId}.`);
  return { bytes: size.bytes, streamBytes };
}
