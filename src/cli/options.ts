// The options of the command: those of the inputs' table, and what only a shell has. Help, parsing and completion read it.
import type { InputName } from '../base/input-names.ts';
import { INPUTS, type InputSpec } from '../inputs/table.ts';

/** An option as a shell has it. */
export interface ShellOption {
  readonly name: string;
  /** One letter, for `-t`. */
  readonly short?: string;
  readonly kind: InputSpec['kind'];
  readonly default: string;
  /** Placeholder of its value; a switch has none. */
  readonly value?: string;
  readonly help: string;
}

const INPUT_OPTIONS = (Object.entries(INPUTS) as [InputName, InputSpec][])
  .filter(([, spec]) => spec.isActionOnly !== true)
  .map(
    ([name, spec]): ShellOption => ({ name, ...spec, ...(name === 'tag' ? { short: 't' } : {}) }),
  );

/** Every option, in the order of the help. */
export const OPTIONS: readonly ShellOption[] = [
  ...INPUT_OPTIONS,
  {
    name: 'cache-dir',
    kind: 'text',
    default: '',
    value: 'DIR',
    help: 'keep the layer in this directory, and take it from there the next time',
  },
  {
    name: 'summary',
    kind: 'text',
    default: '',
    value: 'FILE',
    help: 'append a summary in Markdown to this file',
  },
  { name: 'json', kind: 'boolean', default: 'false', help: 'print the results as one JSON object' },
  {
    name: 'quiet',
    short: 'q',
    kind: 'boolean',
    default: 'false',
    help: 'show only warnings and errors on stderr, and no progress',
  },
  { name: 'debug', kind: 'boolean', default: 'false', help: 'show what is done on the way' },
  { name: 'help', short: 'h', kind: 'boolean', default: 'false', help: 'show this' },
  { name: 'version', kind: 'boolean', default: 'false', help: 'show the version' },
];

/** Whether an option is an input that a shell has a use for. */
export function isInput(name: string): name is InputName {
  return INPUT_OPTIONS.some((option) => option.name === name);
}

/** How an option is written where it does something: a switch that is on is turned off by its name with "no-" before it. */
export function optionText({ name, kind, default: usual }: ShellOption): string {
  return `--${kind === 'boolean' && usual === 'true' ? 'no-' : ''}${name}`;
}
