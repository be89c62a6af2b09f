// The layer stream: the source's filesystem without what the engine adds to it and what the rules drop.
import { pipeline } from 'node:stream';
import { totalOf } from '../base/progress.ts';
import type { RunSession } from '../base/run-session.ts';
import type { ExpectedEntries } from '../check/expected.ts';
import type { CleanRules } from '../clean/rules.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { Survey } from '../survey/survey.ts';
import { drainWithProgress } from '../tar/drain.ts';
import type { EntryObserver, TarEntry } from '../tar/entry.ts';
import { TarFilter } from '../tar/filter.ts';
import { plainPath } from '../tar/names.ts';
import { combineObservers } from '../tar/observers.ts';
import { Spans } from '../tar/spans.ts';
import { SparseFileDetector } from '../tar/sparse.ts';
import { applyTimeRule, withTimes } from '../tar/times.ts';
import { warnOfSparse } from './notices.ts';

/** Everything that a layer stream is made from. */
export interface LayerInput {
  readonly reader: FlatReader;
  readonly rules: CleanRules | undefined;
  /** Observes every stream. */
  readonly survey: Survey;
  /** Resumes a paused container once it has been read. */
  readonly resume: () => Promise<void>;
  /** Record every entry of the layer to compare it with stored ones, for each kind of eyes; none without `verify`. */
  readonly expected: readonly ExpectedEntries[];
  /** Resolves to the approximate length of the stream. */
  readonly expectedBytes: Promise<number>;
  /** Latest time stamp in the layer, in seconds since 1970 (SOURCE_DATE_EPOCH). */
  readonly latestSeconds: number | undefined;
}

/** Gives an entry the size that its file has in the image, if the reader left its content out. */
function asInImage(entry: TarEntry, { sizeInImage }: FlatReader): TarEntry {
  if (sizeInImage === undefined || entry.sizeBytes > 0) return entry;
  return { ...entry, sizeBytes: sizeInImage(plainPath(entry.name)) ?? 0 };
}

/**
 * Opens the layer stream.
 * @param spans of the stream, filled ahead of its bytes if the source is made of layers
 */
export async function openStream(
  { reader, rules, survey, expected, resume, latestSeconds }: LayerInput,
  { log, signal }: Pick<RunSession, 'log' | 'signal'>,
  looker?: EntryObserver,
  spans?: Pick<Spans, 'add'>,
): Promise<TarFilter> {
  const observer = combineObservers([
    looker,
    ...expected.map((entries) => entries.observer),
    survey.observer,
    reader.observer,
    new SparseFileDetector(warnOfSparse(log)),
  ]);
  const cleaned =
    rules === undefined
      ? reader.decide
      : (entry: TarEntry) => rules.decide(asInImage(entry, reader), reader.decide(entry));
  const rule = (seconds: number) => Math.min(seconds, latestSeconds ?? Infinity);
  const decide = latestSeconds === undefined ? cleaned : withTimes(cleaned, rule);
  const appendix =
    rules &&
    (() =>
      rules.appendix({ reader, retime: (head) => applyTimeRule(head, rule), observer, signal }));
  const input = new Spans();
  const filter = new TarFilter(decide, observer, {
    ...(appendix === undefined ? {} : { appendix }),
    ...(spans === undefined ? {} : { spans: { input, output: spans } }),
  });
  const opening =
    spans === undefined || reader.layers === undefined
      ? reader.open(signal)
      : reader.layers.open(signal, input);
  // The store reads the filter, so it sees errors of the engine's stream there.
  pipeline(await opening, filter, () => {
    // Whoever reads the layer awaits resume() again and sees the failure there.
    resume().catch(() => {});
  });
  return filter;
}

/**
 * Reads the layer stream to its end and discards it. The returned filter has its counts and its digest.
 * @param more.totalBytes expected length, if it is known better than from the source's size, which includes hidden files
 */
export async function readThrough(
  input: LayerInput,
  run: Pick<RunSession, 'log' | 'signal'>,
  more: { readonly looker?: EntryObserver; readonly totalBytes?: number } = {},
): Promise<TarFilter> {
  const filter = await openStream(input, run, more.looker);
  const total =
    more.totalBytes === undefined ? totalOf(input.expectedBytes) : () => more.totalBytes;
  await drainWithProgress(run, [filter], total);
  return filter;
}

/** Counts the entries and bytes of a layer whose stream has ended, with what the rules appended. */
export function countsOf(
  { counts }: TarFilter,
  { rules }: LayerInput,
): { readonly entries: number; readonly dataBytes: number } {
  const appended = rules?.appended;
  return {
    entries: counts.entries + (appended?.entries ?? 0),
    dataBytes: counts.dataBytes + (appended?.dataBytes ?? 0),
  };
}
