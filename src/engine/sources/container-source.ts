// A user's container as a source: its current filesystem, and its image's config with the container's own settings.
import { quoteName } from '../../base/errors.ts';
import { getPath, isObject, type JsonObject } from '../../base/json.ts';
import { RUN_LABEL } from '../../base/run-id.ts';
import { withContainerConfig } from '../../image/container-config.ts';
import type { ImageSource, SourceConfig } from '../../image/image-source.ts';
import { inspectContainer } from '../client/inspect.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import { changedWhileRead, pauseContainer } from '../containers/pause.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { containerSize } from '../metadata/sizes.ts';
import { openReader } from '../read/reader.ts';
import { engineSource } from './engine-source.ts';
import type { FoundContainer } from './find-container.ts';

/** Returns a container as a source. */
export function containerSource(
  session: EngineSession,
  { image, container }: FoundContainer,
): ImageSource {
  const ofImage = engineSource(session, image);
  const { reference } = image;
  const isMoving = container.isRunning && !container.isPaused;
  let reading: Promise<SourceConfig> | undefined;
  return {
    ...ofImage,
    ofContainer: container.id,
    layerCount: ofImage.layerCount + 1,
    notices: container.mounts.length === 0 ? [] : [leftOut(container.mounts)],
    readConfig: () => {
      reading ??= readOwnConfig(session, { image, container }, ofImage.readConfig());
      return reading;
    },
    openReader: () =>
      openReader(session, image, ofImage.readConfig, {
        id: container.id,
        isOwn: false,
        mayHaveMounts: false,
        added: container.added,
      }),
    measure: async () => {
      const size = await containerSize(
        session,
        { id: container.id, name: reference },
        await ofImage.measure(),
      );
      // The container's own layer is not packed anywhere.
      return { ...size, packedBytes: undefined };
    },
    ...(isMoving
      ? {
          hold: () => pauseContainer(session, image, container),
          changedWhileRead: (error) => changedWhileRead(reference, error),
        }
      : {}),
  };
}

function leftOut(mounts: readonly string[]): string {
  const places = mounts.map((place) => quoteName(Buffer.from(place)));
  return `What is in the container's volumes and mounts is not in the result: ${places.join(', ')}.`;
}

/** Reads the config of a container's image, and applies the container's own settings. */
async function readOwnConfig(
  session: EngineSession,
  { image, container }: FoundContainer,
  reading: Promise<SourceConfig>,
): Promise<SourceConfig> {
  const comparing = readFreshConfig(session, image);
  // If one fails, a container that the other is still creating must not appear after the cleanup.
  await Promise.allSettled([reading, comparing]);
  const [read, fresh] = [await reading, await comparing];
  const { config: json, proxies } = withContainerConfig(read.json, container.config, fresh);
  if (proxies.length > 0)
    session.log.notice(
      `Proxy variables from the docker command's configuration are not in the result: ${proxies.join(', ')}.`,
    );
  return { ...read, json };
}

/**
 * Returns the `Config` of a new container of an image without any settings: how this engine reads the image's config,
 * and what the docker command adds from its own configuration.
 * @throws FlattenError what docker commands throw
 */
async function readFreshConfig(session: EngineSession, source: EngineImage): Promise<JsonObject> {
  const image = getPath(source.inspect, 'Config');
  const hasCommand = ['Cmd', 'Entrypoint'].some((field) => {
    const words = getPath(image, field);
    return Array.isArray(words) && words.length > 0;
  });
  // For an image without a command, createContainer adds a word that other containers of the image need not have.
  const command = hasCommand ? { command: [] } : {};
  const id = await createContainer(session, { source, asConfigured: true, ...command });
  try {
    const config = getPath(await inspectContainer(session, id), 'Config');
    const { [RUN_LABEL]: _ours, ...labels } = (getPath(config, 'Labels') ?? {}) as JsonObject;
    return {
      ...(isObject(config) ? config : {}),
      Labels: labels,
      ...(hasCommand ? {} : { Cmd: null }),
    };
  } finally {
    await removeContainer(session, id);
  }
}
