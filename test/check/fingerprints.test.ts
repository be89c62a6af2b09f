import { describe, expect, it } from 'vitest';
import { differingFields, Fingerprinter, nameKey } from '../../src/check/fingerprints.ts';
import type { TarEntry, Verdict } from '../../src/tar/entry.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { CHUNK_SIZES, chunksOf } from '../support/tar/filter.ts';
import { headOf } from '../support/tar/heads.ts';
import { entry, gnuLong, type HeaderSpec, header, padded, pax } from '../support/tar/tar.ts';

const UID = 108;
const GID = 116;
const DEV_MINOR = 337;

interface Printed {
  readonly key: string;
  readonly fingerprint: string;
  readonly name: string;
}

/** The fingerprints of all entries that are kept. */
function printed(
  blocks: Buffer,
  decide: (entry: TarEntry) => Verdict = () => 'keep',
  size = Number.POSITIVE_INFINITY,
): Printed[] {
  const found: Printed[] = [];
  const filter = new TarFilter(
    decide,
    new Fingerprinter((key, fingerprint, name) =>
      found.push({ key, fingerprint, name: name.toString('latin1') }),
    ),
  );
  filter.resume();
  for (const piece of chunksOf(blocks, size)) filter.write(piece);
  filter.destroy();
  return found;
}

/** The one fingerprint of an entry. */
function printOf(...blocks: readonly Buffer[]): string {
  const found = printed(Buffer.concat(blocks));
  expect(found).toHaveLength(1);
  return found[0]!.fingerprint;
}

/** The fields in which two entries differ; without any their fingerprints must be one. */
function difference(one: readonly Buffer[], other: readonly Buffer[]): string[] {
  const [a, b] = [printOf(...one), printOf(...other)];
  const fields = differingFields(a, b);
  expect(fields.length > 0).toBe(a !== b);
  expect(differingFields(b, a)).toEqual(fields);
  return fields;
}

const at = (offset: number, octal: string) => ({ patches: [[offset, `${octal}\0`]] as const });
const file = (spec: HeaderSpec, data = 'data') => [entry({ name: 'a', ...spec }, data)];
const link = (linkName: string, spec: HeaderSpec = {}) => [
  header({ name: 'a', typeFlag: '2', linkName, ...spec }),
];
const hard = (linkName: string, spec: HeaderSpec = {}) => [
  header({ name: 'a', typeFlag: '1', linkName, ...spec }),
];
const device = (octal: string, typeFlag = '3') => [
  header({ name: 'a', typeFlag, ...at(DEV_MINOR, octal) }),
];
const withXattrs = (records: Record<string, string | Buffer>) => [
  pax(
    Object.fromEntries(
      Object.entries(records).map(([key, value]) => [`SCHILY.xattr.${key}`, value]),
    ),
  ),
  ...file({}),
];

