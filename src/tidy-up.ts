// What is removed once all went well: what is known to be ours.
import { removeContainer } from './engine/containers.ts';
import type { Engine } from './engine/engine.ts';
import { pendingName } from './engine/marks.ts';
import type { FlatReader } from './engine/read.ts';
import { removeImages, removeRemains, withPatience } from './engine/remains.ts';
import type { StoredImage } from './engine/store.ts';
import type { FlattenOptions, Run } from './options.ts';

/**
 * Removes the result's pending name, and with it the result where it got no tag, what brought it in, and the containers
 * that were read. A search for the rest is only worth its time where that fails.
 */
export async function tidyUp(
  engine: Engine,
  stored: StoredImage,
  reader: FlatReader,
  cleanedId: string | undefined,
  options: FlattenOptions,
  run: Run,
): Promise<void> {
  const pending = pendingName(run.id);
  const names = [stored.reference === pending ? pending : undefined, stored.importedId];
  const [images, containers] = await Promise.allSettled([
    removeImages(
      engine.docker,
      names.filter((name) => name !== undefined),
    ),
    closeAll(engine, reader, cleanedId),
  ]);
  const isClean =
    images.status === 'fulfilled' && images.value && containers.status === 'fulfilled';
  if (isClean) return;
  await withPatience(run.docker, options.timeoutSeconds, (patient) =>
    removeRemains(patient, run.id, run.log),
  );
}

/** Removes the containers that were read. */
export async function closeAll(
  engine: Engine,
  reader: FlatReader,
  cleanedId: string | undefined,
): Promise<void> {
  const closing = [
    reader.close(),
    cleanedId === undefined ? undefined : removeContainer(engine, cleanedId),
  ];
  for (const result of await Promise.allSettled(closing))
    if (result.status === 'rejected') throw result.reason;
}
