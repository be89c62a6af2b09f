// Reads the manifests and configs of an image in a containerd store from its blobs: an index may hold other indexes.
import { getString, parseJson } from '../../base/json.ts';
import {
  type Descriptor,
  type IndexEntry,
  type Manifest,
  readIndex,
  readManifest,
} from '../../image/manifest.ts';
import { type Platform, samePlatform } from '../../image/platform.ts';
import { type Blobs, HiddenBlobs } from './blobs.ts';

/** Where a walk starts: an index or a manifest. A known size saves a request to the engine. */
export interface ManifestStart {
  readonly digest: string;
  readonly sizeBytes?: number | undefined;
}

/** One platform of an image, from its blobs. */
export interface ImageManifest {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  readonly configText: string;
  /** Whether an index leads to it. */
  readonly isInIndex: boolean;
}

/**
 * Yields each platform whose manifest and config the engine has, once, in the order of the indexes, except that entries
 * for the wanted platform come first in each index: each read takes time, and an index may name platforms whose blobs
 * the engine never fetched.
 * @param wanted the platform that the caller most likely looks for
 * @throws HiddenBlobs if the blob of `start` itself cannot be read, and what `read` throws for other reasons
 */
export async function* imageManifests(
  start: ManifestStart,
  read: Blobs['text'],
  wanted: Platform,
): AsyncGenerator<ImageManifest> {
  let text: string | undefined = await read(start.digest, start.sizeBytes);
  let waiting: IndexEntry[] = [];
  // An index may name other indexes, and itself, thousands of times.
  const seen = new Set([start.digest]);
  let isInIndex = false;
  let named = '';
  let { digest } = start;
  for (;;) {
    const entries = text === undefined ? undefined : readIndex(text);
    const manifest = text === undefined || entries !== undefined ? undefined : readManifest(text);
    if (text !== undefined && manifest !== undefined) {
      const configText = await orHidden(read(manifest.config.digest, manifest.config.sizeBytes));
      const mediaType = mediaTypeOf(text) ?? named;
      const descriptor = { mediaType, digest, sizeBytes: Buffer.byteLength(text) };
      if (configText !== undefined) yield { descriptor, manifest, configText, isInIndex };
    }
    // At the front, so that the entries of an inner index take its place.
    waiting = [...likeliestFirst(entries ?? [], wanted), ...waiting];
    let next = waiting.shift();
    while (next !== undefined && seen.has(next.digest)) next = waiting.shift();
    if (next === undefined) return;
    seen.add(next.digest);
    isInIndex = true;
    ({ digest, mediaType: named } = next);
    text = await orHidden(read(next.digest, next.sizeBytes));
  }
}

/** Returns the media type that a manifest says it has. OCI's need not say it. */
function mediaTypeOf(text: string): string | undefined {
  return getString(parseJson(text), 'mediaType');
}

/** Sorts entries: those for the platform, those without a platform, then the rest; otherwise keeps their order. */
function likeliestFirst(entries: readonly IndexEntry[], wanted: Platform): IndexEntry[] {
  const rank = ({ platform }: IndexEntry) => {
    if (platform === undefined) return 1;
    return samePlatform(platform, wanted) ? 0 : 2;
  };
  return entries.toSorted((one, other) => rank(one) - rank(other));
}

/** Returns the blob, or undefined if it cannot be read. */
async function orHidden(reading: Promise<string>): Promise<string | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof HiddenBlobs) return undefined;
    throw error;
  });
}
