// What a front door hands to a run besides its options.
import type { Log } from '../base/log.ts';
import type { LayerCache } from '../cache/cache.ts';
import type { Docker } from '../engine/client/docker-cli.ts';

/** What a run stands in. */
export interface RunContext {
  readonly id: string;
  readonly docker: Docker;
  readonly log: Log;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
  /** Where flat layers are saved; undefined if nowhere. */
  readonly cache?: LayerCache | undefined;
}
