import { describe, expect, it } from 'vitest';
import { Pattern } from '../../src/clean/patterns.ts';
import { expandPlaces, placesOf } from '../../src/clean/places.ts';

const passwd = (...homes: string[]) =>
  Buffer.from(homes.map((home, at) => `u${at}:x:${at}:${at}:a user:${home}:/bin/sh\n`).join(''));
const homesOf = (...homes: string[]) => placesOf(passwd(...homes), []).homes.slice(2);
/** Expands a preset's pattern with an ENV. */
const expanded = (pattern: string, ...env: string[]) =>
  expandPlaces(pattern, placesOf(undefined, env));

describe('homes', () => {
  it('are the usual ones if the image has no others', () => {
    for (const text of [
      '',
      '\n',
      'root',
      'a:b:c',
      'a:x:1:1:gecos',
      'a:x:1:1:gecos:',
      ':::::',
      '\0',
    ])
      expect(placesOf(Buffer.from(text), []).homes).toEqual(['root', 'home/*']);
    expect(placesOf(undefined, []).homes).toEqual(['root', 'home/*']);
  });

  it('are those of etc/passwd and of HOME, each once', () => {
    const places = placesOf(
      passwd('/root', '/home/app', '/home/a/b', '/srv/www/', '/var//lib/x', '/srv/www'),
      ['HOME=/opt/app'],
    );
    expect(places.homes).toEqual(['root', 'home/*', 'opt/app', 'home/a/b', 'srv/www', 'var/lib/x']);
  });

  it('are absolute and have no line breaks', () => {
    expect(homesOf('relative', './x', '', '~', '/ok', '/x\r')).toEqual(['ok']);
  });

  it('are normalized', () => {
    expect(homesOf('/a/../b', '/../../c', '/./d/.')).toEqual(['b', 'c', 'd']);
  });

  it('may be the root directory', () => {
    const places = placesOf(passwd('/'), []);
    expect(places.homes).toEqual(['root', 'home/*', '']);
    expect(expandPlaces('~/.npm/_logs', places)).toEqual([
      'root/.npm/_logs',
      'home/*/.npm/_logs',
      '.npm/_logs',
    ]);
  });

  it.each(['*', 'a[b', '?', 'a\\b', '**', '[', '!', '!x', '#x', ' x', 'x ', 'ü'])(
    'match only themselves: /%s',
    (name) => {
      const places = placesOf(passwd(`/${name}`), []);
      const patterns = expandPlaces('~/c/*', places).map((text) => new Pattern(text));
      const path = (text: string) => Buffer.from(text).toString('latin1');
      expect(patterns[2]!.isException).toBe(false);
      expect(patterns[2]!.matches(path(`${name}/c/x`))).toBe(true);
      expect(patterns.some((pattern) => pattern.matches('zz/c/x'))).toBe(false);
      expect(patterns.some((pattern) => pattern.matches('usr/bin/c/x'))).toBe(false);
    },
  );

  it('are limited in number, with HOME first', () => {
    const many = passwd(...Array.from({ length: 5000 }, (_, at) => `/srv/${at}`));
    const { homes } = placesOf(many, ['HOME=/mine']);
    expect(homes).toHaveLength(4098);
    expect(homes.slice(0, 4)).toEqual(['root', 'home/*', 'mine', 'srv/0']);
  });

  it('are complete if hundreds of accounts share one', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      at % 10 === 0 ? `/srv/${at}` : '/var/www',
    );
    expect(homesOf(...many)).toContain('srv/4990');
  });

  it('are limited in length', () => {
    expect(homesOf(`/${'x'.repeat(255)}`, `/${'y'.repeat(256)}`)).toEqual(['x'.repeat(255)]);
  });

  it('need not be UTF-8', () => {
    const line = Buffer.from('u:x:1:1::/srv/caf\xe9:/bin/sh\n', 'latin1');
    const patterns = expandPlaces('~/c/*', placesOf(line, [])).map((text) => new Pattern(text));
    expect(patterns.some((pattern) => pattern.matches('srv/caf\xe9/c/x'))).toBe(true);
    expect(patterns.some((pattern) => pattern.matches('srv/caf\xe8/c/x'))).toBe(false);
    expect(patterns.some((pattern) => pattern.matches('srv/caf\xef\xbf\xbd/c/x'))).toBe(false);
  });
});

