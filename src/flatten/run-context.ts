// What the action or the shell command passes to a run besides its options.
import type { Log } from '../base/log.ts';
import type { LayerCache } from '../cache/cache.ts';
import type { Docker } from '../engine/client/docker-cli.ts';

/** Context of one run. */
export interface RunContext {
  readonly id: string;
  readonly docker: Docker;
  readonly log: Log;
  /** Aborts to stop the run. */
  readonly signal: AbortSignal;
  /** Cache of flat layers; undefined if none is used. */
  readonly cache?: LayerCache | undefined;
}
