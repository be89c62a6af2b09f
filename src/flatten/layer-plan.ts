// What a division says about its layers, and what people are told of them.
import { formatBytes } from '../base/format.ts';
import type { Log } from '../base/log.ts';
import { written } from '../base/spelling.ts';
import { cut } from '../base/text.ts';
import type { LayerOptions } from '../inputs/layer-options.ts';
import type { LayerFacts } from '../report/facts.ts';
import type { DividedLayer, Division, WantedLayers } from '../split/division.ts';
import { type FlatIndex, KIND } from '../split/flat-index.ts';

/**
 * Returns what the options ask of a plan; undefined for one layer. It goes by how layers are to be packed, also if a store
 * does not keep them so: every store gets the same layers.
 */
export function wantedLayers({ division, compression }: LayerOptions): WantedLayers | undefined {
  return division && { ...division, isUnpacked: compression.kind === 'none' };
}

/** A layer that is to be packed. */
export interface PlannedLayer {
  readonly layer: DividedLayer;
  /** Whether it is the only one. */
  readonly isWhole: boolean;
  /** Whether it has one file with data, so that it cannot be divided. */
  readonly isOneFile: boolean;
}

/** Returns the layers of a division, bottom first. */
export function plannedLayers(
  { layers }: Division,
  { index }: { readonly index: FlatIndex },
): PlannedLayer[] {
  return layers.map((layer) => ({
    layer,
    isWhole: layers.length === 1,
    isOneFile: countFiles(layer, index) <= 1,
  }));
}

/** Yields the lengths of the runs that a layer has of the flat tar, in bytes. */
export function* runsOf({ pieces }: DividedLayer, { start, bytes }: FlatIndex): Generator<number> {
  let end = 0;
  let run = 0;
  for (const piece of pieces) {
    if (piece < 0) continue;
    if (start[piece] !== end && run > 0) {
      yield run;
      run = 0;
    }
    run += bytes[piece] ?? 0;
    end = (start[piece] ?? 0) + (bytes[piece] ?? 0);
  }
  if (run > 0) yield run;
}

/** Counts the files with data in a layer. */
function countFiles({ pieces }: DividedLayer, { kind, dataBytes }: FlatIndex): number {
  let files = 0;
  for (const entry of pieces)
    if (entry >= 0 && kind[entry] === KIND.file && (dataBytes[entry] ?? 0) > 0) files++;
  return files;
}

/** Returns a notice for each file that makes its layer larger than asked. */
export function largeFiles(
  parts: readonly { readonly facts: LayerFacts; readonly plan: PlannedLayer }[],
  maxBytes: number,
): string[] {
  return parts
    .filter(({ facts, plan }) => facts.packedBytes > maxBytes && plan.isOneFile)
    .map(
      ({ facts: { contents, packedBytes } }) =>
        `${contents[0]?.name ?? 'A file'} alone takes ${formatBytes(packedBytes)} compressed, so its layer is larger than ${written('max-layer-size')}.`,
    );
}

/** How many contents of a layer the log names, and with how many characters: a line should fit into a terminal. */
const MOST_NAMES = 2;
const MOST_NAME_CHARS = 36;

/**
 * Logs the layers, bottom first.
 * @param arePacked whether they are kept packed, so that their packed sizes mean something
 */
export function logLayers(
  layers: readonly LayerFacts[],
  log: Log,
  { arePacked }: { readonly arePacked: boolean },
): void {
  for (const [at, { packedBytes, bytes, contents }] of layers.entries()) {
    const names = contents.slice(0, MOST_NAMES).map(({ name }) => cut(name, MOST_NAME_CHARS));
    const what = names.length === 0 ? '' : `: ${names.join(', ')}`;
    const packed = arePacked ? `, ${formatBytes(packedBytes)} compressed` : '';
    log.info(`Layer ${at + 1} of ${layers.length}, ${formatBytes(bytes)}${packed}${what}`);
  }
}
