// Protected paths: presets drop them only inside their own caches, and the user's own patterns only with a warning.
import { lastMatch, Pattern } from './patterns.ts';

/** One kind of protected paths. */
export interface ProtectedKind {
  readonly what: string;
  /** What their loss would mean, for people. */
  readonly why: string;
  readonly patterns: readonly Pattern[];
  /** Matches names that patterns cannot express well. */
  readonly namePattern?: RegExp;
}

function protect(
  what: string,
  why: string,
  patterns: readonly string[],
  namePattern?: RegExp,
): ProtectedKind {
  const read = patterns.map((text) => new Pattern(text));
  return { what, why, patterns: read, ...(namePattern === undefined ? {} : { namePattern }) };
}

/** A version after a name: `2`, `v3`, `2.1`. */
const NUMBER = String.raw`v?\d[\d.]*`;
/** What may follow a name that is a separate word. */
const SET_OFF = '(?:[-._ ][^/]*)?';
/** Names of licence texts. Each matches a whole component of a path. */
const LICENCE_NAMES = [
  // These words are enough, alone or separated by a punctuation mark.
  `(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyrights?|eula)(?:${NUMBER})?${SET_OFF}`,
  // "ThirdPartyNotices" is also written as one word; "THIRD-PARTY.txt" contains only licences.
  `(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen[cs]|notice|copyright|attribution)[^/]*`,
  String.raw`third[-_]?party\.txt`,
  // Names of licences only at the start. Others ("mpl", "apache") more often belong to a program or a library.
  `(?:[al]?gpl|g?fdl)(?:${NUMBER})?${SET_OFF}`,
  `(?:mpl|ofl|cddl|epl)[-._ ]?${NUMBER}${SET_OFF}`,
  String.raw`(?:artistic|ofl)(?:\.txt)?`,
  // Words that other texts use too, so only as the whole name.
  String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`,
];
/**
 * Matches files with these names, and everything below such directories. A single expression, since it runs for every
 * dropped file.
 */
const LICENCE_NAME = new RegExp(`(?:^|/)(?:${LICENCE_NAMES.join('|')})(?=/|$)`, 'i');

export const PROTECTED: readonly ProtectedKind[] = [
  protect(
    'licences',
    'they must accompany the software',
    ['usr/share/common-licenses', 'usr/share/licenses'],
    LICENCE_NAME,
  ),
  protect('package databases', 'scanners and later installs would not see the packages', [
    'var/lib/dpkg',
    'lib/apk/db',
    'usr/lib/apk/db',
    'var/lib/rpm',
    'usr/lib/sysimage',
    'var/lib/pacman/local',
    '**/*.dist-info',
    '**/*.egg-info',
    // Slackware's database, up to 14.2 among the logs; "setup" has scripts of its packages.
    'var/log/packages',
    'var/log/scripts',
    'var/log/setup',
    'var/lib/pkgtools',
    'etc/os-release',
    'usr/lib/os-release',
  ]),
  protect('certificates', 'connections could not be verified', [
    'etc/ssl/certs',
    'etc/pki/tls',
    'etc/pki/ca-trust',
    'usr/share/ca-certificates',
    'usr/local/share/ca-certificates',
  ]),
  protect('time zones', 'local times would be wrong', ['usr/share/zoneinfo']),
  protect('the C.UTF-8 locale', 'programs rely on it on every system', [
    'usr/lib/locale/C.utf8',
    'usr/lib/locale/C.UTF-8',
  ]),
  protect('accounts', 'users and groups would lose their names', [
    'etc/passwd',
    'etc/group',
    'etc/shadow',
    'etc/gshadow',
  ]),
];

/** Returns the kind of protection that a path has; undefined if it has none. */
export function protectionOf(path: string): ProtectedKind | undefined {
  return PROTECTED.find(
    ({ patterns, namePattern }) =>
      namePattern?.test(path) === true || lastMatch(patterns, path) !== undefined,
  );
}
