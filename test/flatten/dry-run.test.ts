import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/clean/places.ts';
import { presetOf } from '../../src/clean/presets.ts';
import { CleanRules } from '../../src/clean/rules.ts';
import { STORE_TRAITS, type StoreTraits } from '../../src/engine/client/store-traits.ts';
import { SizeEstimate } from '../../src/flatten/dry-run.ts';
import type { TarEntry, Verdict } from '../../src/tar/entry.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { withoutContent } from '../../src/tar/rewrite.ts';
import { dir, file, hardLink, symlink } from '../support/tar/cleaning.ts';
import { contentOf, NEVER, streamOf } from '../support/tar/streams.ts';
import { archive, entry, header, padded, pax } from '../support/tar/tar.ts';

const DRIVER = STORE_TRAITS['graph-driver'];
const CONTAINERD = STORE_TRAITS.containerd;

async function estimate(
  store: StoreTraits,
  parts: readonly Buffer[],
  decide: (entry: TarEntry) => Verdict = () => 'keep',
): Promise<number> {
  const size = new SizeEstimate(store);
  await contentOf(streamOf(archive(...parts)).pipe(new TarFilter(decide, size)));
  return size.bytes;
}

describe('the size that a graph driver will show', () => {
  it.each([
    ['nothing', [], 0],
    ['files by their bytes', [file('a', 'x'.repeat(600)), file('b'), file('c', 'y')], 601],
    ['symlinks by their targets', [symlink('a', 'target'), symlink('b', 't'.repeat(99))], 105],
    [
      'directories, hard links and devices as none',
      [dir('d'), file('a', '123'), hardLink('b', 'a'), entry({ name: 'n', typeFlag: '3' })],
      3,
    ],
    [
      'a size in a PAX record',
      [pax({ size: '700' }), header({ name: 'a' }), padded(Buffer.alloc(700, 'x'))],
      700,
    ],
  ] as [string, Buffer[], number][])('counts %s', async (_, parts, bytes) => {
    expect(await estimate(DRIVER, parts)).toBe(bytes);
  });
});

describe('the size that a containerd store will show', () => {
  it.each([
    ['nothing', [], 0],
    [
      'files by whole blocks',
      [file('a', 'x'), file('b', 'x'.repeat(4096)), file('c', 'x'.repeat(4097))],
      4,
    ],
    ['empty files as none', [file('a')], 0],
    ['directories by a block', [dir('a'), dir('a/b')], 2],
    ['short links as none', [symlink('a', 't'.repeat(59))], 0],
    ['long links by a block', [symlink('a', 't'.repeat(60))], 1],
    ['hard links as none', [file('a', 'x'), hardLink('b', 'a')], 1],
  ] as [string, Buffer[], number][])('counts %s', async (_, parts, blocks) => {
    // One more for the root, which is in no archive.
    expect(await estimate(CONTAINERD, parts)).toBe((1 + blocks) * 4096);
  });
});

describe('the size of what rules leave', () => {
  it.each([
    ['a graph driver', DRIVER, 0],
    ['a containerd store', CONTAINERD, 4096],
  ])('is without what they drop or empty: %s', async (_, store, rootBytes) => {
    const parts = [file('drop', 'x'.repeat(5000)), file('empty', 'x'.repeat(5000)), dir('d')];
    const decide = (seen: TarEntry): Verdict =>
      `${seen.name}` === 'empty' ? { head: withoutContent(seen), data: Buffer.alloc(0) } : 'drop';
    expect(await estimate(store, parts, decide)).toBe(rootBytes);
  });

  it('is that of the data that stands in for other', async () => {
    const head = { header: header({ name: 'a', sizeBytes: 6 }), extensions: [] };
    const decide = () => ({ head, data: padded('123456') });
    expect(await estimate(DRIVER, [file('a', 'x')], decide)).toBe(6);
    expect(
      await estimate(DRIVER, [file('a', 'x')], () => ({
        head: { ...head, header: header({ sizeBytes: 1 }) },
      })),
    ).toBe(1);
  });

  it('has the directories that come back and the content that was fetched', async () => {
    const size = new SizeEstimate(CONTAINERD);
    const rules = new CleanRules({
      presets: [presetOf('tmp')!],
      excludes: [],
      places: placesOf(undefined, []),
      volumes: ['/tmp/d/v'],
    });
    const reader = {
      decide: () => 'keep' as const,
      openPath: async () => streamOf(archive(file('f', 'x'.repeat(9000)))),
      isNotFound: () => false,
    };
    const filter = new TarFilter((seen) => rules.decide(seen, 'keep'), size, {
      appendix: () =>
        rules.appendix({ reader, retime: (head) => head, observer: size, signal: NEVER }),
    });
    const parts = [
      file('tmp/f', 'x'.repeat(9000)),
      dir('tmp/d'),
      dir('tmp/d/v'),
      hardLink('usr/f', 'tmp/f'),
      hardLink('usr/g', 'tmp/f'),
    ];
    await contentOf(streamOf(archive(...parts)).pipe(filter));
    // The root, two directories and the three blocks of a file.
    expect(size.bytes).toBe(6 * 4096);
  });
});
