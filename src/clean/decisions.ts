// Decides about each path by the presets and the user's patterns, and counts what they drop and spare.
import { posix } from 'node:path';
import { quoteName } from '../base/errors.ts';
import { pathBytes, plainPath } from '../tar/names.ts';
import { isLogName } from './config-references.ts';
import { addToCount, type RuleCount, type SparedCount } from './counts.ts';
import { parentOf } from './links.ts';
import { Needs, type Reason } from './needs.ts';
import { PathBloomFilter } from './path-bloom-filter.ts';
import { lastMatch, type Pattern } from './patterns.ts';
import type { Places } from './places.ts';
import { PresetActions, type Protection } from './preset-actions.ts';
import { leadsInto, type PresetRule, selects } from './preset-rule.ts';
import type { Preset } from './presets.ts';
import { protectionOf } from './protected.ts';
import { ReferenceLinks } from './reference-links.ts';
import { addNeeds, pathToSpare, reasonOf } from './reference-rules.ts';
import { type ConfigReferences, NO_REFERENCES, type ReferencedPath } from './reference-types.ts';

/** What to clean, and in which image. */
export interface CleanRequest {
  readonly presets: readonly Preset[];
  readonly excludes: readonly Pattern[];
  readonly places: Places;
  /** The image's volumes: their paths in the config, and their real paths. */
  readonly volumes: readonly string[];
  /** What the image's config refers to. */
  readonly references?: ConfigReferences;
  /** Returns whether a path is in layers that stay as they are, whatever the rules say; none by default. */
  readonly isInBase?: ((path: string) => boolean) | undefined;
  /** Whether the stream may return to a directory after entries outside it; false by default. */
  readonly returnsToDirectories?: boolean | undefined;
  /** Called for each file that is dropped or emptied, with its bytes, and with negative bytes for restored content. */
  readonly onDropped?: (path: string, bytes: number, count: RuleCount) => void;
}

/** What to do with a path, and which rule decided. */
export interface Decision {
  readonly action: 'keep' | 'drop' | 'empty';
  readonly count?: RuleCount;
  readonly rule?: PresetRule;
  /** Set if a rule matches, but the path is kept. */
  readonly spared?: SparedCount;
}

/** The decision on a path that no rule matches. */
export const KEEP: Decision = { action: 'keep' };

/** Decides about paths, and reports what the rules did. */
export class CleaningDecisions {
  readonly #presets: PresetActions;
  readonly #excludes: readonly Pattern[];
  readonly #excludeCounts: ReadonlyMap<Pattern, RuleCount>;
  readonly #unmatched: Set<Pattern>;
  readonly #warnings = new Map<string, string>();
  readonly #spared = new Map<string, SparedCount>();
  /** Those for which a directory was spared; directories are not counted. */
  readonly #sparedDirectories = new Set<SparedCount>();
  #firstLinkReason: Reason | undefined;
  /** Paths that have been dropped so far. */
  readonly dropped = new PathBloomFilter();
  #lastParent: string | undefined;
  readonly #needs = new Needs(this.dropped);
  readonly #referenceLinks: ReferenceLinks;
  readonly #isInBase: NonNullable<CleanRequest['isInBase']>;

