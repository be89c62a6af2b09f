import { open, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import {
  type ArchivePart,
  archiveBytes,
  archiveStream,
  writeArchive,
} from '../../src/image/archive-parts.ts';
import { plainFileHeader } from '../../src/tar/plain-file.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf } from '../support/tar/streams.ts';

const MIB = 1024 * 1024;

async function fileOf(sizeBytes: number): Promise<ArchivePart> {
  const path = join(tempDir(), 'content');
  await writeFile(path, Buffer.alloc(sizeBytes, 'some content '));
  return { path: `blobs/sha256/${'a'.repeat(64)}`, content: { path, sizeBytes } };
}

/** Writes an archive to a file and returns its bytes. */
async function written(
  parts: readonly ArchivePart[],
  signal = new AbortController().signal,
  onBytes: (bytes: number) => void = () => {},
): Promise<Buffer> {
  const path = join(tempDir(), 'archive');
  const file = await open(path, 'wx');
  try {
    await writeArchive(file, parts, { signal, onBytes });
  } finally {
    await file.close();
  }
  return readFile(path);
}

describe('an archive', () => {
  const small = { path: 'oci-layout', content: Buffer.from('{}') };
  const empty = { path: 'empty', content: Buffer.alloc(0) };

  it.each([0, 1, 511, 512, 513, 4 * MIB, 4 * MIB + 1, 9 * MIB + 3])(
    'has every part with its bytes, in order, with a file of %d bytes',
    async (sizeBytes) => {
      const parts = [small, empty, await fileOf(sizeBytes), small];
      const found: [string, number][] = [];
      const reader = archiveStream(parts).pipe(extract());
      for await (const entry of reader) {
        const { name, mtime, uid, gid, mode } = entry.header;
        expect([mtime?.getTime(), uid, gid, mode]).toEqual([0, 0, 0, 0o644]);
        found.push([name, (await contentOf(entry)).length]);
      }
      expect(found).toEqual([
        ['oci-layout', 2],
        ['empty', 0],
        [`blobs/sha256/${'a'.repeat(64)}`, sizeBytes],
        ['oci-layout', 2],
      ]);
    },
  );

  it.each([0, 700, 5 * MIB + 1])(
    'with a file of %d bytes is the same in a file and as a stream, with the announced size',
    async (sizeBytes) => {
      const parts = [small, await fileOf(sizeBytes), empty];
      let counted = 0;
      const bytes = await written(parts, undefined, (more) => {
        counted += more;
      });
      expect(bytes.equals(await buffer(archiveStream(parts)))).toBe(true);
      expect(bytes).toHaveLength(archiveBytes(parts));
      expect(counted).toBe(bytes.length);
    },
  );

  it('reports the bytes of files as a stream reads them', async () => {
    let counted = 0;
    const parts = [small, await fileOf(3 * MIB)];
    await buffer(
      archiveStream(parts, (bytes) => {
        counted += bytes;
      }),
    );
    expect(counted).toBe(3 * MIB);
  });

  it.each([
    ['shorter', 1],
    ['longer', 3 * MIB],
  ])('fails if a file is %s than announced', async (_, actualBytes) => {
    const part = await fileOf(2 * MIB);
    await truncate((part.content as { path: string }).path, actualBytes);
    const error = { name: 'RangeError', message: expect.stringContaining(`${2 * MIB} bytes`) };
    await expect(written([part]).then(({ length }) => length)).rejects.toMatchObject(error);
    const reading = buffer(archiveStream([part]));
    await expect(reading.then(({ length }) => length)).rejects.toMatchObject(error);
  });

  it('has parts of files, and refuses files that end before them', async () => {
    const path = join(tempDir(), 'file');
    await writeFile(path, 'before|content|after');
    const part = (startByte: number | undefined, sizeBytes: number) => [
      { path: 'part', content: { path, startByte, sizeBytes } },
    ];
    const archive = await written(part(7, 7));
    expect(archive.subarray(512, 1024).toString('latin1').replace(/\0+$/, '')).toBe('content');
    expect(await buffer(archiveStream(part(7, 7)))).toEqual(archive);
    await expect(written(part(7, 14))).rejects.toThrow('must have 21 bytes, but has 20');
    await expect(buffer(archiveStream(part(undefined, 7)))).rejects.toThrow('must have 7 bytes');
  });

  it('ends in the middle once the signal is aborted', async () => {
    const abort = new AbortController();
    const reason = new Error('enough');
    let bytes = 0;
    const onBytes = (more: number) => {
      bytes += more;
      if (bytes > 5 * MIB) abort.abort(reason);
    };
    const writing = written([await fileOf(40 * MIB)], abort.signal, onBytes);
    // Not the bytes, which a failing test would print.
    await expect(writing.then(({ length }) => length)).rejects.toBe(reason);
    expect(bytes).toBeLessThan(15 * MIB);
  });
});

describe('plainFileHeader', () => {
  it.each([0, 8 ** 11 - 1, 8 ** 11, 2 ** 45 + 7])(
    'contains a size of %d bytes',
    async (sizeBytes) => {
      const reader = extract();
      const size = new Promise((resolve) => {
        reader.on('entry', ({ size }) => resolve(size));
      });
      const header = plainFileHeader('name', sizeBytes);
      // Eleven digits and a NUL, or the mark of base 256.
      expect(sizeBytes < 8 ** 11 ? header[135] : header[124]).toBe(sizeBytes < 8 ** 11 ? 0 : 0x80);
      reader.write(header);
      expect(await size).toBe(sizeBytes);
      reader.on('error', () => {}).destroy();
    },
  );

  it('refuses a name that does not fit', () => {
    expect(() => plainFileHeader('n'.repeat(101), 0)).toThrow(RangeError);
    expect(plainFileHeader('n'.repeat(100), 0)).toHaveLength(512);
  });
});
