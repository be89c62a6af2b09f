// Other times for entries that pass: the one field that rules may set.

import { type ExtensionHeader, extensionHeaders } from './extensions.ts';
import { entryFacts } from './facts.ts';
import type { Head, TarEntry, Verdict } from './filter.ts';
import { EXTENSION, paddedBytes, withMtime, withSize } from './header.ts';
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
  const headers = extensionHeaders(head.extensions);
  const lastPax = headers.findLast(({ typeFlag }) => typeFlag === EXTENSION.pax);
  const extensions = headers.flatMap((extension) => {
    const { typeFlag, block, data } = extension;
    // Of several only the last counts; were it gone, the one before would.
    if (typeFlag === EXTENSION.pax) return extension === lastPax ? withoutTime(extension) : [];
    return data === undefined ? [block] : [block, data];
  });
  return { extensions, header: withMtime(head.header, seconds) };
}

/** A PAX header without the record of the time: nothing where it then says nothing. */
function withoutTime({ block, data, sizeBytes }: ExtensionHeader): Buffer[] {
  if (data === undefined) return [];
  const body = withoutPaxRecord(data.subarray(0, sizeBytes), 'mtime');
  if (body.length === sizeBytes) return [block, data];
  return body.length === 0 ? [] : [withSize(block, body.length), padded(body)];
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(paddedBytes(bytes.length) - bytes.length)]);
}
