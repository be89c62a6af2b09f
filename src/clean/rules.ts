// Rules at work on a stream: what each entry's fate is, and what that asks of the entries around it.
import { FlattenError, quoteName, SEE_ENGINE_LOG } from '../base/errors.ts';
import type { EntryHead, TarEntry, Verdict } from '../tar/entry.ts';
import { entryFacts } from '../tar/facts.ts';
import type { TarCounts } from '../tar/filter.ts';
import { isBelow, pathBytes, plainPath } from '../tar/names.ts';
import { withoutContent, withTarget } from '../tar/rewrite.ts';
import { Appendix, type AppendixRequest, rootsToRead } from './appendix.ts';
import { BrokenLinks } from './broken-links.ts';
import { addToCount, type RuleCount } from './counts.ts';
import { CleaningDecisions, type CleanRequest, type Decision, KEEP } from './decisions.ts';
import { directoriesAbove, LinkTable, resolvePath } from './links.ts';
import type { PresetRule } from './preset-rule.ts';
import { type ConfigReferences, NO_REFERENCES } from './reference-types.ts';

/** Most hard links that wait for the content of a file that was dropped: far more than any cache has. */
const WAITING_LIMIT = 100_000;

/** A hard link whose content has to be fetched. */
interface WaitingLinks {
  /** Path of the first, which becomes the file. */
  readonly name: string;
  readonly decision: Decision;
  /** Directories above the links that were not handed on. */
  readonly before: TarEntry[];
  readonly links: TarEntry[];
}

