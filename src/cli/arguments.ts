// The command line, taken apart.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { FlattenError, messageOf } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { nearestOf } from '../base/nearest.ts';
import { COMPLETE, SHELLS, type Shell } from './completion.ts';
import type { Verbosity } from './log.ts';
import { isInput, OPTIONS, optionText } from './options.ts';
import { PLUGIN_METADATA } from './plugin.ts';

/** What a command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' | 'plugin-metadata' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  /** Asks for what a command line may go on with; its last word is the one that was begun. */
  | { readonly kind: 'complete'; readonly words: readonly string[] }
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

/**
 * Reads a command line.
 * @param args what follows the program's name
 * @throws FlattenError `BAD_INPUT`
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  if (args[0] === PLUGIN_METADATA) return { kind: 'plugin-metadata' };
  if (args[0] === COMPLETE) return { kind: 'complete', words: wordsOf(args.slice(1), env) };
  const { dockerArgs, rest } =
    env[PLUGIN_ENV] === undefined ? { dockerArgs: [], rest: args } : splitPluginArgs(args);
  const { values, positionals } = parse(rest);
  if (positionals[0] === 'completion' && (positionals.length > 1 || rest.length === 1))
    return { kind: 'completion', shell: shellOf(positionals.slice(1)) };
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
      if (!isInput(name)) return '';
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
  const options: ParseArgsOptionsConfig = {};
  for (const { name, kind, short } of OPTIONS) {
    options[name] = {
      type: kind === 'boolean' ? 'boolean' : 'string',
      multiple: kind === 'list',
      ...(short === undefined ? {} : { short }),
    };
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    // Node's text goes on with advice about quoting that does not fit here.
    const why = messageOf(error).split('. ')[0] ?? '';
    throw usage(why + nearTo(why));
  }
}

/** What may have been meant by an option that is none, behind Node's text for it. */
function nearTo(why: string): string {
  const [, name] = /^Unknown option '--([^']+)'$/.exec(why) ?? [];
  if (name === undefined) return '';
  const switches = OPTIONS.filter(({ kind }) => kind === 'boolean').map((option) => option.name);
  const turnedOff = name.startsWith('no-') ? nearestOf(name.slice(3), switches) : undefined;
  const texts = OPTIONS.map(optionText).map((text) => text.slice(2));
  const nearest = turnedOff === undefined ? nearestOf(name, texts) : `no-${turnedOff}`;
  return nearest === undefined ? '' : `; the nearest is --${nearest}`;
}

/** The shell that a completion is asked for. */
function shellOf(words: readonly string[]): Shell {
  const shell = SHELLS.find((known) => known === words[0]);
  if (shell !== undefined && words.length === 1) return shell;
  const seen = words.length === 0 ? 'none was given' : `${words.join(' ')} was given`;
  throw usage(`"completion" needs a shell (${SHELLS.join(', ')}), and ${seen}`);
}

/** What is to be completed; the docker CLI puts the plugin's name before it. */
function wordsOf(words: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  return env[PLUGIN_ENV] !== undefined && words[0] === PLUGIN_COMMAND ? words.slice(1) : words;
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
