import { describe, expect, it } from 'vitest';
import {
  familiarReference,
  fullReference,
  isImageId,
  parseReference,
  parseTag,
} from '../../src/image/reference.ts';
import { thrownBy } from '../support/process/errors.ts';

const HEX = 'a1'.repeat(32);
const DIGEST = `sha256:${HEX}`;

describe('parseReference', () => {
  it.each([
    ['app', 'docker.io/library/app:latest'],
    ['app:1.2', 'docker.io/library/app:1.2'],
    ['owner/app', 'docker.io/owner/app:latest'],
    ['docker.io/app', 'docker.io/library/app:latest'],
    ['docker.io/library/app', 'docker.io/library/app:latest'],
    ['index.docker.io/app:x', 'docker.io/library/app:x'],
    ['docker.io/owner/app', 'docker.io/owner/app:latest'],
    ['ghcr.io/owner/app:Latest_1.0-rc', 'ghcr.io/owner/app:Latest_1.0-rc'],
    ['a/b/c/d/e', 'docker.io/a/b/c/d/e:latest'],
    ['localhost/x', 'localhost/x:latest'],
    ['localhost:5000/x', 'localhost:5000/x:latest'],
    ['localhost:5000', 'docker.io/library/localhost:5000'],
    ['registry:5000/app:1', 'registry:5000/app:1'],
    ['Registry/app', 'Registry/app:latest'],
    ['UPPER.example.com:443/a/b', 'UPPER.example.com:443/a/b:latest'],
    ['127.0.0.1:5000/x', '127.0.0.1:5000/x:latest'],
    ['[::1]:5000/x', '[::1]:5000/x:latest'],
    ['[2001:db8::1]/x/y:z', '[2001:db8::1]/x/y:z'],
    ['a.b/c', 'a.b/c:latest'],
    ['a__b/c-d/e---f/g.h:1', 'docker.io/a__b/c-d/e---f/g.h:1'],
    ['xn--7o8h.com/myimage', 'xn--7o8h.com/myimage:latest'],
    [`app@${DIGEST}`, `docker.io/library/app@${DIGEST}`],
    [`app:1@${DIGEST}`, `docker.io/library/app:1@${DIGEST}`],
    [`localhost:5000/app@${DIGEST}`, `localhost:5000/app@${DIGEST}`],
    [`app:${'t'.repeat(128)}`, `docker.io/library/app:${'t'.repeat(128)}`],
    ['app:_', 'docker.io/library/app:_'],
    ['flatten', 'docker.io/library/flatten:latest'],
    ['n'.repeat(237), `docker.io/library/${'n'.repeat(237)}:latest`],
  ])('parses %j as %j', (text, full) => {
    const reference = parseReference(text, 'image');
    expect(reference.text).toBe(text);
    expect(fullReference(reference)).toBe(full);
  });

  it('splits a reference into its parts', () => {
    expect(parseReference(`[::1]:5000/a/b:t@${DIGEST}`, 'image')).toEqual({
      text: `[::1]:5000/a/b:t@${DIGEST}`,
      domain: '[::1]:5000',
      path: 'a/b',
      tag: 't',
      digest: DIGEST,
    });
  });

  it.each([
    ['an empty string', ''],
    ['a space', ' '],
    ['a leading space', ' app'],
    ['a trailing space', 'app '],
    ['a space inside', 'my app'],
    ['a trailing newline', 'app\n'],
    ['a trailing newline after a tag', 'app:1\n'],
    ['an option', '--privileged'],
    ['a leading dash', '-app'],
    ['a trailing dash', 'app-'],
    ['a leading dash in a later part', 'owner/-app'],
    ['an upper-case repository', 'App'],
    ['an upper-case later part', 'owner/App'],
    ['an accent', 'café'],
    ['a full-width letter', 'ａpp'],
    ['two dots', 'a..b'],
    ['three underscores', 'a___b'],
    ['a trailing slash', 'app/'],
    ['a leading slash', '/app'],
    ['two slashes', 'a//b'],
    ['a registry alone', 'ghcr.io/'],
    ['no tag after the colon', 'app:'],
    ['a tag that starts with a dash', 'app:-x'],
    ['a tag that starts with a dot', 'app:.x'],
    ['a tag of 129 characters', `app:${'t'.repeat(129)}`],
    ['a tag with an accent', 'app:é'],
    ['two tags', 'app:a:b'],
    ['a port that is not a number', 'host:port/app'],
    ['an IPv6 address without brackets', '::1/app'],
    ['a registry that starts with a dash', '-host.com/app'],
    ['a registry that ends with a dot', 'host./app'],
    ['no digest after the @', 'app@'],
    ['no name before the digest', `@${DIGEST}`],
    ['a digest without an algorithm', `app@${HEX}`],
    ['a digest that is too short', 'app@sha256:abc'],
    ['a sha256 of 32 digits', `app@sha256:${'a'.repeat(32)}`],
    ['a sha256 of 65 digits', `app@sha256:${'a'.repeat(65)}`],
    ['two digests', `app@${DIGEST}@${DIGEST}`],
    ['a digest that is not hexadecimal', `app@sha256:${'g'.repeat(64)}`],
    ['a name of more than 255 characters', 'n'.repeat(238)],
    ['a URL', 'https://ghcr.io/owner/app'],
    ['an unexpanded variable', '$IMAGE'],
    ['a command substitution', '$(id)'],
    ['a NUL', 'app\0'],
  ])('refuses %s', (_, text) => {
    const error = thrownBy(() => parseReference(text, 'image'));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"image"');
    expect(error.message).toContain(JSON.stringify(text));
    expect(error.hint).toBeTruthy();
  });

  it('suggests a valid spelling', () => {
    expect(thrownBy(() => parseReference('My/App', 'image')).hint).toContain('lower case');
    expect(thrownBy(() => parseReference('owner/App:X', 'image')).hint).toContain('"owner/app:x"');
    expect(thrownBy(() => parseReference('-x', 'image')).hint).toContain('"-"');
  });
});

