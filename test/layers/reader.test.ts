// Looks at single paths of the flat filesystem, as rules and reports do.
import { describe, expect, it } from 'vitest';
import { layersReader } from '../../src/layers/reader.ts';
import { entryFacts } from '../../src/tar/facts.ts';
import { blobOf, indexBlobs, PACKINGS } from '../support/layers/blobs.ts';
import { dir, file, gone, hard, layer, sym } from '../support/layers/entries.ts';
import { entriesOf, textOf } from '../support/layers/flat.ts';
import { NEVER } from '../support/tar/streams.ts';

const BASE = layer(
  dir('etc', { mode: 0o700 }),
  file('etc/passwd', 'root:x:0:0'),
  file('etc/hidden', 'x'),
  dir('usr'),
  dir('usr/lib'),
  file('usr/lib/a', 'A'),
  hard('usr/lib/b', 'usr/lib/a'),
  sym('lib', 'usr/lib'),
  sym('loop', 'loop'),
  sym('up', '../../etc'),
  file('first', 'F'),
);
const TOP = layer(
  dir('etc', { mode: 0o711 }),
  gone('etc/hidden'),
  hard('usr/lib/c', 'usr/lib/a'),
  hard('other', 'usr/lib/a'),
  hard('usr/second', 'first'),
  gone('first'),
  file('late/f', 'L'),
);

async function scene() {
  const blobs = [BASE, TOP, layer(file('last', 'x'))].map((tar) => blobOf(PACKINGS.gzip(tar), tar));
  const reader = layersReader(await indexBlobs(blobs));
  const opened = () => blobs.map((blob) => blob.opened - 1);
  const openTexts = async (path: string) =>
    (await entriesOf(await reader.openPath(Buffer.from(path, 'latin1'), NEVER))).map(textOf);
  return { reader, opened, openTexts };
}

describe('openPath', () => {
  it.each<[path: string, texts: string[]]>([
    ['etc', ['etc/ 711', 'etc/passwd "root:x:0:0"']],
    ['etc/passwd', ['passwd "root:x:0:0"']],
    ['usr/lib', ['lib/', 'lib/a "A"', 'lib/b = lib/a', 'lib/c = lib/a']],
    ['usr/lib/b', ['b "A"']],
    ['other', ['other "A"']],
    ['usr/second', ['second "F"']],
    ['lib', ['lib -> usr/lib']],
    ['lib/a', ['a "A"']],
    ['up/passwd', ['passwd "root:x:0:0"']],
    ['late', ['late/ @0', 'late/f "L"']],
    ['usr/../etc/./passwd', ['passwd "root:x:0:0"']],
  ])('gives %s with names from its last part on', async (path, texts) => {
    expect(await (await scene()).openTexts(path)).toEqual(texts);
  });

  it('gives the whole filesystem for the root', async () => {
    const { openTexts } = await scene();
    expect((await openTexts('')).length).toBe(15);
  });

  it.each(['none', 'etc/hidden', 'first', 'loop/x', 'etc/passwd/x', 'usr/none/x'])(
    'says that %s is not there',
    async (path) => {
      const { reader } = await scene();
      const bytes = Buffer.from(path);
      const error = await reader.openPath(bytes, NEVER).catch((thrown: unknown) => thrown);
      expect(reader.isNotFound(error, bytes)).toBe(true);
      expect(reader.isNotFound(new Error('other'), bytes)).toBe(false);
      expect(await reader.lookAt(path, NEVER)).toBeUndefined();
    },
  );

  it('opens only layers that have something of it', async () => {
    const { openTexts, opened } = await scene();
    await openTexts('etc');
    expect(opened()).toEqual([1, 0, 0]);
    await openTexts('late');
    expect(opened()).toEqual([1, 1, 0]);
  });

  it('stops reading a layer once it has everything', async () => {
    const tar = layer(file('a', 'A'), file('big', Buffer.alloc(20_000_000, 'x')));
    let read = 0;
    const blob = blobOf(tar, tar);
    const open = async () => {
      const stream = await blob.open(NEVER);
      return stream
        .on('data', (bytes: Buffer) => {
          read += bytes.length;
        })
        .pause();
    };
    const reader = layersReader(await indexBlobs([{ ...blob, open }]));
    read = 0;
    const stream = await reader.openPath(Buffer.from('a'), NEVER);
    expect((await entriesOf(stream)).map(textOf)).toEqual(['a "A"']);
    expect(read).toBeLessThan(1_000_000);
  });
});

describe('lookAt', () => {
  it('gives a directory and a link without opening a layer', async () => {
    const { reader, opened } = await scene();
    const etc = await reader.lookAt('etc', NEVER);
    expect(etc?.typeFlag).toBe('5');
    expect(entryFacts(etc!).mode).toBe(0o711);
    const link = await reader.lookAt('lib', NEVER);
    expect(link?.typeFlag).toBe('2');
    expect(entryFacts(link!).link.toString()).toBe('usr/lib');
    expect((await reader.lookAt('late', NEVER))?.mtimeSeconds).toBe(0);
    expect(opened()).toEqual([0, 0, 0]);
  });

  it('gives a file with its data', async () => {
    const { reader, opened } = await scene();
    const passwd = await reader.lookAt('etc/passwd', NEVER);
    expect(passwd?.typeFlag).toBe('0');
    expect(passwd?.data.toString('latin1', 0, 10)).toBe('root:x:0:0');
    expect(opened()).toEqual([1, 0, 0]);
    expect((await reader.lookAt('usr/second', NEVER))?.data.toString('latin1', 0, 1)).toBe('F');
  });
});

describe('the whole stream', () => {
  it('skips layers of which nothing is left but directories', async () => {
    const tars = [
      layer(file('old', 'x'), dir('d')),
      layer(gone('old'), dir('d', { mode: 0o700 })),
      layer(file('d/f', 'f')),
    ];
    const blobs = tars.map((tar) => blobOf(tar, tar));
    const reader = layersReader(await indexBlobs(blobs));
    expect((await entriesOf(await reader.open(NEVER))).map(textOf)).toEqual(['d/ 700', 'd/f "f"']);
    expect(blobs.map(({ opened }) => opened)).toEqual([1, 1, 2]);
  });

  it('fails if a layer changed between the passes', async () => {
    const tar = layer(file('f', Buffer.alloc(300_000, 'x')));
    const changed = Buffer.from(tar);
    changed[200_000] = 0x79;
    const blob = blobOf(tar, tar);
    const other = blobOf(changed, changed);
    const reader = layersReader(
      await indexBlobs([
        { ...blob, open: (signal) => (blob.opened === 0 ? blob : other).open(signal) },
      ]),
    );
    await expect(entriesOf(await reader.open(NEVER))).rejects.toMatchObject({
      code: 'BLOB_INVALID',
    });
  });

  it('ends if it is aborted', async () => {
    const { reader } = await scene();
    const aborting = new AbortController();
    const stream = await reader.open(aborting.signal);
    aborting.abort(new Error('enough'));
    await expect(entriesOf(stream)).rejects.toThrow();
  });

  it('says how it reads', async () => {
    const { reader } = await scene();
    expect(reader.way).toBe('layers');
    expect(reader.isReproducible).toBe(true);
    expect(reader.unseenTimes).toEqual([]);
    await reader.close();
  });
});
