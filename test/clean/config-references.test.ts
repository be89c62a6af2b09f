// Paths that a config refers to, in all the ways in which configs are written.
import { describe, expect, it } from 'vitest';
import { pathsIn, wordsOf } from '../../src/clean/command-words.ts';
import { configReferences } from '../../src/clean/config-references.ts';
import { variablesOf } from '../../src/clean/places.ts';

const ENV = ['HOME=/h', 'APP=/tmp/app', 'PATH=/usr/bin:/tmp/bin:.'];
const wordsIn = (...argv: string[]) => wordsOf(argv, variablesOf(ENV));
const texts = (...argv: string[]) => wordsIn(...argv).map(({ text }) => text);
const programs = (...argv: string[]) =>
  wordsIn(...argv)
    .filter(({ isProgram }) => isProgram)
    .map(({ text }) => text);
const names = (config: Record<string, unknown>, homes: string[] = []) =>
  configReferences({ config: { Env: ENV, ...config } }, homes);
/** References of commands, as `BY path`. */
const around = (config: Record<string, unknown>) =>
  names(config)
    .paths.filter(({ extent }) => extent === 'around' || extent === 'beside')
    .map(({ by, path }) => `${by} ${path}`);

describe('the words of a command', () => {
  it.each<[string[], string[]]>([
    [
      ['/a', '-x', 'b c'],
      ['/a', '-x', 'b', 'c'],
    ],
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's.
      ['sh', '-c', 'exec "/a b"/c\\ d \'$APP\' $APP ${APP}/x ${NO:-/y} ${NO}z'],
      [
        ...['sh', '-c', 'exec', '/a b/c d', '/a', 'b/c', 'd'],
        ...['/tmp/app', '/tmp/app', '/tmp/app/x', '/y', 'z'],
      ],
    ],
    [
      ['sh', '-c', 'cd /a&&./b;c|d>/e'],
      ['sh', '-c', 'cd', '/a', './b', 'c', 'd', '/e'],
    ],
    [
      ['sh', '-c', 'bash -c "exec \'/a\' b"'],
      ['sh', '-c', 'bash', '-c', 'exec', '/a', 'b'],
    ],
    [
      ['sh', '-c', 'a \\\n b\nc'],
      ['sh', '-c', 'a', 'b', 'c'],
    ],
    [
      ['sh', '-c', "unclosed 'x"],
      ['sh', '-c', 'unclosed', 'x'],
    ],
  ])('are split from %j', (argv, words) => {
    expect(texts(...argv)).toEqual(words);
  });

  it.each<[string[], string[]]>([
    [['app', 'x'], ['app']],
    [
      ['tini', '-g', '--', 'app', 'x'],
      ['tini', 'app'],
    ],
    [
      ['env', 'A=b', 'app', 'x'],
      ['env', 'app'],
    ],
    [
      ['/bin/sh', '-c', 'A=b exec app x && other; last | tee y'],
      ['/bin/sh', 'exec', 'app', 'other', 'last', 'tee'],
    ],
    [
      ['bash', '-lc', 'app'],
      ['bash', 'app'],
    ],
  ])('mark the programs: %j', (argv, words) => {
    expect(programs(...argv)).toEqual(words);
  });

  it('are limited in number', () => {
    expect(texts('sh', '-c', 'x '.repeat(100_000)).length).toBeLessThanOrEqual(1000);
    const startMs = performance.now();
    texts('sh', '-c', `${'"\\'.repeat(200_000)}`);
    expect(performance.now() - startMs).toBeLessThan(2000);
  });
});

describe('the paths in a text', () => {
  it.each<[string, string[]]>([
    ['/tmp/x', ['tmp/x']],
    ['/tmp/a b', ['tmp/a', 'tmp/a b']],
    ['/a:/b::c', ['a', 'b', 'a:/b::c']],
    ['--x=/tmp/y', ['tmp/y']],
    ['-I/tmp/y', ['tmp/y']],
    ['-javaagent:/tmp/y.jar=z', ['tmp/y.jar']],
    ['file:///tmp/x', ['tmp/x']],
    ['sqlite:////tmp/x.db', ['tmp/x.db']],
    ['http://host/tmp/x', ['host/tmp/x']],
    ['/tmp/lib/*', ['tmp/lib', 'tmp/lib/*']],
    ['@/tmp/args', ['tmp/args']],
    ['a/b', []],
    ['', []],
    ['ü=/tmp/ü', [Buffer.from('tmp/ü').toString('latin1')]],
  ])('are found: %s', (text, paths) => {
    expect(pathsIn(text)).toEqual(paths);
  });
});

