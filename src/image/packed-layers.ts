// A flat filesystem as parts of packed layers, for what copies them as they are packed.
import type { Readable } from 'node:stream';
import type { Spans } from '../tar/spans.ts';
import type { LayerBlob } from './layered-image.ts';

/** How a layer is packed. */
export type Packing = 'gzip' | 'zstd' | 'none';

/** A part of a layer's tar stream. */
export interface LayerRun {
  /** Number of the layer, bottom first. */
  readonly layer: number;
  readonly startBytes: number;
  readonly endBytes: number;
}

/** The layers that a filesystem is made of. */
export interface PackedLayers {
  /** Bottom first. */
  readonly blobs: readonly LayerBlob[];
  /** How each is packed. */
  readonly packings: readonly Packing[];
  /** How many zstd frames each has; 0 if it is packed otherwise. */
  readonly frames: readonly number[];
  /** Bytes of each one's tar stream. */
  readonly layerTarBytes: readonly number[];
  /** How many of the lowest ones the result keeps, so that nothing of them is packed; 0 for none. */
  readonly keptLayers: number;
  /** Returns about which parts of the other ones are left, as long as no rule drops or changes anything. */
  keptRuns(): readonly LayerRun[];
  /**
   * Opens the stream of the whole filesystem.
   * @param spans are filled ahead of its bytes; the stream with number n is the tar stream of the layer `blobs[n]`
   */
  open(signal: AbortSignal, spans: Spans): Promise<Readable>;
}
