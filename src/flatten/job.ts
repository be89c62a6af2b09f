// What the steps of a run share, more of it from step to step.
import type { LayerCache } from '../cache/cache.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { Sweep } from '../engine/containers/sweep.ts';
import type { TagMoves } from '../engine/images/tags.ts';
import type { EngineSource } from '../engine/sources/engine-source.ts';
import type { ImageSource, SourceConfig } from '../image/image-source.ts';
import type { FlattenOptions } from '../inputs/options.ts';

/** What there is once the engine has answered. */
export interface Job {
  readonly engine: EngineSession;
  readonly options: FlattenOptions;
  readonly tags: TagMoves;
  /** Removes beside the work what interrupted runs left, and may free room. */
  readonly sweep: Sweep;
  /** Where flat layers are saved; undefined if nowhere. */
  readonly cache: LayerCache | undefined;
}

/** The same once it is known what is to be flattened. */
export interface SourceJob extends Job {
  readonly source: ImageSource;
  /** The same if it is an image of the engine: commands can run in it, and it can be tagged, saved and removed. */
  readonly inEngine: EngineSource | undefined;
}

/** The same once its config is being read. */
export interface LayerJob extends SourceJob {
  /** What the result says of itself, but for its layer and history. */
  readonly sourceConfig: Promise<SourceConfig>;
}
