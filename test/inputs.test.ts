import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { familiarToFull } from '../src/image/reference.ts';
import { INPUTS, type InputName, outputsOf, readInputs } from '../src/inputs.ts';
import { thrownBy } from './support/errors.ts';

type Given = Partial<Record<InputName, string>>;

function read(given: Given) {
  return readInputs((name) => ({ image: 'app', tag: 'app:flat', ...given })[name] ?? '');
}

function setTemp(path: string | undefined): void {
  const before = process.env['RUNNER_TEMP'];
  if (path === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = path;
  onTestFinished(() => {
    if (before === undefined) delete process.env['RUNNER_TEMP'];
    else process.env['RUNNER_TEMP'] = before;
  });
}

describe('readInputs', () => {
  it('has the defaults of the table', () => {
    setTemp(undefined);
    expect(read({})).toMatchObject({
      aptClean: false,
      platform: undefined,
      pull: 'missing',
      push: false,
      compression: { kind: 'gzip' },
      tempDir: tmpdir(),
    });
  });

  it('reads what is given, with spaces around it', () => {
    const options = read({
      image: ' ghcr.io/o/app:1 ',
      'apt-clean': ' true ',
      platform: 'linux/aarch64',
      pull: ' always\n',
      push: 'TRUE',
      compression: 'zstd:7',
      'temp-dir': ' /some/where ',
    });
    expect(options).toMatchObject({
      image: { text: 'ghcr.io/o/app:1' },
      aptClean: true,
      platform: { os: 'linux', architecture: 'arm64', variant: undefined },
      pull: 'always',
      push: true,
      compression: { kind: 'zstd', level: 7 },
      tempDir: '/some/where',
    });
  });

  it('spools in RUNNER_TEMP unless told otherwise', () => {
    setTemp('/runner/temp');
    expect(read({}).tempDir).toBe('/runner/temp');
    expect(read({ 'temp-dir': '/mine' }).tempDir).toBe('/mine');
  });

  it.each(['true', 'True', 'TRUE'])('takes %s for true', (text) => {
    expect(read({ push: text, 'apt-clean': text })).toMatchObject({ push: true, aptClean: true });
  });

  it.each(['false', 'False', 'FALSE', ''])('takes %j for false', (text) => {
    expect(read({ push: text, 'apt-clean': text })).toMatchObject({ push: false, aptClean: false });
  });

  it.each(['missing', 'always', 'never'])('takes the pull policy %s', (pull) => {
    expect(read({ pull }).pull).toBe(pull);
  });

  it('reads tags by lines and commas, each once, in their order', () => {
    const { tags } = read({ tag: 'b:1, a\n\n docker.io/library/a:latest ,ghcr.io/x/y\r\nb:1,' });
    expect(tags.map(({ text }) => text)).toEqual(['b:1', 'a', 'ghcr.io/x/y']);
    expect(tags.map(familiarToFull)[1]).toBe('docker.io/library/a:latest');
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
    ['platform', 'linux'],
    ['platform', 'linux/amd64,linux/arm64'],
    ['pull', 'Always'],
    ['pull', 'if-not-present'],
    ['compression', 'lz4'],
    ['compression', 'gzip:99'],
  ])('refuses for %s the value %j', (name, value) => {
    const error = thrownBy(() => read({ [name]: value }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain(`"${name}"`);
    const wrong = value.split(/[\n,]/).at(-1)?.trim() ?? '';
    expect(error.message).toContain(wrong === '' ? 'empty' : wrong);
    expect(error.hint).toBeTruthy();
  });
});

describe('outputsOf', () => {
  const result = {
    oldBytes: 100,
    newBytes: 60,
    savedBytes: 40,
    savedPercent: '40.0',
    oldLayers: 3,
    newLayers: 1,
    imageId: 'sha256:id',
    configDigest: 'sha256:config',
    digest: 'sha256:manifest',
  };

  it('names every result', () => {
    expect(outputsOf(result)).toEqual({
      'old-size': 100,
      'new-size': 60,
      'saved-bytes': 40,
      'saved-percent': '40.0',
      'old-layers': 3,
      'new-layers': 1,
      'image-id': 'sha256:id',
      'config-digest': 'sha256:config',
      digest: 'sha256:manifest',
    });
  });

  it('leaves out what a run does not have, and keeps zeros', () => {
    const outputs = outputsOf({
      ...result,
      savedBytes: 0,
      configDigest: undefined,
      digest: undefined,
    });
    expect(outputs).not.toHaveProperty('digest');
    expect(outputs).not.toHaveProperty('config-digest');
    expect(outputs['saved-bytes']).toBe(0);
  });
});

describe('INPUTS', () => {
  it('has a placeholder for all but booleans', () => {
    for (const [name, spec] of Object.entries(INPUTS))
      expect('value' in spec, name).toBe(spec.kind !== 'boolean');
  });
});
