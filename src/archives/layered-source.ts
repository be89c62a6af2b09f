// One platform of an image outside an engine as a source: its flat filesystem comes from its layers.
import { getPath, getString, isObject, type JsonObject } from '../base/json.ts';
import { historyLayers } from '../image/config.ts';
import type { HistoryStep, ImageSource } from '../image/image-source.ts';
import type { ImageSet, LayeredImage } from '../image/layered-image.ts';
import { type IndexContext, indexLayers, type LayerIndex, layersReader } from '../layers/reader.ts';

/** An image whose layers are applied here. */
export interface LayeredSource extends ImageSource {
  /** Reads and checks all layers, once for all callers, and logs what they have that is left out. */
  index(): Promise<LayerIndex>;
}

/**
 * Returns an image as a source. Its layers are read once to find out what is left of them, and once more by each reader.
 * @param set the set that the image is from, which stays open
 */
export function layeredSource(
  image: LayeredImage,
  set: Pick<ImageSet, 'reference'>,
  context: IndexContext,
): LayeredSource {
  const { json } = image.config;
  const shown = getPath(json, 'config');
  const volumes = getPath(shown, 'Volumes');
  const descriptors = image.layers.map(({ descriptor }) => descriptor);
  let indexing: Promise<LayerIndex> | undefined;
  const index = () => {
    indexing ??= readIndex(image, context).catch((error: unknown) => {
      // Whoever asks again gets a new try, and not this one's abort.
      indexing = undefined;
      throw error;
    });
    return indexing;
  };
  return {
    index,
    reference: set.reference,
    id: image.manifest.digest,
    ofContainer: undefined,
    platform: image.platform,
    diffIds: image.layers.map(({ diffId }) => diffId),
    layerCount: image.layers.length,
    volumes: isObject(volumes) ? Object.keys(volumes).filter((path) => !path.includes('\0')) : [],
    shownConfig: isObject(shown) ? shown : {},
    knownBytes: undefined,
    isExact: true,
    notices: [],
    readConfig: async () => ({
      json,
      digest: image.config.descriptor.digest,
      packedLayers: descriptors,
      annotations: image.annotations,
      missing: undefined,
    }),
    openReader: async () => layersReader(await index()),
    measure: async () => {
      const { unpackedBytes, layerBytes } = await index();
      return {
        bytes: unpackedBytes,
        packedBytes: descriptors.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
        history: historyOf(json, layerBytes),
      };
    },
  };
}

async function readIndex(image: LayeredImage, context: IndexContext): Promise<LayerIndex> {
  const index = await indexLayers(image.layers, context);
  for (const notice of index.notices) context.log.notice(notice);
  return index;
}

/** Returns the steps of a history; undefined if they do not account for all layers. */
function historyOf(config: JsonObject, layerBytes: readonly number[]): HistoryStep[] | undefined {
  const haveLayers = historyLayers(config);
  const entries = getPath(config, 'history');
  const layers = haveLayers?.filter((hasLayer) => hasLayer).length;
  if (haveLayers === undefined || layers !== layerBytes.length || !Array.isArray(entries))
    return undefined;
  const waiting = [...layerBytes];
  return haveLayers.map((hasLayer, at) => ({
    command: getString(entries[at], 'created_by') ?? getString(entries[at], 'comment') ?? '',
    bytes: hasLayer ? (waiting.shift() ?? 0) : 0,
    hasLayer,
  }));
}
