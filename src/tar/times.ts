// Other times for entries that pass: the one field that rules may set.

import type { EntryHead, TarEntry, Verdict } from './entry.ts';
import { entryFacts } from './facts.ts';
import { withMtime } from './header.ts';
import { withoutRecord } from './rewrite.ts';

/** The time that an entry gets for the one it has, both in whole seconds since 1970. */
export type TimeRule = (mtimeSeconds: number) => number;

/** A decision that also sets times; data passes as it is. */
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
    const also = before === undefined ? {} : { before };
    if (before === undefined && (seconds === mtimeSeconds || Number.isNaN(seconds))) return verdict;
    return { ...replacement, ...also, head: applyTimeRule(head, rule) };
  };
}

/** A head at the time that the rule gives it. */
export function applyTimeRule(head: EntryHead, rule: TimeRule): EntryHead {
  const { mtimeSeconds } = entryFacts(head);
  const seconds = rule(mtimeSeconds);
  return seconds === mtimeSeconds || Number.isNaN(seconds) ? head : withTime(head, seconds);
}

/** The head with another mtime, in whole seconds since 1970. A PAX record of it, which would win, is taken out. */
export function withTime(head: EntryHead, seconds: number): EntryHead {
  return {
    extensions: withoutRecord(head.extensions, 'mtime'),
    header: withMtime(head.header, seconds),
  };
}
