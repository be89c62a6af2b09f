// An engine's image by its packed layers, as a containerd store keeps them: from the engine's blobs, without a save.
import { formatOf } from '../archives/media-types.ts';
import { messageOf } from '../base/errors.ts';
import type { RunSession } from '../base/run-session.ts';
import { noteLeftovers } from '../engine/containers/leftovers.ts';
import type { EngineSource } from '../engine/sources/engine-source.ts';
import type { LayeredImage } from '../image/layered-image.ts';
import { spoolDirectory } from './found-images.ts';
import type { Job } from './job.ts';
import { SpooledBlobs } from './spooled-blobs.ts';

type FoundLayers = NonNullable<Awaited<ReturnType<EngineSource['findLayers']>>>;

/** An image whose layers go into files as they are read for the first time. */
export interface BlobImage {
  readonly image: LayeredImage;
  /** Removes the files. Layers that are read again are written again. */
  release(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an image by the blobs of its store.
 * @returns undefined if the engine does not keep them, lacks some or does not show them
 */
export async function openBlobImage(
  job: Pick<Job, 'run' | 'options'>,
  source: EngineSource,
): Promise<BlobImage | undefined> {
  const { run } = job;
  const { manifest, digest, json, annotations } = await source.readConfig();
  const found = await source.findLayers();
  if (found === undefined || manifest === undefined || digest === undefined) return undefined;
  await using end = new AsyncDisposableStack();
  end.defer(() => closeLayers(found, run));
  try {
    await found.requireAll(run.signal);
  } catch (error) {
    if (run.signal.aborted) throw error;
    run.log.debug(`the image is saved: ${messageOf(error)}`);
    return undefined;
  }
  const spooled = new SpooledBlobs(found.layers, await spoolDirectory(job, end));
  const opened = end.move();
  const descriptor = { mediaType: '', digest, sizeBytes: 0 };
  return {
    image: {
      ...{ manifest, annotations, platform: source.platform, layers: spooled.layers },
      format: formatOf(manifest.mediaType) ?? 'oci',
      indexPlatform: undefined,
      entryAnnotations: {},
      config: { descriptor, json },
    },
    release: () => spooled.remove(),
    close: () => opened.disposeAsync(),
  };
}

/** Removes the containers that layers were read through; if the engine does not answer, at the end of the run. */
export function closeLayers(
  layers: FoundLayers,
  { runId }: Pick<RunSession, 'runId'>,
): Promise<void> {
  return layers.close().catch(() => noteLeftovers(runId));
}
