// The inputs for a container instead of an image.
import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { thrownBy } from '../support/process/errors.ts';

type Given = Partial<Record<InputName, string>>;

function read(given: Given) {
  return readInputs((name) => ({ container: 'web', tag: 'app:flat', ...given })[name] ?? '');
}

describe('readInputs, with a container', () => {
  it('reads the container instead of an image', () => {
    expect(read({})).toMatchObject({ image: undefined, container: 'web', pause: true });
    expect(read({ container: ' web\n', pause: 'false' })).toMatchObject({
      container: 'web',
      pause: false,
    });
  });

  it.each(['w', '7', 'my_web-1.old', 'c0ffee', 'a'.repeat(64), 'A.b'])(
    'accepts the name %s',
    (name) => {
      expect(read({ container: name }).container).toBe(name);
    },
  );

  it.each([
    '-x',
    '--help',
    '.web',
    '_web',
    'my web',
    'web/db',
    '/web',
    'web:1',
    'wéb',
    'a\nb',
    'a\0b',
    '$(id)',
  ])('rejects the name %j', (name) => {
    const error = thrownBy(() => read({ container: name }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"container"');
    expect(error.message).toContain(JSON.stringify(name));
    expect(error.hint).toContain('docker ps');
  });

  it('accepts rules, but not commands', () => {
    expect(read({ clean: 'auto', exclude: 'x' })).toMatchObject({ container: 'web' });
    const error = thrownBy(() => read({ run: 'true' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"run"');
    expect(error.hint).toContain('docker exec');
  });

  it('rejects an image too', () => {
    const error = thrownBy(() => read({ image: 'app' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toBe('Set either "image" or "container", not both.');
  });

  it('mentions the container if there is no image either', () => {
    const error = thrownBy(() => read({ container: ' ' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"image"');
    expect(error.hint).toContain('"container"');
  });

  it.each<[InputName, string, RegExp]>([
    ['apt-clean', 'true', /docker exec/],
    ['platform', 'linux/amd64', /Leave "platform" out/],
    ['pull', 'always', /Leave "pull" out/],
    ['backup', '/tmp/old.tar', /Leave "backup" out/],
    ['remove-old', 'true', /Leave "remove-old" out/],
  ])('rejects %s', (name, value, hint) => {
    const error = thrownBy(() => read({ [name]: value }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toMatch(
      new RegExp(`^The input "${name}" cannot be combined with "container": .+\\.$`),
    );
    expect(error.hint).toMatch(hint);
    // The same input is valid for an image.
    expect(() => read({ container: '', image: 'app', [name]: value })).not.toThrow();
  });

  it.each<Given>([
    { 'apt-clean': 'false', 'remove-old': 'false' },
    { pull: 'missing' },
    { pull: 'never' },
    { push: 'true', compression: 'zstd', verify: 'true', timeout: '5', test: 'true' },
  ])('accepts %j', (given) => {
    expect(read(given).container).toBe('web');
  });
});
