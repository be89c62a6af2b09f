import { expect, it } from 'vitest';
import { drawChart, THEMES } from '../../bench/contest/chart.ts';
import { judge } from '../../bench/contest/goals.ts';
import { documentOf, panelsOf } from '../../bench/contest/render.ts';
import { NO_RESULTS } from '../../bench/contest/results.ts';
import { resultsOf, step } from './measured.ts';

const rounds = (contestant: string, seconds: readonly number[], more = {}) =>
  seconds.map((value, round) => step({ contestant, round, seconds: value, ...more }));
const measured = resultsOf([
  ...rounds('pipe', [10, 20, 40]),
  ...rounds('flatten', [9, 19, 20], { peakBytes: 150 * 2 ** 20 }),
  ...rounds('docker-squash', [40]),
]);

it('goals are judged by the median of ratios', () => {
  const verdicts = judge(measured);
  const time = verdicts.find(({ text }) => text.includes('docker export'));
  expect(time).toMatchObject({ place: 'sid-overlay2', limit: 0.95, value: 0.9, isMet: true });
  const squash = verdicts.find(({ text }) => text.includes('time, of docker-squash'));
  expect(squash).toMatchObject({ value: 9 / 40, isMet: true });
});

it('a goal is missed if the value is larger', () => {
  const slow = resultsOf([...rounds('pipe', [10]), ...rounds('flatten', [9.6])]);
  expect(judge(slow).find(({ text }) => text.includes('docker export'))?.isMet).toBe(false);
});

it('what was not measured has no verdict', () => {
  expect(judge(NO_RESULTS)).toEqual([]);
  expect(judge(measured).some(({ text }) => text.includes('7 GB'))).toBe(false);
});

it('goals that name an engine count for engines with that store only', () => {
  const pull = (contestant: string, seconds: number) =>
    step({ place: 'pull-sid-overlay2', contestant, seconds });
  const startup = step({ place: 'startup', image: 'tiny', contestant: 'help', seconds: 0.1 });
  const results = resultsOf([pull('pull-1', 10), pull('pull-4', 5), startup]);
  expect(judge(results).map(({ place, value }) => [place, value])).toEqual([
    ['pull-sid-overlay2', 0.5],
    ['startup', 0.1],
  ]);
});

it('the document has a row for each contestant with its ratios', () => {
  const lines = documentOf(measured).split('\n');
  const row = lines.find((line) => line.startsWith('| docker-flatten |')) ?? '';
  const cells = row.split(' | ');
  expect(cells[1]).toBe('19.0');
  expect(cells[2]).toBe('0.50, 0.90, 0.95');
  expect(cells[5]).toBe('150');
  expect(cells.at(-1)).toBe('3 |');
  expect(lines).toContain('**sid-overlay2** (Docker 28.5.2)');
});

it('the document says what is absent and why', () => {
  const absence = { place: 'archives', image: 'large', contestant: 'crane', reason: 'a | b <c>' };
  const text = documentOf({ ...measured, absences: [absence] });
  expect(text).toContain('| archives | large | crane | a \\| b &lt;c> |');
});

it('the document says how much the first contestant differed', () => {
  // (40 - 10) / 20
  expect(documentOf(measured)).toMatch(/\| sid-overlay2 \| large \| .* \| 150 % \| 0 \|/);
});

it('the document warns of what was not quiet', () => {
  expect(documentOf(measured)).not.toContain('WARNING');
  const loud = resultsOf([step({ foreignShare: 0.5 }), step({ image: 'tiny', sitting: 'other' })]);
  expect(documentOf(loud)).toContain(
    '> The machine was not quiet, so these times say little: sid-overlay2 (large).',
  );
});

it('the chart has a bar for each contestant, in the length of its median', () => {
  const [panel] = panelsOf(measured);
  expect(panel?.bars.map(({ ratio }) => ratio.median)).toEqual([1, 0.9, 4]);
  const chart = drawChart(panelsOf(measured), THEMES.light);
  const widths = [...chart.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toHaveLength(3);
  expect(widths[1]! / widths[0]!).toBeCloseTo(0.9, 2);
  expect(chart).toContain('4.00 »');
});

it('both charts differ in their colours only', () => {
  const shape = (theme: keyof typeof THEMES) =>
    drawChart(panelsOf(measured), THEMES[theme]).replace(/#[0-9a-f]{6}/g, '#');
  expect(shape('light')).toBe(shape('dark'));
});
