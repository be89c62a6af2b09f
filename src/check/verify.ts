// Reading the new image back and comparing every entry with what was read from the source.
import { pipeline } from 'node:stream/promises';
import { FlattenError, quoteName } from '../base/errors.ts';
import { countEntries } from '../base/format.ts';
import { withProgress } from '../base/progress.ts';
import type { EngineSession } from '../engine/client/session.ts';
import type { Source } from '../engine/images/find-image.ts';
import { readSourceConfig } from '../engine/metadata/source-config.ts';
import { openReader } from '../engine/read/reader.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import { discard } from '../tar/discard.ts';
import { TarFilter } from '../tar/filter.ts';
import {
  differingFields,
  type Fingerprint,
  Fingerprinter,
  nameKey,
  plainName,
} from './fingerprints.ts';

/** How many differences an error names. */
const NAMED = 10;

/** What was read from the source and is to be in the result: an observer of the filter that reads it. */
export class ExpectedEntries {
  readonly #byName = new Map<string, Fingerprint>();
  readonly observer = new Fingerprinter((key, fingerprint) => this.#byName.set(key, fingerprint));

  get count(): number {
    return this.#byName.size;
  }

  /** Takes an entry out and gives what it was to be; undefined where there was none. */
  take(key: string): Fingerprint | undefined {
    const expected = this.#byName.get(key);
    this.#byName.delete(key);
    return expected;
  }

  /** Names' keys that were not taken. */
  get left(): ReadonlySet<string> {
    return new Set(this.#byName.keys());
  }
}

/** What the new image is compared with. */
export interface VerifyRequest {
  /** What was read; it is used up. */
  readonly expected: ExpectedEntries;
  /** Reads the source again, to name entries that are missing: only a digest of each name was kept. */
  readonly reader: FlatReader;
  /** About how much will come, for the progress. */
  readonly streamBytes: number;
}

/** An entry that is not what was read. */
interface Difference {
  readonly name: string;
  readonly what: string;
}

/**
 * Reads an image back and compares. It cannot see a fault in the reading itself that is the same both times.
 * @param image the new image
 * @returns how many entries were compared
 * @throws FlattenError `VERIFY_FAILED` with the first ten differences
 */
export async function verify(
  session: EngineSession,
  image: Source,
  { expected, reader: source, streamBytes }: VerifyRequest,
): Promise<number> {
  const { log, signal } = session;
  const { count } = expected;
  const readConfig = () => readSourceConfig(session, image);
  const reader = await openReader(session, image, readConfig);
  const found: Difference[] = [];
  let foundCount = 0;
  const note = (name: Buffer, what: string) => {
    foundCount++;
    if (found.length < NAMED) found.push({ name: quoteName(name), what });
  };
  const compare = new Fingerprinter((key, fingerprint, name) => {
    const wanted = expected.take(key);
    if (wanted === undefined) return note(name, 'was not read');
    if (wanted === fingerprint) return;
    const isUnseen = reader.unseenTimes.includes(name.toString('latin1'));
    const fields = differingFields(wanted, fingerprint).filter(
      (field) => field !== 'time' || !isUnseen,
    );
    if (fields.length > 0) note(name, `other ${fields.join(' and ')}`);
  });
  const filter = new TarFilter(reader.decide, compare);
  await withProgress(
    log,
    {
      title: 'Read back',
      doneBytes: () => filter.bytesRead,
      totalBytes: () => streamBytes,
      isEstimate: true,
    },
    pipeline(await reader.open(signal), filter, discard(), { signal }),
  );
  await reader.close();
  const missing = expected.left;
  if (missing.size > 0) {
    const names = await namesOf(missing, source, NAMED - found.length, signal).catch(() => []);
    for (const name of names) found.push({ name: quoteName(name), what: 'missing' });
    foundCount += missing.size;
  }
  if (foundCount > 0) throw failure(found, foundCount, count);
  log.info(`Verified ${countEntries(count)}: the new image holds what was read from the source`);
  return count;
}

/** Names of a stream whose keys are wanted, the first few. */
async function namesOf(
  keys: ReadonlySet<string>,
  source: FlatReader,
  most: number,
  signal: AbortSignal,
): Promise<Buffer[]> {
  const names: Buffer[] = [];
  const filter = new TarFilter((entry) => {
    if (names.length < most && keys.has(nameKey(entry.name)))
      names.push(Buffer.from(plainName(entry.name)));
    return 'drop';
  });
  await pipeline(await source.open(signal), filter, discard(), { signal });
  return names;
}

function failure(found: readonly Difference[], foundCount: number, count: number): FlattenError {
  const told = found.map(({ name, what }) => `${name} (${what})`);
  const untold = foundCount - found.length;
  // Only missing entries have no name at hand, where the source could not be read again.
  if (untold > 0)
    told.push(found.length === 0 ? `${untold} that are missing` : `and ${untold} more`);
  return new FlattenError(
    'VERIFY_FAILED',
    `The new image is not what was read from the source: of ${count} entries, these differ: ${told.join(', ')}. No tag was moved.`,
    {
      hint: 'Run again; if it happens again, see the log of the engine and the health of its disk.',
    },
  );
}
