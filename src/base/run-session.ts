// What every part of a run needs, whatever the run works with.
import type { Log } from './log.ts';

/** One run: its ID, its log, and what ends it. */
export interface RunSession {
  /** Marks everything that the run creates, in an engine or on a disk. */
  readonly runId: string;
  readonly log: Log;
  /** Aborted when the run must stop. */
  readonly signal: AbortSignal;
  /** Touches the watchdog. Call it on progress: a byte was transferred or an answer came. */
  readonly touch: () => void;
}