describe('one field that is another', () => {
  it.each<[string, string, readonly Buffer[], readonly Buffer[]]>([
    ['a FIFO for a file', 'type', file({}, ''), [header({ name: 'a', typeFlag: '6' })]],
    ['a block device for a character device', 'type', device('0000001'), device('0000001', '4')],
    ['a bit of the mode', 'mode', file({ mode: 0o644 }), file({ mode: 0o645 })],
    ['a setuid bit', 'mode', file({ mode: 0o755 }), file({ mode: 0o4755 })],
    ['the user', 'owner', file(at(UID, '0000001')), file(at(UID, '0000002'))],
    ['the group', 'owner', file(at(GID, '0000001')), file(at(GID, '0000002'))],
    [
      'user and group the other way round',
      'owner',
      file(at(UID, '0000001')),
      file(at(GID, '0000001')),
    ],
    ['a second', 'time', file({ mtime: 5 }), file({ mtime: 6 })],
    ['a PAX time', 'time', file({}), [pax({ mtime: '1.5' }), ...file({})]],
    ['the target of a symlink', 'link', link('x'), link('y')],
    ['the target of a symlink by its spelling', 'link', link('./x'), link('x')],
    ['the target of a hard link', 'link', hard('x'), hard('y')],
    ['the number of a device', 'device', device('0000001'), device('0000002')],
    ['a bit of the data', 'content', file({}, 'data'), file({}, 'dat`')],
  ])('is named: %s', (_, field, one, other) => {
    expect(difference(one, other)).toEqual([field]);
  });

  it.each<[string, Record<string, string | Buffer>, Record<string, string | Buffer>]>([
    ['the value', { 'user.a': '1' }, { 'user.a': '2' }],
    ['a bit of the value', { a: Buffer.from([0xfe]) }, { a: Buffer.from([0xff]) }],
    ['the name', { 'user.a': '1' }, { 'user.b': '1' }],
    ['the name beyond Latin-1', { 'user.\u00e9': '' }, { 'user.\u01e9': '' }],
    ['one more', { 'user.a': '1' }, { 'user.a': '1', 'security.capability': '' }],
    ['two for one that holds both', { a: '1\0b=2' }, { a: '1', b: '2' }],
  ])('is named where it is of an extended attribute: %s', (_, one, other) => {
    expect(difference(withXattrs(one), withXattrs(other))).toEqual(['extended attributes']);
    expect(difference(file({}), withXattrs(one))).toEqual(['extended attributes']);
  });

  it('is named with the content where the size is another', () => {
    expect(difference(file({}, 'data'), file({}, 'data\0'))).toEqual(['size', 'content']);
    expect(difference(file({}, ''), file({}, '\0'))).toEqual(['size', 'content']);
  });

  it('is one of several', () => {
    const other = file({ mode: 0o600, mtime: 9, ...at(UID, '0000001') }, 'DATA');
    expect(difference(file({}), other)).toEqual(['mode', 'owner', 'time', 'content']);
  });
});

describe('what is the same in other words', () => {
  it.each<[string, readonly Buffer[], readonly Buffer[]]>([
    [
      'PAX records and a header',
      [pax({ uid: '7', mtime: '5.9', size: '4' }), ...file({})],
      file({ mtime: 5, ...at(UID, '0000007') }),
    ],
    ['dialects', file({ magic: 'gnu' }), file({ magic: 'v7', typeFlag: '' })],
    ['a contiguous file', file({ typeFlag: '7' }), file({})],
    ['file types in modes', file({ mode: 0o100644 }), file({ mode: 0o644 })],
    ['modes of symlinks', link('x', { mode: 0o777 }), link('x', { mode: 0o644 })],
    ['long targets', [gnuLong('K', 'x'.repeat(90)), ...link('')], link('x'.repeat(90))],
    ['ways to write a hard link’s target', hard('./x/y'), hard('/x/y')],
    [
      'what a hard link’s header says besides',
      hard('x', { mode: 0o600, mtime: 5, ...at(UID, '0000001') }),
      [pax({ 'SCHILY.xattr.a': 'b' }), ...hard('x', { sizeBytes: 99 })],
    ],
    ['attributes in another order', withXattrs({ b: '2', a: '1' }), withXattrs({ a: '1', b: '2' })],
    ['device numbers of what is none', file(at(DEV_MINOR, '0000007')), file({})],
    ['names of owners', file({ patches: [[265, 'root\0']] }), file({})],
  ])('has one fingerprint: %s', (_, one, other) => {
    expect(difference(one, other)).toEqual([]);
  });
});

