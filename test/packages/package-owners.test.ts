import { describe, expect, it } from 'vitest';
import { MANAGERS } from '../../src/packages/managers.ts';
import { PackageOwners } from '../../src/packages/package-owners.ts';
import { file } from '../support/tar/cleaning.ts';
import { watched } from '../support/tar/survey.ts';

/** Runs an archive past an observer of owners. */
function owners(...parts: Buffer[]): Promise<PackageOwners> {
  return watched(new PackageOwners(), parts);
}

const lines = (...texts: string[]) => `${texts.join('\n')}\n`;
const DPKG = file(
  'var/lib/dpkg/info/bash.list',
  lines('/.', '/bin', '/bin/bash', '/usr/share/doc/bash/README', '/etc/bash.bashrc'),
);

describe('owners from file lists', () => {
  it('are read from dpkg, also for files that moved when /bin became a link', async () => {
    const found = await owners(DPKG);
    for (const path of ['bin/bash', 'usr/bin/bash', 'usr/share/doc/bash/README', 'etc/bash.bashrc'])
      expect(found.managerOf(path), path).toBe('dpkg');
    for (const path of ['usr/bin/bash2', 'opt/bin/bash', 'bash', 'usr/bash.bashrc'])
      expect(found.managerOf(path), path).toBe('other');
  });

  it('are read from dpkg in distroless images', async () => {
    const md5 = '0123456789abcdef'.repeat(2);
    const found = await owners(
      file(
        'var/lib/dpkg/status.d/libc6.md5sums',
        lines(`${md5}  usr/lib/libc.so.6`, `${md5} *lib/b c`),
      ),
      file('var/lib/dpkg/status.d/libc6', lines('Package: libc6', 'usr/lib/no')),
    );
    expect(found.managerOf('usr/lib/libc.so.6')).toBe('dpkg');
    expect(found.managerOf('usr/lib/b c')).toBe('dpkg');
    expect(found.managerOf('usr/lib/no')).toBe('other');
  });

  it.each(['lib/apk/db/installed', 'usr/lib/apk/db/installed'])(
    'are read from apk: %s',
    async (path) => {
      const found = await owners(
        file(
          path,
          lines(
            'C:Q1abc=',
            'P:musl',
            'F:lib',
            'M:0:0:755',
            'R:ld-musl.so.1',
            'a:0:0:755',
            'R:libc.so',
            '',
            'P:base',
            'F:',
            'R:.root',
            'F:etc/apk/keys',
            'R:key.pub',
          ),
        ),
      );
      for (const known of ['lib/ld-musl.so.1', 'usr/lib/libc.so', '.root', 'etc/apk/keys/key.pub'])
        expect(found.managerOf(known), known).toBe('apk');
      expect(found.managerOf('lib/key.pub')).toBe('other');
    },
  );

  it('are read from pacman', async () => {
    const found = await owners(
      file(
        'var/lib/pacman/local/zlib-1.3-1/files',
        lines('%FILES%', 'usr/', 'usr/lib/', 'usr/lib/libz.so', '', '%BACKUP%', 'etc/z\t0123'),
      ),
      file('var/lib/pacman/local/zlib-1.3-1/desc', lines('usr/lib/no')),
    );
    expect(found.managerOf('usr/lib/libz.so')).toBe('pacman');
    expect(found.managerOf('usr/lib/no')).toBe('other');
    expect(found.managerOf('%FILES%')).toBe('other');
  });

  it('are read from pieces of a buffer that is reused', async () => {
    const observer = new PackageOwners();
    const text = lines('/usr/bin/one', '/usr/bin/two', '/usr/bin/three');
    const head = { header: Buffer.alloc(0), extensions: [] };
    const name = Buffer.from('./var/lib/dpkg/info/a:amd64.list');
    observer.begin({ ...head, name, typeFlag: '0', sizeBytes: text.length }, 'keep');
    const buffer = Buffer.alloc(5);
    for (let at = 0; at < text.length; at += 5) {
      const length = buffer.write(text.slice(at, at + 5), 'latin1');
      observer.data(buffer.subarray(0, length));
    }
    observer.end();
    for (const path of ['usr/bin/one', 'usr/bin/two', 'usr/bin/three'])
      expect(observer.managerOf(path)).toBe('dpkg');
  });

  it('are read from a list that is dropped, and from one in small pieces', async () => {
    const found = await watched(new PackageOwners(), [DPKG, file('a', 'b')], () => 'drop', 7);
    expect(found.managerOf('usr/bin/bash')).toBe('dpkg');
  });

  it('are not read from other files, nor from data after a list', async () => {
    const found = await owners(
      file('var/lib/dpkg/info/empty.list'),
      file('var/lib/dpkg/info/x.md5sums', lines('/usr/bin/x')),
      file('opt/var/lib/dpkg/info/x.list', lines('/usr/bin/x')),
      file('var/lib/dpkg/info/deep/x.list', lines('/usr/bin/x')),
      file('lib/other', lines('/usr/bin/x')),
    );
    expect(found.managerOf('usr/bin/x')).toBe('other');
  });

  it('have names with any bytes', async () => {
    const name = 'usr/share/caf\xe9\xff';
    const found = await owners(
      file('var/lib/dpkg/info/a.list', Buffer.from(`/${name}\n`, 'latin1')),
    );
    expect(found.managerOf(name)).toBe('dpkg');
  });

  it('take precedence over locations', async () => {
    const path = 'usr/lib/python3/dist-packages/apt/x.py';
    const found = await owners(file('var/lib/dpkg/info/python3-apt.list', lines(`/${path}`)));
    expect(found.managerOf(path)).toBe('dpkg');
    expect(found.managerOf('usr/lib/python3/dist-packages/mine/x.py')).toBe('pip');
  });

  it('are not read from endless lists', () => {
    const observer = new PackageOwners();
    const head = { header: Buffer.alloc(0), extensions: [], typeFlag: '0' };
    const list = (name: string, sizeBytes: number, text: string) => {
      observer.begin(
        { ...head, name: Buffer.from(`var/lib/dpkg/info/${name}`), sizeBytes },
        'keep',
      );
      observer.data(Buffer.from(text));
      observer.end();
    };
    list('huge.list', 2 ** 40, '/usr/bin/huge\n');
    list('large.list', 2 ** 25 + 1, '/usr/bin/large\n');
    for (const used of [0, 0, 0, 10]) list('a.list', 2 ** 25 - used, '/usr/bin/a\n');
    list('b.list', 11, '/usr/bin/b\n');
    list('c.list', 10, '/usr/bin/c');
    expect(
      ['huge', 'large', 'a', 'b', 'c'].map((name) => observer.managerOf(`usr/bin/${name}`)),
    ).toEqual(['other', 'other', 'dpkg', 'other', 'dpkg']);
  });

  it('are not read from a list that names a long directory for each of many files', async () => {
    const directory = 'd'.repeat(4000);
    const found = await owners(
      file(
        'lib/apk/db/installed',
        lines('P:a', 'F:x', 'R:y', `F:${directory}`, 'R:a\n'.repeat(35_000), 'F:x', 'R:z'),
      ),
    );
    expect(['x/y', `${directory}/a`, 'x/z'].map((path) => found.managerOf(path))).toEqual([
      'apk',
      'apk',
      'other',
    ]);
  });

  it('ignore empty lines', () => {
    const observer = new PackageOwners();
    const name = Buffer.from('var/lib/dpkg/info/x.list');
    observer.begin(
      { header: Buffer.alloc(0), extensions: [], typeFlag: '0', name, sizeBytes: 20 },
      'keep',
    );
    observer.data(Buffer.from('\n\n/bin/x\n\n/bin/last'));
    observer.end();
    expect(['', 'bin/x', 'bin/last'].map((path) => observer.managerOf(path))).toEqual([
      'other',
      'dpkg',
      'dpkg',
    ]);
  });
});

