// A layer that does not come out right is packed anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { layeredSource } from '../../src/archives/layered-source.ts';
import { openImages } from '../../src/archives/open.ts';
import type { LayerCache } from '../../src/cache/cache.ts';
import { Sweep } from '../../src/engine/containers/sweep.ts';
import { TagMoves } from '../../src/engine/images/tags.ts';
import { makeSet } from '../../src/flatten/make-set.ts';
import { openPlaces } from '../../src/flatten/open-places.ts';
import { Placements } from '../../src/flatten/placements.ts';
import type { FileRange } from '../../src/image/layered-image.ts';
import { parseLocation } from '../../src/image/transport.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { Blobs, tarOf } from '../support/archives/build.ts';
import { file, layer } from '../support/layers/entries.ts';
import { someBytes } from '../support/layers/packed-image.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';
import { NEVER } from '../support/tar/streams.ts';

const PART_BYTES = 3_500_000;
const CONTENT = someBytes(4 * PART_BYTES);

interface Wanted {
  /** Returns another place of the layer's packed bytes, for what copies them. */
  readonly elsewhere?: ((directory: string) => FileRange) | undefined;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The image's layer, if it is not that with large files. */
  readonly tar?: Buffer;
}

/** The image's layer: large files, of which each may be in a layer of its own. */
const layerOf = (content: Buffer) =>
  layer(
    ...['a', 'b', 'c', 'd'].map((name, at) =>
      file(name, content.subarray(at * PART_BYTES, (at + 1) * PART_BYTES)),
    ),
  );

/** Flattens an image of one layer; returns what the log says, and how many entries went into the cache. */
async function flattened({ elsewhere, inputs = {}, tar = layerOf(CONTENT) }: Wanted = {}) {
  const directory = tempDir();
  const blobs = new Blobs();
  const image = blobs.image({ layers: [tar], packing: 'gzip' });
  const archive = join(directory, 'image.tar');
  writeFileSync(archive, tarOf(blobs.layout([image])));
  const out = `oci-archive:${join(directory, 'flat.tar')}`;
  const given: Record<string, string> = {
    ...inputs,
    image: `oci-archive:${archive}`,
    tag: out,
  };
  const options = { ...readInputs((name) => given[name] ?? ''), tempDir: directory };
  const log = new MemoryLog();
  const run = { runId: 'run', log, signal: NEVER, touch: () => {} };
  const set = await openImages(parseLocation(given['image']!)!, { ...run, tempDir: directory });
  onTestFinished(() => set.close());
  const [found] = set.images;
  const range = elsewhere?.(directory);
  const layers = found!.layers.map((blob) =>
    range === undefined ? blob : { ...blob, locate: async () => range },
  );
  const source = { ...layeredSource({ ...found!, layers }, set, run), byLayers: true } as const;
  let saved = 0;
  const cache: LayerCache = {
    restore: async () => false,
    canSave: () => true,
    save: async () => {
      saved++;
    },
  };
  const job = {
    ...{ run, engine: undefined, options, cache },
    tags: new TagMoves([]),
    placements: new Placements(log),
    sweep: new Sweep([], log),
  };
  const { reference, digest: id } = set;
  const images = {
    ...{ reference, id, index: undefined, notices: [], close: async () => {} },
    platforms: [{ source, inEngine: undefined, image: found }],
  };
  await makeSet(job, images, await openPlaces(job));
  // Reads it back, which checks its digest and diffID.
  const back = await openImages(parseLocation(out)!, { ...run, tempDir: directory });
  const made = await layeredSource(back.images[0]!, back, run).openReader();
  await made.close();
  await back.close();
  return { lines: log.lines, saved, layers: back.images[0]?.layers.length };
}

const packedLine = (lines: readonly string[]) => lines.filter((line) => line.includes('Packed '));

it('a layer is copied', async () => {
  const { lines, saved } = await flattened();
  expect(saved).toBe(1);
  expect(packedLine(lines)).toEqual([
    expect.stringMatching(/(?:9\d\.\d|100\.0) % of it copied without recompression$/),
  ]);
  expect(lines.some((line) => line.includes('packed anew'))).toBe(false);
});

/** Writes a packed layer that differs in one place. */
function withOtherBytes(directory: string): FileRange {
  const other = Buffer.from(CONTENT);
  other.fill(0x55, 5_000_000, 5_000_100);
  const packed = gzipSync(layerOf(other));
  const path = join(directory, 'other');
  writeFileSync(path, packed);
  return { path, startByte: 0, sizeBytes: packed.length };
}

it('several layers are copied, and each goes into the cache, and their record', async () => {
  const { lines, saved, layers } = await flattened({ inputs: { layers: '3' } });
  expect([saved, layers]).toEqual([4, 3]);
  expect(packedLine(lines)).toEqual([
    expect.stringMatching(
      /in 3 layers, 14\.0 MB in all, .* compressed, \d\d\.\d % of it copied without recompression$/,
    ),
  ]);
  expect(lines.filter((line) => /Layer \d of 3, .* compressed/.test(line))).toHaveLength(3);
});

it('layers are divided again until none is larger than asked, as far as their files allow', async () => {
  // Each file has some 3 MB when packed, which is more than a plan expects.
  const within = await flattened({ inputs: { 'max-layer-size': '7MB', compression: 'gzip:1' } });
  expect(within.layers).toBeGreaterThan(1);
  expect(within.lines.some((line) => line.includes('larger than'))).toBe(false);
  const alone = await flattened({ inputs: { 'max-layer-size': '2MB', compression: 'gzip:1' } });
  expect(alone.layers).toBe(4);
  expect(alone.lines.filter((line) => /^notice: .* alone takes /.test(line))).toHaveLength(4);
  expect(alone.lines.some((line) => line.startsWith('warning'))).toBe(false);
});

it('several layers are packed anew if a copy unpacks to something else', async () => {
  const inputs = { layers: '3' };
  const { lines, saved, layers } = await flattened({ elsewhere: withOtherBytes, inputs });
  expect([saved, layers]).toEqual([0, 3]);
  expect(packedLine(lines).filter((line) => !line.includes('copied'))).toHaveLength(1);
  expect(lines).toContainEqual(expect.stringMatching(/^debug: packed anew: /));
});

it('a layer is packed anew if the copy unpacks to something else', async () => {
  const { lines, saved } = await flattened({ elsewhere: withOtherBytes });
  expect(saved).toBe(0);
  const [copied = '', anew = '', ...others] = packedLine(lines);
  expect(others).toEqual([]);
  expect(copied).toContain('% of it copied without recompression');
  expect(anew).not.toContain('copied');
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^debug: packed anew: The packed layer cannot be used: incorrect data check/,
    ),
  );
});

it('packages stay together though their lists are dropped', async () => {
  const names = ['one', 'two', 'three'];
  const files = names.flatMap((name, at) =>
    ['a', 'b'].map((part, k) => {
      const from = (2 * at + k) * 100_000;
      return file(`usr/${part}/${name}`, CONTENT.subarray(from, from + 100_000));
    }),
  );
  const lists = names.map((name) =>
    file(`var/lib/dpkg/info/${name}.list`, `/usr/a/${name}\n/usr/b/${name}\n`),
  );
  const inputs = { layers: '3', exclude: '/var/lib/dpkg/' };
  const { lines } = await flattened({ tar: layer(...files, ...lists), inputs });
  const contents = lines.join('\n').match(/dpkg:\w+/g);
  expect([...new Set(contents)].sort()).toEqual(['dpkg:one', 'dpkg:three', 'dpkg:two']);
});
