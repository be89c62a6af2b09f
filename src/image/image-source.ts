// What is flattened, whatever offers it: an image that an engine has, a container, or what else has layers and a config.
// What reads it does not know which it is.
import type { FlattenError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import type { FlatReader } from './flat-reader.ts';
import type { Annotations, Descriptor } from './manifest.ts';
import type { Platform } from './platform.ts';

/** A config as far as it could be read. */
export interface SourceConfig {
  readonly json: JsonObject;
  /** Digest of the config blob; undefined if the bytes themselves could not be read. */
  readonly digest: string | undefined;
  /** The layers of the manifest, with their packed sizes; undefined if there is no manifest. */
  readonly packedLayers: readonly Descriptor[] | undefined;
  /** The manifest's annotations. */
  readonly annotations: Annotations;
  /** What may be missing of the config, and why, for people; undefined if all of it is here. */
  readonly missing: string | undefined;
}

/** A step of an image's history. */
export interface HistoryStep {
  /** The command that made it, as its builder wrote it. */
  readonly command: string;
  /** Unpacked bytes of its layer. */
  readonly bytes: number;
  /** Whether it has a layer; one that only set a field of the config has none. */
  readonly hasLayer: boolean;
}

/** How large an image is. */
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
  /** What the user calls it: the reference that was given, or a container's name. */
  readonly reference: string;
  /** ID of the image: the digest of its config, of its manifest or of an index, as its store has it. */
  readonly id: string;
  /** ID of the container that is read instead of its image, for reports; undefined for an image. */
  readonly ofContainer: string | undefined;
  readonly platform: Platform;
  /** DiffIDs of the image's layers, bottom first. */
  readonly diffIds: readonly string[];
  /** Number of filesystem layers: a container has one more than its image. */
  readonly layerCount: number;
  /** Paths that the config declares as volumes. */
  readonly volumes: readonly string[];
  /** The config's own `config` field (environment, command and so on), as far as it is known before it is read. */
  readonly shownConfig: JsonObject;
  /** Unpacked bytes of the image, if they are known before it is measured. */
  readonly knownBytes: number | undefined;
  /** Whether its reader sees all of the image; else it may lack files that the image has at a few paths. */
  readonly isExact: boolean;
  /** What a user should know before it is flattened. */
  readonly notices: readonly string[];
  /** Reads its config and what else the result takes from it, once for all callers. */
  readConfig(): Promise<SourceConfig>;
  /** Prepares to read its flat filesystem. The reader has to be closed. */
  openReader(): Promise<FlatReader>;
  /** Measures it. It must have been opened before, or its config read: an engine may have to unpack it first. */
  measure(): Promise<SourceSize>;
  /**
   * Holds it still while it is read; missing if it does not change by itself.
   * @returns lets it go on; may be called again, and does nothing then
   */
  readonly hold?: () => Promise<() => Promise<void>>;
  /** The error of a stream that broke off because the source changed while it was read; missing as {@link hold}. */
  readonly changedWhileRead?: (error: FlattenError) => FlattenError;
}