describe('owners by location', () => {
  it.each([
    ['npm', 'app/node_modules/x/index.js'],
    ['npm', 'root/.npm/_cacache/index-v5/a'],
    ['conda', 'opt/conda/lib/python3.12/site-packages/x.py'],
    ['conda', 'root/miniconda3/bin/python'],
    ['conda', 'opt/anaconda3/bin/python'],
    ['conda', 'opt/miniforge3/bin/python'],
    ['conda', 'opt/mambaforge/bin/python'],
    ['conda', 'opt/micromamba/bin/python'],
    ['npm', 'opt/conda/lib/node_modules/x/y.js'],
    ['pip', 'usr/local/lib/python3.12/site-packages/x.py'],
    ['pip', 'app/.venv/lib/python3.12/site-packages/x.py'],
    ['gem', 'usr/local/bundle/gems/x/y.rb'],
    ['gem', 'usr/lib/ruby/gems/3.3.0/gems/x/y.rb'],
    ['cargo', 'root/.cargo/registry/x'],
    ['cargo', 'usr/local/rustup/toolchains/x'],
    ['go', 'usr/local/go/bin/go'],
    ['go', 'root/go/pkg/mod/x/y.go'],
    ['maven', 'root/.m2/repository/x.jar'],
    ['gradle', 'root/.gradle/caches/x'],
    ['nuget', 'root/.nuget/packages/x'],
    ['other', 'app/node_modules'],
    ['other', 'app/my_node_modules/x'],
    ['other', 'app/goat/pkg/x'],
    ['other', 'opt/secondary/x'],
    ['other', 'home/me/usr/local/go/x'],
    ['other', 'usr/bin/x'],
  ] as const)('are %s for %s', (manager, path) => {
    expect(new PackageOwners().managerOf(path)).toBe(manager);
  });

  it.each(['var/lib/rpm/rpmdb.sqlite', 'usr/lib/sysimage/rpm/Packages.db'])(
    'are rpm for system files if there is an RPM database: %s',
    async (database) => {
      const found = await owners(file(database, 'binary'));
      for (const path of ['usr/bin/bash', 'bin/sh', 'lib64/x.so', 'etc/passwd', 'boot/vmlinuz'])
        expect(found.managerOf(path), path).toBe('rpm');
      for (const path of ['usr/local/bin/x', 'app/x', 'var/log/x', 'home/x', 'binary/x'])
        expect(found.managerOf(path), path).toBe('other');
      expect(found.managerOf('usr/lib/python3/site-packages/x.py')).toBe('pip');
    },
  );

  it('are not rpm if the database directory is empty', async () => {
    expect((await owners(file('var/lib/rpm/.keep'))).managerOf('usr/bin/bash')).toBe('other');
  });
});

