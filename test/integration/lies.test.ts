// Runs that are lied to, by an engine, by what stands before it, or by an engine that dies. Each run meets one lie at one
// call. Whatever it is, the run ends; the tag moves where the run succeeds, and then holds the very image that an honest
// run makes; else the run says in words what is wrong; and in the end nothing is left, after the next run at the latest.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine } from '../support/engines.ts';
import { type Attempt, LiedTo } from '../support/lied-to.ts';
import { FAMILIES, type LieKind } from '../support/lies.ts';
import type { Call } from '../support/lying-proxy.ts';

/** Runs at a time. */
const SLOTS = 6;
/** Other numbers choose other lies of each family and other places for them. */
const seed = Number(process.env['LIES_SEED'] ?? 1);
/** Every lie at every call, instead of one of each family: takes some ten minutes. */
const isWhole = process.env['LIES'] === 'all';

/** A number of docker's commands begin with the same call: a few stand for all. */
const isChosenPing = (key: string) => !key.includes('/_ping') || / #[13]$/.test(key);

function attempts(calls: readonly Call[], kinds: readonly LieKind[]): Attempt[] {
  return calls
    .filter(({ key }) => isChosenPing(key))
    .flatMap((call, at) => {
      const fitting = kinds.filter((kind) => kind.fits(call));
      const one = fitting[(at + seed) % fitting.length];
      const chosen = fitting.filter(
        (kind) => isWhole || kind === one || kind.always?.test(call.key) === true,
      );
      return chosen.flatMap((kind) =>
        Array.from({ length: kind.times ?? 1 }, (_, time) => ({
          call,
          kind,
          seed: seed * 1000 + at * 20 + time,
        })),
      );
    });
}

onEachEngine('lies', (engine) => {
  describe('plain', () => {
    const lied = new LiedTo(engine, { name: 'plain', options: [] });
    beforeAll(() => lied.prepare(SLOTS));
    afterAll(() => lied.close());
    for (const [family, kinds] of FAMILIES) {
      test(`${family} (LIES_SEED=${seed})`, async () => {
        const todo = attempts(lied.calls, kinds);
        const t = performance.now();
        const wrong = await lied.all(todo);
        console.log(family, todo.length, Math.round(performance.now() - t));
        expect(wrong).toEqual([]);
      }, 1_800_000);
    }
  });
});
