// The source image: found in the engine or pulled, and never at the cost of a tag that the user has.
import { FlattenError } from '../errors.ts';
import { at, isObject, isStringArray, type JsonObject, parseJson, stringAt } from '../guards.ts';
import { isIndexType } from '../image/manifest.ts';
import {
  formatPlatform,
  isPlatformText,
  normalizePlatform,
  type Platform,
  samePlatform,
} from '../image/platform.ts';
import { isImageId, type Reference } from '../image/reference.ts';
import type { Log } from '../log.ts';
import { withProgress } from '../progress.ts';
import { written } from '../spelling.ts';
import { platformArgs } from './carrier.ts';
import { failedCommand } from './docker.ts';
import type { Engine } from './engine.ts';

/** When to pull: as `docker run --pull` has it. */
export type PullPolicy = 'missing' | 'always' | 'never';

/** An image that is in the engine. */
export interface Source {
  /** What the user calls it, for people: the reference that was given, or a container's name. */
  readonly reference: string;
  /** The same taken apart, where it is a reference of the user's. */
  readonly image: Reference | undefined;
  /** All names that the engine has for it. */
  readonly names: readonly string[];
  /** The engine's ID: of the config on a graph driver, of a manifest or an index in a containerd store. */
  readonly id: string;
  readonly platform: Platform;
  /** DiffIDs of the layers, bottom first. */
  readonly diffIds: readonly string[];
  /** Whether the ID is that of an index, which may hold other platforms too. */
  readonly isIndex: boolean;
  /** Whether the engine shows this very platform when none is named, so that an image mount shows it too. */
  readonly isDefaultPlatform: boolean;
  /** Paths that the config declares as volumes. */
  readonly volumes: readonly string[];
  readonly inspect: JsonObject;
}

/** What to look for. */
export interface SourceRequest {
  readonly image: Reference;
  readonly platform: Platform | undefined;
  readonly pull: PullPolicy;
}

/**
 * Finds the image, pulling it where the policy says so.
 * @throws FlattenError `IMAGE_NOT_FOUND`, `PLATFORM_MISMATCH`, `PULL_FAILED`, `UNSUPPORTED_IMAGE`
 */
export async function findSource(
  engine: Engine,
  request: SourceRequest,
  log: Log,
  signal: AbortSignal,
): Promise<Source> {
  const { image, pull } = request;
  const present = await inspectImage(engine, image.text);
  const wanted =
    request.platform ?? (pull === 'always' ? normalizePlatform(engine.platform) : undefined);
  const named = (source: Source | undefined) => source && { ...source, image };
  const found =
    present === undefined
      ? undefined
      : named(await choosePlatform(engine, image.text, present, wanted));
  if (present !== undefined && found === undefined && pull !== 'never')
    refuseToMoveTag(image.text, present, wanted);
  if (found !== undefined && (pull !== 'always' || isImageId(image.text))) return found;
  if (pull === 'never' || isImageId(image.text))
    throw present === undefined
      ? notFound(image.text, pull)
      : lacksPlatform(image.text, present, wanted);
  await pullImage(engine, request, log, signal);
  const pulled = await inspectImage(engine, image.text);
  if (pulled === undefined) throw notFound(image.text, pull);
  const chosen = named(await choosePlatform(engine, image.text, pulled, request.platform));
  if (chosen === undefined) throw lacksPlatform(image.text, pulled, request.platform);
  return chosen;
}

/**
 * What the engine has under a name or an ID.
 * @param platform which of an index's; by default what the engine shows
 */
export async function describeImage(
  engine: Engine,
  name: string,
  platform?: Platform,
): Promise<Source | undefined> {
  const plain = await inspectImage(engine, name);
  return plain === undefined ? undefined : choosePlatform(engine, name, plain, platform);
}

/** The engines' words for an image, or a platform of it, that they do not have. */
const MISSING =
  /no such (?:image|object)|not found|does not (?:exist|provide|match)|no match for platform/i;

async function inspectImage(
  engine: Engine,
  reference: string,
  platform?: Platform,
): Promise<JsonObject | undefined> {
  const answer = await engine.docker.try([
    'image',
    'inspect',
    ...platformArgs(platform),
    reference,
  ]);
  const parsed = parseJson(answer.stdout);
  const first = Array.isArray(parsed) ? parsed[0] : undefined;
  if (answer.exitCode === 0) return isObject(first) ? first : undefined;
  if (MISSING.test(answer.stderr)) return undefined;
  throw failedCommand(['image', 'inspect'], answer);
}

/** The image in the wanted platform, or undefined where the engine does not have that. */
async function choosePlatform(
  engine: Engine,
  reference: string,
  plain: JsonObject,
  wanted: Platform | undefined,
): Promise<Source | undefined> {
  const shown = platformOf(plain);
  if (wanted === undefined || samePlatform(shown, wanted))
    return readSource(reference, plain, plain);
  if (engine.store !== 'containerd' || !engine.canInspectPlatform) return undefined;
  const inspect = await inspectImage(engine, reference, wanted);
  if (inspect === undefined || !samePlatform(platformOf(inspect), wanted)) return undefined;
  return readSource(reference, plain, inspect);
}

