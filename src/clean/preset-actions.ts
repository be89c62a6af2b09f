// What each preset would do with a path in one image: drop it, empty it, or spare it.
import { posix } from 'node:path';
import { isBelow, plainPath } from '../tar/names.ts';
import type { SparedCount } from './counts.ts';
import type { Extent } from './needs.ts';
import type { Places } from './places.ts';
import { firstPart, type PresetRule, presetRule, selects } from './preset-rule.ts';
import type { Preset } from './presets.ts';
import { protectionOf } from './protected.ts';
import { type UsedParts, usedPartsOf } from './reference-rules.ts';
import type { ConfigReferences } from './reference-types.ts';

/** Why a path is spared. */
export type Protection = Pick<SparedCount, 'what' | 'why' | 'kind'>;

/** Maximum number of first path components for which the matching presets are cached. */
const FIRST_PARTS_LIMIT = 1000;

/** The presets in use, applied to one image. */
export class PresetActions {
  /** The presets in order. */
  readonly rules: readonly PresetRule[];
  readonly #volumes: readonly string[];
  /** Parts of caches that the image's commands run programs from. */
  readonly #usedParts: readonly UsedParts[];
  /** Cache: the presets that may match below each first path component. */
  readonly #presetsBelow = new Map<string, readonly PresetRule[]>();

  /** @param volumes the image's volumes: their paths in the config, and their real paths */
  constructor(
    presets: readonly Preset[],
    places: Places,
    volumes: readonly string[],
    references: ConfigReferences,
  ) {
    this.rules = presets.map((preset) => presetRule(preset, places));
    this.#usedParts = usedPartsOf(presets, places, references);
    this.#volumes = volumes.map((path) => plainPath(Buffer.from(posix.normalize(path))));
  }

  /** Returns the presets that may match a path, in order. */
  rulesFor(path: string): readonly PresetRule[] {
    const first = firstPart(path);
    const known = this.#presetsBelow.get(first);
    if (known !== undefined) return known;
    const rules = this.rules.filter(({ firstParts }) => firstParts?.has(first) !== false);
    if (this.#presetsBelow.size < FIRST_PARTS_LIMIT) this.#presetsBelow.set(first, rules);
    return rules;
  }

  /**
   * Returns whether a preset drops a path.
   * @param includesEmptied whether emptying counts as dropping
   */
  drops(rule: PresetRule, path: string, typeFlag: string, includesEmptied = false): boolean {
    const action = rule.isSkipped ? undefined : this.actionOf(rule, path, typeFlag);
    return action === 'drop' || (includesEmptied && action === 'empty');
  }

  /** Returns the presets that drop a path, and how much of it a link to it spares. */
  dropping(path: string, typeFlag: string, includesEmptied = false): [PresetRule, Extent][] {
    const isWhole = (rule: PresetRule) =>
      // A preset that drops no directories does not drop a file because of its directory.
      rule.preset.filesOnly !== true && selects(rule.owned, path);
    return this.rulesFor(path)
      .filter((rule) => this.drops(rule, path, typeFlag, includesEmptied))
      .map((rule) => [rule, isWhole(rule) ? 'all' : 'unless-directory']);
  }

  /** Returns what a preset does with a path, or why it spares a path that it matches. */
  actionOf(
    rule: PresetRule,
    path: string,
    typeFlag: string,
  ): 'drop' | 'empty' | Protection | undefined {
    if (typeFlag === '2' && rule.preset.keepsSymlinks === true) return undefined;
    if (typeFlag === '5' && rule.preset.filesOnly === true) return undefined;
    const isOwned = selects(rule.owned, path);
    const isSelected = isOwned || selects(rule.drops, path);
    const protection = isSelected && !isOwned ? protectionOf(path) : undefined;
    const isDropped = isSelected && protection === undefined;
    const action = isDropped ? 'drop' : selects(rule.empties, path) ? 'empty' : undefined;
    if (action === undefined) return protection;
    const isUsed = (parts: UsedParts) => selects(parts.patterns, path);
    return this.#usedParts.find(isUsed)?.reason ?? this.volumeProtection(path) ?? action;
  }

  /** Returns why a path below a volume is spared; undefined if it is not below one. */
  volumeProtection(path: string): Protection | undefined {
    const volume = this.#volumeOf(path);
    return volume === undefined
      ? undefined
      : { what: `the volume /${volume}`, why: 'new volumes are initialized from it' };
  }

  #volumeOf(path: string): string | undefined {
    return this.#volumes.find((volume) => path === volume || isBelow(path, volume));
  }

  /** Returns the first preset that drops or empties a path, even if it is skipped by now. */
  firstDropping(path: string, typeFlag: string): PresetRule | undefined {
    return this.rulesFor(path).find(
      (rule) => typeof this.actionOf(rule, path, typeFlag) === 'string',
    );
  }
}
