// The inputs' names and kinds: all that a text which names one needs. What they are for is in inputs/table.ts.

/** What an input takes: a text, one or more items, or `true` and `false`. */
export type InputKind = 'text' | 'list' | 'boolean';

/** Every input's kind, in the order of the help. */
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

/** An input as action.yml names it; the command line puts `--` before it. */
export type InputName = keyof typeof INPUT_KINDS;
