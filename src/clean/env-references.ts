// Finds the paths that an image's ENV refers to, by the purpose of each variable.
import { globDirectoriesIn, pathsIn } from './command-words.ts';
import type { ReferencedPath } from './reference-types.ts';

/**
 * Variables for caches, temporary files and manuals only, which presets are meant to clean. Only the directory itself
 * is spared, since programs may not create it again.
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
  'YARN_CACHE_FOLDER',
  'npm_config_cache',
]);
/** Variables for temporary files, by name, and the variable of a cache that a preset cleans completely. */
const NOT_SEARCHED = /(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
/** Variables that list directories to search, and variables with similar names that are for logs. */
const SEARCH_VARIABLE = /PATH$|^(?:PERL5|RUBY)LIB$/;
const LOG_PATH = /(?:^|_)LOGS?_?PATH$/;

/** Returns the paths that a variable refers to. */
export function referencesInVariable([name, value]: [string, string]): ReferencedPath[] {
  const paths = pathsIn(value);
  if (name === 'HOME') return paths.map((path) => ({ path, by: 'HOME', extent: 'below' }));
  if (name === 'PATH')
    return paths.map((path) => ({ path, by: name, extent: 'programs', hasPrograms: true }));
  const by = `ENV ${name}`;
  if (CACHE_VARIABLES.has(name)) return paths.map((path) => ({ path, by, extent: 'itself' }));
  const hasPrograms = SEARCH_VARIABLE.test(name) && !LOG_PATH.test(name);
  // A value with more than a path, such as options, may refer to temporary files.
  const isWhole = value.startsWith('/') && !NOT_SEARCHED.test(name);
  const extent = hasPrograms || isWhole ? 'search' : 'below';
  return [
    ...paths.map((path) => ({ path, by, extent, hasPrograms }) as const),
    ...globDirectoriesIn(value).map(
      (path) => ({ path, by, extent: 'search', hasPrograms }) as const,
    ),
  ];
}
