// Prints a table of what flattening changed, for script/demo.
//
//   node script/before-after.ts REPORT    the report as JSON (docs/report.md)
import { readFileSync } from 'node:fs';
import { formatBytes } from '../src/base/format.ts';
import type { Report } from '../src/report/report.ts';

const WIDTHS = [28, 10, 10, 10] as const;

/** A row: a name to the left, the rest to the right. */
function row(...cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[at] ?? 0)))
    .join('')
    .trimEnd();
}

/**
 * The table: sizes and layers before and after, then where the difference comes from.
 * @param report of a run that made a result
 */
export function beforeAndAfter({
  source,
  result,
  savedBytes,
  savedPercent,
  hiddenBytes,
  rules,
}: Report): string {
  const line = '─'.repeat(WIDTHS.reduce((sum, width) => sum + width, 0));
  const causes = [
    { name: 'covered by later layers', bytes: hiddenBytes ?? 0 },
    ...rules.map(({ kind, name, bytes }) => ({ name: `${kind} ${name}`, bytes })),
  ];
  return [
    row('', 'before', 'after', ''),
    line,
    row('size', formatBytes(source.bytes), formatBytes(result.bytes), `−${savedPercent} %`),
    row('layers', String(source.layers), String(result.layers)),
    '',
    row('left out', formatBytes(savedBytes)),
    line,
    ...causes
      .filter(({ bytes }) => bytes > 0)
      .sort((one, other) => other.bytes - one.bytes)
      .map(({ name, bytes }) => row(`  ${name}`, formatBytes(bytes))),
  ].join('\n');
}

if (import.meta.main) {
  const [, , path = ''] = process.argv;
  process.stdout.write(`${beforeAndAfter(JSON.parse(readFileSync(path, 'utf8')) as Report)}\n`);
}
