// Applies the cleaning rules to a stream: decides on each entry, and keeps the entries around it consistent.
import { FlattenError } from '../base/errors.ts';
import type { EntryHead, TarEntry, Verdict } from '../tar/entry.ts';
import { entryFacts } from '../tar/facts.ts';
import type { TarCounts } from '../tar/filter.ts';
import { isBelow, plainPath } from '../tar/names.ts';
import { withoutContent } from '../tar/rewrite.ts';
import { unpackedSizeOf } from '../tar/sparse-size.ts';
import { Appendix, type AppendixRequest, rootsToRead } from './appendix.ts';
import { BrokenLinks } from './broken-links.ts';
import { addToCount, type RuleCount } from './counts.ts';
import { CleaningDecisions, type CleanRequest, type Decision, KEEP } from './decisions.ts';
import { HeldDirectories } from './held-directories.ts';
import { directoriesAbove, LinkTable, resolvePath } from './links.ts';
import type { PresetRule } from './preset-rule.ts';
import { type ConfigReferences, NO_REFERENCES } from './reference-types.ts';
import { copyEntry, tooManyLinksError, WAITING_LIMIT, WaitingLinks } from './waiting-links.ts';

/** Types of entries with content: files, contiguous ones, and sparse ones in the old GNU format. */
const FILES: ReadonlySet<string> = new Set(['0', '7', 'S']);

/** Decides on the entries of one stream, in stream order, and reports what was done. */
export class CleanRules {
  readonly #decisions: CleaningDecisions;
  readonly #heldDirectories: HeldDirectories;
  /** Dropped directories that were kept after all, and restored paths. */
  readonly #released = new Set<string>();
  readonly #links = new LinkTable();
  /** Dropped hard links by path, up to a limit: they may have to be restored. */
  readonly #droppedHardLinks = new Map<string, TarEntry>();
  readonly #waitingLinks = new WaitingLinks();
  /** Decisions on files whose content will not be in the stream. */
  readonly #finalDecisions = new Map<string, Decision>();
  #keptFiles = 0;
  #droppedFiles = 0;
  /** Counts of the appended entries. */
  readonly appended: TarCounts = { entries: 0, dataBytes: 0 };

  readonly #onDropped: NonNullable<CleanRequest['onDropped']>;

  readonly #references: ConfigReferences;

  constructor(request: CleanRequest) {
    this.#decisions = new CleaningDecisions(request);
    this.#heldDirectories = new HeldDirectories(request.returnsToDirectories === true);
    this.#references = request.references ?? NO_REFERENCES;
    this.#onDropped = request.onDropped ?? (() => {});
  }

  /** How much each rule dropped, presets first. */
  get counts(): readonly RuleCount[] {
    return this.#decisions.counts;
  }

  /** Programs and directories that the image's config needs. */
  get requiredPaths(): ConfigReferences['required'] {
    return this.#references.required;
  }

  /** Other findings about the rules. */
  get findings(): Pick<CleaningDecisions, 'unmatched' | 'skippedPresets' | 'warnings' | 'spared'> {
    return this.#decisions;
  }

  /**
   * Returns whether the rules drop all of a file's content at its own path. If so, the decision is final: the content
   * may be missing from the stream, and a link to the file then gets an empty file.
   */
  dropsContentOf(path: string): boolean {
    const decision = this.#decisions.decisionFor(path, '0');
    const { action, rule } = decision;
    const isFinal = action === 'empty' || (action === 'drop' && rule === undefined);
    if (isFinal) this.#finalDecisions.set(path, decision);
    return isFinal;
  }

