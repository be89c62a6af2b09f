// A sparse file has the fingerprint of what it contains, since engines and readers show it in full.
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { differingFields, Fingerprinter } from '../../src/check/fingerprints.ts';
import { discard } from '../../src/tar/discard.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { failureOf } from '../support/process/errors.ts';
import { withSeeds } from '../support/process/prng.ts';
import { expanded, type Piece, SPARSE_FORMS, type SparseSpec } from '../support/tar/sparse.ts';
import { streamOf } from '../support/tar/streams.ts';
import { archive, entry, padded, pax, withChecksum } from '../support/tar/tar.ts';

/** Returns the fingerprint of the only entry of an archive. */
async function fingerprintOf(tar: Buffer, size = tar.length): Promise<string> {
  const found: string[] = [];
  const filter = new TarFilter(
    () => 'keep',
    new Fingerprinter((_, fingerprint) => found.push(fingerprint)),
  );
  await pipeline(streamOf(tar, size), filter, discard());
  expect(found).toHaveLength(1);
  return found[0]!;
}

const plain = (spec: SparseSpec) =>
  archive(entry({ name: spec.name ?? 'holes', ...spec.header }, expanded(spec)));
const bytes = (length: number, fill = 'x') => Buffer.alloc(length, fill);

const SPECS: Readonly<Record<string, SparseSpec>> = {
  'with a hole in front': { sizeBytes: 2000, pieces: [[1000, bytes(1000)]] },
  'with a hole at the end': { sizeBytes: 9000, pieces: [[0, bytes(700)]] },
  'with holes of whole blocks': {
    sizeBytes: 40_960,
    pieces: [
      [0, bytes(512)],
      [12_288, bytes(4096)],
      [40_960, bytes(0)],
    ],
  },
  'with zeros in its data': {
    sizeBytes: 30_000,
    pieces: [
      [4096, Buffer.concat([bytes(9000, '\0'), bytes(1)])],
      [20_000, bytes(5000, '\0')],
    ],
  },
  'of one hole': { sizeBytes: 5000, pieces: [] },
  'without content': { sizeBytes: 0, pieces: [] },
  'with a map of more than one block': {
    sizeBytes: 200_000,
    pieces: Array.from({ length: 60 }, (_, at): Piece => [at * 3000, bytes(10 + at)]),
  },
};

describe.each(Object.entries(SPARSE_FORMS))('a sparse file in the form %s', (form, tarOf) => {
  it.each(Object.entries(SPECS))('%s has the fingerprint of its content', async (_, spec) => {
    const content = await fingerprintOf(plain(spec));
    for (const size of [13, 511, 65_536])
      expect(await fingerprintOf(archive(tarOf(spec)), size)).toBe(content);
  });

  it('has it for random maps', async () => {
    await withSeeds(30, 20_000, async (random) => {
      const pieces: Piece[] = [];
      let at = 0;
      for (let count = random.int(12); count > 0; count--) {
        at += random.pick([0, 512, 4096, 8192, random.int(9000)]);
        const data = bytes(random.pick([0, 512, 4096, random.int(9000)]), random.pick(['x', '\0']));
        pieces.push([at, data]);
        at += data.length;
      }
      const spec = { sizeBytes: at + random.pick([0, 1, 4096, random.int(20_000)]), pieces };
      const size = 1 + random.int(5000);
      expect(await fingerprintOf(archive(tarOf(spec)), size)).toBe(
        await fingerprintOf(plain(spec)),
      );
    });
  });

  const of = (spec: SparseSpec) => fingerprintOf(archive(tarOf(spec)));
  const difference = async (one: SparseSpec, other: SparseSpec) =>
    differingFields(await of(one), await of(other));

  it('differs if its content does', async () => {
    const spec: SparseSpec = { sizeBytes: 50_000, pieces: [[20_000, bytes(100)]] };
    const other = (change: Partial<SparseSpec>) => difference(spec, { ...spec, ...change });
    expect(await other({ pieces: [[20_000, bytes(100, 'y')]] })).toEqual(['content']);
    expect(await other({ pieces: [[20_001, bytes(100)]] })).toEqual(['content']);
    // Another block, at the same place in it.
    expect(await other({ pieces: [[20_000 + 4096, bytes(100)]] })).toEqual(['content']);
    expect(await other({ sizeBytes: 50_001 })).toEqual(['size']);
    expect(await other({ header: { mode: 0o600 } })).toEqual(['mode']);
  });

  it('may claim as many bytes as a number can count', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const spec = (at: number, sizeBytes = most): SparseSpec => ({
      sizeBytes,
      pieces: [[at, bytes(700)]],
    });
    expect(await difference(spec(most - 700), spec(most - 701))).toEqual(['content']);
    expect(await difference(spec(most - 700), spec(most - 4796))).toEqual(['content']);
    expect(await difference(spec(0), spec(0, most - 1))).toEqual(['size']);
  });

  it.each<[string, SparseSpec]>([
    [
      'overlap',
      {
        sizeBytes: 100,
        pieces: [
          [0, bytes(20)],
          [10, bytes(20)],
        ],
      },
    ],
    [
      'are out of order',
      {
        sizeBytes: 100,
        pieces: [
          [50, bytes(20)],
          [0, bytes(20)],
        ],
      },
    ],
    ['exceed its size', { sizeBytes: 100, pieces: [[90, bytes(20)]] }],
  ])('is refused if its pieces %s', async (_, spec) => {
    expect((await failureOf(of(spec))).code).toBe('TAR_INVALID');
  });

  it.each([-1, 1])('is refused if it has %i byte more data than its map', async (delta) => {
    const tar = archive(tarOf({ sizeBytes: 5000, pieces: [[1024, bytes(600)]] }));
    // The size is in the last header.
    const at = form === 'old GNU' ? 0 : 1024;
    const sizeBytes = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
    tar.write((sizeBytes + delta).toString(8).padStart(11, '0'), at + 124, 'latin1');
    withChecksum(tar.subarray(at, at + 512));
    expect((await failureOf(fingerprintOf(tar))).code).toBe('TAR_INVALID');
  });
});

