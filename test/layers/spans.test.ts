// Where the bytes of the flat stream come from: right for random layers and verdicts, whatever the chunks.
import { describe, expect, it } from 'vitest';
import { layersReader } from '../../src/layers/reader.ts';
import type { TarEntry, Verdict } from '../../src/tar/entry.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { type Span, Spans } from '../../src/tar/spans.ts';
import { withTime } from '../../src/tar/times.ts';
import { blobOf, indexBlobs, PACKINGS } from '../support/layers/blobs.ts';
import { dir, file, gone, hard, layer, sym } from '../support/layers/entries.ts';
import { layerOf, randomLayers } from '../support/layers/random-layers.ts';
import { codeOf } from '../support/process/errors.ts';
import { withSeeds } from '../support/process/prng.ts';
import { contentOf, NEVER } from '../support/tar/streams.ts';

interface Traced {
  readonly output: Buffer;
  readonly spans: readonly Span[];
}

/** Opens the flat stream of layers and filters it. */
async function traced(
  tars: readonly Buffer[],
  decide: (entry: TarEntry) => Verdict = () => 'keep',
  pieceBytes = 65536,
): Promise<Traced> {
  const blobs = tars.map((tar) => blobOf(PACKINGS.none(tar), tar, { pieceBytes }));
  const { layers } = layersReader(await indexBlobs(blobs));
  const [input, output] = [new Spans(), new Spans()];
  const filter = new TarFilter(decide, undefined, { spans: { input, output } });
  const stream = await layers!.open(NEVER, input);
  stream.on('error', (error) => filter.destroy(error)).pipe(filter);
  const bytes = await contentOf(filter);
  expect(output.bytes).toBe(bytes.length);
  return { output: bytes, spans: [...output.take(0, bytes.length)] };
}

/** Checks that each span with an origin has the bytes of its origin. */
function expectRight({ output, spans }: Traced, tars: readonly Buffer[]): void {
  let at = 0;
  for (const { bytes, origin } of spans) {
    if (origin !== undefined) {
      const there = tars[origin.stream]!.subarray(origin.offset, origin.offset + bytes);
      expect(there.equals(output.subarray(at, at + bytes))).toBe(true);
    }
    at += bytes;
  }
  expect(at).toBe(output.length);
}

const copied = ({ spans }: Traced) =>
  spans.map(({ bytes, origin }) =>
    origin === undefined ? `${bytes} new` : `${bytes} of ${origin.stream}@${origin.offset}`,
  );

const LONG = `long/${'n'.repeat(120)}`;

describe('the spans of the flat stream', () => {
  it('are one for a whole layer, with directories, links and extension headers in their places', async () => {
    const tar = layer(
      dir('a'),
      file('a/f', 'f'.repeat(1000), { pax: { 'SCHILY.xattr.user.k': 'v' } }),
      dir('./a/empty'),
      file('./a/empty/g', 'g'),
      dir('long', { pax: { mtime: '5.5' } }),
      file(LONG, 'x', { pax: { path: LONG } }),
      sym('s', 'a/f'),
      hard('l', 'a/f'),
    );
    for (const pieceBytes of [65536, 500, 7]) {
      const result = await traced([tar], undefined, pieceBytes);
      expect(copied(result)).toEqual([`${tar.length - 1024} of 0@0`, '1024 new']);
      expectRight(result, [tar]);
    }
  });

  it('are cut where an entry is gone, a header changes, or a directory comes from another layer', async () => {
    const lower = layer(dir('a'), file('a/x', 'x'), file('a/y', 'y'), file('/b', 'b'));
    const upper = layer(dir('a', { mode: 0o700 }), gone('a/x'), file('c', 'c'));
    const result = await traced([lower, upper]);
    expectRight(result, [lower, upper]);
    expect(copied(result)).toEqual([
      '512 of 1@0',
      '1024 of 0@1536',
      // The name of "/b" is cleaned, its content stays.
      '512 new',
      '512 of 0@3072',
      '1024 of 1@1024',
      '1024 new',
    ]);
  });

  it('are right for random layers and verdicts, and the same for all chunks', async () => {
    let valid = 0;
    await withSeeds(60, 5000, async (random) => {
      const layers = randomLayers(random, { hasLinkedParents: random.int(2) === 0 });
      const tars = layers.map((operations) => layerOf(operations, random));
      const verdicts = Array.from({ length: 200 }, () => random.int(6));
      const decider = () => {
        let number = 0;
        return (entry: TarEntry): Verdict => {
          const kind = verdicts[number++];
          if (kind === 0) return 'drop';
          if (kind === 1) return { head: withTime(entry, 5) };
          return kind === 2 ? { head: entry, data: Buffer.alloc(512, 1) } : 'keep';
        };
      };
      const wanted = await traced(tars, decider()).catch((error: unknown) => {
        expect(codeOf(error)).toBe('LAYER_INVALID');
        return undefined;
      });
      if (wanted === undefined) return;
      valid++;
      expectRight(wanted, tars);
      const other = await traced(tars, decider(), 1 + random.int(3000));
      expect(copied(other)).toEqual(copied(wanted));
    });
    expect(valid).toBeGreaterThan(10);
  });
});
