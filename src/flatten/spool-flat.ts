// The flat filesystem in a file, with an index, so that it can be divided into several layers.
import { rm } from 'node:fs/promises';
import { cancelled } from '../base/errors.ts';
import { withProgress } from '../base/progress.ts';
import { writeSpool } from '../pack/packed-file.ts';
import type { PackageOwners } from '../packages/package-owners.ts';
import { FlatIndex } from '../split/flat-index.ts';
import type { FlatSpool } from '../split/layer-stream.ts';
import { SpanTable } from '../split/span-table.ts';
import { readingOf } from '../tar/drain.ts';
import type { EntryObserver } from '../tar/entry.ts';
import type { TarFilter } from '../tar/filter.ts';
import type { LayerJob } from './job.ts';
import { countsOf, type LayerInput, openStream } from './layer-stream.ts';

/** Returns what finds the packages of files: from the lists in the stream before the rules, which may drop them. */
export function ownersOf({ survey }: LayerInput): PackageOwners {
  if (survey.owners === undefined) throw new Error('several layers need the packages of files');
  return survey.owners;
}

/** A flat filesystem in a file. */
export interface SpooledFlat {
  readonly index: FlatIndex;
  readonly owners: PackageOwners;
  readonly spool: FlatSpool;
  /** sha256 of its stream. */
  readonly diffId: string;
  readonly streamBytes: number;
  readonly counts: { readonly entries: number; readonly dataBytes: number };
}

/** How a flat filesystem is spooled. */
interface SpoolRequest {
  /** The file, which must not exist yet. */
  readonly path: string;
  /** Whether to note where its bytes come from, so that they can be copied as they are packed there. */
  readonly isTraced: boolean;
  readonly totalBytes: () => number | undefined;
  readonly looker: EntryObserver | undefined;
}

/** Reads the flat filesystem into a file. */
export async function spoolFlat(
  { run }: Pick<LayerJob, 'run'>,
  input: LayerInput,
  { path, isTraced, totalBytes, looker }: SpoolRequest,
): Promise<SpooledFlat> {
  const { log, signal } = run;
  const index = new FlatIndex();
  const spans = isTraced ? new SpanTable() : undefined;
  const filter = await openStream(input, run, looker, spans);
  const writing = writeSpool(path, indexed(filter, index));
  await withProgress(log, readingOf(filter, totalBytes), writing);
  await input.resume();
  if (signal.aborted) throw cancelled(signal.reason);
  return {
    index,
    owners: ownersOf(input),
    spool: { path, index, spans },
    diffId: filter.digest(),
    streamBytes: filter.bytesWritten,
    counts: countsOf(filter, input),
  };
}

/** Passes a stream on while its index is filled. */
export async function* indexed(filter: TarFilter, index: FlatIndex): AsyncGenerator<Buffer> {
  for await (const chunk of filter as AsyncIterable<Buffer>) {
    index.add(chunk);
    yield chunk;
  }
  index.end();
}

/** Removes a spool. */
export async function removeSpool({ spool }: SpooledFlat): Promise<void> {
  await rm(spool.path, { force: true });
}
