import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { fullReference } from '../../src/image/reference.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { INPUTS } from '../../src/inputs/table.ts';
import { parseCompression } from '../../src/pack/compression.ts';
import { thrownBy } from '../support/process/errors.ts';
import { needsPosix } from '../support/process/system.ts';

type Given = Partial<Record<InputName, string>>;

const BOOLEANS = [
  'verify',
  'push',
  'apt-clean',
  'remove-old',
  'pause',
  'summary',
  'cache',
] as const;

function read(given: Given) {
  return readInputs((name) => ({ image: 'app', tag: 'app:flat', ...given })[name] ?? '');
}

/** Sets an environment variable until the test ends. */
function setVariable(name: 'RUNNER_TEMP' | 'SOURCE_DATE_EPOCH', value: string | undefined): void {
  const before = process.env[name];
  const put = (text: string | undefined) => {
    if (text === undefined) delete process.env[name];
    else process.env[name] = text;
  };
  put(value);
  onTestFinished(() => put(before));
}

// Reproducible builds set it for everything they run, including tests.
beforeEach(() => setVariable('SOURCE_DATE_EPOCH', undefined));

describe('readInputs', () => {
  it('returns the defaults of the table', () => {
    setVariable('RUNNER_TEMP', undefined);
    expect(read({})).toEqual({
      image: expect.objectContaining({ text: 'app' }),
      imageLocation: undefined,
      container: undefined,
      from: 'auto',
      pause: true,
      tags: [expect.objectContaining({ text: 'app:flat' })],
      tagLocations: [],
      tagTexts: ['app:flat'],
      layer: {
        aptClean: false,
        clean: [],
        exclude: [],
        script: undefined,
        scriptNetwork: 'none',
        compression: parseCompression('gzip'),
        sourceDateEpoch: undefined,
        division: undefined,
      },
      cleanWords: [],
      dryRun: false,
      report: undefined,
      html: undefined,
      summary: true,
      cache: false,
      budgets: { maxBytes: undefined, minSaving: undefined },
      platforms: 'default',
      defaultPlatform: undefined,
      pull: 'missing',
      push: false,
      verify: false,
      verifiesLayers: false,
      test: undefined,
      backup: undefined,
      removeOld: false,
      timeoutSeconds: 600,
      notices: [],
      tempDir: tmpdir(),
      tempDirFrom: 'system',
    });
  });

  it('trims the values', () => {
    needsPosix('its paths have a letter before them');
    const options = read({
      image: ' ghcr.io/o/app:1 ',
      'apt-clean': ' true ',
      platform: 'linux/aarch64',
      pull: ' always\n',
      push: 'TRUE',
      compression: 'zstd:7',
      pause: ' false',
      verify: 'True ',
      test: ' ls -l\n',
      backup: ' /some/file.tar\n',
      'remove-old': ' true ',
      timeout: ' 90 ',
      'temp-dir': ' /some/where ',
    });
    expect(options).toMatchObject({
      image: { text: 'ghcr.io/o/app:1' },
      layer: { aptClean: true, compression: { kind: 'zstd', level: 7 } },
      platforms: [{ os: 'linux', architecture: 'arm64', variant: undefined }],
      pull: 'always',
      push: true,
      pause: false,
      verify: true,
      // A shell command is not trimmed.
      test: ['/bin/sh', '-c', '  ls -l\n'],
      backup: '/some/file.tar',
      removeOld: true,
      timeoutSeconds: 90,
      tempDir: '/some/where',
      tempDirFrom: 'input',
    });
  });

  it('uses RUNNER_TEMP unless "temp-dir" is set', () => {
    needsPosix('its paths have a letter before them');
    setVariable('RUNNER_TEMP', '/runner/temp');
    expect(read({})).toMatchObject({ tempDir: '/runner/temp', tempDirFrom: 'RUNNER_TEMP' });
    expect(read({ 'temp-dir': '/mine' })).toMatchObject({ tempDir: '/mine', tempDirFrom: 'input' });
  });

  it.each(['true', 'True', 'TRUE'])('reads %s as true', (text) => {
    const all = Object.fromEntries(BOOLEANS.map((name) => [name, text]));
    expect(read(all)).toMatchObject({ push: true, layer: { aptClean: true }, verify: true });
    expect(read(all)).toMatchObject({
      removeOld: true,
      pause: true,
      summary: true,
      cache: true,
    });
  });

  it.each(['false', 'False', 'FALSE'])('reads %s as false', (text) => {
    const all = Object.fromEntries(BOOLEANS.map((name) => [name, text]));
    expect(read(all)).toMatchObject({ push: false, layer: { aptClean: false }, verify: false });
    expect(read(all)).toMatchObject({
      removeOld: false,
      pause: false,
      summary: false,
      cache: false,
    });
  });

  it.each(['missing', 'always', 'never'])('accepts the pull policy %s', (pull) => {
    expect(read({ pull }).pull).toBe(pull);
  });

  it('splits tags at newlines and commas and removes duplicates', () => {
    const { tags } = read({ tag: 'b:1, a\n\n docker.io/library/a:latest ,ghcr.io/x/y\r\nb:1,' });
    expect(tags.map(({ text }) => text)).toEqual(['b:1', 'a', 'ghcr.io/x/y']);
    expect(tags.map(fullReference)[1]).toBe('docker.io/library/a:latest');
  });

  it.each<[InputName, string]>([
    ['image', ''],
    ['image', '  '],
    ['image', 'Bad/Name'],
    ['image', 'a b'],
    ['tag', ''],
    ['tag', ' \n,, \n'],
    ['tag', 'good:1\nbad tag'],
    ['tag', 'good,Bad'],
    ['tag', `app@sha256:${'a'.repeat(64)}`],
    ['apt-clean', 'yes'],
    ['apt-clean', '1'],
    ['apt-clean', 'tRUE'],
    ['push', 'on'],
    ['push', 'constructor'],
    ['pause', 'no'],
    ['verify', 'y'],
    ['remove-old', '0'],
    ['platform', 'linux'],
    ['platform', 'linux/amd64,all'],
    ['platform', 'linux/amd64,linux'],
    ['verify', 'layer'],
    ['from', 'mount'],
    ['pull', 'Always'],
    ['pull', 'if-not-present'],
    ['compression', 'lz4'],
    ['compression', 'gzip:99'],
    ['timeout', '-1'],
    ['timeout', '1.5'],
    ['timeout', '1e3'],
    ['timeout', '0x10'],
    ['timeout', '10 s'],
    ['timeout', '2000001'],
    ['timeout', '99999999999999999999'],
    ['timeout', 'never'],
    ['test', '[]'],
    ['test', '["", "x"]'],
    ['test', '[7]'],
    ['clean', 'nmp'],
    ['clean', 'auto, APT'],
    ['clean', 'apt,x y'],
    ['clean', '-logs'],
    ['exclude', 'good\n['],
    ['exclude', '!'],
    ['exclude', 'a\\'],
    ['run-network', 'container:other'],
    ['run-network', '--privileged'],
    ['run-network', 'a b'],
    ['dry-run', 'maybe'],
    ['report', 'reports/'],
    ['html', 'pages/'],
    ['summary', 'short'],
    ['layers', '0'],
    ['layers', '101'],
    ['layers', '2.5'],
    ['layers', '-1'],
    ['layers', 'all'],
    ['max-layer-size', '0'],
    ['max-layer-size', '999kB'],
    ['max-layer-size', '10%'],
    ['keep-base', '0'],
    ['keep-base', '99999'],
    ['keep-base', 'A B'],
    ['keep-base', 'containers-storage:x'],
    ['max-size', '0'],
    ['max-size', '5 %'],
    ['max-size', '1e9'],
    ['min-saving', '101%'],
    ['min-saving', '-1%'],
    ['min-saving', 'all'],
  ])('rejects for %s the value %j', (name, value) => {
    const error = thrownBy(() => read({ [name]: value }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain(`"${name}"`);
    const wrong = value.split(/[\n,]/).at(-1)?.trim() ?? '';
    // The message about a test command, which can be long, does not repeat it.
    if (name !== 'test') expect(error.message).toContain(wrong === '' ? 'empty' : wrong);
    expect(error.hint).toBeTruthy();
  });
});

describe('the input "timeout"', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['007', 7],
    ['2000000', 2_000_000],
  ])('can be %s', (timeout, seconds) => {
    expect(read({ timeout }).timeoutSeconds).toBe(seconds);
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['0', 0],
    ['1700000000', 1_700_000_000],
    ['8589934591', 8 ** 11 - 1],
  ])('can be %j', (text, seconds) => {
    setVariable('SOURCE_DATE_EPOCH', text);
    expect(read({}).layer.sourceDateEpoch).toBe(seconds);
  });

  it.each(['8589934592', '99999999999', '-1', '1.5', '1e9', ' 1', '1\n', '0x1', 'now', 'NaN'])(
    'cannot be %j',
    (text) => {
      setVariable('SOURCE_DATE_EPOCH', text);
      const error = thrownBy(() => read({}));
      expect(error.code).toBe('BAD_INPUT');
      expect(error.message).toContain('SOURCE_DATE_EPOCH');
      expect(error.message).toContain(JSON.stringify(text));
      expect(error.hint).toBeTruthy();
    },
  );
});

