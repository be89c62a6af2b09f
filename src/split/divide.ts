// Divides the entries of a flat tar among layers.
import type { Package } from '../packages/managers.ts';
import { type Arrangement, arrange } from './arrange.ts';
import type { Division, WantedLayers } from './division.ts';
import { type FlatIndex, KIND } from './flat-index.ts';
import { fillLayers } from './pieces.ts';

/** Tells the package of a file: see `PackageOwners`. */
export interface Owners {
  packageOf(path: string): Package | undefined;
}

/**
 * Divides the entries of an index. The same index gives the same layers.
 * @throws FlattenError `TAR_INVALID` if an entry is below one that is no directory, or a hard link has no target
 */
export function divide(index: FlatIndex, owners: Owners, wanted: WantedLayers): Division {
  const arrangement = arrange(index);
  const count = 'layers' in wanted ? wanted.layers : countFor(index, wanted.maxBytes);
  const layerOf = place(index, owners, arrangement, count);
  return { layers: fillLayers(index, arrangement, layerOf, count), notices: [], details: [] };
}

function countFor({ packedBytes, count }: FlatIndex, maxBytes: number): number {
  let total = 0;
  for (let entry = 0; entry < count; entry++) total += packedBytes[entry] as number;
  return Math.max(1, Math.min(100, Math.ceil((total * 1.1) / maxBytes)));
}

function place(
  index: FlatIndex,
  owners: Owners,
  { order, target }: Arrangement,
  count: number,
): Uint8Array {
  const layerOf = new Uint8Array(index.count);
  const groups = new Map<string, { bytes: number; layer: number }>();
  const keys = index.paths.map((path) => {
    const owner = owners.packageOf(path);
    return owner === undefined ? path.split('/', 2).join('/') : `${owner.manager}:${owner.name}`;
  });
  for (const entry of order) {
    if (index.kind[entry] === KIND.directory) continue;
    const group = groups.get(keys[entry] as string) ?? { bytes: 0, layer: 0 };
    groups.set(keys[entry] as string, group);
    group.bytes += index.packedBytes[entry] as number;
  }
  const loads = new Array<number>(count).fill(0);
  for (const group of [...groups.values()].sort((one, other) => other.bytes - one.bytes)) {
    group.layer = loads.indexOf(Math.min(...loads));
    loads[group.layer]! += group.bytes;
  }
  for (let entry = 0; entry < index.count; entry++) {
    const carrier = target[entry] as number;
    layerOf[entry] =
      carrier >= 0
        ? (layerOf[carrier] as number)
        : index.kind[entry] === KIND.directory
          ? count - 1
          : (groups.get(keys[entry] as string)?.layer ?? 0);
  }
  return layerOf;
}
