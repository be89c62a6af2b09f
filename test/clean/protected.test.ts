import { describe, expect, it } from 'vitest';
import { PROTECTED, protectionOf } from '../../src/clean/protected.ts';

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
    'opt/x/COPYRIGHT.txt',
    'opt/x/UNLICENSE',
    'opt/x/unlicense.txt',
    'opt/x/LICENSE2',
    'opt/x/LICENSE2.txt',
    'opt/x/LICENSEv2.1',
    'opt/x/COPYING3',
    'opt/x/COPYING3.LIB',
    'opt/x/License Agreement.rtf',
    'opt/x/NOTICES',
    'opt/x/third-party-notices.txt',
    'opt/x/ThirdPartyNotices.txt',
    'opt/x/ThirdPartyNoticeText.txt',
    'opt/x/3rdpartylicenses.txt',
    'opt/x/THIRD-PARTY.txt',
    'opt/x/THIRD_PARTY_ATTRIBUTIONS',
    'opt/x/OpenSourceLicenses.html',
    'opt/x/GPL',
    'opt/x/GPL-3.txt.gz',
    'opt/x/gplv2',
    'opt/x/lgpl-2.1.txt',
    'opt/x/LGPL2.1',
    'opt/x/AGPL.html',
    'opt/x/fdl-1.3.html',
    'opt/x/MPL-2.0.txt',
    'opt/x/OFL.txt',
    'opt/x/Artistic',
    'opt/x/LEGAL',
    'opt/x/legal/java.base/ASSEMBLY_EXCEPTION',
    'opt/x/EULA',
    'opt/x/eula_en.rtf',
    'opt/x/PATENTS',
    'opt/x/PATENTS.md',
    'opt/x/ATTRIBUTION.txt',
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
    'var/log/packages/bash-4.3',
    'var/log/scripts/bash-4.3',
    'var/log/setup/setup.services',
    'var/lib/pkgtools/packages/bash-5',
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

describe('protected paths', () => {
  it('are of these kinds, each with a reason', () => {
    expect(PROTECTED.map(({ what }) => what)).toEqual(Object.keys(KEPT));
    for (const { why } of PROTECTED) expect(why).toMatch(/^[a-z].*[^.]$/);
  });

  it.each(Object.entries(KEPT))('are recognized: %s', (what, paths) => {
    for (const path of paths) expect(protectionOf(path)?.what, path).toBe(what);
  });

  it('are recognized by whole names only', () => {
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
      'usr/share/doc/libboost/libs/mpl/index.html',
      'usr/share/doc/x/mpl_toolkits/a.html',
      'usr/share/doc/x/mpl2d.html',
      'usr/share/doc/x/apache-2.4.conf',
      'usr/share/doc/x/gplot.html',
      'usr/share/doc/x/gplugin2',
      'usr/share/doc/x/about-gpl.html',
      'usr/share/doc/x/not-legal.txt',
      'usr/share/doc/x/legal-moves.txt',
      'usr/share/doc/x/illegal',
      'usr/share/doc/x/legally.txt',
      'usr/share/doc/x/patent-search.html',
      'usr/share/doc/x/patented',
      'usr/share/doc/x/third_party/README',
      'usr/share/doc/x/third-party-tools.html',
      'usr/share/doc/x/artistic-effects.html',
      'usr/share/doc/x/eulalia',
      'usr/share/doc/x/glossnotice',
      'usr/share/doc/x/unnoticed',
      'usr/share/doc/x/crossnotices',
      'var/log/packages.log',
      'var/log/scripts2/x',
      '',
    ];
    for (const path of others) expect(protectionOf(path), path).toBeUndefined();
  });

  it('are recognized in linear time', () => {
    const startMs = performance.now();
    for (const piece of ['a-', '-', 'license', 'gpl1.', '1.', 'third-party', 'oss-', '.'])
      for (const start of ['', 'gpl', 'license', 'mpl-'])
        protectionOf(`${start}${piece.repeat(100_000 / piece.length)}\n/x`);
    expect(performance.now() - startMs).toBeLessThan(5_000);
  });

  it('are recognized among names that are not UTF-8', () => {
    expect(protectionOf('caf\xe9/LICENSE')?.what).toBe('licences');
    expect(protectionOf('\xff\xfe-license')?.what).toBe('licences');
  });
});
