// The command's options: the inputs, plus those that only the command has. Help, parsing and completion use them.
import type { InputName } from '../base/input-names.ts';
import { INPUTS, type InputSpec } from '../inputs/table.ts';

/** A command-line option. */
export interface CliOption {
  readonly name: string;
  /** One letter, for `-t`. */
  readonly short?: string;
  readonly kind: InputSpec['kind'];
  readonly default: string;
  /** Placeholder for the value; flags have none. */
  readonly value?: string;
  readonly help: string;
}

const INPUT_OPTIONS = (Object.entries(INPUTS) as [InputName, InputSpec][])
  .filter(([, spec]) => spec.isActionOnly !== true)
  .map(([name, spec]): CliOption => ({ name, ...spec, ...(name === 'tag' ? { short: 't' } : {}) }));

/** Every option, in the order of the help. */
export const OPTIONS: readonly CliOption[] = [
  ...INPUT_OPTIONS,
  {
    name: 'cache-dir',
    kind: 'text',
    default: '',
    value: 'DIR',
    help: 'cache layers in this directory and reuse them in later runs',
  },
  {
    name: 'summary',
    kind: 'text',
    default: '',
    value: 'FILE',
    help: 'append a Markdown summary of the run to this file',
  },
  { name: 'json', kind: 'boolean', default: 'false', help: 'print the results as a JSON object' },
  {
    name: 'quiet',
    short: 'q',
    kind: 'boolean',
    default: 'false',
    help: 'show only warnings and errors',
  },
  { name: 'debug', kind: 'boolean', default: 'false', help: 'show debug messages' },
  { name: 'help', short: 'h', kind: 'boolean', default: 'false', help: 'show this help' },
  { name: 'version', kind: 'boolean', default: 'false', help: 'show the version' },
];

/** Returns whether a name is an input that the command accepts. */
export function isInput(name: string): name is InputName {
  return INPUT_OPTIONS.some((option) => option.name === name);
}

/** Returns the option and its placeholder as the help shows them. A choice may be given without its value. */
export function optionWithValue(option: CliOption): string {
  const { kind, value } = option;
  if (value === undefined) return optionText(option);
  return `${optionText(option)}${kind === 'choice' ? `[=${value}]` : ` ${value}`}`;
}

/** Returns whether an option takes the next word as its value. */
export function takesWord({ kind, value }: CliOption): boolean {
  return value !== undefined && kind !== 'choice';
}

/** Returns an option as the help shows it. A flag that is on by default is shown as `--no-NAME`. */
export function optionText({ name, kind, default: defaultValue }: CliOption): string {
  return `--${kind === 'boolean' && defaultValue === 'true' ? 'no-' : ''}${name}`;
}