describe('references of a config', () => {
  it('are found in every field that runs something', () => {
    expect(
      around({
        Entrypoint: ['/tmp/e', '--config=/tmp/c'],
        Cmd: ['/bin/sh', '-c', 'exec /tmp/s'],
        Healthcheck: { Test: ['CMD-SHELL', 'curl -f /tmp/h || exit 1'] },
        Shell: ['/tmp/busybox', 'sh', '-c'],
        OnBuild: ['RUN /tmp/onbuild', 'COPY . /tmp/src'],
        Labels: { x: '/tmp/label' },
      }),
    ).toEqual([
      'ENTRYPOINT tmp/e',
      'ENTRYPOINT tmp/c',
      'CMD bin/sh',
      'CMD tmp/s',
      'HEALTHCHECK tmp/h',
      'SHELL tmp/busybox',
      'ONBUILD tmp/onbuild',
      'ONBUILD tmp/src',
    ]);
    expect(around({ Healthcheck: { Test: ['CMD', '/tmp/h'] } })).toEqual(['HEALTHCHECK tmp/h']);
    expect(around({ Healthcheck: { Test: ['NONE'] } })).toEqual([]);
  });

  it('are relative to the working directory and the home', () => {
    expect(
      around({ WorkingDir: '/srv/app', Cmd: ['./run', '../x/y', 'lib/z', '~/bin/a', 'b'] }),
    ).toEqual(['CMD srv/app/run', 'CMD srv/x/y', 'CMD srv/app/lib/z', 'CMD h/bin/a']);
  });

  it('are found in variables, by the purpose of each', () => {
    const Env = [
      'HOME=/tmp/home',
      'PATH=/usr/bin:/tmp/bin',
      'PYTHONPATH=/tmp/lib',
      'HF_HOME=/tmp/hf',
      'PIP_CACHE_DIR=/tmp/pip',
      'TMPDIR=/tmp/t',
      'OPTS=-Xmx1g -javaagent:/tmp/a.jar',
      'EMPTY=',
    ];
    expect(
      configReferences({ config: { Env, WorkingDir: '/tmp/w' } }, ['/var/tmp/h', '/']).paths.map(
        ({ path, by, extent }) => `${path} ${by} ${extent}`,
      ),
    ).toEqual([
      'tmp/w WORKDIR search',
      'tmp/home HOME below',
      'usr/bin PATH programs',
      'tmp/bin PATH programs',
      'usr/bin:/tmp/bin PATH programs',
      'tmp/lib ENV PYTHONPATH search',
      'tmp/hf ENV HF_HOME search',
      'tmp/pip ENV PIP_CACHE_DIR itself',
      'tmp/t ENV TMPDIR itself',
      'tmp/a.jar ENV OPTS below',
      'var/tmp/h etc/passwd below',
    ]);
  });

  it('are required if they are programs or the working directory', () => {
    const { required } = names({
      WorkingDir: '/w',
      Entrypoint: ['tini', '--', 'app', 'x', './y'],
      Cmd: ['--flag', '/tmp/z'],
    });
    expect(required).toEqual([
      { by: 'WORKDIR', text: '/w', candidates: ['w'] },
      { by: 'ENTRYPOINT', text: 'tini', candidates: ['usr/bin/tini', 'tmp/bin/tini'] },
      { by: 'ENTRYPOINT', text: 'app', candidates: ['usr/bin/app', 'tmp/bin/app'] },
      { by: 'ENTRYPOINT', text: './y', candidates: ['w/y'] },
      { by: 'CMD', text: '/tmp/z', candidates: ['tmp/z'] },
    ]);
  });

  it('are empty for an empty or malformed config', () => {
    for (const config of [
      {},
      { config: null },
      { config: { Cmd: 'x', Env: [1], Healthcheck: [] } },
    ])
      expect(configReferences(config, [])).toEqual({ paths: [], required: [], commands: [] });
  });

  it('include commands as names without options', () => {
    const commands = (config: Record<string, unknown>) =>
      names(config).commands.map(({ by, words }) => `${by}: ${words.join(' ')}`);
    expect(commands({ Entrypoint: ['/usr/bin/npm', '--yes', 'exec', 'x'] })).toEqual([
      'ENTRYPOINT: npm exec x',
    ]);
    expect(commands({ Entrypoint: ['npm'], Cmd: ['exec', 'x'] })).toEqual([
      ...['ENTRYPOINT: npm', 'CMD: exec x', 'ENTRYPOINT: npm exec x'],
    ]);
    expect(commands({ Cmd: ['sh', '-c', 'a b && node /x/npx-cli.js c | pnpm@9 d'] })).toEqual([
      ...['CMD: sh a b', 'CMD: node npx c', 'CMD: pnpm d'],
    ]);
  });

  it.each<[string, string[]]>([
    ['cd /tmp && ./run', ['tmp/run']],
    ['cd /tmp; cd app; ./run', ['tmp/app/run']],
    ['cd tmp && ./run', ['w/tmp/run']],
    ['pushd -- /tmp; exec ./run', ['tmp/run']],
    ['cd; ./run', ['h/run']],
    ['cd ~/x && ./run', ['h/x/run']],
    ['(cd /tmp); ./run', ['w/run']],
    ['bash -c "cd /tmp; ./run"', ['tmp/run']],
    ['cd /tmp >/dev/null && ./run', ['tmp/run']],
  ])('are relative to where a script changes to: %s', (script, candidates) => {
    const { required } = names({ WorkingDir: '/w', Cmd: ['sh', '-c', script] });
    expect(required.find(({ text }) => text === './run')?.candidates).toEqual(candidates);
  });
});
