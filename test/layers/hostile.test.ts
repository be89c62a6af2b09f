// Layers that are made to exhaust memory, time or disks, or to write elsewhere: each ends in an error with a code.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isBomb } from '../../src/layers/index-layers.ts';
import { BOMB_BYTES, MAX_LAYERS, MAX_TEXT_BYTES } from '../../src/layers/limits.ts';
import { Texts } from '../../src/layers/texts.ts';
import { blobOf, indexBlobs, indexOf } from '../support/layers/blobs.ts';
import { dir, file, gone, hard, layer, sym } from '../support/layers/entries.ts';
import { flatTexts } from '../support/layers/flat.ts';
import { failureOf, thrownBy } from '../support/process/errors.ts';
import { archive, entry, gnuLong, header, pax } from '../support/tar/tar.ts';

const failure = async (...entries: readonly Buffer[]) => failureOf(indexOf([layer(...entries)]));
const named = (name: string, make: (short: string) => Buffer) =>
  Buffer.concat([gnuLong('L', name), make('x')]);

describe('what leads outward', () => {
  it.each<[what: string, entries: Buffer[]]>([
    ['a name', [file('../x')]],
    ['a name that goes down first', [file('a/../../x')]],
    ['an absolute name', [file('/../x')]],
    ['a directory', [dir('..')]],
    ['a hard link', [file('x'), hard('l', '../../etc/passwd')]],
    ['an entry through a link', [sym('l', '..'), file('l/x')]],
    [
      'an entry through several links',
      [dir('a'), sym('a/b', '..'), sym('a/c', 'b/..'), file('a/c/x')],
    ],
    ['a deletion', [file('../.wh.x')]],
    ['a deletion through a link', [sym('l', '../..'), gone('l/x')]],
  ])('%s is refused', async (_, entries) => {
    const error = await failure(...entries);
    expect(error.code).toBe('LAYER_INVALID');
    expect(error.message).toContain('leads out of the image');
  });

  it('links that only lead outward are kept, and nothing follows them', async () => {
    const links = [sym('l', '../../../etc/passwd'), sym('abs', '/etc')];
    expect(await flatTexts(await indexOf([layer(...links)]))).toEqual([
      'abs -> /etc',
      'l -> ../../../etc/passwd',
    ]);
  });
});

describe('names', () => {
  it.each<[what: string, entries: Buffer[], code: string]>([
    ['a component of more than 255 bytes', [named('n'.repeat(256), file)], 'TAR_LIMIT'],
    ['a path of more than 4,095 bytes', [named('n/'.repeat(2049), file)], 'TAR_LIMIT'],
    ['a name of a megabyte', [named('n/'.repeat(500_000), file)], 'TAR_LIMIT'],
    [
      'a name of a megabyte of slashes, which is the root',
      [named('/'.repeat(1_000_000), file)],
      'LAYER_INVALID',
    ],
    [
      'a path that becomes too long through links',
      [
        named('n/'.repeat(1500), () => dir('x')),
        Buffer.concat([gnuLong('K', 'n/'.repeat(1500)), sym('l', 'x')]),
        named(`l/${'m/'.repeat(800)}f`, file),
      ],
      'TAR_LIMIT',
    ],
    [
      'a link target with a name of more than 255 bytes',
      [Buffer.concat([gnuLong('K', 't'.repeat(300)), sym('l', 'x')]), file('l/x')],
      'TAR_LIMIT',
    ],
    [
      'a link target of more than 4,095 bytes',
      [Buffer.concat([gnuLong('K', 't/'.repeat(2500)), sym('l', 'x')])],
      'LAYER_INVALID',
    ],
    ['a NUL in a name', [Buffer.concat([pax({ path: 'a\0b' }), file('x')])], 'LAYER_INVALID'],
    [
      'a NUL in a link target',
      [Buffer.concat([pax({ linkpath: 'a\0b' }), sym('l', 'x')])],
      'LAYER_INVALID',
    ],
    ['a whiteout of nothing', [file('d/.wh.')], 'LAYER_INVALID'],
    ['a directory that is named like a whiteout', [file('d/.wh.x/f')], 'WHITEOUT_NAME'],
  ])('%s is refused', async (_, entries, code) => {
    expect((await failure(...entries)).code).toBe(code);
  });

  it('the longest that Linux takes are applied', async () => {
    const path = `${'n'.repeat(255)}/${`${'d'.repeat(200)}/`.repeat(18)}${'f'.repeat(221)}`;
    expect(path.length).toBe(4095);
    const texts = await flatTexts(await indexOf([archive(named(path, file))]));
    expect(texts.at(-1)).toBe(`${path} ""`);
    expect(texts).toHaveLength(20);
  });

  it('notes that AUFS made for itself are no entries', async () => {
    const notes = [dir('.wh..wh.plnk'), file('.wh..wh.plnk/1.2', 'x'), file('.wh..wh.aufs')];
    expect(await flatTexts(await indexOf([layer(...notes, file('f'))]))).toEqual(['f ""']);
  });
});

