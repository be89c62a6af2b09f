// Where an image keeps its caches: homes from its etc/passwd, directories that its ENV names.
import { posix } from 'node:path';
import { literalPattern, patternText } from './patterns.ts';

/** Most homes that are looked into besides the usual ones: an etc/passwd may hold any number. */
const HOMES_LIMIT = 4096;
/** Longest of them in characters, far more than useradd(8) takes: each is in some fifty patterns. */
const HOME_LONGEST = 256;
/** Most entries of a list in a variable. */
const LIST_LIMIT = 16;
/** Variables that are lists, and what is between their entries; the others are one directory. */
const LISTS: Readonly<Record<string, string>> = { GOPATH: ':', CONDA_PKGS_DIRS: ',' };
/** Where all of a directory goes, these are never meant: each stands for itself and what is above it. */
const SYSTEM_DIRECTORIES = [
  'bin',
  'boot',
  'dev',
  'etc',
  'home',
  'lib',
  'lib32',
  'lib64',
  'media',
  'mnt',
  'opt',
  'proc',
  'root',
  'run',
  'sbin',
  'srv',
  'sys',
  'tmp',
  'usr/bin',
  'usr/include',
  'usr/lib',
  'usr/lib32',
  'usr/lib64',
  'usr/libexec',
  'usr/local/bin',
  'usr/local/lib',
  'usr/local/sbin',
  'usr/local/share',
  'usr/sbin',
  'usr/share',
  'usr/src',
  'var/cache',
  'var/lib',
  'var/log',
  'var/run',
  'var/spool',
  'var/tmp',
  'var/www',
];

/** What a preset's patterns may name. */
export interface Places {
  /** Homes as patterns, without a slash in front; empty for the root directory. */
  readonly homes: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/**
 * Reads an image's places.
 * @param passwd its etc/passwd, where it has one
 * @param env its ENV, `NAME=VALUE`
 */
export function placesOf(passwd: Buffer | undefined, env: readonly string[]): Places {
  const variables = variablesOf(env);
  const more = [variables.get('HOME'), ...homesOf(passwd)]
    .map((home) => plainDirectory(home ?? ''))
    .filter((home) => home !== undefined && home !== 'root' && !/^home\/[^/]*$/.test(home))
    .map((home) => literalPattern(home ?? ''));
  return { homes: ['root', 'home/*', ...new Set(more)].slice(0, HOMES_LIMIT + 2), env: variables };
}

/** The variables of an image's ENV. */
export function variablesOf(env: readonly string[]): Map<string, string> {
  return new Map(
    env.map((line) => {
      const at = line.indexOf('=');
      return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** Absolute home directories in an etc/passwd that are text. */
export function homesIn(passwd: Buffer | undefined): string[] {
  return [...new Set(homesOf(passwd))]
    .filter((home) => home.startsWith('/') && home.isWellFormed())
    .slice(0, HOMES_LIMIT);
}

/** The patterns that one of a preset's stands for here: one for each place, none where the image has no such place. */
export function expandPlaces(pattern: string, { homes, env }: Places): string[] {
  const bang = pattern.startsWith('!') ? '!' : '';
  const bare = pattern.slice(bang.length);
  if (bare.startsWith('~/'))
    return homes.map((home) => `${bang}${home === '' ? '' : `${home}/`}${bare.slice(2)}`);
  if (bare.endsWith('/$LOCALE'))
    return localesOf(env).map((locale) => `${bang}${bare.slice(0, -'$LOCALE'.length)}${locale}`);
  const [, name, rest = ''] = /^\$([A-Za-z_]+)\/(.*)$/.exec(bare) ?? [];
  if (name === undefined) return [pattern];
  const values = (env.get(name) ?? '').split(LISTS[name] ?? '\0', LIST_LIMIT);
  return values
    .map((value) => plainDirectory(value))
    .filter((directory) => directory !== undefined && directory !== '')
    .filter((directory) => rest !== '*' || !isSystem(directory ?? ''))
    .map((directory) => `${bang}${literalPattern(directory ?? '')}/${rest}`);
}

/** Homes in an etc/passwd (passwd(5)). */
function homesOf(passwd: Buffer | undefined): string[] {
  return (passwd?.toString('latin1') ?? '')
    .split('\n')
    .map((line) => line.split(':')[5] ?? '')
    .filter((home) => home.length <= HOME_LONGEST)
    .map((home) => patternText(home));
}

/** An absolute path without slashes around it; undefined for all else. */
function plainDirectory(path: string): string | undefined {
  if (!path.startsWith('/') || /[\0\n\r]/.test(path)) return undefined;
  return posix.normalize(path).replace(/^\/+|\/+$/g, '');
}

function isSystem(directory: string): boolean {
  return SYSTEM_DIRECTORIES.some((path) => path === directory || path.startsWith(`${directory}/`));
}

/** The message catalogues that the image's own language uses, as patterns. */
function localesOf(env: Places['env']): string[] {
  const named = ['LANG', 'LC_ALL', 'LC_MESSAGES', 'LANGUAGE'].flatMap((name) =>
    (env.get(name) ?? '').split(':', LIST_LIMIT),
  );
  const languages = named
    .map((value) => /^[a-z]{2,3}(?=$|[_.@])/.exec(value)?.[0])
    .filter((language) => language !== undefined);
  return [...new Set(languages)].flatMap((language) => [language, `${language}[_@.]*`]);
}
