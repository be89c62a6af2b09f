// What each path's fate is, by the presets and the user's own patterns alone, and what is counted for whom.
import { posix } from 'node:path';
import { quoteName } from '../errors.ts';
import type { TarEntry } from '../tar/entry.ts';
import { isBelow, pathBytes, plainPath } from '../tar/names.ts';
import { type Kept, neverDropped } from './never.ts';
import { lastMatch, Pattern } from './patterns.ts';
import type { Preset } from './presets.ts';
import { expand, type Places } from './roots.ts';

/** What a rule has dropped. */
export interface RuleCount {
  readonly kind: 'preset' | 'exclude';
  /** The preset's name or the pattern as it was written. */
  readonly name: string;
  entries: number;
  /** Bytes of files' data. */
  bytes: number;
}

/** What stayed where a rule would have dropped it. */
export interface SparedCount {
  /** What it is: `licences`, `the volume /data`, or the user's own pattern that brought it back. */
  readonly what: string;
  /** What its loss would mean; undefined for what the user asked for. */
  readonly why: string | undefined;
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
  /** Told of each file that is dropped or emptied, with its bytes, and of bytes that stay after all, as less than none. */
  readonly onDropped?: (path: string, bytes: number, count: RuleCount) => void;
}

/** A preset in one image. */
export interface PresetRule {
  readonly preset: Preset;
  readonly owned: readonly Pattern[];
  readonly drops: readonly Pattern[];
  readonly empties: readonly Pattern[];
  readonly count: RuleCount;
  /** Directories that hold what is owned and those above them: links may lead through either. */
  readonly above: readonly { readonly pattern: Pattern; readonly depth: number }[];
  /** Highest paths that went, where the preset may yet have to stay. */
  readonly tops: string[];
  /** Hard links that went, by their paths, where the preset may yet have to stay; and whether there were too many. */
  readonly links: Map<string, TarEntry>;
  hasForgottenLinks: boolean;
  isWithdrawn: boolean;
}

/** What becomes of a path, by which rule. */
export interface Fate {
  readonly action: 'keep' | 'drop' | 'empty';
  readonly count?: RuleCount;
  readonly rule?: PresetRule;
  /** Where it stays though a rule matches. */
  readonly spared?: SparedCount;
}

/** Why something stays. */
type Never = Pick<Kept, 'what' | 'why'>;

export const KEEP: Fate = { action: 'keep' };

/** Knows the fate of each path, and tells what rules did. */
export class Fates {
  readonly #presets: readonly PresetRule[];
  readonly #excludes: readonly Pattern[];
  readonly #excludeCounts: ReadonlyMap<Pattern, RuleCount>;
  readonly #unmatched: Set<Pattern>;
  readonly #volumes: readonly string[];
  readonly #warnings = new Map<string, string>();
  readonly #spared = new Map<string, SparedCount>();

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
      links: new Map(),
      hasForgottenLinks: false,
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

  /** What stayed though a rule matched it. */
  get spared(): readonly SparedCount[] {
    return [...this.#spared.values()].filter(({ entries }) => entries > 0);
  }

  /** The presets, as they are here. */
  get presets(): readonly PresetRule[] {
    return this.#presets;
  }

  /** The fate of a path. */
  of(path: string, typeFlag: string): Fate {
    if (path === '' || path === '.') return KEEP;
    for (const pattern of this.#unmatched)
      if (pattern.matches(path)) this.#unmatched.delete(pattern);
    const exclude = lastMatch(this.#excludes, path);
    if (exclude?.bringsBack === true)
      return this.#wouldGo(path, typeFlag)
        ? { action: 'keep', spared: this.#sparedAs(exclude.text, undefined) }
        : KEEP;
    if (exclude !== undefined) {
      this.#warnOf(path, typeFlag, exclude);
      return { action: 'drop', count: this.#excludeCounts.get(exclude)! };
    }
    let never: Never | undefined;
    for (const rule of this.#presets) {
      const action = rule.isWithdrawn ? undefined : this.#actionOf(rule, path, typeFlag);
      if (action === 'drop' || action === 'empty') return { action, count: rule.count, rule };
      never ??= action;
    }
    if (never === undefined) return KEEP;
    return { action: 'keep', spared: this.#sparedAs(never.what, never.why) };
  }

  /** Whether a rule would take a path that the user brings back. */
  #wouldGo(path: string, typeFlag: string): boolean {
    return (
      this.#excludes.some((pattern) => !pattern.bringsBack && pattern.matches(path)) ||
      this.#presets.some(
        (rule) => !rule.isWithdrawn && typeof this.#actionOf(rule, path, typeFlag) === 'string',
      )
    );
  }

  #sparedAs(what: string, why: string | undefined): SparedCount {
    const spared = this.#spared.get(what) ?? { what, why, entries: 0, bytes: 0 };
    this.#spared.set(what, spared);
    return spared;
  }

  /** What a preset does with a path, or why it leaves alone what it matches. */
  #actionOf(
    rule: PresetRule,
    path: string,
    typeFlag: string,
  ): 'drop' | 'empty' | Never | undefined {
    if (typeFlag === '2' && rule.preset.keepsLinks === true) return undefined;
    if (typeFlag === '5' && rule.preset.filesOnly === true) return undefined;
    const isOwned = isMatched(rule.owned, path);
    const isMeant = isOwned || isMatched(rule.drops, path);
    const never = isMeant && !isOwned ? neverDropped(path) : undefined;
    const isDropped = isMeant && never === undefined;
    const action = isDropped ? 'drop' : isMatched(rule.empties, path) ? 'empty' : undefined;
    if (action === undefined) return never;
    return this.#volumeAsKept(path) ?? action;
  }

  #volumeAsKept(path: string): Never | undefined {
    const volume = this.#volumeOf(path);
    return volume === undefined
      ? undefined
      : { what: `the volume /${volume}`, why: 'new volumes start with what is there' };
  }

  #volumeOf(path: string): string | undefined {
    return this.#volumes.find((volume) => path === volume || isBelow(path, volume));
  }

  /** A link that stays may keep what it leads to, unless it is a part of that itself. */
  followLink(path: string, link: string): void {
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
    const never = neverDropped(path) ?? this.#volumeAsKept(path);
    if (never === undefined || this.#warnings.has(never.what)) return;
    this.#warnings.set(
      never.what,
      `The pattern ${JSON.stringify(pattern.text)} drops ${quoteName(pathBytes(path))}, which is of ${never.what}: ${never.why}.`,
    );
  }

  /** Whether a preset that was withdrawn since had dropped a path: no pattern of the user's, and no other preset. */
  wasTakenBy(rule: PresetRule, path: string, typeFlag: string): boolean {
    if (lastMatch(this.#excludes, path) !== undefined) return false;
    const taker = this.#presets.find(
      (one) => typeof this.#actionOf(one, path, typeFlag) === 'string',
    );
    return taker === rule;
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

/** Adds to what is counted for a rule. */
export function addTo(
  count: RuleCount | SparedCount | undefined,
  entries: number,
  bytes: number,
): void {
  if (count === undefined) return;
  count.entries += entries;
  count.bytes += bytes;
}
