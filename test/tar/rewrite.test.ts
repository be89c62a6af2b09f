import { describe, expect, it } from 'vitest';
import type { EntryHead } from '../../src/tar/entry.ts';
import { entryFacts } from '../../src/tar/facts.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import {
  withOwner,
  withoutContent,
  withoutRecord,
  withPath,
  withTarget,
} from '../../src/tar/rewrite.ts';
import { readEntries } from '../support/tar/cleaning.ts';
import { bytesOfHead, headOf } from '../support/tar/heads.ts';
import { SPARSE_FORMS } from '../support/tar/sparse.ts';
import { contentOf, streamOf } from '../support/tar/streams.ts';
import { archive, entry, gnuLong, header, pax } from '../support/tar/tar.ts';

const LONG = `${'d'.repeat(120)}/${'n'.repeat(140)}`;
const NOT_UTF8 = Buffer.from('caf\xe9\xff\n', 'latin1');

/** The name that the project's own reader finds. */
async function nameOf(head: EntryHead): Promise<string> {
  const names: string[] = [];
  const filter = new TarFilter(({ name }) => {
    names.push(name.toString('latin1'));
    return 'keep';
  });
  await contentOf(streamOf(archive(bytesOfHead(head))).pipe(filter));
  expect(names).toHaveLength(1);
  return names[0]!;
}

/** Headers with every way to store a name. */
const NAMED: Readonly<Record<string, () => EntryHead>> = {
  'a plain header': () => headOf(header({ name: 'old' })),
  'a prefix': () => headOf(header({ name: 'old', prefix: 'a/way' })),
  'a GNU header': () => headOf(header({ name: 'old', magic: 'gnu' })),
  'a v7 header': () => headOf(header({ name: 'old', magic: 'v7', prefix: 'no prefix' })),
  'a GNU long name': () => headOf(gnuLong('L', LONG), header({ name: 'old', magic: 'gnu' })),
  'a PAX path': () => headOf(pax({ path: LONG, uid: '7' }), header({ name: 'old' })),
  'all at once': () =>
    headOf(
      pax({ path: 'x' }),
      gnuLong('L', 'y'),
      gnuLong('K', 'z'),
      pax({ path: LONG }),
      header({}),
    ),
};

describe('withPath', () => {
  it.each(Object.keys(NAMED))('replaces %s', async (way) => {
    for (const name of ['new', 'n'.repeat(100), 'n'.repeat(101), LONG, 'a b\n', 'ü/ö']) {
      const head = NAMED[way]!();
      const renamed = withPath(head, Buffer.from(name));
      expect(await nameOf(renamed), name).toBe(Buffer.from(name).toString('latin1'));
      expect(entryFacts(renamed)).toEqual(entryFacts(head));
      const [seen] = await readEntries(archive(bytesOfHead(renamed)));
      expect(seen?.name).toBe(Buffer.from(name).toString('latin1'));
    }
  });

  it('accepts names that are not UTF-8, short and long', async () => {
    const long = Buffer.concat([NOT_UTF8, Buffer.alloc(120, 'x')]);
    for (const name of [NOT_UTF8, long]) {
      const head = withPath(headOf(pax({ path: 'old' }), header({})), name);
      expect(await nameOf(head)).toBe(name.toString('latin1'));
    }
  });

  it('keeps other records and header fields', () => {
    const head = headOf(pax({ path: LONG, mtime: '1.5' }), header({ mode: 0o4755, prefix: 'p' }));
    const renamed = withPath(head, Buffer.from('new'));
    const expected = Buffer.concat([pax({ mtime: '1.5' }), header({ name: 'new', mode: 0o4755 })]);
    expect(bytesOfHead(renamed).equals(expected)).toBe(true);
    // The input is unchanged, since the block may be read again.
    expect(head.header.equals(header({ mode: 0o4755, prefix: 'p' }))).toBe(true);
  });

  it('keeps what GNU and v7 headers have in place of a prefix', () => {
    for (const magic of ['gnu', 'v7'] as const) {
      const spec = { magic, prefix: '00000000001' };
      const renamed = withPath(headOf(header({ ...spec, name: 'old' })), Buffer.from('new'));
      expect(bytesOfHead(renamed).equals(header({ ...spec, name: 'new' }))).toBe(true);
    }
  });

  it('writes a long name as GNU tar does', () => {
    const renamed = withPath(headOf(header({ name: 'old' })), Buffer.from(LONG));
    const blocks = Buffer.concat([gnuLong('L', LONG), header({ name: LONG.slice(0, 100) })]);
    const bytes = bytesOfHead(renamed);
    expect(bytes.subarray(512).equals(blocks.subarray(512))).toBe(true);
    expect(bytes.toString('latin1', 0, 13)).toBe('././@LongLink');
    // Includes the NUL.
    expect(Number.parseInt(bytes.toString('latin1', 124, 135), 8)).toBe(LONG.length + 1);
  });
});

