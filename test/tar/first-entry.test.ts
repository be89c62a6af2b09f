import { describe, expect, it } from 'vitest';
import { readFirstEntry } from '../../src/tar/first-entry.ts';
import { failureOf } from '../support/process/errors.ts';
import { endless, streamOf } from '../support/tar/streams.ts';
import { archive, entry, header, padded, pax } from '../support/tar/tar.ts';

const LIMIT = 10_000;

describe('readFirstEntry', () => {
  it.each([1, 100, 512, 65536])(
    'reads a file with its extension headers, in pieces of %d bytes',
    async (size) => {
      const extension = pax({ 'SCHILY.xattr.user.a': 'b' });
      const bytes = archive(extension, entry({ name: 'hosts', mtime: 77 }, 'localhost'));
      const found = await readFirstEntry(streamOf(bytes, size), LIMIT);
      expect(found).toMatchObject({ typeFlag: '0', mtimeSeconds: 77 });
      expect(Buffer.concat(found?.extensions ?? []).equals(extension)).toBe(true);
      expect(found?.header.equals(header({ name: 'hosts', mtime: 77, sizeBytes: 9 }))).toBe(true);
      expect(found?.data.equals(padded('localhost'))).toBe(true);
    },
  );

  it('ignores what follows a directory', async () => {
    const bytes = archive(
      entry({ name: 'dev/', typeFlag: '5', mtime: 5 }),
      entry({ name: 'dev/big' }, Buffer.alloc(50_000)),
    );
    const found = await readFirstEntry(streamOf(bytes, 1024), LIMIT);
    expect(found).toMatchObject({ typeFlag: '5', mtimeSeconds: 5 });
    expect(found?.data.length).toBe(0);
  });

  it('ends the stream early', async () => {
    const stream = streamOf(
      Buffer.concat([entry({ typeFlag: '5' }), entry({ sizeBytes: 2 ** 32 })]),
      512,
    );
    const rest = endless();
    const both = (async function* () {
      yield* stream;
      yield* rest;
    })();
    const { Readable } = await import('node:stream');
    const source = Readable.from(both);
    expect((await readFirstEntry(source, LIMIT))?.typeFlag).toBe('5');
    expect(source.destroyed).toBe(true);
  });

  it.each([512, 65536])(
    'reads all of a file that another entry follows, in pieces of %d bytes',
    async (size) => {
      const bytes = archive(entry({ name: 'a' }, 'first'), entry({ name: 'b' }, 'second'));
      const found = await readFirstEntry(streamOf(bytes, size), LIMIT);
      expect(found?.data.equals(padded('first'))).toBe(true);
    },
  );

  it('returns undefined for an empty archive', async () => {
    expect(await readFirstEntry(streamOf(archive()), LIMIT)).toBeUndefined();
  });

  it('accepts a file up to the limit and refuses a larger one', async () => {
    const bytes = (length: number) => streamOf(archive(entry({}, Buffer.alloc(length))));
    expect((await readFirstEntry(bytes(LIMIT), LIMIT))?.data.length).toBe(10_240);
    expect((await failureOf(readFirstEntry(bytes(LIMIT + 1), LIMIT))).code).toBe('TAR_LIMIT');
  });

  it('fails if the stream is truncated', async () => {
    const cut = archive(entry({}, 'data')).subarray(0, 800);
    expect((await failureOf(readFirstEntry(streamOf(cut), LIMIT))).code).toBe('TAR_TRUNCATED');
  });
});
