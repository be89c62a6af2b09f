// Room: clean. What makes an image smaller before it is read: commands in a container. May use engine/.

/** Where apt keeps what it fetched. The `partial` directories stay: apt expects them. */
const LISTS = '/var/lib/apt/lists';

/**
 * The script that lets the image's own apt clean up; it says so where there is no apt.
 * @param token a word that nothing else prints
 */
export function aptCleanScript(token: string): string {
  return [
    'set -e',
    // The image's PATH is kept, and made whole where it is not.
    'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',
    `command -v apt-get >/dev/null 2>&1 || { echo ${token}-no-apt; exit 0; }`,
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
