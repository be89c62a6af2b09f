// Charts that need no picture: bars of block characters, trees of lines, and pies for a renderer of Mermaid.
import { formatBytes } from '../base/format.ts';
import { cut, fenced, visible } from '../base/text.ts';
import type { DirectorySize } from '../survey/directories.ts';

/** Eighths of a character's width, from one to seven. */
const EIGHTHS = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** Slices of a pie that can be told apart. */
const MOST_SLICES = 10;
const MOST_LABEL_CHARS = 40;

/** A bar whose length is to scale. @param width of a bar of `most`, in characters, and of any that would be longer */
export function bar(bytes: number, most: number, width: number): string {
  if (bytes <= 0 || most <= 0) return '';
  const eighths = Math.max(1, Math.round(Math.min(1, bytes / most) * width * 8));
  const rest = eighths % 8;
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : EIGHTHS[rest - 1]);
}

/** A row of a chart: its name, its size and what else there is to say. */
export interface BarRow {
  readonly name: string;
  readonly bytes: number;
  readonly note?: string;
}

/** Rows with bars that compare their sizes, as a fenced block. */
export function barChart(rows: readonly BarRow[], width = 50): string {
  const names = Math.max(...rows.map(({ name }) => name.length));
  const sizes = rows.map(({ bytes }) => formatBytes(bytes));
  const sizeWidth = Math.max(...sizes.map((size) => size.length));
  const most = Math.max(...rows.map(({ bytes }) => bytes));
  return fenced(
    rows.map(({ name, bytes, note = '' }, at) =>
      [
        name.padEnd(names),
        (sizes[at] ?? '').padStart(sizeWidth),
        bar(bytes, most, width).padEnd(note === '' ? 0 : width),
        note,
      ]
        .join('  ')
        .trimEnd(),
    ),
  );
}

/**
 * A pie of what has bytes, as a fenced block of Mermaid, whose labels end at a quote and know entities: other signs
 * than plain ones are left out. Empty where there is nothing to show.
 */
export function pie(title: string, rows: readonly BarRow[]): string {
  const positive = rows.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
  if (positive.length < 2) return '';
  const shown = positive.slice(0, MOST_SLICES);
  const rest = positive.slice(MOST_SLICES).reduce((sum, { bytes }) => sum + bytes, 0);
  if (rest > 0) shown.push({ name: `${positive.length - MOST_SLICES} more`, bytes: rest });
  const labels = distinct(shown.map(({ name }) => plainLabel(name)));
  return fenced(
    [
      `pie showData title ${plainLabel(title)}`,
      ...shown.map(
        ({ bytes }, at) =>
          // Megabytes, since that is what a reader compares.
          `  "${labels[at]}" : ${Math.max(bytes / 1e6, 0.01).toFixed(2)}`,
      ),
    ],
    'mermaid',
  );
}

/** Labels with a number behind those that came before: Mermaid leaves out a slice whose label it knows. */
function distinct(labels: readonly string[]): string[] {
  const seen = new Set<string>();
  return labels.map((label) => {
    let text = label;
    for (let number = 2; seen.has(text); number++) text = `${label} (${number})`;
    seen.add(text);
    return text;
  });
}

function plainLabel(text: string): string {
  return cut(text.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu, '·'), MOST_LABEL_CHARS);
}

/** A line of a tree: how deep it stands, and its text without what draws the tree. */
export interface TreeLine {
  readonly level: number;
  readonly text: string;
}

/** Lines with the branches of a tree before them. */
export function tree(lines: readonly TreeLine[]): string[] {
  return lines.map(({ level, text }, at) => {
    if (level === 0) return text;
    const goesOn = (depth: number) => {
      const next = lines.slice(at + 1).find((line) => line.level <= depth);
      return next?.level === depth;
    };
    const before = Array.from({ length: level - 1 }, (_, depth) =>
      goesOn(depth + 1) ? '│  ' : '   ',
    );
    return `${before.join('')}${goesOn(level) ? '├─ ' : '└─ '}${text}`;
  });
}

/** Directories as a tree, with bars that compare them with the whole. */
export function directoryTree(directories: readonly DirectorySize[], wholeBytes: number): string {
  const named = directories.map(({ path, bytes }) => {
    const parts = path.split('/');
    const level = parts.length - 2;
    const name = visible(level === 0 ? path : (parts.at(-1) ?? ''));
    return { level, name: cut(name, 40), bytes };
  });
  const labels = tree(named.map(({ level, name }) => ({ level, text: name })));
  const width = Math.max(0, ...labels.map((label) => label.length));
  return fenced(
    named.map(({ bytes }, at) =>
      `${(labels[at] ?? '').padEnd(width)}  ${formatBytes(bytes).padStart(7)}  ${bar(bytes, wholeBytes, 30)}`.trimEnd(),
    ),
  );
}
