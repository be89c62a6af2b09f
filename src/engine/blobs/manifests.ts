// The manifests and configs of an image in a containerd store, read from its blobs: an index may hold others.
import { type IndexEntry, type Manifest, readIndex, readManifest } from '../../image/manifest.ts';
import { type Platform, samePlatform } from '../../image/platform.ts';
import { type Blobs, HiddenBlobs } from './blobs.ts';

/** Where a walk starts: an index or a manifest. Its size saves a question to the engine. */
export interface ManifestStart {
  readonly digest: string;
  readonly sizeBytes?: number | undefined;
}

/** One platform of an image, as its blobs have it. */
export interface ImageManifest {
  readonly manifest: Manifest;
  readonly configText: string;
  /** Whether an index leads to it. */
  readonly isInIndex: boolean;
}

/**
 * Gives each platform whose manifest and config are here, once, in the order of the indexes, but of each index first what
 * is for a platform: each question takes its time, and an index may name platforms whose blobs the engine never fetched.
 * @param wanted the platform that is likely what the caller looks for
 * @throws HiddenBlobs where the blob of `start` itself cannot be had, and what `read` throws for other reasons
 */
export async function* imageManifests(
  start: ManifestStart,
  read: Blobs['text'],
  wanted: Platform,
): AsyncGenerator<ImageManifest> {
  let text: string | undefined = await read(start.digest, start.sizeBytes);
  let waiting: IndexEntry[] = [];
  // An index may name others, and itself, thousands of times.
  const seen = new Set([start.digest]);
  let isInIndex = false;
  for (;;) {
    const entries = text === undefined ? undefined : readIndex(text);
    const manifest = text === undefined || entries !== undefined ? undefined : readManifest(text);
    if (manifest !== undefined) {
      const configText = await orHidden(read(manifest.config.digest, manifest.config.sizeBytes));
      if (configText !== undefined) yield { manifest, configText, isInIndex };
    }
    // In front of what waits: the entries of an inner index stand in its place.
    waiting = [...likeliestFirst(entries ?? [], wanted), ...waiting];
    let next = waiting.shift();
    while (next !== undefined && seen.has(next.digest)) next = waiting.shift();
    if (next === undefined) return;
    seen.add(next.digest);
    isInIndex = true;
    text = await orHidden(read(next.digest, next.sizeBytes));
  }
}

/** What is for a platform, then what may be, then the rest, each in its order. */
function likeliestFirst(entries: readonly IndexEntry[], wanted: Platform): IndexEntry[] {
  const rank = ({ platform }: IndexEntry) => {
    if (platform === undefined) return 1;
    return samePlatform(platform, wanted) ? 0 : 2;
  };
  return entries.toSorted((one, other) => rank(one) - rank(other));
}

/** A blob, undefined where it cannot be had. */
async function orHidden(reading: Promise<string>): Promise<string | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof HiddenBlobs) return undefined;
    throw error;
  });
}
