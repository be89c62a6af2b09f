// Size budgets: the limits that the user sets, and whether a result meets them.
import { FlattenError } from '../base/errors.ts';
import { formatBytes, formatDistinct, percentText, savedPercent } from '../base/format.ts';
import { named, written } from '../base/spelling.ts';

/** The limits of a result; undefined means no limit. */
export interface Budgets {
  /** Maximum size in unpacked bytes. */
  readonly maxBytes: number | undefined;
  /** Minimum saving. */
  readonly minSaving: Saving | undefined;
}

/** An amount to save, in bytes or in percent of the source's size. */
export type Saving =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** Whether a result meets one budget. */
export interface BudgetResult {
  readonly input: 'max-size' | 'min-saving';
  /** The limit, for people: `at most 500 MB`. */
  readonly wanted: string;
  /** The result's value, for people. */
  readonly seen: string;
  readonly isMet: boolean;
}

const PERCENT = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;
/** Prefixes of units: decimal, as Docker prints sizes, or binary with an "i" (IEC 80000-13). */
const PREFIXES = 'kmgtp';
const SIZE = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;

/** Parses a size such as `500MB`, `1.2 GiB` or `4096` into bytes. Returns undefined if it is invalid. */
export function parseBytes(text: string): number | undefined {
  const [, digits, prefix, binary] = SIZE.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const power = prefix === undefined ? 0 : PREFIXES.indexOf(prefix.toLowerCase()) + 1;
  const bytes = Math.round(Number(digits) * (binary === undefined ? 1000 : 1024) ** power);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/**
 * Parses the input `max-size`.
 * @throws FlattenError `BAD_INPUT` if it is not a positive size
 */
export function parseMaxSize(text: string): number | undefined {
  if (text === '') return undefined;
  const bytes = parseBytes(text);
  if (bytes === undefined || bytes === 0) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('max-size')} must be a size, but is ${JSON.stringify(text)}.`,
      { hint: 'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.' },
    );
  }
  return bytes;
}

/**
 * Parses the input `min-saving`.
 * @throws FlattenError `BAD_INPUT` if it is not a size or a percentage
 */
export function parseMinSaving(text: string): Saving | undefined {
  if (text === '') return undefined;
  const digits = PERCENT.exec(text)?.[1];
  const percent = Number(digits);
  if (percent <= 100) return { kind: 'percent', percent };
  // A bare number could mean percent or bytes. Zero means the same in both.
  if (Number(text) > 0) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('min-saving')} must have a unit, but is ${JSON.stringify(text)}.`,
      {
        hint: `Write ${written('min-saving', '10%')} for a percentage of the source's size, or ${written('min-saving', '10MB')} for bytes.`,
      },
    );
  }
  const bytes = digits === undefined ? parseBytes(text) : undefined;
  if (bytes === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('min-saving')} must be a percentage or a size, but is ${JSON.stringify(text)}.`,
      {
        hint: 'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".',
      },
    );
  }
  return { kind: 'bytes', bytes };
}

/** Compares a result with each budget that is set. */
export function checkBudgets(
  budgets: Budgets,
  { oldBytes, newBytes }: { readonly oldBytes: number; readonly newBytes: number },
): BudgetResult[] {
  const { maxBytes, minSaving } = budgets;
  const answers: BudgetResult[] = [];
  if (maxBytes !== undefined) {
    const isMet = newBytes <= maxBytes;
    const [wanted, seen] = formatDistinct(maxBytes, newBytes);
    answers.push({ input: 'max-size', wanted: `at most ${wanted}`, seen, isMet });
  }
  const savedBytes = oldBytes - newBytes;
  if (minSaving?.kind === 'bytes') {
    const isMet = savedBytes >= minSaving.bytes;
    const [wanted, seen] = formatDistinct(minSaving.bytes, savedBytes);
    answers.push({ input: 'min-saving', wanted: `at least ${wanted}`, seen, isMet });
  }
  if (minSaving?.kind === 'percent') {
    const { percent } = minSaving;
    const isMet = isAtLeast(savedBytes, oldBytes, percent);
    const seen = seenPercent(oldBytes, newBytes, percent, isMet);
    answers.push({ input: 'min-saving', wanted: `at least ${percent} %`, seen, isMet });
  }
  return answers;
}

/** Further decimals are floating-point noise. */
const MAX_DIGITS = 12;

/** Formats the saving in percent, with enough digits to show on which side of the limit it is. */
function seenPercent(oldBytes: number, newBytes: number, limit: number, isMet: boolean): string {
  const savedBytes = oldBytes - newBytes;
  const isRight = (text: string) => Number(text) >= limit === isMet;
  if (oldBytes === 0)
    return isRight('0') ? `${savedPercent(oldBytes, newBytes)} %` : formatBytes(savedBytes);
  for (let digits = 1; digits <= MAX_DIGITS; digits++) {
    const text = percentText((savedBytes / oldBytes) * 100, digits);
    if (isRight(text)) return `${text} %`;
  }
  return `${savedBytes} B of ${oldBytes} B`;
}

/**
 * Returns whether a part is at least so many percent of a whole. Exact to the byte, unlike floating point, in which 1.1
 * times 3000 is more than 3300. Zero is any percentage of zero.
 */
function isAtLeast(partBytes: number, wholeBytes: number, percent: number): boolean {
  const millionths = Math.round(percent * 1e6);
  return BigInt(partBytes) * 100_000_000n >= BigInt(millionths) * BigInt(wholeBytes);
}

/** Returns the error that names the budgets that a result does not meet, or undefined if it meets all. */
export function toBudgetError(answers: readonly BudgetResult[]): FlattenError | undefined {
  const missed = answers.filter(({ isMet }) => !isMet);
  if (missed.length === 0) return undefined;
  const reasons = missed.map(
    ({ input, wanted, seen }) => `${written(input)} requires ${wanted}, got ${seen}`,
  );
  return new FlattenError(
    'OVER_BUDGET',
    `The result does not meet its size budget: ${reasons.join('; ')}. No tag was moved.`,
    {
      hint: `The report shows what takes up space. Drop more with ${written('clean')}, ${written('exclude')} or ${written('run')}, or change the budget.`,
    },
  );
}
