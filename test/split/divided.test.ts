// The layers of a divided flat tar, through its plan and their streams.
import { truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divide } from '../../src/split/divide.ts';
import { FlatIndex } from '../../src/split/flat-index.ts';
import { openDivided } from '../../src/split/layer-stream.ts';
import { SpanTable } from '../../src/split/span-table.ts';
import { headerMtime } from '../../src/tar/header.ts';
import { Spans } from '../../src/tar/spans.ts';
import { dir, file, hard, layer, sym } from '../support/layers/entries.ts';
import { entriesOf, textOf } from '../support/layers/flat.ts';
import { codeOf } from '../support/process/errors.ts';
import { prng } from '../support/process/prng.ts';
import { divided, indexed, spooled } from '../support/split/divided.ts';
import { SPARSE_FORMS } from '../support/tar/sparse.ts';
import { contentOf, NEVER, streamOf } from '../support/tar/streams.ts';
import { entry, gnuLong, pax, paxRecord } from '../support/tar/tar.ts';

const noise = prng(1);
const list = (name: string, ...paths: string[]) =>
  file(`var/lib/dpkg/info/${name}.list`, `${['/.', ...paths].join('\n')}\n`);

const PACKAGES = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];

/** Some packages of equal size, and an application. */
const IMAGE = [
  dir('app', { mtime: 70, mode: 0o700, uid: 5 }),
  file('app/main', noise.bytes(5000)),
  dir('usr', { mtime: 71 }),
  dir('usr/bin', { mtime: 72 }),
  ...PACKAGES.map((name) => file(`usr/bin/${name}`, noise.bytes(20_000))),
  hard('usr/bin/p0-too', 'usr/bin/p1'),
  dir('usr/share', { mtime: 73 }),
  ...PACKAGES.map((name) => file(`usr/share/${name}`, noise.bytes(20_000))),
  dir('var'),
  dir('var/lib'),
  dir('var/lib/dpkg'),
  dir('var/lib/dpkg/info'),
  ...PACKAGES.map((name) =>
    list(name, '/usr', `/usr/bin/${name}`, `/usr/bin/${name}-too`, `/usr/share/${name}`),
  ),
  file('var/lib/dpkg/status', 'Package: p0'),
];

/** Each layer's entries as texts, such as `a/ 700`, without the content of files. */
async function textsOf(tars: readonly Buffer[]): Promise<string[][]> {
  const texts = [];
  for (const tar of tars)
    texts.push(
      (await entriesOf(streamOf(tar))).map((entry) =>
        textOf({ ...entry, content: Buffer.alloc(0) }).replace(' ""', ''),
      ),
    );
  return texts;
}

