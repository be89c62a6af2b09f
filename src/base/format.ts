// Numbers and counts as people read them.

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Bytes for people, with three digits and decimal units, as Docker counts them: `1.15 GB`. */
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

/** How much smaller something became, in percent of the old size with one decimal; 0.0 where there was nothing. */
export function savedPercent(oldBytes: number, newBytes: number): string {
  return percentText(oldBytes === 0 ? 0 : ((oldBytes - newBytes) / oldBytes) * 100);
}

/** A figure in percent with so many decimals; what comes to zero has no sign. */
export function percentText(percent: number, digits = 1): string {
  const text = percent.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Two sizes as texts that differ where the sizes do. */
export function formatDistinct(one: number, other: number): [string, string] {
  const texts: [string, string] = [formatBytes(one), formatBytes(other)];
  return one !== other && texts[0] === texts[1] ? [`${one} B`, `${other} B`] : texts;
}

/** Blocks of 4 KiB by which a disk's count of one filesystem differs from time to time, and the part of a large one. */
const ROUNDING_BYTES = 16 * 4096;
const ROUNDING_PART = 0.001;

/**
 * Whether sizes differ by no more than the way they are counted.
 * @param countsBlocks whether the store counts blocks of its disk; else it counts bytes
 */
export function isRounding(
  countsBlocks: boolean,
  differenceBytes: number,
  wholeBytes: number,
): boolean {
  if (!countsBlocks) return differenceBytes === 0;
  return Math.abs(differenceBytes) <= Math.max(ROUNDING_BYTES, wholeBytes * ROUNDING_PART);
}

/** Sizes of a source and a result, and what lies between. */
export function compareBytes(oldBytes: number, newBytes: number) {
  return {
    oldBytes,
    newBytes,
    savedBytes: oldBytes - newBytes,
    savedPercent: savedPercent(oldBytes, newBytes),
  };
}

/** What became of an image, with how many layers and bytes. */
export interface Sizes {
  readonly oldBytes: number;
  readonly newBytes: number;
  readonly oldLayers: number;
  readonly newLayers: number;
}

/** The one line that says what became of an image: `1.15 GB in 6 layers → 620 MB in 1 layer, 46.1 % smaller, 11.8 s`. */
export function headline(result: Sizes & { readonly ms: number }): string {
  return `${sizesLine(result)}, ${(result.ms / 1000).toFixed(1)} s`;
}

/** The same without the time. */
export function sizesLine({ oldBytes, newBytes, oldLayers, newLayers }: Sizes): string {
  const change = changeText(savedPercent(oldBytes, newBytes));
  return `${sized(oldBytes, oldLayers)} → ${sized(newBytes, newLayers)}, ${change}`;
}

/** `46.1 % smaller`, of a part in percent that may be below zero. */
export function changeText(percent: string): string {
  return percent.startsWith('-') ? `${percent.slice(1)} % larger` : `${percent} % smaller`;
}

function sized(bytes: number, layers: number): string {
  return `${formatBytes(bytes)} in ${countLayers(layers)}`;
}

/** `1 entry`, `6 entries`. */
export function countEntries(entries: number): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}

/** `1 layer`, `6 layers`. */
export function countLayers(layers: number): string {
  return `${layers} ${layers === 1 ? 'layer' : 'layers'}`;
}
