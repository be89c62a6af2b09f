// The ways to read an engine's blobs, for both kinds of image store.
import type { EngineSession } from '../client/session.ts';
import type { ContainerImage } from '../containers/create.ts';
import {
  type BlobAccess,
  type BlobDirectory,
  type Blobs,
  openBlobDirectory,
  withBlobs,
} from './blobs.ts';
import { withSavedBlobs } from './saved-blobs.ts';

/** A way to read blobs, which may turn out to show none. */
export interface BlobWay {
  /** Where the blobs are read, for debug lines. */
  readonly place: string;
  readonly open: BlobAccess;
  /** Opens the directory that they are in, if it is one. */
  readonly openDirectory?: () => Promise<BlobDirectory>;
}

/**
 * Returns the ways to read an engine's blobs; those that leave no trace in the engine's list of images come first.
 * @param image any image that a container can be created from
 */
export function waysToBlobs(session: EngineSession, image: ContainerImage): BlobWay[] {
  const ways = session.contentRoots.map((root) => ({
    place: `below ${root} of the engine's machine`,
    open: <T>(use: (blobs: Blobs) => Promise<T>) => withBlobs(session, image, root, use),
    openDirectory: () => openBlobDirectory(session, image, root),
  }));
  if (!session.store.keepsPacked) return ways;
  const open = <T>(use: (blobs: Blobs) => Promise<T>) => withSavedBlobs(session, use);
  return [...ways, { place: 'in a save', open }];
}
