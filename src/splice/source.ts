// The packed streams that a splicer copies from.
import type { UnitIndex } from './unit-index.ts';

/** A packed stream to copy from. */
export interface SpliceSource {
  readonly index: UnitIndex;
  /** Reads some bytes of the stream. The splicer may change what it gets. */
  read(start: number, end: number): Promise<Buffer>;
}

/** Where bytes come from: a source has the same ones in its output at this offset. */
export interface Origin {
  readonly source: SpliceSource;
  readonly offset: number;
}

/** A unit, in packed bytes of its stream. */
export interface PackedUnit {
  readonly packed: Buffer;
  /** Where `packed` starts in the stream, in bytes. */
  readonly startByte: number;
  readonly startBit: number;
  readonly endBit: number;
  readonly isFinal: boolean;
}

/** Reads a unit. */
export async function readUnit(source: SpliceSource, unit: number): Promise<PackedUnit> {
  const { index } = source;
  const startBit = index.startBit(unit);
  const endBit = index.endBit(unit);
  const startByte = Math.floor(startBit / 8);
  const packed = await source.read(startByte, Math.ceil(endBit / 8));
  return { packed, startByte, startBit, endBit, isFinal: index.isFinal(unit) };
}
