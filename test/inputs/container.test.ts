// The inputs where a container is given in place of an image.
import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { thrownBy } from '../support/process/errors.ts';

type Given = Partial<Record<InputName, string>>;

function read(given: Given) {
  return readInputs((name) => ({ container: 'web', tag: 'app:flat', ...given })[name] ?? '');
}

describe('a container', () => {
  it('is read in place of an image', () => {
    expect(read({})).toMatchObject({ image: undefined, container: 'web', pause: true });
    expect(read({ container: ' web\n', pause: 'false' })).toMatchObject({
      container: 'web',
      pause: false,
    });
  });

  it.each(['w', '7', 'my_web-1.old', 'c0ffee', 'a'.repeat(64), 'A.b'])(
    'may be called %s',
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
  ])('is not called %j', (name) => {
    const error = thrownBy(() => read({ container: name }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"container"');
    expect(error.message).toContain(JSON.stringify(name));
    expect(error.hint).toContain('docker ps');
  });

  it('is cleaned by rules, and not by commands', () => {
    expect(read({ clean: 'auto', exclude: 'x' })).toMatchObject({ container: 'web' });
    const error = thrownBy(() => read({ run: 'true' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"run"');
    expect(error.hint).toContain('docker exec');
  });

  it('is given or an image, and not both', () => {
    const error = thrownBy(() => read({ image: 'app' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toMatch(/"image" and "container" .* both are given/);
  });

  it('is what to name where there is no image either', () => {
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
  ])('leaves nothing for %s to do, which is told', (name, value, hint) => {
    const error = thrownBy(() => read({ [name]: value }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toMatch(
      new RegExp(`^The input "${name}" is for images, and "container" is given: .+\\.$`),
    );
    expect(error.hint).toMatch(hint);
    // The same is no error for an image.
    expect(() => read({ container: '', image: 'app', [name]: value })).not.toThrow();
  });

  it.each<Given>([
    { 'apt-clean': 'false', 'remove-old': 'false' },
    { pull: 'missing' },
    { pull: 'never' },
    { push: 'true', compression: 'zstd', verify: 'true', timeout: '5', test: 'true' },
  ])('goes with %j', (given) => {
    expect(read(given).container).toBe('web');
  });
});
