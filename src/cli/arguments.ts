// Parses the command line.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { FlattenError, messageOf } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { nearestOf } from '../base/nearest.ts';
import { COMPLETE, SHELLS, type Shell } from './completion.ts';
import type { Verbosity } from './log.ts';
import { isInput, OPTIONS, optionText } from './options.ts';
import { PLUGIN_METADATA } from './plugin.ts';

/** A parsed command line. */
export type Command =
  | { readonly kind: 'help' | 'version' | 'plugin-metadata' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  /** A shell's request for completion candidates; the last word is the one being typed. */
  | { readonly kind: 'complete'; readonly words: readonly string[] }
  | {
      readonly kind: 'flatten';
      /** Returns the raw text of an input, empty if it was not given. */
      readonly input: (name: InputName) => string;
      readonly json: boolean;
      /** File to append the summary to. */
      readonly summary: string | undefined;
      /** Directory of the layer cache. */
      readonly cacheDir: string | undefined;
      readonly verbosity: Verbosity;
      /** Options of `docker` itself, given before `flatten`. */
      readonly dockerArgs: readonly string[];
    };

/** Variable that the docker CLI sets when it runs a plugin. */
const PLUGIN_ENV = 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND';
const PLUGIN_COMMAND = 'flatten';

/** Options of `docker` itself that take a value; all others are flags. */
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
 * Parses a command line.
 * @param args the arguments after the program name
 * @throws FlattenError `BAD_INPUT` if the arguments are invalid
 */
export function parseArguments(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  if (args[0] === PLUGIN_METADATA) return { kind: 'plugin-metadata' };
  if (args[0] === COMPLETE) return { kind: 'complete', words: completionWords(args.slice(1), env) };
  const { dockerArgs, rest } =
    env[PLUGIN_ENV] === undefined ? { dockerArgs: [], rest: args } : splitPluginArgs(args);
  const { values, positionals } = parseOptions(rest);
  if (positionals[0] === 'completion' && (positionals.length > 1 || rest.length === 1))
    return { kind: 'completion', shell: parseShell(positionals.slice(1)) };
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  if (positionals.length > 1)
    throw usageError(`expected one image, got ${positionals.length}: ${positionals.join(' ')}`);
  if (positionals.length === 1 && values['image'] !== undefined)
    throw usageError('give the image either as an argument or with --image, not both');
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
  if (isQuiet && isDebug) throw usageError('--quiet and --debug cannot be combined');
  return isQuiet ? 'quiet' : isDebug ? 'debug' : 'normal';
}

function parseOptions(args: readonly string[]) {
  const options: ParseArgsOptionsConfig = {};
  for (const { name, kind, short } of OPTIONS) {
    options[name] = {
      type: kind === 'boolean' ? 'boolean' : 'string',
      multiple: kind === 'list',
      ...(short === undefined ? {} : { short }),
    };
  }
  try {
    return parseArgs({
      args: args.map(withChoice),
      options,
      allowPositionals: true,
      allowNegative: true,
    });
  } catch (error) {
    // Node's message continues with advice on quoting that does not apply here.
    const reason = messageOf(error).split('. ')[0] ?? '';
    throw usageError(reason, suggestOption(reason));
  }
}

/** Names of the options that are a flag, or have a word after `=`. */
const CHOICES = OPTIONS.filter(({ kind }) => kind === 'choice').map(({ name }) => name);

/** Gives a choice without a word its value, because Node's options have either always a value or never one. */
function withChoice(arg: string, at: number, args: readonly string[]): string {
  const end = args.indexOf('--');
  if (end !== -1 && at > end) return arg;
  for (const name of CHOICES) {
    if (arg === `--${name}`) return `--${name}=true`;
    if (arg === `--no-${name}`) return `--${name}=false`;
  }
  return arg;
}

/** Returns the known option closest to the one that Node's message calls unknown, without its dashes. */
function suggestOption(reason: string): string | undefined {
  const [, name] = /^Unknown option '--([^']+)'$/.exec(reason) ?? [];
  if (name === undefined) return undefined;
  const flags = OPTIONS.filter(({ kind }) => kind === 'boolean' || kind === 'choice').map(
    (option) => option.name,
  );
  const negated = name.startsWith('no-') ? nearestOf(name.slice(3), flags) : undefined;
  const texts = OPTIONS.map(optionText).map((text) => text.slice(2));
  return negated === undefined ? nearestOf(name, texts) : `no-${negated}`;
}

function parseShell(words: readonly string[]): Shell {
  const shell = SHELLS.find((known) => known === words[0]);
  if (shell !== undefined && words.length === 1) return shell;
  const given = words.length === 0 ? 'none was given' : `got "${words.join(' ')}"`;
  throw usageError(`"completion" needs one shell (${SHELLS.join(', ')}), but ${given}`);
}

/** Returns the words to complete, without the plugin name that the docker CLI puts first. */
function completionWords(words: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  return env[PLUGIN_ENV] !== undefined && words[0] === PLUGIN_COMMAND ? words.slice(1) : words;
}

/** Splits a plugin's arguments: options of docker itself, the word `flatten`, then the plugin's own arguments. */
function splitPluginArgs(args: readonly string[]): { dockerArgs: string[]; rest: string[] } {
  let at = 0;
  while (at < args.length) {
    const arg = args[at]!;
    if (arg === PLUGIN_COMMAND) return { dockerArgs: args.slice(0, at), rest: args.slice(at + 1) };
    // `docker help flatten` calls the plugin with these same words.
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

function usageError(reason: string, suggestion?: string): FlattenError {
  const help = 'Run "docker-flatten --help" for usage.';
  return new FlattenError('BAD_INPUT', `Invalid arguments: ${reason}.`, {
    hint: suggestion === undefined ? help : `Did you mean --${suggestion}? ${help}`,
  });
}
