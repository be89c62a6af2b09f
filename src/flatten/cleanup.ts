// Cleaning up after a run that succeeded: removes what this run is known to have made.

import { pendingName } from '../base/run-id.ts';
import {
  removeImages,
  removeLeftovers,
  shortId,
  withCleanupDeadline,
} from '../engine/containers/leftovers.ts';
import type { StoredImage } from '../engine/store/store.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { InEngineJob, Job } from './job.ts';

/** Time limit for removing an image at the end of a run. The engine continues the removal without a client. */
const REMOVAL_SECONDS = 3;

/**
 * Removes the result's pending name (and the result, if it has no tag), the import it was made from, and the containers
 * that were read. Searches the engine for leftovers only if that fails. Does not wait for an engine that does not answer:
 * a client that stalls while it reads any other container blocks the removal of every image.
 * @param stored the image in the store; undefined if none was stored
 */
export async function cleanUp(
  { engine, options }: InEngineJob & Pick<Job, 'options'>,
  stored: Pick<StoredImage, 'reference' | 'importedId'> | undefined,
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
    // Untagging a result that has another tag is immediate, so it is the import that takes long.
    const left = stored.importedId ?? pending;
    log.notice(
      `The engine has not yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${shortId(left)}`,
    );
    // A search would wait for the same image again, so it is only done for containers.
    if (containers.status === 'fulfilled') return;
  }
  const areGone = images.status === 'fulfilled' && images.value?.exitCode === 0;
  const isClean = areGone && containers.status === 'fulfilled';
  if (isClean) return;
  await withCleanupDeadline(docker, options.timeoutSeconds, (limited) =>
    removeLeftovers(limited, runId, log),
  );
}
