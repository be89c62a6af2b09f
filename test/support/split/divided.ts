// Divides flat tars in memory and reads the layers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { PackageOwners } from '../../../src/packages/package-owners.ts';
import { divide } from '../../../src/split/divide.ts';
import type { Division, WantedLayers } from '../../../src/split/division.ts';
import { FlatIndex } from '../../../src/split/flat-index.ts';
import { type FlatSpool, openDivided } from '../../../src/split/layer-stream.ts';
import { tempDir } from '../process/temp.ts';
import { contentOf, NEVER } from '../tar/streams.ts';

/** A flat tar with its index. */
export interface Indexed {
  readonly index: FlatIndex;
  readonly owners: PackageOwners;
}

/** A divided flat tar. */
export interface Divided extends Indexed {
  readonly division: Division;
  readonly spool: FlatSpool;
  /** The tar streams of the layers, lowest first. */
  readonly tars: readonly Buffer[];
}

/** Reads a flat tar in pieces of a given size. */
export function indexed(tar: Buffer, pieceBytes = 65536): Indexed {
  const owners = new PackageOwners();
  const index = new FlatIndex(owners);
  for (let at = 0; at < tar.length; at += pieceBytes)
    index.add(Buffer.from(tar.subarray(at, at + pieceBytes)));
  index.end();
  return { index, owners };
}

/** Writes a flat tar into a file of the test's own directory. */
export function spooled(tar: Buffer, { index }: Indexed): FlatSpool {
  const path = join(tempDir(), 'flat.tar');
  writeFileSync(path, tar);
  return { path, index };
}

/** Divides a flat tar, and checks what the plan says about the streams of its layers. */
export async function divided(
  tar: Buffer,
  wanted: WantedLayers,
  pieceBytes?: number,
): Promise<Divided> {
  const flat = indexed(tar, pieceBytes);
  const division = divide(flat.index, flat.owners, wanted);
  const spool = spooled(tar, flat);
  const tars: Buffer[] = [];
  for (const layer of division.layers) {
    const bytes = await contentOf(openDivided(spool, layer, NEVER));
    expect(bytes.length, 'length of a stream').toBe(layer.streamBytes);
    expect(layer.entries).toBe(layer.pieces.length);
    tars.push(bytes);
  }
  return { ...flat, division, spool, tars };
}
