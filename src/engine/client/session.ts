// What a run works with once it is connected: the engine, and the run's own ID, log and signal.
import type { Log } from '../../base/log.ts';
import type { Engine } from './engine.ts';

/**
 * A connected engine with the run that uses it. A function that only needs the engine takes an {@link Engine}, which
 * can be a session. For work that another signal ends, pass `{ ...session, signal }`.
 */
export interface EngineSession extends Engine {
  /** Marks everything that the run creates in the engine. */
  readonly runId: string;
  readonly log: Log;
  /** Aborted when the run must stop. */
  readonly signal: AbortSignal;
}
