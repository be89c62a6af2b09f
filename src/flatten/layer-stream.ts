// The stream of the new layer: what the engine has, less what does not belong to the image and what rules drop.
import { pipeline } from 'node:stream';
import { totalOf } from '../base/progress.ts';
import type { ExpectedEntries } from '../check/verify.ts';
import type { CleanRules } from '../clean/rules.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { Survey } from '../survey/survey.ts';
import { drainWithProgress } from '../tar/drain.ts';
import type { EntryObserver, TarEntry } from '../tar/entry.ts';
import { TarFilter } from '../tar/filter.ts';
import { plainPath } from '../tar/names.ts';
import { combineObservers } from '../tar/observers.ts';
import { SparseFileDetector } from '../tar/sparse.ts';
import { applyTimeRule, withTimes } from '../tar/times.ts';
import { warnOfSparse } from './notices.ts';

/** All that a layer's stream is made from. */
export interface LayerInput {
  readonly reader: FlatReader;
  readonly rules: CleanRules | undefined;
  /** Looks on, whatever else does. */
  readonly survey: Survey;
  /** Lets the container go on once it has been read. */
  readonly resume: () => Promise<void>;
  /** Looks at all that goes into the layer, for a comparison with what comes back; undefined if none is asked for. */
  readonly expected: ExpectedEntries | undefined;
  /** Comes to about how many bytes will stream. */
  readonly expectedBytes: Promise<number>;
  /** Latest time of anything in the layer, seconds since 1970. */
  readonly latestSeconds: number | undefined;
}

/** An entry with the size that its file has in the image. */
function asInImage(entry: TarEntry, { sizeInImage }: FlatReader): TarEntry {
  if (sizeInImage === undefined || entry.sizeBytes > 0) return entry;
  return { ...entry, sizeBytes: sizeInImage(plainPath(entry.name)) ?? 0 };
}

/** Opens the layer's stream: the engine's, less what does not belong to the image and what rules drop. */
export async function openStream(
  { reader, rules, survey, expected, resume, latestSeconds }: LayerInput,
  { log, signal }: Pick<EngineSession, 'log' | 'signal'>,
  looker?: EntryObserver,
): Promise<TarFilter> {
  const observer = combineObservers([
    looker,
    expected?.observer,
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
  const filter = new TarFilter(decide, observer, appendix === undefined ? {} : { appendix });
  // Errors of the engine's stream come out of the filter, which the store reads.
  pipeline(await reader.open(signal), filter, () => {
    // Its failure is thrown where the layer has been read.
    resume().catch(() => {});
  });
  return filter;
}

/**
 * Reads the layer's stream to its end and keeps nothing of it; the filter then knows its counts and its digest.
 * @param more.totalBytes how many bytes will come, if that is known better than by the source's size, hidden files
 * included
 */
export async function readThrough(
  input: LayerInput,
  run: Pick<EngineSession, 'log' | 'signal'>,
  more: { readonly looker?: EntryObserver; readonly totalBytes?: number } = {},
): Promise<TarFilter> {
  const filter = await openStream(input, run, more.looker);
  const total =
    more.totalBytes === undefined ? totalOf(input.expectedBytes) : () => more.totalBytes;
  await drainWithProgress(run, [filter], total);
  return filter;
}
