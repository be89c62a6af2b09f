// What is kept passes byte for byte, whatever dialect it is in; only what the flat filesystem demands is changed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layersReader } from '../../src/layers/reader.ts';
import { indexOf } from '../support/layers/blobs.ts';
import { dir, file, gone, hard, layer, sym } from '../support/layers/entries.ts';
import { flatEntries, flatTexts } from '../support/layers/flat.ts';
import { SPARSE_FORMS } from '../support/tar/sparse.ts';
import { contentOf, NEVER } from '../support/tar/streams.ts';
import {
  archive,
  entry,
  gnuLong,
  header,
  padded,
  pax,
  withChecksum,
  withSignedChecksum,
} from '../support/tar/tar.ts';

const LONG = `${'d'.repeat(120)}/${'n'.repeat(140)}`;
const ODD = Buffer.from('caf\xe9\xff\n', 'latin1');
/** The map of an old GNU sparse file in its header: one piece of 4 bytes at 1000, real size 2000. */
const OLD_SPARSE = [
  [386, '00000001750\0'],
  [398, '00000000004\0'],
  [483, '00000003720\0'],
] as const;

/** Entries at the top of the filesystem whose names are clean already. */
const ENTRIES: Readonly<Record<string, Buffer>> = {
  'a v7 file': entry({ name: 'old', typeFlag: '', magic: 'v7' }, 'seven'),
  'a checksum of signed bytes': withSignedChecksum(
    header({ name: Buffer.from('\xe9\xe8', 'latin1') }),
  ),
  'a GNU header': entry({ name: 'gnu', magic: 'gnu', prefix: '00000000001' }, 'data'),
  'a size in base 256': entry(
    { name: 'b256', magic: 'gnu', base256: true },
    Buffer.alloc(1300, 'x'),
  ),
  'a PAX path that is not UTF-8': Buffer.concat([
    pax({ path: ODD }),
    entry({ name: 'short' }, 'data'),
  ]),
  'a PAX size': Buffer.concat([
    pax({ size: '700' }),
    header({ name: 'big' }),
    padded(Buffer.alloc(700, 'b')),
  ]),
  'a GNU long link': Buffer.concat([
    gnuLong('K', LONG),
    entry({ name: 's', magic: 'gnu', typeFlag: '2', linkName: LONG.slice(0, 100) }),
  ]),
  'a PAX link': Buffer.concat([pax({ linkpath: ODD }), entry({ name: 's', typeFlag: '2' })]),
  'a fraction of a second': Buffer.concat([
    pax({ mtime: '1500.123456789' }),
    entry({ name: 'f', mtime: 1500 }, 'x'),
  ]),
  'a time before 1970': Buffer.concat([pax({ mtime: '-3.5' }), entry({ name: 'f' }, 'x')]),
  'a time before 1970 in base 256': entry(
    { name: 'f', magic: 'gnu', patches: [[136, Buffer.from('fffffffffffffffffffffffd', 'hex')]] },
    'x',
  ),
  'ACLs and attributes': Buffer.concat([
    pax({
      'SCHILY.acl.access': 'user::rw-',
      'SCHILY.xattr.system.posix_acl_access': Buffer.from([2, 0, 0, 0, 1, 0, 255]),
      'LIBARCHIVE.xattr.user.a': 'AAo9',
    }),
    entry({ name: 'f' }, 'x'),
  ]),
  'records of unknown programs': Buffer.concat([
    pax({ 'VENDOR.key': 'value', comment: 'c', atime: '1', ctime: '2' }),
    entry({ name: 'f' }, 'x'),
  ]),
  ...Object.fromEntries(
    Object.entries(SPARSE_FORMS).map(([form, tarOf]) => [
      `a sparse file of the form ${form}`,
      tarOf({ sizeBytes: 2000, pieces: [[1000, Buffer.from('data')]] }),
    ]),
  ),
  'an old GNU sparse file with more map blocks': SPARSE_FORMS['old GNU']!({
    sizeBytes: 9000,
    pieces: Array.from({ length: 30 }, (_, at) => [at * 300, Buffer.alloc(20, 's')] as const),
  }),
  'setuid and sticky bits': entry({ name: 'su', mode: 0o7755 }, '#!'),
  'an owner in base 256': entry({
    name: 'own',
    magic: 'gnu',
    patches: [[108, Buffer.from('80000000ffffffff', 'hex')]],
  }),
};

const flatBytes = async (...tars: Buffer[]) =>
  contentOf(await layersReader(await indexOf(tars)).open(NEVER));

