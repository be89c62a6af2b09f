import { describe, expect, it } from 'vitest';
import { fullReference } from '../../src/image/reference.ts';
import { parseLocation } from '../../src/image/transport.ts';
import { thrownBy } from '../support/process/errors.ts';

const DIGEST = `sha256:${'a1'.repeat(32)}`;

/** Formats a location so that a table can show it. */
function shown(text: string): unknown[] | undefined {
  const location = parseLocation(text);
  if (location === undefined) return undefined;
  if (location.transport === 'docker') return ['docker', fullReference(location.reference)];
  const { transport, path, reference, index } = location;
  const name = typeof reference === 'object' ? fullReference(reference) : reference;
  return [transport, path, name, index];
}

describe('parseLocation', () => {
  it.each([
    ['docker-archive:a.tar', ['docker-archive', 'a.tar', undefined, undefined]],
    ['docker-archive:/x/a.tar', ['docker-archive', '/x/a.tar', undefined, undefined]],
    ['docker-archive:a.tar:', ['docker-archive', 'a.tar', undefined, undefined]],
    ['docker-archive:a:app', ['docker-archive', 'a', 'docker.io/library/app:latest', undefined]],
    ['docker-archive:a:x:5/b:1', ['docker-archive', 'a', 'x:5/b:1', undefined]],
    ['docker-archive:a:@2', ['docker-archive', 'a', undefined, 2]],
    ['docker-archive:/dev/stdin', ['docker-archive', '/dev/stdin', undefined, undefined]],
    ['oci-archive:../a b.tar', ['oci-archive', '../a b.tar', undefined, undefined]],
    ['oci-archive:a.tar:latest', ['oci-archive', 'a.tar', 'latest', undefined]],
    ['oci:dir', ['oci', 'dir', undefined, undefined]],
    ['oci:./dir/:ghcr.io/o/a:1', ['oci', './dir/', 'ghcr.io/o/a:1', undefined]],
    ['oci:dir:@0', ['oci', 'dir', undefined, 0]],
    ['oci:dir:App--1', ['oci', 'dir', 'App--1', undefined]],
    ['docker://app', ['docker', 'docker.io/library/app:latest']],
    ['docker://localhost:5000/a/b:1', ['docker', 'localhost:5000/a/b:1']],
    [`docker://ghcr.io/o/a@${DIGEST}`, ['docker', `ghcr.io/o/a@${DIGEST}`]],
  ])('parses %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(parseLocation(text)?.text).toBe(text);
  });

  it.each([
    'app',
    'app:1',
    'oci',
    'docker',
    'docker:27-dind',
    'docker-archive',
    'localhost:5000/oci:1',
    'docker.io/library/oci:1',
    'dir/app:1',
    `oci@${DIGEST}`,
    DIGEST,
    '',
    'NOT A REFERENCE',
  ])('leaves %j to the engine', (text) => {
    expect(parseLocation(text)).toBeUndefined();
  });

  it.each([
    ['docker-daemon:app:1', 'Write it as "app:1".'],
    ['containers-storage:app', '"skopeo copy" converts'],
    ['dir:/x', '"docker.io/library/dir:TAG"'],
    ['ostree:x', 'docker-archive:PATH[:REF]'],
    ['registry://x', 'docker://REF'],
    ['registry:2', '"docker.io/library/registry:TAG"'],
    ['https://ghcr.io/o/a', '"docker://ghcr.io/o/a"'],
    ['s3://bucket/a.tar', 'docker-archive:PATH[:REF]'],
    ['docker:ghcr.io/o/a', '"docker://ghcr.io/o/a"'],
    ['docker:///app', 'A repository name'],
    ['docker://', 'A repository name'],
    ['docker://App', 'lower case'],
    [`docker://${DIGEST}`, 'by name'],
    ['oci:', '"oci:DIR"'],
    ['oci::latest', '"oci:DIR"'],
    ['oci:a\0b', '"oci:DIR"'],
    ['oci-archive:', '"oci-archive:PATH"'],
    ['docker-archive::app', '"docker-archive:PATH"'],
    ['oci:dir:-x', 'letters and digits'],
    ['oci:dir:a b', 'letters and digits'],
    ['oci:dir:../x', 'letters and digits'],
    ['oci:dir:@-1', 'from 0'],
    [`oci:dir:@${DIGEST}`, 'from 0'],
    ['docker-archive:a:@x', 'from 0'],
    ['docker-archive:a:APP', 'lower case'],
    [`docker-archive:a:app@${DIGEST}`, 'only by tags'],
  ])('refuses %j', (text, hint) => {
    const error = thrownBy(() => parseLocation(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('input "image"');
    expect(error.hint).toContain(hint);
  });

  it.each(['oci:dir:@0', 'docker-archive:a:@0', `docker://app@${DIGEST}`])(
    'refuses %j as a target',
    (text) => {
      const error = thrownBy(() => parseLocation(text, 'tag'));
      expect(error.code).toBe('BAD_INPUT');
      expect(error.message).toContain('input "tag"');
    },
  );
});
