// A cleaned Debian still works, its package manager included.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onOneEngine } from '../support/engine/engines.ts';
import { loadDebian } from '../support/engine/images.ts';

const IN_CONTAINER = fileURLToPath(new URL('../../script/in-container', import.meta.url));

/** Builds a Debian with packages, full caches and logs, and with Python as a program that must still work. */
const BUILD = `
rm -f /etc/apt/apt.conf.d/docker-clean
apt-get update -qq
apt-get install -qq -y --no-install-recommends python3 man-db locales >/dev/null
echo 'de_DE.UTF-8 UTF-8' >>/etc/locale.gen; locale-gen >/dev/null
mkdir -p /root/.cache/pip/http-v2/a /home/me/.npm/_cacache
head -c 3000000 /dev/urandom >/root/.cache/pip/http-v2/a/b
head -c 2000000 /dev/urandom >/home/me/.npm/_cacache/c
echo line >/var/log/app.log; ln -s /dev/stdout /var/log/out.log
echo old >/etc/x.dpkg-old
`;

/** Commands that must print the same before and after. */
const QUESTIONS = `
dpkg-query --show | sort
dpkg --audit
python3 -c 'import json, sqlite3, ssl, ctypes; print(sqlite3.sqlite_version, len(ssl.create_default_context().get_ca_certs()) >= 0)'
ldconfig -p | tail -n +2 | sort
locale -a
LANG=de_DE.UTF-8 python3 -c 'import locale; locale.setlocale(locale.LC_ALL, ""); print(locale.format_string("%.1f", 1.5))'
stat -c '%n %a %U %G' /tmp /var/tmp /var/log /var/cache/apt/archives/partial /var/lib/apt/lists/partial /usr/share/man/man1
readlink /var/log/out.log
ls /usr/share/doc/*/copyright | wc -l
`;

// Rules do not depend on the store.
onOneEngine('a cleaned Debian', (engine) => {
  function inContainer(image: string, command: string, ...result: string[]): string {
    return execFileSync(IN_CONTAINER, [image, command, ...result], {
      env: engine.env(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  beforeAll(() => {
    loadDebian(engine);
    inContainer('flatten-base:small', BUILD, 'debian:source');
  }, 300_000);
  afterAll(() => engine.docker('rmi', '--force', 'debian:source', 'debian:flat'));

  test('works as before, and can install packages', async () => {
    const results = await engine.results(
      'debian:source',
      '--tag',
      'debian:flat',
      '--clean',
      'auto, docs, man, locales, pycache',
      '--verify',
    );
    expect(results['cleaned-bytes']).toBeGreaterThan(60_000_000);
    expect(inContainer('debian:flat', QUESTIONS)).toBe(inContainer('debian:source', QUESTIONS));
    // Only files that the presets select are missing from packages.
    const missing =
      'dpkg --verify | grep -vE "/usr/share/(doc|man|info|locale|lintian)/|/etc/.*-(old|dist)$" || true';
    expect(inContainer('debian:flat', missing)).toBe(inContainer('debian:source', missing));
    const left = `du -sb /tmp /var/tmp /var/lib/apt/lists /root/.cache/pip /home/me/.npm 2>/dev/null | awk '{sum += $1} END {print sum}'; ls /etc/x.dpkg-old 2>/dev/null || true; readlink -f /etc/alternatives/* >/run/known || true; find /usr/share/man/man1 -type f | grep -vxFf /run/known | wc -l`;
    const [bytes, names] = inContainer('debian:flat', left).trim().split('\n').map(Number);
    expect(bytes).toBeLessThan(40_000);
    expect(names).toBe(0);
    // No link is newly broken: the only manual pages left are those that alternatives link to.
    const dangling = 'find / -xdev -xtype l | sort';
    const before = inContainer('debian:source', dangling).split('\n');
    expect(inContainer('debian:flat', dangling).split('\n')).toSatisfy((links: string[]) =>
      links.every((link) => before.includes(link)),
    );
    // The packages have manual pages, and the alternatives of a Java runtime need the directories of their sections.
    const install = `
apt-get update -qq
apt-get install -qq -y --no-install-recommends hello default-jre-headless >/dev/null
hello -g works
java -version 2>&1 | head -1
ls /usr/share/man/man1/hello.1.gz
dpkg --audit`;
    expect(inContainer('debian:flat', install)).toMatch(
      /^works\nopenjdk version .*\n\/usr\/share\/man\/man1\/hello\.1\.gz\n$/,
    );
  }, 300_000);
});
