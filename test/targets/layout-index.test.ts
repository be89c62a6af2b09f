import { describe, expect, it } from 'vitest';
import { parseLayoutIndex, withImage, withoutImage } from '../../src/targets/layout-index.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const NAME = 'org.opencontainers.image.ref.name';

/** An entry of an index as another tool writes it. */
function other(digest: string, name?: string) {
  return {
    mediaType: MANIFEST,
    digest,
    size: 1,
    urls: ['https://example.org'],
    ...(name === undefined ? {} : { annotations: { [NAME]: name, 'org.example.own': 'x' } }),
  };
}

function added(digest: string, name?: string) {
  return {
    mediaType: MANIFEST,
    digest,
    sizeBytes: 1,
    annotations: name === undefined ? {} : { [NAME]: name },
  };
}

const index = (...manifests: object[]) => ({ schemaVersion: 2, manifests });
const digests = (bytes: Buffer) =>
  JSON.parse(bytes.toString()).manifests.map(({ digest }: { digest: string }) => digest);

describe('withImage', () => {
  it('replaces the image of the same name in its place, and keeps all others as they are', () => {
    const before = index(other('a', 'one'), other('b', 'two'), other('c'), other('d', 'three'));
    const after = JSON.parse(withImage(before, added('new', 'two')).toString());
    expect(after).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        before.manifests[0],
        { mediaType: MANIFEST, digest: 'new', size: 1, annotations: { [NAME]: 'two' } },
        before.manifests[2],
        before.manifests[3],
      ],
    });
  });

  it.each([
    ['a new name is added', index(other('a', 'one'), other('b')), 'two', ['a', 'b', 'new']],
    [
      'a name that is there twice is there once',
      index(other('a', 'x'), other('b', 'x')),
      'x',
      ['new'],
    ],
    ['a digest with another name stays', index(other('new', 'one')), 'two', ['new', 'new']],
    [
      'no name replaces the only one without',
      index(other('a'), other('b', 'x')),
      undefined,
      ['new', 'b'],
    ],
    [
      'no name is added to several without',
      index(other('a'), other('b')),
      undefined,
      ['a', 'b', 'new'],
    ],
    ['an empty index gets it', index(), 'x', ['new']],
    ['no index gets it', undefined, 'x', ['new']],
  ])('%s', (_, before, name, after) => {
    expect(digests(withImage(before, added('new', name)))).toEqual(after);
  });

  it('keeps fields of the index and numbers as they are written', () => {
    const text =
      '{"schemaVersion":2,"manifests":[],"annotations":{"a":"b"},"x":12345678901234567890}';
    const after = withImage(parseLayoutIndex(text), added('new')).toString();
    expect(after).toContain('"annotations":{"a":"b"},"x":12345678901234567890');
  });
});

describe('withoutImage', () => {
  it('removes what was added, and nothing else of the same name or digest', () => {
    const entry = added('new', 'one');
    const now = JSON.parse(withImage(index(other('new'), other('b', 'two')), entry).toString());
    expect(JSON.parse(withoutImage(now, entry).toString()).manifests).toEqual([
      other('new'),
      other('b', 'two'),
    ]);
  });
});

describe('parseLayoutIndex', () => {
  it.each(['', '[]', '{', '5', '{"manifests":{}}', '{"manifests":[1]}'])('rejects %s', (text) => {
    expect(parseLayoutIndex(text)).toBeUndefined();
  });

  it.each(['{}', '{"manifests":null}', '{"manifests":[]}'])('reads %s as empty', (text) => {
    expect(parseLayoutIndex(text)).toMatchObject({ manifests: [] });
  });
});
