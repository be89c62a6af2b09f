// What a result may weigh: limits that a user sets, and whether a result keeps them.
import { FlattenError } from '../base/errors.ts';
import { formatBytes, formatDistinct, percentText, savedPercent } from '../base/format.ts';
import { named, written } from '../base/spelling.ts';

/** Limits of a result; what is undefined is none. */
export interface Budgets {
  /** Most unpacked bytes. */
  readonly maxBytes: number | undefined;
  /** Least that is to be saved. */
  readonly minSaving: Saving | undefined;
}

/** An amount to save: of bytes, or of the old size in percent. */
export type Saving =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** One budget as a result stands to it. */
export interface BudgetResult {
  readonly input: 'max-size' | 'min-saving';
  /** What was asked for, for people. */
  readonly wanted: string;
  /** What came of it, for people. */
  readonly seen: string;
  readonly isMet: boolean;
}

const PERCENT = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;
/** Powers of the units: decimal as Docker prints sizes, binary where the unit says so (IEC 80000-13). */
const PREFIXES = 'kmgtp';
const SIZE = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;

/** Bytes that a text such as `500MB`, `1.2 GiB` or `4096` means; undefined where it means none. */
export function parseBytes(text: string): number | undefined {
  const [, digits, prefix, binary] = SIZE.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const power = prefix === undefined ? 0 : PREFIXES.indexOf(prefix.toLowerCase()) + 1;
  const bytes = Math.round(Number(digits) * (binary === undefined ? 1000 : 1024) ** power);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/**
 * Reads the input `max-size`.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseMaxSize(text: string): number | undefined {
  if (text === '') return undefined;
  const bytes = parseBytes(text);
  if (bytes === undefined || bytes === 0) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('max-size')} needs a size, and is ${JSON.stringify(text)}.`,
      { hint: 'Write bytes with a unit, for example "500MB" or "1.2GiB", or leave it out.' },
    );
  }
  return bytes;
}

/**
 * Reads the input `min-saving`.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseMinSaving(text: string): Saving | undefined {
  if (text === '') return undefined;
  const digits = PERCENT.exec(text)?.[1];
  const percent = Number(digits);
  if (percent <= 100) return { kind: 'percent', percent };
  // Percent to one reader and bytes to another; nothing is nothing in both.
  if (Number(text) > 0) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('min-saving')} needs a unit, and is ${JSON.stringify(text)}.`,
      {
        hint: `Write ${written('min-saving', '10%')} for a part of the old size, or ${written('min-saving', '10MB')} for bytes.`,
      },
    );
  }
  const bytes = digits === undefined ? parseBytes(text) : undefined;
  if (bytes === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('min-saving')} needs a part of the old size or a size, and is ${JSON.stringify(text)}.`,
      { hint: 'Write percent from 0 to 100, for example "10%", or bytes, for example "200MB".' },
    );
  }
  return { kind: 'bytes', bytes };
}

/** How a result stands to each budget that was set. */
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
    const isMet = isPart(savedBytes, oldBytes, percent);
    const seen = seenPercent(oldBytes, newBytes, percent, isMet);
    answers.push({ input: 'min-saving', wanted: `at least ${percent} %`, seen, isMet });
  }
  return answers;
}

/** More decimals tell nothing: they are those of floating point. */
const MOST_DIGITS = 12;

/** What was saved in percent, with as many digits as it takes not to look like the other answer. */
function seenPercent(oldBytes: number, newBytes: number, limit: number, isMet: boolean): string {
  const savedBytes = oldBytes - newBytes;
  const isRight = (text: string) => Number(text) >= limit === isMet;
  if (oldBytes === 0)
    return isRight('0') ? `${savedPercent(oldBytes, newBytes)} %` : formatBytes(savedBytes);
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const text = percentText((savedBytes / oldBytes) * 100, digits);
    if (isRight(text)) return `${text} %`;
  }
  return `${savedBytes} B of ${oldBytes} B`;
}

/**
 * Whether a part is at least so many percent of a whole, to the byte: 1.1 times 3000 is more than 3300 in floating
 * point. Nothing of nothing is any part.
 */
function isPart(partBytes: number, wholeBytes: number, percent: number): boolean {
  const millionths = Math.round(percent * 1e6);
  return BigInt(partBytes) * 100_000_000n >= BigInt(millionths) * BigInt(wholeBytes);
}

/** The error that says which budgets a result does not keep; undefined where it keeps all. */
export function toBudgetError(answers: readonly BudgetResult[]): FlattenError | undefined {
  const missed = answers.filter(({ isMet }) => !isMet);
  if (missed.length === 0) return undefined;
  const told = missed.map(
    ({ input, wanted, seen }) => `${written(input)} needs ${wanted}, and it is ${seen}`,
  );
  return new FlattenError(
    'OVER_BUDGET',
    `The result is not small enough: ${told.join('; ')}. No tag was moved.`,
    {
      hint: `The report shows what is large. Clean more (${written('clean')}, ${written('exclude')}, ${written('run')}), or change the budget.`,
    },
  );
}
