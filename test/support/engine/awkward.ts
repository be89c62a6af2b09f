// An image with everything that a filesystem can contain, and a layer on top that hides, deletes and replaces entries.
import type { LayerEntry } from './images.ts';

const OLD = new Date(1_400_000_000_000);

/** A PAX header and an empty file whose name is not UTF-8, as engines write and read it. */
function rawName(name: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(' path='), name, Buffer.from('\n')]);
  const record = Buffer.concat([Buffer.from(String(body.length + 2)), body]);
  const data = Buffer.alloc(Math.ceil(record.length / 512) * 512);
  record.copy(data);
  return Buffer.concat([
    rawHeader('PaxHeaders.0/x', 'x', record.length),
    data,
    rawHeader('x', '0', 0),
  ]);
}

function rawHeader(name: string, type: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('13577777777\0', 136);
  header.fill(' ', 148, 156);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** Returns a directory. */
export const dir = (name: string, more: object = {}): LayerEntry => ({
  name,
  type: 'directory',
  mode: 0o755,
  mtime: OLD,
  ...more,
});
const many = (folder: string, count: number): LayerEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${folder}/file-${at}`,
    data: `number ${at}`,
  }));

const deepPath = (depth: number) => `names${`/${'deep'.repeat(20)}`.repeat(depth)}`;
const deepFolders = (depth: number) =>
  Array.from({ length: depth }, (_, at) => dir(deepPath(at + 1)));

/** Returns the lower layer: everything that a filesystem can contain, and a directory with many files. */
const lower = (files: number): LayerEntry[] => [
  dir('etc', { mtime: OLD }),
  { name: 'etc/hosts', data: '192.0.2.1 of-the-image\n', mode: 0o640, mtime: OLD },
  { name: 'etc/hostname', data: 'of-the-image\n', mtime: OLD },
  { name: 'etc/passwd', data: 'root:x:0:0:root:/root:/bin/sh\n' },
  dir('dev', { mtime: OLD }),
  { name: 'dev/null', type: 'character-device', devmajor: 1, devminor: 3, mode: 0o666 },
  { name: 'dev/disk', type: 'block-device', devmajor: 8, devminor: 1, mode: 0o660 },
  { name: 'dev/fifo', type: 'fifo', mode: 0o600 },
  dir('bin', { mode: 0o2755 }),
  { name: 'bin/setuid', data: 'setuid', mode: 0o4755, uid: 0, gid: 42 },
  { name: 'bin/sticky', data: 'x', mode: 0o1644 },
  {
    name: 'bin/ping',
    data: 'ping',
    pax: { 'SCHILY.xattr.security.capability': '\x01\0\0\x02\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0' },
  },
  { name: 'bin/hard-1', data: 'linked' },
  { name: 'bin/hard-2', type: 'link', linkname: 'bin/hard-1' },
  { name: 'bin/soft', type: 'symlink', linkname: '../etc/passwd' },
  { name: 'bin/dangling', type: 'symlink', linkname: '/nowhere/at all' },
  { name: 'owned', data: 'x', pax: { uid: '3000000', gid: '4000000' } },
  dir('names'),
  { name: 'names/with space and "quotes" $x `y` \\z', data: '1' },
  { name: 'names/new\nline', data: '2' },
  { name: 'names/-dash', data: '3' },
  { name: `names/${'long'.repeat(60)}`, data: '4' },
  ...deepFolders(5),
  { name: `${deepPath(5)}/leaf`, data: '5' },
  { raw: rawName(Buffer.from([...Buffer.from('names/bytes-'), 0xff, 0xfe, 0x80])) },
  dir('empty', { mode: 0o1777 }),
  dir('closed', { mode: 0 }),
  dir('many'),
  ...many('many', files),
  dir('opaque'),
  { name: 'opaque/hidden', data: 'hidden' },
  { name: 'deleted', data: 'deleted'.repeat(50_000) },
  dir('deleted-dir'),
  { name: 'deleted-dir/file', data: 'x' },
  dir('becomes-file'),
  { name: 'becomes-file/inner', data: 'x' },
  { name: 'becomes-dir', data: 'x' },
  dir('data'),
  { name: 'data/in-volume', data: 'kept' },
  { name: 'sparse', data: Buffer.alloc(3_000_000) },
];

/** Returns the upper layer, which hides, deletes and replaces entries. */
const UPPER: LayerEntry[] = [
  dir('opaque'),
  { name: 'opaque/.wh..wh..opq' },
  { name: 'opaque/new', data: 'new' },
  { name: '.wh.deleted' },
  { name: '.wh.deleted-dir' },
  { name: 'becomes-file', data: 'file now' },
  { name: '.wh.becomes-dir' },
  dir('becomes-dir'),
  { name: 'becomes-dir/inner', data: 'x' },
  // Each layer contains the parents of its files, as those of builders do. Engines make up missing ones.
  dir('bin', { mode: 0o2755 }),
  { name: 'bin/setuid', data: 'changed above', mode: 0o4711 },
  { name: 'etc/added', data: 'x', mtime: OLD },
  dir('etc', { mtime: OLD }),
];

/**
 * Returns the layers of the image.
 * @param files number of files in one directory; an engine reads thousands in several steps
 */
export function awkwardLayers(files: number): ReadonlyArray<readonly LayerEntry[]> {
  return [lower(files), UPPER];
}