describe('passes byte for byte', () => {
  it.each(Object.keys(ENTRIES))('%s', async (what) => {
    const kept = ENTRIES[what]!;
    expect((await flatBytes(archive(kept))).equals(archive(kept))).toBe(true);
    // Between others, of which one is dropped.
    const among = [file('drop', 'x'), kept, file('zz', 'z')];
    const above = layer(gone('drop'));
    expect((await flatBytes(layer(...among), above)).equals(archive(kept, among[2]!))).toBe(true);
  });

  it('a long name and what is in a directory of one', async () => {
    const above = Buffer.concat([gnuLong('L', `${LONG}/`), dir(LONG.slice(0, 99))]);
    const [outer = ''] = LONG.split('/');
    const first = Buffer.concat([gnuLong('L', `${outer}/`), dir(LONG.slice(0, 99))]);
    const below = Buffer.concat([pax({ path: `${LONG}/f` }), entry({ name: 'f' }, 'x')]);
    const tar = archive(first, above, below);
    expect((await flatBytes(tar)).equals(tar)).toBe(true);
  });

  it('the names of an archive of a directory, which start with "./"', async () => {
    const entries = [
      dir('./d'),
      file('./d/f', 'f'),
      sym('./d/s', './f'),
      hard('./l', './d/f'),
      Buffer.concat([pax({ path: `./${LONG}` }), entry({ name: 'f' }, 'x')]),
    ];
    const bare = [dir('d'.repeat(120), { mtime: 0 })];
    expect(
      (await flatBytes(archive(...entries.slice(0, 4)))).equals(archive(...entries.slice(0, 4))),
    ).toBe(true);
    expect(
      (await flatBytes(layer(dir('./')), archive(...bare, entries[4]!))).equals(
        archive(...bare, entries[4]!),
      ),
    ).toBe(true);
    // A part of it starts with the part's own name.
    const reader = layersReader(await indexOf([layer(...entries.slice(0, 4))]));
    const part = await contentOf(await reader.openPath(Buffer.from('d'), NEVER));
    expect(part.equals(archive(dir('d'), file('d/f', 'f'), sym('d/s', './f')))).toBe(true);
  });

  it('the same, whatever the packing and the pieces: one input has one digest', async () => {
    const tars = [layer(...Object.values(ENTRIES).slice(0, 5)), layer(dir('d'), sym('d/s', 'x'))];
    const results = await Promise.all(
      (['none', 'gzip', 'zstd'] as const).map(async (packing) =>
        contentOf(await layersReader(await indexOf(tars, packing)).open(NEVER)),
      ),
    );
    for (const result of results) expect(result.equals(results[0]!)).toBe(true);
  });
});

describe('what is not as it came:', () => {
  it.each(Object.keys(ENTRIES))('only the name of %s that is spelled otherwise', async (what) => {
    const bytes = ENTRIES[what]!;
    const [before] = await flatEntries(await indexOf([archive(bytes)]));
    const spelled = prefixed(before!.name, bytes);
    if (spelled === undefined) return;
    const [after] = await flatEntries(await indexOf([archive(spelled)]));
    expect(after?.name).toBe(before?.name);
    expect(after?.facts).toEqual(before?.facts);
    expect(after?.content.equals(before!.content)).toBe(true);
    expect(after?.entry.extensions).toEqual(before?.entry.extensions);
  });

  it('what belongs to the machine that built the image is left out, with one notice', async () => {
    const records = {
      'SCHILY.xattr.user.overlay.origin': 'x',
      'SCHILY.xattr.trusted.overlay.redirect': 'x',
      'SCHILY.xattr.security.selinux': 'x',
      'RHT.security.selinux': 'x',
      'SCHILY.xattr.com.apple.quarantine': 'x',
      'LIBARCHIVE.xattr.com.apple.provenance': 'x',
    };
    const kept = {
      'SCHILY.xattr.user.mine': 'v',
      'SCHILY.xattr.security.selinuxx': 'v',
      mtime: '5.5',
    };
    const index = await indexOf([
      layer(
        dir('d', { pax: { ...records, ...kept } }),
        file('d/f', 'f', { pax: { ...records, ...kept } }),
        sym('s', 't', { pax: records }),
        file('only', '', { pax: { 'RHT.security.selinux': 'x' } }),
      ),
    ]);
    const expected = archive(
      dir('d', { pax: kept }),
      file('d/f', 'f', { pax: kept }),
      sym('s', 't'),
      file('only'),
    );
    expect((await contentOf(await layersReader(index).open(NEVER))).equals(expected)).toBe(true);
    expect(index.notices).toEqual([
      'Left out extended attributes that belong to the machine that built the image (user.overlay.origin, trusted.overlay.redirect, security.selinux, com.apple.quarantine, com.apple.provenance) from 4 entries.',
    ]);
  });

  it('global headers are dropped, since they would describe other entries', async () => {
    const tar = archive(pax({ comment: 'commit' }, 'g'), file('f', 'f'), pax({ mtime: '7' }, 'g'));
    expect((await flatBytes(tar)).equals(archive(file('f', 'f')))).toBe(true);
  });

  it('the target of a long hard link, in the form that it has', async () => {
    const long = `${'d'.repeat(90)}/${'t'.repeat(90)}`;
    const linked = (target: string) =>
      Buffer.concat([pax({ linkpath: target }), entry({ name: 'l', typeFlag: '1' })]);
    const [entries] = [
      await flatEntries(await indexOf([layer(file(`/${long}`, 'T'), linked(`/${long}`))])),
    ];
    expect(entries.at(-1)?.facts.link.toString()).toBe(long);
    expect(entries.at(-1)?.entry.extensions[1]?.toString()).toContain(`linkpath=${long}`);
  });
});

