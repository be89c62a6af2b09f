// The first pass over the layers: checks their bytes and finds out where each path of the flat filesystem is.
import { FlattenError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { withProgress } from '../base/progress.ts';
import type { LayerBlob } from '../image/layered-image.ts';
import type { Packing } from '../image/packed-layers.ts';
import { DROPPED, TarFraming } from '../tar/framing.ts';
import { LayerApplier } from './apply.ts';
import { type BaseMark, markBase } from './base-mark.ts';
import { Heads } from './heads.ts';
import { type LayerReading, readLayer } from './inflate.ts';
import { truncatedLayer } from './layer-errors.ts';
import { BOMB_BYTES, BOMB_RATIO, MAX_LAYERS, overLimit } from './limits.ts';
import { livingNodes } from './selection.ts';
import { LayerTree } from './tree.ts';

/** What indexing needs from the run. */
export interface IndexContext {
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Reports progress to the watchdog. */
  readonly touch?: () => void;
  /** How many of the lowest layers a result keeps; none by default. */
  readonly keptLayers?: number | undefined;
}

/** What the first pass found. */
export interface LayerIndex {
  /** Bottom first. */
  readonly layers: readonly LayerBlob[];
  /** Unpacked bytes of each layer: file data and link targets, as overlay2 counts them. */
  readonly layerBytes: readonly number[];
  /** Their sum. */
  readonly unpackedBytes: number;
  /** Bytes of all layers' tar streams: at least as many as the flat stream has. */
  readonly tarBytes: number;
  /** The same of each layer. */
  readonly layerTarBytes: readonly number[];
  /** How each layer is packed. */
  readonly packings: readonly Packing[];
  /** How many zstd frames each layer has. */
  readonly frames: readonly number[];
  /** The lowest number that a node of each layer can have, unless a lower layer has it too. */
  readonly firstNodes: readonly number[];
  /** Notices for the user. */
  readonly notices: readonly string[];
  /** All paths of all layers. */
  readonly tree: LayerTree;
  /** Headers of directories and symbolic links. */
  readonly heads: Heads;
  /** 1 for each node that remains after all layers. */
  readonly living: Uint8Array;
  /** The tree after the layers that a result keeps; undefined if it keeps none. */
  readonly base: BaseMark | undefined;
}

/**
 * Reads all layers, checks their sizes, digests and diffIDs, and applies them to a tree of paths.
 * @param layers bottom first
 * @throws FlattenError `BLOB_INVALID` if a layer is not what the image names, `LAYER_INVALID`, `WHITEOUT_NAME` or
 *   `TAR_INVALID` if it cannot be applied, `TAR_LIMIT` if it is made to exhaust memory or time, `UNSUPPORTED_IMAGE` if
 *   its content is elsewhere or packed in another way
 */
export async function indexLayers(
  layers: readonly LayerBlob[],
  context: IndexContext,
): Promise<LayerIndex> {
  for (const { descriptor } of layers) refuseForeign(descriptor.mediaType, descriptor.digest);
  if (layers.length > MAX_LAYERS)
    throw overLimit(`The image has ${layers.length} layers, but at most ${MAX_LAYERS} are read.`);
  const indexing = new Indexing(layers, context);
  const totalBytes = layers.reduce((sum, { descriptor }) => sum + descriptor.sizeBytes, 0);
  const progress = {
    title: 'Read the layers',
    doneBytes: () => indexing.packedBytes,
    totalBytes: () => totalBytes,
  };
  return withProgress(context.log, progress, indexing.run());
}

class Indexing {
  readonly #layers: readonly LayerBlob[];
  readonly #context: IndexContext;
  readonly #tree = new LayerTree();
  readonly #heads = new Heads();
  readonly #applier = new LayerApplier(this.#tree, this.#heads);
  readonly #layerBytes: number[] = [];
  readonly #layerTarBytes: number[] = [];
  readonly #packings: Packing[] = [];
  readonly #frames: number[] = [];
  readonly #firstNodes: number[] = [];
  readonly #notices: string[] = [];
  #base: BaseMark | undefined;
  /** Bytes of the layers before the current one. */
  #donePacked = 0;
  #doneTar = 0;
  #reading: LayerReading | undefined;

  constructor(layers: readonly LayerBlob[], context: IndexContext) {
    this.#layers = layers;
    this.#context = context;
  }

  get packedBytes(): number {
    return this.#donePacked + (this.#reading?.packedBytes ?? 0);
  }

  async run(): Promise<LayerIndex> {
    for (const [at, layer] of this.#layers.entries()) {
      await this.#read(layer);
      if (at + 1 === this.#context.keptLayers) this.#base = markBase(this.#tree, at + 1);
    }
    const { notice } = this.#applier.attributes;
    return {
      layers: this.#layers,
      layerBytes: this.#layerBytes,
      unpackedBytes: this.#layerBytes.reduce((sum, bytes) => sum + bytes, 0),
      tarBytes: this.#doneTar,
      layerTarBytes: this.#layerTarBytes,
      packings: this.#packings,
      frames: this.#frames,
      firstNodes: this.#firstNodes,
      notices: notice === undefined ? this.#notices : [...this.#notices, notice],
      tree: this.#tree,
      heads: this.#heads,
      living: livingNodes(this.#tree),
      base: this.#base,
    };
  }

  async #read(layer: LayerBlob): Promise<void> {
    const { signal, touch } = this.#context;
    const reading = readLayer(layer, { checksDiffId: true, signal });
    this.#reading = reading;
    this.#firstNodes.push(this.#tree.count);
    this.#applier.beginLayer();
    const framing = new TarFraming(
      {
        begin: (entry, extension, startBytes) => {
          this.#applier.apply(entry, extension, startBytes);
          return DROPPED;
        },
        emit: () => {},
      },
      { dropsGlobals: true, ignoresTrailer: true },
    );
    for await (const chunk of reading.chunks) {
      signal.throwIfAborted();
      framing.consume(chunk);
      this.#refuseBomb(reading);
      touch?.();
    }
    if (!framing.isBetweenEntries) throw truncatedLayer(layer.descriptor.digest);
    this.#noteMediaType(layer, reading.packing);
    this.#layerBytes.push(this.#applier.endLayer());
    this.#donePacked += reading.packedBytes;
    this.#doneTar += reading.tarBytes;
    this.#layerTarBytes.push(reading.tarBytes);
    this.#packings.push(reading.packing ?? 'none');
    this.#frames.push(reading.frames);
    this.#reading = undefined;
  }

  #refuseBomb(reading: LayerReading): void {
    const tarBytes = this.#doneTar + reading.tarBytes;
    if (isBomb(tarBytes, this.packedBytes))
      throw overLimit(
        `The image's layers unpack to more than ${BOMB_BYTES} bytes and to more than ${BOMB_RATIO} times their size.`,
      );
  }

  /** Bytes decide how a layer is packed, as in engines, but other programs may go by the media type. */
  #noteMediaType({ descriptor }: LayerBlob, packing: Packing | undefined): void {
    const named = namedPacking(descriptor.mediaType);
    if (named === undefined || packing === undefined || named === packing) return;
    const form = (kind: Packing) => (kind === 'none' ? 'not packed' : `packed with ${kind}`);
    this.#notices.push(
      `The media type of the layer ${descriptor.digest} says that it is ${form(named)}, but it is ${form(packing)}, so it was read as that.`,
    );
  }
}

