// What apt keeps, and the script that lets the image's own apt clean it up.
import { posix } from 'node:path';

/** Where apt keeps what it fetched. The `partial` directories stay: apt expects them. */
const LISTS = '/var/lib/apt/lists';
const CACHE = '/var/cache/apt';

/** Whether a path is in a place that apt cleans. */
export function isAptFile(path: string): boolean {
  return [LISTS, CACHE].some((place) => path.startsWith(`${place}/`));
}

/** Those of the declared volumes that lie over what apt cleans, or in it. */
export function volumesOverApt(volumes: readonly string[]): string[] {
  return volumes.filter((volume) => {
    const path = posix.normalize(`/${volume}/`);
    return [`${LISTS}/`, `${CACHE}/`].some(
      (place) => place.startsWith(path) || path.startsWith(place),
    );
  });
}

/**
 * A command that says a word after a token. The token is never whole in the script's own text: a list of processes,
 * which shows that text, says nothing.
 * @param token a word that nothing else prints
 */
export function say(token: string, word: string): string {
  return `echo ${token.slice(0, -1)}"${token.slice(-1)}"-${word}`;
}

/**
 * The script that lets the image's own apt clean up; it says so where there is no apt.
 * @param token a word that nothing else prints
 */
export function aptCleanScript(token: string): string {
  return [
    'set -e',
    // The image's PATH is kept, and made whole where it is not.
    'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',
    `command -v apt-get >/dev/null 2>&1 || { ${say(token, 'no-apt')}; exit 0; }`,
    'apt-get clean',
    `[ -d ${LISTS} ] || exit 0`,
    `cd ${LISTS}`,
    'for name in * .[!.]* ..?*; do',
    // A pattern that matches nothing stands for itself; a link is removed, never followed.
    '  [ -e "$name" ] || [ -h "$name" ] || continue',
    '  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial ]; then',
    '    find partial -mindepth 1 -delete',
    '  else',
    '    rm -rf -- "./$name"',
    '  fi',
    'done',
  ].join('\n');
}
