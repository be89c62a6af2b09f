// The layer stream: the source's filesystem without what the engine adds to it and what the rules drop.
import { pipeline } from 'node:stream';
import { totalOf } from '../base/progress.ts';
import type { RunSession } from '../base/run-session.ts';
import type { ExpectedEntries } from '../check/expected.ts';
import type { CleanRules } from '../clean/rules.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { KeptBase } from '../image/kept-base.ts';
import type { Survey } from '../survey/survey.ts';
import { drainWithProgress } from '../tar/drain.ts';
import type { EntryObserver, TarEntry } from '../tar/entry.ts';
import { TarFilter, type TarFilterOptions } from '../tar/filter.ts';
import { plainPath } from '../tar/names.ts';
import { combineObservers } from '../tar/observers.ts';
import { Spans } from '../tar/spans.ts';
import { SparseFileDetector } from '../tar/sparse.ts';
import { applyTimeRule, withTimes } from '../tar/times.ts';
import type { BaseLayers } from './base-layers.ts';
import { warnOfSparse } from './notices.ts';

/** Everything that a layer stream is made from. */
export interface LayerInput {
  readonly reader: FlatReader;
  /** The layers that the result keeps: then its stream has only what is above them. */
  readonly base?: BaseLayers | undefined;
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
 * Opens the layer stream: the whole filesystem, or what is above the kept base.
 * @param spans of the stream, filled ahead of its bytes if the source is made of layers
 */
export async function openStream(
  { reader, rules, survey, expected, resume, latestSeconds }: LayerInput,
  { log, signal }: Pick<RunSession, 'log' | 'signal'>,
  looker?: EntryObserver,
  spans?: Pick<Spans, 'add'>,
): Promise<TarFilter> {
  const { base } = reader;
  const observer = combineObservers([
    base === undefined ? looker : undefined,
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
  const timed = latestSeconds === undefined ? cleaned : withTimes(cleaned, rule);
  const decide =
    base === undefined
      ? timed
      : (entry: TarEntry) => (base.owns(plainPath(entry.name)) ? cleaned(entry) : timed(entry));
  const appendix =
    rules &&
    (() =>
      rules.appendix({ reader, retime: (head) => applyTimeRule(head, rule), observer, signal }));
  const input = new Spans();
  const flat = base === undefined ? spans : spans && new Spans();
  const filter = new TarFilter(decide, observer, {
    ...(appendix === undefined ? {} : { appendix }),
    ...(flat === undefined ? {} : { spans: { input, output: flat } }),
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
  if (base === undefined) return filter;
  const traced = flat instanceof Spans && spans ? { input: flat, output: spans } : undefined;
  return aboveBase(filter, base, looker, traced);
}

/** Leaves out of the final stream what a kept base has, and adds whiteouts for what it has too much. */
function aboveBase(
  flat: TarFilter,
  base: KeptBase,
  looker: EntryObserver | undefined,
  spans: TarFilterOptions['spans'],
): TarFilter {
  const above = base.openAbove();
  const filter = new TarFilter((entry) => above.decide(entry), looker, {
    appendix: async function* () {
      yield* above.whiteouts();
      filter.counts.entries += above.deleted;
    },
    spans,
  });
  pipeline(flat, filter, () => {
    // Whoever reads the layer sees a failure there.
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
  { rules, base }: LayerInput,
): { readonly entries: number; readonly dataBytes: number } {
  // What is above a base was counted after the rules had appended theirs.
  const appended = base === undefined ? rules?.appended : undefined;
  return {
    entries: counts.entries + (appended?.entries ?? 0),
    dataBytes: counts.dataBytes + (appended?.dataBytes ?? 0),
  };
}
