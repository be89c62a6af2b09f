// Reads a tar stream only as far as needed.
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { discard } from './discard.ts';
import type { TarFilter } from './filter.ts';

/**
 * Pipes a stream through a filter to its end, or until `enough` aborts. The filter may still see entries that came in
 * the same chunk.
 * @param sink receives the filter's output; discarded by default
 * @throws FlattenError what the stream or {@link TarFilter} fails with before that
 */
export async function passUntil(
  enough: AbortSignal,
  tar: Readable,
  filter: TarFilter,
  sink: Writable = discard(),
): Promise<void> {
  await pipeline(tar, filter, sink, { signal: enough }).catch((error: unknown) => {
    if (!enough.aborted) throw error;
  });
}