  constructor(request: CleanRequest) {
    const { presets, excludes, places, volumes, references = NO_REFERENCES } = request;
    this.#isInBase = request.isInBase ?? (() => false);
    this.#presets = new PresetActions(presets, places, volumes, references);
    this.#excludes = excludes;
    this.#excludeCounts = new Map(
      excludes
        .filter(({ isException }) => !isException)
        .map((pattern) => [pattern, { kind: 'exclude', name: pattern.text, entries: 0, bytes: 0 }]),
    );
    this.#unmatched = new Set(excludes);
    this.#referenceLinks = new ReferenceLinks(references);
    for (const reference of references.paths) this.#addNeeds(reference);
  }

  #addNeeds(reference: ReferencedPath): void {
    addNeeds(reference, this.presets, this.#needs, (rule, path, typeFlag, includesEmptied) =>
      this.#presets.drops(rule, path, typeFlag, includesEmptied),
    );
  }

  /** How much each rule dropped, presets first. */
  get counts(): readonly RuleCount[] {
    return [...this.presets.map(({ count }) => count), ...this.#excludeCounts.values()];
  }

  /** The user's patterns that matched nothing. */
  get unmatched(): readonly string[] {
    return [...this.#unmatched].map(({ text }) => text);
  }

  /** Presets that drop nothing, because symlinks from outside point into their cache. */
  get skippedPresets(): readonly string[] {
    return this.presets.filter(({ isSkipped }) => isSkipped).map(({ preset }) => preset.name);
  }

  /** Warnings about protected paths and link targets that the user's own patterns dropped. */
  get warnings(): readonly string[] {
    return [...this.#warnings.values()];
  }

  /** What rules matched but spared. */
  get spared(): readonly SparedCount[] {
    return [...this.#spared.values()].filter(
      (spared) => spared.entries > 0 || this.#sparedDirectories.has(spared),
    );
  }

  /** Counts a spared entry. */
  countSpared(spared: SparedCount | undefined, isDirectory: boolean, bytes: number): void {
    if (!isDirectory) addToCount(spared, 1, bytes);
    else if (spared?.kind === 'config') this.#sparedDirectories.add(spared);
  }

  /** The presets, applied to this image. */
  get presets(): readonly PresetRule[] {
    return this.#presets.rules;
  }

  /** Returns the decision on a path. */
  decisionFor(path: string, typeFlag: string): Decision {
    if (path === '' || path === '.') return KEEP;
    for (const pattern of this.#unmatched)
      if (pattern.matches(path)) this.#unmatched.delete(pattern);
    const exclude = lastMatch(this.#excludes, path);
    if (exclude?.isException === true)
      return this.#wouldDrop(path, typeFlag)
        ? { action: 'keep', spared: this.#sparedCountFor(exclude.text, undefined) }
        : KEEP;
    if (exclude !== undefined) {
      if (this.#isInBase(path)) return this.#keepsInBase();
      this.#warnIfProtected(path, typeFlag, exclude);
      return { action: 'drop', count: this.#excludeCounts.get(exclude)! };
    }
    let protection: Protection | undefined;
    for (const rule of this.#presets.rulesFor(path)) {
      const action = rule.isSkipped ? undefined : this.#presets.actionOf(rule, path, typeFlag);
      const isDropped = typeof action === 'string';
      const need = isDropped ? this.#needs.reasonFor(rule, path, typeFlag) : undefined;
      if (isDropped && need === undefined)
        return this.#isInBase(path) ? this.#keepsInBase() : { action, count: rule.count, rule };
      protection ??= need ?? (action as Protection | undefined);
    }
    if (protection === undefined) return KEEP;
    return {
      action: 'keep',
      spared: this.#sparedCountFor(protection.what, protection.why, protection.kind),
    };
  }

  #keepsInBase(): Decision {
    const why = 'its layers stay as they are';
    return { action: 'keep', spared: this.#sparedCountFor('the kept base', why, 'base') };
  }

  /** Returns whether a rule would drop a path that the user keeps with `!`. */
  #wouldDrop(path: string, typeFlag: string): boolean {
    return (
      this.#excludes.some((pattern) => !pattern.isException && pattern.matches(path)) ||
      this.presets.some(
        (rule) =>
          !rule.isSkipped && typeof this.#presets.actionOf(rule, path, typeFlag) === 'string',
      )
    );
  }

  #sparedCountFor(what: string, why: string | undefined, kind?: Reason['kind']): SparedCount {
    const reason = kind === undefined ? { what, why } : { what, why, kind };
    const spared = this.#spared.get(what) ?? { ...reason, entries: 0, bytes: 0 };
    this.#spared.set(what, spared);
    return spared;
  }

  /**
   * Spares the target of a kept link, unless it has already passed. Other links on the way are followed later.
   * @param isFull whether there are too many links to remember; then no more targets are remembered, either
   */
  spareLinkTarget(path: string, link: string, isFull: boolean): void {
    const target = plainPath(Buffer.from(posix.resolve('/', posix.dirname(path), link), 'latin1'));
    this.skipPresetsFor(path, target);
    if (isFull) return;
    for (const reference of this.#referenceLinks.through(path, target)) this.#addNeeds(reference);
    if (this.dropped.has(target)) return;
    const isLog = isLogName(path) || isLogName(target);
    const droppers = this.#presets.dropping(target, '0', !isLog).filter(
      // The target of a link among logs is also a log.
      ([{ preset, empties }]) => preset.skippedIfLinked !== true && !selects(empties, path),
    );
    if (droppers.length > 0) this.#needs.add(target, this.#linkReason(path), droppers);
  }

  /** Returns the reason to spare link targets, with the first link as the example. */
  #linkReason(link: string): Reason {
    this.#firstLinkReason ??= {
      kind: 'link',
      what: 'link targets',
      why: `${quoteName(pathBytes(`/${link}`))} would be broken`,
    };
    return this.#firstLinkReason;
  }

  /** Skips presets into whose cache a link points, unless the link itself is in the cache. */
  skipPresetsFor(link: string, target: string): void {
    for (const rule of this.presets)
      if (rule.preset.skippedIfLinked === true && !rule.isSkipped)
        rule.isSkipped = leadsInto(rule, target) && !selects(rule.owned, link);
  }

  /**
   * Restores the dropped target of a link, with everything below it.
   * @param isReleased whether the directory was kept after all because of entries below it
   * @returns the user's pattern if that dropped the target for good
   */
  restore(
    path: string,
    typeFlag: string,
    link: string,
    isReleased: boolean,
  ): 'restored' | 'unchanged' | Pattern {
    const decision = this.decisionFor(path, typeFlag);
    if (decision.action !== 'drop') return 'unchanged';
    const exclude = decision.rule === undefined ? lastMatch(this.#excludes, path) : undefined;
    if (exclude !== undefined) return isReleased ? 'unchanged' : exclude;
    const droppers = this.#presets.dropping(path, typeFlag);
    // In a shared directory, everything that must be kept is already there.
    if (isReleased && droppers.every(([, extent]) => extent !== 'all')) return 'unchanged';
    for (const [rule] of droppers)
      if (rule.preset.skippedIfLinked === true && !selects(rule.owned, link)) rule.isSkipped = true;
    const others = droppers.map(([rule]) => rule).filter(({ isSkipped }) => !isSkipped);
    this.#needs.restore(path, this.#linkReason(link), others);
    return 'restored';
  }

  /** Warns about the first link that the user's patterns break. */
  warnBrokenLink(text: string): void {
    if (!this.#warnings.has('links')) this.#warnings.set('links', text);
  }

  /** Warns that not all links could be followed. */
  warnTooManyLinks(): void {
    this.#warnings.set(
      'many links',
      'The image has too many links to check: some may point to files that presets dropped.',
    );
  }

  /**
   * Restores what a reference needs at its real path, to which links lead.
   * @returns the topmost restored paths
   */
  restoreReferenced(reference: ReferencedPath): string[] {
    const needed = this.presets.flatMap((rule) => {
      const path = pathToSpare(reference, (one, typeFlag) =>
        this.#presets.drops(rule, one, typeFlag),
      );
      return path !== undefined && this.#hasDropped(path) ? [[path, rule] as const] : [];
    });
    for (const [path, rule] of needed) this.#needs.restore(path, reasonOf(reference, path), [rule]);
    return needed.map(([path]) => path);
  }

  /** Records a dropped path. */
  recordDropped(path: string): void {
    this.dropped.add(path);
    const parent = parentOf(path);
    if (parent === this.#lastParent) return;
    this.#lastParent = parent;
    // Marks the parent as incomplete, with a name that no path has.
    this.dropped.add(`${parent}/`);
  }

  /** Returns whether a path, or something directly below it, was dropped. */
  #hasDropped(path: string): boolean {
    return this.dropped.has(path) || this.dropped.has(`${path}/`);
  }

  /** Returns the preset that dropped a path from the stream, before anything was restored. */
  presetThatDropped(path: string, typeFlag: string): PresetRule | undefined {
    return this.#presets.firstDropping(path, typeFlag);
  }

  #warnIfProtected(path: string, typeFlag: string, pattern: Pattern): void {
    // A directory by itself does not matter; its content follows.
    if (typeFlag === '5') return;
    const protection = protectionOf(path) ?? this.#presets.volumeProtection(path);
    if (protection === undefined || this.#warnings.has(protection.what)) return;
    this.#warnings.set(
      protection.what,
      `The pattern ${JSON.stringify(pattern.text)} drops a protected path, ${quoteName(pathBytes(path))} (${protection.what}): ${protection.why}.`,
    );
  }
}
