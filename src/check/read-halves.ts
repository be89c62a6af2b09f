// Reads a filesystem back: in one stream, or in two at the same time.
import type { Readable } from 'node:stream';
import { messageOf } from '../base/errors.ts';
import { withProgress } from '../base/progress.ts';
import type { RunSession } from '../base/run-session.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import { drain } from '../tar/drain.ts';
import type { EntryObserver, TarEntry } from '../tar/entry.ts';
import { linkOf, readExtension } from '../tar/extensions.ts';
import { TarFilter } from '../tar/filter.ts';
import { plainPath } from '../tar/names.ts';
import { withTarget } from '../tar/rewrite.ts';
import { isIn } from './halves.ts';

type Run = Pick<RunSession, 'log' | 'signal'>;

/** What is read. */
export interface ReadBackRequest {
  readonly reader: FlatReader;
  /** Directories to read in a second stream, if the reader can. */
  readonly second: readonly string[];
  /** Makes an observer for a stream. Both streams together have each entry once. */
  readonly observe: () => EntryObserver;
  /** Estimated length of the whole stream, for the progress. */
  readonly streamBytes: number;
}

/** Reads everything. */
export async function readBack(run: Run, request: ReadBackRequest): Promise<void> {
  const { reader, second, observe, streamBytes } = request;
  const filters: TarFilter[] = [];
  const start = (decide: FlatReader['decide'], observer: EntryObserver) => {
    const filter = new TarFilter(decide, observer, { onlyObserves: true });
    filters.push(filter);
    return filter;
  };
  const progress = {
    title: 'Read back',
    doneBytes: () => filters.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    totalBytes: () => streamBytes,
    isEstimate: true,
  };
  const first = second.length === 0 ? undefined : await openFirst(run, reader, second);
  if (first === undefined) {
    const filter = start(reader.decide, observe());
    const reading = reader.open(run.signal).then((tar) => drain([tar, filter], run.signal));
    return withProgress(run.log, progress, reading);
  }
  try {
    const readings = [
      async (signal: AbortSignal) => {
        // Not all of it need be covered: what is there comes in the second stream.
        const decide = (entry: TarEntry) =>
          second.some((directory) => isIn(plainPath(entry.name), directory))
            ? 'drop'
            : first.reader.decide(entry);
        await drain([first.tar, start(decide, observe())], signal);
      },
      async (signal: AbortSignal) => {
        for (const directory of second) {
          const tar = await reader.openPath(Buffer.from(directory, 'latin1'), signal);
          const { decide, observer } = below(directory, reader.decide, observe());
          await drain([tar, start(decide, observer)], signal);
        }
      },
    ];
    await withProgress(run.log, progress, atOnce(readings, run.signal));
  } finally {
    await first.reader.close();
  }
}

/** Opens a stream of all but some directories; undefined, with a debug line, if the engine gives none. */
async function openFirst(
  { log, signal }: Run,
  reader: FlatReader,
  second: readonly string[],
): Promise<{ readonly reader: FlatReader; readonly tar: Readable } | undefined> {
  let first: FlatReader | undefined;
  try {
    first = await reader.without?.(second);
    return first && { reader: first, tar: await first.open(signal) };
  } catch (error) {
    await first?.close();
    if (signal.aborted) throw error;
    log.debug(`everything is read back in one stream: ${messageOf(error)}`);
    return undefined;
  }
}

/** Does several things at once. If one fails, the others end, too. */
async function atOnce(
  works: readonly ((signal: AbortSignal) => Promise<void>)[],
  signal: AbortSignal,
): Promise<void> {
  const end = new AbortController();
  const either = AbortSignal.any([signal, end.signal]);
  const failures: unknown[] = [];
  const all = works.map((work) =>
    work(either).catch((error: unknown) => {
      failures.push(error);
      end.abort(error);
    }),
  );
  await Promise.all(all);
  if (failures.length > 0) throw failures[0];
}

/** Gives the entries of one directory's archive, whose names begin with its last part, their whole names. */
function below(
  directory: string,
  decide: FlatReader['decide'],
  observer: EntryObserver,
): Pick<FlatReader, 'decide'> & { readonly observer: EntryObserver } {
  const above = Buffer.from(directory.slice(0, directory.lastIndexOf('/') + 1), 'latin1');
  if (above.length === 0) return { decide, observer };
  // The filter asks for the verdict on an entry and then shows it.
  let last: TarEntry | undefined;
  const whole = (entry: TarEntry): TarEntry => {
    const name = Buffer.concat([above, entry.name]);
    if (entry.typeFlag !== '1') return { ...entry, name };
    const target = linkOf(entry.header, readExtension(entry.extensions));
    return { ...entry, ...withTarget(entry, Buffer.concat([above, target])), name };
  };
  return {
    decide: (entry) => {
      last = whole(entry);
      return decide(last);
    },
    observer: {
      begin: (entry, verdict) => observer.begin(last ?? whole(entry), verdict),
      mapBlock: (block) => observer.mapBlock?.(block),
      data: (bytes) => observer.data(bytes),
      end: () => observer.end(),
    },
  };
}