/** Returns whether layers unpack to much more than any real ones. */
export function isBomb(tarBytes: number, packedBytes: number): boolean {
  return tarBytes > BOMB_BYTES && tarBytes > BOMB_RATIO * packedBytes;
}

/** Returns how a layer is packed by its media type; undefined if that does not say. */
function namedPacking(mediaType: string): Packing | undefined {
  if (/[.+]gzip$/.test(mediaType)) return 'gzip';
  if (/[.+]zstd$/.test(mediaType)) return 'zstd';
  // Docker archives have no media types, and readers of them say "tar" whatever it is.
  return mediaType === 'application/vnd.oci.image.layer.v1.tar' ? 'none' : undefined;
}

/** Refuses layers whose content is not in the image (OCI image-spec "layer.md", "Non-Distributable Layers"). */
function refuseForeign(mediaType: string, digest: string): void {
  const refuse = (what: string, hint: string) => {
    throw new FlattenError('UNSUPPORTED_IMAGE', `The layer ${digest} ${what}.`, { hint });
  };
  if (/nondistributable|foreign/.test(mediaType))
    refuse(
      'is not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)',
      'Windows images have such layers. Build the image on a base without them.',
    );
  if (/\+encrypted$/.test(mediaType))
    refuse('is encrypted', 'Decrypt the image first, with "skopeo copy --decryption-key".');
}
