// Rules at work on a stream: what each entry's fate is, and what that asks of the entries around it.
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FlattenError, quoteName } from '../errors.ts';
import { entryFacts } from '../tar/facts.ts';
import {
  type EntryObserver,
  type Head,
  type TarCounts,
  type TarEntry,
  TarFilter,
  type Verdict,
} from '../tar/filter.ts';
import { isBelow, pathBytes, plainPath } from '../tar/names.ts';
import { emptied, withPath, withTarget } from '../tar/rewrite.ts';
import { neverDropped } from './never.ts';
import { lastMatch, Pattern } from './patterns.ts';
import type { Preset } from './presets.ts';
import { expand, type Places } from './roots.ts';

/** Most hard links that wait for the content of a file that was dropped: far more than any cache has. */
const WAITING_LIMIT = 100_000;

/** What a rule has dropped. */
export interface RuleCount {
  readonly kind: 'preset' | 'exclude';
  /** The preset's name or the pattern as it was written. */
  readonly name: string;
  entries: number;
  /** Bytes of files' data. */
  bytes: number;
}

/** What cleaning is asked to do with the entries of a stream. */
export interface CleanRequest {
  readonly presets: readonly Preset[];
  readonly excludes: readonly Pattern[];
  readonly places: Places;
  /** Paths that the image declares as volumes. */
  readonly volumes: readonly string[];
}

/** Reads the filesystem that streams. */
export interface PathReader {
  /** One path, raw bytes, as a tar stream whose names start with the last part of the path. */
  openPath(path: Buffer, signal: AbortSignal): Promise<Readable>;
  /** What of a stream belongs to the image, asked with full names. */
  readonly decide: (entry: TarEntry) => Verdict;
}

interface PresetRule {
  readonly preset: Preset;
  readonly owned: readonly Pattern[];
  readonly drops: readonly Pattern[];
  readonly empties: readonly Pattern[];
  readonly count: RuleCount;
  /** Directories that hold what is owned and those above them: links may lead through either. */
  readonly above: readonly { readonly pattern: Pattern; readonly depth: number }[];
  /** Highest paths that went, where the preset may yet have to stay. */
  readonly tops: string[];
  isWithdrawn: boolean;
}

interface Fate {
  readonly action: 'keep' | 'drop' | 'empty';
  readonly count?: RuleCount;
  readonly rule?: PresetRule;
}

/** A hard link whose content has to be fetched. */
interface WaitingLinks {
  readonly fate: Fate;
  /** Directories above the links that were not handed on. */
  readonly before: TarEntry[];
  readonly links: TarEntry[];
}

const KEEP: Fate = { action: 'keep' };

/** Decides on each entry of one stream, in its order, and tells what became of it. */
export class CleanRules {
  readonly #presets: readonly PresetRule[];
  readonly #excludes: readonly Pattern[];
  readonly #excludeCounts: ReadonlyMap<Pattern, RuleCount>;
  readonly #unmatched: Set<Pattern>;
  readonly #volumes: readonly string[];
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
  readonly #warnings = new Map<string, string>();
  /** What was handed on behind the stream. */
  readonly appended: TarCounts = { entries: 0, dataBytes: 0 };

