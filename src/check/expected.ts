// The entries that an image must have, as fingerprints by name.
import type { RunSession } from '../base/run-session.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import { drain } from '../tar/drain.ts';
import type { EntryObserver } from '../tar/entry.ts';
import { TarFilter } from '../tar/filter.ts';
import { combineObservers } from '../tar/observers.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import {
  type EntryView,
  type Fingerprint,
  Fingerprinter,
  nameKey,
  plainName,
} from './fingerprints.ts';
import { Halves } from './halves.ts';

/** Collects the entries that the result must contain, as an observer of the filter that reads the source. */
export class ExpectedEntries {
  readonly #byName = new FingerprintTable();
  /** The targets of hard links by their names. */
  readonly #links = new Map<string, string>();
  readonly observer: EntryObserver;
  /** How to read the result in two streams. */
  readonly halves = new Halves();
  /** Whose eyes the result will be read with. */
  readonly view: EntryView;

  constructor(view: EntryView = 'exact') {
    this.view = view;
    const fingerprinter = new Fingerprinter((key, fingerprint, _, linkKey) => {
      this.#byName.set(key, fingerprint);
      if (linkKey === undefined) this.#links.delete(key);
      else this.#links.set(key, linkKey);
    }, view);
    this.observer = combineObservers([fingerprinter, this.halves]) ?? fingerprinter;
  }

  get count(): number {
    return this.#byName.size;
  }

  /** Removes an entry and returns its fingerprint, or undefined if there is none. */
  take(key: string): Fingerprint | undefined {
    return this.#byName.take(key);
  }

  /** Returns the name keys of all entries that were not taken. */
  get remaining(): ReadonlySet<string> {
    return new Set([...this.#byName].map(([key]) => key));
  }

  /**
   * Returns all entries with hard links in a form that does not depend on which of a file's names came first: every name
   * has the file's own fingerprint, and a word that the names of one file share. The root directory is left out, since
   * not every reader shows it.
   */
  grouped(): ReadonlyMap<string, Fingerprint> {
    const grouped = new Map(this.#byName);
    grouped.delete(ROOT);
    for (const [root, names] of this.#groups()) {
      const own = this.#byName.get(root);
      if (own === undefined) continue;
      const all = [root, ...names].toSorted();
      for (const name of all) grouped.set(name, `${own} ${all[0]}`);
    }
    return grouped;
  }

  /** Returns the other names of each file that has several, by its first name. */
  #groups(): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const [name, target] of this.#links) {
      let root = target;
      const seen = new Set<string>();
      for (let next = this.#links.get(root); next !== undefined && !seen.has(root); ) {
        seen.add(root);
        root = next;
        next = this.#links.get(root);
      }
      const names = groups.get(root);
      if (names === undefined) groups.set(root, [name]);
      else names.push(name);
    }
    return groups;
  }
}

const ROOT = nameKey(Buffer.alloc(0));

/** Reads a filesystem and returns the first names that have these keys. */
export async function namesOf(
  keys: ReadonlySet<string>,
  reader: FlatReader,
  limit: number,
  { signal }: Pick<RunSession, 'signal'>,
): Promise<Buffer[]> {
  const names: Buffer[] = [];
  const filter = new TarFilter((entry) => {
    if (names.length < limit && keys.has(nameKey(entry.name)))
      names.push(Buffer.from(plainName(entry.name)));
    return 'drop';
  });
  await drain([await reader.open(signal), filter], signal);
  return names;
}
