// What the steps of a run share, more of it from step to step.
import type { LayerCache } from '../cache/cache.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { Sweep } from '../engine/containers/sweep.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { TagMoves } from '../engine/images/tags.ts';
import type { SourceConfig } from '../engine/metadata/source-config.ts';
import type { SourceContainer } from '../engine/sources/find-container.ts';
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
  readonly source: Source;
  /** The container to read, if it is not the image itself. */
  readonly container: SourceContainer | undefined;
}

/** The same once its config is being read. */
export interface LayerJob extends SourceJob {
  /** What the result says of itself, but for its layer and history. */
  readonly sourceConfig: Promise<SourceConfig>;
}

/** Filesystem layers of what is flattened: a container has one of its own. */
export function countSourceLayers({
  source,
  container,
}: Pick<SourceJob, 'source' | 'container'>): number {
  return source.diffIds.length + (container === undefined ? 0 : 1);
}