describe('layers', () => {
  it('have packages together, directories above them with the time 0, and the rest on top', async () => {
    const { tars, division } = await divided(layer(...IMAGE), { layers: 4 });
    const texts = await textsOf(tars);
    expect(texts).toHaveLength(4);
    for (const name of PACKAGES) {
      const paths = [`usr/bin/${name}`, `usr/share/${name}`, `var/lib/dpkg/info/${name}.list`];
      const layers = paths.map((path) => texts.findIndex((layer) => layer.includes(path)));
      expect(new Set(layers).size, name).toBe(1);
    }
    expect(texts.filter((layer) => layer.includes('usr/bin/p0-too = usr/bin/p1'))).toHaveLength(1);
    const [top = [], ...others] = texts.reverse();
    for (const other of others) {
      expect(other.slice(0, 2)).toEqual(['usr/ @0', 'usr/bin/ @0']);
      expect(other).not.toContain('app/main');
    }
    const directories = (layer: string[]) => layer.filter((text) => /^[^ ]*\/( |$)/.test(text));
    expect(directories(top)).toEqual([
      'app/ 700 5:0 @70',
      'usr/ @71',
      'usr/bin/ @72',
      'usr/share/ @73',
      'var/',
      'var/lib/',
      'var/lib/dpkg/',
      'var/lib/dpkg/info/',
    ]);
    expect(top).toContain('app/main');
    expect(top).toContain('var/lib/dpkg/status');
    const names = division.layers.flatMap(({ largest }) => largest.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['dpkg:p0', '/app/']));
    expect(division.notices).toEqual([]);
    expect(division.details.join()).toContain('1 hard links are in the layer of their file');
  });

  it('do not depend on the order of the flat tar, nor on its pieces', async () => {
    const { tars } = await divided(layer(...IMAGE), { layers: 4 });
    const [appDir, app, ...rest] = IMAGE as [Buffer, Buffer, ...Buffer[]];
    const other = await divided(layer(...rest, appDir, app), { layers: 4 }, 777);
    expect(other.tars.map((tar, at) => tar.equals(tars[at]!))).toEqual([true, true, true, true]);
  });

  it('have the attributes of directories, but no time in any header', async () => {
    const records = { mtime: '5.5', atime: '6', ctime: '7', 'SCHILY.xattr.user.a': 'b' };
    const body = Object.entries(records).map(([key, value]) => paxRecord(key, value));
    const head = entry({ name: 'PaxHeader', typeFlag: 'x', mtime: 77 }, Buffer.concat(body));
    const directory = Buffer.concat([head, dir('d', { mtime: 5 })]);
    const image = [directory, file('d/a', noise.bytes(30_000)), list('one', '/d/a')];
    const app = file('b', noise.bytes(33_000));
    const [below, top] = (await divided(layer(...image, app), { layers: 2 })).tars;
    expect((await textsOf([below!]))[0]).toEqual([
      'd/ @0 {user.a=b}',
      'd/a',
      'var/lib/dpkg/info/one.list',
    ]);
    expect(below!.includes('time=')).toBe(false);
    expect(headerMtime(below!)).toBe(0);
    expect((await textsOf([top!]))[0]).toContain('d/ @5 {user.a=b}');
    expect(top!.includes(directory)).toBe(true);
  });

  it('have what differs in each build on top, also if a package lists it', async () => {
    const names = [
      'p/a',
      'etc/shells',
      'var/log/dpkg.log',
      'home/me/.cache/x',
      'var/lib/dpkg/status-old',
    ];
    const files = names.map((name) => file(name, noise.bytes(4000)));
    const owner = list('one', ...names.map((name) => `/${name}`), '/p/b');
    const image = layer(
      ...files,
      file('p/b', noise.bytes(30_000)),
      file('app', noise.bytes(40_000)),
      owner,
    );
    const { tars } = await divided(image, { layers: 2 });
    expect((await textsOf(tars)).map((texts) => texts.sort())).toEqual([
      ['p/a', 'p/b', 'var/lib/dpkg/info/one.list'],
      ['app', ...names.slice(1)].sort(),
    ]);
  });

  it('copy long names, sparse files and attributes byte for byte', async () => {
    const long = `d/${'n'.repeat(200)}`;
    const parts = [
      Buffer.concat([gnuLong('L', long), file('x', 'long')]),
      Buffer.concat([pax({ path: `${long}p`, 'SCHILY.xattr.user.x': '\0' }), file('y', 'pax')]),
      ...Object.values(SPARSE_FORMS).map((form, at) =>
        form({ name: `d/s${at}`, sizeBytes: 70_000, pieces: [[4096, noise.bytes(9000)]] }),
      ),
    ];
    const { tars } = await divided(layer(dir('d'), ...parts), { layers: 4 });
    for (const part of parts) expect(tars.filter((tar) => tar.includes(part))).toHaveLength(1);
  });

  it('have a hard link after its file, also if its name comes before it', async () => {
    const image = [dir('z'), file('z/file', 'x'), hard('a', 'z/file'), hard('b', 'a')];
    const { tars } = await divided(layer(...image, file('c', noise.bytes(9000))), { layers: 2 });
    const found = (await textsOf(tars)).find((texts) => texts.includes('a = z/file'))!;
    expect(found.slice(found.indexOf('z/file'))).toEqual(['z/file', 'a = z/file', 'b = a']);
  });

  it('do without directories that have no entry, and keep those with nothing in them', async () => {
    const { tars } = await divided(layer(file('a/b', 'x'), dir('empty', { mtime: 9 })), {
      layers: 2,
    });
    expect((await textsOf(tars)).flat().sort()).toEqual(['a/b', 'empty/ @9']);
  });

  it('have the root only on top', async () => {
    const root = dir('./', { mtime: 3 });
    const { tars } = await divided(
      layer(root, file('a', noise.bytes(900)), file('b', noise.bytes(900))),
      {
        layers: 2,
      },
    );
    expect(tars.map((tar) => tar.includes(root))).toEqual([false, true]);
  });

  it('are fewer than wanted if there is less to divide', async () => {
    const { division } = await divided(layer(file('a', 'x')), { layers: 100 });
    expect(division.layers).toHaveLength(1);
    expect(division.notices).toEqual([
      'The result has 1 layer instead of 100: the rest belongs together and is not split.',
    ]);
  });

  it('are one for an empty filesystem', async () => {
    const { tars } = await divided(layer(), { layers: 2 });
    expect(tars).toEqual([layer()]);
  });
});

