// All lies by family, and the choice of lies for each call.
import type { LieKind } from './lie-kind.ts';
import {
  ANSWERS,
  CONNECTIONS,
  DEATHS,
  ENDS,
  FAILURES,
  REPORTS,
  SILENCES,
} from './lies-in-calls.ts';
import { BITS, BODIES, STREAMS } from './lies-in-streams.ts';
import type { Call } from './lying-proxy.ts';

/** A lie at a call. */
export interface Attempt {
  readonly call: Call;
  readonly kind: LieKind;
  readonly seed: number;
}

/** Lies of one family are similar, so most calls get only one of them. */
export const FAMILIES = {
  'a wrong end': ENDS,
  'a wrong answer': ANSWERS,
  'a failure': FAILURES,
  'a wrong report': REPORTS,
  'a broken connection': CONNECTIONS,
  'the death of the engine': DEATHS,
  silence: SILENCES,
  'a stream that fails': STREAMS,
  'a flipped bit': BITS,
  'a changed body': BODIES,
} as const satisfies Record<string, readonly LieKind[]>;

export type Family = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

/** Which lies are told. */
export interface Choice {
  /** Another seed chooses other lies, other places for them, and the other half of the calls. */
  readonly seed: number;
  /** Whether every lie is told at every call. */
  readonly isWhole: boolean;
}

/** Returns the lies of some families to tell at some calls. */
export function attempts(
  calls: readonly Call[],
  families: readonly Family[],
  choice: Choice,
): Attempt[] {
  const own = calls.filter(isOwnCall);
  const { seed, isWhole } = choice;
  // Two seeds that follow each other take turns, so that together they reach every call.
  const half = own.filter((_, callAt) => callAt % 2 === seed % 2);
  const chosen = isWhole || half.length === 0 ? own : half;
  return families.flatMap((family) => attemptsOf(chosen, family, choice));
}

function attemptsOf(calls: readonly Call[], family: Family, choice: Choice): Attempt[] {
  const { isWhole } = choice;
  const seed = Math.floor(choice.seed / 2);
  return calls.flatMap((call, callAt) => {
    const fitting = (name: Family) => FAMILIES[name].filter((kind: LieKind) => kind.fits(call));
    const kinds = fitting(family);
    const one = kinds[(callAt + seed) % kinds.length];
    // The families with fitting lies take turns, so that each call gets one lie.
    const turns = FAMILY_NAMES.filter((name) => fitting(name).length > 0);
    const isTurn = turns[(callAt + seed) % turns.length] === family;
    return kinds
      .filter((kind) => isWhole || (isTurn && kind === one))
      .flatMap((kind) =>
        Array.from({ length: kind.times ?? 1 }, (_, time) => ({
          call,
          kind,
          seed: choice.seed * 1000 + callAt * 20 + time,
        })),
      );
  });
}

/**
 * Excludes calls of sweeps, which depend on what other runs left, and most of the pings with which each docker command
 * begins.
 */
function isOwnCall({ key }: Call): boolean {
  return !key.startsWith('GET /images/ID/') && (!key.includes('/_ping') || / #[15]$/.test(key));
}
