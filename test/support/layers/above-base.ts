// Layers above a kept base, made as a run makes them.
import { pipeline } from 'node:stream/promises';
import { indexLayers, type LayerIndex, layersReader } from '../../../src/layers/reader.ts';
import type { TarEntry } from '../../../src/tar/entry.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { MemoryLog } from '../process/log.ts';
import { NEVER } from '../tar/streams.ts';
import { blobOf } from './blobs.ts';

/** Indexes layers, given as tar streams, of which the lowest ones are kept. */
export function indexWithBase(tars: readonly Buffer[], keptLayers: number): Promise<LayerIndex> {
  const blobs = tars.map((tar) => blobOf(tar, tar));
  return indexLayers(blobs, { log: new MemoryLog(), signal: NEVER, keptLayers });
}

/**
 * Returns the tar stream of the layer above a kept base.
 * @param drops whether a rule drops an entry
 */
export async function layerAbove(
  index: LayerIndex,
  drops: (entry: TarEntry) => boolean = () => false,
): Promise<Buffer> {
  const reader = layersReader(index);
  const { base } = reader;
  if (base === undefined) throw new Error('nothing is kept');
  const above = base.openAbove();
  const rules = new TarFilter((entry) => (drops(entry) ? 'drop' : 'keep'));
  const filter = new TarFilter((entry) => above.decide(entry), undefined, {
    appendix: async function* () {
      yield* above.whiteouts();
    },
  });
  const parts: Buffer[] = [];
  await pipeline(await reader.open(NEVER), rules, filter, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) parts.push(chunk);
  });
  return Buffer.concat(parts);
}
