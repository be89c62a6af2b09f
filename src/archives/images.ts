// Makes images from manifests: reads their configs, checks that all parts fit, and chooses platforms.
import { FlattenError } from '../base/errors.ts';
import { isObject, type JsonObject, parseJson } from '../base/json.ts';
import { checkBlob, invalidBlob } from '../image/blob-check.ts';
import type { ImageSet, LayeredImage } from '../image/layered-image.ts';
import { formatPlatform, type Platform, samePlatform } from '../image/platform.ts';
import type { ImageChoice } from './choice.ts';
import { damagedBlob, NOT_AN_IMAGE, quoteShort, unsupported } from './damage.ts';
import { diffIdsOf } from './diff-ids.ts';
import { type Entry, type ManifestDocument, readDocument } from './documents.ts';
import { LeftOut } from './left-out.ts';
import { isImageConfig, layerKind } from './media-types.ts';
import { differs, noPlatform, platformOf, readPlatform } from './platforms.ts';
import type { ImageStore } from './store.ts';
import { Walk } from './walk.ts';

/** Manifests and configs that are read at the same time: each is a call of skopeo for a registry. */
const READS = 4;

/**
 * Returns the images of what was chosen. Closing the set closes the store.
 * @param platforms only these, all of which must exist; undefined for all
 * @throws FlattenError `PLATFORM_MISMATCH`, `UNSUPPORTED_IMAGE`, `BLOB_INVALID`, and what the store throws
 */
export async function imagesOf(
  store: ImageStore,
  choice: ImageChoice,
  platforms: readonly Platform[] | undefined,
): Promise<ImageSet> {
  const { reference, digest, index } = choice;
  const leftOut = new LeftOut();
  const isAlone = index === undefined;
  const entries = await new Walk(store, leftOut).follow(choice.entries);
  const loader = new Loader(store, { leftOut, platforms, isAlone });
  const images = await inOrder(entries, (entry) => loader.load(entry));
  const missing = (platforms ?? []).find(
    (platform) => !images.some((image) => samePlatform(image.platform, platform)),
  );
  if (missing !== undefined) {
    const available = [...images.map(({ platform }) => platform), ...loader.others];
    throw noPlatform(reference, missing, { available, notices: leftOut.notices(reference) });
  }
  if (images.length === 0) {
    const reasons = leftOut.notices(reference).join(' ');
    throw unsupported(
      reference,
      `has no image that can be flattened${reasons && `. ${reasons.replace(/\.$/, '')}`}`,
      NOT_AN_IMAGE,
    );
  }
  return {
    ...{ reference, digest, index, images },
    notices: [...leftOut.notices(reference), ...loader.notices],
    release: ({ manifest }) => store.release(manifest),
    close: () => store.close(),
  };
}

/** Loads what is wanted, some at a time; returns it in the order of the entries. */
async function inOrder<T>(
  entries: readonly Entry[],
  load: (entry: Entry) => Promise<T | undefined>,
): Promise<T[]> {
  const loaded: Array<T | undefined> = [];
  const waiting = [...entries.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      loaded[next[0]] = await load(next[1]);
  };
  await Promise.all(Array.from({ length: READS }, work));
  return loaded.filter((image) => image !== undefined);
}

interface LoaderOptions {
  readonly leftOut: LeftOut;
  readonly platforms: readonly Platform[] | undefined;
  /** Whether the user chose this manifest, so that nothing else can be flattened instead. */
  readonly isAlone: boolean;
}

class Loader {
  readonly notices: string[] = [];
  /** Platforms that are not wanted, for messages. */
  readonly others: Platform[] = [];
  readonly #store: ImageStore;
  readonly #options: LoaderOptions;

