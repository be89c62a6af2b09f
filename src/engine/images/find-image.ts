// Finds the source image in the engine or pulls it, and never takes a tag away from a user's image.
import { FlattenError } from '../../base/errors.ts';
import { getString, type JsonObject } from '../../base/json.ts';
import { written } from '../../base/spelling.ts';
import {
  formatPlatform,
  normalizePlatform,
  type Platform,
  parsePlatform,
  samePlatform,
} from '../../image/platform.ts';
import { isImageId, type Reference } from '../../image/reference.ts';
import { imageTag } from '../client/calls.ts';
import { inspectImage } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { type EngineImage, readEngineImage, withoutFields } from './engine-image.ts';
import { revealImage } from './hidden-image.ts';
import { pullImage } from './pull.ts';
import { isIndexInspect, isShown, platformOf } from './shown-fields.ts';

/** When to pull, as in `docker run --pull`. */
export type PullPolicy = 'missing' | 'always' | 'never';

/** What to look for. */
export interface ImageRequest {
  readonly image: Reference;
  readonly platform: Platform | undefined;
  readonly pull: PullPolicy;
  /** Value of DOCKER_DEFAULT_PLATFORM: the platform to pull if the image is missing and `platform` is undefined. */
  readonly defaultPlatform: string | undefined;
}

/**
 * Finds the image; pulls it if the policy says so.
 * @throws FlattenError `IMAGE_NOT_FOUND`, `PLATFORM_MISMATCH`, `PULL_FAILED`, `UNSUPPORTED_IMAGE`
 */
export async function findImage(
  session: EngineSession,
  request: ImageRequest,
): Promise<EngineImage> {
  const { image, platform, pull } = request;
  const present = await inspectImage(session, image.text);
  if (present === undefined) {
    if (pull === 'never' || isImageId(image.text)) throw notFound(image.text, pull);
    return { ...(await pullMissing(session, request)), image };
  }
  const found = await choosePlatform(session, image.text, present, platform);
  if (found === undefined) {
    const held = await choosePlatform(session, image.text, present, undefined);
    const canMove = pull !== 'never' && !isImageId(image.text);
    throw lacksPlatform(image.text, held?.platform, platform, canMove);
  }
  if (pull !== 'always' || isImageId(image.text)) return { ...found, image };
  return { ...(await refresh(session, image, found, platform)), image };
}

/** Pulls an image that the engine does not have. */
async function pullMissing(session: EngineSession, request: ImageRequest): Promise<EngineImage> {
  const { image, platform, pull, defaultPlatform } = request;
  const text = platform === undefined ? defaultPlatform : formatPlatform(platform);
  if (platform === undefined && text !== undefined)
    session.log.info(`Pulling the platform ${text}, as DOCKER_DEFAULT_PLATFORM says`);
  await pullImage(session, image.text, text);
  const pulled = await inspectImage(session, image.text);
  if (pulled === undefined) throw notFound(image.text, pull);
  const named = platform ?? readPlatform(defaultPlatform);
  const chosen =
    (await choosePlatform(session, image.text, pulled, named)) ??
    // Docker itself accepts any platform if only the environment names one.
    (platform === undefined
      ? await choosePlatform(session, image.text, pulled, undefined)
      : undefined);
  if (chosen !== undefined) return chosen;
  const held = await choosePlatform(session, image.text, pulled, undefined);
  throw lacksPlatform(image.text, held?.platform, platform, false);
}

/**
 * Pulls an image again for the platform that it has, so that the tag never ends up with another platform.
 * @throws FlattenError `PLATFORM_MISMATCH` if the registry gave another platform; then the tag is restored
 */
