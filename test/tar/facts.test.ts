import { execFileSync, spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, lutimesSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EntryFacts, entryFacts } from '../../src/tar/facts.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { needsGnuTar } from '../support/process/system.ts';
import { tempDir } from '../support/process/temp.ts';
import { headOf, headsOf } from '../support/tar/heads.ts';
import { contentOf } from '../support/tar/streams.ts';
import { gnuLong, type HeaderSpec, header, pax } from '../support/tar/tar.ts';

const isRoot = process.getuid?.() === 0;
const LATIN1 = 'caf\xe9\xff\n';
const LONG = `${'d'.repeat(120)}/${LATIN1}`;
const UID = 108;
const GID = 116;
const MTIME = 136;
const DEV_MAJOR = 329;
const DEV_MINOR = 337;

/** Facts of an entry, with the link as text of one character per byte. */
function factsOf(...blocks: readonly Buffer[]): Omit<EntryFacts, 'link'> & { link: string } {
  const facts = entryFacts(headOf(...blocks));
  return { ...facts, link: facts.link.toString('latin1') };
}

/** Facts of a plain header with some bytes replaced. */
function patched(offset: number, bytes: string | Buffer, spec: HeaderSpec = {}) {
  return factsOf(header({ ...spec, patches: [[offset, bytes]] }));
}

/** A field in base 256. */
function base256(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length, value < 0 ? 0xff : 0);
  bytes.writeBigInt64BE(BigInt(value), length - 8);
  bytes[0] = bytes[0]! | 0x80;
  return bytes;
}

describe('entryFacts of a plain header', () => {
  it('returns every field', () => {
    const patches = [
      [UID, '0001750\0'],
      [GID, '0000062\0'],
    ] as const;
    const time = { mtimeSeconds: 1_234_567_890, mtimeFraction: '' };
    const plain = { typeFlag: '0', mode: 0o640, uid: 1000, gid: 50, ...time };
    for (const magic of ['ustar', 'gnu', 'v7'] as const) {
      const block = header({ name: 'a', mode: 0o640, mtime: 1_234_567_890, magic, patches });
      expect(factsOf(block)).toEqual({ ...plain, link: '', device: '', xattrs: [] });
    }
  });

  it('reads the NUL of old archives as a file, and every other type unchanged', () => {
    expect(factsOf(header({ typeFlag: '', magic: 'v7' })).typeFlag).toBe('0');
    for (const typeFlag of [...'01234567SZ'])
      expect(factsOf(header({ typeFlag })).typeFlag).toBe(typeFlag);
  });

  it.each([0, 0o644, 0o4755, 0o2755, 0o1777, 0o7777])(
    'returns the mode %o without a file type',
    (mode) => {
      for (const type of [0, 0o040000, 0o100000, 0o120000])
        expect(factsOf(header({ mode: type | mode })).mode).toBe(mode);
    },
  );

  it.each([0, 2 ** 21, 2 ** 31, 2 ** 33 + 1, -1, -5])('reads owners of %d in base 256', (value) => {
    expect(patched(UID, base256(value, 8)).uid).toBe(value);
    expect(patched(GID, base256(value, 8)).gid).toBe(value);
  });

  it.each([0, 8 ** 11, 2 ** 40, -1, -1_234_567_890])('reads a time of %d in base 256', (value) => {
    expect(patched(MTIME, base256(value, 12)).mtimeSeconds).toBe(value);
  });

  it('returns NaN for malformed numbers', () => {
    expect(patched(UID, 'root\0').uid).toBeNaN();
    expect(patched(GID, '99999999').gid).toBeNaN();
    expect(patched(MTIME, 'yesterday').mtimeSeconds).toBeNaN();
    expect(patched(MTIME, base256(2 ** 60, 12)).mtimeSeconds).toBeNaN();
  });

  it.each(['1', '2'])('returns the target of a link of type %s byte for byte', (typeFlag) => {
    const link = (linkName: string) =>
      factsOf(header({ typeFlag, linkName: Buffer.from(linkName, 'latin1') })).link;
    expect(link(LATIN1)).toBe(LATIN1);
    expect(link('t'.repeat(100))).toBe('t'.repeat(100));
    expect(link('')).toBe('');
  });

  it.each([...'034567'])('returns no target for other types: %s', (typeFlag) => {
    expect(factsOf(header({ typeFlag, linkName: 'target' })).link).toBe('');
    expect(factsOf(pax({ linkpath: 'x' }), gnuLong('K', 'y'), header({ typeFlag })).link).toBe('');
  });

  it.each(['3', '4'])('returns the device numbers of type %s, in both bases', (typeFlag) => {
    const octal = header({
      typeFlag,
      patches: [
        [DEV_MAJOR, '0000010\0'],
        [DEV_MINOR, '0000401\0'],
      ],
    });
    expect(factsOf(octal).device).toBe('8,257');
    const big = header({ typeFlag, patches: [[DEV_MINOR, base256(2 ** 24, 8)]] });
    expect(factsOf(big).device).toBe('0,16777216');
  });

  it.each([...'012567'])('returns no device numbers for type %s', (typeFlag) => {
    expect(patched(DEV_MAJOR, '0000010\0', { typeFlag }).device).toBe('');
  });
});

