import { describe, expect, it } from 'vitest';
import { PRESETS, presetOf } from '../../src/clean/presets.ts';
import { cleaned, dir, file, symlink } from '../support/tar/cleaning.ts';

/** An image with an additional user, and with directories in its ENV. */
const PASSWD = 'app:x:1000:1000::/srv/app:/bin/sh\nroot:x:0:0::/root:/bin/sh\n';
const ENV = [
  'XDG_CACHE_HOME=/xdg',
  'XDG_DATA_HOME=/data',
  'PIP_CACHE_DIR=/pipcache',
  'npm_config_cache=/npmcache',
  'YARN_CACHE_FOLDER=/yarncache',
  'GEM_HOME=/gems',
  'BUNDLE_PATH=/bundle',
  'CONDA_DIR=/condadir',
  'CONDA_PKGS_DIRS=/condapkgs,/var',
  'COMPOSER_HOME=/composer',
  'UV_CACHE_DIR=/uvcache',
  'PNPM_HOME=/pnpm',
  'CARGO_HOME=/usr/local/cargo',
  'GOPATH=/go',
  'GOCACHE=/gocache',
  'GOMODCACHE=/modcache',
  'GRADLE_USER_HOME=/gradle',
  'NUGET_PACKAGES=/nuget',
  'LANG=de_DE.UTF-8',
];

