// The stream of the new layer: what the engine has, less what does not belong to the image and what rules drop.
import { pipeline } from 'node:stream';
import { pipeline as pipelineToEnd } from 'node:stream/promises';
import { quoteName } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import { at, isStringArray } from '../base/json.ts';
import type { Log } from '../base/log.ts';
import { totalOf, withProgress } from '../base/progress.ts';
import { example, written } from '../base/spelling.ts';
import { cut } from '../base/text.ts';
import { configReferences } from '../clean/config-references.ts';
import type { SparedCount } from '../clean/counts.ts';
import { cachedLookup } from '../clean/path-lookup.ts';
import { homesIn, placesOf } from '../clean/places.ts';
import { presetOf } from '../clean/presets.ts';
import { CleanRules } from '../clean/rules.ts';
import { type Suggestion, Suggestions, withSuggestions } from '../clean/suggestions.ts';
import { resolveVolumes } from '../clean/volumes.ts';
import type { CommandsResult } from '../commands/run-commands.ts';
import type { Source } from '../engine/images/find-image.ts';
import type { SourceConfig } from '../engine/metadata/source-config.ts';
import { readingOf } from '../engine/store/store.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { Cleaned, RuleFindings } from '../report/facts.ts';
import type { Survey } from '../survey/survey.ts';
import { discard } from '../tar/discard.ts';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { TarFilter } from '../tar/filter.ts';
import { numberField } from '../tar/header.ts';
import { plainPath } from '../tar/names.ts';
import { combineObservers } from '../tar/observers.ts';
import { SparseFileDetector } from '../tar/sparse.ts';
import { applyTimeRule, withTimes } from '../tar/times.ts';
import type { RunContext } from './run-context.ts';

/** What rules are made from. */
export interface RulesRequest {
  readonly source: Source;
  readonly reading: Promise<SourceConfig>;
  readonly reader: FlatReader;
  readonly survey: Survey;
  readonly options: FlattenOptions;
  /** What came of commands: they may leave apt to rules, and their losses are told as rules' are. */
  readonly ran: Pick<CommandsResult, 'containerId' | 'needsAptRule'>;
}

/** The rules for what streams past, where any were asked for: only then has the stream to wait for the config. */
export async function rulesFor(
  { source, reading, reader, survey, options, ran }: RulesRequest,
  signal: AbortSignal,
): Promise<CleanRules | undefined> {
  const { clean, exclude } = options.layer;
  const presets = new Set(clean);
  const apt = presetOf('apt');
  if (ran.needsAptRule && apt !== undefined) presets.add(apt);
  if (presets.size === 0 && exclude.length === 0 && ran.containerId === undefined) return undefined;
  const isCleaned = presets.size > 0;
  const passwd = isCleaned ? await reader.lookAt('etc/passwd', signal) : undefined;
  const { json } = await reading;
  const env = at(json, 'config', 'Env');
  const size = passwd === undefined ? 0 : numberField(passwd.header, 'size');
  const accounts = passwd?.data.subarray(0, size);
  const volumes = isCleaned
    ? await resolveVolumes(
        source.volumes,
        cachedLookup((path) => reader.lookAt(path, signal)),
      )
    : source.volumes;
  return new CleanRules({
    presets: [...presets],
    excludes: exclude,
    places: placesOf(accounts, isStringArray(env) ? env : []),
    volumes,
    references: configReferences(json, homesIn(accounts)),
    onDropped: survey.onDropped,
  });
}

/** Counts what more could go, by what is known of an image without a question to the engine. */
export function suggestionsFor(source: Source, options: FlattenOptions): Suggestions {
  const { clean, exclude, aptClean } = options.layer;
  const apt = aptClean ? presetOf('apt') : undefined;
  const env = at(source.inspect, 'Config', 'Env');
  return new Suggestions({
    active: apt === undefined ? clean : [...clean, apt],
    words: options.cleanWords,
    excludes: exclude,
    env: isStringArray(env) ? env : [],
    volumes: source.volumes,
    references: configReferences({ config: at(source.inspect, 'Config') }, homesIn(undefined)),
  });
}

/** Says what more could go, and what to write for it. */
export function tellSuggestions(
  suggestions: readonly Suggestion[] | undefined,
  { cleanWords }: Pick<FlattenOptions, 'cleanWords'>,
  log: Log,
): void {
  if (suggestions === undefined || suggestions.length === 0) return;
  const named = suggestions.map(({ name, bytes }) => `${name} ${formatBytes(bytes)}`);
  const line = example('clean', withSuggestions(cleanWords, suggestions));
  log.info(`More could go: ${named.join(', ')}: ${line}`);
}

/** How many patterns a notice names, and how much of each. */
const MOST_PATTERNS = 10;
const MOST_PATTERN_CHARS = 100;

