import { describe, expect, it } from 'vitest';
import {
  type Budgets,
  checkBudgets,
  parseBytes,
  parseMaxSize,
  parseMinSaving,
  toBudgetError,
} from '../../src/check/budgets.ts';
import { thrownBy } from '../support/process/errors.ts';

const MB = 1_000_000;

describe('parseBytes', () => {
  it.each([
    ['500MB', 500 * MB],
    ['1.2GiB', Math.round(1.2 * 1024 ** 3)],
    ['4096', 4096],
    ['0', 0],
    ['1 kB', 1000],
    ['1k', 1000],
    ['1K', 1000],
    ['1Ki', 1024],
    ['1kib', 1024],
    ['1 b', 1],
    ['.5G', 500 * MB],
    ['0.5 MB', 500_000],
    ['2m', 2 * MB],
    ['3TB', 3e12],
    ['1PiB', 1024 ** 5],
    ['1.6', 2],
    [`${Number.MAX_SAFE_INTEGER}`, Number.MAX_SAFE_INTEGER],
  ])('reads %j as %d', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  it.each([
    '',
    ' ',
    '-1',
    '+1',
    '1XB',
    '1e9',
    '5 %',
    'NaN',
    'Infinity',
    '1.2.3',
    '1.',
    '.',
    'MB',
    '1 i',
    '1iB',
    '1MM',
    '1,5GB',
    '0x10',
    '١MB',
    '1MB\n2MB',
    '9007199254740992',
    '9999PB',
    '9'.repeat(400),
  ])('rejects %j', (text) => {
    expect(parseBytes(text)).toBeUndefined();
  });
});

describe('parseMaxSize', () => {
  it('accepts a size, and an empty text for no limit', () => {
    expect(parseMaxSize('')).toBeUndefined();
    expect(parseMaxSize('1')).toBe(1);
    expect(parseMaxSize('1.5 GB')).toBe(1500 * MB);
  });

  it.each(['0', '0 GB', '0.4', '10%', 'small', '-1MB'])('rejects %j', (text) => {
    const error = thrownBy(() => parseMaxSize(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain(`"max-size" must be a size, but is ${JSON.stringify(text)}`);
    expect(error.hint).toContain('500MB');
  });
});

describe('parseMinSaving', () => {
  it.each([
    ['', undefined],
    ['10%', { kind: 'percent', percent: 10 }],
    ['10 %', { kind: 'percent', percent: 10 }],
    ['0%', { kind: 'percent', percent: 0 }],
    ['100%', { kind: 'percent', percent: 100 }],
    ['12.5%', { kind: 'percent', percent: 12.5 }],
    ['.5%', { kind: 'percent', percent: 0.5 }],
    ['.5MB', { kind: 'bytes', bytes: 500_000 }],
    ['200MB', { kind: 'bytes', bytes: 200 * MB }],
    ['10B', { kind: 'bytes', bytes: 10 }],
    ['0', { kind: 'bytes', bytes: 0 }],
  ])('reads %j', (text, saving) => {
    expect(parseMinSaving(text)).toEqual(saving);
  });

  it.each([
    '101%',
    '100.1%',
    '1.%',
    '.%',
    '-5%',
    '1e1%',
    '%',
    '10%%',
    '10% ',
    'NaN%',
    'half',
    '1XB',
  ])('rejects %j', (text) => {
    const error = thrownBy(() => parseMinSaving(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"min-saving"');
    expect(error.message).toContain(`but is ${JSON.stringify(text)}`);
    expect(error.hint).toContain('0 to 100');
  });
});

describe('parseMinSaving, without a unit', () => {
  it.each(['10', '0.5', '.5', '1000000'])('rejects %j and shows both units', (text) => {
    const error = thrownBy(() => parseMinSaving(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toBe(
      `The input "min-saving" must have a unit, but is ${JSON.stringify(text)}.`,
    );
    expect(error.hint).toBe(
      'Write "min-saving: 10%" for a percentage of the source\'s size, or "min-saving: 10MB" for bytes.',
    );
  });
});

/** Checks one budget. */
function check(budgets: Partial<Budgets>, oldBytes: number, newBytes: number) {
  const results = checkBudgets(
    { maxBytes: undefined, minSaving: undefined, ...budgets },
    { oldBytes, newBytes },
  );
  expect(results).toHaveLength(1);
  return results[0]!;
}

const percent = (value: number): Partial<Budgets> => ({
  minSaving: { kind: 'percent', percent: value },
});

describe('checkBudgets', () => {
  it('returns one result for each budget that is set', () => {
    const none = { maxBytes: undefined, minSaving: undefined };
    expect(checkBudgets(none, { oldBytes: 1, newBytes: 2 })).toEqual([]);
    const both = { maxBytes: 1, minSaving: { kind: 'bytes', bytes: 1 } } as const;
    expect(checkBudgets(both, { oldBytes: 2, newBytes: 2 })).toMatchObject([
      { input: 'max-size', isMet: false },
      { input: 'min-saving', isMet: false },
    ]);
  });

  it.each([
    [500 * MB - 1, true, 'at most 500 MB', '500 MB'],
    [500 * MB, true, 'at most 500 MB', '500 MB'],
    [500 * MB + 1, false, 'at most 500000000 B', '500000001 B'],
    [501 * MB, false, 'at most 500 MB', '501 MB'],
  ])('compares %d bytes with a maximum size', (newBytes, isMet, wanted, seen) => {
    const found = check({ maxBytes: 500 * MB }, 0, newBytes);
    expect(found).toMatchObject({ input: 'max-size', isMet });
    // Different sizes never look the same, even if the budget is met.
    if (newBytes >= 500 * MB) expect(found).toMatchObject({ wanted, seen });
  });

  it.each([
    [800 * MB, true, 'at least 200 MB', '200 MB'],
    [800 * MB + 1, false, 'at least 200000000 B', '199999999 B'],
    [700 * MB, true, 'at least 200 MB', '300 MB'],
    [1100 * MB, false, 'at least 200 MB', '-100 MB'],
  ])('compares a saving down to %d bytes with a minimum', (newBytes, isMet, wanted, seen) => {
    const minSaving = { kind: 'bytes', bytes: 200 * MB } as const;
    expect(check({ minSaving }, 1000 * MB, newBytes)).toEqual({
      input: 'min-saving',
      isMet,
      wanted,
      seen,
    });
  });

  it.each([
    [10, 1000, 900, true, '10.0 %'],
    [10, 1000, 901, false, '9.9 %'],
    [10, 1_000_000, 900_001, false, '9.9999 %'],
    [10, 1000, 1000, false, '0.0 %'],
    [10, 1000, 1100, false, '-10.0 %'],
    [0, 1000, 1000, true, '0.0 %'],
    [0, 100_000, 100_001, false, '-0.001 %'],
    [100, 1000, 0, true, '100.0 %'],
    [100, 10_000, 1, false, '99.99 %'],
    // 1.1 * 3000 is more than 3300 in floating point.
    [1.1, 3000, 2967, true, '1.1 %'],
    [1.1, 3000, 2968, false, '1.07 %'],
    [10.04, 100_000, 89_958, true, '10.04 %'],
    [66.4, 7_654_321, 2_574_053, false, '66.37 %'],
    [33.3, 3e15, 2.001e15 + 1, false, '998999999999999 B of 3000000000000000 B'],
  ])(
    'compares %d %% with a saving from %d to %d bytes',
    (wanted, oldBytes, newBytes, isMet, seen) => {
      expect(check(percent(wanted), oldBytes, newBytes)).toMatchObject({
        input: 'min-saving',
        wanted: `at least ${wanted} %`,
        isMet,
      });
      expect(check(percent(wanted), oldBytes, newBytes).seen).toBe(seen);
    },
  );

  it.each([
    [0, 0, true, '0.0 %'],
    // Zero is any percentage of zero.
    [10, 0, true, '0 B'],
    [10, 5, false, '0.0 %'],
    [0, 5, false, '-5 B'],
  ])('compares %d %% with an empty source and %d bytes', (wanted, newBytes, isMet, seen) => {
    expect(check(percent(wanted), 0, newBytes)).toMatchObject({ isMet, seen });
  });

  it('is exact to the byte for the largest images', () => {
    const oldBytes = 3_000_000_000_000_000;
    expect(check(percent(33.3), oldBytes, oldBytes - 999_000_000_000_000).isMet).toBe(true);
    expect(check(percent(33.3), oldBytes, oldBytes - 998_999_999_999_999).isMet).toBe(false);
  });
});

describe('toBudgetError', () => {
  const MET = { input: 'max-size', wanted: 'at most 1 B', seen: '1 B', isMet: true } as const;
  const MISSED = {
    input: 'min-saving',
    wanted: 'at least 5 %',
    seen: '4 %',
    isMet: false,
  } as const;

  it('returns undefined if all budgets are met', () => {
    expect(toBudgetError([])).toBeUndefined();
    expect(toBudgetError([MET])).toBeUndefined();
  });

  it('names the budgets that are not met, and says that no tag was moved', () => {
    const error = toBudgetError([MET, MISSED, { ...MET, seen: '2 B', isMet: false }]);
    expect(error?.code).toBe('OVER_BUDGET');
    expect(error?.message).toBe(
      'The result does not meet its size budget: "min-saving" requires at least 5 %, got 4 %; "max-size" requires at most 1 B, got 2 B. No tag was moved.',
    );
    expect(error?.hint).toContain('change the budget');
  });
});
