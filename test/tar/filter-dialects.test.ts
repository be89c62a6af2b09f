import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../support/tar/dialects.ts';
import { CHUNK_SIZES, chunksOf, filter, filterWhole } from '../support/tar/filter.ts';
import { archive, end, entry, gnuLong, header, pax } from '../support/tar/tar.ts';

describe('TarFilter passes every dialect byte for byte', () => {
  describe.each(DIALECTS)('$title', ({ bytes, entries }) => {
    it.each(CHUNK_SIZES)('in pieces of %d bytes', async (size) => {
      const result = await filter(chunksOf(bytes, size));
      expect(result.error).toBeUndefined();
      expect(result.entries).toEqual(entries);
      expect(result.output.equals(bytes)).toBe(true);
      const dataBytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
      expect(result.counts).toEqual({ entries: entries.length, dataBytes });
    });
  });

  it('passes thousands of entries byte for byte', async () => {
    const parts = Array.from({ length: 5000 }, (_, number) =>
      entry({ name: `files/${number}` }, 'x'.repeat(number % 3)),
    );
    const bytes = archive(...parts);
    const result = await filter(chunksOf(bytes, 65536));
    expect(result.counts).toEqual({ entries: 5000, dataBytes: 4999 });
    expect(result.output.equals(bytes)).toBe(true);
  });

  it.each([1, 18, 511 * 2])('removes %d blocks of padding after the end', async (blocks) => {
    const bytes = archive(entry({}, 'x'));
    for (const size of [7, 512, Number.POSITIVE_INFINITY]) {
      const result = await filter(chunksOf(Buffer.concat([bytes, end(blocks)]), size));
      expect(result.error).toBeUndefined();
      expect(result.output.equals(bytes)).toBe(true);
    }
  });

  it('passes an entry’s header and all of its extension headers to the decision', async () => {
    const long = gnuLong('K', 'target');
    const extended = pax({ path: 'name' });
    const { TarFilter } = await import('../../src/tar/filter.ts');
    const found: Buffer[] = [];
    const tarFilter = new TarFilter(({ extensions, header: block }) => {
      found.push(Buffer.concat([...extensions, block]));
      return 'drop';
    });
    tarFilter.resume().end(archive(long, extended, entry({ typeFlag: '2' })));
    await new Promise((resolve) => tarFilter.once('end', resolve));
    expect(found).toEqual([Buffer.concat([long, extended, header({ typeFlag: '2' })])]);
  });
});

describe('TarFilter reads extension headers as engines do', () => {
  it('uses the last of two PAX headers', async () => {
    const bytes = archive(pax({ path: 'first' }), pax({ path: 'last' }), entry({}, 'x'));
    expect((await filterWhole(bytes)).entries[0]?.name).toBe('last');
  });

  it('does not carry an extension header over to the next entry', async () => {
    const bytes = archive(pax({ path: 'far', size: '0' }), entry({}), entry({ name: 'b' }, 'x'));
    expect((await filterWhole(bytes)).entries[1]).toEqual({
      name: 'b',
      typeFlag: '0',
      sizeBytes: 1,
    });
  });

  it('uses the header name if the PAX path or the GNU long name is empty', async () => {
    for (const extension of [pax({ path: '' }), gnuLong('L', '')]) {
      const { entries } = await filterWhole(archive(extension, entry({ name: 'kept' }, 'x')));
      expect(entries[0]?.name).toBe('kept');
    }
  });

  it('uses the header size if the PAX size is empty', async () => {
    const result = await filterWhole(archive(pax({ size: '' }), entry({}, 'four')));
    expect(result.error).toBeUndefined();
    expect(result.entries[0]?.sizeBytes).toBe(4);
  });

  it('prefers a GNU long name to a PAX path', async () => {
    const bytes = archive(gnuLong('L', 'long'), pax({ path: 'pax' }), entry({}));
    expect((await filterWhole(bytes)).entries[0]?.name).toBe('long');
  });

  it('reads no data for an old directory: a NUL type and a trailing slash', async () => {
    const bytes = archive(
      header({ name: 'dir/', typeFlag: '', magic: 'v7', sizeBytes: 512 }),
      entry({ name: 'after' }, 'x'),
    );
    const { entries, error } = await filterWhole(bytes);
    expect(error).toBeUndefined();
    expect(entries.map(({ name }) => name)).toEqual(['dir/', 'after']);
  });

  it('keeps the order, or fails, if a global header comes between an extension and its entry', async () => {
    const bytes = archive(pax({ path: 'named' }), pax({ comment: 'all' }, 'g'), entry({}, 'x'));
    const result = await filterWhole(bytes);
    // Refusing is also right, but another order would be another archive.
    if (result.error === undefined) expect(result.output.equals(bytes)).toBe(true);
  });
});
