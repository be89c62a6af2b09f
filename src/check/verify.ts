// Verification: reads the new image back and compares every entry with what was read from the source.
import { countEntries } from '../base/format.ts';
import type { RunSession } from '../base/run-session.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { ImageSource } from '../image/image-source.ts';
import { Differences } from './differences.ts';
import { type ExpectedEntries, namesOf } from './expected.ts';
import { differingFields, type Fingerprint, Fingerprinter } from './fingerprints.ts';
import { readBack } from './read-halves.ts';

/** The source that the new image is compared with. */
export interface VerifyRequest {
  /** The entries that were read. Verification consumes them. */
  readonly expected: ExpectedEntries;
  /** Reads the source again to find the names of missing entries, because only a digest of each name was kept. */
  readonly reader: FlatReader;
  /** Estimated length of the new image's stream, for the progress. */
  readonly streamBytes: number;
}

/** What a user is told about a result that differs. */
export const RESULT_DIFFERS = {
  what: 'The new image differs from what was read from the source',
  hint: 'Run again. If it happens again, check the log of the engine and the health of its disk.',
} as const;

/**
 * Reads an image back and compares its entries. Cannot detect an error in reading that happens both times.
 * @param image the new image, which is read in the same way as its source was
 * @returns the number of compared entries
 * @throws FlattenError `VERIFY_FAILED` with the first ten differences
 */
export async function verify(
  session: Pick<RunSession, 'log' | 'signal'>,
  image: Pick<ImageSource, 'openReader'>,
  { expected, reader: source, streamBytes }: VerifyRequest,
): Promise<number> {
  const { log } = session;
  const { count } = expected;
  const reader = await image.openReader();
  const differences = new Differences();
  const compare = (key: string, fingerprint: Fingerprint, name: Buffer) => {
    const wanted = expected.take(key);
    if (wanted === undefined) return differences.note(name, 'unexpected');
    if (wanted === fingerprint) return;
    const isUnseen = reader.unseenTimes.includes(name.toString('latin1'));
    const fields = differingFields(wanted, fingerprint).filter(
      (field) => field !== 'time' || !isUnseen,
    );
    if (fields.length > 0) differences.note(name, `different ${fields.join(' and ')}`);
  };
  const observe = () => new Fingerprinter(compare, expected.view);
  await readBack(session, { reader, second: expected.halves.second, observe, streamBytes });
  await reader.close();
  const missing = expected.remaining;
  if (missing.size > 0) {
    const names = await namesOf(missing, source, differences.room, session).catch(() => []);
    differences.noteMissing(missing.size, names);
  }
  if (differences.count > 0) throw differences.toError(RESULT_DIFFERS, count);
  log.info(`Verified ${countEntries(count)}: the new image matches what was read from the source`);
  return count;
}
