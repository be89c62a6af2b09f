// The outputs of a run, in the order of action.yml.
import type { PlatformResult } from '../report/facts.ts';
import { cleanedBytes } from '../report/report.ts';
import type { FlattenResult } from './result.ts';

/** Maps a run's result to outputs, in their order. Outputs without a value are left out. */
export function outputsOf(result: FlattenResult): Record<string, string | number> {
  const outputs: Record<string, string | number | undefined> = {
    'old-size': result.oldBytes,
    'new-size': result.newBytes,
    'saved-bytes': result.savedBytes,
    'saved-percent': result.savedPercent,
    'old-layers': result.oldLayers,
    'new-layers': result.newLayers,
    'image-id': result.imageId,
    'config-digest': result.configDigest,
    digest: result.digest,
    'cleaned-bytes': cleanedBytes(result),
    'size-change': sizeChange(result),
    report: result.reportPath,
    html: result.htmlPath,
    platforms: JSON.stringify(result.platforms.map(platformOf)),
    'cache-hit': result.cacheHit === undefined ? undefined : String(result.cacheHit),
  };
  return Object.fromEntries(
    Object.entries(outputs).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined,
    ),
  );
}

/** Returns by how many bytes all files are more than those of the earlier image, as far as both are known. */
function sizeChange({ report: { comparison } }: Pick<FlattenResult, 'report'>): number | undefined {
  if (comparison === null || comparison.oldBytes === null || comparison.newBytes === null)
    return undefined;
  return comparison.newBytes - comparison.oldBytes;
}

/** Returns a platform's figures, by the names of the outputs. */
function platformOf(one: PlatformResult): Record<string, unknown> {
  return {
    platform: one.platform,
    'old-size': one.oldBytes,
    'new-size': one.newBytes,
    'saved-bytes': one.savedBytes,
    'saved-percent': one.savedPercent,
    'old-layers': one.oldLayers,
    'new-layers': one.newLayers,
    'config-digest': one.configDigest ?? null,
    'cleaned-bytes': cleanedBytes(one),
    'cache-hit': one.cacheHit ?? null,
  };
}