/** By preset: dropped and kept paths. A trailing slash marks a directory, `>` a symlink. */
const TABLE: Readonly<Record<string, readonly [dropped: string, kept: string]>> = {
  apt: [
    'var/cache/apt/archives/a_1_amd64.deb var/cache/apt/archives/partial/b.deb var/cache/apt/pkgcache.bin var/cache/apt/srcpkgcache.bin var/lib/apt/lists/deb.debian.org_InRelease var/lib/apt/lists/lock var/lib/apt/lists/auxfiles/ var/lib/apt/lists/partial/x etc/cron.d/x.dpkg-old etc/x.dpkg-dist',
    'var/cache/apt/ var/cache/apt/archives/ var/cache/apt/archives/partial/ var/cache/apt/archives/lock var/lib/apt/ var/lib/apt/extended_states var/lib/apt/lists/ var/lib/apt/lists/partial/ var/lib/dpkg/status etc/apt/sources.list etc/x.dpkg-new etc/ssl/certs/x.dpkg-old usr/x.dpkg-old opt/a.deb',
  ],
  apk: [
    'var/cache/apk/APKINDEX.1.tar.gz var/cache/apk/x.apk',
    'var/cache/apk/ etc/apk/cache>/x lib/apk/db/installed etc/apk/world',
  ],
  dnf: [
    'var/cache/dnf/x/repodata/y var/cache/yum/x var/cache/libdnf5/x/y.solv root/.cache/libdnf5/fedora-1/x.solv xdg/libdnf5/x',
    'root/.cache/libdnf5/ root/.cache/x var/cache/dnf/ var/lib/dnf/history.sqlite var/lib/rpm/rpmdb.sqlite etc/yum.repos.d/x.repo',
  ],
  zypper: [
    'var/cache/zypp/raw/x var/cache/zypp/solv/',
    'var/cache/zypp/ var/cache/zypper/RPMS/own.rpm etc/zypp/repos.d/x',
  ],
  pacman: [
    'var/cache/pacman/pkg/x.pkg.tar.zst',
    'var/cache/pacman/ var/cache/pacman/pkg/ var/lib/pacman/sync/core.db var/lib/pacman/local/x/desc',
  ],
  pip: [
    'root/.cache/pip/http-v2/a root/.cache/pip/wheels/x/LICENSE home/u/.cache/pip/http/a srv/app/.cache/pip/selfcheck/a xdg/pip/wheels/a pipcache/http-v2/a',
    'root/.cache/ root/.cache/pip/ root/.cache/other root/.config/pip/pip.conf usr/lib/python3/site-packages/pip/__init__.py pipcache/own opt/.cache/pip/http/a',
  ],
  uv: [
    'root/.cache/uv/archive-v0/x/LICENSE root/.cache/uv/wheels-v5/a uvcache/sdists-v9/x xdg/uv/simple-v15/a uvcache/git-v0/x',
    'root/.cache/uv/ root/.cache/uv/CACHEDIR.TAG root/.local/bin/uv root/.local/share/uv/python/x uvcache/own uvcache/lib-v1.2.whl',
  ],
  npm: [
    'root/.npm/_cacache/content-v2/x/LICENSE root/.npm/_logs/a.log home/u/.npm/_npx/x/y npmcache/_cacache/a',
    'root/.npm/ root/.npm/own root/.npmrc usr/lib/node_modules/npm/LICENSE app/node_modules/x npmcache/own',
  ],
  yarn: [
    'root/.cache/yarn/v6/a/LICENSE usr/local/share/.cache/yarn/v6/b yarncache/v6/c xdg/yarn/v1/d xdg/yarn/v10/d',
    'root/.cache/yarn/ app/.yarn/cache/x.zip root/.yarn/cache/x.zip srv/app/.yarn/cache/v1/x.zip root/.yarnrc yarncache/own yarncache/v8-compile-cache-npm-2.4.0-5979f8f405-3878511925.zip yarncache/v8-to-istanbul-npm-9.0.0.zip root/.cache/yarn/v8flags-npm-3.0.zip',
  ],
  pnpm: [
    'root/.local/share/pnpm/store/v10/files/a data/pnpm/store/v3/a pnpm/store/v10/a pnpm/store/v3/a home/u/.pnpm-store/v3/x',
    'root/.local/share/pnpm/pnpm root/.local/share/pnpm/store/ app/node_modules/.pnpm/x pnpm/pnpm pnpm/store/v8-own',
  ],
  gem: [
    'gems/cache/a.gem bundle/cache/b.gem usr/local/bundle/cache/c.gem usr/local/bundle/ruby/3.4.0/cache/d.gem usr/local/lib/ruby/gems/3.4.0/cache/e.gem root/.bundle/cache/x root/.gem/ruby/3.0.0/cache/f.gem var/lib/gems/3.1.0/cache/g.gem bundle/ruby/3.4.0/cache/h.gem app/vendor/bundle/ruby/3.4.0/cache/i.gem usr/share/gems/cache/j.gem usr/local/share/gems/cache/k.gem usr/lib64/ruby/gems/3.4.0/cache/l.gem',
    'gems/cache/ gems/gems/a/lib.rb gems/specifications/a.gemspec app/vendor/cache/a.gem gems/cache/other root/.bundle/config bundle/ruby/3.4.0/gems/a/cache/x app/vendor/bundle/ruby/3.4.0/gems/a-1/a.rb usr/share/gems/specifications/a.gemspec',
  ],
  conda: [
    'opt/conda/pkgs/a.tar.bz2 opt/conda/pkgs/b.conda opt/miniconda3/pkgs/cache/x.json condadir/pkgs/c.conda root/miniforge3/pkgs/d.conda root/mambaforge/pkgs/e.conda root/micromamba/pkgs/f.tar.bz2 opt/micromamba/pkgs/f.conda root/.mamba/pkgs/g.conda home/u/.local/share/mamba/pkgs/cache/h.json data/mamba/pkgs/i.conda condapkgs/a-1.0-py39_0.conda condapkgs/b-2-h1.tar.bz2 condapkgs/cache/497deca9.json condapkgs/cache/09cdf8bf.info.json',
    'opt/conda/pkgs/ opt/conda/pkgs/a/lib/x opt/conda/pkgs/urls.txt opt/conda/lib/x opt/conda/conda-meta/a.json opt/other/pkgs/a.conda root/mambaforge/pkgs/e/lib/x root/micromamba/envs/x/bin/y condapkgs/ condapkgs/a-1.0-py39_0/lib/x condapkgs/urls.txt condapkgs/own.tar.bz2 condapkgs/cache/own.json var/cache/debconf/x.dat var/cache/own var/backup.tar.bz2',
  ],
  composer: [
    'root/.composer/cache/files/a root/.cache/composer/repo/b composer/cache/vcs/c xdg/composer/files/d',
    'root/.composer/ root/.composer/auth.json root/.composer/vendor/bin/x app/vendor/x composer/composer.json',
  ],
  cargo: [
    'root/.cargo/registry/cache/a root/.cargo/registry/src/x/LICENSE usr/local/cargo/registry/index/a usr/local/cargo/git/db/a home/u/.cargo/git/checkouts/a',
    'root/.cargo/bin/tool usr/local/cargo/bin/cargo root/.cargo/config.toml root/.cargo/registry/ root/.cargo/env usr/local/cargo/git/',
  ],
  go: [
    'root/.cache/go-build/00/x root/go/pkg/mod/x@v1/LICENSE go/pkg/mod/cache/a gocache/0a/x-d xdg/go-build/a modcache/cache/download/x modcache/cache/vcs/x modcache/example.com/a/b@v1.2.3/LICENSE modcache/example.com/c@v10.0.1+incompatible/x',
    'root/go/bin/tool go/bin/tool go/src/x.go go/pkg/mod/ go/pkg/sumdb/x usr/local/go/bin/go gocache/ gocache/own modcache/example.com/a/ modcache/own/x modcache/own@v1/x',
  ],
  maven: [
    'root/.m2/repository/a/b.jar srv/app/.m2/repository/x',
    'root/.m2/settings.xml root/.m2/',
  ],
  gradle: [
    'root/.gradle/caches/8/x gradle/caches/modules-2/a.jar',
    'root/.gradle/gradle.properties root/.gradle/wrapper/x gradle/init.d/x root/.gradle/caches/',
  ],
  nuget: [
    'root/.nuget/packages/a/LICENSE.txt nuget/a root/.local/share/NuGet/http-cache/x',
    'root/.nuget/NuGet/NuGet.Config nuget/ nuget/b/LICENSE.txt root/.dotnet/tools/x',
  ],
  logs: [
    'var/log/apt/term.log var/log/apt/eipp.log.xz var/log/dpkg.log var/log/alternatives.log var/log/journal/id/system.journal var/log/syslog.2.gz var/log/nginx/access.log.1 var/log/dmesg.0 var/log/tomcat.9/old/app.log.gz',
    'var/log/ var/log/apt/ var/log/journal/ var/log/journal/id/ var/log/nginx/access.log var/log/lastlog var/log/php7.4/ var/log/php7.4/error.log var/log/mysql-8.0/ var/log/other>/dev/stdout var/log/old.gz>/dev/stdout opt/log/x.gz var/log/tomcat.9/ var/log/tomcat.9/catalina.out var/log/tomcat.9/deep/x var/log/backup.gz/ var/log/backup.gz/x var/log/svc.1/ var/log/svc.gz/ var/log/packages/ var/log/packages/libgcc.1 var/log/packages/gcc-5.3.gz var/log/scripts/aaa_base.1 var/log/setup/setup.1 var/log/svc/config var/log/svc/',
  ],
  tmp: [
    'tmp/x tmp/.hidden/y tmp/LICENSE tmp/d/ tmp/l>/x var/tmp/x var/cache/ldconfig/aux-cache',
    'tmp/ var/tmp/ usr/tmp/x opt/tmp/x var/cache/ldconfig/ run/x home/u/tmp/x',
  ],
  docs: [
    'usr/share/doc/a/README.gz usr/share/doc/a/ usr/share/info/a.info usr/share/gtk-doc/x usr/share/lintian/overrides/x usr/share/linda/x usr/local/share/doc/x/y',
    'usr/share/doc/ usr/share/doc/b/copyright usr/share/doc/b/LICENSE.txt usr/share/doc/c>b usr/share/doc/copyright usr/share/common-licenses/GPL usr/share/licenses/x/y usr/share/lintian/profiles/x opt/doc/x',
  ],
  man: [
    'usr/share/man/man1/ls.1.gz usr/share/man/man8/x/y usr/share/man/de/man1/ls.1.gz usr/share/man/de/ usr/local/share/man/man3/x var/cache/man/index.db usr/share/man/man3p/ usr/share/man/man1/sh.1.gz>dash.1.gz',
    'usr/share/man/ usr/share/man/man1/ usr/share/man/man2/ usr/share/man/man3/ usr/share/man/man4/ usr/share/man/man5/ usr/share/man/man6/ usr/share/man/man7/ usr/share/man/man8/ usr/share/man/man9/ var/cache/man/ usr/lib/man/x',
  ],
  locales: [
    'usr/share/locale/fr/LC_MESSAGES/a.mo usr/share/locale/den/x usr/local/share/locale/pt_BR/x',
    'usr/share/locale/ usr/share/locale/de/LC_MESSAGES/a.mo usr/share/locale/de_AT/x usr/share/locale/de@x/y usr/local/share/locale/de/x usr/share/locale/locale.alias usr/share/locale/languages usr/share/locale/all_languages/x usr/share/locale/currency/x usr/share/locale/l10n/x usr/lib/locale/fr_FR/LC_CTYPE usr/lib/locale/C.utf8/LC_CTYPE usr/lib/locale/locale-archive',
  ],
  pycache: [
    'usr/lib/python3/__pycache__/os.cpython-314.pyc app/__pycache__/x __pycache__/y app/__pycache__/d/z',
    'usr/lib/python3/os.py usr/lib/python3/__pycache__/ app/x.pyc app/__pycache__x/y',
  ],
};

