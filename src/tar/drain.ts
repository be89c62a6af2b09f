// Reads a tar stream only for what its filter and observers see.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Log, Progress } from '../base/log.ts';
import { withProgress } from '../base/progress.ts';
import { discard } from './discard.ts';
import type { TarFilter } from './filter.ts';

/** A stream and its filter, or a filter that is already connected to its stream. */
export type Reading = readonly [tar: Readable, filter: TarFilter] | readonly [filter: TarFilter];

/** Reads a stream through a filter to its end and discards the output. */
export async function drain(reading: Reading, signal: AbortSignal): Promise<void> {
  await pipeline([...reading, discard()], { signal });
}

/**
 * Does the same and logs the progress.
 * @param totalBytes returns the estimated size of the stream, if known
 * @param title see {@link readingOf}
 */
export async function drainWithProgress(
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
  reading: Reading,
  totalBytes: () => number | undefined,
  title?: string,
): Promise<void> {
  const [filter] = reading.slice(-1) as [TarFilter];
  await withProgress(log, readingOf(filter, totalBytes, title), drain(reading, signal));
}

/** Returns the progress of a filter, relative to an estimated size. */
export function readingOf(
  filter: TarFilter,
  totalBytes: () => number | undefined,
  title = 'Read',
): Progress {
  return { title, doneBytes: () => filter.bytesRead, totalBytes, isEstimate: true };
}
