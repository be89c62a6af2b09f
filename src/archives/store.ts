// What contains images as blobs: a layout on a disk, a Docker archive or a registry.
import type { Log } from '../base/log.ts';
import type { LayerBlob } from '../image/layered-image.ts';
import type { Descriptor } from '../image/manifest.ts';
import type { Platform } from '../image/platform.ts';

/** What opening images needs of the run. */
export interface OpenContext {
  /** An existing directory for copies from a registry. */
  readonly tempDir: string;
  readonly runId: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Tells the watchdog that work moves on. */
  readonly touch: () => void;
  /** Only these platforms, all of which must be there; by default all that are. */
  readonly platforms?: readonly Platform[] | undefined;
}

/** An image whose layers are to be opened. */
export interface ImageParts {
  readonly manifest: Descriptor;
  readonly layers: readonly Descriptor[];
  /** For messages. */
  readonly platform: Platform | undefined;
}

/** A layer's packed bytes. */
export type LayerContent = Required<Pick<LayerBlob, 'open' | 'locate'>>;

/** Holds images. It hands out blobs as they are: its users check them. */
export interface ImageStore {
  /** What it is, for messages. */
  readonly name: string;
  /** Reads a manifest or an index; undefined if it is not there. */
  readManifest(descriptor: Descriptor): Promise<Buffer | undefined>;
  /** Reads a config; undefined if it is not there. */
  readConfig(config: Descriptor, manifest: Descriptor): Promise<Buffer | undefined>;
  /**
   * Returns the content of one of an image's layers; undefined if it is known to be missing.
   * @throws FlattenError `BLOB_INVALID` if it is known to have another size
   */
  findLayer(layer: Descriptor, image: ImageParts): Promise<LayerContent | undefined>;
  /** Frees what was copied to read an image, if anything was. */
  release(manifest: Descriptor): Promise<void>;
  close(): Promise<void>;
}
