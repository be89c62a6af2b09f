// A watchdog that counts touches.
import { Watchdog } from '../../../src/base/watchdog.ts';

/** A watchdog without a limit that counts how often it is touched. */
export class CountingWatchdog extends Watchdog {
  touches = 0;

  /** @param outer signal that aborts it */
  constructor(outer?: AbortSignal) {
    super(outer, 0);
  }

  override readonly touch = (): void => {
    this.touches++;
  };
}
