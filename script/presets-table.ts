// Puts the table of presets into docs/cleaning.md, as src/clean/presets.ts has them. A test says when it is out of date.
//   node script/presets-table.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PRESETS, type Preset } from '../src/clean/presets.ts';

const BEGIN = '<!-- presets -->';
const END = '<!-- /presets -->';

/** The table in Markdown, without a line end behind it. */
export function presetsTable(presets: readonly Preset[]): string {
  const rows = presets.map(({ name, isSafe, what, why }) => [
    `\`${name}\``,
    isSafe ? 'yes' : '',
    cell(what),
    cell(why),
  ]);
  return [['preset', 'in `auto`', 'what goes', 'why'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll('|  |', '| |'))
    .join('\n');
}

/**
 * A text with the table between its two marks.
 * @throws Error where it does not have them, once each and in order
 */
export function withPresetsTable(text: string, table: string): string {
  const [before = '', rest, ...more] = text.split(BEGIN);
  const [, after, ...others] = (rest ?? '').split(END);
  if (after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`needs one "${BEGIN}" and one "${END}" behind it`);
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (import.meta.main) {
  const page = fileURLToPath(new URL('../docs/cleaning.md', import.meta.url));
  writeFileSync(page, withPresetsTable(readFileSync(page, 'utf8'), presetsTable(PRESETS)));
}
