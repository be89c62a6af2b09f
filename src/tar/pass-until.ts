// Reading a tar stream only as far as it is of interest.
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TarFilter } from './filter.ts';

/**
 * Passes a stream through a filter to its end, or until there is enough: what is left is then not read. What came along
 * with the last bytes may still be told to the filter.
 * @throws FlattenError what the stream or {@link TarFilter} fails with before that
 */
export async function passUntil(
  enough: AbortSignal,
  tar: Readable,
  filter: TarFilter,
  sink: Writable,
): Promise<void> {
  await pipeline(tar, filter, sink, { signal: enough }).catch((error: unknown) => {
    if (!enough.aborted) throw error;
  });
}
