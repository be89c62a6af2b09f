// The ways to an engine's blobs, whatever its store.
import type { EngineSession } from '../client/session.ts';
import type { ContainerImage } from '../containers/create.ts';
import { type BlobAccess, type Blobs, withBlobs } from './blobs.ts';
import { withSavedBlobs } from './saved-blobs.ts';

/** A way to blobs, which may turn out to show none. */
export interface BlobWay {
  /** For people. */
  readonly place: string;
  readonly open: BlobAccess;
}

/**
 * The ways to an engine's blobs, the one without traces in the engine's list of images first.
 * @param image any image that a container can be made of
 */
export function waysToBlobs(session: EngineSession, image: ContainerImage): BlobWay[] {
  const ways = session.contentRoots.map((root) => ({
    place: `below ${root} of the engine's machine`,
    open: <T>(use: (blobs: Blobs) => Promise<T>) => withBlobs(session, image, root, use),
  }));
  if (!session.store.keepsPacked) return ways;
  const open = <T>(use: (blobs: Blobs) => Promise<T>) => withSavedBlobs(session, use);
  return [...ways, { place: 'in a save', open }];
}
