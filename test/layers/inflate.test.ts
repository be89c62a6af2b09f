// What a layer's bytes may look like, and what must not be in them.
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LayerBlob } from '../../src/image/layered-image.ts';
import { type BlobOptions, blobOf, indexBlobs, sha256 } from '../support/layers/blobs.ts';
import { dir, file, layer } from '../support/layers/entries.ts';
import { flatTexts } from '../support/layers/flat.ts';
import { failureOf } from '../support/process/errors.ts';
import { prng } from '../support/process/prng.ts';

/** Larger than a chunk of the inflater, and hardly compressible, so that the packed bytes have many pieces too. */
const NOISE = prng(7).bytes(1_200_000);
const TAR = layer(dir('d'), file('d/noise', NOISE), file('d/small', 'small'));
const TEXTS = ['d/', 'd/small "small"'];

/** A skippable frame (RFC 8878, 3.1.2). */
function skippable(bytes: number, magic = 0x50): Buffer {
  const frame = Buffer.alloc(8 + bytes, 0xaa);
  frame.writeUInt32LE(0x184d2a00 + magic, 0);
  frame.writeUInt32LE(bytes, 4);
  return frame;
}

function parts(bytes: Buffer, count: number): Buffer[] {
  const length = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * length, (at + 1) * length));
}

const joined = (pack: (part: Buffer) => Buffer, count: number) =>
  Buffer.concat(parts(TAR, count).map(pack));
const gzip = (bytes: Buffer) => gzipSync(bytes, { level: 1 });
const zstd = (bytes: Buffer) => zstdCompressSync(bytes);

const PACKED: Readonly<Record<string, () => Buffer>> = {
  'not at all': () => TAR,
  'as one gzip member': () => gzip(TAR),
  'as several gzip members': () => joined(gzip, 7),
  'as gzip members of which some are empty': () =>
    Buffer.concat([gzip(Buffer.alloc(0)), joined(gzip, 3), gzip(Buffer.alloc(0))]),
  'as gzip with some zeros behind it': () => Buffer.concat([gzip(TAR), Buffer.alloc(10)]),
  'as gzip with many zeros behind it': () => Buffer.concat([gzip(TAR), Buffer.alloc(400_000)]),
  'as one zstd frame': () => zstd(TAR),
  'as several zstd frames': () => joined(zstd, 7),
  'as hundreds of zstd frames': () => joined(zstd, 600),
  'as zstd frames with checksums': () =>
    joined((part) => zstdCompressSync(part, { params: { 201: 1 } }), 5),
  'as zstd frames with skippable ones before, between and behind': () =>
    Buffer.concat([
      skippable(100_000),
      ...parts(TAR, 5).flatMap((part, at) => [zstd(part), skippable(at, 0x50 + at)]),
      skippable(0, 0x5f),
    ]),
};

describe.each(Object.keys(PACKED))('a layer packed %s', (way) => {
  const packed = PACKED[way]!();

  it.each([1 << 20, 65536, 4099, 7])('is read in pieces of %i bytes', async (pieceBytes) => {
    if (pieceBytes < 100 && packed.length > 100_000) return;
    const index = await indexBlobs([blobOf(packed, TAR, { pieceBytes })]);
    const texts = await flatTexts(index);
    expect(texts.filter((text) => !text.startsWith('d/noise'))).toEqual(TEXTS);
    expect(index.unpackedBytes).toBe(NOISE.length + 5);
  });
});

it('reads small packed layers byte by byte', async () => {
  const tar = layer(file('f', 'content'));
  for (const packed of [
    tar,
    gzip(tar),
    Buffer.concat([gzip(tar.subarray(0, 700)), gzip(tar.subarray(700)), Buffer.alloc(9)]),
    Buffer.concat([
      skippable(3),
      zstd(tar.subarray(0, 700)),
      skippable(0),
      zstd(tar.subarray(700)),
      skippable(5),
    ]),
  ])
    expect(await flatTexts(await indexBlobs([blobOf(packed, tar, { pieceBytes: 1 })]))).toEqual([
      'f "content"',
    ]);
});

it('reads an empty layer, with or without blocks that end it', async () => {
  for (const tar of [Buffer.alloc(0), Buffer.alloc(512), Buffer.alloc(1024), Buffer.alloc(10240)])
    for (const pack of [gzip, zstd, (bytes: Buffer) => bytes])
      expect(await flatTexts(await indexBlobs([blobOf(pack(tar), tar)]))).toEqual([]);
});

it('reads a layer without blocks that end it, and ignores what is behind them, as Go does', async () => {
  const tar = layer(file('f', 'content'));
  for (const odd of [
    tar.subarray(0, -1024),
    tar.subarray(0, -512),
    Buffer.concat([tar, Buffer.alloc(700, 'x')]),
  ])
    expect(await flatTexts(await indexBlobs([blobOf(odd, odd)]))).toEqual(['f "content"']);
});

