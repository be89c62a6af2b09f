// Room: shell. The command `docker-flatten` and its other name `docker flatten`: arguments, help, a terminal's log.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { FlattenError, messageOf } from '../errors.ts';
import { INPUTS, type InputName, type InputSpec } from '../inputs/table.ts';
import type { Verbosity } from './log.ts';

/** What a command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' | 'plugin-metadata' }
  | {
      readonly kind: 'flatten';
      /** The text of an input, as for the action. */
      readonly input: (name: InputName) => string;
      readonly json: boolean;
      /** File to append the summary to. */
      readonly summary: string | undefined;
      /** Directory that keeps layers. */
      readonly cacheDir: string | undefined;
      readonly verbosity: Verbosity;
      /** Options of `docker` itself that stood before `flatten`. */
      readonly dockerArgs: readonly string[];
    };

/** The argument by which the docker CLI asks a plugin what it is (docker/cli, cli-plugins/metadata). */
const PLUGIN_METADATA = 'docker-cli-plugin-metadata';
/** Set by the docker CLI for a plugin that it runs. */
const PLUGIN_ENV = 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND';
const PLUGIN_COMMAND = 'flatten';

/** Options of `docker` itself that take a value; all others are switches. */
const VALUED_DOCKER_OPTIONS = [
  '--config',
  '-c',
  '--context',
  '-H',
  '--host',
  '-l',
  '--log-level',
  '--tlscacert',
  '--tlscert',
  '--tlskey',
];

/** Entries of the inputs' table that a shell has a use for. */
const SPECS = (Object.entries(INPUTS) as [InputName, InputSpec][]).filter(
  ([, spec]) => spec.isActionOnly !== true,
);
const NAMES = new Set<string>(SPECS.map(([name]) => name));

/**
 * Reads a command line.
 * @param args what follows the program's name
 * @throws FlattenError `BAD_INPUT`
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  if (args[0] === PLUGIN_METADATA) return { kind: 'plugin-metadata' };
  const { dockerArgs, rest } =
    env[PLUGIN_ENV] === undefined ? { dockerArgs: [], rest: args } : splitPluginArgs(args);
  const { values, positionals } = parse(rest);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  if (positionals.length > 1)
    throw usage(
      `one image is needed, and ${positionals.length} were given: ${positionals.join(' ')}`,
    );
  if (positionals.length === 1 && values['image'] !== undefined)
    throw usage('the image is given twice, as an argument and by --image');
  return {
    kind: 'flatten',
    input: (name) => {
      if (!NAMES.has(name)) return '';
      return name === 'image' ? (positionals[0] ?? textOf(values[name])) : textOf(values[name]);
    },
    json: values['json'] === true,
    summary: textOf(values['summary']) || undefined,
    cacheDir: textOf(values['cache-dir']) || undefined,
    verbosity: verbosityOf(values, dockerArgs),
    dockerArgs,
  };
}

function verbosityOf(
  values: Readonly<Record<string, unknown>>,
  dockerArgs: readonly string[],
): Verbosity {
  const isQuiet = values['quiet'] === true;
  const isDebug =
    values['debug'] === true || dockerArgs.some((arg) => arg === '-D' || arg === '--debug');
  if (isQuiet && isDebug) throw usage('--quiet and --debug ask for opposite things');
  return isQuiet ? 'quiet' : isDebug ? 'debug' : 'usual';
}

function parse(args: readonly string[]) {
  const options: ParseArgsOptionsConfig = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    json: { type: 'boolean' },
    summary: { type: 'string' },
    'cache-dir': { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    debug: { type: 'boolean' },
  };
  for (const [name, spec] of SPECS) {
    options[name] = {
      type: spec.kind === 'boolean' ? 'boolean' : 'string',
      multiple: spec.kind === 'list',
    };
  }
  options['tag'] = { ...options['tag']!, short: 't' };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    // Node's text goes on with advice about quoting that does not fit here.
    throw usage(messageOf(error).split('. ')[0] ?? '');
  }
}

/** The docker CLI passes its own options, the word `flatten` and then what belongs to it. */
function splitPluginArgs(args: readonly string[]): { dockerArgs: string[]; rest: string[] } {
  let at = 0;
  while (at < args.length) {
    const arg = args[at]!;
    if (arg === PLUGIN_COMMAND) return { dockerArgs: args.slice(0, at), rest: args.slice(at + 1) };
    // `docker help flatten` reaches the plugin in the same words.
    if (arg === 'help' && args[at + 1] === PLUGIN_COMMAND)
      return { dockerArgs: [], rest: ['--help'] };
    if (!arg.startsWith('-')) break;
    at += VALUED_DOCKER_OPTIONS.includes(arg) ? 2 : 1;
  }
  return { dockerArgs: [], rest: [...args] };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return value === undefined ? '' : String(value);
}

function usage(why: string): FlattenError {
  return new FlattenError('BAD_INPUT', `The command line does not fit: ${why}.`, {
    hint: '"docker-flatten --help" shows what there is.',
  });
}

/** The help text. */
export function helpText(): string {
  const rows = SPECS.filter(([name]) => name !== 'image').map(([name, spec]): [string, string] => {
    const short = name === 'tag' ? '-t, ' : '    ';
    const usual =
      spec.default === '' || spec.kind === 'boolean' ? '' : ` (default ${spec.default})`;
    // A switch that is on is turned off by its name with "no-" before it.
    const no = spec.kind === 'boolean' && spec.default === 'true' ? 'no-' : '';
    return [
      `${short}--${no}${name}${spec.value === undefined ? '' : ` ${spec.value}`}`,
      spec.help + usual,
    ];
  });
  rows.push(
    [
      '    --cache-dir DIR',
      'keep the layer in this directory, and take it from there the next time',
    ],
    ['    --summary FILE', 'append a summary in Markdown to this file'],
    ['    --json', 'print the results as one JSON object'],
    ['-q, --quiet', 'show only warnings and errors on stderr, and no progress'],
    ['    --debug', 'show what is done on the way'],
  );
  rows.push(['-h, --help', 'show this'], ['    --version', 'show the version']);
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    'Usage: docker-flatten IMAGE --tag REF [OPTIONS]',
    '       docker-flatten --container NAME --tag REF [OPTIONS]',
    '       docker flatten ...                           (the same as a Docker CLI plugin)',
    '',
    'Turns a Docker image into one of a single layer, with every config field kept.',
    'Results go to stdout, progress to stderr. Exit status: 0, 1 (failed), 2 (bad arguments).',
    '',
    'Options:',
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}   ${help}`),
  ].join('\n');
}
