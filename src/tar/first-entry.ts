// One entry out of a tar stream: what a path of an image is.
import type { Readable } from 'node:stream';
import { discard } from './discard.ts';
import type { TarEntry } from './entry.ts';
import { TarFilter } from './filter.ts';
import { HeldEntries, type HeldEntry } from './held-entries.ts';
import { passUntil } from './pass-until.ts';

/**
 * Reads the first entry of a tar stream and leaves the rest: a directory's archive goes on with all that is below.
 * @param limitBytes most bytes of data that are held
 * @throws FlattenError `TAR_LIMIT` where its data is longer; what {@link TarFilter} throws
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
 * Reads the first entry of a tar stream without its data, of any size, and leaves the rest.
 * @throws FlattenError what {@link TarFilter} throws
 */
export async function readFirstHead(tar: Readable): Promise<TarEntry | undefined> {
  const enough = new AbortController();
  let head: TarEntry | undefined;
  const filter = new TarFilter((entry) => {
    head ??= { ...entry, name: Buffer.from(entry.name), header: Buffer.from(entry.header) };
    enough.abort();
    return 'drop';
  });
  await passUntil(enough.signal, tar, filter, discard());
  return head;
}
