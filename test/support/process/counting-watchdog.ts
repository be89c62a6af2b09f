// A watch that counts what it is told.
import { Watchdog } from '../../../src/base/watchdog.ts';

/** A watch without a limit, which counts its moves. */
export class CountingWatchdog extends Watchdog {
  moves = 0;

  /** @param outer what ends it */
  constructor(outer?: AbortSignal) {
    super(outer, 0);
  }

  override readonly touch = (): void => {
    this.moves++;
  };
}
