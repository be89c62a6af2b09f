// Finds what is flattened: one image, or each platform of one, in an engine, an archive, a directory or a registry.
import { layeredSource } from '../archives/layered-source.ts';
import { openImages } from '../archives/open.ts';
import { FlattenError } from '../base/errors.ts';
import { written } from '../base/spelling.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { findSource } from '../engine/sources/find-source.ts';
import { formatPlatform } from '../image/platform.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import { engineShare } from './engine-share.ts';
import type { FoundImages } from './found-images.ts';
import type { InEngineJob, Job } from './job.ts';
import { findByLayers } from './saved-images.ts';

/** Finds the source; pulls an image of the engine according to the options. Starts the sweep. */
export async function findImages(job: Job): Promise<FoundImages> {
  const { engine, options } = job;
  if (options.imageLocation !== undefined) {
    job.sweep.start(job.comparesIn?.docker);
    return findOutside(job);
  }
  if (engine === undefined) throw new Error('an image of an engine needs the engine');
  return findInEngine({ ...job, engine });
}

async function findInEngine(job: Job & InEngineJob): Promise<FoundImages> {
  const { engine, options, sweep } = job;
  const { platforms } = options;
  const isOne = platforms === 'default' || (platforms !== 'all' && platforms.length === 1);
  if (!isOne || options.from === 'layers' || options.layer.keepBase !== undefined) {
    sweep.start(engine.docker);
    return findByLayers(job);
  }
  const platform = platforms === 'default' ? undefined : platforms[0];
  const { source, inEngine } = await findSource(engine, { ...options, platform }, sweep);
  return {
    reference: source.reference,
    platforms: [{ source, inEngine, image: undefined }],
    index: undefined,
    id: source.id,
    notices: source.notices,
    close: async () => {},
  };
}

async function findOutside(job: Job): Promise<FoundImages> {
  const { run, options } = job;
  const { imageLocation: location, platforms } = options;
  if (location === undefined) throw new Error('there is no image outside an engine');
  const wanted = platforms === 'default' || platforms === 'all' ? undefined : platforms;
  const context = { ...run, tempDir: options.tempDir, platforms: wanted };
  const set = await openImages(location, context);
  return {
    reference: set.reference,
    platforms: set.images.map((image) => ({
      source: { ...layeredSource(image, set, context), byLayers: true },
      inEngine: undefined,
      image,
    })),
    index: wanted?.length === 1 ? undefined : set.index,
    id: set.digest,
    notices: set.notices,
    close: () => set.close(),
  };
}

/**
 * Leaves out the platforms that no target takes: an engine whose store keeps one platform of an image takes its own.
 * @throws FlattenError `PLATFORM_MISMATCH` if that one is missing
 */
export function forTargets({ run, engine, options }: Job, found: FoundImages): FoundImages {
  const { tags, tagLocations } = options;
  if (engine === undefined || tags.length === 0) return found;
  refuseZstd(engine, options, found);
  const share = engineShare(engine, found.platforms, ({ source }) => source.platform);
  if (share.length === found.platforms.length) return found;
  const names = share.map(({ source }) => formatPlatform(source.platform)).join(', ');
  run.log.notice(
    `Only ${names} goes into the engine: its image store keeps one platform of an image.`,
  );
  return tagLocations.length > 0 ? found : { ...found, platforms: share, index: undefined };
}

/**
 * Refuses layers that an engine cannot load. A layer that streams into a graph driver is not packed.
 * @throws FlattenError `UNSUPPORTED_ENGINE`
 */
function refuseZstd(
  { takesZstd, version }: EngineSession,
  { layer, tagLocations }: FlattenOptions,
  { platforms }: FoundImages,
): void {
  const isPacked = tagLocations.length > 0 || platforms.length > 1;
  if (takesZstd || !isPacked || layer.compression.kind !== 'zstd') return;
  throw new FlattenError(
    'UNSUPPORTED_ENGINE',
    `Layers packed with zstd need Docker 23 or newer, but this engine is ${version}.`,
    { hint: `Use ${written('compression', 'gzip')}.` },
  );
}
