// What no preset drops outside of its own caches, and what a user's own pattern drops only with a warning.
import { lastMatch, Pattern } from './patterns.ts';

/** Things of one kind that must stay. */
export interface ProtectedKind {
  readonly what: string;
  /** What their loss means. */
  readonly why: string;
  readonly patterns: readonly Pattern[];
  /** What no pattern says well. */
  readonly namePattern?: RegExp;
}

function protect(
  what: string,
  why: string,
  patterns: readonly string[],
  words?: RegExp,
): ProtectedKind {
  const read = patterns.map((text) => new Pattern(text));
  return { what, why, patterns: read, ...(words === undefined ? {} : { namePattern: words }) };
}

/** A number behind a name: `2`, `v3`, `2.1`. */
const NUMBER = String.raw`v?\d[\d.]*`;
/** What may follow a name that is a word by itself. */
const SET_OFF = '(?:[-._ ][^/]*)?';
/** Names of licence texts, each a whole name in a path. */
const LICENCE_NAMES = [
  // These words say it wherever they are, alone or set off by a sign.
  `(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|eula)(?:${NUMBER})?${SET_OFF}`,
  // "ThirdPartyNotices" is written in one as well; "THIRD-PARTY.txt" has only licences.
  `(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|notice|copyright|attribution)[^/]*`,
  String.raw`third[-_]?party\.txt`,
  // Licences by their own names only in front. Others ("mpl", "apache") are more often a program's or a library's.
  `(?:[al]?gpl|g?fdl)(?:${NUMBER})?${SET_OFF}`,
  `(?:mpl|ofl|cddl|epl)[-._ ]?${NUMBER}${SET_OFF}`,
  String.raw`(?:artistic|ofl)(?:\.txt)?`,
  // Words of other texts too, and so only as a name of their own.
  String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`,
];
/**
 * The same for files, and for directories with all below. One expression, since it is asked for each file that is
 * dropped.
 */
const LICENCE_NAME = new RegExp(`(?:^|/)(?:${LICENCE_NAMES.join('|')})(?=/|$)`, 'i');

export const PROTECTED: readonly ProtectedKind[] = [
  protect(
    'licences',
    'they must travel with what they are for',
    ['usr/share/common-licenses', 'usr/share/licenses'],
    LICENCE_NAME,
  ),
  protect('package databases', 'scanners and later installs no longer see the packages', [
    'var/lib/dpkg',
    'lib/apk/db',
    'usr/lib/apk/db',
    'var/lib/rpm',
    'usr/lib/sysimage',
    'var/lib/pacman/local',
    '**/*.dist-info',
    '**/*.egg-info',
    // Slackware's, up to 14.2 among the logs; "setup" has what its packages run.
    'var/log/packages',
    'var/log/scripts',
    'var/log/setup',
    'var/lib/pkgtools',
    'etc/os-release',
    'usr/lib/os-release',
  ]),
  protect('certificates', 'connections can no longer be trusted', [
    'etc/ssl/certs',
    'etc/pki/tls',
    'etc/pki/ca-trust',
    'usr/share/ca-certificates',
    'usr/local/share/ca-certificates',
  ]),
  protect('time zones', 'local times become wrong', ['usr/share/zoneinfo']),
  protect('the C.UTF-8 locale', 'programs lose the one locale that every system has', [
    'usr/lib/locale/C.utf8',
    'usr/lib/locale/C.UTF-8',
  ]),
  protect('accounts', 'users and groups lose their names', [
    'etc/passwd',
    'etc/group',
    'etc/shadow',
    'etc/gshadow',
  ]),
];

/** What a path is of what must stay. */
export function protectionOf(path: string): ProtectedKind | undefined {
  return PROTECTED.find(
    ({ patterns, namePattern: words }) =>
      words?.test(path) === true || lastMatch(patterns, path) !== undefined,
  );
}