function entryAt(text: string): Buffer {
  const [name = '', target] = text.split('>');
  if (target !== undefined) return symlink(name, target);
  return name.endsWith('/') ? dir(name.slice(0, -1)) : file(name, 'x');
}

/** Sorts paths as in a stream: directories before their content, and one directory after the other. */
function inOrder(texts: readonly string[]): string[] {
  const key = (text: string) => text.replaceAll('/', '\0');
  return [...texts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('dropped and kept paths', () => {
  it.each(Object.entries(TABLE))('of %s', async (name, [dropped, kept]) => {
    const texts = inOrder([...dropped.split(' '), ...kept.split(' ')]);
    const { names, rules } = await cleaned(
      { presets: [presetOf(name)!], passwd: PASSWD, env: ENV },
      ...texts.map(entryAt),
    );
    const expected = inOrder(kept.split(' ')).map((text) => text.split('>')[0]);
    expect(names).toEqual(expected);
    expect(rules.findings.skippedPresets).toEqual([]);
  });

  it.each([
    ['app/vendor', 'app/vendor/cache/a.gem'],
    ['app', 'app/vendor/cache/a.gem'],
    ['app/store', 'app/store/cache/a.gem', 'BUNDLE_CACHE_PATH=/app/store/cache'],
  ])(
    'of gem do not include a project’s packed gems, with BUNDLE_PATH=/%s',
    async (path, packed, ...env) => {
      const { names } = await cleaned(
        { presets: [presetOf('gem')!], env: [`BUNDLE_PATH=/${path}`, ...env] },
        file(packed),
        file(`${path}/ruby/3.4.0/cache/a.gem`),
        file(`${path}/ruby/3.4.0/gems/a-1/a.rb`),
      );
      expect(names).toEqual([packed, `${path}/ruby/3.4.0/gems/a-1/a.rb`]);
    },
  );

  it('of logs do not include other files among the logs', async () => {
    const kept = [
      'packages/bash-4.3.46-x86_64-1',
      'packages/libgcc.1',
      'scripts/bash-4.3.46-x86_64-1',
      'setup/setup.services',
      'svc/config',
      'sv/sshd/config',
      'config',
    ];
    const logs = ['config.log', 'svc/current', 'packages.log', 'tomcat.9/catalina.out'];
    const { entries } = await cleaned(
      { presets: [presetOf('logs')!] },
      ...[...kept, ...logs].map((name) => file(`var/log/${name}`, 'x')),
    );
    expect(entries.map(({ name, data }) => [name, data])).toEqual([
      ...kept.map((name) => [`var/log/${name}`, 'x']),
      ...logs.map((name) => [`var/log/${name}`, '']),
    ]);
  });

  it('are listed here for every preset', () => {
    for (const name of Object.keys(TABLE)) expect(presetOf(name)?.name).toBe(name);
    expect(Object.keys(TABLE)).toHaveLength(PRESETS.length);
  });
});
