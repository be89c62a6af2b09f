// Every input's default and help. action.yml has the same, which a test holds together.
import { INPUT_KINDS, type InputKind, type InputName } from '../base/input-names.ts';

/** How an input looks to people. */
export interface InputSpec {
  readonly kind: InputKind;
  readonly default: string;
  /** Placeholder in a shell's help; booleans have none. */
  readonly value?: string;
  readonly help: string;
  /** Whether a shell has no use for it. */
  readonly isActionOnly?: boolean;
}

const ABOUT: Readonly<Record<InputName, Omit<InputSpec, 'kind'>>> = {
  image: { default: '', value: 'IMAGE', help: 'reference of the image to flatten' },
  container: {
    default: '',
    value: 'NAME',
    help: 'flatten this container instead of an image',
  },
  pause: {
    default: 'true',
    help: 'leave a running container running while it is read',
  },
  tag: {
    default: '',
    value: 'REF',
    help: 'reference for the result; may be given again',
  },
  'apt-clean': {
    default: 'false',
    help: 'run apt-get clean and empty the package lists first',
  },
  clean: {
    default: '',
    value: 'PRESETS',
    help: 'leave out what these presets name, auto for all safe ones',
  },
  exclude: {
    default: '',
    value: 'PATTERN',
    help: 'leave out what matches, as in a .dockerignore; may be given again',
  },
  run: {
    default: '',
    value: 'SCRIPT',
    help: 'shell script to run as root in a container first',
  },
  'run-network': {
    default: 'none',
    value: 'NETWORK',
    help: 'network that --run has',
  },
  'dry-run': {
    default: 'false',
    help: 'say what would come of it, and change nothing',
  },
  platform: {
    default: '',
    value: 'OS/ARCH[/VARIANT]',
    help: 'which platform of the image to take',
  },
  pull: {
    default: 'missing',
    value: 'WHEN',
    help: 'when to pull: missing, always or never',
  },
  push: { default: 'false', help: 'push the tags after the checks' },
  compression: {
    default: 'gzip',
    value: 'KIND[:LEVEL]',
    help: 'gzip, zstd or none, for stores that keep packed layers',
  },
  verify: {
    default: 'false',
    help: 'read the result back and compare every entry before any tag',
  },
  test: {
    default: '',
    value: 'COMMAND',
    help: 'command that must succeed in the result before any tag',
  },
  backup: {
    default: '',
    value: 'PATH',
    help: 'save the source to this archive first',
  },
  'remove-old': {
    default: 'false',
    help: 'remove the source image in the end, unless something uses it',
  },
  timeout: {
    default: '600',
    value: 'SECONDS',
    help: 'longest silence before giving up, 0 for ever',
  },
  report: {
    default: '',
    value: 'PATH',
    help: 'write a report of all that is known as JSON',
  },
  html: {
    default: '',
    value: 'PATH',
    help: 'write a page that shows what the result is made of',
  },
  summary: {
    default: 'true',
    help: 'leave the job summary out',
    isActionOnly: true,
  },
  'max-size': {
    default: '',
    value: 'SIZE',
    help: 'fail, without a tag, where the result is larger, for example 500MB',
  },
  'min-saving': {
    default: '',
    value: 'PART',
    help: 'fail, without a tag, where less is saved, for example 10%',
  },
  cache: {
    default: 'false',
    help: 'keep the layer in the cache service',
    isActionOnly: true,
  },
  'temp-dir': {
    default: '',
    value: 'DIR',
    help: 'where the packed layer is spooled',
  },
};

/** Every input by its name, in the order of the help. */
export const INPUTS = Object.fromEntries(
  Object.entries(INPUT_KINDS).map(([name, kind]) => [name, { kind, ...ABOUT[name as InputName] }]),
) as Readonly<Record<InputName, InputSpec>>;