describe('entryFacts with extension headers', () => {
  it('prefers PAX records to the header', () => {
    const records = { uid: '5000000', gid: '6000000', mtime: '7000000000', linkpath: 'far' };
    const block = header({ typeFlag: '2', linkName: 'near', mtime: 5 });
    expect(factsOf(pax(records), block)).toMatchObject({
      uid: 5_000_000,
      gid: 6_000_000,
      mtimeSeconds: 7_000_000_000,
      link: 'far',
    });
  });

  it.each([
    ['1.9', 1, '9'],
    ['1.', 1, ''],
    ['1.900', 1, '9'],
    ['1.000', 1, ''],
    ['0.000000001', 0, '000000001'],
    ['-1', -1, ''],
    ['-0.5', -1, '5'],
    ['-1.000000001', -2, '000000001'],
    ['1700000000.1234567899', 1_700_000_000, '123456789'],
  ])('reads a PAX time of %s as whole seconds and a fraction', (mtime, seconds, fraction) => {
    const facts = factsOf(pax({ mtime }), header({ mtime: 9 }));
    expect(facts).toMatchObject({ mtimeSeconds: seconds, mtimeFraction: fraction });
  });

  it('returns NaN for malformed records', () => {
    const facts = factsOf(pax({ uid: 'root', gid: '1,5', mtime: 'now' }), header({ mtime: 9 }));
    expect([facts.uid, facts.gid, facts.mtimeSeconds]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('uses the header if a record is empty', () => {
    const empty = pax({ uid: '', gid: '', mtime: '', linkpath: '' });
    const block = header({
      typeFlag: '2',
      linkName: 'near',
      mtime: 5,
      patches: [[UID, '0000007\0']],
    });
    expect(factsOf(empty, block)).toMatchObject({ uid: 7, gid: 0, mtimeSeconds: 5, link: 'near' });
  });

  it.each(['1', '2'])('prefers a GNU long target to all others, for type %s', (typeFlag) => {
    const block = header({ typeFlag, linkName: 'near', magic: 'gnu' });
    const long = Buffer.from(LONG, 'latin1');
    expect(factsOf(gnuLong('K', long), block).link).toBe(LONG);
    expect(factsOf(pax({ linkpath: long }), block).link).toBe(LONG);
    expect(factsOf(gnuLong('K', long), pax({ linkpath: 'x' }), block).link).toBe(LONG);
    expect(factsOf(gnuLong('K', ''), pax({ linkpath: 'x' }), block).link).toBe('x');
    expect(factsOf(gnuLong('K', ''), block).link).toBe('near');
  });

  it('returns extended attributes sorted, byte for byte, and no other records', () => {
    const value = Buffer.from([0, 255, 10, 61, 233]);
    const records = {
      'SCHILY.xattr.user.b': value,
      'SCHILY.xattr.security.capability': Buffer.from('0100000200', 'hex'),
      'SCHILY.xattr.user.a': '',
      'LIBARCHIVE.xattr.user.c': 'eA==',
      'SCHILY.acl.access': 'user::rw-',
      xattr: 'x',
    };
    expect(factsOf(pax(records), header({})).xattrs).toEqual([
      'security.capability=\x01\x00\x00\x02\x00',
      'user.a=',
      `user.b=${value.toString('latin1')}`,
    ]);
  });

  it('ignores global headers and the previous entry’s headers', () => {
    const [, second] = headsOf(
      pax({ uid: '5', mtime: '6' }, 'g'),
      pax({ uid: '7', mtime: '8', 'SCHILY.xattr.user.a': 'b' }),
      header({ name: 'first' }),
      header({ name: 'second', mtime: 1 }),
    );
    expect(entryFacts(second!)).toMatchObject({ uid: 0, mtimeSeconds: 1, xattrs: [] });
  });
});

describe('entryFacts of an archive by GNU tar', () => {
  it.each(['posix', 'gnu', 'oldgnu', 'ustar'])('match the files: format %s', async (format) => {
    needsGnuTar();
    const root = tempDir();
    const paths = ['file', 'dir', 'link', 'su'];
    writeFileSync(join(root, 'file'), 'data', { mode: 0o600 });
    mkdirSync(join(root, 'dir'), { mode: 0o711 });
    symlinkSync('t'.repeat(90), join(root, 'link'));
    writeFileSync(join(root, 'su'), '');
    execFileSync('chmod', ['4755', join(root, 'su')]);
    if (isRoot) lchownSync(join(root, 'link'), 1234, 5678);
    // A time before 1970, if the format can express it.
    lutimesSync(join(root, 'file'), 5, format === 'ustar' ? 5 : -100.5);
    lutimesSync(join(root, 'dir'), 5, 1_700_000_000.75);
    const { stdout, stderr } = spawnSync('tar', [
      `--format=${format}`,
      '-C',
      root,
      '-cf',
      '-',
      ...paths,
    ]);
    expect(stderr.toString()).toBe('');
    const seen = new Map<string, EntryFacts>();
    const filter = new TarFilter((found) => {
      seen.set(found.name.toString().replace(/\/$/, ''), entryFacts(found));
      return 'keep';
    });
    filter.end(stdout);
    await contentOf(filter);
    expect([...seen.keys()]).toEqual(paths);
    for (const [name, facts] of seen) {
      const stat = lstatSync(join(root, name));
      expect(facts, name).toMatchObject({
        mode: stat.mode & 0o7777,
        uid: stat.uid,
        gid: stat.gid,
        mtimeSeconds: Math.floor(stat.mtimeMs / 1000),
      });
    }
    expect(seen.get('link')?.link.toString()).toBe('t'.repeat(90));
  });
});
