// What an image's config names of its filesystem: what it runs, and where that looks for its parts.
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

/** Most paths that are looked after: far more than any config names. */
const MAX_PLACES = 1000;

/**
 * Reads what a config names.
 * @param config the whole config (OCI image-spec "config.md", with Docker's Healthcheck, Shell and OnBuild)
 * @param homes home directories of the image's accounts, absolute
 */
export function configReferences(config: JsonObject, homes: readonly string[]): ConfigReferences {
  const own = getPath(config, 'config');
  const lines = getPath(own, 'Env');
  const env = variablesOf(isStringArray(lines) ? lines : []);
  const directory = posix.resolve('/', getString(own, 'WorkingDir') ?? '');
  const commands = commandsOf(own, env).map(({ by, argv }) => ({
    by,
    words: wordsOf(argv, env, directory),
  }));
  const runs = commands.filter(({ by }) => by !== 'ONBUILD' && by !== 'SHELL');
  const home = homeOf(env);
  const places = [
    { path: resolveFrom('/', directory), by: 'WORKDIR', extent: 'search', isRun: true } as const,
    ...commands.flatMap(({ by, words }) =>
      words.flatMap((word) => referencesOfWord(by, word, home)),
    ),
    ...[...env].flatMap(referencesInVariable),
    ...homes.map(
      (path) => ({ path: resolveFrom('/', path), by: 'etc/passwd', extent: 'below' }) as const,
    ),
  ].filter(({ path }) => path !== '');
  const first = new Map<string, ReferencedPath>();
  for (const place of places) {
    const key = `${place.path}\0${place.extent}`;
    if (!first.has(key)) first.set(key, place);
  }
  return {
    paths: [...first.values()].slice(0, MAX_PLACES),
    required: [
      ...(directory === '/'
        ? []
        : [{ by: 'WORKDIR', text: directory, candidates: [resolveFrom('/', directory)] }]),
      ...runs.flatMap(({ by, words }) => requiredPathsOf(by, words, home, env)),
    ].slice(0, MAX_PLACES),
    commands: [...runs, { by: 'ENTRYPOINT', words: wordsOf(startCommandOf(own), env) }].flatMap(
      commandNames,
    ),
  };
}

function commandsOf(
  own: unknown,
  env: ReadonlyMap<string, string>,
): { by: string; argv: readonly string[] }[] {
  const list = (...keys: string[]) => {
    const value = getPath(own, ...keys);
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
      argv: script(
        text
          .replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i, '')
          .replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i, (word) => word.toUpperCase()),
      ),
    })),
  ].filter(({ argv }) => argv.length > 0);
}

/** What a container starts where its program and its arguments are in two fields; empty where they are in one. */
function startCommandOf(own: unknown): string[] {
  const [entrypoint, cmd] = [getPath(own, 'Entrypoint'), getPath(own, 'Cmd')];
  return isStringArray(entrypoint) && isStringArray(cmd) ? [...entrypoint, ...cmd] : [];
}

function referencesOfWord(by: string, word: CommandWord, home: string): ReferencedPath[] {
  const { text, use } = word;
  const isOption = text.startsWith('-') || text.includes('://');
  const paths = pathsOfWord(word, home);
  const places = paths.map((path): ReferencedPath => {
    if (use === 'directory') return { path, by, extent: 'search', isRun: true };
    if (use !== 'parts' || isOption) return { path, by, extent: 'around' };
    return { path, by, extent: 'beside', isRun: !isLogName(path) };
  });
  if (use === 'name') return places;
  const globs = isRelative(text)
    ? globDirectoriesIn(posix.resolve(word.directory, text))
    : globDirectoriesIn(expandHome(text, home));
  return [...places, ...globs.map((path): ReferencedPath => ({ path, by, extent: 'search' }))];
}

/** Whether a file is a log by its name, and nothing that runs. */
export function isLogName(path: string): boolean {
  return /(?:^|[._-])logs?(?:\.\w+)?$/i.test(posix.basename(path));
}

/** Whether a word is a path from the working directory. */
function isRelative(text: string): boolean {
  return /^(?!-)[^:=/~]+\/|^\.\.?\//.test(text);
}

function pathsOfWord({ text, use, directory }: CommandWord, home: string): string[] {
  if (/^~(?=$|\/)/.test(text)) return [resolveFrom('/', expandHome(text, home))];
  // Of a working directory below what is cleaned all stays: only what leaves it has to be looked up.
  const isOperand = use === 'directory' && !/^[-/]/.test(text);
  return isOperand || isRelative(text) ? [resolveFrom(directory, text)] : pathsIn(text);
}

/** Programs that a command names, and files that it names by their paths. */
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

/** The commands of some words, each as one list of names. */
function commandNames({ by, words }: { by: string; words: readonly CommandWord[] }) {
  const commands = Map.groupBy(words, ({ command }) => command);
  return [...commands.values()].map((own) => ({
    by,
    words: own.filter(({ text }) => !text.startsWith('-')).map(({ text }) => nameOf(text)),
  }));
}

/** What a word is called: a tool may be run as its script (`npm-cli.js`) or with a version (`pnpm@9`). */
function nameOf(text: string): string {
  return posix
    .basename(text)
    .replace(/-cli\.[cm]?js$/, '')
    .replace(/(?<=.)@.*$/, '');
}
