// What each path's fate is, by the presets and the user's own patterns alone, and what is counted for whom.
import { posix } from 'node:path';
import { quoteName } from '../base/errors.ts';
import { isBelow, pathBytes, plainPath } from '../tar/names.ts';
import { isLogName } from './config-references.ts';
import { addToCount, type RuleCount, type SparedCount } from './counts.ts';
import { parentOf } from './links.ts';
import { type Extent, Needs, type Reason } from './needs.ts';
import { PathBloomFilter } from './path-bloom-filter.ts';
import { lastMatch, type Pattern } from './patterns.ts';
import type { Places } from './places.ts';
import { firstPart, leadsInto, type PresetRule, presetRule, selects } from './preset-rule.ts';
import type { Preset } from './presets.ts';
import { protectionOf } from './protected.ts';
import { ReferenceLinks } from './reference-links.ts';
import { addNeeds, pathToSpare, reasonOf, type UsedParts, usedPartsOf } from './reference-rules.ts';
import { type ConfigReferences, NO_REFERENCES, type ReferencedPath } from './reference-types.ts';

/** What cleaning is asked to do with the entries of a stream. */
export interface CleanRequest {
  readonly presets: readonly Preset[];
  readonly excludes: readonly Pattern[];
  readonly places: Places;
  /** Paths that the image declares as volumes, and the places that they are. */
  readonly volumes: readonly string[];
  /** What the image's config names. */
  readonly references?: ConfigReferences;
  /** Told of each file that is dropped or emptied, with its bytes, and of bytes that stay after all, as less than none. */
  readonly onDropped?: (path: string, bytes: number, count: RuleCount) => void;
}

/** What becomes of a path, by which rule. */
export interface Decision {
  readonly action: 'keep' | 'drop' | 'empty';
  readonly count?: RuleCount;
  readonly rule?: PresetRule;
  /** Where it stays though a rule matches. */
  readonly spared?: SparedCount;
}

/** Why something stays. */
type Protection = Pick<SparedCount, 'what' | 'why' | 'kind'>;

/** Most first parts of paths for which the presets are remembered. */
const FIRST_PARTS_LIMIT = 1000;

export const KEEP: Decision = { action: 'keep' };

/** Knows the fate of each path, and tells what rules did. */
export class CleaningDecisions {
  readonly #presets: readonly PresetRule[];
  readonly #excludes: readonly Pattern[];
  readonly #excludeCounts: ReadonlyMap<Pattern, RuleCount>;
  readonly #unmatched: Set<Pattern>;
  readonly #volumes: readonly string[];
  readonly #warnings = new Map<string, string>();
  readonly #spared = new Map<string, SparedCount>();
  /** Those of which a directory stayed, which is not counted. */
  readonly #sparedDirectories = new Set<SparedCount>();
  /** Parts of caches that the image's commands run from. */
  readonly #usedParts: readonly UsedParts[];
  #firstLinkReason: Reason | undefined;
  /** Paths that the stream has lost so far. */
  readonly dropped = new PathBloomFilter();
  #lastParent: string | undefined;
  readonly #needs = new Needs(this.dropped);
  readonly #referenceLinks: ReferenceLinks;
  /** The presets that may match below each first part of a path, as far as asked. */
  readonly #presetsBelow = new Map<string, readonly PresetRule[]>();

