// The interface of everything outside an engine that takes a flat image.

import type { JsonObject } from '../base/json.ts';
import type { Log } from '../base/log.ts';
import type { ImageSet, ManifestFormat } from './layered-image.ts';
import type { Annotations, Descriptor } from './manifest.ts';
import type { Platform } from './platform.ts';

/** A flat image of one platform, ready to be written. */
export interface FlatImage {
  /** The config's bytes. */
  readonly config: Buffer;
  readonly platform: Platform;
  /** `platform` of its entry in an index, as the source's index had it; undefined to derive it from the config. */
  readonly indexPlatform: JsonObject | undefined;
  readonly entryAnnotations: Annotations;
  readonly annotations: Annotations;
  readonly format: ManifestFormat;
  /** The packed layers, bottom first. */
  readonly layers: readonly FlatLayer[];
}

/** A packed layer in a file. The media type is OCI's or Docker's, as the format of its image says. */
export interface FlatLayer {
  readonly path: string;
  /** Where it starts in a file that has more. */
  readonly startByte?: number | undefined;
  readonly descriptor: Descriptor;
  readonly diffId: string;
}

/** What is written: one image as a plain manifest, or an index of several. */
export interface FlatSet {
  readonly images: readonly FlatImage[];
  readonly index:
    | { readonly format: ManifestFormat; readonly annotations: Annotations }
    | undefined;
}

/** What a target needs from the run. */
export interface TargetContext {
  readonly runId: string;
  readonly tempDir: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Reports progress to the watchdog. */
  readonly touch: () => void;
}

/** A place for results: nothing appears under its name before `publish`. */
export interface ImageTarget {
  /** The user's name for it. */
  readonly name: string;
  /** Checks before any work that it can be written. */
  check(): Promise<void>;
  /** Writes everything under a pending name. */
  write(set: FlatSet): Promise<WrittenSet>;
}

/** A result that was written, but does not have its name yet. */
export interface WrittenSet {
  /** Digest of the manifest, or of the index. */
  readonly digest: string;
  /** Opens what was written, to verify it. */
  readBack(): Promise<ImageSet>;
  /** Gives it its name, replacing what had the name before. */
  publish(): Promise<void>;
  /** Restores what had the name before, after a later target failed; does nothing if that is impossible. */
  undo(): Promise<void>;
  /**
   * Removes what was written and not published, and what `undo` needs. Call it at the end in any case: what was
   * published stays.
   */
  discard(): Promise<void>;
}
