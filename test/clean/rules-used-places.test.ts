// Directories that look temporary but that the image runs from: working directories of scripts, glob patterns,
// programs.
import { describe, expect, it } from 'vitest';
import { LinkTable } from '../../src/clean/links.ts';
import { PRESETS, presetOf } from '../../src/clean/presets.ts';
import { cleaned, file, preset, rulesOf, type Scene, symlink } from '../support/tar/cleaning.ts';
import { headOf } from '../support/tar/heads.ts';
import { archive } from '../support/tar/tar.ts';

const SAFE = { presets: PRESETS.filter(({ isSafe }) => isSafe) };
const sh = (...words: string[]) => ({ config: { Entrypoint: ['sh', '-c', ...words] } });
/** Returns which files are kept with their content. */
const kept = async (scene: Partial<Scene>, ...paths: string[]) => {
  const parts = paths.map((path) => file(path, 'content'));
  const { entries } = await cleaned({ ...SAFE, ...scene }, ...parts, file('usr/x'));
  return entries.filter(({ data }) => data === 'content').map(({ name }) => name);
};

describe('a directory that a command changes to', () => {
  it.each<[Partial<Scene>, string]>([
    [sh('cd /tmp && ./run'), 'tmp/run'],
    [sh('cd /tmp && node server.js'), 'tmp/lib.js'],
    [sh('cd /var/tmp; exec ./run'), 'var/tmp/run'],
    [{ config: { WorkingDir: '/', Cmd: ['sh', '-c', 'cd tmp && ./run'] } }, 'tmp/run'],
    [sh('cd /tmp; cd app; ./run'), 'tmp/app/run'],
    [sh('cd /tmp/app; cd ../b && ./run'), 'tmp/b/run'],
    [sh('pushd /tmp >/dev/null; ./run'), 'tmp/run'],
    [sh('cd "/$APP" && ./run'), 'tmp/run'],
    [sh('cd && ./run'), 'tmp/run'],
    [sh("sh -c 'cd /tmp; ./run'"), 'tmp/run'],
    [{ config: { Cmd: ['env', '-C', '/tmp', './run'] } }, 'tmp/run'],
    [{ config: { Cmd: ['gunicorn', '--chdir=/tmp', 'app:app'] } }, 'tmp/app.py'],
    [{ config: { OnBuild: ['WORKDIR /tmp', 'RUN ./run'] } }, 'tmp/run'],
  ])('is spared: %j', async (scene, path) => {
    const env = ['APP=tmp', 'HOME=/tmp'];
    expect(await kept({ ...scene, env }, path)).toEqual([path]);
    expect(await kept({ env }, path)).toEqual([]);
  });
});

describe('a glob pattern in a cleaned directory', () => {
  it.each<[Partial<Scene>, string]>([
    [{ config: { Cmd: ['java', '-cp', '/tmp/*', 'Main'] } }, 'tmp/a.jar'],
    [{ env: ['CLASSPATH=/opt/a.jar:/tmp/*'] }, 'tmp/a.jar'],
    [sh('/tmp/a*/run'), 'tmp/ab/run'],
    [sh('for f in /tmp/*.sh; do . "$f"; done'), 'tmp/a.sh'],
    [sh('/tmp/{a,b}/run'), 'tmp/a/run'],
    [sh('cat /tmp/part-?'), 'tmp/part-1'],
    [{ config: { WorkingDir: '/srv', Cmd: ['sh', '-c', '../tmp/v[12]/run'] } }, 'tmp/v1/run'],
  ])('spares the directory: %j', async (scene, path) => {
    expect(await kept(scene, path)).toEqual([path]);
  });

  it('spares nothing that a command only removes or writes', async () => {
    const removes = ['rm -rf /tmp/*', 'app >/tmp/log-*', 'touch /tmp/ready', 'curl -o /tmp/x url'];
    for (const script of [...removes, 'cat /tmp/x', 'find /tmp/x -mmin 1', 'test -f /tmp/x'])
      expect(await kept(sh(script), 'tmp/a')).toEqual([]);
  });
});

describe('a program in a temporary directory itself', () => {
  it.each<[Partial<Scene>, string[]]>([
    [{ config: { Cmd: ['node', '/tmp/server.js'] } }, ['tmp/node_modules/x', 'tmp/server.js']],
    [{ config: { Cmd: ['/tmp/run'] } }, ['tmp/lib.so', 'tmp/run']],
    [{ config: { Cmd: ['/var/tmp/run'] } }, ['var/tmp/lib.so', 'var/tmp/run']],
    [{ config: { WorkingDir: '/srv', Cmd: ['../tmp/run'] } }, ['tmp/lib.so', 'tmp/run']],
    [{ config: { Cmd: ['java', '-jar', '/tmp/a.jar'] } }, ['tmp/a.jar', 'tmp/lib/b.jar']],
  ])('spares the files next to it: %j', async (scene, paths) => {
    expect(await kept(scene, ...paths)).toEqual(paths);
  });

  it('is reported in one line', async () => {
    const scene = { ...SAFE, config: { Cmd: ['/tmp/run'] } };
    const { rules } = await cleaned(scene, file('tmp/a', '12'), file('tmp/run'));
    expect(rules.findings.spared).toMatchObject([
      { what: '/tmp', why: 'CMD refers to /tmp/run', entries: 2, bytes: 2 },
    ]);
  });

  it('spares only itself if it is an option or a variable', async () => {
    const paths = ['tmp/a.conf', 'tmp/b'];
    expect(await kept({ config: { Cmd: ['x', '--conf=/tmp/a.conf'] } }, ...paths)).toEqual([
      'tmp/a.conf',
    ]);
    expect(await kept({ env: ['CONF=/tmp/a.conf'] }, ...paths)).toEqual(['tmp/a.conf']);
  });
});