/** Sparse files by GNU tar itself, which also unpacks the result. */
describe.each(['gnu', '0.0', '0.1', '1.0'])(
  'a sparse file by GNU tar in the format %s',
  (format) => {
    it('unpacks as before, also under a name that was cleaned', async () => {
      const scratch = mkdtempSync(join(tmpdir(), 'sparse-'));
      try {
        mkdirSync(join(scratch, 'in/deep'), { recursive: true });
        const path = join(scratch, 'in/deep', `${'n'.repeat(110)}`);
        writeFileSync(path, 'start');
        await truncate(path, 500_000);
        const handle = await open(path, 'r+');
        for (let at = 0; at < 40; at++) await handle.write(`piece ${at}`, at * 12_288);
        await handle.close();
        const content = readFileSync(path);
        const options =
          format === 'gnu' ? ['--format=gnu'] : ['--format=posix', `--sparse-version=${format}`];
        const tar = execFileSync(
          'tar',
          [...options, '--sparse', '-C', join(scratch, 'in'), '-c', '.'],
          { maxBuffer: 1 << 26 },
        );
        expect(tar.length).toBeLessThan(400_000);
        const index = await indexOf([tar]);
        expect(index.unpackedBytes).toBe(content.length);
        const flat = await contentOf(await layersReader(index).open(NEVER));
        mkdirSync(join(scratch, 'out'));
        execFileSync('tar', ['-x', '-C', join(scratch, 'out')], { input: flat });
        expect(readFileSync(join(scratch, 'out/deep', 'n'.repeat(110))).equals(content)).toBe(true);
      } finally {
        rmSync(scratch, { recursive: true });
      }
    });
  },
);

it('counts what overlay2 counts: file data and link targets, without deletions and what a layer replaced itself', async () => {
  const index = await indexOf([
    layer(
      dir('d'),
      file('d/f', '12345'),
      sym('s', '123'),
      hard('h', 'd/f'),
      file('f', '1'),
      file('f', '22'),
    ),
    layer(
      dir('x'),
      file('x/y', '1234'),
      file('x', '1'),
      gone('d/f'),
      file('old', '', { typeFlag: 'S', magic: 'gnu', patches: OLD_SPARSE }),
    ),
  ]);
  expect(index.layerBytes).toEqual([5 + 3 + 2, 1 + 2000]);
  expect(index.unpackedBytes).toBe(2011);
});

it('applies 200 layers', async () => {
  const tars = Array.from({ length: 200 }, (_, at) =>
    layer(
      file(`d/${at}`, `${at}`),
      ...(at === 0 ? [] : [gone(`d/${at - 1}`)]),
      file('last', `${at}`),
    ),
  );
  expect(await flatTexts(await indexOf(tars, 'gzip'))).toEqual([
    'd/ @0',
    'd/199 "199"',
    'last "199"',
  ]);
});

/** Puts `./` in front of the name in an entry's last header; undefined if its name is elsewhere. */
function prefixed(name: string, bytes: Buffer): Buffer | undefined {
  const at = bytes.findLastIndex(
    (_, start) =>
      start % 512 === 0 && bytes.toString('latin1', start, start + name.length) === name,
  );
  if (at === -1 || bytes.includes('GNU.sparse.name')) return undefined;
  const copy = Buffer.from(bytes);
  copy.write(`/${name}`, at, 'latin1');
  withChecksum(copy.subarray(at, at + 512));
  return copy;
}
