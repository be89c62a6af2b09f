// Counts what rules dropped and spared.

/** Why a path is spared: the image's config refers to it, a link points to it, or it is in layers that stay as they are. */
export type ReasonKind = 'config' | 'link' | 'base';

/** How much a rule has dropped. */
export interface RuleCount {
  readonly kind: 'preset' | 'exclude';
  /** The preset's name, or the pattern as written. */
  readonly name: string;
  entries: number;
  /** Total size of the files' data. */
  bytes: number;
}

/** Something that rules would have dropped, but spared. */
export interface SparedCount {
  /** What was spared: `licences`, `the volume /data`, or the user's own `!` pattern. */
  readonly what: string;
  /** Why, for people; undefined if a pattern of the user keeps it. */
  readonly why: string | undefined;
  /** Set if the reason is a reference in the config, a link or a kept base; undefined for paths that are always protected. */
  readonly kind?: ReasonKind;
  entries: number;
  /** Total size of the files' data. */
  bytes: number;
}

/** Adds entries and bytes to a count. */
export function addToCount(
  count: RuleCount | SparedCount | undefined,
  entries: number,
  bytes: number,
): void {
  if (count === undefined) return;
  count.entries += entries;
  count.bytes += bytes;
}
