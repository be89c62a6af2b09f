// Flat layers whose packed blocks are copied from the source's layers.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LayerScans } from '../../src/flatten/layer-scans.ts';
import { openStream } from '../../src/flatten/layer-stream.ts';
import { pays, Splice } from '../../src/flatten/splice-layer.ts';
import type { LayerBlob } from '../../src/image/layered-image.ts';
import type { LayerRun } from '../../src/image/packed-layers.ts';
import { layersReader } from '../../src/layers/reader.ts';
import type { SpliceKind } from '../../src/splice/scan.ts';
import { Survey } from '../../src/survey/survey.ts';
import { indexBlobs, sha256 } from '../support/layers/blobs.ts';
import { dir, file, gone, layer } from '../support/layers/entries.ts';
import {
  blobInFile,
  contentLayers,
  PACKERS,
  type Packer,
  someBytes,
} from '../support/layers/packed-image.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { withSeeds } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';
import { unzstd } from '../support/splice/unzstd.ts';
import { rulesOf } from '../support/tar/cleaning.ts';
import { contentOf, NEVER } from '../support/tar/streams.ts';

const MIB = 1024 * 1024;
let files = 0;

interface Made {
  readonly packed: Buffer;
  readonly diffId: string;
  readonly copied: number;
  readonly log: MemoryLog;
  readonly path: string;
  readonly splice: Splice;
  readonly scans: LayerScans;
}

/** What is asked of a flat layer. */
interface Asked {
  readonly excludes?: string;
  readonly latestSeconds?: number;
}

async function inputFor(blobs: readonly LayerBlob[], { excludes = '', latestSeconds }: Asked = {}) {
  return {
    reader: layersReader(await indexBlobs(blobs)),
    rules: excludes === '' ? undefined : rulesOf({ excludes }),
    survey: new Survey({}, undefined),
    resume: async () => {},
    expected: [],
    expectedBytes: Promise.resolve(0),
    latestSeconds,
  };
}

/** Splices the flat layer of an image. */
async function spliced(
  blobs: readonly LayerBlob[],
  asked: Asked = {},
  kind: SpliceKind = 'gzip',
): Promise<Made> {
  const log = new MemoryLog();
  const run = { log, signal: NEVER };
  const scans = new LayerScans(blobs, kind, run);
  onTestFinished(() => scans.close());
  const splice = new Splice(scans, 4);
  const path = join(tempDir(), `spliced-${files++}`);
  const filter = await openStream(await inputFor(blobs, asked), run, undefined, splice.spans);
  const { copiedOutBytes: copied, ...packing } = await splice.pack(filter, path);
  const packed = readFileSync(path);
  expect(packing.digest).toBe(sha256(packed));
  expect(packing.packedBytes).toBe(packed.length);
  return { packed, diffId: filter.digest(), copied, log, path, splice, scans };
}

async function unpack(packed: Buffer, kind: SpliceKind): Promise<Buffer> {
  return kind === 'gzip' ? gunzipSync(packed) : unzstd(packed);
}

/** The same layer as a tar stream, without anything that splices. */
async function flatTar(blobs: readonly LayerBlob[], asked: Asked = {}): Promise<Buffer> {
  const run = { log: new MemoryLog(), signal: NEVER };
  return contentOf(await openStream(await inputFor(blobs, asked), run));
}

function imageOf(tars: readonly Buffer[], packers: readonly Packer[], pieceBytes?: number) {
  const directory = tempDir();
  return tars.map((tar, at) =>
    blobInFile(
      directory,
      PACKERS[packers[at % packers.length]!](tar),
      tar,
      pieceBytes === undefined ? {} : { pieceBytes },
    ),
  );
}

