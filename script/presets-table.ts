// Updates the table of presets in docs/cleaning.md from src/clean/presets.ts. A test fails if it is out of date.
//   node script/presets-table.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PRESETS, type Preset } from '../src/clean/presets.ts';

const BEGIN = '<!-- presets -->';
const END = '<!-- /presets -->';

/** Returns the table in Markdown, without a trailing newline. */
export function presetsTable(presets: readonly Preset[]): string {
  const rows = presets.map(({ name, isSafe, what, why }) => [
    `\`${name}\``,
    isSafe ? 'yes' : '',
    cell(what),
    cell(why),
  ]);
  return [['preset', 'in `auto`', 'what it drops', 'why'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll('|  |', '| |'))
    .join('\n');
}

/**
 * Inserts the table between its two markers.
 * @throws Error unless each marker appears once, in order
 */
export function withPresetsTable(text: string, table: string): string {
  const [before = '', rest, ...more] = text.split(BEGIN);
  const [, after, ...others] = (rest ?? '').split(END);
  if (after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`needs exactly one "${BEGIN}", followed by one "${END}"`);
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (import.meta.main) {
  const page = fileURLToPath(new URL('../docs/cleaning.md', import.meta.url));
  writeFileSync(page, withPresetsTable(readFileSync(page, 'utf8'), presetsTable(PRESETS)));
}
