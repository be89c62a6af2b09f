// Changes modification times.

import type { EntryHead, TarEntry, Verdict } from './entry.ts';
import { entryFacts } from './facts.ts';
import { withMtime } from './header.ts';
import { withoutRecord } from './rewrite.ts';

/** Maps an entry's time to its new one, both in whole seconds since 1970. */
export type TimeRule = (mtimeSeconds: number) => number;

/** Wraps a decision so that it also sets times. Data passes unchanged. */
export function withTimes(
  decide: (entry: TarEntry) => Verdict,
  rule: TimeRule,
): (entry: TarEntry) => Verdict {
  return (entry) => {
    const verdict = decide(entry);
    if (verdict === 'drop') return verdict;
    const replacement = verdict === 'keep' ? undefined : verdict;
    const head = replacement?.head ?? entry;
    const { mtimeSeconds } = entryFacts(head);
    const seconds = rule(mtimeSeconds);
    const before = replacement?.before?.map((earlier) => ({
      ...earlier,
      ...applyTimeRule(earlier, rule),
    }));
    const inserted = before === undefined ? {} : { before };
    if (before === undefined && (seconds === mtimeSeconds || Number.isNaN(seconds))) return verdict;
    return { ...replacement, ...inserted, head: applyTimeRule(head, rule) };
  };
}

/** Returns the headers with the time that the rule gives. */
export function applyTimeRule(head: EntryHead, rule: TimeRule): EntryHead {
  const { mtimeSeconds } = entryFacts(head);
  const seconds = rule(mtimeSeconds);
  return seconds === mtimeSeconds || Number.isNaN(seconds) ? head : withTime(head, seconds);
}

/** Returns the headers with another mtime, in whole seconds since 1970, and no PAX record that would override it. */
export function withTime(head: EntryHead, seconds: number): EntryHead {
  return {
    extensions: withoutRecord(head.extensions, 'mtime'),
    header: withMtime(head.header, seconds),
  };
}