describe('the inputs "clean", "exclude" and "run"', () => {
  const names = (clean: string) => read({ clean }).layer.clean.map(({ name }) => name);

  it('split presets at newlines and commas, sort them and remove duplicates', () => {
    expect(names('npm\n apt ,pip,,apt\n')).toEqual(['apt', 'pip', 'npm']);
    expect(names(' \n,')).toEqual([]);
  });

  it('exclude presets with "-", in any order', () => {
    expect(names('auto')).toContain('logs');
    expect(names('auto, -logs')).toEqual(names('auto').filter((name) => name !== 'logs'));
    expect(names('-logs, auto')).toEqual(names('auto, -logs'));
    expect(names('apt, docs, - apt')).toEqual(['docs']);
    expect(names('auto, -auto')).toEqual([]);
  });

  it.each([
    ['nmp', 'npm'],
    ['Auto', 'auto'],
    ['conde', 'conda'],
    ['locale', 'locales'],
    ['pychache', 'pycache'],
  ])('suggest the closest preset for %s', (word, nearest) => {
    const error = thrownBy(() => read({ clean: word }));
    expect(error.message).toContain(JSON.stringify(word));
    expect(error.message).toContain(`Did you mean "${nearest}"?`);
    expect(error.hint).toContain(nearest);
  });

  it('split patterns at newlines, but not at commas', () => {
    const { layer } = read({ exclude: '# no\na,b\n\n!c/d\n' });
    expect(layer.exclude.map(({ text }) => text)).toEqual(['a,b', '!c/d']);
  });

  it('keep a script unchanged', () => {
    expect(read({ run: '  a\n  b\n' }).layer.script).toBe('  a\n  b\n');
    expect(read({ run: ' \n' }).layer.script).toBeUndefined();
    expect(read({ 'run-network': ' my_net.1-x ' }).layer.scriptNetwork).toBe('my_net.1-x');
  });
});

