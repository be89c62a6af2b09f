// Random layers with content, packed in the ways of the field, in one file each.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { LayerBlob } from '../../../src/image/layered-image.ts';
import { oddMembers, randomBytes, trailerOf } from '../deflate/random-gzip.ts';
import { type Prng, prng } from '../process/prng.ts';
import { pzstd, zstdChunked } from '../splice/random-zstd.ts';
import { archive } from '../tar/tar.ts';
import { type BlobOptions, blobOf } from './blobs.ts';
import { dir, file, gone, hard, layer, sym } from './entries.ts';

/** Packs like pigz: blocks that end at a byte, with the bytes before as a dictionary. */
function pigz(tar: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])];
  for (let at = 0; at < tar.length; at += 131_072) {
    const options = { level: 6, finishFlush: constants.Z_SYNC_FLUSH };
    const dictionary = tar.subarray(Math.max(0, at - 32_768), at);
    const piece = tar.subarray(at, at + 131_072);
    parts.push(deflateRawSync(piece, at === 0 ? options : { ...options, dictionary }));
  }
  return Buffer.concat([...parts, Buffer.from([3, 0]), trailerOf(tar)]);
}

/** Packs like eStargz: a member for each part. */
function members(tar: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < tar.length; at += 50_176)
    parts.push(gzipSync(tar.subarray(at, at + 50_176), { level: 9 }));
  return Buffer.concat(parts);
}

/** Bytes that compress a little and never repeat. */
export function someBytes(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4)
    bytes.writeUInt32LE(Math.imul(at + seed, 0x9e3779b1) >>> (at % 29), at);
  return bytes;
}

export const PACKERS = {
  'gzip -1': (tar: Buffer) => gzipSync(tar, { level: 1 }),
  'gzip -6': (tar: Buffer) => gzipSync(tar),
  'gzip -9': (tar: Buffer) => gzipSync(tar, { level: 9 }),
  'gzip -0': (tar: Buffer) => gzipSync(tar, { level: 0 }),
  pigz,
  eStargz: members,
  'something odd': (tar: Buffer) => oddMembers(prng(tar.length), tar),
  zstd: (tar: Buffer) => zstdCompressSync(tar),
  'zstd:chunked': zstdChunked,
  pzstd,
  none: (tar: Buffer) => tar,
} as const;

export type Packer = keyof typeof PACKERS;

const DIRECTORIES = ['bin', 'etc', 'usr', 'usr/lib', 'var/cache'];

/** Returns tar streams of layers, bottom first, that replace, delete and link much of each other. */
export function contentLayers(random: Prng): Buffer[] {
  let files: string[] = [];
  const layers = Array.from({ length: 1 + random.int(4) }, (_, number) => {
    const dot = random.pick(['', '', './']);
    const entries: Buffer[] = [];
    const own: string[] = [];
    for (const directory of DIRECTORIES) {
      if (number > 0 && random.int(3) === 0) continue;
      if (random.int(3) > 0) entries.push(dir(`${dot}${directory}`, { mtime: 1000 + number }));
      for (let count = random.int(8); count > 0; count--) {
        const name = `${directory}/${random.pick(['a', 'b', 'c', 'd', 'e', 'f'])}${random.int(4)}`;
        if (own.includes(name)) continue;
        own.push(name);
        const bytes = randomBytes(random, random.int(random.pick([600, 60_000, 200_000])));
        const records = random.int(4) === 0 ? { pax: { 'SCHILY.xattr.user.k': name } } : {};
        entries.push(file(`${dot}${name}`, bytes, records));
        if (random.int(8) === 0) {
          const long = `${dot}${name}.${'long'.repeat(60)}`;
          entries.push(file(long, bytes, random.pick([{}, { pax: { path: long } }])));
        }
        if (random.int(6) === 0) entries.push(hard(`${dot}${name}.link`, `${dot}${name}`));
        if (random.int(6) === 0) entries.push(sym(`${dot}${name}.sym`, 'a0'));
      }
    }
    for (const lower of files)
      if (!own.includes(lower) && random.int(5) === 0) entries.push(gone(lower));
    files = [...files, ...own];
    const tar = layer(...entries);
    // Some builders leave out the end of an archive, or half of it.
    return tar.subarray(0, tar.length - random.pick([0, 0, 512, 1024]));
  });
  // A layer may come twice.
  return random.int(5) === 0 ? [...layers, layers[0] ?? archive()] : layers;
}

/** Returns a blob that is also in a file, between other bytes. */
export function blobInFile(
  directory: string,
  packed: Buffer,
  tar: Buffer,
  options: BlobOptions = {},
): LayerBlob {
  const blob = blobOf(packed, tar, options);
  const path = join(directory, blob.descriptor.digest.slice('sha256:'.length));
  writeFileSync(path, Buffer.concat([Buffer.alloc(100, 1), packed, Buffer.alloc(100, 2)]));
  const range = { path, startByte: 100, sizeBytes: packed.length };
  return { ...blob, locate: async () => range };
}
