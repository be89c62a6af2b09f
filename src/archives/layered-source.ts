// One platform of an image outside an engine as a source: its flat filesystem comes from its layers.
import { getPath, getString, isObject, type JsonObject } from '../base/json.ts';
import { historyLayers } from '../image/config.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { HistoryStep, ImageSource, SourceSize } from '../image/image-source.ts';
import type { ImageSet, LayeredImage } from '../image/layered-image.ts';
import { type IndexContext, indexLayers, type LayerIndex, layersReader } from '../layers/reader.ts';

/**
 * Returns an image as a source. Its layers are read once to find out what is left of them, and once more by each reader.
 * What is known of them takes memory and, for a registry, a copy on a disk. Both go once the last reader is closed, and
 * come again if need be.
 * @param set the set that the image is from, which stays open
 */
export function layeredSource(
  image: LayeredImage,
  set: Pick<ImageSet, 'reference' | 'release'>,
  context: IndexContext,
): ImageSource {
  const { json } = image.config;
  const shown = getPath(json, 'config');
  const volumes = getPath(shown, 'Volumes');
  const layers = new AppliedLayers(image, set, context);
  return {
    reference: set.reference,
    id: image.manifest.digest,
    ofContainer: undefined,
    platform: image.platform,
    diffIds: image.layers.map(({ diffId }) => diffId),
    packedLayers: image.layers,
    layerCount: image.layers.length,
    volumes: isObject(volumes) ? Object.keys(volumes).filter((path) => !path.includes('\0')) : [],
    shownConfig: isObject(shown) ? shown : {},
    knownBytes: undefined,
    isExact: true,
    countsFiles: true,
    notices: [],
    readConfig: async () => ({
      json,
      digest: image.config.descriptor.digest,
      packedLayers: image.layers.map(({ descriptor }) => descriptor),
      annotations: image.annotations,
      missing: undefined,
    }),
    openReader: () => layers.openReader(),
    measure: () => layers.measure(),
    keeping: (keptLayers) => {
      const { openReader, measure } = layeredSource(image, set, { ...context, keptLayers });
      return { keptLayers, openReader, measure };
    },
  };
}

/** An image's layers, applied as long as somebody reads them. */
class AppliedLayers {
  readonly #image: LayeredImage;
  readonly #set: Pick<ImageSet, 'release'>;
  readonly #context: IndexContext;
  #index: Promise<LayerIndex> | undefined;
  #size: SourceSize | undefined;
  #readers = 0;

  constructor(image: LayeredImage, set: Pick<ImageSet, 'release'>, context: IndexContext) {
    this.#image = image;
    this.#set = set;
    this.#context = context;
  }

  async openReader(): Promise<FlatReader> {
    this.#readers++;
    const end = once(async () => {
      if (--this.#readers > 0) return;
      this.#index = undefined;
      // The result takes the blobs of layers that it keeps from here.
      if (this.#context.keptLayers === undefined) await this.#set.release?.(this.#image);
    });
    try {
      return { ...layersReader(await this.#applied()), close: end };
    } catch (error) {
      await end();
      throw error;
    }
  }

  async measure(): Promise<SourceSize> {
    if (this.#size === undefined) await this.#applied();
    if (this.#size === undefined) throw new Error('the layers have no size');
    return this.#size;
  }

  #applied(): Promise<LayerIndex> {
    this.#index ??= this.#apply().catch((error: unknown) => {
      // Whoever asks again gets a new try, and not this one's abort.
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #apply(): Promise<LayerIndex> {
    const { layers, config } = this.#image;
    const index = await indexLayers(layers, this.#context);
    if (this.#size === undefined)
      for (const notice of index.notices) this.#context.log.notice(notice);
    this.#size = {
      bytes: index.unpackedBytes,
      packedBytes: layers.reduce((sum, { descriptor }) => sum + descriptor.sizeBytes, 0),
      history: historyOf(config.json, index.layerBytes),
    };
    return index;
  }
}

/** Returns a function that does its work at the first call only. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
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
