// What is removed once all went well: what is known to be ours.

import { pendingName } from '../engine/client/run-id.ts';
import {
  removeImages,
  removeRemains,
  shortId,
  withCleanupDeadline,
} from '../engine/containers/leftovers.ts';
import type { StoredImage } from '../engine/store/store.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { Job } from './job.ts';

/** How long the engine may take over an image at the end of a run: it goes on removing it without a client. */
const REMOVAL_SECONDS = 3;

/**
 * Removes the result's pending name, and with it the result if it got no tag, what brought it in, and the containers
 * that were read. A search for the rest is only worth its time if that fails. An engine that does not answer is not
 * waited for: a reader of some other container that stalled holds up the removal of any image.
 * @param stored the image in the store; undefined if none was stored
 */
export async function cleanUp(
  { engine, options }: Pick<Job, 'engine' | 'options'>,
  stored: StoredImage | undefined,
  reader: Pick<FlatReader, 'close'>,
): Promise<void> {
  if (stored === undefined) return reader.close();
  const { docker, runId, log } = engine;
  const pending = pendingName(runId);
  const all = [stored.reference === pending ? pending : undefined, stored.importedId];
  const names = all.filter((name) => name !== undefined);
  const [images, containers] = await Promise.allSettled([
    removeImages(docker, names, REMOVAL_SECONDS),
    reader.close(),
  ]);
  if (images.status === 'fulfilled' && images.value === undefined) {
    // The name of a result that has a tag goes at once; the import is what waits.
    const left = stored.importedId ?? pending;
    log.notice(
      `The engine takes long to remove an image that this run made on the way. It, or a later run, removes that, or you do: docker rmi ${shortId(left)}`,
    );
    // A search would wait for the same image again: only containers are worth it.
    if (containers.status === 'fulfilled') return;
  }
  const areGone = images.status === 'fulfilled' && images.value?.exitCode === 0;
  const isClean = areGone && containers.status === 'fulfilled';
  if (isClean) return;
  await withCleanupDeadline(docker, options.timeoutSeconds, (limited) =>
    removeRemains(limited, runId, log),
  );
}
