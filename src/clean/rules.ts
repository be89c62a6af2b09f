// Rules at work on a stream: what each entry's fate is, and what that asks of the entries around it.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FlattenError, quoteName } from '../errors.ts';
import type { EntryObserver, Head, TarEntry, Verdict } from '../tar/entry.ts';
import { entryFacts } from '../tar/facts.ts';
import { type TarCounts, TarFilter } from '../tar/filter.ts';
import { isBelow, pathBytes, plainPath } from '../tar/names.ts';
import { emptied, withPath, withTarget } from '../tar/rewrite.ts';
import { addTo, type CleanRequest, type Fate, Fates, KEEP, type RuleCount } from './fates.ts';

/** Most hard links that wait for the content of a file that was dropped: far more than any cache has. */
const WAITING_LIMIT = 100_000;

/** Reads the filesystem that streams. */
export interface PathReader {
  /** One path, raw bytes, as a tar stream whose names start with the last part of the path. */
  openPath(path: Buffer, signal: AbortSignal): Promise<Readable>;
  /** What of a stream belongs to the image, asked with full names. */
  readonly decide: (entry: TarEntry) => Verdict;
}

/** A hard link whose content has to be fetched. */
interface WaitingLinks {
  readonly fate: Fate;
  /** Directories above the links that were not handed on. */
  readonly before: TarEntry[];
  readonly links: TarEntry[];
}

