// Room: inputs. What a run can be asked, whichever front door it comes through, and what it answers. The table of inputs has
// their names and defaults (action.yml has the same, which a test holds together).

/** How an input looks to people. */
export interface InputSpec {
  readonly kind: 'text' | 'list' | 'boolean';
  readonly default: string;
  /** Placeholder in a shell's help; booleans have none. */
  readonly value?: string;
  readonly help: string;
  /** Whether a shell has no use for it. */
  readonly isActionOnly?: boolean;
}

/** Every input by its name. */
export const INPUTS = {
  image: { kind: 'text', default: '', value: 'IMAGE', help: 'reference of the image to flatten' },
  container: {
    kind: 'text',
    default: '',
    value: 'NAME',
    help: 'flatten this container instead of an image',
  },
  pause: {
    kind: 'boolean',
    default: 'true',
    help: 'leave a running container running while it is read',
  },
  tag: {
    kind: 'list',
    default: '',
    value: 'REF',
    help: 'reference for the result; may be given again',
  },
  'apt-clean': {
    kind: 'boolean',
    default: 'false',
    help: 'run apt-get clean and empty the package lists first',
  },
  clean: {
    kind: 'list',
    default: '',
    value: 'PRESETS',
    help: 'leave out what these presets name, auto for all safe ones',
  },
  exclude: {
    kind: 'list',
    default: '',
    value: 'PATTERN',
    help: 'leave out what matches, as in a .dockerignore; may be given again',
  },
  run: {
    kind: 'text',
    default: '',
    value: 'SCRIPT',
    help: 'shell script to run as root in a container first',
  },
  'run-network': {
    kind: 'text',
    default: 'none',
    value: 'NETWORK',
    help: 'network that --run has',
  },
  'dry-run': {
    kind: 'boolean',
    default: 'false',
    help: 'say what would come of it, and change nothing',
  },
  platform: {
    kind: 'text',
    default: '',
    value: 'OS/ARCH[/VARIANT]',
    help: 'which platform of the image to take',
  },
  pull: {
    kind: 'text',
    default: 'missing',
    value: 'WHEN',
    help: 'when to pull: missing, always or never',
  },
  push: { kind: 'boolean', default: 'false', help: 'push the tags after the checks' },
  compression: {
    kind: 'text',
    default: 'gzip',
    value: 'KIND[:LEVEL]',
    help: 'gzip, zstd or none, for stores that keep packed layers',
  },
  verify: {
    kind: 'boolean',
    default: 'false',
    help: 'read the result back and compare every entry before any tag',
  },
  test: {
    kind: 'text',
    default: '',
    value: 'COMMAND',
    help: 'command that must succeed in the result before any tag',
  },
  backup: {
    kind: 'text',
    default: '',
    value: 'PATH',
    help: 'save the source to this archive first',
  },
  'remove-old': {
    kind: 'boolean',
    default: 'false',
    help: 'remove the source image in the end, unless something uses it',
  },
  timeout: {
    kind: 'text',
    default: '600',
    value: 'SECONDS',
    help: 'longest silence before giving up, 0 for ever',
  },
  report: {
    kind: 'text',
    default: '',
    value: 'PATH',
    help: 'write a report of all that is known as JSON',
  },
  html: {
    kind: 'text',
    default: '',
    value: 'PATH',
    help: 'write a page that shows what the result is made of',
  },
  summary: {
    kind: 'boolean',
    default: 'true',
    help: 'leave the job summary out',
    isActionOnly: true,
  },
  'max-size': {
    kind: 'text',
    default: '',
    value: 'SIZE',
    help: 'fail, without a tag, where the result is larger, for example 500MB',
  },
  'min-saving': {
    kind: 'text',
    default: '',
    value: 'PART',
    help: 'fail, without a tag, where less is saved, for example 10%',
  },
  cache: {
    kind: 'boolean',
    default: 'false',
    help: 'keep the layer in the cache service',
    isActionOnly: true,
  },
  'temp-dir': {
    kind: 'text',
    default: '',
    value: 'DIR',
    help: 'where the packed layer is spooled',
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;
