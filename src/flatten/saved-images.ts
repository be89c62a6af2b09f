// An engine's image by its layers: from the blobs that the engine keeps, or from an archive that the engine saves in the
// temporary directory, which is then read as any archive.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { layeredSource } from '../archives/layered-source.ts';
import { openImages } from '../archives/open.ts';
import { FlattenError } from '../base/errors.ts';
import { written } from '../base/spelling.ts';
import { inspectImage } from '../engine/client/inspect.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { describeImage, findImage, type ImageRequest } from '../engine/images/find-image.ts';
import { pullImage } from '../engine/images/pull.ts';
import { heldPlatforms, saveImage } from '../engine/images/save.ts';
import { type EngineSource, engineSource } from '../engine/sources/engine-source.ts';
import type { ImageSet, LayeredImage } from '../image/layered-image.ts';
import { formatPlatform, type Platform, samePlatform } from '../image/platform.ts';
import { openBlobImage } from './engine-blobs.ts';
import { type FoundImages, type FoundPlatform, spoolDirectory } from './found-images.ts';
import type { InEngineJob, Job } from './job.ts';

type EngineImage = EngineSource['image'];

type EngineJob = Pick<Job, 'run' | 'options'> & InEngineJob;

/**
 * Finds an image in the engine, or several platforms of it, to be read by its layers.
 * @throws FlattenError as {@link findImage} does; `PLATFORM_MISMATCH` if a platform is missing
 */
export async function findByLayers(job: EngineJob): Promise<FoundImages> {
  const { engine, options } = job;
  const { image: reference, platforms: choice } = options;
  if (reference === undefined) throw new Error('a container has no layers of its own');
  const wanted = choice === 'default' || choice === 'all' ? [undefined] : choice;
  if (wanted.length > 1) await pullEach(engine, { ...options, image: reference }, wanted);
  let found: EngineImage | undefined;
  for (const platform of wanted)
    found = await findImage(engine, { ...options, image: reference, platform });
  if (found === undefined) throw new Error('no platform is named');
  const held =
    choice === 'all'
      ? await allHeld(engine, found)
      : choice === 'default'
        ? [found.platform]
        : choice;
  const isIndex = choice === 'all' ? found.isIndex : choice !== 'default' && choice.length > 1;
  const saved = await openLayers(job, found, { platforms: held, isEach: choice !== 'all' });
  return {
    reference: reference.text,
    platforms: saved.platforms,
    index: isIndex ? (saved.index ?? { format: 'oci', annotations: {} }) : undefined,
    id: found.id,
    notices: [],
    close: saved.close,
  };
}

/**
 * Pulls each platform of an image that the engine does not have: a pull of the first one alone would give the name to an
 * image that lacks the others.
 * @throws FlattenError `UNSUPPORTED_ENGINE` if the engine keeps one platform of an image
 */
async function pullEach(
  engine: EngineSession,
  { image, pull }: Pick<ImageRequest, 'image' | 'pull'>,
  platforms: readonly (Platform | undefined)[],
): Promise<void> {
  if (!engine.store.holdsIndexes) {
    throw new FlattenError(
      'UNSUPPORTED_ENGINE',
      `Several platforms of ${image.text} are needed, but this engine's image store keeps one platform of an image.`,
      {
        hint: `Read them from the registry with ${written('image', `docker://${image.text}`)}, or use an engine with the containerd image store.`,
      },
    );
  }
  if (pull === 'never' || (await inspectImage(engine, image.text)) !== undefined) return;
  for (const platform of platforms)
    await pullImage(engine, image.text, platform && formatPlatform(platform));
}

/** The platforms of an image that the engine has. */
async function allHeld(engine: EngineSession, image: EngineImage): Promise<readonly Platform[]> {
  const held = await heldPlatforms(engine, image);
  if (held !== undefined && held.length > 0) return held;
  throw new FlattenError(
    'UNSUPPORTED_ENGINE',
    `The platforms of ${image.reference} are needed for ${written('platform', 'all')}, but this engine does not show them.`,
    { hint: `Name them with ${written('platform')}, for example "linux/amd64, linux/arm64".` },
  );
}

/** What to save of an image. */
interface SaveRequest {
  readonly platforms: readonly Platform[];
  /** Whether each platform must be there; else those without all their layers are left out. */
  readonly isEach: boolean;
}

