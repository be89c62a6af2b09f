// Formats sizes, percentages and counts.

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Formats bytes with three digits and decimal units, as Docker does: `1.15 GB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (Math.abs(value) >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 9.995 ? 1 : 2;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}

/** Formats a change in bytes with its sign: `+1.15 GB`. */
export function formatChange(bytes: number): string {
  return `${bytes > 0 ? '+' : ''}${formatBytes(bytes)}`;
}

/** Returns the saving in percent of the old size, with one decimal; `0.0` if the old size is zero. */
export function savedPercent(oldBytes: number, newBytes: number): string {
  return percentText(oldBytes === 0 ? 0 : ((oldBytes - newBytes) / oldBytes) * 100);
}

/** Formats a percentage. A value that rounds to zero has no sign. */
export function percentText(percent: number, digits = 1): string {
  const text = percent.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Formats two sizes so that their texts differ if the sizes do. */
export function formatDistinct(one: number, other: number): [string, string] {
  const texts: [string, string] = [formatBytes(one), formatBytes(other)];
  return one !== other && texts[0] === texts[1] ? [`${one} B`, `${other} B`] : texts;
}

/** Differences below 16 blocks of 4 KiB, or below 0.1 % of the size, are noise if a store counts disk blocks. */
const ROUNDING_BYTES = 16 * 4096;
const ROUNDING_PART = 0.001;

/**
 * Returns whether a difference between sizes is an artefact of how they are counted.
 * @param countsBlocks whether the store counts disk blocks instead of bytes
 */
export function isRounding(
  countsBlocks: boolean,
  differenceBytes: number,
  wholeBytes: number,
): boolean {
  if (!countsBlocks) return differenceBytes === 0;
  return Math.abs(differenceBytes) <= Math.max(ROUNDING_BYTES, wholeBytes * ROUNDING_PART);
}

/** Computes the saving between two sizes. */
export function compareBytes(oldBytes: number, newBytes: number) {
  return {
    oldBytes,
    newBytes,
    savedBytes: oldBytes - newBytes,
    savedPercent: savedPercent(oldBytes, newBytes),
  };
}

/** The sizes and layer counts of a source and a result. */
export interface Sizes {
  readonly oldBytes: number;
  readonly newBytes: number;
  readonly oldLayers: number;
  readonly newLayers: number;
}

/** Summarizes a run in one line: `1.15 GB in 6 layers → 620 MB in 1 layer, 46.1 % smaller, 11.8 s`. */
export function headline(result: Sizes & { readonly ms: number }): string {
  return `${sizesLine(result)}, ${(result.ms / 1000).toFixed(1)} s`;
}

/** Summarizes a run as {@link headline} does, but without the time. */
export function sizesLine({ oldBytes, newBytes, oldLayers, newLayers }: Sizes): string {
  const change = changeText(savedPercent(oldBytes, newBytes));
  return `${sized(oldBytes, oldLayers)} → ${sized(newBytes, newLayers)}, ${change}`;
}

/**
 * Formats a saving in percent with one decimal, which can be negative: `46.1 % smaller`, `4.6 % larger`, or `about the
 * same size` if it rounds to nothing.
 */
export function changeText(percent: string): string {
  if (Number(percent) === 0) return 'about the same size';
  return percent.startsWith('-') ? `${percent.slice(1)} % larger` : `${percent} % smaller`;
}

function sized(bytes: number, layers: number): string {
  return `${formatBytes(bytes)} in ${countLayers(layers)}`;
}

/** Formats a number of entries: `1 entry`, `24,731 entries`. */
export function countEntries(entries: number): string {
  return `${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;
}

/** Formats a number of layers: `1 layer`, `6 layers`. */
export function countLayers(layers: number): string {
  return `${layers} ${layers === 1 ? 'layer' : 'layers'}`;
}
