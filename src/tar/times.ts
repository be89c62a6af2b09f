// Other times for entries that pass: the one field that rules may set.

import { entryFacts } from './facts.ts';
import type { Head, TarEntry, Verdict } from './filter.ts';
import { EXTENSION, paddedBytes, readHeader, withMtime, withSize } from './header.ts';
import { withoutPaxRecord } from './pax.ts';

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
    if (seconds === mtimeSeconds || Number.isNaN(seconds)) return verdict;
    return { ...replacement, head: atTime(head, seconds) };
  };
}

/** The head with another mtime, in whole seconds since 1970. A PAX record of it, which would win, is taken out. */
export function atTime(head: Head, seconds: number): Head {
  const extensions: Buffer[] = [];
  for (let at = 0; at < head.extensions.length; at++) {
    const block = head.extensions[at]!;
    const { typeFlag, sizeBytes } = readHeader(block, 0);
    if (sizeBytes === 0) {
      extensions.push(block);
      continue;
    }
    at++;
    const data = head.extensions[at]!;
    const body =
      typeFlag === EXTENSION.pax ? withoutPaxRecord(data.subarray(0, sizeBytes), 'mtime') : data;
    if (body === data || body.length === sizeBytes) extensions.push(block, data);
    else if (body.length > 0) extensions.push(withSize(block, body.length), padded(body));
  }
  return { extensions, header: withMtime(head.header, seconds) };
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(paddedBytes(bytes.length) - bytes.length)]);
}
