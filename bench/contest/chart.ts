// A bar chart as SVG: the median of each contestant as a bar, its least and greatest value as a line.
import type { Spread } from './ratios.ts';

/** Colours. */
export interface Theme {
  readonly text: string;
  readonly faint: string;
  readonly grid: string;
  readonly ours: string;
  readonly others: string;
  readonly line: string;
}

export const THEMES = {
  light: {
    text: '#1f2328',
    faint: '#59636e',
    grid: '#d1d9e0',
    ours: '#0969da',
    others: '#a5b0bb',
    line: '#1f2328',
  },
  dark: {
    text: '#f0f6fc',
    faint: '#9198a1',
    grid: '#3d444d',
    ours: '#4493f8',
    others: '#656c76',
    line: '#f0f6fc',
  },
} as const satisfies Record<string, Theme>;

export interface Bar {
  readonly title: string;
  readonly isOurs: boolean;
  readonly ratio: Spread;
}

/** A group of bars with a title. */
export interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 800;
const LABELS = 310;
const RIGHT = 60;
const ROW = 26;
const BAR = 14;
const HEAD = 42;
const FOOT = 34;
/** Longer bars are cut, or all others would be too short to compare. */
const MOST = 2.5;
const STEP = 0.5;
const PLOT = WIDTH - LABELS - RIGHT;

const x = (ratio: number) => LABELS + (Math.min(ratio, MOST) / MOST) * PLOT;
const escaped = (text: string) =>
  text.replaceAll('`', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Draws panels below each other. */
export function drawChart(panels: readonly Panel[], theme: Theme): string {
  // A file without bars would be a picture of no height.
  let top = panels.length === 0 ? HEAD : 0;
  const parts: string[] = [];
  for (const panel of panels) {
    parts.push(...drawPanel(panel, top, theme));
    top += HEAD + panel.bars.length * ROW + FOOT;
  }
  const font = 'font-family="system-ui, \'Segoe UI\', Helvetica, Arial, sans-serif"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}" ${font} font-size="13">`,
    '<title>Time of each contestant, relative to docker export and docker import</title>',
    ...(panels.length === 0
      ? [`<text x="8" y="24" fill="${theme.faint}">Not measured yet: sudo bench/run</text>`]
      : parts),
    '</svg>\n',
  ].join('\n');
}

function drawPanel({ title, bars }: Panel, top: number, theme: Theme): string[] {
  const first = top + HEAD;
  const bottom = first + bars.length * ROW;
  const ticks = Array.from({ length: MOST / STEP + 1 }, (_, at) => at * STEP);
  return [
    `<text x="8" y="${top + 24}" font-size="14" font-weight="600" fill="${theme.text}">${escaped(title)}</text>`,
    ...ticks.flatMap((tick) => [
      `<line x1="${x(tick)}" y1="${first}" x2="${x(tick)}" y2="${bottom}" stroke="${theme.grid}"${tick === 1 ? ' stroke-width="2"' : ''}/>`,
      `<text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle" font-size="12" fill="${theme.faint}">${tick}</text>`,
    ]),
    ...bars.flatMap((bar, at) => drawBar(bar, first + at * ROW, theme)),
  ];
}

function drawBar({ title, isOurs, ratio }: Bar, top: number, theme: Theme): string[] {
  const middle = top + ROW / 2;
  const isCut = ratio.median > MOST;
  const value = `${ratio.median.toFixed(2)}${isCut ? ' »' : ''}`;
  const weight = isOurs ? ' font-weight="600"' : '';
  const end = isCut ? WIDTH - RIGHT : Math.max(x(ratio.median), x(ratio.max));
  const range =
    isCut || ratio.count < 2
      ? []
      : [
          `<line x1="${x(ratio.min)}" y1="${middle}" x2="${x(ratio.max)}" y2="${middle}" stroke="${theme.line}" stroke-width="1.5"/>`,
          ...[ratio.min, ratio.max].map(
            (at) =>
              `<line x1="${x(at)}" y1="${middle - 4}" x2="${x(at)}" y2="${middle + 4}" stroke="${theme.line}" stroke-width="1.5"/>`,
          ),
        ];
  return [
    `<text x="${LABELS - 8}" y="${middle + 4.5}" text-anchor="end" fill="${theme.text}"${weight}>${escaped(title)}</text>`,
    `<rect x="${LABELS}" y="${middle - BAR / 2}" width="${(x(ratio.median) - LABELS).toFixed(1)}" height="${BAR}" rx="2" fill="${isOurs ? theme.ours : theme.others}"/>`,
    ...range,
    `<text x="${end + 6}" y="${middle + 4.5}" fill="${theme.text}"${weight}>${value}</text>`,
  ];
}
