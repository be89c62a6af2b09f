// Compares images that are read in different ways: by an engine, and by their layers. Which name of a hard-linked file
// comes first depends on the way, so all entries are read before any is compared.
import { countEntries } from '../base/format.ts';
import type { RunSession } from '../base/run-session.ts';
import { written } from '../base/spelling.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { ImageSource } from '../image/image-source.ts';
import { drainWithProgress } from '../tar/drain.ts';
import { TarFilter } from '../tar/filter.ts';
import { Differences } from './differences.ts';
import { ExpectedEntries, namesOf } from './expected.ts';
import { differingFields, type EntryView, nameKey, plainName } from './fingerprints.ts';
import { RESULT_DIFFERS } from './verify.ts';

type Run = Pick<RunSession, 'log' | 'signal'>;

/** Something whose filesystem can be read, each time anew. */
type Readable = Pick<ImageSource, 'openReader'>;

/** What an image that was written is compared with. */
export interface WrittenRequest {
  /** The entries that were read. They stay, for the next target. */
  readonly expected: ExpectedEntries;
  /** The source, to find the names of missing entries, because only a digest of each name was kept. */
  readonly source: Readable;
  /** Estimated length of the image's stream, for the progress. */
  readonly streamBytes: number;
}

/**
 * Reads back what a target has written and compares its entries.
 * @returns the number of compared entries
 * @throws FlattenError `VERIFY_FAILED` with the first ten differences
 */
export async function verifyWritten(
  run: Run,
  image: Readable,
  { expected, source, streamBytes }: WrittenRequest,
): Promise<number> {
  const seen = await readEntries(run, image, {
    view: expected.view,
    title: 'Read back',
    streamBytes,
  });
  const count = await compare(run, {
    wanted: { entries: expected, from: source },
    seen: { ...seen, from: image },
    text: RESULT_DIFFERS,
  });
  run.log.info(
    `Verified ${countEntries(count)}: the new image matches what was read from the source`,
  );
  return count;
}

/**
 * Compares an engine's view of an image with its layers, as far as an engine shows it.
 * @param layers the same image, read by its layers
 * @param streamBytes estimated length of each stream, for the progress
 * @throws FlattenError `VERIFY_FAILED` with the first ten differences
 */
export async function verifyLayers(
  run: Run,
  engine: Pick<ImageSource, 'openReader' | 'reference'>,
  layers: Readable,
  streamBytes: number,
): Promise<void> {
  const asEngine = { view: 'engine', streamBytes } as const;
  const wanted = await readEntries(run, layers, { ...asEngine, title: 'Read the layers' });
  const seen = await readEntries(run, engine, { ...asEngine, title: 'Read from the engine' });
  const count = await compare(run, {
    wanted: { ...wanted, from: layers },
    seen: { ...seen, from: engine },
    text: {
      what: `The engine shows other files of ${engine.reference} than the image's layers have`,
      hint: `The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${written('from', 'layers')} to flatten its layers.`,
    },
  });
  run.log.info(`Verified ${countEntries(count)}: the engine shows what the image's layers have`);
}

/** How an image is read. */
interface ReadRequest {
  readonly view: EntryView;
  readonly title: string;
  readonly streamBytes: number;
}

/** Entries that were read, and paths and times that this way of reading cannot see. */
interface Entries {
  readonly entries: ExpectedEntries;
  readonly unseenPaths?: readonly string[];
  readonly unseenTimes?: readonly string[];
}

/** Reads all entries of an image. */
async function readEntries(
  run: Run,
  image: Readable,
  { view, title, streamBytes }: ReadRequest,
): Promise<Entries> {
  const reader = await image.openReader();
  try {
    const entries = new ExpectedEntries(view);
    const filter = new TarFilter(reader.decide, entries.observer, { onlyObserves: true });
    const reading = [await reader.open(run.signal), filter] as const;
    await drainWithProgress(run, reading, () => streamBytes, title);
    return { entries, unseenTimes: reader.unseenTimes, unseenPaths: reader.unseenPaths ?? [] };
  } finally {
    await reader.close();
  }
}

/** Entries, and where they came from. */
interface Side extends Entries {
  readonly from: Readable;
}

/** Two images, and how an error begins. */
interface Comparison {
  readonly wanted: Side;
  readonly seen: Side;
  readonly text: { readonly what: string; readonly hint: string };
}

/**
 * Compares two images.
 * @returns the number of compared entries
 * @throws FlattenError `VERIFY_FAILED`
 */
async function compare(run: Run, { wanted, seen, text }: Comparison): Promise<number> {
  const hidden = keysOf([...(wanted.unseenPaths ?? []), ...(seen.unseenPaths ?? [])]);
  const expected = withoutKeys(wanted.entries.grouped(), hidden);
  const found = withoutKeys(seen.entries.grouped(), hidden);
  const unseen = keysOf(seen.unseenTimes ?? []);
  const strange = new Map<string, string>();
  for (const [key, fingerprint] of found) {
    const one = expected.get(key);
    if (one === fingerprint) continue;
    const fields = one === undefined ? [] : differingFields(one, fingerprint);
    const differing = fields.filter((field) => field !== 'time' || !unseen.has(key));
    if (one === undefined) strange.set(key, 'unexpected');
    else if (differing.length > 0) strange.set(key, `different ${differing.join(' and ')}`);
  }
  const missing = new Set([...expected.keys()].filter((key) => !found.has(key)));
  if (strange.size === 0 && missing.size === 0) return expected.size;
  const differences = new Differences();
  const names = await namesIn(run, seen.from, new Set(strange.keys()), differences.room);
  for (const name of names) differences.note(name, strange.get(nameKey(plainName(name))) ?? '');
  // The rest is only counted.
  const lost = await namesIn(run, wanted.from, missing, differences.room);
  differences.noteMissing(missing.size, lost);
  differences.noteMissing(strange.size - names.length, []);
  throw differences.toError(text, expected.size);
}

function keysOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map((path) => nameKey(Buffer.from(path, 'latin1'))));
}

function withoutKeys<T>(
  entries: ReadonlyMap<string, T>,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, T> {
  if (keys.size === 0) return entries;
  return new Map([...entries].filter(([key]) => !keys.has(key)));
}

/** Reads an image again for the names behind some keys; returns none if that fails. */
async function namesIn(
  run: Run,
  image: Readable,
  keys: ReadonlySet<string>,
  limit: number,
): Promise<Buffer[]> {
  if (keys.size === 0 || limit <= 0) return [];
  let reader: FlatReader | undefined;
  try {
    reader = await image.openReader();
    return await namesOf(keys, reader, limit, run);
  } catch (error) {
    if (run.signal.aborted) throw error;
    return [];
  } finally {
    await reader?.close();
  }
}
