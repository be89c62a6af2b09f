// Detects that nothing makes progress, so that a hung engine ends a run as a cancellation would.
import { FlattenError } from './errors.ts';
import { named } from './spelling.ts';

/** Interval of checks for progress. */
const CHECK_INTERVAL_MS = 250;

/**
 * Watches work that calls `touch` whenever it makes progress. Aborts its signal with a `TIMEOUT` error after too long
 * without a call, or with the outer signal's reason when that is aborted. Time during which the machine sleeps does not
 * count.
 */
export class Watchdog {
  readonly signal: AbortSignal;
  readonly #timer: NodeJS.Timeout | undefined;
  #touches = 0;

  /**
   * @param outer signal that also ends the work
   * @param limitSeconds seconds without progress before giving up; 0 disables the limit
   */
  constructor(outer: AbortSignal | undefined, limitSeconds: number) {
    const silence = new AbortController();
    this.signal = outer === undefined ? silence.signal : AbortSignal.any([outer, silence.signal]);
    if (limitSeconds === 0) return;
    let lastTouches = 0;
    let silentMs = 0;
    let lastMs = performance.now();
    const intervalMs = Math.min(CHECK_INTERVAL_MS, limitSeconds * 250);
    this.#timer = setInterval(() => {
      const nowMs = performance.now();
      // A check counts for at most twice its interval, because a delay of this process is not the engine's silence.
      const stepMs = Math.min(nowMs - lastMs, 2 * intervalMs);
      lastMs = nowMs;
      silentMs = this.#touches === lastTouches ? silentMs + stepMs : 0;
      lastTouches = this.#touches;
      if (silentMs >= limitSeconds * 1000) silence.abort(timedOut(limitSeconds));
    }, intervalMs);
    // The watchdog must not keep the process alive.
    this.#timer.unref();
  }

  /** Reports progress: a byte was transferred or an answer arrived. */
  readonly touch = (): void => {
    this.#touches++;
  };

  /** Stops the watchdog. */
  release(): void {
    clearInterval(this.#timer);
  }
}

/** Returns whether an error is a watchdog's timeout. */
export function isTimeout(error: unknown): boolean {
  return error instanceof FlattenError && error.code === 'TIMEOUT';
}

function timedOut(limitSeconds: number): FlattenError {
  return new FlattenError(
    'TIMEOUT',
    `No progress for ${limitSeconds} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
    {
      hint: `Check whether the engine hangs ("docker info", its log) and run again. The ${named('timeout')} sets the limit in seconds; 0 disables it.`,
    },
  );
}
