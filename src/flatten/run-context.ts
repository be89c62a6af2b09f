// What a run stands in: what a front door hands over.
import type { Log } from '../base/log.ts';
import type { LayerCache } from '../cache/cache.ts';
import type { Docker } from '../engine/client/docker-cli.ts';
import type { Sweep } from '../engine/containers/sweep.ts';

/** What a run stands in. */
export interface RunContext {
  readonly id: string;
  readonly docker: Docker;
  readonly log: Log;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
  /** Where flat layers are kept; undefined if nowhere. */
  readonly cache?: LayerCache | undefined;
  /** What goes on beside the work, and may free room. */
  readonly sweep?: Sweep;
}