/** Decides on each entry of one stream, in its order, and tells what became of it. */
export class CleanRules {
  readonly #decisions: CleaningDecisions;
  /** Dropped directories above the present place, outermost first: kept after all once something below them is. */
  #heldDirectories: {
    readonly path: string;
    readonly entry: TarEntry;
    readonly count: RuleCount | undefined;
  }[] = [];
  /** Paths of those that were kept. */
  readonly #released = new Set<string>();
  readonly #links = new LinkTable();
  /** Hard links that were dropped, by their paths, which may yet have to come back: so many, and no more. */
  readonly #droppedHardLinks = new Map<string, TarEntry>();
  readonly #waitingLinks = new Map<string, WaitingLinks>();
  #waitingCount = 0;
  /** Fates of files whose content does not come. */
  readonly #finalDecisions = new Map<string, Decision>();
  #keptFiles = 0;
  #droppedFiles = 0;
  /** What was handed on behind the stream. */
  readonly appended: TarCounts = { entries: 0, dataBytes: 0 };

  readonly #onDropped: NonNullable<CleanRequest['onDropped']>;

  readonly #references: ConfigReferences;

  constructor(request: CleanRequest) {
    this.#decisions = new CleaningDecisions(request);
    this.#references = request.references ?? NO_REFERENCES;
    this.#onDropped = request.onDropped ?? (() => {});
  }

  /** What each rule dropped, presets first. */
  get counts(): readonly RuleCount[] {
    return this.#decisions.counts;
  }

  /** What the image's config needs to run. */
  get requiredPaths(): ConfigReferences['required'] {
    return this.#references.required;
  }

  /** What else there is to say of the rules. */
  get findings(): Pick<CleaningDecisions, 'unmatched' | 'skippedPresets' | 'warnings' | 'spared'> {
    return this.#decisions;
  }

  /**
   * Whether nothing of a file's content is kept at its own path. If so, that stays so whatever comes: its content may
   * then not come at all, and a link that leads there finds it empty.
   */
  dropsContentOf(path: string): boolean {
    const fate = this.#decisions.decisionFor(path, '0');
    const { action, rule } = fate;
    const isSo = action === 'empty' || (action === 'drop' && rule === undefined);
    if (isSo) this.#finalDecisions.set(path, fate);
    return isSo;
  }

  /**
   * Decides on an entry.
   * @param verdict what is to become of it without any rule
   */
  decide(entry: TarEntry, verdict: Verdict): Verdict {
    if (verdict === 'drop') return verdict;
    const path = plainPath(entry.name);
    this.#leaveDirectories(path);
    const head = verdict === 'keep' ? entry : verdict.head;
    const { typeFlag } = entry;
    const fate = this.#finalDecisions.get(path) ?? this.#decisions.decisionFor(path, typeFlag);
    if (fate.action === 'drop') return this.#drop(path, entry, head, fate);
    const isDirectory = typeFlag === '5' || (entry.sizeBytes === 0 && entry.name.at(-1) === 0x2f);
    if (!isDirectory) this.#keptFiles++;
    this.#decisions.countSpared(fate.spared, isDirectory, entry.sizeBytes);
    if (typeFlag === '1' && this.#waitsForContent(entry, head, fate)) return 'drop';
    if (typeFlag === '2') {
      const target = linkTargetOf(head);
      this.#links.add(path, target, true);
      this.#decisions.spareLinkTarget(path, target, this.#links.isFull);
    }
    const before = this.#releaseHeld();
    const kept = verdict === 'keep' ? { head } : verdict;
    if (fate.action === 'empty' && (typeFlag === '0' || typeFlag === '7') && entry.sizeBytes > 0) {
      this.#count(path, fate.count, entry.sizeBytes);
      return { head: withoutContent(head), data: Buffer.alloc(0), before };
    }
    return before.length === 0 ? verdict : { ...kept, before };
  }

  /**
   * What follows the last entry of the stream, once that has come whole: the content of files whose first name was
   * dropped, under a name that stays, and what a preset dropped that has to stay after all.
   * @throws FlattenError `BAD_INPUT` where nothing is left
   */
  async *appendix(request: AppendixRequest): AsyncGenerator<Buffer> {
    this.#leaveDirectories('');
    this.#refuseEmptyResult();
    const appendix = new Appendix(request, this.appended);
    for (const { before } of this.#waitingLinks.values())
      for (const directory of before) yield* appendix.emit(directory);
    const { restored, roots } = new BrokenLinks(
      this.#decisions,
      this.#links,
      this.#released,
      this.#references,
    ).findRestored();
    if (roots.length > 0 || this.#decisions.skippedPresets.length > 0)
      yield* this.#restoreDropped(new Set(restored.flatMap(directoriesAbove)), roots, appendix);
    yield* this.#fetchLinkContents(appendix);
  }

  /**
   * Hands on what presets have dropped and has to stay after all.
   * @param parents directories above it
   */
  async *#restoreDropped(
    parents: ReadonlySet<string>,
    roots: readonly string[],
    appendix: Appendix,
  ): AsyncGenerator<Buffer> {
    const withdrawn = this.#decisions.presets.filter(({ isSkipped: isWithdrawn }) => isWithdrawn);
    for (const { droppedTops: tops, count } of withdrawn) {
      for (const top of tops)
        yield* appendix.fetch(top, (path, entry) => this.#restoredName(path, entry));
      Object.assign(count, { entries: 0, bytes: 0 });
    }
    for (const root of rootsToRead(roots).keys()) {
      for (const parent of directoriesAbove(root))
        if (this.#isMissing(parent))
          yield* appendix.fetchEntry(parent, (e) => this.#markRestored(parent, e));
      yield* appendix.fetch(
        root,
        (path, entry) =>
          parents.has(path) && this.#isMissing(path)
            ? this.#markRestored(path, entry)
            : this.#restoredName(path, entry),
        // What was dropped is remembered by hashes: a link to nothing may seem to lead there.
        { mayBeAbsent: true },
      );
    }
    for (const [path, link] of this.#droppedHardLinks) {
      if (this.#decisions.decisionFor(path, '1').action !== 'keep') continue;
      this.#uncountRestored(path, link);
      if (!this.#waitsForContent(link, link, KEEP)) yield* appendix.emit(link);
    }
  }

  /**
   * Where a path led in the source, once the stream has come whole, and which rule took it, or a link on the way; the end
   * is undefined where links go round in circles.
   */
  trace(path: string): {
    readonly end: string | undefined;
    readonly droppedBy: string | undefined;
  } {
    const way = resolvePath(path, this.#links.targetOf);
    const taken = [...(way?.through ?? []), way?.end ?? path].find((one) => this.#isMissing(one));
    const fate =
      taken === undefined ? KEEP : this.#decisions.decisionFor(taken, this.#links.typeAt(taken));
    const { kind, name = '' } = fate.count ?? {};
    const taker = kind === 'exclude' ? `the pattern ${JSON.stringify(name)}` : `the preset ${name}`;
    return { end: way?.end, droppedBy: fate.action === 'drop' ? taker : undefined };
  }

  /** Whether a directory was dropped and nothing has brought it back. */
  #isMissing(path: string): boolean {
    return this.#decisions.dropped.has(path) && !this.#released.has(path);
  }

  /** The name of an entry that presets dropped and that is to come back. Hard links come later, as they were. */
  #restoredName(path: string, entry: TarEntry): string | undefined {
    const isBack =
      this.#isMissing(path) &&
      !this.#droppedHardLinks.has(path) &&
      this.#decisions.decisionFor(path, entry.typeFlag).action === 'keep';
    // One that was forgotten comes with a target that means something in that part of the filesystem alone.
    if (isBack && entry.typeFlag === '1') throw tooManyLinksError('presets');
    return isBack ? this.#markRestored(path, entry) : undefined;
  }

  #markRestored(path: string, entry: TarEntry): string {
    this.#released.add(path);
    this.#uncountRestored(path, entry);
    return path;
  }

  /** Hands on hard links to what was dropped: the first as the file. */
  async *#fetchLinkContents(appendix: Appendix): AsyncGenerator<Buffer> {
    const missing = new Map(this.#waitingLinks);
    for (const [target, { links }] of this.#waitingLinks) {
      if (this.#decisions.decisionFor(target, '0').action !== 'keep') continue;
      // The file has come back.
      for (const link of links) yield* appendix.emit(link);
      missing.delete(target);
    }
    for (const [root, targets] of rootsToRead([...missing.keys()])) {
      const wanted = new Set(targets);
      yield* appendix.fetch(root, (path, { sizeBytes, typeFlag }) => {
        const waiting = wanted.has(path) ? this.#waitingLinks.get(path) : undefined;
        if (waiting === undefined) return undefined;
        if (typeFlag === '1' || !missing.delete(path)) throw notOneFileError(path, waiting.name);
        this.#subtract(path, waiting.decision.count, 0, sizeBytes);
        return waiting.name;
      });
      for (const target of targets) {
        const { name, links } = this.#waitingLinks.get(target)!;
        if (missing.has(target)) throw notOneFileError(target, name);
        for (const link of links.slice(1))
          yield* appendix.emit(link, withTarget(link, pathBytes(name)));
      }
    }
  }

  /** Takes back what was counted for an entry that comes back, and counts it as spared. */
  #uncountRestored(path: string, { typeFlag, sizeBytes }: TarEntry): void {
    const { spared } = this.#decisions.decisionFor(path, typeFlag);
    this.#decisions.countSpared(spared, typeFlag === '5', sizeBytes);
    const taker = this.#decisions.presetThatDropped(path, typeFlag);
    // The counts of one that was withdrawn start anew, and a page leaves out what it took.
    if (taker?.isSkipped === false) this.#subtract(path, taker.count, 1, sizeBytes);
  }

  #subtract(path: string, count: RuleCount | undefined, entries: number, bytes: number): void {
    addToCount(count, -entries, -bytes);
    if (count !== undefined && bytes > 0) this.#onDropped(path, -bytes, count);
  }

  #drop(path: string, entry: TarEntry, head: EntryHead, { count, rule }: Decision): Verdict {
    this.#decisions.recordDropped(path);
    if (rule?.preset.skippedIfLinked === true) recordTop(rule, path);
    const { typeFlag, sizeBytes } = entry;
    if (typeFlag === '5') {
      this.#heldDirectories.push({ path, entry: copyEntry(entry, head), count });
      return 'drop';
    }
    if (typeFlag === '2') this.#links.add(path, linkTargetOf(head), false);
    if (typeFlag === '1' && rule !== undefined && this.#droppedHardLinks.size < WAITING_LIMIT)
      this.#droppedHardLinks.set(path, copyEntry(entry, head));
    this.#droppedFiles++;
    this.#count(path, count, sizeBytes);
    return 'drop';
  }

  /** Counts a file that was dropped or emptied. */
  #count(path: string, count: RuleCount | undefined, bytes: number): void {
    addToCount(count, 1, bytes);
    if (count !== undefined) this.#onDropped(path, bytes, count);
  }

  /** Forgets held directories that the stream has left: they are gone for good. */
  #leaveDirectories(path: string): void {
    for (
      let top = this.#heldDirectories.at(-1);
      top !== undefined;
      top = this.#heldDirectories.at(-1)
    ) {
      if (isBelow(path, top.path)) return;
      addToCount(top.count, 1, 0);
      this.#heldDirectories.pop();
    }
  }

  #releaseHeld(): TarEntry[] {
    const released = this.#heldDirectories.map(({ entry }) => entry);
    for (const { path } of this.#heldDirectories) this.#released.add(path);
    this.#heldDirectories = [];
    return released;
  }

  /** Whether a hard link leads to what was dropped or emptied; it then waits for its content. */
  #waitsForContent(entry: TarEntry, head: EntryHead, own: Decision): boolean {
    const target = plainPath(entryFacts(head).link);
    const fate = this.#decisions.decisionFor(target, '0');
    if (fate.action === 'keep' || (fate.action === 'empty' && own.action === 'empty')) return false;
    if (++this.#waitingCount > WAITING_LIMIT) {
      throw tooManyLinksError(fate.count?.name ?? 'a rule');
    }
    const name = plainPath(entry.name);
    const waiting = this.#waitingLinks.get(target) ?? {
      name,
      decision: fate,
      before: [],
      links: [],
    };
    waiting.before.push(...this.#releaseHeld());
    waiting.links.push(copyEntry(entry, head));
    this.#waitingLinks.set(target, waiting);
    return true;
  }

  #refuseEmptyResult(): void {
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
}

/** Remembers the highest paths that a preset took and may yet have to give back. */
function recordTop({ droppedTops: tops }: PresetRule, path: string): void {
  if (!tops.some((top) => isBelow(path, top))) tops.push(path);
}

function linkTargetOf(head: EntryHead): string {
  return entryFacts(head).link.toString('latin1');
}

function tooManyLinksError(name: string): FlattenError {
  return new FlattenError(
    'TAR_LIMIT',
    `More than ${WAITING_LIMIT} files are hard links to what ${name} drops.`,
    { hint: 'Leave that rule out: what stays shares its content with what would go.' },
  );
}

function notOneFileError(target: string, name: string): FlattenError {
  return new FlattenError(
    'CHECK_FAILED',
    `${quoteName(pathBytes(target))} was asked for once more, as ${quoteName(pathBytes(name))} is a link to it, and did not come as one file.`,
    { hint: SEE_ENGINE_LOG },
  );
}

/** An entry that can be held: the header is a piece of the stream, which goes on. */
function copyEntry(entry: TarEntry, head: EntryHead): TarEntry {
  return {
    name: Buffer.from(entry.name),
    typeFlag: entry.typeFlag,
    sizeBytes: entry.sizeBytes,
    extensions: head.extensions,
    header: Buffer.from(head.header),
  };
}