describe('a spliced layer', () => {
  it('unpacks to what would be packed anew, for random layers, packings and rules, and is the same for all chunks', async () => {
    let copied = 0;
    const seen = new Set<Packer>();
    await withSeeds(16, 1200, async (random) => {
      const tars = contentLayers(random);
      const packers = tars.map(() => random.pick(Object.keys(PACKERS) as Packer[]));
      for (const packer of packers) seen.add(packer);
      const excludes = random.pick(['', '', 'usr/lib\n**/a1', '**/b*\n!usr/b2', 'var/cache/**']);
      // Layers have times from 1000 on.
      const latestSeconds = random.pick([-1, -1, 0, 1001]);
      const asked = { excludes, ...(latestSeconds === -1 ? {} : { latestSeconds }) };
      const expected = await flatTar(imageOf(tars, packers), asked);
      const kind = random.pick(['gzip', 'gzip', 'zstd'] as const);
      const made = await spliced(imageOf(tars, packers), asked, kind);
      expect((await unpack(made.packed, kind)).equals(expected)).toBe(true);
      expect(made.diffId).toBe(sha256(expected));
      const other = await spliced(imageOf(tars, packers, 1 + random.int(100_000)), asked, kind);
      expect(other.packed.equals(made.packed), 'the same bytes from other chunks').toBe(true);
      copied += made.copied;
    });
    if (seen.size > 4) expect(copied).toBeGreaterThan(100_000);
  });

  it.each(Object.keys(PACKERS) as Packer[])(
    'keeps almost all of a layer that %s has packed',
    async (packer) => {
      const big = (seed: number) => file(`d/${seed}`, someBytes(500_000, seed));
      const tar = layer(dir('d'), big(1), big(2), file('d/gone', 'x'), big(3));
      const above = layer(gone('d/gone'), dir('e'), file('e/f', 'f'));
      const blobs = imageOf([tar, above], [packer]);
      const expected = await flatTar(blobs);
      const found = packer === 'none' ? 'none' : packer.includes('zstd') ? 'zstd' : 'gzip';
      // Only what is packed in the same way can be copied.
      const kind = found === 'zstd' || packer === 'none' ? 'zstd' : 'gzip';
      const { packed, copied, log } = await spliced(blobs, {}, kind);
      expect((await unpack(packed, kind)).equals(expected)).toBe(true);
      const share = copied / expected.length;
      // Of a single frame all or nothing is copied.
      if (found === kind && packer !== 'zstd') expect(share).toBeGreaterThan(0.85);
      else expect(copied).toBe(0);
      const isUnusable = log.lines.some((line) => /nothing of the layer sha256:/.test(line));
      expect(isUnusable).toBe(found !== kind);
    },
  );

  it.each([
    ['gzip', 'gzip -6'],
    ['zstd', 'zstd:chunked'],
  ] as const)(
    'in %s passes its check, and fails it if it is another one or damaged',
    async (kind, packer) => {
      const blobs = imageOf([layer(file('f', someBytes(300_000)))], [packer]);
      const { diffId, path, splice, scans, packed } = await spliced(blobs, {}, kind);
      let touched = 0;
      const run = { signal: NEVER, touch: () => touched++ };
      await splice.check(path, diffId, run);
      expect(touched).toBeGreaterThan(0);
      expect(scans.hasFailed).toBe(false);
      const other = `sha256:${'0'.repeat(64)}`;
      const wrong = await failureOf(splice.check(path, other, run));
      expect(wrong.code).toBe('CHECK_FAILED');
      expect(wrong.message).toContain(`instead of ${other}`);
      expect(scans.hasFailed).toBe(true);
      const damaged = Buffer.from(packed);
      damaged[1000] = damaged[1000]! ^ 255;
      writeFileSync(path, damaged);
      expect((await failureOf(splice.check(path, diffId, run))).code).toBe('CHECK_FAILED');
    },
  );

  it('has to be packed anew if a layer became shorter after its scan', async () => {
    const blobs = imageOf([layer(file('f', someBytes(MIB)))], ['gzip -6']);
    const scans = new LayerScans(blobs, 'gzip', { log: new MemoryLog(), signal: NEVER });
    onTestFinished(() => scans.close());
    expect(await scans.sourceOf(0)).toBeDefined();
    truncateSync((await blobs[0]!.locate!(NEVER)).path, 5000);
    const splice = new Splice(scans, 4);
    const run = { log: new MemoryLog(), signal: NEVER };
    const filter = await openStream(await inputFor(blobs), run, undefined, splice.spans);
    const packing = splice.pack(filter, join(tempDir(), 'out'));
    await expect(packing).rejects.toThrow('became shorter');
    expect(scans.hasFailed).toBe(true);
  });
});

