import { describe, expect, it } from 'vitest';
import { layerMediaType, packingOf } from '../../src/image/media-types.ts';

const CASES = [
  ['oci', 'gzip', 'application/vnd.oci.image.layer.v1.tar+gzip'],
  ['oci', 'zstd', 'application/vnd.oci.image.layer.v1.tar+zstd'],
  ['oci', 'none', 'application/vnd.oci.image.layer.v1.tar'],
  ['docker', 'gzip', 'application/vnd.docker.image.rootfs.diff.tar.gzip'],
  ['docker', 'none', 'application/vnd.docker.image.rootfs.diff.tar'],
  // Docker has none.
  ['docker', 'zstd', 'application/vnd.oci.image.layer.v1.tar+zstd'],
] as const;

describe('the media type of a layer', () => {
  it.each(CASES)('of %s with %s is %s', (format, packing, mediaType) => {
    expect(layerMediaType(format, packing)).toBe(mediaType);
    expect(packingOf(mediaType)).toBe(packing);
  });

  it('says nothing about other types', () => {
    expect(packingOf('application/vnd.docker.image.rootfs.foreign.diff.tar.gzip')).toBeUndefined();
    expect(packingOf('')).toBeUndefined();
  });
});
