// The manifests and configs of an image in a containerd store, read from its blobs: an index may hold others.
import { type Descriptor, type Manifest, readIndex, readManifest } from '../image/manifest.ts';
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
 * Gives each platform whose manifest and config are here, in the order of the indexes. An index may name platforms whose
 * blobs the engine never fetched.
 * @throws HiddenBlobs where the blob of `start` itself cannot be had, and what `read` throws for other reasons
 */
export async function* imageManifests(
  start: ManifestStart,
  read: Blobs['text'],
): AsyncGenerator<ImageManifest> {
  let text: string | undefined = await read(start.digest, start.sizeBytes);
  let waiting: Descriptor[] = [];
  let isInIndex = false;
  for (;;) {
    const entries = text === undefined ? undefined : readIndex(text);
    const manifest = text === undefined || entries !== undefined ? undefined : readManifest(text);
    if (manifest !== undefined) {
      const configText = await orHidden(read(manifest.config.digest, manifest.config.sizeBytes));
      if (configText !== undefined) yield { manifest, configText, isInIndex };
    }
    // In front of what waits: the entries of an inner index stand in its place.
    waiting = [...(entries ?? []), ...waiting];
    const next = waiting.shift();
    if (next === undefined) return;
    isInIndex = true;
    text = await orHidden(read(next.digest, next.sizeBytes));
  }
}

/** A blob, undefined where it cannot be had. */
async function orHidden(reading: Promise<string>): Promise<string | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof HiddenBlobs) return undefined;
    throw error;
  });
}
