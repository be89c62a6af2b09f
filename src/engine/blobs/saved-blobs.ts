// Reads blobs of a containerd store that shows none of its files: loads an image that names a blob as its only layer
// but does not contain it, and saves that image. The store has the blob, so the save contains it, and none of the
// source's other blobs (tried on Docker 28.5 to 29). The result is what the store itself has under that digest.
import { FlattenError, messageOf } from '../../base/errors.ts';
import { getPath } from '../../base/json.ts';
import { asideName } from '../../base/run-id.ts';
import { blobReferenceArchive } from '../../image/archive.ts';
import type { Engine } from '../client/engine.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { hasLeftovers, noteLeftovers, removeImages } from '../containers/leftovers.ts';
import { type Blobs, eachFile, HiddenBlobs, type StreamBlob, textReader } from './blobs.ts';

/** How long the engine may take to remove such an image. */
const REMOVAL_SECONDS = 3;

/**
 * Gives `use` access to the blobs of a containerd store.
 * @throws HiddenBlobs if the engine refuses such an image or does not have the blob
 */
export async function withSavedBlobs<T>(
  session: EngineSession,
  use: (blobs: Blobs) => Promise<T>,
): Promise<T> {
  const { signal } = session;
  const stream: StreamBlob = async (digest, useBytes, known) => {
    const sizeBytes = known ?? (await sizeOf(session, digest));
    const name = asideName(session.runId);
    const archive = blobReferenceArchive({ digest, sizeBytes }, session.platform, name);
    let isLoaded = false;
    try {
      await session.transport.loadImage(archive, undefined, signal).catch((error: unknown) => {
        throw isRefusal(error) ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
      });
      isLoaded = true;
      await saved(session, name, digest, useBytes);
    } finally {
      await removeLoaded(session, name, isLoaded);
    }
  };
  return use({ stream, text: textReader(stream) });
}

/**
 * Passes a blob from the save of an image that names it to `use`.
 * @throws HiddenBlobs if the save does not hold the blob, or fails because the store does not have it
 */
async function saved(
  session: EngineSession,
  name: string,
  digest: string,
  use: (bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const { signal } = session;
  let isThere = false;
  try {
    const tar = await session.transport.saveImage(name, signal);
    await eachFile(tar, digest, async (bytes, path) => {
      const isIt = path.endsWith(`/${digest.slice('sha256:'.length)}`);
      if (!isIt) return;
      isThere = true;
      await use(bytes);
    });
  } catch (error) {
    const isAbsent = !isThere && isRefusal(error) && ABSENT.test(messageOf(error));
    throw isAbsent ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
  }
  if (!isThere) throw new HiddenBlobs(`the store has no blob ${digest}`);
}

/** What a store says if it lacks a blob that an image names (containerd, `ErrNotFound`). */
const ABSENT = /not found|no such|does not exist/i;

/**
 * Removes an image that was loaded for a blob. If a removal takes too long, it and all later ones are left for the end
 * of the run, so that the run does not wait for the engine each time.
 * @param isLoaded whether the image certainly exists
 */
async function removeLoaded(
  session: EngineSession,
  name: string,
  isLoaded: boolean,
): Promise<void> {
  if (hasLeftovers(session.runId)) return;
  const answer = await removeImages(session.docker, [name], REMOVAL_SECONDS).catch(() => undefined);
  if (answer === undefined || (isLoaded && answer.exitCode !== 0)) noteLeftovers(session.runId);
}

/** Returns the size of the manifest or index that is the engine's ID of an image: a save relies on a correct size. */
async function sizeOf(engine: Engine, imageId: string): Promise<number> {
  const descriptor = getPath(await inspectImage(engine, imageId), 'Descriptor');
  const size = getPath(descriptor, 'size');
  if (getPath(descriptor, 'digest') === imageId && typeof size === 'number') return size;
  throw new HiddenBlobs(`the engine does not tell the size of ${imageId}`);
}

/** Whether an engine answered and refused an image. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof FlattenError &&
    (error.code === 'ENGINE_FAILED' || error.code === 'DOCKER_FAILED')
  );
}
