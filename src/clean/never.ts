// What no preset drops outside of its own caches, and what a user's own pattern drops only with a warning.
import { lastMatch, Pattern } from './patterns.ts';

/** Things of one kind that must stay. */
export interface Kept {
  readonly what: string;
  /** What their loss means. */
  readonly why: string;
  readonly patterns: readonly Pattern[];
  /** What no pattern says well. */
  readonly words?: RegExp;
}

function kept(what: string, why: string, patterns: readonly string[], words?: RegExp): Kept {
  const read = patterns.map((text) => new Pattern(text));
  return { what, why, patterns: read, ...(words === undefined ? {} : { words }) };
}

/**
 * Names of licence texts, and directories of such names with all below: the word alone, or set off by a sign. One
 * expression, since it is asked for each file that is dropped.
 */
const LICENCE_NAME =
  /(?:^|\/)(?:[^/]*[-._])?(?:licen[cs](?:es?|ing)|copying|notice|copyright)(?:[-._][^/]*)?(?=\/|$)/i;

export const NEVER: readonly Kept[] = [
  kept(
    'licences',
    'they must travel with what they are for',
    ['usr/share/common-licenses', 'usr/share/licenses'],
    LICENCE_NAME,
  ),
  kept('package databases', 'scanners and later installs no longer see the packages', [
    'var/lib/dpkg',
    'lib/apk/db',
    'usr/lib/apk/db',
    'var/lib/rpm',
    'usr/lib/sysimage',
    'var/lib/pacman/local',
    '**/*.dist-info',
    '**/*.egg-info',
    'etc/os-release',
    'usr/lib/os-release',
  ]),
  kept('certificates', 'connections can no longer be trusted', [
    'etc/ssl/certs',
    'etc/pki/tls',
    'etc/pki/ca-trust',
    'usr/share/ca-certificates',
    'usr/local/share/ca-certificates',
  ]),
  kept('time zones', 'local times become wrong', ['usr/share/zoneinfo']),
  kept('the C.UTF-8 locale', 'programs lose the one locale that every system has', [
    'usr/lib/locale/C.utf8',
    'usr/lib/locale/C.UTF-8',
  ]),
  kept('accounts', 'users and groups lose their names', [
    'etc/passwd',
    'etc/group',
    'etc/shadow',
    'etc/gshadow',
  ]),
];

/** What a path is of what must stay. */
export function neverDropped(path: string): Kept | undefined {
  return NEVER.find(
    ({ patterns, words }) => words?.test(path) === true || lastMatch(patterns, path) !== undefined,
  );
}
