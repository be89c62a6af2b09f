// Notices that nothing moves any more, so that a hung engine ends a run as a cancel would.
import { FlattenError } from './errors.ts';
import { named } from './spelling.ts';

/** How often is looked whether anything moved. */
const LOOK_EVERY_MS = 250;

/**
 * Watches over work that reports each step by `touch`. Its signal is aborted with a `TIMEOUT` error after too long a
 * silence, and with the outer signal's reason when that is aborted. A machine that slept does not count as silent for
 * the time it slept.
 */
export class Watchdog {
  readonly signal: AbortSignal;
  readonly #timer: NodeJS.Timeout | undefined;
  #movedCount = 0;

  /**
   * @param outer what else ends the work
   * @param limitSeconds longest silence; 0 for none
   */
  constructor(outer: AbortSignal | undefined, limitSeconds: number) {
    const silence = new AbortController();
    this.signal = outer === undefined ? silence.signal : AbortSignal.any([outer, silence.signal]);
    if (limitSeconds === 0) return;
    let seenCount = 0;
    let silentMs = 0;
    let lookedMs = performance.now();
    const everyMs = Math.min(LOOK_EVERY_MS, limitSeconds * 250);
    this.#timer = setInterval(() => {
      const nowMs = performance.now();
      // Each look counts for no more than twice its due: whatever held this process up is not the engine's silence.
      const stepMs = Math.min(nowMs - lookedMs, 2 * everyMs);
      lookedMs = nowMs;
      silentMs = this.#movedCount === seenCount ? silentMs + stepMs : 0;
      seenCount = this.#movedCount;
      if (silentMs >= limitSeconds * 1000) silence.abort(timedOut(limitSeconds));
    }, everyMs);
    // It watches over work and is none itself.
    this.#timer.unref();
  }

  /** A byte moved or an answer came. */
  readonly touch = (): void => {
    this.#movedCount++;
  };

  /** Ends the watch. */
  release(): void {
    clearInterval(this.#timer);
  }
}

/** Whether work ended since nothing moved. */
export function isTimeout(error: unknown): boolean {
  return error instanceof FlattenError && error.code === 'TIMEOUT';
}

function timedOut(limitSeconds: number): FlattenError {
  return new FlattenError(
    'TIMEOUT',
    `Nothing moved for ${limitSeconds} s: no byte and no answer came from the engine, or from a command in a container. No tag was moved.`,
    {
      hint: `See whether the engine hangs ("docker info", its log) and run again; the ${named('timeout')} sets how long to wait without an answer, 0 waits for ever.`,
    },
  );
}
