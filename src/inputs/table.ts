// The default and help text of every input. A test compares them with action.yml.
import { INPUT_KINDS, type InputKind, type InputName } from '../base/input-names.ts';

/** An input as people see it. */
export interface InputSpec {
  readonly kind: InputKind;
  readonly default: string;
  /** Placeholder for the value in the command's help; booleans have none. */
  readonly value?: string;
  readonly help: string;
  /** Whether the command lacks it. */
  readonly isActionOnly?: boolean;
}

const ABOUT: Readonly<Record<InputName, Omit<InputSpec, 'kind'>>> = {
  image: {
    default: '',
    value: 'IMAGE',
    help: 'image to flatten: in the engine, an archive, a directory or a registry',
  },
  container: {
    default: '',
    value: 'NAME',
    help: 'flatten this container instead of an image',
  },
  from: {
    default: 'auto',
    value: 'WAY',
    help: "how to read an engine's image: auto, or layers to read its layers directly",
  },
  pause: {
    default: 'true',
    help: 'do not pause a running container',
  },
  tag: {
    default: '',
    value: 'REF',
    help: 'name for the result, in the engine or outside; can be repeated',
  },
  'apt-clean': {
    default: 'false',
    help: 'run apt-get clean and delete the package lists in a container first',
  },
  clean: {
    default: '',
    value: 'PRESETS',
    help: 'drop files that these presets select; "auto" stands for all safe ones',
  },
  exclude: {
    default: '',
    value: 'PATTERN',
    help: 'drop paths that match this pattern, as in a .dockerignore; can be repeated',
  },
  run: {
    default: '',
    value: 'SCRIPT',
    help: 'run this shell script as root in a container first',
  },
  'run-network': {
    default: 'none',
    value: 'NETWORK',
    help: 'network for --run and --apt-clean',
  },
  'dry-run': {
    default: 'false',
    help: 'show what would happen, but change nothing',
  },
  platform: {
    default: '',
    value: 'OS/ARCH[/VARIANT]',
    help: 'platform to flatten, or "all"; can be repeated',
  },
  pull: {
    default: 'missing',
    value: 'WHEN',
    help: 'when to pull the image: missing, always or never',
  },
  push: { default: 'false', help: 'push the tags after all checks pass' },
  compression: {
    default: 'gzip',
    value: 'KIND[:LEVEL]',
    help: 'gzip, zstd or none, where layers are kept compressed',
  },
  layers: {
    default: '1',
    value: 'NUMBER',
    help: 'divide the result into this many layers of what changes together',
  },
  'max-layer-size': {
    default: '',
    value: 'SIZE',
    help: 'divide the result into layers of at most this compressed size, for example 500MB',
  },
  'keep-base': {
    default: '',
    value: 'REF|N',
    help: 'keep the layers of this base image, or the lowest N, as they are; only what is above becomes new layers',
  },
  verify: {
    default: 'false',
    value: 'layers',
    help: "read the result back and compare every entry before tagging; with =layers, also compare the engine's source with its layers",
  },
  test: {
    default: '',
    value: 'COMMAND',
    help: 'command that must succeed in the result before tagging',
  },
  backup: {
    default: '',
    value: 'PATH',
    help: 'save the source image to this archive first',
  },
  'remove-old': {
    default: 'false',
    help: 'remove the source image afterwards, unless it is in use',
  },
  timeout: {
    default: '600',
    value: 'SECONDS',
    help: 'time without progress before giving up; 0 disables the limit',
  },
  report: {
    default: '',
    value: 'PATH',
    help: 'write a JSON report of the run to this file',
  },
  html: {
    default: '',
    value: 'PATH',
    help: 'write an HTML page about the contents of the result to this file',
  },
  summary: {
    default: 'true',
    help: 'do not write the job summary',
    isActionOnly: true,
  },
  compare: {
    default: '',
    value: 'IMAGE|REPORT',
    help: 'compare the contents with those of an earlier image, or of the JSON report of one',
  },
  'max-size': {
    default: '',
    value: 'SIZE',
    help: 'fail without tagging if the result is larger, for example 500MB',
  },
  'min-saving': {
    default: '',
    value: 'AMOUNT',
    help: 'fail without tagging if flattening saves less, for example 10% or 200MB',
  },
  cache: {
    default: 'false',
    help: 'keep the layer in the GitHub Actions cache',
    isActionOnly: true,
  },
  'temp-dir': {
    default: '',
    value: 'DIR',
    help: 'directory for temporary files, such as the compressed layer',
  },
};

/** All inputs by name, in the order of the help. */
export const INPUTS = Object.fromEntries(
  Object.entries(INPUT_KINDS).map(([name, kind]) => [name, { kind, ...ABOUT[name as InputName] }]),
) as Readonly<Record<InputName, InputSpec>>;
