// The result's single layer, wherever it is.
import { VERSION } from '../base/version.ts';
import type { PackedFile } from '../engine/store/load-packed.ts';
import type { StoredImage, StoreRequest } from '../engine/store/store.ts';
import type { LayerFacts } from '../report/facts.ts';
import type { LayerOf } from '../survey/size-tree.ts';

/** `created_by` of the result's only history entry. */
export const CREATED_BY = `docker-flatten ${VERSION}`;

/** Packed layers with their image's config, and what an engine needs to store them. */
export interface PackedImage {
  /** Bottom first. */
  readonly files: readonly PackedFile[];
  readonly config: Buffer;
  readonly request: StoreRequest;
  /** Whether the layers hold any file data. */
  readonly hasContent: boolean;
}

/** A layer that is stored or packed, or the estimate of one. */
export interface Layer {
  /** The image in the engine, if the layer streamed there. */
  readonly stored: StoredImage | undefined;
  /** The layer in a file, if it has to go to several places. */
  readonly packed?: PackedImage | undefined;
  /** What is in each layer, bottom first, if there are several. */
  readonly parts?: readonly LayerFacts[] | undefined;
  /** Which of these a file is in, from 0; undefined if nobody asked for it. */
  readonly partOf?: LayerOf | undefined;
  /** sha256 of the flat filesystem's stream, if it was divided. */
  readonly flatDiffId?: string | undefined;
  readonly newBytes: number;
  /** Bytes of the packed layer, if it is kept packed. */
  readonly packedBytes: number | undefined;
  readonly imageId: string | undefined;
  /** Undefined if it depends on layers that were not made. */
  readonly configDigest: string | undefined;
  /** Length of its tar stream, and so of reading it back; undefined if the source was not read. */
  readonly streamBytes?: number | undefined;
  /** Entries and bytes of a layer made in this run; zero otherwise. */
  readonly counts: { readonly entries: number; readonly dataBytes: number };
}

/** Returns the files of layers that the run has made, without those of a kept base. */
export function ownFiles(packed: PackedImage | undefined): readonly PackedFile[] {
  return packed?.files.filter(({ isKept }) => isKept !== true) ?? [];
}

/** No counts, for a layer that was not made in this run. */
export const NO_COUNTS: Layer['counts'] = { entries: 0, dataBytes: 0 };
