// Reproducible random numbers: every random test names its seed if it fails.
import { expect } from 'vitest';

/** A source of random numbers (mulberry32). */
export interface Prng {
  /** Returns an integer from 0 (inclusive) to `below` (exclusive). */
  int(below: number): number;
  pick<T>(items: readonly T[]): T;
  bytes(length: number): Buffer;
}

/** Creates a source of random numbers. */
export function prng(seed: number): Prng {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    pick: (items) => {
      const item = items[int(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    bytes: (length) => {
      const bytes = Buffer.allocUnsafe(length);
      for (let at = 0; at < length; at++) bytes[at] = int(256);
      return bytes;
    },
  };
}

/**
 * Runs a check with many seeds, or with the seed in `FUZZ_SEED`.
 * @param budgetMs time after which no new seed is started
 */
export async function withSeeds(
  seeds: number,
  budgetMs: number,
  check: (random: Prng) => Promise<void>,
): Promise<void> {
  const fixed = process.env['FUZZ_SEED'];
  const first = fixed === undefined ? 1 : Number(fixed);
  const last = fixed === undefined ? seeds : first;
  const endMs = performance.now() + budgetMs;
  let done = 0;
  for (let seed = first; seed <= last && performance.now() < endMs; seed++, done++) {
    try {
      await check(prng(seed));
    } catch (error) {
      throw new Error(`fails with FUZZ_SEED=${seed}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
  expect(done, 'number of tested seeds').toBeGreaterThan(0);
}