  /**
   * Decides on an entry.
   * @param verdict the verdict without any rule
   */
  decide(entry: TarEntry, verdict: Verdict): Verdict {
    if (verdict === 'drop') return verdict;
    const path = plainPath(entry.name);
    this.#heldDirectories.leaveFor(path);
    const head = verdict === 'keep' ? entry : verdict.head;
    const { typeFlag } = entry;
    const decision = this.#finalDecisions.get(path) ?? this.#decisions.decisionFor(path, typeFlag);
    if (decision.action === 'drop') return this.#drop(path, entry, head, decision);
    const sizeBytes = unpackedSizeOf(entry);
    const isDirectory = typeFlag === '5' || (sizeBytes === 0 && entry.name.at(-1) === 0x2f);
    if (!isDirectory) this.#keptFiles++;
    this.#decisions.countSpared(decision.spared, isDirectory, sizeBytes);
    if (typeFlag === '1' && this.#waitsForContent(entry, head, decision)) return 'drop';
    if (typeFlag === '2') {
      const target = linkTargetOf(head);
      this.#links.add(path, target, true);
      this.#decisions.spareLinkTarget(path, target, this.#links.isFull);
    }
    const before = this.#releaseAbove(path);
    const kept = verdict === 'keep' ? { head } : verdict;
    if (decision.action === 'empty' && FILES.has(typeFlag) && sizeBytes > 0) {
      this.#count(path, decision.count, sizeBytes);
      return { head: withoutContent(head), data: Buffer.alloc(0), before };
    }
    return before.length === 0 ? verdict : { ...kept, before };
  }

  /**
   * Returns what must follow the last entry of the stream: the content of files whose first name was dropped, under a
   * name that is kept, and entries to restore.
   * @throws FlattenError `BAD_INPUT` if no file is left
   */
  async *appendix(request: AppendixRequest): AsyncGenerator<Buffer> {
    this.#heldDirectories.end();
    this.#refuseEmptyResult();
    const appendix = new Appendix(request, this.appended);
    for (const directory of this.#waitingLinks.directories) yield* appendix.emit(directory);
    const { restored, roots } = new BrokenLinks(
      this.#decisions,
      this.#links,
      this.#released,
      this.#references,
    ).findRestored();
    if (roots.length > 0 || this.#decisions.skippedPresets.length > 0)
      yield* this.#restoreDropped(new Set(restored.flatMap(directoriesAbove)), roots, appendix);
    yield* this.#waitingLinks.contents(
      appendix,
      (target) => this.#decisions.decisionFor(target, '0').action === 'keep',
      (target, { count }, bytes) => this.#subtract(target, count, 0, bytes),
    );
  }

  /**
   * Yields entries that presets dropped and that must be kept after all.
   * @param parents the directories above restored paths
   */
  async *#restoreDropped(
    parents: ReadonlySet<string>,
    roots: readonly string[],
    appendix: Appendix,
  ): AsyncGenerator<Buffer> {
    const skipped = this.#decisions.presets.filter(({ isSkipped }) => isSkipped);
    for (const { droppedTops, count } of skipped) {
      for (const top of droppedTops)
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
        // Dropped paths are remembered as hashes, so a link to a missing path may seem to point to one.
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
   * Returns where a path led in the source, and which rule dropped it or a link on the way. Call it after the last
   * entry. `end` is undefined if links form a loop.
   */
  trace(path: string): {
    readonly end: string | undefined;
    readonly droppedBy: string | undefined;
  } {
    const resolved = resolvePath(path, this.#links.targetOf);
    const missing = [...(resolved?.through ?? []), resolved?.end ?? path].find((one) =>
      this.#isMissing(one),
    );
    const decision =
      missing === undefined
        ? KEEP
        : this.#decisions.decisionFor(missing, this.#links.typeAt(missing));
    const { kind, name = '' } = decision.count ?? {};
    const rule = kind === 'exclude' ? `the pattern ${JSON.stringify(name)}` : `the preset ${name}`;
    return { end: resolved?.end, droppedBy: decision.action === 'drop' ? rule : undefined };
  }

  /** Returns whether a path was dropped and has not been restored. */
  #isMissing(path: string): boolean {
    return this.#decisions.dropped.has(path) && !this.#released.has(path);
  }

  /** Returns the name of an entry to restore; undefined for all others. Hard links are restored later. */
  #restoredName(path: string, entry: TarEntry): string | undefined {
    const isRestored =
      this.#isMissing(path) &&
      !this.#droppedHardLinks.has(path) &&
      this.#decisions.decisionFor(path, entry.typeFlag).action === 'keep';
    // A hard link beyond the limit. Its target is only valid within this part of the filesystem.
    if (isRestored && entry.typeFlag === '1') throw tooManyLinksError('presets');
    return isRestored ? this.#markRestored(path, entry) : undefined;
  }

  #markRestored(path: string, entry: TarEntry): string {
    this.#released.add(path);
    this.#uncountRestored(path, entry);
    return path;
  }

  /** Subtracts a restored entry from what its preset dropped, and counts it as spared. */
  #uncountRestored(path: string, entry: TarEntry): void {
    const { typeFlag } = entry;
    const sizeBytes = unpackedSizeOf(entry);
    const { spared } = this.#decisions.decisionFor(path, typeFlag);
    this.#decisions.countSpared(spared, typeFlag === '5', sizeBytes);
    const preset = this.#decisions.presetThatDropped(path, typeFlag);
    // The count of a skipped preset is reset as a whole, and a page leaves it out.
    if (preset?.isSkipped === false) this.#subtract(path, preset.count, 1, sizeBytes);
  }

