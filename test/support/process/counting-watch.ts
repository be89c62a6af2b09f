// A watch that counts what it is told.
import { Watch } from '../../../src/base/watchdog.ts';

/** A watch without a limit, which counts its moves. */
export class CountingWatch extends Watch {
  moves = 0;

  /** @param outer what ends it */
  constructor(outer?: AbortSignal) {
    super(outer, 0);
  }

  override readonly moved = (): void => {
    this.moves++;
  };
}