  constructor({
    presets,
    excludes,
    places,
    volumes,
    references: names = NO_REFERENCES,
  }: CleanRequest) {
    this.#presets = presets.map((preset) => presetRule(preset, places));
    this.#usedParts = usedPartsOf(presets, places, names);
    this.#excludes = excludes;
    this.#excludeCounts = new Map(
      excludes
        .filter(({ isException: bringsBack }) => !bringsBack)
        .map((pattern) => [pattern, { kind: 'exclude', name: pattern.text, entries: 0, bytes: 0 }]),
    );
    this.#unmatched = new Set(excludes);
    this.#volumes = volumes.map((path) => plainPath(Buffer.from(posix.normalize(path))));
    this.#referenceLinks = new ReferenceLinks(names);
    for (const place of names.paths) this.#addNeeds(place);
  }

  #addNeeds(place: ReferencedPath): void {
    addNeeds(place, this.#presets, this.#needs, (rule, path, typeFlag, isFull) =>
      this.#drops(rule, path, typeFlag, isFull),
    );
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
  get skippedPresets(): readonly string[] {
    return this.#presets
      .filter(({ isSkipped: isWithdrawn }) => isWithdrawn)
      .map(({ preset }) => preset.name);
  }

  /** What the user's own patterns dropped of what should stay. */
  get warnings(): readonly string[] {
    return [...this.#warnings.values()];
  }

  /** What stayed though a rule matched it. */
  get spared(): readonly SparedCount[] {
    return [...this.#spared.values()].filter(
      (spared) => spared.entries > 0 || this.#sparedDirectories.has(spared),
    );
  }

  /** Notes an entry that stays, for what it was spared as. */
  countSpared(spared: SparedCount | undefined, isDirectory: boolean, bytes: number): void {
    if (!isDirectory) addToCount(spared, 1, bytes);
    else if (spared?.kind === 'config') this.#sparedDirectories.add(spared);
  }

  /** The presets, as they are here. */
  get presets(): readonly PresetRule[] {
    return this.#presets;
  }

  /** The fate of a path. */
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
      this.#warnIfProtected(path, typeFlag, exclude);
      return { action: 'drop', count: this.#excludeCounts.get(exclude)! };
    }
    let never: Protection | undefined;
    for (const rule of this.#presetsFor(path)) {
      const action = rule.isSkipped ? undefined : this.#presetAction(rule, path, typeFlag);
      const isTaken = typeof action === 'string';
      const need = isTaken ? this.#needs.reasonFor(rule, path, typeFlag) : undefined;
      if (isTaken && need === undefined) return { action, count: rule.count, rule };
      never ??= need ?? (action as Protection | undefined);
    }
    if (never === undefined) return KEEP;
    return { action: 'keep', spared: this.#sparedCountFor(never.what, never.why, never.kind) };
  }

  /** The presets that may match a path, in order. */
  #presetsFor(path: string): readonly PresetRule[] {
    const first = firstPart(path);
    const known = this.#presetsBelow.get(first);
    if (known !== undefined) return known;
    const rules = this.#presets.filter(({ firstParts }) => firstParts?.has(first) !== false);
    if (this.#presetsBelow.size < FIRST_PARTS_LIMIT) this.#presetsBelow.set(first, rules);
    return rules;
  }

  /** @param isFull whether it counts too that a path would be emptied */
  #drops(rule: PresetRule, path: string, typeFlag: string, isFull = false): boolean {
    const action = rule.isSkipped ? undefined : this.#presetAction(rule, path, typeFlag);
    return action === 'drop' || (isFull && action === 'empty');
  }

  /** The presets that drop a path, and how much of it a link to it holds before it passes. */
  #presetsDropping(path: string, typeFlag: string, isFull = false): [PresetRule, Extent][] {
    const isWhole = (rule: PresetRule) =>
      // A preset that takes no directories does not take what is in one because of it.
      rule.preset.filesOnly !== true && selects(rule.owned, path);
    return this.#presetsFor(path)
      .filter((rule) => this.#drops(rule, path, typeFlag, isFull))
      .map((rule) => [rule, isWhole(rule) ? 'all' : 'unless-directory']);
  }

  /** Whether a rule would take a path that the user brings back. */
  #wouldDrop(path: string, typeFlag: string): boolean {
    return (
      this.#excludes.some((pattern) => !pattern.isException && pattern.matches(path)) ||
      this.#presets.some(
        (rule) => !rule.isSkipped && typeof this.#presetAction(rule, path, typeFlag) === 'string',
      )
    );
  }

  #sparedCountFor(what: string, why: string | undefined, kind?: Reason['kind']): SparedCount {
    const told = kind === undefined ? { what, why } : { what, why, kind };
    const spared = this.#spared.get(what) ?? { ...told, entries: 0, bytes: 0 };
    this.#spared.set(what, spared);
    return spared;
  }

  /** What a preset does with a path, or why it leaves alone what it matches. */
  #presetAction(
    rule: PresetRule,
    path: string,
    typeFlag: string,
  ): 'drop' | 'empty' | Protection | undefined {
    if (typeFlag === '2' && rule.preset.keepsSymlinks === true) return undefined;
    if (typeFlag === '5' && rule.preset.filesOnly === true) return undefined;
    const isOwned = selects(rule.owned, path);
    const isMeant = isOwned || selects(rule.drops, path);
    const never = isMeant && !isOwned ? protectionOf(path) : undefined;
    const isDropped = isMeant && never === undefined;
    const action = isDropped ? 'drop' : selects(rule.empties, path) ? 'empty' : undefined;
    if (action === undefined) return never;
    const isUsed = (parts: UsedParts) => selects(parts.patterns, path);
    return this.#usedParts.find(isUsed)?.reason ?? this.#volumeProtection(path) ?? action;
  }

  #volumeProtection(path: string): Protection | undefined {
    const volume = this.#volumeOf(path);
    return volume === undefined
      ? undefined
      : { what: `the volume /${volume}`, why: 'new volumes start with what is there' };
  }

  #volumeOf(path: string): string | undefined {
    return this.#volumes.find((volume) => path === volume || isBelow(path, volume));
  }

  /**
   * A link that stays keeps what it leads to, as far as that has not passed: at least where no other link is on the way.
   * @param isFull whether there are more links than are remembered: no more targets are then, either
   */
  spareLinkTarget(path: string, link: string, isFull: boolean): void {
    const target = plainPath(Buffer.from(posix.resolve('/', posix.dirname(path), link), 'latin1'));
    this.skipPresetsFor(path, target);
    if (isFull) return;
    for (const place of this.#referenceLinks.through(path, target)) this.#addNeeds(place);
    if (this.dropped.has(target)) return;
    const isLog = isLogName(path) || isLogName(target);
    const takers = this.#presetsDropping(target, '0', !isLog).filter(
      // Of a link among logs the target is one too.
      ([{ preset, empties }]) => preset.skippedIfLinked !== true && !selects(empties, path),
    );
    if (takers.length > 0) this.#needs.add(target, this.#linkReason(path), takers);
  }

  /** Why links' targets stay, by the first of them. */
  #linkReason(link: string): Reason {
    this.#firstLinkReason ??= {
      kind: 'link',
      what: 'what links lead to',
      why: `without it ${quoteName(pathBytes(`/${link}`))} would lead nowhere`,
    };
    return this.#firstLinkReason;
  }

  /** Withdraws presets that stay as a whole where a link leads into them, unless it is a part of that itself. */
  skipPresetsFor(link: string, target: string): void {
    for (const rule of this.#presets)
      if (rule.preset.skippedIfLinked === true && !rule.isSkipped)
        rule.isSkipped = leadsInto(rule, target) && !selects(rule.owned, link);
  }

  /**
   * A link leads to what was dropped: it comes back, with all below it.
   * @returns what took it for good, if the user did
   */
  restore(
    path: string,
    typeFlag: string,
    link: string,
    isReleased: boolean,
  ): 'back' | 'stays' | Pattern {
    const fate = this.decisionFor(path, typeFlag);
    if (fate.action !== 'drop') return 'stays';
    const exclude = fate.rule === undefined ? lastMatch(this.#excludes, path) : undefined;
    if (exclude !== undefined) return isReleased ? 'stays' : exclude;
    const takers = this.#presetsDropping(path, typeFlag);
    // Of a directory that others share, what must stay is there.
    if (isReleased && takers.every(([, extent]) => extent !== 'all')) return 'stays';
    for (const [rule] of takers)
      if (rule.preset.skippedIfLinked === true && !selects(rule.owned, link)) rule.isSkipped = true;
    const others = takers
      .map(([rule]) => rule)
      .filter(({ isSkipped: isWithdrawn }) => !isWithdrawn);
    this.#needs.restore(path, this.#linkReason(link), others);
    return 'back';
  }

  /** Says of the first link that the user's patterns break. */
  warnBrokenLink(text: string): void {
    if (!this.#warnings.has('links')) this.#warnings.set('links', text);
  }

  /** Says that not all links could be followed. */
  warnTooManyLinks(): void {
    this.#warnings.set(
      'many links',
      'The image has more links than are remembered: some may lead to what presets dropped.',
    );
  }

  /**
   * A place that the config names is elsewhere, by links: what it needs there comes back.
   * @param place with the path that it really is
   * @returns the highest paths that come back
   */
  restoreReferenced(place: ReferencedPath): string[] {
    const needed = this.#presets.flatMap((rule) => {
      const path = pathToSpare(place, (one, typeFlag) => this.#drops(rule, one, typeFlag));
      return path !== undefined && this.#hasDropped(path) ? [[path, rule] as const] : [];
    });
    for (const [path, rule] of needed) this.#needs.restore(path, reasonOf(place, path), [rule]);
    return needed.map(([path]) => path);
  }

  /** Notes that the stream has lost a path. */
  recordDropped(path: string): void {
    this.dropped.add(path);
    const parent = parentOf(path);
    if (parent === this.#lastParent) return;
    this.#lastParent = parent;
    // What is there with a part of it gone is told by a name that no path has.
    this.dropped.add(`${parent}/`);
  }

  /** Whether a path was dropped, or something right below it. */
  #hasDropped(path: string): boolean {
    return this.dropped.has(path) || this.dropped.has(`${path}/`);
  }

  /** The preset that dropped a path while it streamed, before anything was given back. */
  presetThatDropped(path: string, typeFlag: string): PresetRule | undefined {
    return this.#presetsFor(path).find(
      (rule) => typeof this.#presetAction(rule, path, typeFlag) === 'string',
    );
  }

  #warnIfProtected(path: string, typeFlag: string, pattern: Pattern): void {
    // A directory alone is no loss: what is in it comes next.
    if (typeFlag === '5') return;
    const never = protectionOf(path) ?? this.#volumeProtection(path);
    if (never === undefined || this.#warnings.has(never.what)) return;
    this.#warnings.set(
      never.what,
      `The pattern ${JSON.stringify(pattern.text)} drops ${quoteName(pathBytes(path))}, which is of ${never.what}: ${never.why}.`,
    );
  }
}
