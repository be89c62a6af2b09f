// Every preset spares what the image's config refers to, and a warning names what is lost nevertheless.
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { lostPathWarnings } from '../../src/clean/lost-paths.ts';
import { cachedLookup, type PathLookup } from '../../src/clean/path-lookup.ts';
import { PRESETS, presetOf } from '../../src/clean/presets.ts';
import { resolveVolumes } from '../../src/clean/volumes.ts';
import { cleaned, dir, file, preset, type Scene, symlink } from '../support/tar/cleaning.ts';
import { headOf } from '../support/tar/heads.ts';
import { archive } from '../support/tar/tar.ts';

const TMP = { presets: [presetOf('tmp')!] };
const ALL = { presets: [...PRESETS] };
const kept = async (scene: Scene, ...parts: Buffer[]) => {
  const { names, rules } = await cleaned(scene, ...parts, file('usr/x'));
  const why = rules.findings.spared.map(({ what, why: because }) => `${what}: ${because}`);
  return { names: names.filter((name) => name !== 'usr/x'), why };
};

describe('a path that the config refers to', () => {
  it.each<[string, Partial<Scene>, string]>([
    [
      'ENTRYPOINT',
      { config: { Entrypoint: ['/tmp/d/run'] } },
      '/tmp/d: ENTRYPOINT refers to /tmp/d/run',
    ],
    ['CMD', { config: { Cmd: ['node', '/tmp/d/run'] } }, '/tmp/d: CMD refers to /tmp/d/run'],
    [
      'a script',
      { config: { Cmd: ['/bin/sh', '-c', 'exec /tmp/d/run'] } },
      '/tmp/d: CMD refers to /tmp/d/run',
    ],
    [
      'a wrapper',
      { config: { Entrypoint: ['tini', '--', '/tmp/d/run'] } },
      '/tmp/d: ENTRYPOINT refers to /tmp/d/run',
    ],
    [
      'HEALTHCHECK',
      { config: { Healthcheck: { Test: ['CMD', '/tmp/d/run'] } } },
      '/tmp/d: HEALTHCHECK refers to /tmp/d/run',
    ],
    [
      'a relative path',
      { config: { WorkingDir: '/srv', Cmd: ['../tmp/d/run'] } },
      '/tmp/d: CMD refers to /tmp/d/run',
    ],
    ['ENV', { env: ['LD_PRELOAD=/tmp/d/run'] }, '/tmp/d/run: ENV LD_PRELOAD refers to it'],
    ['a URL', { env: ['CONFIG=file:///tmp/d/run'] }, '/tmp/d/run: ENV CONFIG refers to it'],
  ])('is spared because of %s', async (_, scene, why) => {
    expect(
      await kept(
        { ...TMP, ...scene },
        dir('tmp'),
        file('tmp/other'),
        dir('tmp/d'),
        file('tmp/d/run', 'x'),
      ),
    ).toEqual({ names: ['tmp/', 'tmp/d/', 'tmp/d/run'], why: [why] });
  });

  it('is spared with files next to a program', async () => {
    const { names, why } = await kept(
      { ...TMP, config: { Cmd: ['node', '/tmp/app/bin/run.js'] } },
      dir('tmp/app'),
      dir('tmp/app/bin'),
      file('tmp/app/bin/run.js'),
      file('tmp/app/lib.js'),
      file('tmp/build.log'),
    );
    expect(names).toEqual(['tmp/app/', 'tmp/app/bin/', 'tmp/app/bin/run.js', 'tmp/app/lib.js']);
    expect(why).toEqual(['/tmp/app: CMD refers to /tmp/app/bin/run.js']);
  });

  it('is spared as an empty directory with its mode', async () => {
    const { entries, rules } = await cleaned(
      { ...TMP, config: { WorkingDir: '/var/tmp/work' } },
      dir('var/tmp'),
      dir('var/tmp/work', 0o2770),
      dir('var/tmp/x'),
      file('a'),
    );
    expect(entries).toMatchObject([{}, { name: 'var/tmp/work/', mode: 0o2770 }, { name: 'a' }]);
    expect(rules.findings.spared).toMatchObject([{ what: '/var/tmp/work', entries: 0, bytes: 0 }]);
  });

  it.each<[string, Partial<Scene>]>([
    ['the working directory', { config: { WorkingDir: '/tmp' } }],
    ['PATH', { env: ['PATH=/usr/bin:/tmp'] }],
    ['PYTHONPATH', { env: ['PYTHONPATH=/tmp'] }],
  ])('is spared completely if the cleaned directory itself is %s', async (_, scene) => {
    const { names } = await kept(
      { ...TMP, ...scene },
      dir('tmp'),
      file('tmp/a'),
      dir('tmp/b'),
      file('tmp/b/c'),
    );
    expect(names).toEqual(['tmp/', 'tmp/a', 'tmp/b/', 'tmp/b/c']);
  });

  it.each<[string, Partial<Scene>]>([
    ['a home', { env: ['HOME=/tmp'] }],
    ['an account’s home', { passwd: 'x:x:1:1::/tmp:/bin/sh\n' }],
    ['a place for temporary files', { env: ['TMPDIR=/tmp'] }],
    ['a label', { config: { Labels: { x: '/tmp/a' } } }],
  ])('is not spared if /tmp is only %s', async (_, scene) => {
    expect(await kept({ ...TMP, ...scene }, dir('tmp'), file('tmp/a'))).toEqual({
      names: ['tmp/'],
      why: [],
    });
  });

  it('may be a home, whose caches are dropped nevertheless', async () => {
    const parts = [
      dir('var/tmp/me'),
      file('var/tmp/me/.profile'),
      file('var/tmp/me/.cache/pip/http/x'),
    ];
    for (const scene of [
      { env: ['HOME=/var/tmp/me'] },
      { passwd: 'x:x:1:1::/var/tmp/me:/bin/sh\n' },
    ])
      expect((await kept({ ...ALL, ...scene }, ...parts)).names).toEqual([
        'var/tmp/me/',
        'var/tmp/me/.profile',
      ]);
  });

  it('is spared without content if the variable is for a cache', async () => {
    const { names } = await kept(
      { ...ALL, env: ['PIP_CACHE_DIR=/tmp/pip', 'TMPDIR=/tmp/t', 'GOMODCACHE=/tmp/mod'] },
      dir('tmp/mod', 0o700),
      file('tmp/mod/x'),
      dir('tmp/pip'),
      file('tmp/pip/http/x'),
      dir('tmp/t', 0o1777),
      file('tmp/t/x'),
    );
    expect(names).toEqual(['tmp/mod/', 'tmp/pip/', 'tmp/t/']);
  });

  it.each([
    ['cargo', 'root/.cargo/registry/src/x/run'],
    ['go', 'root/go/pkg/mod/x@v1/run'],
    ['maven', 'root/.m2/repository/x/run.jar'],
    ['gradle', 'root/.gradle/caches/x/run.jar'],
    ['uv', 'root/.cache/uv/archive-v0/x/bin/run'],
    ['nuget', 'root/.nuget/packages/x/run.dll'],
    ['npm', 'root/.npm/_npx/1/node_modules/x/run.js'],
    ['conda', 'opt/conda/pkgs/cache/run'],
    ['pycache', 'app/__pycache__/run.pyc'],
    ['docs', 'usr/share/doc/x/run'],
    ['man', 'usr/share/man/man1/run'],
    ['apt', 'var/cache/apt/archives/x.deb'],
  ])('is spared by every preset: %s', async (name, path) => {
    const scene = {
      presets: [presetOf(name)!],
      config: { Entrypoint: ['java', '-cp', `/opt/a.jar:/${path}`] },
    };
    expect((await kept(scene, file(path))).names).toEqual([path]);
    expect((await kept({ presets: scene.presets }, file(path))).names).toEqual([]);
  });

  it('is spared with the link on the way', async () => {
    const { names } = await kept(
      { ...TMP, config: { Entrypoint: ['/tmp/current/run'] } },
      symlink('tmp/current', 'v2'),
      dir('tmp/v1'),
      file('tmp/v1/run'),
      dir('tmp/v2'),
      file('tmp/v2/run'),
    );
    expect(names).toEqual(['tmp/current', 'tmp/v2/', 'tmp/v2/run']);
  });

  it('is spared with the whole directory around a directory of PATH', async () => {
    const { names, why } = await kept(
      { ...TMP, env: ['PATH=/tmp/venv/bin:/usr/bin'] },
      dir('tmp/venv'),
      dir('tmp/venv/bin'),
      file('tmp/venv/bin/app'),
      file('tmp/venv/lib/app.py'),
      file('tmp/x'),
    );
    expect(names).toEqual([
      'tmp/venv/',
      'tmp/venv/bin/',
      'tmp/venv/bin/app',
      'tmp/venv/lib/app.py',
    ]);
    expect(why).toEqual(['/tmp/venv: PATH refers to /tmp/venv/bin']);
  });

  it('is spared behind links, with files next to a program', async () => {
    const tree = (top: string) => [
      dir(top),
      dir(`${top}/bin`),
      file(`${top}/bin/run`),
      file(`${top}/lib`),
    ];
    const result = await cleaned(
      {
        ...TMP,
        config: { Entrypoint: ['app'] },
        env: ['PATH=/bin', 'PYTHONPATH=/work'],
        paths: {
          'tmp/app': archive(...tree('app')),
          'var/tmp': archive(dir('tmp'), dir('tmp/d'), file('tmp/d/m.py')),
        },
      },
      symlink('bin', 'usr/bin'),
      ...tree('tmp/app'),
      file('tmp/junk'),
      symlink('usr/bin/app', '/tmp/app/bin/run'),
      dir('var/tmp'),
      dir('var/tmp/d'),
      file('var/tmp/d/m.py'),
      symlink('work', 'var/tmp'),
    );
    expect(result.names.toSorted()).toEqual(
      [
        ...['bin', 'usr/bin/app', 'var/tmp/', 'var/tmp/d/', 'var/tmp/d/m.py', 'work'],
        ...['tmp/app/', 'tmp/app/bin/', 'tmp/app/bin/run', 'tmp/app/lib'],
      ].toSorted(),
    );
    expect(result.requested.toSorted()).toEqual(['tmp/app', 'var/tmp']);
  });

  it('is dropped if the user says so', async () => {
    const scene = { ...TMP, excludes: 'tmp/run', config: { Entrypoint: ['/tmp/run'] } };
    expect((await kept(scene, file('tmp/run'))).names).toEqual([]);
  });
});

