import { describe, expect, it } from 'vitest';
import { PackageOwners } from '../../src/packages/package-owners.ts';
import { rpmFiles, rpmPackages } from '../../src/packages/rpm.ts';
import {
  databaseOf,
  numberEntry,
  packageEntries,
  type RpmEntry,
  rpmDatabase,
  rpmHeader,
  textEntry,
} from '../support/packages/rpm-database.ts';
import { withSeeds } from '../support/process/prng.ts';
import { file } from '../support/tar/cleaning.ts';
import { watched } from '../support/tar/survey.ts';

/** The files by package that a database is read as. */
const filesIn = (database: Buffer) =>
  Object.fromEntries(rpmPackages(database).map((found) => [found.name, [...rpmFiles(found)]]));

/** What a path is shown as, if the database is at this place. */
async function ownerIn(database: Buffer, path: string, at = 'usr/lib/sysimage/rpm/rpmdb.sqlite') {
  const found = await watched(new PackageOwners(), [file('usr/bin/x', 'x'), file(at, database)]);
  const owner = found.packageOf(path);
  return owner === undefined ? '' : `${owner.manager}:${owner.name}`;
}

/** Packages of several sizes: some of them fit into a page, others need many. */
function manyPackages(): Record<string, readonly string[]> {
  const packages: Record<string, readonly string[]> = { 'gpg-pubkey': [] };
  for (let number = 0; number < 120; number += 1)
    packages[`package-${number}`] = Array.from(
      { length: 1 + ((number * number) % 400) },
      (_, index) => `/usr/share/p${number}/d${index % 7}/file-${index}`,
    );
  packages['filesystem'] = ['/', '/usr', '/usr/share/caf\xe9', '/.autorelabel'];
  return packages;
}