describe('types', () => {
  it.each([...'7DMNVXZ'])('%s is refused', async (typeFlag) => {
    const error = await failure(entry({ name: 'f', typeFlag }, 'x'));
    expect(error.code).toBe('LAYER_INVALID');
    expect(error.message).toContain('unknown type');
  });

  it('a sparse file whose real size is no number is refused', async () => {
    for (const size of ['-1', 'x', '99999999999999999999'])
      expect((await failure(file('f', 'x', { pax: { 'GNU.sparse.realsize': size } }))).code).toBe(
        'TAR_INVALID',
      );
    const lying = entry({ name: 'f', typeFlag: 'S', magic: 'gnu', patches: [[483, 'zzz']] });
    expect((await failure(lying)).code).toBe('TAR_INVALID');
  });
});

describe('loops and mazes', () => {
  it.each<[what: string, entries: Buffer[]]>([
    ['a link to itself', [sym('l', 'l'), file('l/x')]],
    ['links to each other', [sym('a', 'b'), sym('b', 'a'), file('a/x')]],
    ['a link that grows', [sym('l', 'l/l'), file('l/x')]],
    [
      'a chain of more than 40 links',
      [...Array.from({ length: 45 }, (_, at) => sym(`l${at}`, `l${at + 1}`)), file('l0/x')],
    ],
  ])('%s ends', async (_, entries) => {
    const error = await failure(...entries);
    expect(error.code).toBe('LAYER_INVALID');
    expect(error.message).toContain('form a loop');
  });

  it('a chain of 40 links is followed', async () => {
    const chain = Array.from({ length: 40 }, (_, at) => sym(`l${at}`, `l${at + 1}`));
    const texts = await flatTexts(await indexOf([layer(...chain, file('l0/x', 'x'))]));
    expect(texts).toContain('l40/x "x"');
  });
});

describe('limits', () => {
  it('extension headers are limited as in every tar stream', async () => {
    const long = header({ name: '././@LongLink', typeFlag: 'L', sizeBytes: 2 ** 30 });
    expect((await failure(long, file('x'))).code).toBe('TAR_LIMIT');
    const records = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, 'v']));
    expect((await failure(file('x', '', { pax: records }))).code).toBe('TAR_LIMIT');
  });

  it('layers', async () => {
    const one = blobOf(layer(), layer());
    const error = await failureOf(indexBlobs(Array.from({ length: MAX_LAYERS + 1 }, () => one)));
    expect(error.code).toBe('TAR_LIMIT');
    expect(one.opened).toBe(0);
  });

  it('a bomb is told from large layers by its ratio', () => {
    expect(isBomb(BOMB_BYTES + 1, BOMB_BYTES / 501)).toBe(true);
    expect(isBomb(BOMB_BYTES + 1, BOMB_BYTES / 400)).toBe(false);
    expect(isBomb(BOMB_BYTES, 1)).toBe(false);
    expect(isBomb(100 * BOMB_BYTES, 50 * BOMB_BYTES)).toBe(false);
  });

  it('all names together', () => {
    const texts = new Texts();
    const name = Buffer.alloc(4000);
    const error = thrownBy(() => {
      for (let bytes = 0; bytes <= MAX_TEXT_BYTES; bytes += name.length)
        texts.add(name, 0, name.length);
    });
    expect(error.code).toBe('TAR_LIMIT');
  });
});

it('many members, frames and entries that say nothing end quickly', async () => {
  const nothing = gzipSync(Buffer.alloc(0));
  const tar = layer(file('f', 'f'));
  const packed = Buffer.concat([...Array.from({ length: 50_000 }, () => nothing), gzipSync(tar)]);
  expect(await flatTexts(await indexBlobs([blobOf(packed, tar)]))).toEqual(['f "f"']);
  const same = Buffer.concat(Array.from({ length: 20_000 }, () => gone('x')));
  const opaque = Buffer.concat(Array.from({ length: 20_000 }, () => file('d/.wh..wh..opq')));
  const dirs = Buffer.concat(Array.from({ length: 20_000 }, () => dir('d')));
  expect(
    await flatTexts(await indexOf([layer(dir('d'), file('d/x')), layer(same, opaque, dirs)])),
  ).toEqual(['d/']);
});