/** Says what commands and rules did, and what a user should know of it. */
export function tellCleaned(
  { rules, commands, spared, skippedPresets, unmatched, warnings }: Cleaned & RuleFindings,
  log: Log,
): void {
  for (const { name, ms, bytes } of commands) {
    const change =
      bytes === undefined
        ? ''
        : `, ${bytes < 0 ? 'added' : 'freed'} ${formatBytes(Math.abs(bytes))}`;
    log.info(`${name}: ${(ms / 1000).toFixed(1)} s${change}`);
  }
  for (const { kind, name, entries, bytes } of rules) {
    if (entries === 0 && bytes === 0) continue;
    log.info(
      `${kind === 'preset' ? 'Cleaned' : 'Excluded'} ${name}: ${formatBytes(bytes)} in ${countEntries(entries)}`,
    );
  }
  const inUse = spared.filter(({ kind }) => kind !== undefined);
  if (inUse.length > 0) log.info(inUseText(inUse));
  if (unmatched.length > 0) log.notice(unmatchedText(unmatched));
  for (const name of skippedPresets)
    log.notice(`Preset "${name}" skipped: symlinks outside its cache point into it.`);
  for (const warning of warnings) log.warning(warning);
}

/** Most of what is in use that one line names. */
const MOST_IN_USE = 20;

/** Says in one line what stayed because the image uses it. */
function inUseText(spared: readonly SparedCount[]): string {
  const named = spared
    .slice(0, MOST_IN_USE)
    .map(
      ({ what, why }) => `${quoteName(Buffer.from(what))} (${cut(why ?? '', MOST_PATTERN_CHARS)})`,
    );
  const others = spared.length - named.length;
  return `Kept, since the image uses it: ${named.join(', ')}${others > 0 ? `, and ${others} more` : ''}`;
}

/** Says of all patterns at once that they match nothing: GitHub shows ten notices of a step and no more. */
function unmatchedText(patterns: readonly string[]): string {
  const named = patterns
    .slice(0, MOST_PATTERNS)
    .map((pattern) => JSON.stringify(cut(pattern, MOST_PATTERN_CHARS)));
  if (patterns.length === 1)
    return `The pattern ${named[0]} in ${written('exclude')} matches nothing in the image.`;
  const others = patterns.length - named.length;
  const more = others > 0 ? `, and ${others} more` : '';
  return `${patterns.length} patterns in ${written('exclude')} match nothing in the image: ${named.join(', ')}${more}.`;
}

/** All that a layer's stream is made from. */
export interface FlatStream {
  readonly reader: FlatReader;
  readonly rules: CleanRules | undefined;
  /** Looks on, whatever else does. */
  readonly survey: Survey;
  /** Lets the container go on once it has been read. */
  readonly resume: () => Promise<void>;
  readonly log: Log;
  /** Comes to the bytes that are about to stream. */
  readonly measuring: Promise<number>;
  readonly options: FlattenOptions;
}

/** Names a sparse file as soon as it is known, since its zeros may take hours. */
function sparseTeller(log: Log): (entry: TarEntry, verdict: Verdict) => void {
  return ({ name, sizeBytes }, verdict) => {
    const isKept =
      verdict === 'keep' || (typeof verdict === 'object' && verdict.data === undefined);
    const fate = isKept
      ? 'and the result holds them too'
      : 'although the result does not hold them';
    log.warning(
      `The file ${quoteName(Buffer.from(plainPath(name), 'latin1'))} has ${formatBytes(sizeBytes)}, of which most are zeros: it is sparse, as lastlog and faillog are for large user IDs. The engine sends all of them, which takes long, ${fate}. Make it shorter in the image (useradd --no-log-init, or truncate it in the step that makes it).`,
    );
  };
}

/** An entry with the size that its file has in the image. */
function asInImage(entry: TarEntry, { sizeInImage }: FlatReader): TarEntry {
  if (sizeInImage === undefined || entry.sizeBytes > 0) return entry;
  return { ...entry, sizeBytes: sizeInImage(plainPath(entry.name)) ?? 0 };
}

/** Opens the layer's stream: the engine's, less what does not belong to the image and what rules drop. */
export async function openStream(
  { reader, rules, survey, resume, options, log }: FlatStream,
  looker: EntryObserver | undefined,
  signal: AbortSignal,
): Promise<TarFilter> {
  const observer = combineObservers([
    looker,
    survey.observer,
    reader.observer,
    new SparseFileDetector(sparseTeller(log)),
  ]);
  const cleaned =
    rules === undefined
      ? reader.decide
      : (entry: TarEntry) => rules.decide(asInImage(entry, reader), reader.decide(entry));
  const latest = options.layer.sourceDateEpoch;
  const rule = (seconds: number) => Math.min(seconds, latest ?? Infinity);
  const decide = latest === undefined ? cleaned : withTimes(cleaned, rule);
  const appendix =
    rules &&
    (() =>
      rules.appendix({ reader, retime: (head) => applyTimeRule(head, rule), observer, signal }));
  const filter = new TarFilter(decide, observer, appendix === undefined ? {} : { appendix });
  // Errors of the engine's stream come out of the filter, which the store reads.
  pipeline(await reader.open(signal), filter, () => {
    resume().catch(() => {});
  });
  return filter;
}

/**
 * Reads the layer's stream to its end and keeps nothing of it; the filter then knows its counts and its digest.
 * @param totalBytes how many bytes will come, if that is known better than by the source's size, hidden files included
 */
export async function readThrough(
  flat: FlatStream,
  looker: EntryObserver | undefined,
  { log, signal }: RunContext,
  totalBytes?: number,
): Promise<TarFilter> {
  const filter = await openStream(flat, looker, signal);
  const passing = pipelineToEnd(filter, discard(), { signal });
  const total = totalBytes === undefined ? totalOf(flat.measuring) : () => totalBytes;
  await withProgress(log, readingOf(filter, total), passing);
  return filter;
}
