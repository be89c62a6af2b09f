// Checks before the work whether the disks have room for the layer.
import {
  checkRoom,
  engineShortage,
  estimatePackedBytes,
  type LayerNeed,
} from '../engine/store/disk-space.ts';
import type { LayerJob } from './job.ts';

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
    return warnOfShortage(job, { unpackedBytes: source.knownBytes ?? 0, packedBytes: 0 });
  }
  const unpackedBytes = (await sourceSize).bytes;
  const { packedLayers } = await sourceConfig;
  const packs = layer.compression.kind !== 'none';
  const packedBytes = estimatePackedBytes(packedLayers, unpackedBytes, packs);
  await checkRoom(tempDir, packedBytes).catch(async () => {
    await sweep.settle();
    await checkRoom(tempDir, packedBytes);
  });
  const most = estimatePackedBytes(packedLayers, unpackedBytes, packs, 1);
  await warnOfShortage(job, { unpackedBytes, packedBytes: most });
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
