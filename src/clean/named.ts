// What an image's config names of its filesystem: what it runs, and where that looks for its parts.
import { posix } from 'node:path';
import { at, isStringArray, type JsonObject, stringAt } from '../guards.ts';
import { type CommandWord, expandVariables, pathsIn, resolved, wordsOf } from './command-words.ts';
import { variablesOf } from './roots.ts';

/** Most paths that are looked after: far more than any config names. */
const MOST_PLACES = 1000;
/**
 * Variables that say where a cache is, or manuals, and nothing else: it is what presets are to clean. The directory
 * itself stays, since programs need not make it again.
 */
const CACHE_VARIABLES = new Set([
  'COMPOSER_CACHE_DIR',
  'CONDA_PKGS_DIRS',
  'GOCACHE',
  'GOMODCACHE',
  'INFOPATH',
  'MANPATH',
  'NPM_CONFIG_CACHE',
  'PIP_CACHE_DIR',
  'TEMP',
  'TMP',
  'TMPDIR',
  'UV_CACHE_DIR',
  'XDG_CACHE_HOME',
  'YARN_CACHE_FOLDER',
  'npm_config_cache',
]);
/** Variables that are lists of directories which programs look through. */
const SEARCH_VARIABLE = /PATH$|^(?:PERL5|RUBY)LIB$/;

/** A path that the config names. */
export interface NamedPlace {
  /** Raw bytes, one character each, without a slash in front. */
  readonly path: string;
  /** What names it: `ENTRYPOINT`, `ENV PYTHONPATH`. */
  readonly by: string;
  /**
   * What of it is needed: all `around` a program, which finds its parts beside it; what is at the path and `below`; the
   * same even where the path is one whose content presets drop (`search`); both for a directory of `programs`; or the
   * directory `itself`, empty.
   */
  readonly extent: 'around' | 'below' | 'search' | 'programs' | 'itself';
}

/** A program or a directory whose loss stops containers. */
export interface NeededPath {
  readonly by: string;
  /** As the config has it. */
  readonly text: string;
  /** Paths as of {@link NamedPlace}: the first that is there is meant. */
  readonly candidates: readonly string[];
}

/** What a config names. */
export interface ConfigNames {
  readonly places: readonly NamedPlace[];
  readonly needed: readonly NeededPath[];
  /** Each command as one line of its words' last parts, without options: `npx serve`. */
  readonly commands: readonly { readonly by: string; readonly line: string }[];
}

/** What names nothing. */
export const NO_NAMES: ConfigNames = { places: [], needed: [], commands: [] };

/**
 * Reads what a config names.
 * @param config the whole config (OCI image-spec "config.md", with Docker's Healthcheck, Shell and OnBuild)
 * @param homes home directories of the image's accounts, absolute
 */
export function namesIn(config: JsonObject, homes: readonly string[]): ConfigNames {
  const own = at(config, 'config');
  const lines = at(own, 'Env');
  const env = variablesOf(isStringArray(lines) ? lines : []);
  const directory = posix.resolve('/', stringAt(own, 'WorkingDir') ?? '');
  const commands = commandsOf(own, env).map(({ by, argv }) => ({ by, words: wordsOf(argv, env) }));
  const runs = commands.filter(({ by }) => by !== 'ONBUILD' && by !== 'SHELL');
  const home = env.get('HOME') ?? '/root';
  const places = [
    { path: resolved('/', directory), by: 'WORKDIR', extent: 'search' } as const,
    ...commands.flatMap(({ by, words }) =>
      words
        .flatMap(({ text }) => pathsOfWord(text, directory, home))
        .map((path) => ({ path, by, extent: 'around' }) as const),
    ),
    ...[...env].flatMap(placesOfVariable),
    ...homes.map(
      (path) => ({ path: resolved('/', path), by: 'etc/passwd', extent: 'below' }) as const,
    ),
  ].filter(({ path }) => path !== '');
  const first = new Map<string, NamedPlace>();
  for (const place of places) {
    const key = `${place.path}\0${place.extent}`;
    if (!first.has(key)) first.set(key, place);
  }
  return {
    places: [...first.values()].slice(0, MOST_PLACES),
    needed: [
      ...(directory === '/'
        ? []
        : [{ by: 'WORKDIR', text: directory, candidates: [resolved('/', directory)] }]),
      ...runs.flatMap(({ by, words }) => neededOf(by, words, directory, home, env)),
    ].slice(0, MOST_PLACES),
    commands: runs.map(({ by, words }) => ({ by, line: lineOf(words) })),
  };
}

function commandsOf(
  own: unknown,
  env: ReadonlyMap<string, string>,
): { by: string; argv: readonly string[] }[] {
  const list = (...keys: string[]) => {
    const value = at(own, ...keys);
    return isStringArray(value) ? value : [];
  };
  // "NONE", "CMD" and its words, or "CMD-SHELL" and a script.
  const [kind, ...health] = list('Healthcheck', 'Test');
  const script = (text: string) => ['/bin/sh', '-c', expandVariables(text, env)];
  return [
    { by: 'ENTRYPOINT', argv: list('Entrypoint') },
    { by: 'CMD', argv: list('Cmd') },
    { by: 'HEALTHCHECK', argv: kind === 'CMD-SHELL' ? script(health.join(' ')) : health },
    { by: 'SHELL', argv: list('Shell') },
    ...list('OnBuild').map((text) => ({
      by: 'ONBUILD',
      argv: script(text.replace(/^\s*[A-Za-z]+\s+/, '')),
    })),
  ].filter(({ argv }) => argv.length > 0);
}

function pathsOfWord(text: string, directory: string, home: string): string[] {
  if (text.startsWith('~/')) return [resolved(home, text.slice(2))];
  // Of a working directory below what is cleaned all stays: only what leaves it has to be looked up.
  const isRelative = /^(?!-)[^:=/]+\/|^\.\.?\//.test(text);
  return isRelative ? [resolved(directory, text)] : pathsIn(text);
}

function placesOfVariable([name, value]: [string, string]): NamedPlace[] {
  if (name === 'HOME') return pathsIn(value).map((path) => ({ path, by: 'HOME', extent: 'below' }));
  if (name === 'PATH')
    return pathsIn(value).map((path) => ({ path, by: name, extent: 'programs' }));
  const isSearch = SEARCH_VARIABLE.test(name);
  const extent = CACHE_VARIABLES.has(name) ? 'itself' : isSearch ? 'search' : 'below';
  return pathsIn(value).map((path) => ({ path, by: `ENV ${name}`, extent }));
}

/** Programs that a command names, and files that it names by their paths. */
function neededOf(
  by: string,
  words: readonly CommandWord[],
  directory: string,
  home: string,
  env: ReadonlyMap<string, string>,
): NeededPath[] {
  const search = (env.get('PATH') ?? '').split(':').filter((path) => path.startsWith('/'));
  return words.flatMap(({ text, isProgram }) => {
    if (text.includes('\0')) return [];
    if (text.startsWith('/')) return [{ by, text, candidates: [resolved('/', text)] }];
    if (text.includes('/'))
      return pathsOfWord(text, directory, home)
        .slice(0, 1)
        .map((path) => ({ by, text, candidates: [path] }));
    if (!isProgram || !/^[\w.+-]+$/.test(text)) return [];
    return [{ by, text, candidates: search.map((path) => resolved(path, text)) }];
  });
}

function lineOf(words: readonly CommandWord[]): string {
  return words
    .filter(({ text }) => !text.startsWith('-'))
    .map(({ text }) => posix.basename(text))
    .join(' ');
}
