import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { TarFilter } from '../../src/tar/filter.ts';
import { HeldEntries } from '../../src/tar/held-entries.ts';
import { failureOf } from '../support/process/errors.ts';
import { streamOf } from '../support/tar/streams.ts';
import { archive, entry, gnuLong, header, padded, pax } from '../support/tar/tar.ts';

const MIB = 1024 * 1024;

/** Holds the entries with given names from an archive in pieces. */
async function held(bytes: Buffer, names: readonly string[], limitBytes: number, size = 65536) {
  const entries = new HeldEntries(limitBytes);
  const filter = new TarFilter((found) =>
    names.includes(found.name.toString()) ? entries.hold(found) : 'drop',
  );
  await pipeline(streamOf(bytes, size), filter, entries.sink);
  return entries.entries();
}

describe('HeldEntries', () => {
  it.each([1, 100, 512, 65536])(
    'holds only the wanted entries, in pieces of %d bytes',
    async (size) => {
      const bytes = archive(
        entry({ name: 'a' }, 'not this'),
        pax({ 'SCHILY.xattr.user.a': 'b' }),
        entry({ name: 'b', mtime: 7 }, 'b'.repeat(700)),
        header({ name: 'c/', typeFlag: '5', mtime: 8 }),
        entry({ name: 'd' }, Buffer.alloc(5000)),
        gnuLong('L', 'e'),
        entry({ mtime: 9 }, 'e'),
      );
      const [b, c, e, ...more] = await held(bytes, ['b', 'c/', 'e'], 1000, size);
      expect(more).toEqual([]);
      expect(b).toMatchObject({ typeFlag: '0', mtimeSeconds: 7 });
      expect(Buffer.concat(b!.extensions).equals(pax({ 'SCHILY.xattr.user.a': 'b' }))).toBe(true);
      expect(b!.header.equals(header({ name: 'b', mtime: 7, sizeBytes: 700 }))).toBe(true);
      expect(b!.data.equals(padded('b'.repeat(700)))).toBe(true);
      expect(c).toMatchObject({ typeFlag: '5', mtimeSeconds: 8, extensions: [] });
      expect(c!.data.length).toBe(0);
      expect(e!.data.equals(padded('e'))).toBe(true);
    },
  );

  it('is complete once all bytes of the held entries have arrived', async () => {
    const seen: boolean[] = [];
    const entries: HeldEntries = new HeldEntries(1000, () => seen.push(entries.isComplete));
    expect([entries.isEmpty, entries.isComplete]).toEqual([true, false]);
    const filter = new TarFilter((found) =>
      found.name.toString() === 'a' ? entries.hold(found) : 'drop',
    );
    const bytes = archive(entry({ name: 'a' }, 'a'.repeat(600)), entry({ name: 'b' }, 'b'));
    await pipeline(streamOf(bytes, 512), filter, entries.sink);
    // Its header, and two blocks of data.
    expect(seen.slice(0, 3)).toEqual([false, false, true]);
    expect(entries.isEmpty).toBe(false);
  });

  it('keeps its own copy when the caller reuses the buffer', async () => {
    const entries = new HeldEntries(1000);
    const filter = new TarFilter((found) => entries.hold(found));
    const bytes = archive(pax({ mtime: '5' }), entry({ name: 'a' }, 'kept'));
    const expected = Buffer.from(bytes);
    const whole = pipeline(filter, entries.sink);
    for (let at = 0; at < bytes.length; at += 512) {
      const piece = bytes.subarray(at, at + 512);
      await new Promise((resolve) => filter.write(piece, resolve));
      await new Promise((resolve) => setImmediate(resolve));
      piece.fill('z');
    }
    filter.end();
    await whole;
    const [held] = entries.entries();
    const all = Buffer.concat([...held!.extensions, held!.header, held!.data]);
    expect(all.equals(expected.subarray(0, all.length))).toBe(true);
  });

  it('refuses an entry that is too large before its data arrives', async () => {
    const bytes = archive(
      entry({ name: 'a' }, 'a'.repeat(1000)),
      entry({ name: 'b', sizeBytes: 1001 }),
    );
    const failure = await failureOf(held(bytes, ['a', 'b'], 1000));
    expect(failure.code).toBe('TAR_LIMIT');
    expect(failure.message).toContain('1001');
    expect(await held(archive(entry({ name: 'a' }, 'a'.repeat(1000))), ['a'], 1000)).toHaveLength(
      1,
    );
  });

  it('refuses many entries that are too large in total, each within the limit', async () => {
    const same = entry({ name: 'a' }, Buffer.alloc(4 * MIB));
    let passed = 0;
    const bytes = (function* () {
      for (; passed < 1000; passed++) yield same;
    })();
    const entries = new HeldEntries(4 * MIB);
    const filter = new TarFilter((found) => entries.hold(found));
    const failure = await failureOf(pipeline(bytes, filter, entries.sink));
    expect(failure.code).toBe('TAR_LIMIT');
    expect(passed).toBeLessThan(20);
  });

  it('refuses many entries that consist only of headers', async () => {
    const heads = Buffer.concat(
      Array.from({ length: 2048 }, () => header({ name: 'a', typeFlag: '5' })),
    );
    let passed = 0;
    const bytes = (function* () {
      for (; passed < 1000; passed++) yield heads;
    })();
    const entries = new HeldEntries(4 * MIB);
    const filter = new TarFilter((found) => entries.hold(found));
    const failure = await failureOf(pipeline(bytes, filter, entries.sink));
    expect(failure.code).toBe('TAR_LIMIT');
    expect(passed).toBeLessThan(70);
  });
});
