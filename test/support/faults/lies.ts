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
const NAMES = Object.keys(FAMILIES) as Family[];

/** How many of all lies are told. */
export interface Choice {
  /** Chooses other lies, and other places for them. */
  readonly seed: number;
  /** From how many families each call gets a lie; where from several, also those that are always told there. */
  readonly families: number;
  /** Every lie at every call. */
  readonly isWhole: boolean;
}

/** The lies of a family that are told at some calls. */
export function attempts(calls: readonly Call[], family: Family, choice: Choice): Attempt[] {
  const { seed, families, isWhole } = choice;
  const familyAt = NAMES.indexOf(family);
  return calls.filter(isOwnCall).flatMap((call, callAt) => {
    const kinds = FAMILIES[family].filter((kind: LieKind) => kind.fits(call));
    const one = kinds[(callAt + seed) % kinds.length];
    // Steps of three spread a call's turns over families that have little in common.
    const isAlways = (kind: LieKind, { key }: Call) =>
      families > 1 && kind.always?.test(key) === true;
    const isTurn = (3 * familyAt + callAt + seed) % NAMES.length < families;
    return kinds
      .filter((kind) => isWhole || (isTurn && kind === one) || isAlways(kind, call))
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