describe('refuses', () => {
  const packed = gzip(TAR);
  const other = `sha256:${'1'.repeat(64)}`;
  const refusal = async (bytes: Buffer, tar: Buffer = TAR, options: BlobOptions = {}) =>
    failureOf(indexBlobs([blobOf(gzip(layer()), layer()), blobOf(bytes, tar, options)]));

  it.each<[what: string, options: BlobOptions, says: string]>([
    ['another digest', { digest: other }, `The blob ${other} has the digest ${sha256(packed)}.`],
    [
      'fewer bytes',
      { sizeBytes: packed.length + 1 },
      `The blob ${sha256(packed)} has ${packed.length} bytes`,
    ],
    ['more bytes', { sizeBytes: 1000 }, `The blob ${sha256(packed)} has `],
    [
      'another diffID',
      { diffId: other },
      `The blob ${sha256(packed)} unpacks to ${sha256(TAR)}, but the image's config says ${other}.`,
    ],
    [
      'a digest of an unknown algorithm',
      { digest: 'md5:00' },
      'The blob md5:00 has a digest that cannot be checked.',
    ],
    [
      'a diffID of an unknown algorithm',
      { diffId: 'md5:00' },
      'The blob md5:00 has a digest that cannot be checked.',
    ],
  ])('%s than the image names', async (_, options, says) => {
    const failure = await refusal(packed, TAR, options);
    expect(failure.code).toBe('BLOB_INVALID');
    expect(failure.message).toContain(says);
  });

  it.each<[what: string, bytes: Buffer, says: string]>([
    ['gzip that is cut off', packed.subarray(0, -5), 'ends in the middle of its gzip stream'],
    ['gzip that is cut off early', packed.subarray(0, 5), 'ends in the middle of its gzip stream'],
    ['gzip with wrong bytes in it', damaged(packed, 1000), 'is not a readable gzip stream'],
    [
      'gzip with something else behind it',
      Buffer.concat([packed, Buffer.from('more')]),
      'is not a readable gzip stream',
    ],
    [
      'gzip with zeros and something else behind it',
      Buffer.concat([packed, Buffer.alloc(200_000), Buffer.from('more')]),
      'is not a readable gzip stream',
    ],
    [
      'zstd that is cut off',
      zstd(TAR).subarray(0, -5),
      'is not a readable zstd stream (its last frame is incomplete)',
    ],
    [
      'zstd that is cut off in a magic number',
      Buffer.concat([zstd(TAR), zstd(TAR).subarray(0, 2)]),
      'its last frame is incomplete',
    ],
    [
      'zstd with something else behind it',
      Buffer.concat([zstd(TAR), Buffer.from('more')]),
      'is not a readable zstd stream (bytes that are not a zstd frame',
    ],
    ['zstd with wrong bytes in it', damaged(zstd(TAR), 6), 'is not a readable zstd stream'],
  ])('%s', async (_, bytes, says) => {
    const failure = await refusal(bytes);
    expect(failure.code).toBe('BLOB_INVALID');
    expect(failure.message).toContain(sha256(bytes));
    expect(failure.message).toContain(says);
  });

  it.each([
    ['bzip2', 'BZh91AY&SY'],
    ['xz', '\xfd7zXZ\0\0\x04'],
  ])('a layer packed with %s, and says how to repack it', async (name, magic) => {
    const bytes = Buffer.from(magic, 'latin1');
    const failure = await refusal(bytes, bytes);
    expect(failure.code).toBe('UNSUPPORTED_IMAGE');
    expect(failure.message).toContain(`is packed with ${name}`);
  });

  it.each([
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.oci.image.layer.v1.tar+gzip+encrypted',
  ])('a layer of the type %s before it reads anything', async (mediaType) => {
    const first = blobOf(packed, TAR);
    const failure = await failureOf(indexBlobs([first, blobOf(packed, TAR, { mediaType })]));
    expect(failure.code).toBe('UNSUPPORTED_IMAGE');
    expect(first.opened).toBe(0);
  });

  it('a tar stream that breaks off within an entry', async () => {
    for (const bytes of [600, 512, 700, 1200, 1500]) {
      const tar = layer(dir('d'), file('d/f', 'content')).subarray(0, bytes);
      if (bytes === 512) continue;
      const failure = await failureOf(indexBlobs([blobOf(tar, tar)]));
      expect(failure.code, `after ${bytes} bytes`).toBe('LAYER_INVALID');
    }
  });

  it('a layer whose source fails, with the error of the source', async () => {
    const blob = blobOf(packed, TAR);
    const failing: LayerBlob = {
      ...blob,
      open: async (signal) => (await blob.open(signal)).destroy(new Error('gone')),
    };
    await expect(indexBlobs([failing])).rejects.toThrow('gone');
  });
});

it('goes by the bytes if the media type names another packing, with a notice', async () => {
  const types = [
    'application/vnd.oci.image.layer.v1.tar+zstd',
    'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.docker.image.rootfs.diff.tar.zstd',
  ];
  for (const mediaType of types) {
    const index = await indexBlobs([blobOf(gzip(TAR), TAR, { mediaType })]);
    expect(index.notices).toHaveLength(1);
    expect(index.notices[0]).toContain('but it is packed with gzip');
  }
  const right = await indexBlobs([
    blobOf(gzip(TAR), TAR, { mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip' }),
    blobOf(gzip(TAR), TAR, { mediaType: 'application/vnd.docker.image.rootfs.diff.tar' }),
  ]);
  expect(right.notices).toEqual([]);
});

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0xff, at, at + 3);
  return copy;
}
