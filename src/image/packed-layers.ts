// A flat filesystem as parts of packed layers, for what copies them as they are packed.
import type { Readable } from 'node:stream';
import type { Spans } from '../tar/spans.ts';
import type { LayerBlob } from './layered-image.ts';

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
  /** Whether each is packed with gzip. */
  readonly areGzip: readonly boolean[];
  /** Bytes of all their tar streams. */
  readonly tarBytes: number;
  /** Returns about which parts of them are left, as long as no rule drops or changes anything. */
  keptRuns(): readonly LayerRun[];
  /**
   * Opens the stream of the whole filesystem.
   * @param spans are filled ahead of its bytes; the stream with number n is the tar stream of the layer `blobs[n]`
   */
  open(signal: AbortSignal, spans: Spans): Promise<Readable>;
}
