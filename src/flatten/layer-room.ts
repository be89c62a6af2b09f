// Whether there is room for the layer, asked before any work.
import {
  checkRoom,
  engineShortage,
  estimatePackedBytes,
  type LayerNeed,
} from '../engine/store/disk-space.ts';
import type { LayerJob } from './job.ts';

/**
 * Looks whether there is room for the layer before any work. A shortage is looked at again once the sweep of what killed
 * runs left is over, which may have filled the disk.
 * @param sourceSize comes to the source's unpacked bytes
 * @throws FlattenError `NO_SPACE` if the spool has no room; the engine's disk, whose need is less certain, gets a warning
 */
export async function checkLayerRoom(
  job: LayerJob,
  sourceSize: Promise<{ readonly bytes: number }>,
): Promise<void> {
  const { engine, source, sourceConfig, options, sweep } = job;
  const { tempDir, layer } = options;
  if (!engine.store.keepsPacked) {
    // Nothing has to be waited for.
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
  if ((await engineShortage(engine, need, options.tempDir)) === undefined) return;
  await sweep.settle();
  const text = await engineShortage(engine, need, options.tempDir);
  if (text !== undefined) engine.log.warning(text);
}
