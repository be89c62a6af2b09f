// Collects the units of a stream while it is scanned.
import { UNIT_BYTES, type UnitTables } from './unit-index.ts';

/**
 * Most units of a stream, 27 bytes each. Layers have some ten thousand; what has more is hostile, or has so little in
 * each block that copying blocks is of no use.
 */
const MAX_UNITS = 1024 * 1024;
/** Most blocks that are joined to a unit. Only a hostile stream has less than sixteen bytes per block. */
const MAX_BLOCKS = UNIT_BYTES / 16;
const FIRST_UNITS = 1024;

/** A deflate block, or a zstd frame, which looks back on nothing. */
export interface Block {
  readonly startBit: number;
  readonly endBit: number;
  readonly outBytes: number;
  readonly lookBack: number;
  readonly isFinal: boolean;
}

/** Joins blocks to units. */
export class UnitRecorder {
  #startBits = new Float64Array(FIRST_UNITS);
  #endBits = new Float64Array(FIRST_UNITS);
  #outStarts = new Float64Array(FIRST_UNITS);
  #lookBacks = new Uint16Array(FIRST_UNITS);
  #finals = new Uint8Array(FIRST_UNITS);
  #units = 0;
  /** The unit that is being collected, if any; its output starts where that of all others ends. */
  #isOpen = false;
  #blocks = 0;
  #startBit = 0;
  #endBit = 0;
  #unitOutBytes = 0;
  #lookBack = 0;
  /** Output of all blocks so far. */
  outBytes = 0;

  /** Adds the next block. Returns false if there are too many. */
  add(block: Block): boolean {
    this.outBytes += block.outBytes;
    // The last block stays alone, so that its mark is the first bit of a unit.
    if (block.isFinal) return this.#close() && this.#push(block);
    // What lies between is not copied.
    if (this.#isOpen && block.startBit !== this.#endBit && !this.#close()) return false;
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#blocks = 0;
      this.#startBit = block.startBit;
      this.#unitOutBytes = 0;
      this.#lookBack = 0;
    }
    this.#lookBack = Math.max(this.#lookBack, block.lookBack - this.#unitOutBytes);
    this.#endBit = block.endBit;
    this.#unitOutBytes += block.outBytes;
    if (++this.#blocks > MAX_BLOCKS) return false;
    const bits = this.#endBit - this.#startBit;
    return (this.#unitOutBytes < UNIT_BYTES && bits < 8 * UNIT_BYTES) || this.#close();
  }

  /** Completes the last unit, unless a final block has. Returns false if there are too many. */
  end(): boolean {
    return this.#close();
  }

  #close(): boolean {
    if (!this.#isOpen) return true;
    this.#isOpen = false;
    return this.#push({
      startBit: this.#startBit,
      endBit: this.#endBit,
      outBytes: this.#unitOutBytes,
      lookBack: this.#lookBack,
      isFinal: false,
    });
  }

  #push({ startBit, endBit, outBytes, lookBack, isFinal }: Block): boolean {
    // Nobody needs blocks without output, such as the empty ones that a flush writes.
    if (outBytes === 0) return true;
    if (this.#units === MAX_UNITS) return false;
    if (this.#units + 1 === this.#startBits.length) this.#grow();
    const unit = this.#units++;
    this.#startBits[unit] = startBit;
    this.#endBits[unit] = endBit;
    this.#outStarts[unit + 1] = this.#outStarts[unit]! + outBytes;
    this.#lookBacks[unit] = lookBack;
    this.#finals[unit] = isFinal ? 1 : 0;
    return true;
  }

  #grow(): void {
    const size = 2 * this.#startBits.length;
    const grown = <Column extends Float64Array | Uint16Array | Uint8Array>(
      column: Column,
      larger: Column,
    ): Column => {
      larger.set(column);
      return larger;
    };
    this.#startBits = grown(this.#startBits, new Float64Array(size));
    this.#endBits = grown(this.#endBits, new Float64Array(size));
    this.#outStarts = grown(this.#outStarts, new Float64Array(size));
    this.#lookBacks = grown(this.#lookBacks, new Uint16Array(size));
    this.#finals = grown(this.#finals, new Uint8Array(size));
  }

  /** Returns the units of the whole stream. */
  tables(packedBytes: number, members: number): UnitTables {
    const units = this.#units;
    return {
      startBits: this.#startBits.slice(0, units),
      endBits: this.#endBits.slice(0, units),
      outStarts: this.#outStarts.slice(0, units + 1),
      lookBacks: this.#lookBacks.slice(0, units),
      finals: this.#finals.slice(0, units),
      packedBytes,
      members,
    };
  }
}
