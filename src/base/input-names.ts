// The names and kinds of inputs, for messages that mention them. inputs/table.ts describes them.

/**
 * The kind of an input's value: a text, one or more items, `true` or `false`, or a choice: `true`, `false` or a word. On
 * a command line, a choice is a flag that may have the word after `=`.
 */
export type InputKind = 'text' | 'list' | 'boolean' | 'choice';

/** The kind of each input, in the order of the help. */
export const INPUT_KINDS = {
  image: 'text',
  container: 'text',
  from: 'text',
  pause: 'boolean',
  tag: 'list',
  'apt-clean': 'boolean',
  clean: 'list',
  exclude: 'list',
  run: 'text',
  'run-network': 'text',
  'dry-run': 'boolean',
  platform: 'list',
  pull: 'text',
  push: 'boolean',
  compression: 'text',
  layers: 'text',
  'max-layer-size': 'text',
  'keep-base': 'text',
  verify: 'choice',
  test: 'text',
  backup: 'text',
  'remove-old': 'boolean',
  timeout: 'text',
  report: 'text',
  html: 'text',
  summary: 'boolean',
  compare: 'text',
  'max-size': 'text',
  'min-saving': 'text',
  cache: 'boolean',
  'temp-dir': 'text',
} as const satisfies Record<string, InputKind>;

/** The name of an input in action.yml. The command's option is this name after `--`. */
export type InputName = keyof typeof INPUT_KINDS;
