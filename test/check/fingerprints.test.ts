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

interface Fingerprinted {
  readonly key: string;
  readonly fingerprint: string;
  readonly name: string;
}

/** Returns the fingerprints of all kept entries. */
function fingerprintAll(
  blocks: Buffer,
  decide: (entry: TarEntry) => Verdict = () => 'keep',
  size = Number.POSITIVE_INFINITY,
): Fingerprinted[] {
  const found: Fingerprinted[] = [];
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

/** Returns the fingerprint of one entry. */
function fingerprintOf(...blocks: readonly Buffer[]): string {
  const found = fingerprintAll(Buffer.concat(blocks));
  expect(found).toHaveLength(1);
  return found[0]!.fingerprint;
}

/** Returns the fields in which two entries differ. If there are none, their fingerprints must be equal. */
function difference(one: readonly Buffer[], other: readonly Buffer[]): string[] {
  const [a, b] = [fingerprintOf(...one), fingerprintOf(...other)];
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

describe('a field that differs', () => {
  it.each<[string, string, readonly Buffer[], readonly Buffer[]]>([
    ['a FIFO and a file', 'type', file({}, ''), [header({ name: 'a', typeFlag: '6' })]],
    ['a block device and a character device', 'type', device('0000001'), device('0000001', '4')],
    ['a mode bit', 'mode', file({ mode: 0o644 }), file({ mode: 0o645 })],
    ['the setuid bit', 'mode', file({ mode: 0o755 }), file({ mode: 0o4755 })],
    ['the user', 'owner', file(at(UID, '0000001')), file(at(UID, '0000002'))],
    ['the group', 'owner', file(at(GID, '0000001')), file(at(GID, '0000002'))],
    ['user and group swapped', 'owner', file(at(UID, '0000001')), file(at(GID, '0000001'))],
    ['a second', 'time', file({ mtime: 5 }), file({ mtime: 6 })],
    ['a PAX time', 'time', file({}), [pax({ mtime: '1.5' }), ...file({})]],
    [
      'a nanosecond',
      'time',
      [pax({ mtime: '1.123456789' }), ...file({})],
      [pax({ mtime: '1.123456788' }), ...file({})],
    ],
    ['the target of a symlink', 'link', link('x'), link('y')],
    ['the spelling of the target of a symlink', 'link', link('./x'), link('x')],
    ['the target of a hard link', 'link', hard('x'), hard('y')],
    ['a device number', 'device', device('0000001'), device('0000002')],
    ['one bit of the data', 'content', file({}, 'data'), file({}, 'dat`')],
  ])('is named: %s', (_, field, one, other) => {
    expect(difference(one, other)).toEqual([field]);
  });

  it.each<[string, Record<string, string | Buffer>, Record<string, string | Buffer>]>([
    ['the value', { 'user.a': '1' }, { 'user.a': '2' }],
    ['one bit of the value', { a: Buffer.from([0xfe]) }, { a: Buffer.from([0xff]) }],
    ['the name', { 'user.a': '1' }, { 'user.b': '1' }],
    ['a name beyond Latin-1', { 'user.\u00e9': '' }, { 'user.\u01e9': '' }],
    ['an additional one', { 'user.a': '1' }, { 'user.a': '1', 'security.capability': '' }],
    ['two instead of one that contains both', { a: '1\0b=2' }, { a: '1', b: '2' }],
  ])('is named for extended attributes: %s', (_, one, other) => {
    expect(difference(withXattrs(one), withXattrs(other))).toEqual(['extended attributes']);
    expect(difference(file({}), withXattrs(one))).toEqual(['extended attributes']);
  });

  it('includes the content if the size differs', () => {
    expect(difference(file({}, 'data'), file({}, 'data\0'))).toEqual(['size', 'content']);
    expect(difference(file({}, ''), file({}, '\0'))).toEqual(['size', 'content']);
  });

  it('is listed with the others', () => {
    const other = file({ mode: 0o600, mtime: 9, ...at(UID, '0000001') }, 'DATA');
    expect(difference(file({}), other)).toEqual(['mode', 'owner', 'time', 'content']);
  });
});

describe('different headers of the same entry', () => {
  it.each<[string, readonly Buffer[], readonly Buffer[]]>([
    [
      'PAX records and a header',
      [pax({ uid: '7', mtime: '5.0', size: '4' }), ...file({})],
      file({ mtime: 5, ...at(UID, '0000007') }),
    ],
    [
      'zeros in fractions of a second',
      [pax({ mtime: '5.120' }), ...file({})],
      [pax({ mtime: '5.1200000000009' }), ...file({})],
    ],
    ['dialects', file({ magic: 'gnu' }), file({ magic: 'v7', typeFlag: '' })],
    ['a contiguous file', file({ typeFlag: '7' }), file({})],
    ['file types in modes', file({ mode: 0o100644 }), file({ mode: 0o644 })],
    ['modes of symlinks', link('x', { mode: 0o777 }), link('x', { mode: 0o644 })],
    ['long targets', [gnuLong('K', 'x'.repeat(90)), ...link('')], link('x'.repeat(90))],
    ['ways to write a hard link’s target', hard('./x/y'), hard('/x/y')],
    [
      'other fields of a hard link’s header',
      hard('x', { mode: 0o600, mtime: 5, ...at(UID, '0000001') }),
      [pax({ 'SCHILY.xattr.a': 'b' }), ...hard('x', { sizeBytes: 99 })],
    ],
    ['attributes in another order', withXattrs({ b: '2', a: '1' }), withXattrs({ a: '1', b: '2' })],
    ['device numbers of a regular file', file(at(DEV_MINOR, '0000007')), file({})],
    ['names of owners', file({ patches: [[265, 'root\0']] }), file({})],
  ])('have the same fingerprint: %s', (_, one, other) => {
    expect(difference(one, other)).toEqual([]);
  });
});

describe('nameKey', () => {
  const key = (name: string) => nameKey(Buffer.from(name, 'latin1'));

  it.each([
    ['a', './a', '/a', 'a/', './a/', '././a', '//a', './/a', '/./a//'],
    ['a/b', './a/b', '/a/b/'],
    ['.a', './.a', '/.a'],
    ['..a', './..a'],
    ['', '/', './', '//'],
  ])('is the same for all spellings of a path: %j', (...names) => {
    expect(new Set(names.map(key)).size).toBe(1);
  });

  it('differs for different paths', () => {
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

  it('belongs to the path, which is passed on byte for byte', () => {
    const long = `./${'d'.repeat(200)}/caf\xe9`;
    const blocks = [
      gnuLong('L', Buffer.from(long, 'latin1')),
      entry({}, 'x'),
      entry({ name: 'b/' }),
    ];
    expect(fingerprintAll(Buffer.concat(blocks)).map(({ name, key: of }) => [name, of])).toEqual([
      [long.slice(2), key(long)],
      ['b', key('b/')],
    ]);
  });

  it.each([1, 1000, 1_000_000])('has the same length for a name of %d bytes', (length) => {
    expect(key('n'.repeat(length))).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a fingerprint', () => {
  it('has a limited length', () => {
    const mib = 1024 * 1024;
    const long = fingerprintOf(
      gnuLong('K', 't'.repeat(mib - 1)),
      pax({
        uid: '9'.repeat(300),
        gid: '9'.repeat(300),
        'SCHILY.xattr.user.a': 'x'.repeat(900_000),
      }),
      ...link(''),
    );
    expect(long.length).toBeLessThan(200);
    expect(fingerprintOf(...file({}, 'd'.repeat(mib))).length).toBeLessThan(200);
  });

  it.each(CHUNK_SIZES)('is the same for data in chunks of %d bytes', (size) => {
    const blocks = Buffer.concat([
      entry({ name: 'a' }, 'a'.repeat(1500)),
      entry({ name: 'b' }, 'b'.repeat(512)),
      entry({ name: 'c' }),
      entry({ name: 'd' }, 'd'),
    ]);
    expect(fingerprintAll(blocks, () => 'keep', size)).toEqual(fingerprintAll(blocks));
    expect(new Set(fingerprintAll(blocks).map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it('does not differ from itself', () => {
    for (const blocks of [
      file({}),
      link('x'),
      hard('x'),
      device('0000001'),
      withXattrs({ a: 'b' }),
    ])
      expect(differingFields(fingerprintOf(...blocks), fingerprintOf(...blocks))).toEqual([]);
  });
});

describe('the fingerprint after a decision', () => {
  const blocks = Buffer.concat(['a', 'b', 'c'].map((name) => entry({ name }, name.repeat(700))));
  const other = entry({ name: 'b', mode: 0o600, mtime: 7 }, 'other');
  const onB = (verdict: Verdict) => (found: TarEntry) =>
    found.name.equals(Buffer.from('b')) ? verdict : 'keep';
  const plain = fingerprintAll(blocks);

  it('to drop an entry is omitted', () => {
    for (const size of CHUNK_SIZES)
      expect(fingerprintAll(blocks, onB('drop'), size)).toEqual([plain[0], plain[2]]);
  });

  it('to replace an entry is that of the replacement', () => {
    const verdict = { head: headOf(other), data: other.subarray(512) };
    for (const size of CHUNK_SIZES)
      expect(fingerprintAll(blocks, onB(verdict), size)).toEqual([
        plain[0],
        fingerprintAll(other)[0],
        plain[2],
      ]);
  });

  it('to replace an entry with one without data has no data', () => {
    const dir = header({ name: 'b', typeFlag: '5' });
    const verdict = { head: headOf(dir), data: Buffer.alloc(0) };
    expect(fingerprintAll(blocks, onB(verdict))[1]).toEqual(fingerprintAll(dir)[0]);
  });

  it('to replace the header has its fields and the original data', () => {
    const head = headOf(header({ name: 'b', mode: 0o600, mtime: 7, sizeBytes: 700 }));
    const expected = fingerprintAll(entry({ name: 'b', mode: 0o600, mtime: 7 }, 'b'.repeat(700)));
    for (const size of CHUNK_SIZES)
      expect(fingerprintAll(blocks, onB({ head }), size)).toEqual([
        plain[0],
        expected[0],
        plain[2],
      ]);
  });

  it('to use a header that claims too much data covers the data that exists', () => {
    const head = headOf(header({ name: 'b', sizeBytes: 2 ** 40, base256: true }));
    const data = padded('other');
    const [, found] = fingerprintAll(blocks, onB({ head, data }));
    expect(differingFields(found!.fingerprint, fingerprintOf(entry({ name: 'b' }, data)))).toEqual(
      [],
    );
  });
});
