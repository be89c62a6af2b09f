// Warns before the work if the disks of archives and directories may be too small.
import { estimatePackedBytes } from '../engine/store/disk-space.ts';
import { targetShortages } from '../targets/room.ts';
import type { FoundImages, FoundPlatform } from './found-images.ts';
import type { Job } from './job.ts';

/** Warns of each disk that may be too small. If one is, waits for the sweep first, which may free space. */
export async function warnOfShortTargets(
  { run, options, sweep }: Job,
  { platforms }: FoundImages,
): Promise<void> {
  const { tagLocations, tempDir, layer } = options;
  const packs = layer.compression.kind !== 'none';
  const packedBytes = platforms.reduce((sum, one) => sum + estimateOf(one, packs), 0);
  // Several layers are put together from the whole filesystem in a file; one platform comes after the other.
  const flatBytes = layer.division === undefined ? 0 : Math.max(0, ...platforms.map(flatBytesOf));
  const need = { packedBytes, spoolBytes: packedBytes + flatBytes };
  const shortages = () => targetShortages(tagLocations, need, tempDir);
  if ((await shortages()).length === 0) return;
  await sweep.settle();
  for (const text of await shortages()) run.log.warning(text);
}

/** Estimates the packed bytes of a flat layer from what is known before the source is read: at least nothing. */
function estimateOf({ source, image }: FoundPlatform, packs: boolean): number {
  const layers = image?.layers.map(({ descriptor }) => descriptor);
  if (layers === undefined && source.knownBytes === undefined) return 0;
  // Layers unpack to at least what they are packed.
  return estimatePackedBytes(layers, source.knownBytes ?? 0, packs || layers !== undefined);
}

/** Estimates the bytes of a flat filesystem from what is known before the source is read. */
function flatBytesOf(platform: FoundPlatform): number {
  return platform.source.knownBytes ?? estimateOf(platform, true);
}