/**
 * @param plain what the engine shows when no platform is named: its ID stands for the image everywhere, while that of
 *   one platform of an index is no image's to the engine
 * @param inspect what it shows of the chosen platform
 */
function readSource(reference: string, plain: JsonObject, inspect: JsonObject): Source {
  const platform = platformOf(inspect);
  if (platform.os !== 'linux') {
    throw new FlattenError(
      'UNSUPPORTED_IMAGE',
      `docker-flatten needs a Linux image, and ${JSON.stringify(reference)} is one for ${platform.os}.`,
      {
        hint: 'Windows layers are not plain filesystems and cannot be joined this way.',
      },
    );
  }
  if (!isPlatformText(platform)) {
    throw new FlattenError(
      'UNSUPPORTED_IMAGE',
      `The image ${JSON.stringify(reference)} names no platform in its config, but ${JSON.stringify(platform)}.`,
      { hint: 'Do not trust this image: no builder writes such a config.' },
    );
  }
  const layers = at(inspect, 'RootFS', 'Layers') ?? [];
  const volumes = at(inspect, 'Config', 'Volumes');
  const id = stringAt(plain, 'Id');
  if (id === undefined || !isStringArray(layers)) {
    throw new FlattenError(
      'ENGINE_FAILED',
      `The engine describes ${JSON.stringify(reference)} without an ID or layers.`,
    );
  }
  const names = at(plain, 'RepoTags');
  return {
    reference,
    image: undefined,
    names: isStringArray(names) ? names : [],
    id,
    platform,
    diffIds: layers,
    isIndex: isIndexType(stringAt(plain, 'Descriptor', 'mediaType')),
    isDefaultPlatform:
      JSON.stringify(layers) === JSON.stringify(at(plain, 'RootFS', 'Layers') ?? []),
    volumes: isObject(volumes) ? Object.keys(volumes).filter((path) => !path.includes('\0')) : [],
    inspect,
  };
}

function platformOf(inspect: JsonObject): Platform {
  return {
    os: stringAt(inspect, 'Os') ?? 'linux',
    architecture: stringAt(inspect, 'Architecture') ?? '',
    variant: stringAt(inspect, 'Variant'),
  };
}

async function pullImage(
  engine: Engine,
  request: SourceRequest,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { image, platform } = request;
  log.info(`Pulling ${image.text}`);
  const args = ['pull', '--quiet', ...platformArgs(platform), image.text];
  const answer = await withProgress(
    log,
    { title: 'Pull' },
    engine.docker.stream(args, (text) => log.debug(text.trimEnd()), signal, true),
  );
  if (answer.exitCode === 0) return;
  const said = answer.stderr.trim().slice(-2000);
  if (/manifest unknown|not found|does not exist|pull access denied/i.test(said)) {
    throw new FlattenError(
      'IMAGE_NOT_FOUND',
      `The image ${JSON.stringify(image.text)} is neither in the engine nor to be had from its registry: ${said}`,
      {
        hint: 'Check the name; for a private image run docker/login-action (or "docker login") first; for one built in this job see that the build loads it into the engine ("load: true").',
      },
    );
  }
  throw new FlattenError('PULL_FAILED', `Pulling ${JSON.stringify(image.text)} failed: ${said}`, {
    hint: `See whether the registry can be reached and run again; ${written('pull')} set to never uses only what the engine has.`,
  });
}

/** A pull over a tag that holds another platform would take the user's image away from its name. */
function refuseToMoveTag(
  reference: string,
  present: JsonObject,
  wanted: Platform | undefined,
): void {
  if (isImageId(reference)) return;
  const held = formatPlatform(platformOf(present));
  const asked = wanted === undefined ? 'another platform' : formatPlatform(wanted);
  throw new FlattenError(
    'PLATFORM_MISMATCH',
    `The image ${JSON.stringify(reference)} is needed for ${asked}, and the engine has it for ${held}; a pull would take that image from its tag.`,
    {
      hint: `Pull it yourself ("docker pull --platform ${asked} ${reference}") if the tag may move, or name the platform ${held}.`,
    },
  );
}

function lacksPlatform(
  reference: string,
  present: JsonObject,
  wanted: Platform | undefined,
): FlattenError {
  const asked = wanted === undefined ? 'the wanted platform' : formatPlatform(wanted);
  return new FlattenError(
    'PLATFORM_MISMATCH',
    `The image ${JSON.stringify(reference)} is needed for ${asked}, and the engine has it for ${formatPlatform(platformOf(present))}.`,
    {
      hint: 'Pull or build that platform first, or name one that the image has.',
    },
  );
}

function notFound(reference: string, pull: PullPolicy): FlattenError {
  const why = pull === 'never' ? `, and pulling is switched off (${written('pull')} is never)` : '';
  return new FlattenError(
    'IMAGE_NOT_FOUND',
    `The image ${JSON.stringify(reference)} is not in the engine${why}.`,
    {
      hint: 'Check the name and tag with "docker images"; build or pull it first.',
    },
  );
}