describe('a tool and its subcommand', () => {
  const NPX = 'root/.npm/_npx/1/x';
  it.each<[string[] | undefined, string[], boolean]>([
    [['npm'], ['exec', 'serve'], true],
    [['npm', '--prefix', '/app'], ['exec', 'serve'], true],
    [undefined, ['npm', '--prefix', '/app', 'exec', 'serve'], true],
    [undefined, ['node', '/usr/local/lib/node_modules/npm/bin/npx-cli.js', 'serve'], true],
    [undefined, ['node', '/usr/local/lib/node_modules/npm/bin/npm-cli.js', 'exec', 'x'], true],
    [undefined, ['sh', '-c', 'npm ci && echo exec'], false],
    [['npm'], ['start'], false],
  ])('spare what they run from: %j %j', async (Entrypoint, Cmd, isKept) => {
    const config = Entrypoint === undefined ? { Cmd } : { Entrypoint, Cmd };
    expect(await kept({ config }, NPX)).toEqual(isKept ? [NPX] : []);
  });

  it.each([
    ['go', ['go'], ['run', '.'], 'root/go/pkg/mod/x'],
    ['nuget', ['dotnet'], ['run'], 'root/.nuget/packages/x'],
  ])('may be in two fields: %s', async (name, Entrypoint, Cmd, path) => {
    const scene = { presets: [presetOf(name)!] };
    expect(await kept({ ...scene, config: { Entrypoint, Cmd } }, path)).toEqual([path]);
    expect(await kept({ ...scene, config: { Entrypoint } }, path)).toEqual([]);
  });
});

describe('a program among the logs', () => {
  it.each<[string, Partial<Scene>, string[]]>([
    ['a program', { config: { Entrypoint: ['/var/log/app/start'] } }, ['start', 'lib/part']],
    ['a script', { config: { Cmd: ['sh', '/var/log/app/start'] } }, ['start', 'lib/part']],
    ['the working directory', { config: { WorkingDir: '/var/log/app' } }, ['start', 'x.gz']],
    ['a search path', { env: ['PYTHONPATH=/var/log/app'] }, ['m.py', 'd/n.py']],
    ['PATH', { env: ['PATH=/bin:/var/log/app/bin'] }, ['bin/app', 'lib/part']],
    ['where a script goes', sh('cd /var/log/app && ./start'), ['start', 'lib/part']],
  ])('is kept unchanged: %s', async (_, scene, names) => {
    const paths = names.map((name) => `var/log/app/${name}`);
    expect(await kept(scene, ...paths, 'var/log/other')).toEqual(paths);
    expect(await kept({}, ...paths)).toEqual([]);
  });

  it.each<[string, Partial<Scene>]>([
    ['a file that is followed', sh('touch /var/log/app/x; exec tail -f /var/log/app/x')],
    ['output', sh('app >/var/log/app/x 2>&1')],
    ['a log by its name', { config: { Cmd: ['cron', '-L', '/var/log/app/cron.log'] } }],
    ['an option', { config: { Cmd: ['app', '--log=/var/log/app/x'] } }],
    ['a variable', { env: ['LOG_FILE=/var/log/app/x', 'NGINX_ERROR_LOG=/var/log/app/x'] }],
    ['a variable’s directory', { env: ['LOG_DIR=/var/log/app', 'LOG_PATH=/var/log/app'] }],
    ['a home', { env: ['HOME=/var/log/app'], passwd: 'a:x:1:1::/var/log/app:/bin/sh\n' }],
  ])('is not assumed if the config refers to a log file: %s', async (_, scene) => {
    expect(await kept(scene, 'var/log/app/x', 'var/log/app/cron.log')).toEqual([]);
  });

  it('is kept if a link from elsewhere points to it, with the files next to it', async () => {
    const through = async (scene: Partial<Scene>, ...links: [string, string][]) => {
      const { entries } = await cleaned(
        { ...SAFE, ...scene },
        ...links.map(([path, target]) => symlink(path, target)),
        file('var/log/app/lib', 'a part'),
        file('var/log/app/start', 'a program'),
      );
      return entries.filter(({ data }) => data !== '').map(({ name }) => name);
    };
    const START = 'var/log/app/start';
    const LIB = 'var/log/app/lib';
    expect(await through({}, ['usr/bin/app', '/var/log/app/start'])).toEqual([START]);
    const runs = { env: ['PATH=/usr/bin'], config: { Cmd: ['app'] } };
    expect(await through(runs, ['usr/bin/app', '../../var/log/app/start'])).toEqual([LIB, START]);
    expect(
      await through(runs, ['usr/bin/app', '/srv/app/start'], ['srv/app', '/var/log/app']),
    ).toEqual([LIB, START]);
    const works = { config: { WorkingDir: '/app/now' } };
    expect(await through(works, ['app', 'srv/app'], ['srv/app/now', '/var/log/app'])).toEqual([
      ...[LIB, START],
    ]);
    // A link in a temporary directory is not a program.
    const reads = { config: { Cmd: ['cp', '/etc/gone', '/x'], Entrypoint: ['/etc/gone'] } };
    const { names } = await cleaned(
      { ...SAFE, ...reads },
      symlink('etc/gone', '/tmp/never'),
      file('tmp/a'),
    );
    expect(names).toEqual(['etc/gone']);
    // Programs write logs there, and a link among logs points to one.
    expect(await through({}, ['srv/logs', '/var/log/app'])).toEqual([]);
    expect(await through({}, ['srv/app.log', '/var/log/app/start'])).toEqual([]);
    expect(await through({}, ['var/log/a', 'app/start'])).toEqual([]);
  });
});

