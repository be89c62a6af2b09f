// As much of YAML as action.yml needs: two levels of keys below "inputs:" and "outputs:", one value a line.
import { readFileSync } from 'node:fs';

/** The entries of a top-level section of action.yml, each with its own keys. */
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

/** The names in the first column of the table below a heading of README.md (rows such as "| `name` | … |"). */
export function readmeNames(heading: string): string[] {
  const text = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const lines = text.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  if (start === -1) throw new Error(`README.md needs a heading "## ${heading}"`);
  const rest = lines.slice(start + 1);
  const next = rest.findIndex((line) => /^##? /.test(line));
  return rest
    .slice(0, next === -1 ? undefined : next)
    .map((line) => /^\| `([^`]+)` \|/.exec(line)?.[1])
    .filter((name) => name !== undefined);
}
