// An image in an engine, as an inspect shows it.
import { FlattenError } from '../../base/errors.ts';
import { getPath, getString, isObject, type JsonObject } from '../../base/json.ts';
import { isValidPlatform } from '../../image/platform.ts';
import type { Reference } from '../../image/reference.ts';
import type { ContainerImage } from '../containers/create.ts';
import { isIndexInspect, layersOf, namesOf, platformOf } from './shown-fields.ts';

/** An image in the engine. */
export interface EngineImage extends ContainerImage {
  /** The parsed `reference`, if the user gave one. */
  readonly image: Reference | undefined;
  /** All names that the engine has for it. */
  readonly names: readonly string[];
  /** DiffIDs of the layers, bottom first. */
  readonly diffIds: readonly string[];
  /** Whether the engine shows this platform if none is named: then an image mount shows it too. */
  readonly isDefaultPlatform: boolean;
  readonly inspect: JsonObject;
}

/**
 * Reads what an inspect shows of an image.
 * @param plain the inspect without a platform: its ID works for the image everywhere, while the engine does not take
 *   the ID of one platform of an index for an image
 * @param inspect the inspect of the chosen platform
 * @throws FlattenError `UNSUPPORTED_IMAGE`, `ENGINE_FAILED`
 */
export function readEngineImage(
  reference: string,
  plain: JsonObject,
  inspect: JsonObject,
): EngineImage {
  const platform = platformOf(inspect);
  if (platform.os !== 'linux') {
    throw new FlattenError(
      'UNSUPPORTED_IMAGE',
      `docker-flatten needs a Linux image, but ${JSON.stringify(reference)} is for ${platform.os}.`,
      {
        hint: 'Windows layers are not plain filesystems and cannot be flattened this way.',
      },
    );
  }
  if (!isValidPlatform(platform)) {
    throw new FlattenError(
      'UNSUPPORTED_IMAGE',
      `The config of the image ${JSON.stringify(reference)} has an invalid platform: ${JSON.stringify(platform)}.`,
      { hint: 'Do not trust this image: no builder writes such a config.' },
    );
  }
  const volumes = getPath(inspect, 'Config', 'Volumes');
  const id = getString(plain, 'Id') ?? '';
  if (id === '') throw withoutFields(reference);
  const layers = layersOf(inspect);
  const isIndex = isIndexInspect(plain) ?? isIndexInspect(inspect) ?? false;
  return {
    reference,
    image: undefined,
    names: namesOf(plain),
    id,
    platform,
    diffIds: layers,
    isIndex,
    isDefaultPlatform: !isIndex || JSON.stringify(layers) === JSON.stringify(layersOf(plain)),
    volumes: isObject(volumes) ? Object.keys(volumes).filter((path) => !path.includes('\0')) : [],
    inspect,
  };
}

/** Returns the error for an image of which an engine does not show enough. */
export function withoutFields(reference: string): FlattenError {
  return new FlattenError(
    'ENGINE_FAILED',
    `The engine describes ${JSON.stringify(reference)} without an ID, a platform or layers.`,
    { hint: 'Remove the image ("docker rmi") and pull or build it again.' },
  );
}