describe('a command that runs programs from a cache', () => {
  const NPX = 'root/.npm/_npx/1/x';
  it.each([
    [['npx', 'serve'], true],
    [['/usr/bin/npx', '--yes', 'serve'], true],
    [['/bin/sh', '-c', 'cd /app && npx serve'], true],
    [['npm', 'exec', 'serve'], true],
    [['node', 'npx.js'], false],
    [['npm', 'start'], false],
  ])('spares packages fetched by npx: %j', async (Cmd, isKept) => {
    const { names, why } = await kept(
      { presets: [presetOf('npm')!], config: { Cmd } },
      file('root/.npm/_cacache/x'),
      file(NPX),
    );
    expect(names).toEqual(isKept ? [NPX] : []);
    expect(why).toEqual(
      isKept ? [expect.stringMatching(/^packages fetched by (?:npx|npm exec): CMD runs /)] : [],
    );
  });

  it.each([
    ['uv', ['uvx', 'ruff'], 'root/.cache/uv/archive-v0/x'],
    ['uv', ['uv', 'run', 'x'], 'root/.cache/uv/archive-v0/x'],
    ['go', ['go', 'run', '.'], 'root/go/pkg/mod/x'],
    ['cargo', ['cargo', 'run'], 'root/.cargo/registry/src/x'],
    ['maven', ['./mvnw', 'exec:java'], 'root/.m2/repository/x'],
    ['gradle', ['./gradlew', 'run'], 'root/.gradle/caches/x'],
    ['nuget', ['dotnet', 'run'], 'root/.nuget/packages/x'],
    ['pnpm', ['pnpm', 'dlx', 'x'], 'root/.local/share/pnpm/store/v10/x'],
    ['tmp', ['bunx', 'x'], 'tmp/bunx-0-x'],
  ])('spares the cache of %s: %j', async (name, Cmd, path) => {
    const scene = { presets: [presetOf(name)!] };
    expect((await kept({ ...scene, config: { Cmd } }, file(path))).names).toEqual([path]);
    const Healthcheck = { Test: ['CMD', ...Cmd] };
    expect((await kept({ ...scene, config: { Healthcheck } }, file(path))).names).toEqual([path]);
    expect((await kept({ ...scene, config: { Cmd: ['x'] } }, file(path))).names).toEqual([]);
  });
});