describe('an RPM database', () => {
  it.each([512, 4096, 65_536])('is read with pages of %i bytes', (pageBytes) => {
    const packages = manyPackages();
    const withoutSlash = Object.entries(packages).map(([name, files]) => [
      name,
      files.map((path) => path.replace(/^\//, '')),
    ]);
    expect(filesIn(databaseOf(packages, { pageBytes }).bytes)).toEqual(
      Object.fromEntries(withoutSlash),
    );
  });

  it('is read with headers of each length around that of a page', () => {
    const headers = Array.from({ length: 1500 }, (_, bytes) =>
      rpmHeader([...packageEntries(`a${bytes}`, ['/b/c']), textEntry(1004, 'x'.repeat(bytes))]),
    );
    const found = filesIn(rpmDatabase(headers, { pageBytes: 512 }).bytes);
    expect(Object.keys(found)).toHaveLength(headers.length);
    for (const [name, files] of Object.entries(found)) expect(files, name).toEqual(['b/c']);
  });

  it.each(['var/lib/rpm/rpmdb.sqlite', 'usr/lib/sysimage/rpm/rpmdb.sqlite'])(
    'tells the packages of files, also if they come first: %s',
    async (at) => {
      const { bytes } = databaseOf({ b: ['/usr/bin/x', '/bin/y'], a: ['/usr/bin/x'] });
      expect(await ownerIn(bytes, 'usr/bin/x', at)).toBe('rpm:a');
      expect(await ownerIn(bytes, 'usr/bin/y', at)).toBe('rpm:b');
      // Of a program without a package.
      expect(await ownerIn(bytes, 'opt/app/x', at)).toBe('');
    },
  );

  it('is not read elsewhere', async () => {
    const { bytes } = databaseOf({ a: ['/usr/bin/x'] });
    expect(await ownerIn(bytes, 'usr/bin/x', 'opt/var/lib/rpm/rpmdb.sqlite')).toBe('');
  });

  it('has the last of several entries, which replaces what was signed', () => {
    const entries = [...packageEntries('a', ['/usr/b/c']), textEntry(1118, '/opt/b/')];
    expect(filesIn(rpmDatabase([rpmHeader(entries)]).bytes)).toEqual({ a: ['opt/b/c'] });
  });
});

describe('an RPM database that makes no sense', () => {
  /** The entries of a good package with one of them replaced. */
  const replaced = (tag: number, change: (entry: RpmEntry) => RpmEntry) =>
    rpmHeader(
      packageEntries('a', ['/usr/bin/x', '/usr/lib/y']).map((entry) =>
        entry.tag === tag ? change(entry) : entry,
      ),
    );
  const without = (tag: number) =>
    rpmHeader(packageEntries('a', ['/x']).filter((entry) => entry.tag !== tag));
  const changed = (at: number, value: number) => {
    const header = rpmHeader(packageEntries('a', ['/x/y']));
    header.writeUInt32BE(value, at);
    return header;
  };

  it.each<readonly [string, Buffer]>([
    ['is empty', Buffer.alloc(0)],
    ['has no name', without(1000)],
    ['has a name that is a number', replaced(1000, () => numberEntry(1000, 7))],
    ['has files that are numbers', replaced(1117, () => numberEntry(1117, 7, 7))],
    ['has directories that are texts', replaced(1116, (entry) => ({ ...entry, type: 8 }))],
    ['has fewer directories than files', replaced(1116, () => numberEntry(1116, 0))],
    ['has a directory beyond the last', replaced(1116, () => numberEntry(1116, 0, 2))],
    ['has billions of files', replaced(1117, (entry) => ({ ...entry, count: 0xffffffff }))],
    ['has billions of numbers', replaced(1116, (entry) => ({ ...entry, count: 0xffffffff }))],
    ['has billions of directories', replaced(1118, (entry) => ({ ...entry, count: 0xffffffff }))],
    ['has a directory without an end', replaced(1118, (entry) => ({ ...entry, count: 3 }))],
    [
      'has numbers beyond its end',
      rpmHeader([
        ...packageEntries('a', ['/b/x', '/b/y', '/b/z']),
        { ...numberEntry(1116, 0, 0), count: 3 },
      ]),
    ],
    ['has billions of entries', changed(0, 0xffffffff)],
    ['has billions of bytes', changed(4, 0xffffffff)],
    ['has a name beyond its end', changed(8 + 16 + 8, 0xfffffff0)],
  ])('has a header that %s', async (_, header) => {
    const good = rpmHeader(packageEntries('good', ['/usr/bin/x']));
    const { bytes } = rpmDatabase([good, header]);
    expect(rpmPackages(bytes)).toEqual([]);
    expect(await ownerIn(bytes, 'usr/bin/x')).toBe('rpm:');
  });

  const PAGE = 512;
  /** The root page of a tree of pages. */
  const tree = () => databaseOf(manyPackages(), { pageBytes: PAGE });
  /** Only a page with a package that needs more pages. */
  const chain = () =>
    databaseOf(
      { a: Array.from({ length: 300 }, (_, index) => `/x/${index}`) },
      { pageBytes: PAGE },
    );

  it.each<
    readonly [string, () => { bytes: Buffer; rootAt: number }, (b: Buffer, at: number) => void]
  >([
    ['has a page that is its own child', tree, (b, at) => b.writeUInt32BE(at / PAGE + 1, at + 8)],
    ['has a page beyond its end', tree, (b, at) => b.writeUInt32BE(0xffffffff, at + 8)],
    ['has a page 0', tree, (b, at) => b.writeUInt32BE(0, at + 8)],
    ['has a page of an index', chain, (b, at) => b.writeUInt8(0x0a, at)],
    ['has more cells than fit', tree, (b, at) => b.writeUInt16BE(0xffff, at + 3)],
    ['has a cell beyond its page', chain, (b, at) => b.writeUInt16BE(0xffff, at + 8)],
    [
      'has the same cell twice',
      chain,
      (b, at) => {
        b.writeUInt16BE(2, at + 3);
        b.copy(b, at + 10, at + 8, at + 10);
      },
    ],
    [
      'has a chain of pages that is a circle',
      chain,
      (b, at) => {
        const cell = at + b.readUInt16BE(at + 8);
        // The overflow page's number is the last of the cell, which is the last of the page.
        const first = b.readUInt32BE(at + PAGE - 4);
        expect(cell).toBeLessThan(at + PAGE);
        b.writeUInt32BE(first, (first - 1) * PAGE);
      },
    ],
    [
      'has a row of exabytes',
      chain,
      (b, at) => b.fill(0xff, at + b.readUInt16BE(at + 8), at + PAGE),
    ],
    ['has tiny pages', tree, (b) => b.writeUInt16BE(16, 16)],
    ['has pages of no bytes', tree, (b) => b.writeUInt16BE(0, 16)],
    ['is of another program', tree, (b) => b.write('Berkeley')],
  ])('%s', async (_, make, damage) => {
    const { bytes, rootAt } = make();
    expect(rpmPackages(bytes).length).toBeGreaterThan(0);
    damage(bytes, rootAt);
    expect(rpmPackages(bytes)).toEqual([]);
    expect(await ownerIn(bytes, 'usr/bin/x')).toBe('rpm:');
  });

  it('has the same row thousands of times', () => {
    const { bytes, rootAt } = databaseOf({ a: [`/${'x'.repeat(20_000)}`] }, { pageBytes: 65_536 });
    expect(rpmPackages(bytes)).toHaveLength(1);
    for (let cell = 1; cell < 20_000; cell += 1)
      bytes.copy(bytes, rootAt + 8 + 2 * cell, rootAt + 8, rootAt + 10);
    bytes.writeUInt16BE(20_000, rootAt + 3);
    expect(rpmPackages(bytes)).toEqual([]);
  });

  it('has no table of packages, or an empty one, as if all were in the log of writes', async () => {
    for (const { bytes } of [databaseOf({ a: ['/x'] }, { table: 'Other' }), databaseOf({})])
      expect(await ownerIn(bytes, 'usr/bin/x')).toBe('rpm:');
  });

  it('is damaged anywhere', async () => {
    const { bytes } = databaseOf(Object.fromEntries(Object.entries(manyPackages()).slice(0, 25)), {
      pageBytes: 512,
    });
    await withSeeds(600, 3000, (random) => {
      const damaged = Buffer.from(bytes);
      for (let flips = 1 + random.int(30); flips > 0; flips -= 1) {
        // Half of them where pages begin, since most of the others change only names.
        const at = random.int(damaged.length);
        damaged[random.int(2) === 0 ? at : at - (at % 512) + random.int(16)] = random.int(256);
      }
      const end = random.int(4) === 0 ? random.int(damaged.length) : damaged.length;
      let length = 0;
      for (const found of rpmPackages(damaged.subarray(0, end)))
        for (const path of rpmFiles(found)) length += path.length;
      expect(length).toBeLessThan(50 * bytes.length);
      return Promise.resolve();
    });
  });
});