describe('withTarget', () => {
  it.each(['1', '2'])('replaces the target of a link of type %s', async (typeFlag) => {
    const spec = { name: 'link', typeFlag, linkName: 'old' };
    const heads = [
      headOf(header(spec)),
      headOf(header({ ...spec, prefix: 'p' })),
      headOf(pax({ linkpath: LONG, atime: '1' }), header(spec)),
      headOf(gnuLong('K', LONG), gnuLong('L', LONG), header({ ...spec, magic: 'gnu' })),
    ];
    for (const head of heads)
      for (const target of [Buffer.from('new'), Buffer.from(`x${LONG}`), NOT_UTF8]) {
        const changed = withTarget(head, target);
        expect(entryFacts(changed)).toEqual({ ...entryFacts(head), link: target });
        expect(await nameOf(changed)).toBe(await nameOf(head));
      }
  });

  it('writes a target that tar-stream reads', async () => {
    const head = headOf(pax({ linkpath: 'old' }), header({ name: 'a', typeFlag: '1' }));
    for (const target of ['new', LONG]) {
      const [seen] = await readEntries(archive(bytesOfHead(withTarget(head, Buffer.from(target)))));
      expect(seen).toMatchObject({ name: 'a', type: 'link', link: target });
    }
  });
});

describe('withoutContent', () => {
  it('sets the size to 0, in the header and in records', () => {
    const head = headOf(pax({ size: '5000', uid: '7' }), header({ sizeBytes: 99, mtime: 5 }));
    const expected = Buffer.concat([pax({ uid: '7' }), header({ mtime: 5 })]);
    expect(bytesOfHead(withoutContent(head)).equals(expected)).toBe(true);
  });

  it('replaces a size in base 256 too', () => {
    const head = headOf(header({ sizeBytes: 2 ** 40, base256: true }));
    expect(bytesOfHead(withoutContent(head)).equals(header({}))).toBe(true);
  });
});

describe('withoutContent of a sparse file', () => {
  it.each(Object.entries(SPARSE_FORMS))(
    'makes a plain file of the form %s',
    async (form, tarOf) => {
      const pieces = Array.from({ length: 9 }, (_, at) => [at * 600, Buffer.from('x')] as const);
      for (const name of ['holes', LONG]) {
        const isLong = name === LONG && (form === 'old GNU' || form === 'PAX 0.0');
        const sparse = tarOf({ name, sizeBytes: 9000, pieces, header: { mtime: 7 } });
        const head = headOf(...(isLong ? [gnuLong('L', name)] : []), sparse);
        const plain = withoutContent(head);
        expect(await nameOf(plain)).toBe(name);
        expect(entryFacts(plain)).toEqual(entryFacts(headOf(header({ mtime: 7 }))));
        expect(bytesOfHead(plain).includes('GNU.sparse')).toBe(false);
        const seen = await readEntries(archive(bytesOfHead(plain)));
        expect(seen).toEqual([expect.objectContaining({ name, type: 'file', data: '' })]);
      }
    },
  );
});

describe('withoutRecord', () => {
  const without = (key: string, ...blocks: Buffer[]) =>
    Buffer.concat(withoutRecord(headOf(...blocks, header({})).extensions, key));

  it('removes one record from the last PAX header, and all earlier PAX headers', () => {
    const last = pax({ a: '1', size: '2', b: '3' });
    expect(without('size', pax({ size: '9', c: '4' }), last).equals(pax({ a: '1', b: '3' }))).toBe(
      true,
    );
  });

  it('removes a header that held no other record', () => {
    expect(without('path', pax({ path: LONG }))).toHaveLength(0);
    expect(without('path', entry({ typeFlag: 'x' }, '10 path=a\n10 path=b\n'))).toHaveLength(0);
  });

  it('leaves headers without the record alone, and GNU long names', () => {
    const blocks = [gnuLong('L', LONG), pax({ mypath: '1' }), gnuLong('K', LONG)];
    expect(without('path', ...blocks).equals(Buffer.concat(blocks))).toBe(true);
    expect(without('path')).toHaveLength(0);
  });
});

describe('withOwner', () => {
  const LARGE = 8 ** 7;
  it.each<[string, () => EntryHead]>([
    ['in a header', () => headOf(header({ name: 'f', uid: 1, gid: 2 }))],
    [
      'in a record',
      () => headOf(pax({ gid: String(LARGE), uid: String(LARGE) }), header({ name: 'f' })),
    ],
    [
      'in a record among others',
      () => headOf(pax({ path: LONG, uid: String(LARGE) }), header({ gid: 9 })),
    ],
  ])('replaces an owner %s by small and large IDs', async (_where, make) => {
    for (const [uid, gid] of [
      [0, 0],
      [7, LARGE - 1],
      [LARGE, 4_999_999],
      [2 ** 32 - 2, 3],
    ] as const) {
      const head = make();
      const owned = withOwner(head, uid, gid);
      expect(entryFacts(owned)).toEqual({ ...entryFacts(head), uid, gid });
      const [seen] = await readEntries(archive(bytesOfHead(owned)));
      expect(seen?.name).toBe(await nameOf(head));
    }
  });

  it('writes the same bytes as an engine', () => {
    const engines = headOf(pax({ gid: '4999999', path: LONG }), header({ uid: 7, gid: 0 }));
    const mapped = headOf(pax({ gid: '5199999', path: LONG }), header({ uid: 0o777, gid: 0 }));
    expect(bytesOfHead(withOwner(mapped, 7, 4_999_999))).toEqual(bytesOfHead(engines));
    const small = headOf(header({ uid: 7, gid: 8 }));
    const large = headOf(pax({ gid: '2999999', uid: '2999998' }), header({ uid: 0, gid: 0 }));
    expect(bytesOfHead(withOwner(large, 7, 8))).toEqual(bytesOfHead(small));
  });
});
