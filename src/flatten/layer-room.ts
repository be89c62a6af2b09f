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
  const { engine, source, sourceConfig, options, sweep } = job;
  const { tempDir, layer } = options;
  if (job.packTo === undefined && engine?.store.keepsPacked === false) {
    // The size is already known, so the check delays nothing.
    const unpackedBytes = source.knownBytes ?? 0;
    return warnOfShortage(job, { unpackedBytes, packedBytes: 0, spoolBytes: 0 });
  }
  const unpackedBytes = (await sourceSize).bytes;
  const { packedLayers } = await sourceConfig;
  // Several layers are put together from the whole filesystem in a file.
  const flatBytes = layer.division === undefined ? 0 : unpackedBytes;
  const packs =
    layer.compression.kind !== 'none' &&
    (layer.division === undefined || job.cache !== undefined || !isOnlyUnpacked(job));
  const spoolBytes = estimatePackedBytes(packedLayers, unpackedBytes, packs) + flatBytes;
  const what = flatBytes === 0 ? undefined : 'The filesystem and the layers made of it need';
  await checkRoom(tempDir, spoolBytes, what).catch(async () => {
    await sweep.settle();
    await checkRoom(tempDir, spoolBytes, what);
  });
  const most = estimatePackedBytes(packedLayers, unpackedBytes, packs, 1);
  const need = { unpackedBytes, packedBytes: most, spoolBytes: most + flatBytes };
  await warnOfShortage(job, need);
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
