// Finds the paths that an image's config refers to: its programs, and the places where they look for their parts.
import { posix } from 'node:path';
import { getPath, getString, isStringArray, type JsonObject } from '../base/json.ts';
import {
  type CommandWord,
  expandHome,
  expandVariables,
  globDirectoriesIn,
  homeOf,
  pathsIn,
  resolveFrom,
  wordsOf,
} from './command-words.ts';
import { referencesInVariable } from './env-references.ts';
import { variablesOf } from './places.ts';
import type { ConfigReferences, ReferencedPath, RequiredPath } from './reference-types.ts';

/** Maximum number of paths: far more than any config has. */
const MAX_PATHS = 1000;

/**
 * Finds the paths that a config refers to.
 * @param config the whole config (OCI image-spec "config.md", with Docker's Healthcheck, Shell and OnBuild)
 * @param homes home directories of the image's accounts, absolute
 */
export function configReferences(config: JsonObject, homes: readonly string[]): ConfigReferences {
  const settings = getPath(config, 'config');
  const lines = getPath(settings, 'Env');
  const env = variablesOf(isStringArray(lines) ? lines : []);
  const directory = posix.resolve('/', getString(settings, 'WorkingDir') ?? '');
  const commands = commandsOf(settings, env).map(({ by, argv }) => ({
    by,
    words: wordsOf(argv, env, directory),
  }));
  const runs = commands.filter(({ by }) => by !== 'ONBUILD' && by !== 'SHELL');
  const home = homeOf(env);
  const references = [
    {
      path: resolveFrom('/', directory),
      by: 'WORKDIR',
      extent: 'search',
      hasPrograms: true,
    } as const,
    ...commands.flatMap(({ by, words }) =>
      words.flatMap((word) => referencesOfWord(by, word, home)),
    ),
    ...[...env].flatMap(referencesInVariable),
    ...homes.map(
      (path) => ({ path: resolveFrom('/', path), by: 'etc/passwd', extent: 'below' }) as const,
    ),
  ].filter(({ path }) => path !== '');
  const first = new Map<string, ReferencedPath>();
  for (const reference of references) {
    const key = `${reference.path}\0${reference.extent}`;
    if (!first.has(key)) first.set(key, reference);
  }
  return {
    paths: [...first.values()].slice(0, MAX_PATHS),
    required: [
      ...(directory === '/'
        ? []
        : [{ by: 'WORKDIR', text: directory, candidates: [resolveFrom('/', directory)] }]),
      ...runs.flatMap(({ by, words }) => requiredPathsOf(by, words, home, env)),
    ].slice(0, MAX_PATHS),
    commands: [
      ...runs,
      { by: 'ENTRYPOINT', words: wordsOf(startCommandOf(settings), env) },
    ].flatMap(commandNames),
  };
}

function commandsOf(
  settings: unknown,
  env: ReadonlyMap<string, string>,
): { by: string; argv: readonly string[] }[] {
  const list = (...keys: string[]) => {
    const value = getPath(settings, ...keys);
    return isStringArray(value) ? value : [];
  };
  // The test is "NONE", "CMD" and its words, or "CMD-SHELL" and a script.
  const [kind, ...health] = list('Healthcheck', 'Test');
  const script = (text: string) => ['/bin/sh', '-c', expandVariables(text, env)];
  return [
    { by: 'ENTRYPOINT', argv: list('Entrypoint') },
    { by: 'CMD', argv: list('Cmd') },
    { by: 'HEALTHCHECK', argv: kind === 'CMD-SHELL' ? script(health.join(' ')) : health },
    { by: 'SHELL', argv: list('Shell') },
    ...list('OnBuild').map((text) => ({
      by: 'ONBUILD',
      argv: script(
        text
          .replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i, '')
          .replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i, (word) => word.toUpperCase()),
      ),
    })),
  ].filter(({ argv }) => argv.length > 0);
}

/** Returns the full command if it is split between ENTRYPOINT and CMD; empty if not. */
function startCommandOf(settings: unknown): string[] {
  const [entrypoint, cmd] = [getPath(settings, 'Entrypoint'), getPath(settings, 'Cmd')];
  return isStringArray(entrypoint) && isStringArray(cmd) ? [...entrypoint, ...cmd] : [];
}

function referencesOfWord(by: string, word: CommandWord, home: string): ReferencedPath[] {
  const { text, use } = word;
  const isOption = text.startsWith('-') || text.includes('://');
  const paths = pathsOfWord(word, home);
  const places = paths.map((path): ReferencedPath => {
    if (use === 'directory') return { path, by, extent: 'search', hasPrograms: true };
    if (use !== 'parts' || isOption) return { path, by, extent: 'around' };
    return { path, by, extent: 'beside', hasPrograms: !isLogName(path) };
  });
  if (use === 'name') return places;
  const globs = isRelative(text)
    ? globDirectoriesIn(posix.resolve(word.directory, text))
    : globDirectoriesIn(expandHome(text, home));
  return [...places, ...globs.map((path): ReferencedPath => ({ path, by, extent: 'search' }))];
}

/** Returns whether a file's name is that of a log, not of a program. */
export function isLogName(path: string): boolean {
  return /(?:^|[._-])logs?(?:\.\w+)?$/i.test(posix.basename(path));
}

/** Returns whether a word is a path relative to the working directory. */
function isRelative(text: string): boolean {
  return /^(?!-)[^:=/~]+\/|^\.\.?\//.test(text);
}

function pathsOfWord({ text, use, directory }: CommandWord, home: string): string[] {
  if (/^~(?=$|\/)/.test(text)) return [resolveFrom('/', expandHome(text, home))];
  // Presets spare the whole working directory, so only relative paths with a slash matter, which may leave it.
  const isOperand = use === 'directory' && !/^[-/]/.test(text);
  return isOperand || isRelative(text) ? [resolveFrom(directory, text)] : pathsIn(text);
}

/** Returns the programs that a command runs, and the files that it refers to by path. */
function requiredPathsOf(
  by: string,
  words: readonly CommandWord[],
  home: string,
  env: ReadonlyMap<string, string>,
): RequiredPath[] {
  const search = (env.get('PATH') ?? '').split(':').filter((path) => path.startsWith('/'));
  return words.flatMap((word) => {
    const { text, isProgram } = word;
    if (text.includes('\0')) return [];
    if (text.startsWith('/')) return [{ by, text, candidates: [resolveFrom('/', text)] }];
    if (text.includes('/'))
      return pathsOfWord(word, home)
        .slice(0, 1)
        .map((path) => ({ by, text, candidates: [path] }));
    if (!isProgram || !/^[\w.+-]+$/.test(text)) return [];
    return [{ by, text, candidates: search.map((path) => resolveFrom(path, text)) }];
  });
}

/** Groups words by command, and returns the names in each. */
function commandNames({ by, words }: { by: string; words: readonly CommandWord[] }) {
  const commands = Map.groupBy(words, ({ command }) => command);
  return [...commands.values()].map((own) => ({
    by,
    words: own.filter(({ text }) => !text.startsWith('-')).map(({ text }) => nameOf(text)),
  }));
}

/** Returns a tool's name: it may be run as a script (`npm-cli.js`) or with a version (`pnpm@9`). */
function nameOf(text: string): string {
  return posix
    .basename(text)
    .replace(/-cli\.[cm]?js$/, '')
    .replace(/(?<=.)@.*$/, '');
}