describe('a name', () => {
  const key = (name: string) => nameKey(Buffer.from(name, 'latin1'));

  it.each([
    ['a', './a', '/a', 'a/', './a/', '././a', '//a', './/a', '/./a//'],
    ['a/b', './a/b', '/a/b/'],
    ['.a', './.a', '/.a'],
    ['..a', './..a'],
    ['', '/', './', '//'],
  ])('is one path in every spelling: %j', (...names) => {
    expect(new Set(names.map(key)).size).toBe(1);
  });

  it('is another path in all else', () => {
    const names = [
      '',
      '.',
      '..',
      'a',
      'A',
      'a ',
      ' a',
      '.a',
      'a.',
      '..a',
      '../a',
      'a/b',
      'a//b',
      'a/./b',
      'ab',
      'a\0',
    ];
    const odd = ['caf\xe9', 'caf\xe8', '\xff', '\xfe', '\xef\xbf\xbd', '\xc3\xa9', '\xe9'];
    expect(new Set([...names, ...odd].map(key)).size).toBe(names.length + odd.length);
  });

  it('is handed on as the path that it is, byte for byte, with its key', () => {
    const long = `./${'d'.repeat(200)}/caf\xe9`;
    const blocks = [
      gnuLong('L', Buffer.from(long, 'latin1')),
      entry({}, 'x'),
      entry({ name: 'b/' }),
    ];
    expect(printed(Buffer.concat(blocks)).map(({ name, key: of }) => [name, of])).toEqual([
      [long.slice(2), key(long)],
      ['b', key('b/')],
    ]);
  });

  it.each([1, 1000, 1_000_000])('has a key of one length, %d bytes or not', (length) => {
    expect(key('n'.repeat(length))).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a fingerprint', () => {
  it('does not grow with what an image claims', () => {
    const mib = 1024 * 1024;
    const long = printOf(
      gnuLong('K', 't'.repeat(mib - 1)),
      pax({
        uid: '9'.repeat(300),
        gid: '9'.repeat(300),
        'SCHILY.xattr.user.a': 'x'.repeat(900_000),
      }),
      ...link(''),
    );
    expect(long.length).toBeLessThan(200);
    expect(printOf(...file({}, 'd'.repeat(mib))).length).toBeLessThan(200);
  });

  it.each(CHUNK_SIZES)('is the same for data in pieces of %d bytes', (size) => {
    const blocks = Buffer.concat([
      entry({ name: 'a' }, 'a'.repeat(1500)),
      entry({ name: 'b' }, 'b'.repeat(512)),
      entry({ name: 'c' }),
      entry({ name: 'd' }, 'd'),
    ]);
    expect(printed(blocks, () => 'keep', size)).toEqual(printed(blocks));
    expect(new Set(printed(blocks).map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it('tells of no difference from itself', () => {
    for (const blocks of [
      file({}),
      link('x'),
      hard('x'),
      device('0000001'),
      withXattrs({ a: 'b' }),
    ])
      expect(differingFields(printOf(...blocks), printOf(...blocks))).toEqual([]);
  });
});

describe('a decision', () => {
  const blocks = Buffer.concat(['a', 'b', 'c'].map((name) => entry({ name }, name.repeat(700))));
  const other = entry({ name: 'b', mode: 0o600, mtime: 7 }, 'other');
  const onB = (verdict: Verdict) => (found: TarEntry) =>
    found.name.equals(Buffer.from('b')) ? verdict : 'keep';
  const plain = printed(blocks);

  it('to drop an entry leaves it out, with its data', () => {
    for (const size of CHUNK_SIZES)
      expect(printed(blocks, onB('drop'), size)).toEqual([plain[0], plain[2]]);
  });

  it('for another entry has that one’s facts and data', () => {
    const verdict = { head: headOf(other), data: other.subarray(512) };
    for (const size of CHUNK_SIZES)
      expect(printed(blocks, onB(verdict), size)).toEqual([plain[0], printed(other)[0], plain[2]]);
  });

  it('for another entry without data has none', () => {
    const dir = header({ name: 'b', typeFlag: '5' });
    const verdict = { head: headOf(dir), data: Buffer.alloc(0) };
    expect(printed(blocks, onB(verdict))[1]).toEqual(printed(dir)[0]);
  });

  it('for another head has its facts and the data that passes', () => {
    const head = headOf(header({ name: 'b', mode: 0o600, mtime: 7, sizeBytes: 700 }));
    const expected = printed(entry({ name: 'b', mode: 0o600, mtime: 7 }, 'b'.repeat(700)));
    for (const size of CHUNK_SIZES)
      expect(printed(blocks, onB({ head }), size)).toEqual([plain[0], expected[0], plain[2]]);
  });

  it('for a head that claims more data than there is takes what there is', () => {
    const head = headOf(header({ name: 'b', sizeBytes: 2 ** 40, base256: true }));
    const data = padded('other');
    const [, found] = printed(blocks, onB({ head, data }));
    expect(differingFields(found!.fingerprint, printOf(entry({ name: 'b' }, data)))).toEqual([]);
  });
});
