// What the steps of a run share. Each type adds what the next step of the run has found out.
import type { RunSession } from '../base/run-session.ts';
import type { LayerCache } from '../cache/cache.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { Sweep } from '../engine/containers/sweep.ts';
import type { TagMoves } from '../engine/images/tags.ts';
import type { EngineSource } from '../engine/sources/engine-source.ts';
import type { ImageSource, SourceConfig } from '../image/image-source.ts';
import type { LayerBlob } from '../image/layered-image.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { LayerScans } from './layer-scans.ts';
import type { Placements } from './placements.ts';

/** A run that has connected to the engine, if it needs one. */
export interface Job {
  readonly run: RunSession;
  /** The engine that has the source or gets the result; undefined if neither is in one. */
  readonly engine: EngineSession | undefined;
  /** The engine that has the image to compare with, if one has it. */
  readonly comparesIn?: EngineSession | undefined;
  readonly options: FlattenOptions;
  readonly tags: TagMoves;
  /** The results outside the engine. */
  readonly placements: Placements;
  /** Removes leftovers of interrupted runs in the background, which may free disk space. */
  readonly sweep: Sweep;
  /** Where flat layers are saved; undefined if nowhere. */
  readonly cache: LayerCache | undefined;
}

/** A run whose source or result is in an engine. */
export interface InEngineJob {
  readonly engine: EngineSession;
}

/** A run that has found its source, or one platform of it. */
export interface SourceJob extends Job {
  readonly source: ImageSource;
  /** The source if it is in the engine: commands can run in it, and it can be tagged, saved and removed. */
  readonly inEngine: EngineSource | undefined;
  /** Packed layers of a kept base, bottom first, if they are not taken from the source. */
  readonly baseBlobs?: readonly LayerBlob[] | undefined;
  /** New file for the packed layer; undefined if the layer streams into the engine. */
  readonly packTo?: string | undefined;
  /** The platform, for titles in the log, if the run has several. */
  readonly platformTitle?: string | undefined;
}

/** A run that is reading its source's config. */
export interface LayerJob extends SourceJob {
  /** Config and annotations of the result, except its layer and history. */
  readonly sourceConfig: Promise<SourceConfig>;
  /** The source's layers, if the flat layer may copy their blocks. */
  readonly scans?: LayerScans | undefined;
}

/**
 * Whether sizes count blocks of a disk, as the engine that has the source counts them. Else they count bytes of files: a
 * layer says nothing of blocks.
 */
export function countsBlocks({ engine, source, options }: SourceJob): boolean {
  const isShown = source.countsFiles !== true && options.imageLocation === undefined;
  return isShown && engine?.store.countsBlocks === true;
}
