// Reading a tar stream for what is seen on the way alone.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Log, Progress } from '../base/log.ts';
import { withProgress } from '../base/progress.ts';
import { discard } from './discard.ts';
import type { TarFilter } from './filter.ts';

/** A filter that reads from a stream, or already reads from one. */
export type Reading = readonly [tar: Readable, filter: TarFilter] | readonly [filter: TarFilter];

/** Reads a stream through a filter to its end and keeps nothing of it. */
export async function drain(reading: Reading, signal: AbortSignal): Promise<void> {
  await pipeline([...reading, discard()], { signal });
}

/**
 * The same with signs of life.
 * @param totalBytes about how much will come, once that is known
 * @param title as {@link readingOf} has it
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

/** How far a filter has read, of about how much. */
export function readingOf(
  filter: TarFilter,
  totalBytes: () => number | undefined,
  title = 'Read',
): Progress {
  return { title, doneBytes: () => filter.bytesRead, totalBytes, isEstimate: true };
}
