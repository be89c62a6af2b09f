// What rules dropped and what they spared, counted.

/** What asks for a path to be kept: the image's config, or a link that leads there. */
export type ReasonKind = 'config' | 'link';

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
  /** Whether the config names it or links lead there, and it is no kind of things that always stay. */
  readonly kind?: ReasonKind;
  entries: number;
  /** Bytes of files' data. */
  bytes: number;
}

/** Adds to what is counted for a rule. */
export function addToCount(
  count: RuleCount | SparedCount | undefined,
  entries: number,
  bytes: number,
): void {
  if (count === undefined) return;
  count.entries += entries;
  count.bytes += bytes;
}