describe('a map is refused', () => {
  const RECORDS = { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.realsize': '9' };
  const failure = (records: Record<string, string>, data: string | Buffer) =>
    failureOf(fingerprintOf(archive(pax(records), entry({ name: 'f' }, data))));

  it.each([
    ['no number', 'x\n', 'TAR_INVALID'],
    ['an empty line', '\n', 'TAR_INVALID'],
    ['a negative number', '1\n-1\n1\n', 'TAR_INVALID'],
    ['an endless number', '1'.repeat(3000), 'TAR_INVALID'],
    ['no end', '2\n0\n1\n', 'TAR_INVALID'],
    ['too many pieces', '1048577\n', 'TAR_LIMIT'],
  ])('if it has %s in front of the data', async (_, map, code) => {
    expect((await failure(RECORDS, padded(map))).code).toBe(code);
  });

  it.each([
    ['no number', { 'GNU.sparse.map': '0,x' }],
    ['an odd count', { 'GNU.sparse.map': '0,1,2' }],
    ['another count', { 'GNU.sparse.numblocks': '2' }],
    ['no count', { 'GNU.sparse.numblocks': '' }],
  ])('if it has %s in records', async (_, records) => {
    const common = {
      'GNU.sparse.size': '9',
      'GNU.sparse.numblocks': '1',
      'GNU.sparse.map': '0,1',
    };
    expect((await failure({ ...common, ...records }, 'x')).code).toBe('TAR_INVALID');
  });

  it('if it has too many pieces in old GNU blocks', async () => {
    const block = Buffer.alloc(512);
    for (let at = 0; at < 42; at++) block.write('00000000000\0', at * 12, 'latin1');
    block[504] = 1;
    const head = SPARSE_FORMS['old GNU']!({
      sizeBytes: 0,
      pieces: Array.from({ length: 5 }, (): Piece => [0, Buffer.alloc(0)]),
    }).subarray(0, 512);
    const blocks = Array.from({ length: (1024 * 1024) / 21 + 1 }, () => block);
    const work = fingerprintOf(archive(head, ...blocks), 65_536);
    expect((await failureOf(work)).code).toBe('TAR_LIMIT');
  });
});

it('a file that names an unknown version is no sparse file', async () => {
  const records = {
    'GNU.sparse.major': '2',
    'GNU.sparse.minor': '0',
    'GNU.sparse.map': '5,4',
    'GNU.sparse.numblocks': '1',
  };
  expect(await fingerprintOf(archive(pax(records), entry({ name: 'holes' }, 'data')))).toBe(
    await fingerprintOf(archive(entry({ name: 'holes' }, 'data'))),
  );
});
