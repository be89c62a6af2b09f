// A container of the user's as something that can be flattened: its filesystem as it is, with the config of its image as
// far as it did not get its own.
import { quoteName } from '../../base/errors.ts';
import { getPath, isObject, type JsonObject } from '../../base/json.ts';
import { withContainerConfig } from '../../image/container-config.ts';
import type { ImageSource, SourceConfig } from '../../image/image-source.ts';
import { inspectContainer } from '../client/inspect.ts';
import { RUN_LABEL } from '../client/run-id.ts';
import type { EngineSession } from '../client/session.ts';
import { createContainer, removeContainer } from '../containers/create.ts';
import { changedWhileRead, pauseContainer } from '../containers/pause.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { containerSize } from '../metadata/sizes.ts';
import { openReader } from '../read/reader.ts';
import { engineSource } from './engine-source.ts';
import type { FoundContainer } from './find-container.ts';

/** A container with its image. */
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
      // Its own layer is nowhere packed.
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

/** The config of a container's image, with what the container got of its own. */
async function readOwnConfig(
  session: EngineSession,
  { image, container }: FoundContainer,
  reading: Promise<SourceConfig>,
): Promise<SourceConfig> {
  const comparing = readFreshConfig(session, image);
  // A container that the one still makes must not come up after the clean-up for the other's failure.
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
 * The `Config` of a new container of an image without any settings: how this engine reads the image's config, and what the
 * docker command puts there by its own configuration.
 * @throws FlattenError what docker commands fail with
 */
async function readFreshConfig(session: EngineSession, source: EngineImage): Promise<JsonObject> {
  const image = getPath(source.inspect, 'Config');
  const hasCommand = ['Cmd', 'Entrypoint'].some((field) => {
    const words = getPath(image, field);
    return Array.isArray(words) && words.length > 0;
  });
  // An image without a command gets a word that none of its containers need have.
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
