// A platform of an image that a containerd store has and runs, but does not show in an inspect. A container created
// from the image tells which manifest it is, and the manifest's config tells the rest.
import { FlattenError, messageOf } from '../../base/errors.ts';
import { getPath, getString, isObject, type JsonObject, parseJson } from '../../base/json.ts';
import { diffIdsOf } from '../../image/config.ts';
import { MEDIA_TYPE } from '../../image/manifest.ts';
import {
  formatPlatform,
  normalizePlatform,
  type Platform,
  samePlatform,
} from '../../image/platform.ts';
import { type Blobs, HiddenBlobs } from '../blobs/blobs.ts';
import { imageManifests } from '../blobs/manifests.ts';
import { waysToBlobs } from '../blobs/ways.ts';
import type { Engine } from '../client/engine.ts';
import { inspectContainer, inspectImage, isMissing } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { type ContainerImage, createContainer, removeContainer } from '../containers/create.ts';
import { isShown, platformOf } from './shown-fields.ts';

/**
 * Returns what an inspect would show of an image if the engine showed it.
 * @param id the engine's ID of the image
 * @param wanted which platform; undefined for the engine's default
 * @returns the fields of an inspect that a config has; undefined if the engine does not have the platform
 * @throws FlattenError `UNSUPPORTED_IMAGE` if the engine has the platform, but shows neither it nor its blobs
 */
export async function revealImage(
  session: EngineSession,
  reference: string,
  id: string,
  wanted: Platform | undefined,
): Promise<JsonObject | undefined> {
  const { log } = session;
  const image: ContainerImage = {
    reference,
    id,
    isIndex: wanted !== undefined,
    platform: wanted ?? session.platform,
    volumes: [],
  };
  const manifest = await chosenManifest(session, image);
  if (manifest === undefined) return undefined;
  const platform = wanted ?? manifest.platform;
  const start = { imageId: id, manifest, likely: wanted ?? session.platform };
  if (session.canInspectPlatform && platform !== undefined) {
    const inspect = await inspectImage(session, id, platform);
    if (inspect !== undefined && isShown(inspect) && samePlatform(platformOf(inspect), platform))
      return inspect;
  }
  for (const { place, open } of waysToBlobs(session, image)) {
    try {
      const found = await open((blobs) => fromBlobs(blobs, start, wanted !== undefined));
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof HiddenBlobs)) throw error;
      log.debug(`no config blob ${place}: ${messageOf(error)}`);
    }
  }
  throw cannotReveal(session, reference, platform);
}

/** The manifest that a container was created from, as far as its engine says. */
interface ChosenManifest {
  readonly digest: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly platform: Platform | undefined;
}

/** Finds the manifest that the engine creates a container of the image from; undefined if it cannot create one. */
async function chosenManifest(
  session: EngineSession,
  image: ContainerImage,
): Promise<ChosenManifest | undefined> {
  let containerId: string;
  try {
    containerId = await createContainer(session, { source: image });
  } catch (error) {
    if (error instanceof FlattenError && isMissing(error.message)) return undefined;
    throw error;
  }
  try {
    return manifestOfContainer(await inspectContainer(session, containerId));
  } finally {
    await removeContainer(session, containerId);
  }
}

/** Returns the manifest that a container's inspect names (containerd stores, API 1.48 and newer). */
export function manifestOfContainer(inspect: unknown): ChosenManifest {
  const descriptor = getPath(inspect, 'ImageManifestDescriptor');
  const platform = getPath(descriptor, 'platform');
  const architecture = getString(platform, 'architecture') ?? '';
  const size = getPath(descriptor, 'size');
  return {
    digest: getString(descriptor, 'digest'),
    sizeBytes: typeof size === 'number' ? size : undefined,
    platform:
      architecture === ''
        ? undefined
        : normalizePlatform({
            os: getString(platform, 'os') ?? 'linux',
            architecture,
            variant: getString(platform, 'variant'),
          }),
  };
}

/** Where the search for a config starts. */
interface BlobStart {
  readonly imageId: string;
  readonly manifest: ChosenManifest;
  /** The requested platform, or else the engine's. */
  readonly likely: Platform;
}

/**
 * Reads the config of the chosen manifest as fields of an inspect.
 * @param isAsked whether it must be the likely platform
 */
async function fromBlobs(
  blobs: Blobs,
  { imageId, manifest: { digest, sizeBytes }, likely }: BlobStart,
  isAsked: boolean,
): Promise<JsonObject | undefined> {
  const start = digest === undefined ? { digest: imageId } : { digest, sizeBytes };
  let first: JsonObject | undefined;
  for await (const { configText, isInIndex } of imageManifests(start, blobs.text, likely)) {
    const config = parseJson(configText);
    if (!isObject(config)) continue;
    const found = inspectOf(config, isInIndex);
    if (digest !== undefined || samePlatform(platformOf(config), likely)) return found;
    first ??= found;
  }
  // The engine did not name a manifest: take its own platform if it is here, else the first one.
  return isAsked ? undefined : first;
}

/** Converts a config to the fields of an inspect. */
function inspectOf(config: JsonObject, isInIndex: boolean): JsonObject {
  const { os, architecture, variant } = platformOf(config);
  const fields = {
    Created: config['created'],
    Author: config['author'],
    Os: os,
    Architecture: architecture,
    Variant: variant,
    OsVersion: config['os.version'],
    Config: config['config'],
  };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    RootFS: { Type: 'layers', Layers: diffIdsOf(config) },
    ...(isInIndex ? { Descriptor: { mediaType: MEDIA_TYPE.index } } : {}),
  };
}

function cannotReveal(
  engine: Engine,
  reference: string,
  platform: Platform | undefined,
): FlattenError {
  const which = platform === undefined ? '' : ` for ${formatPlatform(platform)}`;
  return new FlattenError(
    'UNSUPPORTED_IMAGE',
    `docker-flatten needs to know the layers of ${JSON.stringify(reference)}${which}, but Docker ${engine.version} shows neither the layers nor the files in which it stores them.`,
    {
      hint: 'Run docker-flatten on the engine\'s own machine, or remove this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.',
    },
  );
}