describe('image IDs', () => {
  it.each([HEX, DIGEST])('are recognized: %s', (id) => {
    expect(isImageId(id)).toBe(true);
    expect(parseReference(id, 'image').text).toBe(id);
  });

  it.each(['app', HEX.slice(1), `${HEX}0`, HEX.toUpperCase(), `sha512:${HEX}`, `x@${DIGEST}`])(
    'are not confused with %s',
    (text) => {
      expect(isImageId(text)).toBe(false);
    },
  );
});

describe('parseTag', () => {
  it.each(['app', 'app:1', 'localhost:5000/a/b:c', 'sha256sum:1', `${HEX.slice(1)}:x`])(
    'accepts %s',
    (text) => {
      expect(parseTag(text, 'tag').text).toBe(text);
    },
  );

  it.each([
    ['a digest', `app@${DIGEST}`, 'digest'],
    ['a tag with a digest', `app:1@${DIGEST}`, 'digest'],
    ['an image ID', HEX, 'image ID'],
    ['an image ID with its algorithm', DIGEST, 'image ID'],
    ['an image ID with a tag', `${HEX}:x`, 'image ID'],
    ['the start of an image ID', 'sha256:a1a1a1', 'digest algorithm'],
    ['the name of the algorithm', 'sha256', 'digest algorithm'],
  ])('refuses %s', (_, text, why) => {
    const error = thrownBy(() => parseTag(text, 'tag'));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"tag"');
    expect(error.message).toContain(JSON.stringify(text));
    expect(error.message).toContain(why);
  });

  it('refuses an invalid reference', () => {
    expect(thrownBy(() => parseTag('a b', 'tag')).message).toContain('image reference');
  });
});

describe('familiarReference', () => {
  it.each([
    ['app', 'app:latest'],
    ['docker.io/library/app:1', 'app:1'],
    ['index.docker.io/owner/app:1', 'owner/app:1'],
    ['ghcr.io/owner/app:1', 'ghcr.io/owner/app:1'],
    ['localhost:5000/app', 'localhost:5000/app:latest'],
    [`app@${DIGEST}`, `app@${DIGEST}`],
    // Shorter, each would be another repository.
    ['docker.io/localhost/app:1', 'docker.io/localhost/app:1'],
    ['docker.io/library/a/b:1', 'docker.io/library/a/b:1'],
  ])('%s is %s', (text, familiar) => {
    expect(familiarReference(parseReference(text, 'image'))).toBe(familiar);
    expect(fullReference(parseReference(familiar, 'image'))).toBe(
      fullReference(parseReference(text, 'image')),
    );
  });
});
