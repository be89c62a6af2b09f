// The names and kinds of inputs, for messages that mention them. inputs/table.ts describes them.

/** The kind of an input's value: a text, one or more items, or `true` or `false`. */
export type InputKind = 'text' | 'list' | 'boolean';

/** The kind of each input, in the order of the help. */
export const INPUT_KINDS = {
  image: 'text',
  container: 'text',
  pause: 'boolean',
  tag: 'list',
  'apt-clean': 'boolean',
  clean: 'list',
  exclude: 'list',
  run: 'text',
  'run-network': 'text',
  'dry-run': 'boolean',
  platform: 'text',
  pull: 'text',
  push: 'boolean',
  compression: 'text',
  verify: 'boolean',
  test: 'text',
  backup: 'text',
  'remove-old': 'boolean',
  timeout: 'text',
  report: 'text',
  html: 'text',
  summary: 'boolean',
  'max-size': 'text',
  'min-saving': 'text',
  cache: 'boolean',
  'temp-dir': 'text',
} as const satisfies Record<string, InputKind>;

/** The name of an input in action.yml. The command's option is this name after `--`. */
export type InputName = keyof typeof INPUT_KINDS;