/** Decides on each entry of one stream, in its order, and tells what became of it. */
export class CleanRules {
  readonly #fates: Fates;
  /** Dropped directories above the present place, outermost first: kept after all once something below them is. */
  #held: {
    readonly path: string;
    readonly entry: TarEntry;
    readonly count: RuleCount | undefined;
  }[] = [];
  readonly #waiting = new Map<string, WaitingLinks>();
  #waitingCount = 0;
  #keptFiles = 0;
  #droppedFiles = 0;
  /** What was handed on behind the stream. */
  readonly appended: TarCounts = { entries: 0, dataBytes: 0 };

  readonly #onDropped: NonNullable<CleanRequest['onDropped']>;

  constructor(request: CleanRequest) {
    this.#fates = new Fates(request);
    this.#onDropped = request.onDropped ?? (() => {});
  }

  /** What each rule dropped, presets first. */
  get counts(): readonly RuleCount[] {
    return this.#fates.counts;
  }

  /** What else there is to say of the rules. */
  get fates(): Pick<Fates, 'unmatched' | 'withdrawn' | 'warnings' | 'spared'> {
    return this.#fates;
  }

  /**
   * Decides on an entry.
   * @param verdict what is to become of it without any rule
   */
  decide(entry: TarEntry, verdict: Verdict): Verdict {
    if (verdict === 'drop') return verdict;
    const path = plainPath(entry.name);
    this.#leave(path);
    const head = verdict === 'keep' ? entry : verdict.head;
    const { typeFlag } = entry;
    const fate = this.#fates.of(path, typeFlag);
    if (fate.action === 'drop') return this.#drop(path, copyOf(entry, head), fate);
    const isDirectory = typeFlag === '5' || (entry.sizeBytes === 0 && entry.name.at(-1) === 0x2f);
    if (!isDirectory) {
      this.#keptFiles++;
      addTo(fate.spared, 1, entry.sizeBytes);
    }
    if (typeFlag === '1' && this.#awaits(entry, head, fate)) return 'drop';
    if (typeFlag === '2') this.#fates.followLink(path, entryFacts(head).link.toString('latin1'));
    const before = this.#releaseHeld();
    const kept = verdict === 'keep' ? { head } : verdict;
    if (fate.action === 'empty' && (typeFlag === '0' || typeFlag === '7') && entry.sizeBytes > 0) {
      this.#count(path, fate.count, entry.sizeBytes);
      return { head: emptied(head), data: Buffer.alloc(0), before };
    }
    return before.length === 0 ? verdict : { ...kept, before };
  }

  /**
   * What follows the last entry of the stream, once that has come whole: the content of files whose first name was
   * dropped, under a name that stays, and what a preset dropped that has to stay after all.
   * @param retime gives a head the time that it is to have
   * @throws FlattenError `BAD_INPUT` where nothing is left
   */
  async *appendix(
    reader: PathReader,
    retime: (head: Head) => Head,
    observer: EntryObserver | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<Buffer> {
    this.#leave('');
    this.#refuseNothing();
    for (const rule of this.#fates.presets) {
      if (!rule.isWithdrawn) continue;
      for (const top of rule.tops) {
        const below = (path: string) => top + path.replace(/^[^/]*/, '');
        yield* this.#fetch(top, below, this.#returning(reader), retime, observer, signal);
      }
      Object.assign(rule.count, { entries: 0, bytes: 0 });
    }
    for (const [target, { fate, before, links }] of this.#waiting) {
      for (const directory of before) yield* this.#hand(directory, retime(directory), observer);
      if (fate.rule?.isWithdrawn === true) {
        // Their first name has come back.
        for (const link of links) yield* this.#hand(link, retime(link), observer);
        continue;
      }
      const [first, ...others] = links;
      if (first === undefined) continue;
      const dataBefore = this.appended.dataBytes;
      const entriesBefore = this.appended.entries;
      const name = plainPath(first.name);
      yield* this.#fetch(target, () => name, reader, retime, observer, signal);
      if (this.appended.entries !== entriesBefore + 1) {
        throw new FlattenError(
          'CHECK_FAILED',
          `${quoteName(pathBytes(target))} was asked for once more, as ${quoteName(first.name)} is a link to it, and ${this.appended.entries - entriesBefore} entries came.`,
        );
      }
      const returnedBytes = this.appended.dataBytes - dataBefore;
      addTo(fate.count, 0, -returnedBytes);
      if (fate.count !== undefined) this.#onDropped(target, -returnedBytes, fate.count);
      for (const link of others)
        yield* this.#hand(link, retime(withTarget(link, first.name)), observer);
    }
  }

  #drop(path: string, entry: TarEntry, { count, rule }: Fate): Verdict {
    if (rule?.preset.staysLinked === true && !rule.tops.some((top) => isBelow(path, top)))
      rule.tops.push(path);
    if (entry.typeFlag === '5') {
      this.#held.push({ path, entry, count });
      return 'drop';
    }
    this.#droppedFiles++;
    this.#count(path, count, entry.sizeBytes);
    return 'drop';
  }

  /** Counts a file that was dropped or emptied. */
  #count(path: string, count: RuleCount | undefined, bytes: number): void {
    addTo(count, 1, bytes);
    if (count !== undefined) this.#onDropped(path, bytes, count);
  }

  /** Forgets held directories that the stream has left: they are gone for good. */
  #leave(path: string): void {
    for (let top = this.#held.at(-1); top !== undefined; top = this.#held.at(-1)) {
      if (isBelow(path, top.path)) return;
      addTo(top.count, 1, 0);
      this.#held.pop();
    }
  }

  #releaseHeld(): TarEntry[] {
    const released = this.#held.map(({ entry }) => entry);
    this.#held = [];
    return released;
  }

  /** Whether a hard link leads to what was dropped or emptied; it then waits for its content. */
  #awaits(entry: TarEntry, head: Head, own: Fate): boolean {
    const target = plainPath(entryFacts(head).link);
    const fate = this.#fates.of(target, '0');
    if (fate.action === 'keep' || (fate.action === 'empty' && own.action === 'empty')) return false;
    if (++this.#waitingCount > WAITING_LIMIT) {
      throw new FlattenError(
        'TAR_LIMIT',
        `More than ${WAITING_LIMIT} files are hard links to what ${fate.count?.name ?? 'a rule'} drops.`,
        { hint: 'Leave that rule out: what stays shares its content with what would go.' },
      );
    }
    const waiting = this.#waiting.get(target) ?? { fate, before: [], links: [] };
    waiting.before.push(...this.#releaseHeld());
    waiting.links.push(copyOf(entry, head));
    this.#waiting.set(target, waiting);
    return true;
  }

  #refuseNothing(): void {
    if (this.#keptFiles > 0 || this.#droppedFiles === 0) return;
    const names = this.counts
      .filter(({ entries }) => entries > 0)
      .map(({ name }) => JSON.stringify(name));
    throw new FlattenError(
      'BAD_INPUT',
      `Nothing would be left of the image: ${names.join(', ')} would drop all of its files.`,
      {
        hint: 'Name what is to go, or bring back what is to stay by a pattern with "!" before it.',
      },
    );
  }

  /** Reads what comes back: less what the user's own patterns and volumes have decided on in the stream. */
  #returning(reader: PathReader): PathReader {
    return {
      openPath: (path, signal) => reader.openPath(path, signal),
      decide: (entry) => {
        const path = plainPath(entry.name);
        if (
          this.#fates.isDecided(path) ||
          (entry.typeFlag === '1' && this.#awaits(entry, entry, KEEP))
        )
          return 'drop';
        return reader.decide(entry);
      },
    };
  }

  /** Fetches a path and hands on its entries under other names. */
  async *#fetch(
    path: string,
    rename: (path: string) => string,
    reader: PathReader,
    retime: (head: Head) => Head,
    observer: EntryObserver | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<Buffer> {
    // The observer is to see the names that the entries get.
    let named: TarEntry | undefined;
    const renaming: EntryObserver | undefined = observer && {
      begin: (_, verdict) => named !== undefined && observer.begin(named, verdict),
      data: (bytes) => observer.data(bytes),
      end: () => observer.end(),
    };
    const filter = new TarFilter(
      (entry) => {
        const slash = entry.name.at(-1) === 0x2f ? '/' : '';
        const name = pathBytes(rename(plainPath(entry.name)) + slash);
        let head = withPath(entry, name);
        if (entry.typeFlag === '1')
          head = withTarget(head, pathBytes(rename(plainPath(entryFacts(entry).link))));
        named = { ...head, name, typeFlag: entry.typeFlag, sizeBytes: entry.sizeBytes };
        const verdict = reader.decide(named);
        if (verdict === 'drop') return verdict;
        return verdict === 'keep'
          ? { head: retime(head) }
          : { ...verdict, head: retime(verdict.head) };
      },
      renaming,
      { isPart: true },
    );
    const passing = pipeline(await reader.openPath(pathBytes(path), signal), filter, { signal });
    passing.catch(() => {});
    for await (const bytes of filter) yield bytes as Buffer;
    await passing;
    this.appended.entries += filter.counts.entries;
    this.appended.dataBytes += filter.counts.dataBytes;
  }

  /** Hands on one entry without data. */
  *#hand(entry: TarEntry, head: Head, observer: EntryObserver | undefined): Generator<Buffer> {
    observer?.begin(entry, { head });
    observer?.end();
    this.appended.entries++;
    yield* [...head.extensions, head.header];
  }
}

/** An entry that can be held: the header is a piece of the stream, which goes on. */
function copyOf(entry: TarEntry, head: Head): TarEntry {
  return {
    name: Buffer.from(entry.name),
    typeFlag: entry.typeFlag,
    sizeBytes: entry.sizeBytes,
    extensions: head.extensions,
    header: Buffer.from(head.header),
  };
}
