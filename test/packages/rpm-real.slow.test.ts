// What rpm itself writes. Debian has its programs in the package rpm.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rpmFiles, rpmPackages } from '../../src/packages/rpm.ts';
import { tempDir } from '../support/process/temp.ts';

/** A package with files in several directories, in a header that is longer than a page. */
const specOf = (name: string) => `
Name: ${name}
Version: 1.2
Release: 3
Summary: A package of a test
License: MIT
BuildArch: noarch
%description
A package of a test.
%install
mkdir -p %{buildroot}/usr/bin %{buildroot}/usr/share/${name}/more
for i in $(seq 1 300); do echo "$i" >"%{buildroot}/usr/share/${name}/file $i"; done
echo 1 >%{buildroot}/usr/share/${name}/more/café
echo 1 >%{buildroot}/usr/bin/${name}
%files
/usr/bin/${name}
/usr/share/${name}
`;

it('the files of packages are those that rpm lists', ({ skip }) => {
  const has = (program: string) => spawnSync(program, ['--version']).status === 0;
  skip(!has('rpm') || !has('rpmbuild'), 'rpm is not installed');
  const directory = tempDir();
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'latin1' });
    expect(status, stderr).toBe(0);
    return stdout;
  };
  const rpm = (...args: readonly string[]) =>
    run('rpm', '--root', join(directory, 'root'), '--dbpath', '/usr/lib/sysimage/rpm', ...args);
  const names = ['alpha-tools', 'libbeta', 'gamma'];
  for (const name of names) {
    const spec = join(directory, `${name}.spec`);
    writeFileSync(spec, specOf(name));
    run('rpmbuild', '-bb', '--quiet', '--define', `_topdir ${directory}`, spec);
    const built = join(directory, 'RPMS', 'noarch', `${name}-1.2-3.noarch.rpm`);
    rpm('--define', '_db_backend sqlite', '--install', '--nodeps', built);
  }
  // Its pages are then in a list of free ones.
  rpm('--erase', 'libbeta');
  const database = readFileSync(join(directory, 'root/usr/lib/sysimage/rpm/rpmdb.sqlite'));
  const found = rpmPackages(database);
  expect(found.map(({ name }) => name).sort()).toEqual(['alpha-tools', 'gamma']);
  for (const one of found)
    expect([...rpmFiles(one)].map((path) => `/${path}`)).toEqual(
      rpm('--query', '--list', one.name).trim().split('\n'),
    );
});
