// Blobs of a containerd store that shows none of its files: an image is loaded that names a blob as its only layer
// without bringing it, and saved. The store has the blob, so that the save holds it, and of the source's other blobs
// none (tried on Docker 28.5 to 29). What comes through is what the store's own digest says.
import type { Readable } from 'node:stream';
import { FlattenError, messageOf } from '../../base/errors.ts';
import { getPath } from '../../base/json.ts';
import { blobReferenceArchive } from '../../image/archive.ts';
import type { Engine } from '../client/engine.ts';
import { inspectImage } from '../client/inspect.ts';
import { asideName } from '../client/run-id.ts';
import type { EngineSession } from '../client/session.ts';
import { isLeft, leave, removeImages } from '../containers/leftovers.ts';
import { type Blobs, eachFile, HiddenBlobs, type StreamBlob, textReader } from './blobs.ts';

/** How long the engine may take over the removal of an image here. */
const REMOVAL_SECONDS = 3;

/**
 * Gives `use` the blobs of a containerd store.
 * @throws HiddenBlobs where the engine takes no such image, or has no such blob
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
 * Hands a blob to `use` out of the save of an image that names it.
 * @throws HiddenBlobs if the save has none, or says so itself
 */
async function saved(
  session: EngineSession,
  name: string,
  digest: string,
  use: (bytes: Readable) => Promise<void>,
): Promise<void> {
  const { signal } = session;
  let isThere = false;
  try {
    const tar = await session.transport.saveImage(name, signal);
    await eachFile(tar, digest, async (bytes, path) => {
      const isIt = path.endsWith(`/${digest.slice('sha256:'.length)}`);
      if (!isIt) return void bytes.resume();
      isThere = true;
      await use(bytes);
    });
  } catch (error) {
    const isAbsent = !isThere && isRefusal(error) && ABSENT.test(messageOf(error));
    throw isAbsent ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
  }
  if (!isThere) throw new HiddenBlobs(`the store has no blob ${digest}`);
}

/** Words of a store that does not have what an image names (containerd, `ErrNotFound`). */
const ABSENT = /not found|no such|does not exist/i;

/**
 * Removes an image that was loaded for a blob. What is not gone in time is left for the end of the run, and then all that
 * come after: the engine would be waited for each time.
 * @param isLoaded whether there is one for sure
 */
async function removeLoaded(
  session: EngineSession,
  name: string,
  isLoaded: boolean,
): Promise<void> {
  if (isLeft(session.runId)) return;
  const answer = await removeImages(session.docker, [name], REMOVAL_SECONDS).catch(() => undefined);
  if (answer === undefined || (isLoaded && answer.exitCode !== 0)) leave(session.runId);
}

/** The size of the manifest or index that the engine's ID of an image names: a save takes it at its word. */
async function sizeOf(engine: Engine, imageId: string): Promise<number> {
  const descriptor = getPath(await inspectImage(engine, imageId), 'Descriptor');
  const size = getPath(descriptor, 'size');
  if (getPath(descriptor, 'digest') === imageId && typeof size === 'number') return size;
  throw new HiddenBlobs(`the engine does not tell the size of ${imageId}`);
}

/** Whether an engine answered that it does not take an image. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof FlattenError &&
    (error.code === 'ENGINE_FAILED' || error.code === 'DOCKER_FAILED')
  );
}
