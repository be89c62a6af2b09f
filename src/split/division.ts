// The plan of several layers.

/** What is wanted: a number of layers (2 to 100), or as few as possible of at most some bytes each. */
export type WantedLayers = (
  | { readonly layers: number }
  | {
      /** The caller has to check the sizes of the packed layers, since they are only estimated here. */
      readonly maxBytes: number;
    }
) & {
  /** Whether layers are stored without compression, so that sizes are those of their tar streams. */
  readonly isUnpacked?: boolean;
};

/** What a layer has much of: a package, a directory or a file. */
export interface LayerContent {
  /** `dpkg:libc6`, or an absolute path. */
  readonly name: string;
  /** Size of the data. */
  readonly bytes: number;
}

/** One of the layers, lowest first. */
export interface DividedLayer {
  /** Numbers of entries in their order; of a directory that is only a parent here, the number's complement (`~`). */
  readonly pieces: Int32Array;
  /** Number of entries, with the parents that are in other layers, too. */
  readonly entries: number;
  readonly dataBytes: number;
  /** Exact length of its tar stream. */
  readonly streamBytes: number;
  /** About what it takes up once packed, by samples; often a tenth more or less. */
  readonly packedBytes: number;
  /** Its largest contents, largest first. */
  readonly largest: readonly LayerContent[];
}

/** The plan of several layers. */
export interface Division {
  /** At least one; the last one has the headers of all directories with their own times, and what changes most. */
  readonly layers: readonly DividedLayer[];
  /** What a user should know: fewer layers than wanted, a file that is too large. */
  readonly notices: readonly string[];
  /** The same for debugging. */
  readonly details: readonly string[];
}
