import { describe, expect, it } from 'vitest';
import { NEVER, neverDropped } from '../../src/clean/never.ts';

const KEPT: Readonly<Record<string, readonly string[]>> = {
  licences: [
    'usr/share/common-licenses/GPL-3',
    'usr/share/licenses/musl/x',
    'usr/share/doc/bash/copyright',
    'usr/share/doc/a/b/copyright',
    'LICENSE',
    'licence',
    'opt/x/License.txt',
    'opt/x/LICENSE-MIT',
    'opt/x/LICENSE_APACHE',
    'opt/x/MIT-LICENSE',
    'opt/x/third_party.licenses',
    'opt/x/licenses/deep/y',
    'opt/x/COPYING.LIB',
    'opt/x/NOTICE.md',
    'opt/x/Licensing',
    'opt/x/COPYRIGHT',
  ],
  'package databases': [
    'var/lib/dpkg/info/a.list',
    'lib/apk/db/installed',
    'usr/lib/apk/db/installed',
    'var/lib/rpm/rpmdb.sqlite',
    'usr/lib/sysimage/rpm/rpmdb.sqlite',
    'var/lib/pacman/local/a/desc',
    'usr/lib/python3/site-packages/a-1.dist-info/METADATA',
    'app/a.egg-info',
    'etc/os-release',
    'usr/lib/os-release',
  ],
  certificates: [
    'etc/ssl/certs/ca-certificates.crt',
    'etc/pki/tls/certs/x',
    'etc/pki/ca-trust/extracted/x',
    'usr/share/ca-certificates/mozilla/x',
    'usr/local/share/ca-certificates/own.crt',
  ],
  'time zones': ['usr/share/zoneinfo/Europe/Berlin'],
  'the C.UTF-8 locale': ['usr/lib/locale/C.utf8/LC_CTYPE', 'usr/lib/locale/C.UTF-8/LC_CTYPE'],
  accounts: ['etc/passwd', 'etc/group', 'etc/shadow', 'etc/gshadow'],
};

describe('what must stay', () => {
  it('is of these kinds, each with a reason', () => {
    expect(NEVER.map(({ what }) => what)).toEqual(Object.keys(KEPT));
    for (const { why } of NEVER) expect(why).toMatch(/^[a-z].*[^.]$/);
  });

  it.each(Object.entries(KEPT))('is known: %s', (what, paths) => {
    for (const path of paths) expect(neverDropped(path)?.what, path).toBe(what);
  });

  it('is known by its whole name', () => {
    const others = [
      'opt/licensed',
      'opt/x/licensed2',
      'opt/x/noticeboard',
      'opt/x/copyingfile',
      'opt/x/sublicense',
      'var/lib/dpkg2/status',
      'srv/var/lib/dpkg/status',
      'srv/etc/passwd',
      'etc/passwd-',
      'etc/ssl/openssl.cnf',
      'usr/lib/locale/C',
      'a.dist-info2',
      'usr/share/doc/bash/README',
      '',
    ];
    for (const path of others) expect(neverDropped(path), path).toBeUndefined();
  });

  it('is known among names that are not UTF-8', () => {
    expect(neverDropped('caf\xe9/LICENSE')?.what).toBe('licences');
    expect(neverDropped('\xff\xfe-license')?.what).toBe('licences');
  });
});