  #subtract(path: string, count: RuleCount | undefined, entries: number, bytes: number): void {
    addToCount(count, -entries, -bytes);
    if (count !== undefined && bytes > 0) this.#onDropped(path, -bytes, count);
  }

  #drop(path: string, entry: TarEntry, head: EntryHead, { count, rule }: Decision): Verdict {
    this.#decisions.recordDropped(path);
    if (rule?.preset.skippedIfLinked === true) recordTop(rule, path);
    const { typeFlag } = entry;
    if (typeFlag === '5') {
      this.#heldDirectories.push({ path, entry: copyEntry(entry, head), count });
      return 'drop';
    }
    if (typeFlag === '2') this.#links.add(path, linkTargetOf(head), false);
    if (typeFlag === '1' && rule !== undefined && this.#droppedHardLinks.size < WAITING_LIMIT)
      this.#droppedHardLinks.set(path, copyEntry(entry, head));
    this.#droppedFiles++;
    this.#count(path, count, unpackedSizeOf(entry));
    return 'drop';
  }

  /** Counts a dropped or emptied file. */
  #count(path: string, count: RuleCount | undefined, bytes: number): void {
    addToCount(count, 1, bytes);
    if (count !== undefined) this.#onDropped(path, bytes, count);
  }

  /** Returns the held directories above a path, which are kept after all. */
  #releaseAbove(path: string): TarEntry[] {
    const held = this.#heldDirectories.releaseAbove(path);
    for (const { path } of held) this.#released.add(path);
    return held.map(({ entry }) => entry);
  }

  /** Returns whether a hard link's target was dropped or emptied. If so, the link waits for its content. */
  #waitsForContent(entry: TarEntry, head: EntryHead, own: Decision): boolean {
    const target = plainPath(entryFacts(head).link);
    const decision = this.#decisions.decisionFor(target, '0');
    const isEmptyToo = decision.action === 'empty' && own.action === 'empty';
    if (decision.action === 'keep' || isEmptyToo) return false;
    const before = this.#releaseAbove(plainPath(entry.name));
    this.#waitingLinks.add(target, copyEntry(entry, head), decision, before);
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
        hint: 'Drop less, or keep some files with a pattern that starts with "!".',
      },
    );
  }
}

/** Remembers the topmost paths that a preset dropped, since they may have to be restored. */
function recordTop({ droppedTops }: PresetRule, path: string): void {
  if (!droppedTops.some((top) => isBelow(path, top))) droppedTops.push(path);
}

function linkTargetOf(head: EntryHead): string {
  return entryFacts(head).link.toString('latin1');
}
