// Blobs of a containerd store that shows none of its files: an image is loaded that names a blob as its only layer
// without bringing it, and saved. The store has the blob, so that the save holds it, and of the source's other blobs
// none (tried on Docker 28.5 to 29). What comes through is what the store's own digest says.

import { FlattenError, messageOf } from '../errors.ts';
import { at, parseJson } from '../guards.ts';
import { referringArchive } from '../image/archive.ts';
import { type Blobs, eachFile, HiddenBlobs, type StreamBlob, textReader } from './blobs.ts';
import type { Engine } from './engine.ts';
import { asideName } from './marks.ts';
import { removeImages } from './remains.ts';

/**
 * Gives `use` the blobs of a containerd store.
 * @throws HiddenBlobs where the engine takes no such image, or has no such blob
 */
export async function withSavedBlobs<T>(
  engine: Engine,
  runId: string,
  signal: AbortSignal,
  use: (blobs: Blobs) => Promise<T>,
): Promise<T> {
  const stream: StreamBlob = async (digest, useBytes, known) => {
    const sizeBytes = known ?? (await sizeOf(engine, digest));
    const name = asideName(runId);
    const archive = referringArchive({ digest, sizeBytes }, engine.platform, name);
    try {
      await engine.carrier.loadImage(archive, undefined, signal).catch((error: unknown) => {
        throw isRefusal(error) ? new HiddenBlobs(messageOf(error), { cause: error }) : error;
      });
      const tar = await engine.carrier.saveImage(name, signal);
      let isThere = false;
      await eachFile(tar, digest, async (bytes, path) => {
        const isIt = path.endsWith(`/${digest.slice('sha256:'.length)}`);
        if (!isIt) return void bytes.resume();
        isThere = true;
        await useBytes(bytes);
      });
      if (!isThere) throw new HiddenBlobs(`the store has no blob ${digest}`);
    } finally {
      await removeImages(engine.docker, [name]);
    }
  };
  return use({ stream, text: textReader(stream) });
}

/** The size of the manifest or index that the engine's ID of an image names: a save takes it at its word. */
async function sizeOf(engine: Engine, imageId: string): Promise<number> {
  const format = ['--format', '{{json .}}'];
  const answer = await engine.docker.try(['image', 'inspect', ...format, imageId]);
  const descriptor = at(parseJson(answer.stdout), 'Descriptor');
  const size = at(descriptor, 'size');
  if (at(descriptor, 'digest') === imageId && typeof size === 'number') return size;
  throw new HiddenBlobs(`the engine does not tell the size of ${imageId}`);
}

/** Whether an engine answered that it does not take an image. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof FlattenError &&
    (error.code === 'ENGINE_FAILED' || error.code === 'DOCKER_FAILED')
  );
}
