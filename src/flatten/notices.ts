// Log lines about a layer: what rules and commands did, and what a user should know about its files.
import { quoteName } from '../base/errors.ts';
import { countEntries, formatBytes } from '../base/format.ts';
import type { Log } from '../base/log.ts';
import { example, written } from '../base/spelling.ts';
import { cut } from '../base/text.ts';
import type { SparedCount } from '../clean/counts.ts';
import { type Suggestion, withSuggestions } from '../clean/suggestions.ts';
import type { FlattenOptions } from '../inputs/options.ts';
import type { Cleaned, RuleFindings } from '../report/facts.ts';
import type { TarEntry, Verdict } from '../tar/entry.ts';
import { plainPath } from '../tar/names.ts';

/** Logs which presets would free more, and the input to set for them. */
export function logSuggestions(
  suggestions: readonly Suggestion[] | undefined,
  { cleanWords }: Pick<FlattenOptions, 'cleanWords'>,
  log: Log,
): void {
  if (suggestions === undefined || suggestions.length === 0) return;
  const named = suggestions.map(({ name, bytes }) => `${name} ${formatBytes(bytes)}`);
  const line = example('clean', withSuggestions(cleanWords, suggestions));
  log.info(`Could also be cleaned: ${named.join(', ')}. To do so, use ${line}`);
}

/** Most patterns that a notice lists, and most characters of each. */
const MOST_PATTERNS = 10;
const MOST_PATTERN_CHARS = 100;

/** Logs what commands and rules did, with notices and warnings about it. */
export function logCleaned(
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
  const inUse = spared.filter(({ kind }) => kind !== undefined && kind !== 'base');
  if (inUse.length > 0) log.info(inUseText(inUse));
  for (const { kind, entries, bytes } of spared) {
    if (kind !== 'base') continue;
    const text = `The kept base has ${formatBytes(bytes)} in ${countEntries(entries)} that the rules would drop, but its layers do not change.`;
    if (bytes > 0) log.notice(text);
    else log.info(text);
  }
  if (unmatched.length > 0) log.notice(unmatchedText(unmatched));
  for (const name of skippedPresets)
    log.notice(`Preset "${name}" skipped: symlinks outside its cache point into it.`);
  for (const warning of warnings) log.warning(warning);
}

/** Most spared paths that one line lists. */
const MOST_IN_USE = 20;

/** Lists in one line what was spared because the image uses it. */
function inUseText(spared: readonly SparedCount[]): string {
  const named = spared
    .slice(0, MOST_IN_USE)
    .map(
      ({ what, why }) => `${quoteName(Buffer.from(what))} (${cut(why ?? '', MOST_PATTERN_CHARS)})`,
    );
  const others = spared.length - named.length;
  return `Kept because the image uses it: ${named.join(', ')}${others > 0 ? `, and ${others} more` : ''}`;
}

/** Lists all unmatched patterns in one notice, since GitHub shows at most ten notices of a step. */
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

/** Warns about a sparse file as soon as it is detected, since reading its zeros may take hours. */
export function warnOfSparse(log: Log): (entry: TarEntry, verdict: Verdict) => void {
  return ({ name, sizeBytes }, verdict) => {
    const isKept =
      verdict === 'keep' || (typeof verdict === 'object' && verdict.data === undefined);
    const note = isKept ? 'and the result contains them too' : 'although the result drops them';
    log.warning(
      `The file ${quoteName(Buffer.from(plainPath(name), 'latin1'))} is sparse: most of its ${formatBytes(sizeBytes)} are zeros, as in lastlog and faillog with large user IDs. The engine sends all the zeros, which takes long, ${note}. Make the file smaller in the image: use "useradd --no-log-init", or truncate it in the step that creates it.`,
    );
  };
}
