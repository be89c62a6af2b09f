// Images as layers, outside an engine: in an archive, a directory or a registry.
import type { Readable } from 'node:stream';
import type { JsonObject } from '../base/json.ts';
import type { Annotations, Descriptor } from './manifest.ts';
import type { Platform } from './platform.ts';

/** A part of a file that can be read from any position. */
export interface FileRange {
  readonly path: string;
  readonly startByte: number;
  readonly sizeBytes: number;
}

/** A packed layer that can be read any number of times. */
export interface LayerBlob {
  readonly descriptor: Descriptor;
  /** sha256 of its uncompressed tar stream, from the config. */
  readonly diffId: string;
  /** Opens its packed bytes. Whoever reads them checks their digest and size. */
  open(signal: AbortSignal): Promise<Readable>;
  /** Returns where its packed bytes are, if they are in a file: once it has been read, if it has a `tap` too. */
  readonly locate?: (signal: AbortSignal) => Promise<FileRange>;
  /** Passes the packed bytes of the next reading to `tap` too, if they are in no file yet. */
  readonly tap?: (tap: LayerTap) => void;
}

/** Gets the packed bytes of a layer that somebody else reads. */
export interface LayerTap {
  /** Takes the next bytes. The reading waits until it resolves. */
  write(bytes: Buffer): Promise<void>;
  /** Called after the last bytes. */
  end(): void;
  /** Called if the reading ends before; may be called after {@link end}, too. */
  abort(): void;
}

/** Whether manifests use Docker's media types or OCI's. */
export type ManifestFormat = 'docker' | 'oci';

/** The image of one platform. */
export interface LayeredImage {
  readonly manifest: Descriptor;
  readonly format: ManifestFormat;
  /** Normalized; from the index's entry, or from the config as far as there is none. */
  readonly platform: Platform;
  /** `platform` of the index's entry, with `os.version` and `os.features`; undefined without an index. */
  readonly indexPlatform: JsonObject | undefined;
  /** Annotations of the index's entry. */
  readonly entryAnnotations: Annotations;
  /** Annotations of the manifest. */
  readonly annotations: Annotations;
  readonly config: { readonly descriptor: Descriptor; readonly json: JsonObject };
  /** Bottom first. */
  readonly layers: readonly LayerBlob[];
}

/** What a reference in an archive, a directory or a registry names: one image, or an index of several. */
export interface ImageSet {
  /** The user's name for it. */
  readonly reference: string;
  /** Digest of the manifest or of the outermost index. */
  readonly digest: string;
  /** The index's format and annotations; undefined if it is a plain manifest. */
  readonly index:
    | { readonly format: ManifestFormat; readonly annotations: Annotations }
    | undefined;
  /** In the order of the index; nested indexes are flattened into it. */
  readonly images: readonly LayeredImage[];
  /** Notices about what was left out: attestations, signatures, artifacts. */
  readonly notices: readonly string[];
  /** Frees temporary copies of an image's layers, if there are any. It can still be read, from a new copy. */
  release?(image: LayeredImage): Promise<void>;
  /** Releases files and temporary directories. */
  close(): Promise<void>;
}
