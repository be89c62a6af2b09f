// Paths that presets spare, because the image's config refers to them or a link points to them.
import type { ReasonKind } from './counts.ts';
import { directoriesAbove } from './links.ts';
import type { PathBloomFilter } from './path-bloom-filter.ts';
import type { PresetRule } from './preset-rule.ts';

/**
 * How much is spared: the path and `all` below it, only the `entry`, or the entry `unless` it is a `directory`, whose
 * content other reasons may spare.
 */
export type Extent = 'all' | 'entry' | 'unless-directory';

/** Why a path is spared. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly what: string;
  readonly why: string;
}

interface Need {
  readonly reason: Reason;
  readonly rules: Map<PresetRule, Extent>;
  /** Whether it is appended to the stream, because it had passed before it was needed. */
  isRestored: boolean;
}

/** The needs of one stream. */
export class Needs {
  readonly #needs = new Map<string, Need>();
  /** The directories above them. If one of these is a link, it is spared too. */
  readonly #above = new Map<string, Need>();
  readonly #dropped: PathBloomFilter;

  /** @param dropped paths dropped so far; a need that is added later does not apply to them */
  constructor(dropped: PathBloomFilter) {
    this.#dropped = dropped;
  }

  /** Adds a path that some presets must spare. */
  add(path: string, reason: Reason, rules: Iterable<readonly [PresetRule, Extent]>): void {
    const need = this.#needs.get(path) ?? { reason, rules: new Map(), isRestored: false };
    for (const [rule, extent] of rules)
      if (need.rules.get(rule) !== 'all') need.rules.set(rule, extent);
    this.#needs.set(path, need);
    for (const directory of directoriesAbove(path))
      if (!this.#above.has(directory)) this.#above.set(directory, need);
  }

  /** Adds a path that is appended to the stream, with everything below it. */
  restore(path: string, reason: Reason, rules: readonly PresetRule[]): void {
    this.add(
      path,
      reason,
      rules.map((rule) => [rule, 'all']),
    );
    this.#needs.get(path)!.isRestored = true;
  }

  /** Returns why a preset must spare a path; undefined if it need not. */
  reasonFor(rule: PresetRule, path: string, typeFlag: string): Reason | undefined {
    if (this.#needs.size === 0) return undefined;
    const own = this.#holding(rule, path);
    if (own !== undefined && (own.extent !== 'unless-directory' || typeFlag !== '5'))
      return own.reason;
    for (const directory of directoriesAbove(path)) {
      const above = this.#holding(rule, directory);
      if (above?.extent === 'all') return above.reason;
    }
    const below = typeFlag === '2' ? this.#above.get(path) : undefined;
    return below?.rules.has(rule) === true ? below.reason : undefined;
  }

  #holding(rule: PresetRule, path: string): { reason: Reason; extent: Extent } | undefined {
    const need = this.#needs.get(path);
    const extent = need?.rules.get(rule);
    if (need === undefined || extent === undefined) return undefined;
    return need.isRestored || !this.#dropped.has(path)
      ? { reason: need.reason, extent }
      : undefined;
  }
}