describe('layers with a largest size', () => {
  const image = layer(
    ...Array.from({ length: 60 }, (_, at) => file(`f${at}`, noise.bytes(10_000 + 100 * at))),
  );

  it('are as few as hold everything', async () => {
    const { division } = await divided(image, { maxBytes: 200_000 });
    expect(division.layers.length).toBeGreaterThanOrEqual(5);
    expect(division.layers.length).toBeLessThanOrEqual(6);
    for (const { packedBytes } of division.layers) expect(packedBytes).toBeLessThan(200_000);
  });

  it('are one if that holds everything', async () => {
    const { division } = await divided(image, { maxBytes: 2_000_000 });
    expect(division.layers).toHaveLength(1);
  });

  it('have a larger file alone', async () => {
    const large = Buffer.concat([image.subarray(0, -1024), file('large', noise.bytes(300_000))]);
    const { division, tars } = await divided(Buffer.concat([large, Buffer.alloc(1024)]), {
      maxBytes: 200_000,
    });
    const sizes = division.layers.map(({ packedBytes }) => packedBytes);
    expect(sizes.filter((bytes) => bytes > 200_000)).toHaveLength(1);
    const alone = tars[sizes.findIndex((bytes) => bytes > 200_000)]!;
    expect((await textsOf([alone]))[0]).toEqual(['large']);
  });

  it('divide a package that is larger', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `usr/f${at}`);
    const files = names.map((name) => file(name, noise.bytes(10_000)));
    const owner = list('one', ...names.map((name) => `/${name}`));
    const { division } = await divided(layer(...files, owner), { maxBytes: 100_000 });
    expect(division.layers.length).toBeLessThanOrEqual(7);
    for (const { packedBytes } of division.layers) expect(packedBytes).toBeLessThan(100_000);
  });

  it('count bytes of the streams if those are not packed', async () => {
    const zeros = layer(
      ...Array.from({ length: 12 }, (_, at) => file(`z${at}`, Buffer.alloc(20_000))),
    );
    const packed = await divided(zeros, { maxBytes: 50_000 });
    const plain = await divided(zeros, { maxBytes: 50_000, isUnpacked: true });
    expect(packed.division.layers).toHaveLength(1);
    expect(plain.division.layers.length).toBeGreaterThanOrEqual(5);
    for (const { streamBytes } of plain.division.layers) expect(streamBytes).toBeLessThan(50_000);
  });
});

describe('spans', () => {
  it('lead to the same bytes as the flat tar', async () => {
    const tar = layer(...IMAGE);
    const flat = indexed(tar);
    const table = new SpanTable();
    // As if three bytes in ten were new, and the rest from two streams.
    for (let at = 0, turn = 0; at < tar.length; turn++) {
      const bytes = Math.min(7000 + 1000 * (turn % 5), tar.length - at);
      table.add(bytes, turn % 3 === 0 ? undefined : { stream: turn % 2, offset: at });
      at += bytes;
    }
    const spool = { ...spooled(tar, flat), spans: table };
    for (const one of divide(flat.index, flat.owners, { layers: 3 }).layers) {
      const spans = new Spans();
      const bytes = await contentOf(openDivided(spool, one, NEVER, spans));
      expect(spans.bytes).toBe(bytes.length);
      let at = 0;
      let copied = 0;
      for (const { bytes: length, origin } of spans.take(0, bytes.length)) {
        if (origin !== undefined) {
          copied += length;
          const from = tar.subarray(origin.offset, origin.offset + length);
          expect(bytes.subarray(at, at + length).equals(from)).toBe(true);
        }
        at += length;
      }
      if (one.dataBytes > 30_000) expect(copied).toBeGreaterThan(bytes.length / 3);
    }
  });
});

describe('bad input is an error:', () => {
  it.each([
    ['a file below a file', [file('a', 'x'), file('a/b', 'x')], '"a/b" is below "a"'],
    ['a file below a symbolic link', [sym('a', 'c'), file('a/b', 'x')], '"a/b" is below "a"'],
    ['a hard link without a target', [hard('a', 'b')], 'its target "b"'],
    ['a hard link before its target', [hard('a', 'b'), file('b')], 'its target "b"'],
    ['hard links in a circle', [hard('a', 'b'), hard('b', 'a')], 'its target "b"'],
  ])('%s', (_, entries, text) => {
    const { index, owners } = indexed(layer(...entries));
    expect(() => divide(index, owners, { layers: 2 })).toThrow(text);
  });

  it('a flat tar without an end', () => {
    const index = new FlatIndex();
    index.add(layer(...IMAGE).subarray(0, 5000));
    expect(() => index.end()).toThrow('before the two zero blocks');
  });

  it('a spool that was cut', async () => {
    const tar = layer(...IMAGE);
    const flat = indexed(tar);
    const spool = spooled(tar, flat);
    truncateSync(spool.path, 20_000);
    const { layers } = divide(flat.index, flat.owners, { layers: 2 });
    const codes = [];
    for (const one of layers)
      codes.push(await contentOf(openDivided(spool, one, NEVER)).then(() => '', codeOf));
    expect(codes).toContain('TEMP_DIR');
  });

  it('a stream that nobody wants any more', async () => {
    const tar = layer(...IMAGE);
    const flat = indexed(tar);
    const one = divide(flat.index, flat.owners, { layers: 2 }).layers[0]!;
    const stop = new AbortController();
    const reading = contentOf(openDivided(spooled(tar, flat), one, stop.signal));
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow();
  });
});