describe('a variable', () => {
  it.each<[string, string]>([
    ['XDG_CACHE_HOME=/tmp/cache', 'tmp/cache/ms-playwright/chrome'],
    ['HF_HOME=/tmp', 'tmp/hub/model'],
    ['V=/tmp/w x', 'tmp/w x'],
    ['V="/tmp/w x"', 'tmp/w x'],
    ['OPTS=-a --data=/tmp/w x', 'tmp/w x'],
    ['PYTHONPATH=/a:/tmp/w x', 'tmp/w x/m.py'],
  ])('spares what it refers to: %s', async (line, path) => {
    expect(await kept({ env: [line] }, path)).toEqual([path]);
  });

  it('does not spare caches and temporary files', async () => {
    const env = ['XDG_CACHE_HOME=/tmp/cache'];
    expect(await kept({ env }, 'tmp/cache/pip/http/x')).toEqual([]);
    const temporary = ['SQLITE_TMPDIR=/tmp', 'JAVA_OPTS=-Djava.io.tmpdir=/tmp', 'TMP_DIR=/tmp'];
    expect(await kept({ env: temporary }, 'tmp/x')).toEqual([]);
    const nuget = { presets: [presetOf('nuget')!], env: ['NUGET_PACKAGES=/nuget'] };
    expect(await kept(nuget, 'nuget/x')).toEqual([]);
  });
});

describe('links and dropped paths', () => {
  it('do not fail for a path that never existed but seems to have been dropped', async () => {
    const presets = [preset({ owned: ['tmp/*'] })];
    // Simulates a wrong answer of the Bloom filter.
    const misled = () => {
      const rules = rulesOf({ presets });
      const { findings } = rules as unknown as {
        findings: { dropped: { add(path: string): void } };
      };
      findings.dropped.add('tmp/never');
      return rules;
    };
    const linked = symlink('usr/a', '/tmp/never');
    const result = await cleaned(
      { presets, rules: misled(), absent: ['tmp/never'] },
      linked,
      file('z'),
    );
    expect(result.names).toEqual(['usr/a', 'z']);
    expect(result.requested).toEqual(['tmp/never']);
    // Any other error fails the run.
    const broken = cleaned({ presets, rules: misled() }, linked, file('z'));
    await expect(broken).rejects.toThrow('tmp/never');
  });

  it('fail if a needed file is missing', async () => {
    const presets = [preset({ owned: ['tmp/*'] })];
    const broken = { presets, paths: { 'tmp/a': archive(file('a', 'x')).subarray(0, 700) } };
    const parts = [file('tmp/a', 'x'.repeat(9)), symlink('usr/a', '/tmp/a')];
    await expect(cleaned(broken, ...parts)).rejects.toThrow();
  });

  it('are remembered up to a limit, and so are their targets', () => {
    const rules = rulesOf({ presets: [preset({ owned: ['tmp/*'] })] });
    const decide = (part: Buffer, typeFlag: string) => {
      const head = headOf(part);
      return rules.decide({ ...head, name: Buffer.from('x'), typeFlag, sizeBytes: 0 }, 'keep');
    };
    const { isFull } = Object.getOwnPropertyDescriptors(LinkTable.prototype);
    expect(decide(symlink('x', '/tmp/before'), '2')).toBe('keep');
    Object.defineProperty(LinkTable.prototype, 'isFull', { ...isFull, get: () => true });
    try {
      expect(decide(symlink('x', '/tmp/after'), '2')).toBe('keep');
    } finally {
      Object.defineProperty(LinkTable.prototype, 'isFull', isFull);
    }
    const fateOf = (path: string) =>
      rules.decide(
        { ...headOf(file(path)), name: Buffer.from(path), typeFlag: '0', sizeBytes: 0 },
        'keep',
      );
    expect([fateOf('tmp/before'), fateOf('tmp/after')]).toEqual(['keep', 'drop']);
  });
});
