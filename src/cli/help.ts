// The text of `--help`.
import { AUTO } from '../clean/parse-clean.ts';
import { PRESETS } from '../clean/presets.ts';
import { type CliOption, OPTIONS, optionWithValue } from './options.ts';

/** Terminals are at least this wide. */
const MAX_COLUMNS = 80;

/** Returns the text of `--help`. */
export function helpText(): string {
  const rows = OPTIONS.filter(({ name }) => name !== 'image').map(rowOf);
  const width = Math.max(...rows.map(([option]) => option.length));
  const namesOf = (isSafe: boolean) =>
    PRESETS.filter((preset) => preset.isSafe === isSafe).map(({ name }) => name);
  return [
    'Usage: docker-flatten IMAGE --tag REF [OPTIONS]',
    '       docker-flatten --container NAME --tag REF [OPTIONS]',
    '       docker-flatten completion bash|zsh|fish',
    '',
    'Flatten a Docker image into a single layer and keep every config field.',
    'As a Docker CLI plugin, the same command is "docker flatten".',
    '',
    'Results go to stdout, progress and messages to stderr.',
    'Exit status: 0 on success, 1 on failure, 2 if the arguments are invalid.',
    '',
    'Examples:',
    '  docker-flatten app:latest --tag app:flat --clean auto --verify',
    "  docker-flatten app:latest --clean auto,docs --exclude '**/*.map' --dry-run",
    '  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:flat',
    '',
    'Options:',
    ...rows.flatMap(([option, help]) => wrap(`  ${option.padEnd(width)}  `, help)),
    '',
    'Presets for --clean (write -NAME to omit one, as in "auto,-logs"):',
    ...wrap(`  ${AUTO}:`.padEnd(17), commaSeparated(namesOf(true))),
    ...wrap('  by name only:'.padEnd(17), commaSeparated(namesOf(false))),
  ].join('\n');
}

/** Returns an option's column and the words of its help. */
function rowOf(option: CliOption): [string, string[]] {
  const { kind, short, default: defaultValue, help } = option;
  const prefix = short === undefined ? '    ' : `-${short}, `;
  const isFlag = kind === 'boolean' || kind === 'choice';
  const suffix = defaultValue === '' || isFlag ? [] : [`(default ${defaultValue})`];
  return [`${prefix}${optionWithValue(option)}`, [...help.split(' '), ...suffix]];
}

function commaSeparated(words: readonly string[]): string[] {
  return words.map((word, at) => (at === words.length - 1 ? word : `${word},`));
}

/** Puts words after a title and wraps them, aligned with the first one. */
function wrap(title: string, words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = title;
  for (const word of words) {
    const isFirst = line.length === title.length;
    if (!isFirst && line.length + 1 + word.length > MAX_COLUMNS) {
      lines.push(line);
      line = ' '.repeat(title.length) + word;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line];
}
