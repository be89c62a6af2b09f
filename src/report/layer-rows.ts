// The layers of a result as the summary and the page list them, from what the report knows about each.
import type { Report } from './report.ts';

/**
 * Where a layer comes from: `kept` from the base, `present` in the earlier image too, or `new`. A layer that is both
 * kept and present counts as kept.
 */
export type LayerOrigin = 'kept' | 'present' | 'new';

/** What is known about one layer. */
export interface LayerRow {
  /** Null if neither a base nor an earlier image is known to have or lack it. */
  readonly origin: LayerOrigin | null;
  /** Whether a machine that has the earlier image pulls it; null if that is not known. */
  readonly isPulled: boolean | null;
  readonly bytes: number | null;
  /** Null if it is not kept packed. */
  readonly packedBytes: number | null;
  readonly entries: number | null;
  /** The largest first; empty for a layer that was kept. */
  readonly contents: readonly { readonly name: string; readonly bytes: number }[];
  /** The command that made it; null for a layer that the run has made. */
  readonly command: string | null;
}

/** The layers of one platform. */
export interface PlatformLayers {
  readonly platform: string;
  /** Bottom first; empty if there is only one. */
  readonly rows: readonly LayerRow[];
}

type Holder = Pick<
  Report['platforms'][number],
  'platform' | 'newLayers' | 'keptLayers' | 'newHistory' | 'layerDetails' | 'packedLayers'
>;

/** Returns the layers of each platform that has several. */
export function layersOfPlatforms({ result, platforms, comparison }: Report): PlatformLayers[] {
  const isOne = platforms.length === 1;
  return platforms.map((one) => {
    const {
      layers: newLayers,
      keptLayers,
      history: newHistory,
      layerDetails,
      packedLayers,
    } = result;
    const own = { newLayers, keptLayers, newHistory, layerDetails, packedLayers };
    const holder: Holder = isOne ? { ...one, ...own } : one;
    const compared = comparison?.platforms.find(({ platform }) => platform === one.platform);
    return { platform: one.platform, rows: rowsOf(holder, compared?.pulledLayers ?? null) };
  });
}

/** Returns how many layers a platform of the result has; undefined if it is not among its platforms. */
export function layersIn({ result, platforms }: Report, platform: string): number | undefined {
  if (platforms.length === 1) return result.layers;
  return platforms.find((one) => one.platform === platform)?.newLayers;
}

function rowsOf(holder: Holder, pulled: readonly string[] | null): LayerRow[] {
  const { newLayers, keptLayers, newHistory, layerDetails, packedLayers } = holder;
  if (newLayers < 2) return [];
  // A history that does not cover all layers says nothing about a single one.
  const steps = newHistory?.filter(({ layer }) => layer) ?? [];
  const areNamed = steps.length === newLayers;
  return Array.from({ length: newLayers }, (_, at): LayerRow => {
    const isKept = at < keptLayers;
    const details = isKept ? undefined : layerDetails?.[at - keptLayers];
    const packed = packedLayers?.[at];
    const step = areNamed ? steps[at] : undefined;
    const isPulled =
      pulled === null || packed === undefined ? null : pulled.includes(packed.digest);
    return {
      origin: originOf({ isKept, hasBase: keptLayers > 0, isPulled }),
      isPulled,
      bytes: details?.bytes ?? step?.bytes ?? null,
      packedBytes: packed?.packedBytes ?? details?.packedBytes ?? null,
      entries: details?.entries ?? null,
      contents: details?.contents ?? [],
      command: isKept && step !== undefined ? commandText(step.command) : null,
    };
  });
}

/** Returns a step's command on one line, without the shell that every command starts with. */
export function commandText(command: string): string {
  return command
    .replace(/^\/bin\/sh -c (?:#\(nop\) +)?/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function originOf(layer: {
  readonly isKept: boolean;
  readonly hasBase: boolean;
  readonly isPulled: boolean | null;
}): LayerOrigin | null {
  if (layer.isKept) return 'kept';
  if (layer.isPulled === false) return 'present';
  return layer.hasBase || layer.isPulled === true ? 'new' : null;
}
