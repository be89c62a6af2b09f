// One small archive per tar dialect and feature, with the entries that a reader must find.
import type { SeenEntry } from './filter.ts';
import { archive, entry, gnuLong, header, padded, pax, withSignedChecksum } from './tar.ts';

export interface Dialect {
  readonly title: string;
  readonly bytes: Buffer;
  readonly entries: SeenEntry[];
}

const LONG = `${'d'.repeat(120)}/${'n'.repeat(140)}`;
const LATIN1 = Buffer.from('caf\xe9\xff\n', 'latin1');

function seen(name: string | Buffer, typeFlag = '0', sizeBytes = 0): SeenEntry {
  return { name: Buffer.from(name as string).toString('latin1'), typeFlag, sizeBytes };
}

/** The old GNU sparse header's flag that more map blocks follow. */
const MORE_SPARSE = [[482, '\x01']] as const;

export const DIALECTS: readonly Dialect[] = [
  {
    title: 'v7, with the NUL type flag of old files',
    bytes: archive(entry({ name: 'old', typeFlag: '', magic: 'v7' }, 'seven')),
    entries: [seen('old', '0', 5)],
  },
  {
    title: 'v7 bytes in place of the ustar prefix',
    bytes: archive(entry({ name: 'old', magic: 'v7', prefix: 'not a prefix' }, 'x')),
    entries: [seen('old', '0', 1)],
  },
  {
    title: 'ustar with a prefix',
    bytes: archive(entry({ name: 'base', prefix: 'a/long/way' }, 'data')),
    entries: [seen('a/long/way/base', '0', 4)],
  },
  {
    title: 'ustar with name and prefix filled to the last byte',
    bytes: archive(entry({ name: 'n'.repeat(100), prefix: 'p'.repeat(155) }, 'data')),
    entries: [seen(`${'p'.repeat(155)}/${'n'.repeat(100)}`, '0', 4)],
  },
  {
    title: 'GNU times in place of the ustar prefix',
    bytes: archive(entry({ name: 'gnu', magic: 'gnu', prefix: '00000000001' }, 'data')),
    entries: [seen('gnu', '0', 4)],
  },
  {
    title: 'a PAX path that is not UTF-8, with a newline',
    bytes: archive(pax({ path: LATIN1, mtime: '1.5' }), entry({ name: 'short' }, 'data')),
    entries: [seen(LATIN1, '0', 4)],
  },
  {
    title: 'a PAX path over 255 bytes',
    bytes: archive(pax({ path: LONG }), entry({ name: 'short', prefix: 'elsewhere' }, 'data')),
    entries: [seen(LONG, '0', 4)],
  },
  {
    title: 'a PAX size that overrides the header',
    bytes: archive(pax({ size: '700' }), header({ name: 'big' }), padded(Buffer.alloc(700, 'b'))),
    entries: [seen('big', '0', 700)],
  },
  {
    title: 'a PAX linkpath of a symlink, and extended attributes',
    bytes: archive(
      pax({ linkpath: LATIN1, 'SCHILY.xattr.user.a': Buffer.from([0, 255, 10, 61]) }),
      entry({ name: 'link', typeFlag: '2' }),
    ),
    entries: [seen('link', '2')],
  },
  {
    title: 'a PAX size on a hard link, which has no data',
    bytes: archive(pax({ size: '512' }), header({ name: 'hard', typeFlag: '1', linkName: 'a' })),
    entries: [seen('hard', '1')],
  },
  {
    title: 'a global PAX header between entries',
    bytes: archive(
      pax({ comment: 'for all', path: 'ignored' }, 'g'),
      entry({ name: 'one' }, '1'),
      pax({ mtime: '2' }, 'g'),
      entry({ name: 'two' }, '22'),
    ),
    entries: [seen('one', '0', 1), seen('two', '0', 2)],
  },
  {
    title: 'GNU long name and long link target',
    bytes: archive(
      gnuLong('K', `${LONG}/target`),
      gnuLong('L', LONG),
      entry({ name: LONG, magic: 'gnu', typeFlag: '2', linkName: LONG }),
      entry({ name: 'after', magic: 'gnu' }, 'x'),
    ),
    entries: [seen(LONG, '2'), seen('after', '0', 1)],
  },
  {
    title: 'an old GNU sparse file without more map blocks',
    bytes: archive(entry({ name: 'holes', typeFlag: 'S', magic: 'gnu' }, 'data'), entry({}, 'x')),
    entries: [seen('holes', 'S', 4), seen('file', '0', 1)],
  },
  {
    title: 'an old GNU sparse file with two more map blocks',
    bytes: archive(
      header({ name: 'holes', typeFlag: 'S', magic: 'gnu', sizeBytes: 600, patches: MORE_SPARSE }),
      sparseBlock(true),
      sparseBlock(false),
      padded(Buffer.alloc(600, 's')),
      entry({ name: 'after' }, 'x'),
    ),
    entries: [seen('holes', 'S', 600), seen('after', '0', 1)],
  },
  {
    title: 'the sparse flag on a file that is not sparse',
    bytes: archive(entry({ name: 'f', prefix: 'p'.repeat(150) }, 'data'), entry({ name: 'g' })),
    entries: [seen(`${'p'.repeat(150)}/f`, '0', 4), seen('g')],
  },
  {
    title: 'a size in base 256',
    bytes: archive(entry({ name: 'b256', magic: 'gnu', base256: true }, Buffer.alloc(1300, 'x'))),
    entries: [seen('b256', '0', 1300)],
  },
  {
    title: 'a size with leading spaces and no NUL',
    bytes: archive(entry({ name: 'spaces', patches: [[124, '          5 ']] }, 'space')),
    entries: [seen('spaces', '0', 5)],
  },
  {
    title: 'a checksum of signed bytes',
    bytes: archive(withSignedChecksum(header({ name: Buffer.from('\xe9\xe8', 'latin1') }))),
    entries: [{ name: '\xe9\xe8', typeFlag: '0', sizeBytes: 0 }],
  },
  {
    title: 'links, directories, devices and FIFOs, whose size fields mean nothing',
    bytes: archive(
      ...[...'123456'].map((typeFlag) => header({ name: `t${typeFlag}`, typeFlag, sizeBytes: 99 })),
      entry({ name: 'after' }, 'x'),
    ),
    entries: [...[...'123456'].map((flag) => seen(`t${flag}`, flag)), seen('after', '0', 1)],
  },
  {
    title: 'type 7 and unknown types, which have data',
    bytes: archive(entry({ typeFlag: '7' }, 'seven'), entry({ typeFlag: 'Z' }, Buffer.alloc(513))),
    entries: [seen('file', '7', 5), seen('file', 'Z', 513)],
  },
  {
    title: 'setuid, setgid and sticky modes',
    bytes: archive(
      entry({ name: 'su', mode: 0o7755 }, '#!'),
      entry({ name: 'tmp/', typeFlag: '5', mode: 0o1777 }),
    ),
    entries: [seen('su', '0', 2), seen('tmp/', '5')],
  },
  {
    title: 'an empty name, a name of a space and one with a newline',
    bytes: archive(entry({ name: '' }), entry({ name: ' ' }), entry({ name: 'a\nb' }, 'x')),
    entries: [seen(''), seen(' '), seen('a\nb', '0', 1)],
  },
  {
    title: 'data that looks like headers and the end of an archive',
    bytes: archive(entry({}, archive(entry({ name: 'inner' }, 'x'))), entry({ name: 'outer' })),
    entries: [seen('file', '0', 2048), seen('outer')],
  },
  { title: 'no entry at all', bytes: archive(), entries: [] },
];

function sparseBlock(more: boolean): Buffer {
  const block = Buffer.alloc(512, '0');
  block[504] = more ? 1 : 0;
  return block;
}