/** Images that are read by their layers, and what removes their copies. */
export interface SavedImages {
  readonly platforms: readonly FoundPlatform[];
  /** The index that the engine saved, if it did. */
  readonly index: FoundImages['index'];
  close(): Promise<void>;
}

/**
 * Opens platforms of an image by their layers. A single one is read from the engine's blobs, if it keeps them. Others are
 * saved, each to its own archive, so that what is missing of the others does not matter.
 */
export async function openLayers(
  job: EngineJob,
  image: EngineImage,
  request: SaveRequest,
): Promise<SavedImages> {
  const [only, ...others] = request.platforms;
  const isAlone = others.length === 0 && request.isEach && samePlatform(image.platform, only!);
  return (isAlone ? await openBlobs(job, image) : undefined) ?? saveAll(job, image, request);
}

async function openBlobs(job: EngineJob, image: EngineImage): Promise<SavedImages | undefined> {
  const inEngine = engineSource(job.engine, image);
  const opened = await openBlobImage(job, inEngine);
  if (opened === undefined) return undefined;
  const platform = foundPlatform(job, inEngine, { image: opened.image, set: opened });
  return { platforms: [platform], index: undefined, close: opened.close };
}

async function saveAll(
  job: EngineJob,
  image: EngineImage,
  { platforms, isEach }: SaveRequest,
): Promise<SavedImages> {
  const { run, engine, options } = job;
  const context = { ...run, tempDir: options.tempDir };
  await using end = new AsyncDisposableStack();
  const directory = await spoolDirectory(job, end);
  const found: FoundPlatform[] = [];
  let index: FoundImages['index'];
  for (const [at, platform] of platforms.entries()) {
    const path = join(directory, `${at}.tar`);
    const title = `Save ${image.reference} (${formatPlatform(platform)})`;
    const set = await run.log.group(title, async () => {
      const only = image.isIndex && engine.knowsPlatformOption ? platform : undefined;
      try {
        await saveImage(engine, image, path, only);
      } catch (error) {
        const isMissing = error instanceof FlattenError && /not found/i.test(error.message);
        if (isEach || !isMissing) throw error;
        run.log.notice(
          `The engine lacks layers of ${image.reference} for ${formatPlatform(platform)}: this platform is left out.`,
        );
        await rm(path, { force: true });
        return undefined;
      }
      const text = `docker-archive:${path}`;
      const location = {
        transport: 'docker-archive',
        text,
        path,
        reference: undefined,
        index: undefined,
      } as const;
      return openImages(location, { ...context, platforms: [platform] });
    });
    if (set === undefined) continue;
    end.defer(() => set.close());
    index ??= set.index;
    found.push(await savedPlatform(job, image, { set, platform }));
  }
  if (found.length === 0) throw lacks(image.reference, platforms);
  const release = end.move();
  return { platforms: found, index, close: () => release.disposeAsync() };
}

/** Finds the platform in a save of it. */
async function savedPlatform(
  job: EngineJob,
  saved: EngineImage,
  { set, platform }: { readonly set: ImageSet; readonly platform: Platform },
): Promise<FoundPlatform> {
  const layered = set.images.find((one) => samePlatform(one.platform, platform));
  const image = samePlatform(saved.platform, platform)
    ? saved
    : await describeImage(job.engine, saved.reference, platform);
  if (layered === undefined || image === undefined) throw lacks(saved.reference, [platform]);
  const inEngine = engineSource(job.engine, { ...image, image: saved.image });
  return foundPlatform(job, inEngine, { image: layered, set });
}

function foundPlatform(
  { run, options }: EngineJob,
  inEngine: EngineSource,
  { image, set }: { readonly image: LayeredImage; readonly set: Pick<ImageSet, 'release'> },
): FoundPlatform {
  const { reference, id } = inEngine;
  const context = { ...run, tempDir: options.tempDir };
  const release = async (one: LayeredImage) => set.release?.(one);
  const layered = layeredSource(image, { reference, release }, context);
  const source = { ...layered, id, byLayers: true } as const;
  return { source, inEngine, image: { ...image, indexPlatform: undefined } };
}

function lacks(reference: string, platforms: readonly Platform[]): FlattenError {
  return new FlattenError(
    'PLATFORM_MISMATCH',
    `The image ${JSON.stringify(reference)} is needed for ${platforms.map(formatPlatform).join(', ')}, but the engine saved it without.`,
    { hint: 'Pull or build that platform first ("docker pull --platform").' },
  );
}
