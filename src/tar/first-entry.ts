// One entry out of a tar stream: what a path of an image is.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TarFilter } from './filter.ts';
import { HeldEntries, type HeldEntry } from './held-entries.ts';

/**
 * Reads the first entry of a tar stream and leaves the rest: a directory's archive goes on with all that is below.
 * @param limitBytes most bytes of data that are held
 * @throws FlattenError `TAR_LIMIT` where its data is longer; what {@link TarFilter} throws
 */
export async function firstEntry(
  tar: Readable,
  limitBytes: number,
): Promise<HeldEntry | undefined> {
  const enough = new AbortController();
  const held = new HeldEntries(limitBytes, () => {
    if (held.isWhole) enough.abort();
  });
  const filter = new TarFilter((entry) => (held.isEmpty ? held.hold(entry) : 'drop'));
  await pipeline(tar, filter, held.sink, { signal: enough.signal }).catch((error: unknown) => {
    if (!enough.signal.aborted) throw error;
  });
  return held.entries()[0];
}
