// Where the units of a packed stream are, how much each gives, and which can be copied.

/**
 * The columns of a {@link UnitIndex}, which a worker can transfer. A row is a unit with output: one or more
 * whole deflate blocks that lie next to each other in one gzip member, or zstd frames. Positions in the stream are in bits.
 */
export interface UnitTables {
  readonly startBits: Float64Array<ArrayBuffer>;
  readonly endBits: Float64Array<ArrayBuffer>;
  /** Where the output of each unit starts, over all members or frames; and as a last number, where all output ends. */
  readonly outStarts: Float64Array<ArrayBuffer>;
  /** How many bytes before its own output a unit refers to at most. */
  readonly lookBacks: Uint16Array<ArrayBuffer>;
  /** 1 for a unit that is the last block of its member. */
  readonly finals: Uint8Array<ArrayBuffer>;
  readonly packedBytes: number;
  /** Gzip members or zstd frames. */
  readonly members: number;
}

/**
 * A unit is complete once it has so many bytes of output, or packed ones. Less would only cost memory: what deflate
 * programs write are blocks of some ten kilobytes.
 */
export const UNIT_BYTES = 16 * 1024;
/**
 * Longer units are not copied, because whoever copies one holds its output until the last byte is there. Neither zlib nor
 * GNU gzip write longer blocks: theirs have at most 32,768 symbols, of at most 258 bytes each. Frames of pzstd have
 * 8 MiB, unless it was asked for a high level.
 */
export const MAX_UNIT_BYTES = 8.5 * 1024 * 1024;

/** The units of a packed stream, in order. */
export class UnitIndex {
  readonly #tables: UnitTables;
  /** How many there are. */
  readonly units: number;
  /** Uncompressed size of the whole stream. */
  readonly outBytes: number;

  constructor(tables: UnitTables) {
    this.#tables = tables;
    this.units = tables.startBits.length;
    this.outBytes = tables.outStarts[this.units]!;
  }

  /** Size of the stream. */
  get packedBytes(): number {
    return this.#tables.packedBytes;
  }

  get members(): number {
    return this.#tables.members;
  }

  /** Where a unit starts in the stream, in bits. */
  startBit(unit: number): number {
    return this.#tables.startBits[unit]!;
  }

  endBit(unit: number): number {
    return this.#tables.endBits[unit]!;
  }

  /** Where the output of a unit starts, over all members. */
  outStart(unit: number): number {
    return this.#tables.outStarts[unit]!;
  }

  outEnd(unit: number): number {
    return this.#tables.outStarts[unit + 1]!;
  }

  /** The output of a unit in bytes. */
  lengthOf(unit: number): number {
    return this.outEnd(unit) - this.outStart(unit);
  }

  /** How many bytes before {@link outStart} a unit refers to at most. */
  lookBack(unit: number): number {
    return this.#tables.lookBacks[unit]!;
  }

  /** Returns whether the first bit of a unit marks it as the last block (BFINAL). It is a single block then. */
  isFinal(unit: number): boolean {
    return this.#tables.finals[unit] === 1;
  }

  /** Returns the first unit whose output starts at or after an offset; {@link units} if there is none. */
  firstFrom(offset: number): number {
    const { outStarts } = this.#tables;
    let low = 0;
    let high = this.units;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (outStarts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Returns whether a unit can be copied into an output that has this stream's output from `runStart` to the unit's
   * end without a gap: only if all it looks back on is in there.
   */
  isCopyable(unit: number, runStart: number): boolean {
    const start = this.outStart(unit);
    return start - this.lookBack(unit) >= runStart && this.lengthOf(unit) <= MAX_UNIT_BYTES;
  }
}
