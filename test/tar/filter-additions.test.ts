import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { EntryObserver, Replacement, TarEntry } from '../../src/tar/entry.ts';
import { TarFilter, type TarFilterOptions } from '../../src/tar/filter.ts';
import { readEntries } from '../support/tar/cleaning.ts';
import { CHUNK_SIZES } from '../support/tar/filter.ts';
import { headOf } from '../support/tar/heads.ts';
import { contentOf, streamOf } from '../support/tar/streams.ts';
import { archive, entry, gnuLong, header, pax } from '../support/tar/tar.ts';

const LONG = 'n'.repeat(300);

function entryOf(name: string, typeFlag: string, ...blocks: Buffer[]): TarEntry {
  return { ...headOf(...blocks), name: Buffer.from(name), typeFlag, sizeBytes: 0 };
}

/** Records what an observer receives. */
function recorder(): { observer: EntryObserver; calls: string[] } {
  const calls: string[] = [];
  const observer: EntryObserver = {
    begin: (seen, verdict) =>
      calls.push(`${seen.name} ${typeof verdict === 'string' ? verdict : 'replaced'}`),
    data: (bytes) => calls.push(`${bytes.length} bytes`),
    end: () => calls.push('end'),
  };
  return { observer, calls };
}

async function* given(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

const keepAll = (options: TarFilterOptions, observer?: EntryObserver) =>
  new TarFilter(() => 'keep', observer, options);

describe('entries inserted before another', () => {
  const DIR = header({ name: 'dir/', typeFlag: '5', mode: 0o1777 });
  const LONG_DIR = Buffer.concat([gnuLong('L', `${LONG}/`), header({ typeFlag: '5' })]);
  const before = [entryOf('dir/', '5', DIR), entryOf(`${LONG}/`, '5', LONG_DIR)];
  const FILE = Buffer.concat([pax({ mtime: '5' }), entry({ name: 'file' }, 'x'.repeat(600))]);
  const bytes = archive(entry({ name: 'first' }, '1'), FILE, entry({ name: 'last' }, '2'));
  const decide = (seen: TarEntry) =>
    `${seen.name}` === 'file' ? { head: seen, before } : ('keep' as const);

  it.each(CHUNK_SIZES)(
    'come in order, in front of its headers: pieces of %d bytes',
    async (size) => {
      const filter = new TarFilter(decide);
      const output = await contentOf(streamOf(bytes, Math.min(size, bytes.length)).pipe(filter));
      const expected = archive(
        entry({ name: 'first' }, '1'),
        DIR,
        LONG_DIR,
        FILE,
        entry({ name: 'last' }, '2'),
      );
      expect(output.equals(expected)).toBe(true);
      expect(filter.counts).toEqual({ entries: 5, dataBytes: 602 });
      expect(filter.bytesWritten).toBe(expected.length);
      expect((await readEntries(output)).map(({ name, mode }) => [name, mode])).toEqual([
        ['first', 0o644],
        ['dir/', 0o1777],
        [`${LONG}/`, 0o644],
        ['file', 0o644],
        ['last', 0o644],
      ]);
    },
  );

  it('reach the observer as separate entries', async () => {
    const { observer, calls } = recorder();
    await contentOf(streamOf(bytes).pipe(new TarFilter(decide, observer)));
    expect(calls).toEqual([
      ...['first keep', '1 bytes', 'end'],
      ...['dir/ keep', 'end', `${LONG}/ keep`, 'end'],
      ...['file replaced', '600 bytes', 'end'],
      ...['last keep', '1 bytes', 'end'],
    ]);
  });

  it('precede an entry whose data is replaced', async () => {
    const emptying = (seen: TarEntry): Replacement => ({
      head: headOf(header({ name: 'other' })),
      data: Buffer.alloc(0),
      before: `${seen.name}` === 'file' ? before : [],
    });
    const filter = new TarFilter(emptying);
    const output = await contentOf(streamOf(bytes).pipe(filter));
    const other = header({ name: 'other' });
    expect(output.equals(archive(other, DIR, LONG_DIR, other, other))).toBe(true);
    expect(filter.counts).toEqual({ entries: 5, dataBytes: 0 });
  });
});

describe('an appendix', () => {
  const bytes = archive(entry({ name: 'a' }, '1'));
  const more = entry({ name: 'b' }, '2');

  it('comes between the last entry and the end of the archive', async () => {
    const filter = keepAll({ appendix: () => given(more, Buffer.alloc(0), more) });
    const output = await contentOf(streamOf(bytes).pipe(filter));
    const expected = archive(entry({ name: 'a' }, '1'), more, more);
    expect(output.equals(expected)).toBe(true);
    expect(filter.bytesWritten).toBe(expected.length);
    const plain = keepAll({});
    await contentOf(streamOf(expected).pipe(plain));
    expect(filter.digest()).toBe(plain.digest());
    expect(filter.counts).toEqual({ entries: 1, dataBytes: 1 });
  });

  it('is requested once, when the input is complete', async () => {
    const appendix = vi.fn(() => given(more));
    const filter = keepAll({ appendix });
    filter.resume();
    filter.write(bytes);
    await new Promise(setImmediate);
    expect(appendix).not.toHaveBeenCalled();
    filter.end();
    await contentOf(filter);
    expect(appendix).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['is cut off', bytes.subarray(0, 1024), 'TAR_TRUNCATED'],
    ['has trailing data', Buffer.concat([bytes, Buffer.alloc(100, 'x')]), 'TAR_INVALID'],
  ])('is not requested if the stream %s', async (_, broken, code) => {
    const appendix = vi.fn(() => given(more));
    const reading = contentOf(streamOf(broken).pipe(keepAll({ appendix })));
    await expect(reading).rejects.toMatchObject({ code });
    expect(appendix).not.toHaveBeenCalled();
  });

  it('fails the stream when it fails, without an end of the archive', async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield more;
      throw new RangeError('no more');
    }
    const parts: Buffer[] = [];
    const filter = streamOf(bytes).pipe(keepAll({ appendix: failing }));
    filter.on('data', (part: Buffer) => parts.push(part));
    await expect(new Promise((_, reject) => filter.on('error', reject))).rejects.toThrow('no more');
    expect(Buffer.concat(parts).equals(Buffer.concat([bytes.subarray(0, 1024), more]))).toBe(true);
  });

  it('waits for a slow reader, however large it is', async () => {
    const warned: string[] = [];
    const onWarning = (warning: Error) => warned.push(warning.message);
    process.on('warning', onWarning);
    const piece = Buffer.alloc(256 * 1024, 'x');
    const count = 400;
    let asked = 0;
    async function* large(): AsyncGenerator<Buffer> {
      for (; asked < count; asked++) yield piece;
    }
    const filter = streamOf(archive()).pipe(keepAll({ appendix: large }));
    let most = 0;
    let taken = 0;
    for await (const part of filter) {
      taken += (part as Buffer).length;
      most = Math.max(most, filter.readableLength);
      // It is never produced far ahead of the reader.
      expect(asked * piece.length - taken).toBeLessThan(3 * 1024 * 1024);
      await new Promise(setImmediate);
    }
    expect(taken).toBe(count * piece.length + 1024);
    expect(most).toBeLessThan(2 * 1024 * 1024);
    await new Promise(setImmediate);
    process.off('warning', onWarning);
    expect(warned).toEqual([]);
  });

  it('is closed when its reader goes away', async () => {
    let isOpen = true;
    async function* endlessly(): AsyncGenerator<Buffer> {
      try {
        for (;;) yield Buffer.alloc(256 * 1024);
      } finally {
        isOpen = false;
      }
    }
    const filter = streamOf(archive()).pipe(keepAll({ appendix: endlessly }));
    // By now it waits for a reader.
    await vi.waitFor(() => expect(filter.readableLength).toBeGreaterThanOrEqual(1024 * 1024));
    await new Promise(setImmediate);
    expect(isOpen).toBe(true);
    filter.destroy();
    await vi.waitFor(() => expect(isOpen).toBe(false));
    expect(filter.destroyed).toBe(true);
  });
});

describe('a part of another archive', () => {
  it('is written without an end, but its input needs one', async () => {
    const bytes = archive(entry({ name: 'a' }, '1'), entry({ name: 'b' }));
    const filter = new TarFilter(({ name }) => (`${name}` === 'b' ? 'drop' : 'keep'), undefined, {
      isPart: true,
    });
    const output = await contentOf(Readable.from([bytes]).pipe(filter));
    expect(output.equals(entry({ name: 'a' }, '1'))).toBe(true);
    const cut = contentOf(streamOf(bytes.subarray(0, -1024)).pipe(keepAll({ isPart: true })));
    await expect(cut).rejects.toMatchObject({ code: 'TAR_TRUNCATED' });
  });

  it('ends after its appendix', async () => {
    const options = { isPart: true, appendix: () => given(entry({ name: 'b' })) };
    const output = await contentOf(streamOf(archive()).pipe(keepAll(options)));
    expect(output.equals(entry({ name: 'b' }))).toBe(true);
  });
});