describe('a dry run', () => {
  it('does not need a tag', () => {
    expect(read({ tag: '', 'dry-run': 'true' })).toMatchObject({ tags: [], dryRun: true });
    expect(read({ tag: 'a:b', 'dry-run': 'true' }).tags).toHaveLength(1);
  });
});

describe('the layers of the result', () => {
  it.each([
    [{}, undefined],
    [{ layers: ' 1 ' }, undefined],
    [{ layers: '2' }, { layers: 2 }],
    [{ layers: '100' }, { layers: 100 }],
    [{ 'max-layer-size': ' 1.5MB ' }, { maxBytes: 1_500_000 }],
    [{ layers: '1', 'max-layer-size': '1MiB' }, { maxBytes: 1_048_576 }],
  ])('are read from %j', (inputs, division) => {
    expect(read(inputs).layer.division).toEqual(division);
  });

  it.each([
    [{}, undefined],
    [{ 'keep-base': ' 3 ' }, { kind: 'layers', count: 3 }],
    [{ 'keep-base': 'debian:13' }, { kind: 'image', image: { text: 'debian:13' } }],
    [{ 'keep-base': 'docker://debian' }, { kind: 'location', location: { transport: 'docker' } }],
  ])('keep the base of %j', (inputs, keepBase) => {
    expect(read(inputs).layer).toMatchObject({ keepBase });
  });

  it('cannot be both counted and limited', () => {
    const error = thrownBy(() => read({ layers: '2', 'max-layer-size': '1GB' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"layers" or the input "max-layer-size", not both');
  });
});

describe('the budgets', () => {
  it('are parsed', () => {
    expect(read({ 'max-size': ' 1.2GiB ', 'min-saving': ' 10 % ' }).budgets).toEqual({
      maxBytes: Math.round(1.2 * 1024 ** 3),
      minSaving: { kind: 'percent', percent: 10 },
    });
  });
});

describe('INPUTS', () => {
  it('has a placeholder for every input except booleans', () => {
    for (const [name, spec] of Object.entries(INPUTS))
      expect('value' in spec, name).toBe(spec.kind !== 'boolean');
  });
});
