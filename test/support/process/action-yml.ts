// Parses the subset of YAML that action.yml uses: two levels of keys below "inputs:" and "outputs:", one value per
// line.
import { readFileSync } from 'node:fs';

/** Returns the entries of a top-level section of action.yml, each with its own keys. */
export function actionSection(
  section: 'inputs' | 'outputs',
): Record<string, Record<string, string>> {
  const text = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8');
  const found: Record<string, Record<string, string>> = {};
  let inSection = false;
  let current: Record<string, string> = {};
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) inSection = line.startsWith(`${section}:`);
    if (!inSection) continue;
    const name = /^ {2}([\w-]+):\s*$/.exec(line)?.[1];
    if (name !== undefined) {
      current = {};
      found[name] = current;
    }
    const field = /^ {4}([\w-]+): ?(.*)$/.exec(line);
    if (field?.[1] !== undefined) current[field[1]] = unquoted(field[2] ?? '');
  }
  return found;
}

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}

/** Returns the rows of the tables below a heading of docs/inputs.md: the name in the first column and the other cells. */
export function documentedRows(heading: string): [name: string, ...cells: string[]][] {
  const text = readFileSync(new URL('../../../docs/inputs.md', import.meta.url), 'utf8');
  const [, section] = text.split(new RegExp(`^## ${heading}$`, 'm'));
  if (section === undefined) throw new Error(`docs/inputs.md needs a heading "## ${heading}"`);
  const [tables = ''] = section.split(/^## /m);
  return [...tables.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name = '', cells = '']) => [
    name,
    ...cells.split('|').map((cell) => cell.trim()),
  ]);
}
