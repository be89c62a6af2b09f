// Saves an image of the engine to a file, and tells which of its platforms can be saved.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { diskCode, isDiskFull } from '../../base/disk-errors.ts';
import { FlattenError, messageOf } from '../../base/errors.ts';
import { isObject, parseJson } from '../../base/json.ts';
import { withProgress } from '../../base/progress.ts';
import { named } from '../../base/spelling.ts';
import { normalizePlatform, type Platform, samePlatform } from '../../image/platform.ts';
import { HiddenBlobs } from '../blobs/blobs.ts';
import { imageManifests } from '../blobs/manifests.ts';
import { waysToBlobs } from '../blobs/ways.ts';
import type { EngineSession } from '../client/session.ts';
import type { EngineImage } from './engine-image.ts';
import { platformOf } from './shown-fields.ts';

/**
 * Saves an image to a new file.
 * @param platform the only platform of an index to save; only for engines with that option
 * @throws FlattenError `NO_SPACE`, `TEMP_DIR`, and what a transport throws
 */
export async function saveImage(
  session: EngineSession,
  image: Pick<EngineImage, 'id'>,
  path: string,
  platform?: Platform,
): Promise<void> {
  const { log, signal } = session;
  const archive = await session.transport.saveImage(image.id, signal, platform);
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const doneBytes = () => file.bytesWritten;
  try {
    await withProgress(log, { title: 'Save', doneBytes }, pipeline(archive, file, { signal }));
  } catch (error) {
    if (signal.aborted || error instanceof FlattenError) throw error;
    const isFull = isDiskFull(error);
    throw new FlattenError(
      isFull ? 'NO_SPACE' : 'TEMP_DIR',
      isFull
        ? `The disk filled up while saving the image to ${path}.`
        : `Cannot save the image to ${path} (${diskCode(error)}).`,
      {
        hint: `A save is as large as the image's layers in the engine. Name a directory on a larger disk with the ${named('temp-dir')}.`,
        cause: error,
      },
    );
  }
}

/**
 * Returns the platforms of an image whose manifests and configs the engine has. It may lack their layers.
 * @returns undefined if the engine does not show its blobs
 */
export async function heldPlatforms(
  session: EngineSession,
  image: EngineImage,
): Promise<readonly Platform[] | undefined> {
  if (!session.store.holdsIndexes || !image.isIndex) return [image.platform];
  for (const { place, open } of waysToBlobs(session, image)) {
    try {
      return await open(async (blobs) => {
        const found: Platform[] = [];
        for await (const { configText } of imageManifests(
          { digest: image.id },
          blobs.text,
          image.platform,
        )) {
          const config = parseJson(configText);
          if (!isObject(config)) continue;
          const platform = normalizePlatform(platformOf(config));
          if (platform.os === 'linux' && !found.some((other) => samePlatform(platform, other)))
            found.push(platform);
        }
        return found;
      });
    } catch (error) {
      if (!(error instanceof HiddenBlobs)) throw error;
      session.log.debug(`no blobs ${place}: ${messageOf(error)}`);
    }
  }
  return undefined;
}
