// What the variables of an image's ENV name of its filesystem, by what each variable is for.
import { globDirectoriesIn, pathsIn } from './command-words.ts';
import type { ReferencedPath } from './reference-types.ts';

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
  'YARN_CACHE_FOLDER',
  'npm_config_cache',
]);
/** Variables for temporary files by their names, and that of a cache which a preset cleans whole. */
const NOT_SEARCHED = /(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
/** Variables that are lists of directories which programs look through, and those that look so and are for logs. */
const SEARCH_VARIABLE = /PATH$|^(?:PERL5|RUBY)LIB$/;
const LOG_PATH = /(?:^|_)LOGS?_?PATH$/;

/** The places that a variable names. */
export function referencesInVariable([name, value]: [string, string]): ReferencedPath[] {
  const paths = pathsIn(value);
  if (name === 'HOME') return paths.map((path) => ({ path, by: 'HOME', extent: 'below' }));
  if (name === 'PATH')
    return paths.map((path) => ({ path, by: name, extent: 'programs', isRun: true }));
  const by = `ENV ${name}`;
  if (CACHE_VARIABLES.has(name)) return paths.map((path) => ({ path, by, extent: 'itself' }));
  const isRun = SEARCH_VARIABLE.test(name) && !LOG_PATH.test(name);
  // A value that is more than paths, such as options, may say where temporary files are.
  const isWhole = value.startsWith('/') && !NOT_SEARCHED.test(name);
  const extent = isRun || isWhole ? 'search' : 'below';
  return [
    ...paths.map((path) => ({ path, by, extent, isRun }) as const),
    ...globDirectoriesIn(value).map((path) => ({ path, by, extent: 'search', isRun }) as const),
  ];
}
