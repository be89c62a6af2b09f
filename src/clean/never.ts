// What no preset drops outside of its own caches, and what a user's own pattern drops only with a warning.
import { lastMatch, Pattern } from './patterns.ts';

/** Things of one kind that must stay. */
export interface Kept {
  readonly what: string;
  /** What their loss means. */
  readonly why: string;
  readonly patterns: readonly Pattern[];
}

function kept(what: string, why: string, patterns: readonly string[]): Kept {
  return { what, why, patterns: patterns.map((text) => new Pattern(text)) };
}

const LICENCE_WORDS = [
  'licen[cs]e',
  'licen[cs]es',
  'licen[cs]ing',
  'copying',
  'notice',
  'copyright',
];

/** A word in any case, as patterns have no switch for it. */
function inAnyCase(word: string): string {
  return word
    .replaceAll('[cs]', 'X')
    .replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll('X', '[cCsS]');
}

export const NEVER: readonly Kept[] = [
  kept('licences', 'they must travel with what they are for', [
    'usr/share/common-licenses',
    'usr/share/licenses',
    'usr/share/doc/**/copyright',
    'usr/share/doc/copyright',
    ...LICENCE_WORDS.map(inAnyCase).flatMap((word) => [
      `**/${word}`,
      `**/${word}[\\-._]*`,
      `**/*[\\-._]${word}`,
    ]),
  ]),
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
  return NEVER.find(({ patterns }) => lastMatch(patterns, path) !== undefined);
}
