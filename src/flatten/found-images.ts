// What is flattened: one image, or each platform of one.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { spoolPrefix } from '../base/run-id.ts';
import type { EngineSource } from '../engine/sources/engine-source.ts';
import type { ImageSource } from '../image/image-source.ts';
import type { FlatSet } from '../image/image-target.ts';
import type { LayerBlob, LayeredImage } from '../image/layered-image.ts';
import type { Job } from './job.ts';

/** One platform of what is flattened. */
export interface FoundPlatform {
  readonly source: ImageSource;
  /** The same, if it is an image in the engine. */
  readonly inEngine: EngineSource | undefined;
  /** How its archive or registry lists it; undefined for an engine. */
  readonly image: LayeredImage | undefined;
  /** Packed layers of a kept base, bottom first, if they are not taken from the source. */
  readonly baseBlobs?: readonly LayerBlob[] | undefined;
}

/** What is flattened. */
export interface FoundImages {
  /** The user's name for it. */
  readonly reference: string;
  /** At least one, in the order of the index. */
  readonly platforms: readonly FoundPlatform[];
  /** The index that the result becomes; undefined for a plain manifest. */
  readonly index: FlatSet['index'];
  /** The source's ID: the digest of its manifest or index. */
  readonly id: string;
  readonly notices: readonly string[];
  /** Releases files and temporary directories. */
  close(): Promise<void>;
}

/** Makes a directory of the run's own in the temporary directory, which is removed at the end. */
export async function spoolDirectory(
  { run, options }: Pick<Job, 'run' | 'options'>,
  end: AsyncDisposableStack,
): Promise<string> {
  const directory = await mkdtemp(join(options.tempDir, spoolPrefix(run.runId)));
  end.defer(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
