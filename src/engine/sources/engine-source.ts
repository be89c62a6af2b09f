// An image in the engine as a source, and the same image as commands of the run have changed it.
import { getPath, isObject } from '../../base/json.ts';
import type { ImageSource } from '../../image/image-source.ts';
import { LayerBlobs } from '../blobs/layer-blobs.ts';
import type { EngineSession } from '../client/session.ts';
import type { RanContainer } from '../containers/run-command.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { sourceSize } from '../metadata/sizes.ts';
import { type EngineConfig, packedBytesOf, readSourceConfig } from '../metadata/source-config.ts';
import { openReader } from '../read/reader.ts';

/** An image in the engine as a source. */
export interface EngineSource extends ImageSource {
  /** The image itself, in which commands can run and which can be tagged, saved and removed. */
  readonly image: EngineImage;
  readConfig(): Promise<EngineConfig>;
  /**
   * Returns its packed layers if the engine keeps them and can show them: whether all of them are really there turns out
   * as they are read. The caller must close them.
   */
  findLayers(): Promise<LayerBlobs | undefined>;
}

/** Returns an image in the engine as a source. */
export function engineSource(session: EngineSession, image: EngineImage): EngineSource {
  const { reference, id, platform, diffIds, volumes } = image;
  const shown = getPath(image.inspect, 'Config');
  let reading: Promise<EngineConfig> | undefined;
  const readConfig = () => {
    reading ??= readSourceConfig(session, image);
    return reading;
  };
  return {
    image,
    ...{ reference, id, platform, diffIds, volumes },
    ofContainer: undefined,
    layerCount: diffIds.length,
    shownConfig: isObject(shown) ? shown : {},
    knownBytes: knownBytes(session, image),
    isExact: session.canMountImages && image.isDefaultPlatform,
    notices: [],
    readConfig,
    findLayers: async () => layersIn(await readConfig(), diffIds),
    openReader: () => openReader(session, image, readConfig),
    measure: async () => {
      const config = await readConfig();
      const size = await sourceSize(session, image, config.json);
      return { ...size, packedBytes: packedBytesOf(config) };
    },
  };
}

/**
 * Returns an image as commands in a container of it have changed it. Closing the reader removes the container.
 * @param container a container whose commands have ended
 */
export function changedSource(
  session: EngineSession,
  source: EngineSource,
  container: RanContainer,
): ImageSource {
  const changed = { ...container, isOwn: true };
  return {
    ...source,
    openReader: () => openReader(session, source.image, source.readConfig, changed),
  };
}

/** Returns the layers that a manifest names, if they are in a directory that the engine shows. */
function layersIn(
  { packedLayers, openDirectory }: EngineConfig,
  diffIds: readonly string[],
): LayerBlobs | undefined {
  if (openDirectory === undefined || packedLayers?.length !== diffIds.length) return undefined;
  // The directory has files for this algorithm only.
  if (!packedLayers.every(({ digest }) => /^sha256:[0-9a-f]{64}$/.test(digest))) return undefined;
  const layers = packedLayers.map((descriptor, at) => ({ descriptor, diffId: diffIds[at] ?? '' }));
  return new LayerBlobs(layers, openDirectory);
}

/** Returns the size that an inspect shows; undefined if the store keeps packed layers, since it may include these. */
function knownBytes({ store }: EngineSession, { inspect }: EngineImage): number | undefined {
  const size = inspect['Size'];
  return store.keepsPacked || typeof size !== 'number' ? undefined : size;
}
