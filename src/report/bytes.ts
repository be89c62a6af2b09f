// Room: report. Results as text, by pure functions: nothing here reads, writes or asks an engine.

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
  const percent = oldBytes === 0 ? 0 : ((oldBytes - newBytes) / oldBytes) * 100;
  const text = percent.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
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

/** The one line that says what became of an image: `1.15 GB in 6 layers → 620 MB in 1 layer, 46.1 % smaller, 11.8 s`. */
export function headline(result: {
  oldBytes: number;
  newBytes: number;
  oldLayers: number;
  newLayers: number;
  ms: number;
}): string {
  const percent = savedPercent(result.oldBytes, result.newBytes);
  const change = percent.startsWith('-') ? `${percent.slice(1)} % larger` : `${percent} % smaller`;
  return `${sized(result.oldBytes, result.oldLayers)} → ${sized(result.newBytes, result.newLayers)}, ${change}, ${(result.ms / 1000).toFixed(1)} s`;
}

function sized(bytes: number, layers: number): string {
  return `${formatBytes(bytes)} in ${countLayers(layers)}`;
}

/** `1 layer`, `6 layers`. */
export function countLayers(layers: number): string {
  return `${layers} ${layers === 1 ? 'layer' : 'layers'}`;
}
