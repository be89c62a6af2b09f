// Finds a container that is the source, and its image, which the config comes from.
import { FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { getPath, getString, isObject, type JsonObject } from '../../base/json.ts';
import { inspectContainer, isMissing } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { type AddedMounts, addedMounts } from '../containers/mount-points.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { describeImage } from '../images/find-image.ts';
import { manifestOfContainer } from '../images/hidden-image.ts';

/** A user's container. */
export interface SourceContainer {
  readonly id: string;
  readonly isRunning: boolean;
  /** Whether somebody else had paused it already. */
  readonly isPaused: boolean;
  /** The `Config` of its inspect. */
  readonly config: JsonObject;
  /** Where volumes and mounts cover its filesystem: their content does not belong to it. */
  readonly mounts: readonly string[];
  /** What may have added more mounts when it started; undefined if nothing may have, or it was never started. */
  readonly added: AddedMounts | undefined;
}

/** A user's container with its image; `image.reference` is the container's name. */
export interface FoundContainer {
  readonly image: EngineImage;
  readonly container: SourceContainer;
}

/** `StartedAt` of a container that was never started (Go's zero time). */
const NO_TIME = '0001-01-01T00:00:00Z';

/**
 * Finds a container and its image.
 * @throws FlattenError `CONTAINER_NOT_FOUND`; `IMAGE_NOT_FOUND` if its image is gone; `UNSUPPORTED_IMAGE`;
 *   `UNSUPPORTED_ENGINE` if the owners of its files cannot be determined
 */
export async function findContainer(session: EngineSession, name: string): Promise<FoundContainer> {
  const inspect = await inspectContainer(session, name).catch((error: unknown) => {
    throw isMissing(messageOf(error)) ? notFound(name) : error;
  });
  const id = getString(inspect, 'Id');
  const imageId = getString(inspect, 'Image');
  const config = getPath(inspect, 'Config');
  if (
    id === undefined ||
    !/^[0-9a-f]{64}$/.test(id) ||
    imageId === undefined ||
    !isObject(config)
  ) {
    throw new FlattenError(
      'ENGINE_FAILED',
      `The engine describes the container ${JSON.stringify(name)} without an ID, an image or a config.`,
      { hint: SEE_ENGINE_LOG },
    );
  }
  if (
    getPath(inspect, 'State', 'Restarting') === true ||
    getPath(inspect, 'State', 'Dead') === true
  ) {
    throw new FlattenError(
      'CONTAINER_NOT_FOUND',
      `The container ${JSON.stringify(name)} must be running or stopped, but is ${getString(inspect, 'State', 'Status')}.`,
      { hint: 'Stop it ("docker stop") and run again.' },
    );
  }
  if (session.mapsOwners && getPath(inspect, 'HostConfig', 'UsernsMode') === 'host')
    throw unmapped(name);
  const image = await describeImage(session, imageId, manifestOfContainer(inspect).platform);
  if (image === undefined) {
    throw new FlattenError(
      'IMAGE_NOT_FOUND',
      `The image ${imageId} of the container ${JSON.stringify(name)} is needed for its config, but is no longer in the engine.`,
      { hint: 'Pull or build that image again, or use "docker export" for the files only.' },
    );
  }
  const mounts = mountsOf(inspect);
  const wasStarted = getPath(inspect, 'State', 'StartedAt') !== NO_TIME;
  return {
    image: { ...image, reference: name },
    container: {
      id,
      isRunning: getPath(inspect, 'State', 'Running') === true,
      isPaused: getPath(inspect, 'State', 'Paused') === true,
      config,
      mounts,
      added: wasStarted ? addedMounts(session, inspect, mounts) : undefined,
    },
  };
}

function notFound(name: string): FlattenError {
  return new FlattenError('CONTAINER_NOT_FOUND', `There is no container ${JSON.stringify(name)}.`, {
    hint: 'Check its name with "docker ps --all", and that this is the right engine.',
  });
}

/** Returns the error for a container without userns-remap on an engine that uses it for all others. */
function unmapped(name: string): FlattenError {
  return new FlattenError(
    'UNSUPPORTED_ENGINE',
    `Cannot flatten the container ${JSON.stringify(name)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,
    {
      hint: 'Create the container again without "--userns host", or use an engine without userns-remap.',
    },
  );
}

function mountsOf(inspect: unknown): string[] {
  const mounts = getPath(inspect, 'Mounts');
  const temporary = getPath(inspect, 'HostConfig', 'Tmpfs');
  const places = (Array.isArray(mounts) ? mounts : []).map((mount) =>
    getString(mount, 'Destination'),
  );
  return [...places, ...(isObject(temporary) ? Object.keys(temporary) : [])]
    .filter((place) => place !== undefined)
    .sort();
}