async function refresh(
  session: EngineSession,
  image: Reference,
  held: EngineImage,
  wanted: Platform | undefined,
): Promise<EngineImage> {
  const { os, architecture } = normalizePlatform(held.platform);
  // A config may lack a platform: then there is none to ask for.
  const text = os === '' || architecture === '' ? undefined : formatPlatform(held.platform);
  await pullImage(session, image.text, text);
  const pulled =
    (await describeImage(session, image.text, held.platform)) ??
    (await describeImage(session, image.text, undefined));
  if (pulled === undefined) throw notFound(image.text, 'always');
  const now = normalizePlatform(pulled.platform);
  // Another variant of the same architecture is for the same machine: "amd64/v3" may replace "amd64".
  const isSame =
    wanted === undefined
      ? now.os === os && now.architecture === architecture
      : samePlatform(now, wanted);
  if (isSame) return pulled;
  if (image.digest === undefined) await session.docker.get(imageTag(held.id, image.text));
  throw new FlattenError(
    'PLATFORM_MISMATCH',
    `The engine has the image ${JSON.stringify(image.text)} for ${formatPlatform(held.platform)}, but the registry returned it for ${formatPlatform(now)}. The tag was restored.`,
    {
      hint: `Leave ${written('pull')} out to flatten the image that the engine has, or use a tag for this platform.`,
    },
  );
}

/** Parses a platform from the environment; undefined if only docker knows what it means. */
function readPlatform(text: string | undefined): Platform | undefined {
  try {
    return text === undefined ? undefined : parsePlatform(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns what the engine has under a name or an ID.
 * @param platform which platform of an index; undefined for the engine's default
 */
export async function describeImage(
  session: EngineSession,
  name: string,
  platform: Platform | undefined,
): Promise<EngineImage | undefined> {
  const plain = await inspectImage(session, name);
  return plain === undefined ? undefined : choosePlatform(session, name, plain, platform);
}

/** Returns the image for the wanted platform, or undefined if the engine does not have it. */
async function choosePlatform(
  session: EngineSession,
  reference: string,
  plain: JsonObject,
  platform: Platform | undefined,
): Promise<EngineImage | undefined> {
  const isComplete = isShown(plain);
  if (isComplete && (platform === undefined || samePlatform(platformOf(plain), platform)))
    return readEngineImage(reference, plain, plain);
  // An incomplete inspect proves nothing; a store without indexes has only one platform of an image.
  const isAlone = !session.store.holdsIndexes || isIndexInspect(plain) === false;
  if (isComplete && isAlone) return undefined;
  const id = getString(plain, 'Id');
  if (id === undefined || !session.store.holdsIndexes) throw withoutFields(reference);
  if (session.canInspectPlatform && platform !== undefined) {
    const inspect = await inspectImage(session, reference, platform);
    if (inspect !== undefined && samePlatform(platformOf(inspect), platform))
      return readEngineImage(reference, plain, inspect);
  }
  const inspect = await revealImage(session, reference, id, platform);
  if (inspect === undefined) return undefined;
  const isWanted = platform === undefined || samePlatform(platformOf(inspect), platform);
  return isWanted ? readEngineImage(reference, plain, inspect) : undefined;
}

/**
 * Returns the error for an image that lacks the wanted platform.
 * @param canMove whether a pull could bring the platform, but would take the tag away from the image that is here
 */
function lacksPlatform(
  reference: string,
  held: Platform | undefined,
  wanted: Platform | undefined,
  canMove: boolean,
): FlattenError {
  const asked = wanted === undefined ? 'another platform' : formatPlatform(wanted);
  const has = held === undefined ? 'another one' : formatPlatform(held);
  return new FlattenError(
    'PLATFORM_MISMATCH',
    `The image ${JSON.stringify(reference)} is needed for ${asked}, but the engine has it for ${has}.${canMove ? ' A pull would move the tag away from that image.' : ''}`,
    {
      hint: canMove
        ? `Pull it yourself ("docker pull --platform ${asked} ${reference}") if the tag may move, or select the platform ${has}.`
        : 'Pull or build that platform first, or select one that the image has.',
    },
  );
}

function notFound(reference: string, pull: PullPolicy): FlattenError {
  const why = pull === 'never' ? `, and pulling is disabled (${written('pull')} is never)` : '';
  return new FlattenError(
    'IMAGE_NOT_FOUND',
    `The image ${JSON.stringify(reference)} is not in the engine${why}.`,
    {
      hint: 'Check the name and tag with "docker images", and build or pull it first.',
    },
  );
}
