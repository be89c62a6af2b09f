// Text charts: bars of block characters, trees of box-drawing characters, and pie charts in Mermaid.
import { formatBytes } from '../base/format.ts';
import { cut, fenced, visible } from '../base/text.ts';
import type { DirectorySize } from '../survey/directories.ts';

/** Blocks of one to seven eighths of a character's width. */
const EIGHTHS = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** More slices are hard to tell apart. */
const MAX_SLICES = 10;
const MAX_LABEL_CHARS = 40;

/**
 * Draws a bar to scale. Any positive size is visible.
 * @param max size of a full bar
 * @param width length of a full bar in characters
 */
export function bar(bytes: number, max: number, width: number): string {
  if (bytes <= 0 || max <= 0) return '';
  const eighths = Math.max(1, Math.round(Math.min(1, bytes / max) * width * 8));
  const rest = eighths % 8;
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : EIGHTHS[rest - 1]);
}

/** A row of a chart. */
export interface BarRow {
  readonly name: string;
  readonly bytes: number;
  readonly note?: string;
}

/** Draws rows with bars that compare their sizes, as a fenced block. */
export function barChart(rows: readonly BarRow[], width = 50): string {
  const names = Math.max(...rows.map(({ name }) => name.length));
  const sizes = rows.map(({ bytes }) => formatBytes(bytes));
  const sizeWidth = Math.max(...sizes.map((size) => size.length));
  const max = Math.max(...rows.map(({ bytes }) => bytes));
  return fenced(
    rows.map(({ name, bytes, note = '' }, at) =>
      [
        name.padEnd(names),
        (sizes[at] ?? '').padStart(sizeWidth),
        bar(bytes, max, width).padEnd(note === '' ? 0 : width),
        note,
      ]
        .join('  ')
        .trimEnd(),
    ),
  );
}

/**
 * Draws a pie chart in Mermaid of all rows with a positive size, as a fenced block. Labels keep only characters that
 * have no meaning in Mermaid. Returns an empty text for fewer than two slices.
 */
export function pieChart(title: string, rows: readonly BarRow[]): string {
  const positive = rows.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
  if (positive.length < 2) return '';
  const shown = positive.slice(0, MAX_SLICES);
  const rest = positive.slice(MAX_SLICES).reduce((sum, { bytes }) => sum + bytes, 0);
  if (rest > 0) shown.push({ name: `${positive.length - MAX_SLICES} more`, bytes: rest });
  const labels = uniqueLabels(shown.map(({ name }) => safeLabel(name)));
  return fenced(
    [
      `pie showData title ${safeLabel(title)}`,
      ...shown.map(
        ({ bytes }, at) =>
          // Megabytes are easier to compare than bytes.
          `  "${labels[at]}" : ${Math.max(bytes / 1e6, 0.01).toFixed(2)}`,
      ),
    ],
    'mermaid',
  );
}

/** Numbers repeated labels, because Mermaid drops a slice whose label it has already seen. */
function uniqueLabels(labels: readonly string[]): string[] {
  const seen = new Set<string>();
  return labels.map((label) => {
    let text = label;
    for (let number = 2; seen.has(text); number++) text = `${label} (${number})`;
    seen.add(text);
    return text;
  });
}

function safeLabel(text: string): string {
  return cut(text.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu, '·'), MAX_LABEL_CHARS);
}

/** A line of a tree: its depth and its text. */
export interface TreeLine {
  readonly level: number;
  readonly text: string;
}

/** Puts the branches of a tree before its lines. */
export function drawTree(lines: readonly TreeLine[]): string[] {
  return lines.map(({ level, text }, at) => {
    if (level === 0) return text;
    const hasSibling = (depth: number) => {
      const next = lines.slice(at + 1).find((line) => line.level <= depth);
      return next?.level === depth;
    };
    const indent = Array.from({ length: level - 1 }, (_, depth) =>
      hasSibling(depth + 1) ? '│  ' : '   ',
    );
    return `${indent.join('')}${hasSibling(level) ? '├─ ' : '└─ '}${text}`;
  });
}

/** Draws directories as a tree, with bars that compare them with the total size. */
export function directoryTree(directories: readonly DirectorySize[], totalBytes: number): string {
  const named = directories.map(({ path, bytes }) => {
    const parts = path.split('/');
    const level = parts.length - 2;
    const name = visible(level === 0 ? path : (parts.at(-1) ?? ''));
    return { level, name: cut(name, 40), bytes };
  });
  const labels = drawTree(named.map(({ level, name }) => ({ level, text: name })));
  const width = Math.max(0, ...labels.map((label) => label.length));
  return fenced(
    named.map(({ bytes }, at) =>
      `${(labels[at] ?? '').padEnd(width)}  ${formatBytes(bytes).padStart(7)}  ${bar(bytes, totalBytes, 30)}`.trimEnd(),
    ),
  );
}
