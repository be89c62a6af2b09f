// Checks before the work whether the disks have room for the layer.
import {
  checkRoom,
  engineShortage,
  estimatePackedBytes,
  type LayerNeed,
} from '../engine/store/disk-space.ts';
import type { LayerJob } from './job.ts';
import { isOnlyUnpacked } from './splice-layer.ts';

/**
 * Checks whether there is room for the layer. If not, waits for the sweep, which may free space that interrupted runs
 * took, and checks again.
 * @param sourceSize resolves to the source's unpacked bytes
 * @throws FlattenError `NO_SPACE` if `temp-dir` has no room. For the engine's disk, whose need is less certain, it warns.
 */
export async function checkLayerRoom(
  job: LayerJob,
  sourceSize: Promise<{ readonly bytes: number }>,
): Promise<void> {
  const { engine, source, sourceConfig } = job;
  if (job.packTo === undefined && engine?.store.keepsPacked === false) {
    // The size is already known, so the check delays nothing.
    const unpackedBytes = source.knownBytes ?? 0;
    return warnOfShortage(job, { unpackedBytes, packedBytes: 0, spoolBytes: 0 });
  }
  const unpackedBytes = (await sourceSize).bytes;
  const { packedLayers } = await sourceConfig;
  const flatBytes = flatBytesOf(job, unpackedBytes);
  const packs = isPacked(job);
  const spoolBytes = estimatePackedBytes(packedLayers, unpackedBytes, packs) + flatBytes;
  const what = flatBytes === 0 ? undefined : 'The filesystem and the layers made of it need';
  await checkTempDir(job, spoolBytes, what);
  const most = estimatePackedBytes(packedLayers, unpackedBytes, packs, 1);
  const need = { unpackedBytes, packedBytes: most, spoolBytes: most + flatBytes };
  await warnOfShortage(job, need);
}

/**
 * Checks whether there is room for the packed layers of an engine's image beside what is made of them.
 * @throws FlattenError `NO_SPACE`
 */
export async function checkBlobRoom(job: LayerJob, blobBytes: number): Promise<void> {
  const unpackedBytes = (await job.source.measure()).bytes;
  const { packedLayers } = await job.sourceConfig;
  const madeBytes = estimatePackedBytes(packedLayers, unpackedBytes, isPacked(job));
  const neededBytes = blobBytes + flatBytesOf(job, unpackedBytes) + madeBytes;
  const what = 'Copying what is packed needs';
  await checkTempDir(job, neededBytes, what);
}

/** Several layers are put together from the whole filesystem in a file. */
function flatBytesOf({ options }: LayerJob, unpackedBytes: number): number {
  return options.layer.division === undefined ? 0 : unpackedBytes;
}

function isPacked(job: LayerJob): boolean {
  const { division, compression } = job.options.layer;
  if (compression.kind === 'none') return false;
  return division === undefined || job.cache !== undefined || !isOnlyUnpacked(job);
}

async function checkTempDir(
  { options, sweep }: LayerJob,
  neededBytes: number,
  what: string | undefined,
): Promise<void> {
  await checkRoom(options.tempDir, neededBytes, what).catch(async () => {
    await sweep.settle();
    await checkRoom(options.tempDir, neededBytes, what);
  });
}

async function warnOfShortage(
  { engine, options, sweep }: LayerJob,
  need: LayerNeed,
): Promise<void> {
  if (engine === undefined) return;
  if ((await engineShortage(engine, need, options.tempDir)) === undefined) return;
  await sweep.settle();
  const text = await engineShortage(engine, need, options.tempDir);
  if (text !== undefined) engine.log.warning(text);
}
