// Reads the first entry of a tar stream, which is how an engine describes one path of a filesystem.
import type { Readable } from 'node:stream';
import type { TarEntry } from './entry.ts';
import { TarFilter } from './filter.ts';
import { HeldEntries, type HeldEntry } from './held-entries.ts';
import { passUntil } from './pass-until.ts';

/**
 * Reads the first entry of a tar stream and ignores the rest: a directory's archive also holds everything below it.
 * @param limitBytes maximum size of the entry's data
 * @throws FlattenError `TAR_LIMIT` if its data is larger; and as {@link TarFilter} does
 */
export async function readFirstEntry(
  tar: Readable,
  limitBytes: number,
): Promise<HeldEntry | undefined> {
  const enough = new AbortController();
  const held = new HeldEntries(limitBytes, () => {
    if (held.isComplete) enough.abort();
  });
  const filter = new TarFilter((entry) => (held.isEmpty ? held.hold(entry) : 'drop'));
  await passUntil(enough.signal, tar, filter, held.sink);
  return held.entries()[0];
}

/**
 * Reads the headers of the first entry of a tar stream, whatever its size, and ignores the rest.
 * @throws FlattenError as {@link TarFilter} does
 */
export async function readFirstHead(tar: Readable): Promise<TarEntry | undefined> {
  const enough = new AbortController();
  let head: TarEntry | undefined;
  const filter = new TarFilter((entry) => {
    head ??= { ...entry, name: Buffer.from(entry.name), header: Buffer.from(entry.header) };
    enough.abort();
    return 'drop';
  });
  await passUntil(enough.signal, tar, filter);
  return head;
}
