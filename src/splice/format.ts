// What a splicer needs of a format.
import type { PackedUnit } from './source.ts';

/** Some bits, the first one lowest. */
export interface Code {
  readonly value: number;
  readonly bits: number;
}

/**
 * What is copied of a stream: whole blocks or frames; or, of a deflate block, the part up to a symbol, or its header and
 * the part from a symbol on.
 */
export interface Range {
  readonly startBit: number;
  endBit: number;
  /** Whether the first block is marked as the last one of its member, which it is not in the copy. */
  readonly isFinal: boolean;
  /** The header of the block that the range starts in. */
  readonly header?: { readonly startBit: number; readonly endBit: number };
  /** The end of the block that the range ends in. */
  readonly blockEnd?: Code;
}

/** A part of a unit. */
export interface Part {
  readonly range: Range;
  /** The unit's output before the part, or if that is the front, of the part. */
  readonly outBytes: number;
}

/** Finds the part of a unit that can be copied if not all of it can, because its output is cut. */
export interface UnitTrimmer {
  /**
   * Returns the longest part from the unit's start on that gives at most `wanted` bytes, which is less than all.
   * @throws Error if the stream has changed
   */
  front(unit: PackedUnit, wanted: number): Part;
  /**
   * Returns the longest part up to the unit's end that refers to nothing before `first`, which counts from the start of
   * the unit's output and may be negative.
   * @throws Error if the stream has changed
   */
  back(unit: PackedUnit, first: number): Part;
}

/** Writes one packed stream of copied and packed parts. The writing methods must be awaited before the next call. */
export interface SpliceFormat {
  /** How many bytes before its own what is packed may refer to. */
  readonly windowBytes: number;
  /** Undefined if only whole units can be copied. */
  readonly trimmer?: UnitTrimmer;
  /** Gets all output in order, ahead of everything else. */
  count(bytes: Buffer): void;
  /**
   * Packs some output. The result depends on these bytes alone.
   * @param before the output before it, {@link windowBytes} of it or all there is
   */
  pack(bytes: Buffer, before: Buffer): Promise<Buffer>;
  /** Writes what was packed. */
  writePacked(packed: Buffer): Promise<void>;
  /** Writes ranges of a stream. May change `packed`, which starts at a byte of the stream. */
  writeRanges(packed: Buffer, startByte: number, ranges: readonly Range[]): Promise<void>;
  /** Writes the end of the stream. Returns the stream's length. */
  end(): Promise<number>;
}
