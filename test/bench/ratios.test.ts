import { expect, it } from 'vitest';
import { median, ratioOf, spreadOf } from '../../bench/contest/ratios.ts';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('a spread has the least, the middle and the greatest value', () => {
  expect(spreadOf([3, 9, 1])).toEqual({ min: 1, median: 3, max: 9, count: 3 });
  expect(spreadOf([])).toBeUndefined();
});

it('ratios compare values of the same round only', () => {
  const values = [
    { round: 0, value: 1 },
    { round: 1, value: 30 },
    { round: 2, value: 5 },
  ];
  const bases = [
    { round: 1, value: 10 },
    { round: 0, value: 2 },
  ];
  expect(ratioOf(values, bases)).toEqual({ min: 0.5, median: 1.75, max: 3, count: 2 });
});

it('values without a base have no ratio', () => {
  expect(ratioOf([{ round: 0, value: 1 }], [{ round: 1, value: 1 }])).toBeUndefined();
});
