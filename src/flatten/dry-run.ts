// What a run would make, without making it.

import type { EngineSession } from '../engine/client/session.ts';
import type { StoreTraits } from '../engine/client/store-traits.ts';
import type { StoreRequest } from '../engine/store/store.ts';
import { digestOf } from '../image/config.ts';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { entryFacts, resultBytes } from '../tar/facts.ts';
import type { LayerInput } from './layer-stream.ts';
import { readThrough } from './layer-stream.ts';

/** Bytes of a block of the filesystems that engines are on: some stores count whole ones. */
const DISK_BLOCK_BYTES = 4096;
/** Longest link that ext4 keeps without a block of its own. */
const INLINE_LINK_BYTES = 59;

/** Counts as the store will: the data of files and links' targets, or what they take on its disk. */
export class SizeEstimate implements EntryObserver {
  readonly #countsBlocks: boolean;
  #bytes = 0;

  constructor({ countsBlocks }: Pick<StoreTraits, 'countsBlocks'>) {
    this.#countsBlocks = countsBlocks;
    // The root's own block, which no stream has an entry for.
    if (countsBlocks) this.#bytes = DISK_BLOCK_BYTES;
  }

  get bytes(): number {
    return this.#bytes;
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    if (verdict === 'drop') return;
    const head = verdict === 'keep' ? entry : verdict.head;
    const sizeBytes = resultBytes(entry, verdict);
    const linkBytes = entry.typeFlag === '2' ? entryFacts(head).link.length : 0;
    if (!this.#countsBlocks) {
      this.#bytes += sizeBytes + linkBytes;
      return;
    }
    const isBlock = entry.typeFlag === '5' || linkBytes > INLINE_LINK_BYTES;
    this.#bytes += Math.ceil((isBlock ? 1 : sizeBytes) / DISK_BLOCK_BYTES) * DISK_BLOCK_BYTES;
  }

  data(): void {}

  end(): void {}
}

/** What a run would make, as near as can be told without making it. */
export interface ImageEstimate {
  readonly newBytes: number;
  /** Undefined on a store whose IDs depend on how it packs. */
  readonly imageId: string | undefined;
  readonly configDigest: string;
}

/** Reads the layer's stream, and tells what a run would make of it. */
export async function estimateImage(
  engine: EngineSession,
  input: LayerInput,
  request: Pick<StoreRequest, 'configFor'>,
): Promise<ImageEstimate> {
  const size = new SizeEstimate(engine.store);
  const filter = await readThrough(input, engine, { looker: size });
  await input.resume();
  const configDigest = digestOf(await request.configFor(filter.digest()));
  const imageId = engine.store.idIsConfigDigest ? configDigest : undefined;
  return { newBytes: size.bytes, imageId, configDigest };
}
