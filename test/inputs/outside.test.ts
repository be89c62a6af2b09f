// The inputs for images outside an engine, several platforms and ways to read.
import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { needsEngine } from '../../src/inputs/options.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { thrownBy } from '../support/process/errors.ts';

type Given = Partial<Record<InputName, string>>;

function read(given: Given) {
  const all: Given = { image: 'oci-archive:in.tar', tag: 'oci-archive:out.tar', ...given };
  return readInputs((name) => all[name] ?? '');
}

describe('readInputs, outside an engine', () => {
  it('reads places for image and tag', () => {
    const options = read({
      tag: 'app:1\noci:dir:v1, docker://example.com/app:1\napp:1,oci:dir:v1',
    });
    expect(options).toMatchObject({
      image: undefined,
      imageLocation: { transport: 'oci-archive', path: 'in.tar' },
      tags: [{ text: 'app:1' }],
      tagLocations: [{ transport: 'oci' }, { transport: 'docker' }],
      tagTexts: ['app:1', 'oci:dir:v1', 'docker://example.com/app:1'],
    });
  });

  it.each([
    [{}, false],
    [{ tag: 'app:1' }, true],
    [{ tag: 'oci:dir\napp:1' }, true],
    [{ image: 'app' }, true],
    [{ image: '', container: 'web' }, true],
    [{ tag: '', 'dry-run': 'true' }, false],
    [{ 'keep-base': 'debian' }, true],
    [{ 'keep-base': 'oci:base' }, false],
    [{ 'keep-base': '1' }, false],
  ])('needs an engine for %j: %s', (given, isNeeded) => {
    expect(needsEngine(read(given))).toBe(isNeeded);
  });

  it.each<[Given, InputName]>([
    [{ run: 'true' }, 'run'],
    [{ backup: '/b.tar' }, 'backup'],
    [{ 'remove-old': 'true' }, 'remove-old'],
    [{ pause: 'false' }, 'pause'],
    [{ pull: 'always' }, 'pull'],
    [{ verify: 'layers' }, 'verify'],
    [{ test: 'true' }, 'test'],
    [{ push: 'true' }, 'push'],
    [{ image: 'app', from: 'layers', run: 'true' }, 'run'],
    [{ image: '', container: 'web', from: 'layers' }, 'container'],
    [{ image: 'app', 'keep-base': '1', run: 'true' }, 'run'],
    [{ image: '', container: 'web', 'keep-base': '1' }, 'container'],
    [{ image: '', container: 'web', verify: 'layers' }, 'container'],
    [{ image: 'app', platform: 'all', run: 'true' }, 'run'],
    [{ image: 'app', platform: 'linux/amd64,linux/arm64', run: 'true' }, 'run'],
  ])('refuses %j', (given, input) => {
    const error = thrownBy(() => read(given));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toMatch(new RegExp(`^The input "${input}" cannot be combined with`));
    expect(error.hint).not.toBe('');
  });

  it.each<[string, Given]>([
    ['a test in an engine', { tag: 'app:1\noci:dir', test: 'true' }],
    ['a test in a dry run without a tag', { tag: '', test: 'true', 'dry-run': 'true' }],
    ['a push to a registry', { tag: 'docker://example.com/app:1', push: 'true' }],
    ["the rules of apt's preset", { 'apt-clean': 'true' }],
    ['layers of what has nothing else', { from: 'layers' }],
    ['layers of an image of an engine', { image: 'app', verify: 'layers', from: 'layers' }],
    ['a script for one platform', { image: 'app', platform: 'linux/amd64', run: 'true' }],
  ])('accepts %s', (_, given) => {
    expect(() => read(given)).not.toThrow();
  });

  it.each<[Given, string]>([
    [{ tag: 'docker-archive:a.tar:x:1\noci-archive:a.tar' }, 'a.tar'],
    [{ tag: `oci-archive:${process.cwd()}/r.json`, report: 'r.json' }, 'r.json'],
    [{ tag: 'oci:a.html', html: 'a.html' }, 'a.html'],
  ])('refuses two results in one file: %j', (given, path) => {
    const error = thrownBy(() => read(given));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain(path);
  });

  it('accepts two names in one layout', () => {
    expect(read({ tag: 'oci:dir:a\noci:dir:b' }).tagLocations).toHaveLength(2);
  });
});

describe('the input platform', () => {
  it.each([
    ['', 'default'],
    ['all', 'all'],
    [' all\n', 'all'],
  ])('%j means %s', (platform, choice) => {
    expect(read({ platform }).platforms).toBe(choice);
  });

  it('is a list without repetitions, in any spelling', () => {
    const texts = ['linux/amd64, linux/arm64\nlinux/arm64/v8', '- linux/amd64\n- linux/arm64'];
    for (const platform of texts)
      expect(read({ platform }).platforms).toMatchObject([
        { architecture: 'amd64' },
        { architecture: 'arm64' },
      ]);
  });
});

describe('the input verify', () => {
  it.each([
    ['', false, false],
    ['true', true, false],
    ['False', false, false],
    ['layers', true, true],
  ])('%j', (verify, isVerified, verifiesLayers) => {
    const options = read({ image: 'app', verify });
    expect(options).toMatchObject({ verify: isVerified, verifiesLayers });
  });
});
