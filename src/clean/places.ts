// Where an image may have caches: the homes in its etc/passwd, and directories in its ENV.
import { posix } from 'node:path';
import { literalPattern, patternText } from './pattern-text.ts';

/** Maximum number of homes besides the usual ones: an etc/passwd may have any number of them. */
const HOMES_LIMIT = 4096;
/** Maximum length of a home, far more than useradd(8) accepts: each is part of about fifty patterns. */
const HOME_LENGTH_LIMIT = 256;
/** Maximum entries of a list in a variable. */
const LIST_LIMIT = 16;
/** Variables that hold lists, with their separators. All others hold one directory. */
const LISTS: Readonly<Record<string, string>> = { GOPATH: ':', CONDA_PKGS_DIRS: ',' };
/** System directories. A pattern for a whole directory (`$NAME/*`) never expands to these or to directories above them. */
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

/** The places that a preset's patterns refer to. */
export interface Places {
  /** Homes as patterns without a leading slash; empty for the root directory. */
  readonly homes: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/**
 * Finds an image's places.
 * @param passwd its etc/passwd; undefined if it has none
 * @param env its ENV as `NAME=VALUE`
 */
export function placesOf(passwd: Buffer | undefined, env: readonly string[]): Places {
  const variables = variablesOf(env);
  const more = [variables.get('HOME'), ...homesOf(passwd)]
    .map((home) => plainDirectory(home ?? ''))
    .filter((home) => home !== undefined && home !== 'root' && !/^home\/[^/]*$/.test(home))
    .map((home) => literalPattern(home ?? ''));
  return { homes: ['root', 'home/*', ...new Set(more)].slice(0, HOMES_LIMIT + 2), env: variables };
}

/** Parses an image's ENV. */
export function variablesOf(env: readonly string[]): Map<string, string> {
  return new Map(
    env.map((line) => {
      const at = line.indexOf('=');
      return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** Returns the absolute home directories in an etc/passwd that are valid UTF-8. */
export function homesIn(passwd: Buffer | undefined): string[] {
  return [...new Set(homesOf(passwd))]
    .filter((home) => home.startsWith('/') && home.isWellFormed())
    .slice(0, HOMES_LIMIT);
}

/** Expands a preset's pattern: one pattern per place, none if the image has no such place. */
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

/** Returns the home directories in an etc/passwd (passwd(5)). */
function homesOf(passwd: Buffer | undefined): string[] {
  return (passwd?.toString('latin1') ?? '')
    .split('\n')
    .map((line) => line.split(':')[5] ?? '')
    .filter((home) => home.length <= HOME_LENGTH_LIMIT)
    .map((home) => patternText(home));
}

/** Returns an absolute path without leading and trailing slashes; undefined for anything else. */
function plainDirectory(path: string): string | undefined {
  if (!path.startsWith('/') || /[\0\n\r]/.test(path)) return undefined;
  return posix.normalize(path).replace(/^\/+|\/+$/g, '');
}

function isSystem(directory: string): boolean {
  return SYSTEM_DIRECTORIES.some((path) => path === directory || path.startsWith(`${directory}/`));
}

/** Returns patterns for the message catalogues of the image's own language. */
function localesOf(env: Places['env']): string[] {
  const values = ['LANG', 'LC_ALL', 'LC_MESSAGES', 'LANGUAGE'].flatMap((name) =>
    (env.get(name) ?? '').split(':', LIST_LIMIT),
  );
  const languages = values
    .map((value) => /^[a-z]{2,3}(?=$|[_.@])/.exec(value)?.[0])
    .filter((language) => language !== undefined);
  return [...new Set(languages)].flatMap((language) => [language, `${language}[_@.]*`]);
}