/** A lookup in given files and links. */
const lookIn = (paths: Record<string, string | true>): PathLookup =>
  cachedLookup(async (path) => {
    const found = paths[path];
    if (found === undefined) return undefined;
    if (path === 'large') throw new FlattenError('TAR_LIMIT', 'too large', { hint: 'do so' });
    const head = headOf(found === true ? file(path) : symlink(path, found));
    return {
      ...head,
      typeFlag: found === true ? '0' : '2',
      mtimeSeconds: 0,
      data: Buffer.alloc(0),
    };
  });

describe('a warning about a lost path', () => {
  const BASE = [symlink('bin', 'usr/bin'), dir('usr/bin'), file('usr/bin/app', 'x'), dir('srv/w')];
  const lost = async (
    scene: Scene,
    here: Record<string, string | true>,
    before?: Record<string, string | true>,
  ) => {
    const { rules } = await cleaned(scene, ...BASE);
    return lostPathWarnings(rules, { look: lookIn(here), lookAtImage: before && lookIn(before) });
  };
  const RUNS = {
    env: ['PATH=/usr/local/bin:/bin'],
    config: { Entrypoint: ['app'], WorkingDir: '/srv/w' },
  };

  it('names the user’s pattern that dropped it, through links too', async () => {
    expect(await lost({ ...RUNS, excludes: 'usr/bin/app\nsrv/*' }, {})).toEqual([
      `The image's WORKDIR "/srv/w" is not in the result: the pattern "srv/*" removed it. The engine will create it again, empty and owned by root.`,
      `The image's ENTRYPOINT refers to "app", which is not in the result: the pattern "usr/bin/app" removed it. Containers of the result may not start.`,
    ]);
  });

  it('names a command that removed it', async () => {
    const before = {
      bin: 'usr/bin',
      'usr/bin': true,
      'usr/bin/app': true,
      'srv/w': true,
      srv: true,
    } as const;
    expect(await lost(RUNS, { 'srv/w': true }, before)).toEqual([
      `The image's ENTRYPOINT refers to "app", which is not in the result: a command removed it. Containers of the result may not start.`,
    ]);
  });

  it('is not given if the path exists, or never did', async () => {
    expect(await lost(RUNS, {})).toEqual([]);
    expect(await lost({ ...RUNS, excludes: 'usr/bin/other' }, {})).toEqual([]);
    expect(await lost({ ...RUNS, excludes: 'usr/bin/app' }, { 'usr/local/bin/app': true })).toEqual(
      [],
    );
    expect(await lost(RUNS, { 'usr/bin/app': true, 'srv/w': true }, {})).toEqual([]);
    expect(await lost(RUNS, {}, {})).toEqual([]);
    const scene = { config: { Entrypoint: ['/large'] } };
    expect(await lost(scene, { large: true }, { large: true })).toEqual([]);
  });
});

describe('volumes', () => {
  it('include the paths behind links', async () => {
    const look = lookIn({ var: true, 'var/run': '/run', data: 'srv/data', loop: 'loop' });
    expect(await resolveVolumes(['/var/run/x', '/data', '/loop', '/plain'], look)).toEqual([
      '/var/run/x',
      '/data',
      '/loop',
      '/plain',
      '/run/x',
      '/srv/data',
    ]);
  });

  it('are looked up a limited number of times', async () => {
    let asked = 0;
    const volumes = Array.from({ length: 1000 }, (_, at) => `/v${at}`);
    await resolveVolumes(volumes, async () => void asked++);
    expect(asked).toBe(200);
  });

  it('are spared at their real paths', async () => {
    const presets = [preset({ owned: ['srv/*'] })];
    const { names } = await cleaned(
      { presets, volumes: await resolveVolumes(['/data'], lookIn({ data: '/srv/data' })) },
      symlink('data', '/srv/data'),
      dir('srv/data'),
      file('srv/data/x'),
      file('srv/y'),
    );
    expect(names).toEqual(['data', 'srv/data/', 'srv/data/x']);
  });
});