describe('MANAGERS', () => {
  it('has no duplicates, and ends with "other"', () => {
    expect(new Set(MANAGERS).size).toBe(MANAGERS.length);
    expect(MANAGERS.at(-1)).toBe('other');
  });
});

describe('the package', () => {
  const nameOf = (found: PackageOwners, path: string) => {
    const owner = found.packageOf(path);
    return owner === undefined ? '' : `${owner.manager}:${owner.name}`;
  };

  it.each([
    ['dpkg:libc6', 'var/lib/dpkg/info/libc6:amd64.list'],
    ['dpkg:libstdc++6', 'var/lib/dpkg/info/libstdc++6.md5sums'],
    ['dpkg:tzdata', 'var/lib/dpkg/status.d/tzdata.md5sums'],
    ['dpkg:python3.11', 'var/lib/dpkg/status.d/python3.11'],
    ['pacman:zlib', 'var/lib/pacman/local/zlib-1:1.3.1-2/desc'],
    ['pip:numpy', 'usr/lib/python3/site-packages/numpy/core/x.so'],
    ['pip:numpy', 'app/lib/site-packages/numpy-2.1.0.dist-info/METADATA'],
    ['pip:numpy', 'site-packages/numpy.libs/x.so'],
    ['pip:typing-extensions', 'a/site-packages/__pycache__/typing_extensions.cpython-313.pyc'],
    ['pip:six', 'a/site-packages/six.py'],
    ['npm:app/node_modules/x', 'app/node_modules/x/index.js'],
    ['npm:app/node_modules/@a/b', 'app/node_modules/@a/b/c/d.js'],
    ['npm:app/node_modules/x/node_modules/y', 'app/node_modules/x/node_modules/y/z.js'],
    ['npm:node_modules/x', 'node_modules/x/y'],
    ['npm:app/node_modules/.pnpm/x', 'app/node_modules/.pnpm/x@1.2.3_y@4/node_modules/x/z.js'],
    ['npm:app/node_modules/.pnpm/@a+b', 'app/node_modules/.pnpm/@a+b@1.0.0/node_modules/@a/b/c'],
    ['npm:', 'root/.npm/_cacache/index-v5/a'],
    ['gem:rack', 'usr/local/bundle/gems/rack-3.0.8/lib/rack.rb'],
    ['gem:net-http', 'usr/lib/ruby/gems/3.3.0/specifications/net-http-0.4.1.gemspec'],
    ['cargo:serde', 'root/.cargo/registry/src/index.crates.io-6f17/serde-1.0.219/src/lib.rs'],
    ['cargo:serde', 'root/.cargo/registry/cache/index.crates.io-6f17/serde-1.0.219.crate'],
    ['go:github.com/a/b', 'root/go/pkg/mod/github.com/a/b@v1.2.3/c.go'],
    ['go:github.com/a/b', 'go/pkg/mod/cache/download/github.com/a/b/@v/v1.2.3.zip'],
    ['go:go', 'usr/local/go/bin/go'],
    ['maven:org/a/b', 'root/.m2/repository/org/a/b/1.2/b-1.2.jar'],
    ['gradle:org.a/b', 'root/.gradle/caches/modules-2/files-2.1/org.a/b/1.2/0f/b.jar'],
    ['nuget:newtonsoft.json', 'root/.nuget/packages/newtonsoft.json/13.0.3/lib/x.dll'],
    ['conda:numpy', 'opt/conda/pkgs/numpy-2.1.0-py312_0/lib/x.so'],
    ['', 'app/main'],
  ])('is %s by the location of %s', (name, path) => {
    expect(nameOf(new PackageOwners(), path)).toBe(name);
  });

  it('is the first by name of those that list a file, whatever the order of lists', async () => {
    const lists = ['b', 'a', 'c'].map((name) => file(`var/lib/dpkg/info/${name}.list`, '/x/y\n'));
    for (const parts of [lists, lists.toReversed()])
      expect(nameOf(await owners(...parts), 'x/y')).toBe('dpkg:a');
  });

  it('has a name without its architecture or version', async () => {
    const found = await owners(
      file('var/lib/dpkg/info/libc6:amd64.list', '/usr/lib/libc.so\n'),
      file('lib/apk/db/installed', 'P:musl\nF:lib\nR:a.so\n\nP:zlib\nF:lib\nR:z.so\n'),
      file('var/lib/pacman/local/gtk3-print-1:3.24.1-2/files', '%FILES%\nusr/lib/gtk\n'),
    );
    expect(nameOf(found, 'usr/lib/libc.so')).toBe('dpkg:libc6');
    expect([nameOf(found, 'lib/a.so'), nameOf(found, 'lib/z.so')]).toEqual([
      'apk:musl',
      'apk:zlib',
    ]);
    expect(nameOf(found, 'usr/lib/gtk')).toBe('pacman:gtk3-print');
  });

  it('is a distribution by its record, also for what is elsewhere', async () => {
    const record = lines(
      'PIL/Image.py,sha256=x,1',
      '../../../bin/pil,,',
      '"PIL/a,b.py",sha256=x,1',
      '/etc/passwd,,',
      '../../../../../../../etc/shadow,,',
      'no comma',
    );
    const found = await owners(
      file('opt/venv/lib/python3/site-packages/Pillow-11.0.dist-info/RECORD', record),
    );
    const site = 'opt/venv/lib/python3/site-packages';
    expect(nameOf(found, `${site}/PIL/Image.py`)).toBe('pip:pillow');
    expect(nameOf(found, `${site}/PIL/a,b.py`)).toBe('pip:pillow');
    expect(nameOf(found, `${site}/PIL/other.py`)).toBe('pip:pil');
    expect(nameOf(found, 'opt/venv/bin/pil')).toBe('pip:pillow');
    for (const path of ['etc/passwd', 'etc/shadow', 'no comma'])
      expect(nameOf(found, path), path).toBe('');
  });

  it('is one of conda by its metadata', async () => {
    const meta = JSON.stringify({ name: 'x', files: ['bin/tool', 'share/é', 7] });
    const found = await owners(
      file('opt/env/conda-meta/my-tool-1.2.3-py312_0.json', meta),
      file('opt/env/conda-meta/broken-1-0.json', '{"files": ["bin/broken"'),
      file('opt/env/conda-meta/odd-1-0.json', '{"files": {"a": 1}}'),
    );
    expect(nameOf(found, 'opt/env/bin/tool')).toBe('conda:my-tool');
    expect(nameOf(found, Buffer.from('opt/env/share/é').toString('latin1'))).toBe('conda:my-tool');
    expect(nameOf(found, 'opt/env/bin/broken')).toBe('');
  });

  it('is that of the module for bytecode that Python makes at the installation', async () => {
    const found = await owners(
      file('var/lib/dpkg/info/p.list', lines('/usr/lib/python3/a.py', '/lib/python3/x/b.py')),
    );
    for (const path of [
      'usr/lib/python3/__pycache__/a.cpython-313.pyc',
      'usr/lib/python3/__pycache__/a.cpython-313.opt-1.pyc',
      'usr/lib/python3/x/__pycache__/b.cpython-313.pyc',
    ])
      expect(nameOf(found, path), path).toBe('dpkg:p');
    for (const path of [
      'usr/lib/python3/__pycache__/c.cpython-313.pyc',
      'usr/lib/python3/__pycache__/a.cpython-313.txt',
      'usr/lib/python3/a.cpython-313.pyc',
      '__pycache__/.pyc',
    ])
      expect(nameOf(found, path), path).toBe('');
  });

  it('is none for a path that no filesystem has', () => {
    expect(nameOf(new PackageOwners(), `node_modules/${'a/'.repeat(4000)}`)).toBe('');
  });
});
