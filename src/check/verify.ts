// Verification: reads the new image back and compares every entry with what was read from the source.
import { FlattenError, quoteName } from '../base/errors.ts';
import { countEntries } from '../base/format.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { ImageSource } from '../image/image-source.ts';
import { drain, drainWithProgress } from '../tar/drain.ts';
import { TarFilter } from '../tar/filter.ts';
import {
  differingFields,
  type Fingerprint,
  Fingerprinter,
  nameKey,
  plainName,
} from './fingerprints.ts';

/** An error lists this many differences and counts the rest. */
const MAX_LISTED = 10;

/** Collects the entries that the result must contain, as an observer of the filter that reads the source. */
export class ExpectedEntries {
  readonly #byName = new Map<string, Fingerprint>();
  readonly observer = new Fingerprinter((key, fingerprint) => this.#byName.set(key, fingerprint));

  get count(): number {
    return this.#byName.size;
  }

  /** Removes an entry and returns its fingerprint, or undefined if there is none. */
  take(key: string): Fingerprint | undefined {
    const expected = this.#byName.get(key);
    this.#byName.delete(key);
    return expected;
  }

  /** Returns the name keys of all entries that were not taken. */
  get remaining(): ReadonlySet<string> {
    return new Set(this.#byName.keys());
  }
}

/** The source that the new image is compared with. */
export interface VerifyRequest {
  /** The entries that were read. Verification consumes them. */
  readonly expected: ExpectedEntries;
  /** Reads the source again to find the names of missing entries, because only a digest of each name was kept. */
  readonly reader: FlatReader;
  /** Estimated length of the new image's stream, for the progress. */
  readonly streamBytes: number;
}

/** An entry that differs from what was read. */
interface Difference {
  readonly name: string;
  readonly what: string;
}

/**
 * Reads an image back and compares its entries. Cannot detect an error in reading that happens both times.
 * @param image the new image
 * @returns the number of compared entries
 * @throws FlattenError `VERIFY_FAILED` with the first ten differences
 */
export async function verify(
  session: EngineSession,
  image: ImageSource,
  { expected, reader: source, streamBytes }: VerifyRequest,
): Promise<number> {
  const { log, signal } = session;
  const { count } = expected;
  const reader = await image.openReader();
  const found: Difference[] = [];
  let foundCount = 0;
  const note = (name: Buffer, what: string) => {
    foundCount++;
    if (found.length < MAX_LISTED) found.push({ name: quoteName(name), what });
  };
  const compare = new Fingerprinter((key, fingerprint, name) => {
    const wanted = expected.take(key);
    if (wanted === undefined) return note(name, 'unexpected');
    if (wanted === fingerprint) return;
    const isUnseen = reader.unseenTimes.includes(name.toString('latin1'));
    const fields = differingFields(wanted, fingerprint).filter(
      (field) => field !== 'time' || !isUnseen,
    );
    if (fields.length > 0) note(name, `different ${fields.join(' and ')}`);
  });
  const filter = new TarFilter(reader.decide, compare);
  const reading = [await reader.open(signal), filter] as const;
  await drainWithProgress(session, reading, () => streamBytes, 'Read back');
  await reader.close();
  const missing = expected.remaining;
  if (missing.size > 0) {
    const names = await namesOf(missing, source, MAX_LISTED - found.length, signal).catch(() => []);
    for (const name of names) found.push({ name: quoteName(name), what: 'missing' });
    foundCount += missing.size;
  }
  if (foundCount > 0) throw failure(found, foundCount, count);
  log.info(`Verified ${countEntries(count)}: the new image matches what was read from the source`);
  return count;
}

/** Reads the source and returns the first names that have these keys. */
async function namesOf(
  keys: ReadonlySet<string>,
  source: FlatReader,
  limit: number,
  signal: AbortSignal,
): Promise<Buffer[]> {
  const names: Buffer[] = [];
  const filter = new TarFilter((entry) => {
    if (names.length < limit && keys.has(nameKey(entry.name)))
      names.push(Buffer.from(plainName(entry.name)));
    return 'drop';
  });
  await drain([await source.open(signal), filter], signal);
  return names;
}

function failure(found: readonly Difference[], foundCount: number, count: number): FlattenError {
  const listed = found.map(({ name, what }) => `${name} (${what})`);
  const others = foundCount - found.length;
  // If the source could not be read again, the names of missing entries are unknown.
  if (others > 0)
    listed.push(found.length === 0 ? `${others} missing entries` : `and ${others} more`);
  return new FlattenError(
    'VERIFY_FAILED',
    `The new image differs from what was read from the source. Of ${countEntries(count)}, these differ: ${listed.join(', ')}. No tag was moved.`,
    {
      hint: 'Run again. If it happens again, check the log of the engine and the health of its disk.',
    },
  );
}
