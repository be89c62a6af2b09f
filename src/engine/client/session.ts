// What a run works with from the moment it is connected: the engine, and whose work it is.
import type { Log } from '../../base/log.ts';
import type { Engine } from './engine.ts';

/**
 * A connected engine with the run that uses it. What needs only the engine takes an {@link Engine}, and may be given a
 * session. Work that another signal ends takes `{ ...session, signal }`.
 */
export interface EngineSession extends Engine {
  /** Marks all that the run makes in the engine. */
  readonly runId: string;
  readonly log: Log;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
}