describe('copying pays', () => {
  const layers = (runs: readonly LayerRun[], more: object = {}) => ({
    blobs: [],
    packings: ['gzip', 'none', 'zstd', 'zstd'] as const,
    frames: [0, 0, 1, 50],
    layerTarBytes: [40 * MIB, 10 * MIB, 25 * MIB, 25 * MIB],
    keptLayers: 0,
    keptRuns: () => runs,
    open: () => Promise.reject(new Error('not opened')),
    ...more,
  });
  const run = (layer: number, mebibytes: number) => ({
    layer,
    startBytes: 0,
    endBytes: mebibytes * MIB,
  });

  it.each([
    ['one long run', [run(0, 30)], true],
    ['a run that is too short', [run(0, 20)], false],
    ['a run of a layer that is not gzip', [run(1, 100)], false],
    ['many short runs', Array<LayerRun>(800).fill(run(0, 1 / 16)), false],
    ['some long ones', Array<LayerRun>(8).fill(run(0, 4)), true],
    ['no runs', [], false],
  ])('for %s: %o', (_, runs, expected) => {
    expect(pays(layers(runs), 'gzip')).toBe(expected);
  });

  it('by what is above the layers that the result keeps', () => {
    const runs = [run(3, 20)];
    const packings = ['gzip', 'none', 'zstd', 'gzip'] as const;
    expect(pays(layers(runs, { packings }), 'gzip')).toBe(false);
    expect(pays(layers(runs, { packings, keptLayers: 2 }), 'gzip')).toBe(true);
  });

  it.each([
    ['one frame', [run(2, 25)], false],
    ['many frames', [run(3, 25.5)], true],
    ['runs that are shorter than frames', Array<LayerRun>(100).fill(run(3, 0.5)), false],
    ['runs of gzip', [run(0, 40)], false],
  ])('with zstd for %s: %o', (_, runs, expected) => {
    expect(pays(layers(runs), 'zstd')).toBe(expected);
  });

  it('with zstd only if the frames are long enough to be worth keeping', () => {
    const inFrames = (count: number) => layers([run(3, 26)], { frames: [0, 0, 1, count] });
    expect(pays(inFrames(100), 'zstd')).toBe(true);
    expect(pays(inFrames(101), 'zstd')).toBe(false);
  });

  it('never without a gzip layer, and nothing is counted then', () => {
    const none = layers([run(0, 100)], {
      packings: ['zstd'],
      keptRuns: () => {
        throw new Error('counted');
      },
    });
    expect(pays(none, 'gzip')).toBe(false);
  });

  it('by what the index knows of an image: what is hidden is not kept', async () => {
    const big = (name: string) => file(name, someBytes(400_000));
    const tar = layer(dir('d'), big('d/a'), big('d/b'));
    const kept = async (...tars: Buffer[]) => {
      const reader = layersReader(await indexBlobs(imageOf(tars, ['gzip -6'])));
      return reader.layers!;
    };
    const whole = await kept(tar);
    expect(whole.keptRuns()).toEqual([{ layer: 0, startBytes: 0, endBytes: tar.length }]);
    expect(pays(whole, 'gzip')).toBe(true);
    const hidden = await kept(tar, layer(gone('d')));
    expect(hidden.keptRuns()).toEqual([]);
    expect(pays(hidden, 'gzip')).toBe(false);
    const half = await kept(tar, layer(dir('d', { mode: 0o700 }), gone('d/a'), file('/n', 'n')));
    const entryBytes = 512 + Math.ceil(400_000 / 512) * 512;
    expect(half.keptRuns()).toEqual([
      { layer: 0, startBytes: 512 + entryBytes, endBytes: tar.length },
    ]);
  });
});
