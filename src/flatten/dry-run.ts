// What a run would make, without making it.
import { pipeline } from 'node:stream/promises';
import { withProgress } from '../base/progress.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { StoreTraits } from '../engine/client/store-traits.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { SourceConfig } from '../engine/metadata/source-config.ts';
import { openReader } from '../engine/read/reader.ts';
import { readingOf, type StoreRequest } from '../engine/store/store.ts';
import { digestOf } from '../image/config.ts';
import type { Survey } from '../survey/survey.ts';
import { discard } from '../tar/discard.ts';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { entryFacts, resultBytes } from '../tar/facts.ts';
import { TarFilter } from '../tar/filter.ts';
import { type FlatStream, readThrough } from './layer-stream.ts';
import type { RunContext } from './run-context.ts';

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
export async function analyse(
  engine: EngineSession,
  flat: FlatStream,
  request: StoreRequest,
  run: RunContext,
): Promise<{
  stored: undefined;
  newBytes: number;
  imageId: string | undefined;
  configDigest: string;
}> {
  const size = new SizeEstimate(engine.store);
  const filter = await readThrough(flat, size, run);
  await flat.resume();
  const configDigest = digestOf(await request.configFor(filter.digest()));
  const imageId = engine.store.idIsConfigDigest ? configDigest : undefined;
  return { stored: undefined, newBytes: size.bytes, imageId, configDigest };
}

/**
 * Reads an image for a survey alone.
 * @param totalBytes about how much will come, for the progress
 */
export async function lookThrough(
  engine: EngineSession,
  source: Source,
  config: SourceConfig,
  survey: Survey,
  totalBytes: number,
  run: RunContext,
): Promise<void> {
  const { log, signal } = run;
  const readConfig = async () => config;
  const reader = await openReader(engine, source, readConfig);
  const filter = new TarFilter(reader.decide, survey.observer);
  const passing = pipeline(await reader.open(signal), filter, discard(), { signal });
  await withProgress(
    log,
    readingOf(filter, () => totalBytes),
    passing,
  );
  await reader.close();
}