describe('a pattern’s places', () => {
  it('are the pattern itself if it has no placeholder', () => {
    for (const text of ['tmp/*', '!var/x', '**/__pycache__/*', 'a~/b', 'a/$X/b'])
      expect(expanded(text)).toEqual([text]);
  });

  it('are none if the image has no such variable', () => {
    for (const env of [[], ['X='], ['X'], ['X=relative'], ['X=./y'], ['X=/a\nb'], ['Y=/a']])
      expect(expanded('$X/pip', ...env)).toEqual([]);
  });

  it('are a variable’s directory, with special characters escaped', () => {
    expect(expanded('$X/pip', 'X=/opt//c/../cache/')).toEqual(['opt/cache/pip']);
    expect(expanded('!$X/pip', 'X=/opt')).toEqual(['!opt/pip']);
    expect(expanded('$X/pip', 'X=/a*[b]?\\')).toEqual(['a\\*\\[b\\]\\?\\\\/pip']);
    expect(expanded('$X/pip', 'X=/a=b')).toEqual(['a=b/pip']);
    expect(expanded('$X/pip', 'X=/a', 'X=/b')).toEqual(['b/pip']);
    expect(expanded('$X/pip', 'X=/a:/b')).toEqual(['a:/b/pip']);
  });

  it('are not negated by a directory that starts with "!"', () => {
    const [text = ''] = expanded('$X/*', 'X=/!x');
    expect(new Pattern(text).isException).toBe(false);
    expect(new Pattern(text).matches('!x/y')).toBe(true);
    expect(new Pattern(text).matches('x/y')).toBe(false);
  });

  it('are each directory of a GOPATH', () => {
    expect(expanded('$GOPATH/pkg/mod/*', 'GOPATH=/go:/work/go::relative:/')).toEqual([
      'go/pkg/mod/*',
      'work/go/pkg/mod/*',
    ]);
  });

  it('are each directory of CONDA_PKGS_DIRS', () => {
    expect(expanded('$CONDA_PKGS_DIRS/x', 'CONDA_PKGS_DIRS=/a,/b:c,d')).toEqual(['a/x', 'b:c/x']);
  });

  it.each([
    '/',
    '//',
    '/.',
    '/..',
    '/usr',
    '/usr/',
    '/usr/lib',
    '/usr/local',
    '/usr/../etc',
    '/var',
    '/var/lib',
    '/home',
    '/root',
    '/tmp',
    '/opt',
    '/x/../../bin',
  ])('are none if the pattern would clean a whole system directory: %s', (value) => {
    expect(expanded('$GOCACHE/*', `GOCACHE=${value}`)).toEqual([]);
  });

  it('are below a system directory if the pattern has specific names', () => {
    expect(expanded('$X/pip', 'X=/usr')).toEqual(['usr/pip']);
    expect(expanded('$GOCACHE/*', 'GOCACHE=/usr/local/go-cache')).toEqual(['usr/local/go-cache/*']);
    expect(expanded('$GOCACHE/*', 'GOCACHE=/tmpx')).toEqual(['tmpx/*']);
  });

  it.each([
    ['LANG=de_DE.UTF-8', ['de', 'de[_@.]*']],
    ['LC_ALL=pt', ['pt', 'pt[_@.]*']],
    ['LC_MESSAGES=sr@latin', ['sr', 'sr[_@.]*']],
    ['LANGUAGE=fr_CA:fr:ast', ['fr', 'fr[_@.]*', 'ast', 'ast[_@.]*']],
    ['LANG=C.UTF-8', []],
    ['LANG=POSIX', []],
    ['LANG=../x', []],
    ['LANG=*', []],
    ['LANG=de*', []],
    ['LANG=', []],
  ])('are the message catalogues of the image’s language: %s', (line, names) => {
    expect(expanded('!l/$LOCALE', line)).toEqual(names.map((name) => `!l/${name}`));
  });
});
