import { describe, expect, it } from 'vitest';
import { isIndexType, readDescriptor, readIndex, readManifest } from '../../src/image/manifest.ts';

const DESCRIPTOR = { mediaType: 'some/type', digest: 'sha256:aa', size: 7 };
const READ = { mediaType: 'some/type', digest: 'sha256:aa', sizeBytes: 7 };

describe('readDescriptor', () => {
  it('reads a descriptor', () => {
    expect(readDescriptor(DESCRIPTOR)).toEqual(READ);
    expect(readDescriptor({ digest: 'd', size: 0 })).toEqual({
      mediaType: '',
      digest: 'd',
      sizeBytes: 0,
    });
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { digest: 'd' },
    { size: 1 },
    { digest: 'd', size: '1' },
    { digest: '', size: 1 },
  ])('returns undefined for %j', (value) => {
    expect(readDescriptor(value)).toBeUndefined();
  });
});

describe('readManifest', () => {
  it('reads annotations that are strings', () => {
    const layers = { config: DESCRIPTOR, layers: [DESCRIPTOR] };
    const read = (annotations: unknown) =>
      readManifest(JSON.stringify({ ...layers, annotations }))?.annotations;
    expect(read({ a: 'b', c: 1, '': '' })).toEqual({ a: 'b', '': '' });
    for (const none of [undefined, null, 7, [], 'text']) expect(read(none)).toEqual({});
  });

  it('reads config and layers', () => {
    const text = JSON.stringify({ config: DESCRIPTOR, layers: [DESCRIPTOR, DESCRIPTOR] });
    expect(readManifest(text)).toEqual({ config: READ, layers: [READ, READ], annotations: {} });
  });

  it.each([
    '',
    '{}',
    '[]',
    JSON.stringify({ manifests: [DESCRIPTOR] }),
    JSON.stringify({ config: DESCRIPTOR }),
  ])('returns undefined for %s', (text) => {
    expect(readManifest(text)).toBeUndefined();
  });
});

describe('readIndex', () => {
  it('leaves out attestations and entries that are not descriptors', () => {
    const attestation = {
      ...DESCRIPTOR,
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    };
    const other = { ...DESCRIPTOR, annotations: { other: 'x' } };
    const text = JSON.stringify({ manifests: [attestation, other, {}, DESCRIPTOR] });
    expect(readIndex(text)).toEqual([READ, READ]);
  });

  it('returns undefined for text that is not an index', () => {
    expect(readIndex('not JSON')).toBeUndefined();
    expect(readIndex(JSON.stringify({ config: DESCRIPTOR, layers: [] }))).toBeUndefined();
    expect(readIndex('{"manifests":[]}')).toEqual([]);
  });
});

describe('isIndexType', () => {
  it('recognizes the types of OCI and Docker', () => {
    expect(isIndexType('application/vnd.oci.image.index.v1+json')).toBe(true);
    expect(isIndexType('application/vnd.docker.distribution.manifest.list.v2+json')).toBe(true);
    expect(isIndexType('application/vnd.oci.image.manifest.v1+json')).toBe(false);
    expect(isIndexType('application/vnd.docker.distribution.manifest.v2+json')).toBe(false);
    expect(isIndexType(undefined)).toBe(false);
  });
});
