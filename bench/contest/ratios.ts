// Medians, spreads and ratios of measured values.

/** The least, the middle and the greatest of some values. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly count: number;
}

/** Returns the median; NaN without values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
  return lower === undefined || upper === undefined ? Number.NaN : (lower + upper) / 2;
}

/** Returns the spread of some values; nothing without values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  return {
    min: Math.min(...values),
    median: median(values),
    max: Math.max(...values),
    count: values.length,
  };
}

/** A value of one round. */
export interface RoundValue {
  readonly round: number;
  readonly value: number;
}

/**
 * Returns the spread of the ratios of two contestants. Only values of the same round are compared, since the machine
 * changes from round to round.
 */
export function ratioOf(
  values: readonly RoundValue[],
  bases: readonly RoundValue[],
): Spread | undefined {
  const byRound = new Map(bases.map(({ round, value }) => [round, value]));
  return spreadOf(
    values.flatMap(({ round, value }) => {
      const base = byRound.get(round);
      return base === undefined ? [] : [value / base];
    }),
  );
}
