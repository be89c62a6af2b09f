// apt's downloads, and the script with which the image's own apt removes them.
import { posix } from 'node:path';

/** Directories of apt's downloads. The `partial` directories in them are kept, because apt expects them. */
const LISTS = '/var/lib/apt/lists';
const CACHE = '/var/cache/apt';

/** Returns whether a path is in a directory that apt cleans. */
export function isAptFile(path: string): boolean {
  return [LISTS, CACHE].some((directory) => path.startsWith(`${directory}/`));
}

/** Returns the declared volumes that contain a directory that apt cleans, or are in one. */
export function volumesOverApt(volumes: readonly string[]): string[] {
  return volumes.filter((volume) => {
    const path = posix.normalize(`/${volume}/`);
    return [`${LISTS}/`, `${CACHE}/`].some(
      (directory) => directory.startsWith(path) || path.startsWith(directory),
    );
  });
}

/**
 * Returns a command that prints a word after a token. The script's own text never contains the whole token, so a list
 * of processes, which shows that text, is not mistaken for it.
 * @param token a word that nothing else prints
 */
export function echoWord(token: string, word: string): string {
  return `echo ${token.slice(0, -1)}"${token.slice(-1)}"-${word}`;
}

/**
 * Returns the script that makes the image's own apt clean up. It prints the word `no-apt` if there is no apt.
 * @param token a word that nothing else prints
 */
export function aptCleanScript(token: string): string {
  return [
    'set -e',
    // The image's PATH may lack directories in which apt looks for programs.
    'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',
    `command -v apt-get >/dev/null 2>&1 || { ${echoWord(token, 'no-apt')}; exit 0; }`,
    'apt-get clean',
    `[ -d ${LISTS} ] || exit 0`,
    `cd ${LISTS}`,
    'for name in * .[!.]* ..?*; do',
    // A pattern that matches nothing expands to itself. Links are removed, never followed.
    '  [ -e "$name" ] || [ -h "$name" ] || continue',
    '  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
    '    find partial -mindepth 1 -delete',
    '  else',
    '    rm -rf -- "./$name"',
    '  fi',
    'done',
  ].join('\n');
}
