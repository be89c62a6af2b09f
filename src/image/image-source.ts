// The interface of everything that can be flattened: an engine's image, a container, or anything else with layers and a
// config. Its users do not know which kind it is.
import type { FlattenError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import type { FlatReader } from './flat-reader.ts';
import type { LayerBlob } from './layered-image.ts';
import type { Annotations, Descriptor } from './manifest.ts';
import type { Platform } from './platform.ts';

/** A source's config, as far as it could be read. */
export interface SourceConfig {
  readonly json: JsonObject;
  /** Digest of the config blob; undefined if its bytes could not be read. */
  readonly digest: string | undefined;
  /** The layers of the manifest, with their packed sizes; undefined if there is no manifest. */
  readonly packedLayers: readonly Descriptor[] | undefined;
  /** The manifest's annotations. */
  readonly annotations: Annotations;
  /** Which part of the config may be missing and why, for people; undefined if it is complete. */
  readonly missing: string | undefined;
}

/** A step of an image's history. */
export interface HistoryStep {
  /** The command that created it, as its builder recorded it. */
  readonly command: string;
  /** Unpacked bytes of its layer. */
  readonly bytes: number;
  /** Whether it has a layer; a step that only sets a config field has none. */
  readonly hasLayer: boolean;
}

/** The size of an image. */
export interface SourceSize {
  /** Unpacked bytes of all layers. */
  readonly bytes: number;
  /** Packed bytes of all layers; undefined if they are not kept packed. */
  readonly packedBytes: number | undefined;
  /** Its steps, oldest first; undefined if its history does not account for all layers. */
  readonly history: readonly HistoryStep[] | undefined;
}

/** Something that can be flattened. */
export interface ImageSource {
  /** The user's name for it: the given reference, or a container's name. */
  readonly reference: string;
  /** The image's ID in its store: the digest of its config, its manifest or an index. */
  readonly id: string;
  /** ID of the container that is read instead of its image, for reports; undefined for an image. */
  readonly ofContainer: string | undefined;
  readonly platform: Platform;
  /** DiffIDs of the image's layers, bottom first. */
  readonly diffIds: readonly string[];
  /** Its packed layers, bottom first, if it is read by applying them. */
  readonly packedLayers?: readonly LayerBlob[];
  /** How many of the lowest layers the result keeps as they are; undefined for none. */
  readonly keptLayers?: number | undefined;
  /** Returns what changes if the lowest layers are kept; missing if it is not read by applying layers. */
  readonly keeping?: (
    layerCount: number,
  ) => Pick<ImageSource, 'keptLayers' | 'openReader' | 'measure'>;
  /** Number of filesystem layers: a container has one more than its image. */
  readonly layerCount: number;
  /** Paths that the config declares as volumes. */
  readonly volumes: readonly string[];
  /** The `config` field of the config (environment, command and so on), as far as known before `readConfig`. */
  readonly shownConfig: JsonObject;
  /** Unpacked bytes of the image, if known before `measure`. */
  readonly knownBytes: number | undefined;
  /** Whether its reader sees the whole image. If false, it may miss the image's files at a few paths. */
  readonly isExact: boolean;
  /** Set if it is read by applying its layers: then its entries have more than an engine shows. */
  readonly byLayers?: true;
  /** Set if its layers are also what it is measured by: these say nothing of the blocks of a disk. */
  readonly countsFiles?: true;
  /** Notices for the user before it is flattened. */
  readonly notices: readonly string[];
  /** Reads its config and other metadata for the result. Reads only once, for all callers. */
  readConfig(): Promise<SourceConfig>;
  /** Prepares to read its flat filesystem. The caller must close the reader. */
  openReader(): Promise<FlatReader>;
  /** Measures it. Call `openReader` or `readConfig` first: an engine may have to unpack the image before. */
  measure(): Promise<SourceSize>;
  /**
   * Freezes it while it is read; missing if it cannot change.
   * @returns a function that resumes it; further calls do nothing
   */
  readonly hold?: () => Promise<() => Promise<void>>;
  /** Returns the error if the stream broke off because the source changed while being read; missing as {@link hold}. */
  readonly changedWhileRead?: (error: FlattenError) => FlattenError;
}