  constructor(store: ImageStore, options: LoaderOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Loads an image; undefined if it is left out. */
  async load(entry: Entry): Promise<LayeredImage | undefined> {
    const claimed = readPlatform(entry.platform);
    if (claimed !== undefined && !this.#accepts(claimed)) return undefined;
    const bytes = await this.#store.readManifest(entry);
    if (bytes === undefined) return this.#without(entry, claimed);
    const document = readDocument(bytes, entry);
    if (document.kind !== 'manifest') throw invalidBlob(entry.digest, 'is not a manifest');
    if (!this.#isImage(document)) return undefined;
    const config = await this.#readConfig(document, entry);
    if (config === undefined) return this.#without(entry, claimed, document);
    const own = readPlatform(config);
    const platform = platformOf(claimed, own);
    if (platform === undefined)
      throw unsupported(
        `The image ${entry.digest}`,
        'does not say which platform it is for',
        'Build it again with a current builder.',
      );
    if (claimed === undefined && !this.#accepts(platform)) return undefined;
    if (claimed !== undefined && own !== undefined && differs(claimed, own))
      this.notices.push(
        `The index says that ${entry.digest} is for ${formatPlatform(claimed)}, but its config says ${formatPlatform(own)}.`,
      );
    return this.#assemble(entry, document, { config, platform });
  }

  async #assemble(
    entry: Entry,
    document: ManifestDocument,
    { config, platform }: { config: JsonObject; platform: Platform },
  ): Promise<LayeredImage> {
    const { mediaType, digest, sizeBytes } = entry;
    const manifest = { mediaType: mediaType || document.mediaType, digest, sizeBytes };
    const { layers } = document;
    const diffIds = diffIdsOf(config, layers.length, `The image ${digest}`);
    const parts = { manifest, layers, platform };
    return {
      manifest,
      format: document.format,
      platform,
      indexPlatform: this.#options.isAlone ? undefined : entry.platform,
      entryAnnotations: this.#options.isAlone ? {} : entry.annotations,
      annotations: document.annotations,
      config: { descriptor: document.config, json: config },
      layers: await Promise.all(
        layers.map(async (descriptor, at) => {
          const content = await this.#store.findLayer(descriptor, parts);
          if (content === undefined) throw this.#missing(descriptor.digest, entry);
          return { descriptor, diffId: diffIds[at] ?? '', ...content };
        }),
      ),
    };
  }

  /** Whether a platform is wanted; remembers it if not. */
  #accepts(platform: Platform): boolean {
    const { platforms, isAlone, leftOut } = this.#options;
    const isWanted = platforms?.some((wanted) => samePlatform(wanted, platform)) ?? true;
    if (!isWanted) this.others.push(platform);
    else if (platform.os !== 'linux') {
      if (isAlone || platforms !== undefined) {
        throw new FlattenError(
          'UNSUPPORTED_IMAGE',
          `docker-flatten needs a Linux image, but ${this.#store.name} has one for ${platform.os}.`,
          { hint: 'Windows layers are not plain filesystems and cannot be flattened this way.' },
        );
      }
      leftOut.notLinux.push(platform);
      return false;
    }
    return isWanted;
  }

  /**
   * Leaves out an image that is not there: an index in an archive may name platforms that the engine that saved it never
   * had. Engines fetch the manifests of all, but no configs and layers.
   */
  async #without(
    entry: Entry,
    platform: Platform | undefined,
    document?: ManifestDocument,
  ): Promise<undefined> {
    const { isAlone, leftOut } = this.#options;
    const parts = { manifest: entry, layers: document?.layers ?? [], platform };
    const layers = await Promise.all(
      parts.layers.map((layer) => this.#store.findLayer(layer, parts)),
    );
    const isDamaged = document !== undefined && !layers.includes(undefined);
    if (isAlone || isDamaged) throw this.#missing(document?.config.digest ?? entry.digest, entry);
    leftOut.missing.push(platform);
  }

  #missing(digest: string, { digest: manifest }: Entry): FlattenError {
    const by = digest === manifest ? 'an index' : `the manifest ${manifest}`;
    return damagedBlob(digest, `is missing, though ${by} names it`, this.#store.name);
  }

  /** Returns false for an artifact. */
  #isImage({ config, layers, artifactType, mediaType }: ManifestDocument): boolean {
    const { isAlone, leftOut } = this.#options;
    const kinds = layers.map((layer) => layerKind(layer.mediaType));
    const isImage =
      isImageConfig(config.mediaType) &&
      (layers.length === 0 || kinds.some((kind) => kind !== 'other'));
    if (!isImage) {
      const type =
        artifactType ??
        (isImageConfig(config.mediaType) ? (layers[0]?.mediaType ?? mediaType) : config.mediaType);
      if (isAlone)
        throw unsupported(
          this.#store.name,
          `is not an image, but ${quoteShort(type)}`,
          NOT_AN_IMAGE,
        );
      if (layers.some((layer) => layer.mediaType === 'application/vnd.in-toto+json'))
        leftOut.attestations++;
      else leftOut.artifacts.push(type);
      return false;
    }
    const foreign = layers[kinds.indexOf('foreign')];
    if (foreign !== undefined)
      throw unsupported(
        `The layer ${foreign.digest}`,
        `is a foreign layer (${foreign.mediaType}), which only its vendor may distribute`,
        'Images with such layers cannot be flattened: the result would distribute them.',
      );
    const other = layers[kinds.indexOf('other')];
    if (other !== undefined)
      throw unsupported(
        `The layer ${other.digest}`,
        `has the unknown media type ${JSON.stringify(other.mediaType)}`,
        'Layers are tar archives, uncompressed or compressed with gzip or zstd. Build the image again with one of these; decrypt an encrypted one.',
      );
    return true;
  }

  /** Returns undefined if it is not there. */
  async #readConfig({ config }: ManifestDocument, entry: Entry): Promise<JsonObject | undefined> {
    const bytes = await this.#store.readConfig(config, entry);
    if (bytes === undefined) return undefined;
    checkBlob(bytes, config);
    const json = parseJson(bytes.toString('utf8'));
    if (!isObject(json))
      throw invalidBlob(config.digest, 'is not a config, since it is not a JSON object');
    return json;
  }
}