  constructor({ presets, excludes, places, volumes }: CleanRequest) {
    const patternsOf = (texts: readonly string[] = []) =>
      texts.flatMap((text) => expand(text, places)).map((text) => new Pattern(text));
    this.#presets = presets.map((preset) => ({
      preset,
      owned: patternsOf(preset.owned),
      drops: patternsOf(preset.drops),
      empties: patternsOf(preset.empties),
      count: { kind: 'preset', name: preset.name, entries: 0, bytes: 0 },
      above: preset.staysLinked === true ? aboveOf(patternsOf(preset.owned)) : [],
      tops: [],
      isWithdrawn: false,
    }));
    this.#excludes = excludes;
    this.#excludeCounts = new Map(
      excludes
        .filter(({ bringsBack }) => !bringsBack)
        .map((pattern) => [pattern, { kind: 'exclude', name: pattern.text, entries: 0, bytes: 0 }]),
    );
    this.#unmatched = new Set(excludes);
    this.#volumes = volumes.map((path) => plainPath(Buffer.from(posix.normalize(path))));
  }

  /** What each rule dropped, presets first. */
  get counts(): readonly RuleCount[] {
    return [...this.#presets.map(({ count }) => count), ...this.#excludeCounts.values()];
  }

  /** Patterns of the user's that matched nothing. */
  get unmatched(): readonly string[] {
    return [...this.#unmatched].map(({ text }) => text);
  }

  /** Presets that left all where it was, since something outside leads there. */
  get withdrawn(): readonly string[] {
    return this.#presets.filter(({ isWithdrawn }) => isWithdrawn).map(({ preset }) => preset.name);
  }

  /** What the user's own patterns dropped of what should stay. */
  get warnings(): readonly string[] {
    return [...this.#warnings.values()];
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
    const fate = this.#fateOf(path, typeFlag);
    if (fate.action === 'drop') return this.#drop(path, copyOf(entry, head), fate);
    const isDirectory = typeFlag === '5' || (entry.sizeBytes === 0 && entry.name.at(-1) === 0x2f);
    if (!isDirectory) this.#keptFiles++;
    if (typeFlag === '1' && this.#awaits(entry, head, fate)) return 'drop';
    if (typeFlag === '2') this.#followLink(path, entryFacts(head).link.toString('latin1'));
    const before = this.#releaseHeld();
    const kept = verdict === 'keep' ? { head } : verdict;
    if (fate.action === 'empty' && (typeFlag === '0' || typeFlag === '7') && entry.sizeBytes > 0) {
      addTo(fate.count, 1, entry.sizeBytes);
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
    for (const rule of this.#presets) {
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
      addTo(fate.count, 0, dataBefore - this.appended.dataBytes);
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
    addTo(count, 1, entry.sizeBytes);
    return 'drop';
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

  #fateOf(path: string, typeFlag: string): Fate {
    if (path === '' || path === '.') return KEEP;
    for (const pattern of this.#unmatched)
      if (pattern.matches(path)) this.#unmatched.delete(pattern);
    const exclude = lastMatch(this.#excludes, path);
    if (exclude?.bringsBack === true) return KEEP;
    if (exclude !== undefined) {
      this.#warnOf(path, typeFlag, exclude);
      return { action: 'drop', count: this.#excludeCounts.get(exclude)! };
    }
    for (const rule of this.#presets) {
      const action = this.#actionOf(rule, path, typeFlag);
      if (action !== undefined) return { action, count: rule.count, rule };
    }
    return KEEP;
  }

  #actionOf(rule: PresetRule, path: string, typeFlag: string): 'drop' | 'empty' | undefined {
    if (rule.isWithdrawn || (typeFlag === '2' && rule.preset.keepsLinks === true)) return undefined;
    const isOwned = isMatched(rule.owned, path);
    const isDropped = isOwned || (isMatched(rule.drops, path) && neverDropped(path) === undefined);
    const action = isDropped ? 'drop' : isMatched(rule.empties, path) ? 'empty' : undefined;
    return action !== undefined && this.#volumeOf(path) === undefined ? action : undefined;
  }

  #volumeOf(path: string): string | undefined {
    return this.#volumes.find((volume) => path === volume || isBelow(path, volume));
  }

  /** Whether a hard link leads to what was dropped or emptied; it then waits for its content. */
  #awaits(entry: TarEntry, head: Head, own: Fate): boolean {
    const target = plainPath(entryFacts(head).link);
    const fate = this.#fateOf(target, '0');
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

  /** A link that stays may keep what it leads to, unless it is a part of that itself. */
  #followLink(path: string, link: string): void {
    for (const rule of this.#presets) {
      if (rule.preset.staysLinked !== true || rule.isWithdrawn || isMatched(rule.owned, path))
        continue;
      const target = plainPath(
        Buffer.from(posix.resolve('/', posix.dirname(path), link), 'latin1'),
      );
      const depth = depthOf(target);
      const isAbove = rule.above.some((one) => one.depth === depth && one.pattern.matches(target));
      if (isAbove || isMatched(rule.owned, target)) rule.isWithdrawn = true;
    }
  }

  #warnOf(path: string, typeFlag: string, pattern: Pattern): void {
    // A directory alone is no loss: what is in it comes next.
    if (typeFlag === '5') return;
    const volume = this.#volumeOf(path);
    const never =
      neverDropped(path) ??
      (volume === undefined
        ? undefined
        : { what: `the volume /${volume}`, why: 'new volumes start with what is there' });
    if (never === undefined || this.#warnings.has(never.what)) return;
    this.#warnings.set(
      never.what,
      `The pattern ${JSON.stringify(pattern.text)} drops ${quoteName(pathBytes(path))}, which is of ${never.what}: ${never.why}.`,
    );
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
        const isDecided =
          lastMatch(this.#excludes, path) !== undefined || this.#volumeOf(path) !== undefined;
        if (isDecided || (entry.typeFlag === '1' && this.#awaits(entry, entry, KEEP)))
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

/** The directories above what patterns name, two high. */
function aboveOf(patterns: readonly Pattern[]): { pattern: Pattern; depth: number }[] {
  const holders = patterns.map(({ text }) => posix.dirname(text));
  return [...new Set([...holders, ...holders.map((path) => posix.dirname(path))])]
    .filter((path) => path !== '.' && !path.endsWith('*'))
    .map((path) => ({ pattern: new Pattern(path), depth: depthOf(path) }));
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function isMatched(patterns: readonly Pattern[], path: string): boolean {
  const last = lastMatch(patterns, path);
  return last !== undefined && !last.bringsBack;
}

function addTo(count: RuleCount | undefined, entries: number, bytes: number): void {
  if (count === undefined) return;
  count.entries += entries;
  count.bytes += bytes;
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
