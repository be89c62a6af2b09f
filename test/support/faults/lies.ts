// All lies by family, and which of them are told at which calls.
import type { LieKind } from './lie-kind.ts';
import { ANSWERS, CONNECTIONS, DEATHS, DEEDS, ENDS, FAILURES, SILENCES } from './lies-in-calls.ts';
import { BITS, BODIES, STREAMS } from './lies-in-streams.ts';
import type { Call } from './lying-proxy.ts';

/** A lie at a call. */
export interface Attempt {
  readonly call: Call;
  readonly kind: LieKind;
  readonly seed: number;
}

/** Lies of one sort: at most calls one of them stands for all. */
export const FAMILIES = {
  'a wrong end': ENDS,
  'a wrong answer': ANSWERS,
  'a failure': FAILURES,
  'a deed that was none, or was one all the same': DEEDS,
  'a broken connection': CONNECTIONS,
  'the end of the engine': DEATHS,
  silence: SILENCES,
  'a stream that fails': STREAMS,
  'a bit that flips': BITS,
  'a changed body': BODIES,
} as const satisfies Record<string, readonly LieKind[]>;

export type Family = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

/** How many of all lies are told. */
export interface Choice {
  /** Chooses other lies, and other places for them. */
  readonly seed: number;
  /** Every lie at every call. */
  readonly isWhole: boolean;
}

/** The lies of some families that are told at some calls. */
export function attempts(
  calls: readonly Call[],
  families: readonly Family[],
  choice: Choice,
): Attempt[] {
  return families.flatMap((family) => attemptsOf(calls.filter(isOwnCall), family, choice));
}

function attemptsOf(calls: readonly Call[], family: Family, choice: Choice): Attempt[] {
  const { seed, isWhole } = choice;
  return calls.flatMap((call, callAt) => {
    const fitting = (name: Family) => FAMILIES[name].filter((kind: LieKind) => kind.fits(call));
    const kinds = fitting(family);
    const one = kinds[(callAt + seed) % kinds.length];
    // Only families that can lie there take turns: each call gets one lie.
    const turns = FAMILY_NAMES.filter((name) => fitting(name).length > 0);
    const isTurn = turns[(callAt + seed) % turns.length] === family;
    return kinds
      .filter((kind) => isWhole || (isTurn && kind === one))
      .flatMap((kind) =>
        Array.from({ length: kind.times ?? 1 }, (_, time) => ({
          call,
          kind,
          seed: seed * 1000 + callAt * 20 + time,
        })),
      );
  });
}

/** A sweep looks at what other runs left, and only where some did. Docker's commands all begin with the same call. */
function isOwnCall({ key }: Call): boolean {
  return !key.startsWith('GET /images/ID/') && (!key.includes('/_ping') || / #[15]$/.test(key));
}
