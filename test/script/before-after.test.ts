// The table that script/demo ends with.
import { expect, it } from 'vitest';
import { beforeAndAfter } from '../../script/before-after.ts';
import { SUMMARY_REPORTS } from '../support/page/summaries.ts';

/** The table's rows, their columns with one space between them. */
const rows = (name: string) =>
  beforeAndAfter(SUMMARY_REPORTS[name]!)
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter((line) => !line.startsWith('─'));

it('shows sizes and layers before and after, then where the difference comes from', () => {
  expect(rows('full')).toEqual([
    'before after',
    'size 1.53 GB 801 MB −47.6 %',
    'layers 4 1',
    '',
    'left out 729 MB',
    'covered by later layers 318 MB',
    'preset apt 300 MB',
    'exclude **/*.map | `x` 9.00 MB',
  ]);
});

it('names no causes if nothing changed', () => {
  expect(rows('as-it-was').slice(-2)).toEqual(['', 'left out 0 B']);
});

it('keeps its columns below each other', () => {
  const ends = beforeAndAfter(SUMMARY_REPORTS['full']!)
    .split('\n')
    .flatMap((line) => /^.*(?: B|[kMG]B)$/.exec(line)?.[0].length ?? []);
  expect(new Set(ends).size).toBe(1);
});
