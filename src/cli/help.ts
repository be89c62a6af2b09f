// The help text.
import { AUTO } from '../clean/parse-clean.ts';
import { PRESETS } from '../clean/presets.ts';
import { OPTIONS, optionText, type ShellOption } from './options.ts';

/** Longest line of the list of presets. */
const MOST_COLUMNS = 100;

/** The help text. */
export function helpText(): string {
  const rows = OPTIONS.filter(({ name }) => name !== 'image').map(rowOf);
  const width = Math.max(...rows.map(([option]) => option.length));
  const namesOf = (isSafe: boolean) =>
    PRESETS.filter((preset) => preset.isSafe === isSafe).map(({ name }) => name);
  return [
    'Usage: docker-flatten IMAGE --tag REF [OPTIONS]',
    '       docker-flatten --container NAME --tag REF [OPTIONS]',
    '       docker-flatten completion bash|zsh|fish      (prints a script for that shell)',
    '       docker flatten ...                           (the same as a Docker CLI plugin)',
    '',
    'Turns a Docker image into one of a single layer, with every config field kept.',
    'Results go to stdout, progress to stderr. Exit status: 0, 1 (failed), 2 (bad arguments).',
    '',
    'Examples:',
    '  docker-flatten app:latest --tag app:flat --clean auto --verify',
    "  docker-flatten app:latest --clean auto,docs --exclude '**/*.map' --dry-run",
    '',
    'Options:',
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}   ${help}`),
    '',
    'Presets of --clean (-NAME takes one out):',
    ...wrapped(`${AUTO}:`, namesOf(true)),
    ...wrapped('by name only:', namesOf(false)),
  ].join('\n');
}

function rowOf(option: ShellOption): [string, string] {
  const { kind, short, default: usual, value, help } = option;
  const before = short === undefined ? '    ' : `-${short}, `;
  const usually = usual === '' || kind === 'boolean' ? '' : ` (default ${usual})`;
  return [
    `${before}${optionText(option)}${value === undefined ? '' : ` ${value}`}`,
    help + usually,
  ];
}

/** Words behind a title, on as many lines as they need. */
function wrapped(title: string, words: readonly string[]): string[] {
  const margin = '  '.padEnd(17);
  const lines = [`  ${title}`.padEnd(margin.length)];
  for (const [at, word] of words.entries()) {
    const text = at === words.length - 1 ? word : `${word}, `;
    if ((lines.at(-1) ?? '').length + text.length > MOST_COLUMNS) lines.push(margin);
    lines.push(`${lines.pop()}${text}`);
  }
  return lines.map((line) => line.trimEnd());
}
