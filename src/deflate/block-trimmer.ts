// Finds the part of a unit that can be copied if not all of it can, because its output is cut.
import type { Part, UnitTrimmer } from '../splice/format.ts';
import type { PackedUnit } from '../splice/source.ts';
import { BLOCK_END, INVALID, MAX_HEADER_BYTES, SymbolReader } from './symbols.ts';

/** Nothing else makes a unit that was scanned unreadable. */
function changed(): Error {
  return new Error('A gzip stream has changed since it was scanned.');
}

/** Trims units, one after the other. */
export class BlockTrimmer implements UnitTrimmer {
  readonly #symbols = new SymbolReader(new Uint8Array(0));
  #offset = 0;
  /** Output before the current block. */
  #outBytes = 0;

  #start({ packed, startByte, startBit }: PackedUnit): void {
    // What is read beyond the end are zeros.
    this.#symbols.moveTo(
      Buffer.concat([packed, Buffer.alloc(MAX_HEADER_BYTES)]),
      startBit - 8 * startByte,
    );
    this.#offset = 8 * startByte;
    this.#outBytes = 0;
  }

  #bit(): number {
    return this.#offset + this.#symbols.position;
  }

  /** Reads the header of a block. Returns the output of a stored block; undefined if symbols follow. */
  #startBlock(): number | undefined {
    const symbols = this.#symbols;
    symbols.take(1);
    const type = symbols.take(2);
    if (type === 0) {
      symbols.position = (symbols.position + 7) & ~7;
      const length = symbols.take(16);
      symbols.position += 16;
      return length;
    }
    if (type === 1) symbols.startFixed();
    else if (symbols.startDynamic() !== undefined) throw changed();
    return undefined;
  }

  front(unit: PackedUnit, wanted: number): Part {
    this.#start(unit);
    const symbols = this.#symbols;
    const { startBit, isFinal } = unit;
    while (this.#bit() < unit.endBit) {
      const blockStart = this.#bit();
      const stored = this.#startBlock();
      if (stored !== undefined) {
        if (this.#outBytes + stored > wanted)
          return { range: { startBit, endBit: blockStart, isFinal }, outBytes: this.#outBytes };
        symbols.position += 8 * stored;
        this.#outBytes += stored;
        continue;
      }
      for (;;) {
        const outBytes = this.#outBytes + symbols.outBytes;
        const endBit = this.#bit();
        const distance = symbols.step();
        if (distance === BLOCK_END) break;
        if (distance === INVALID || endBit >= unit.endBit) throw changed();
        if (this.#outBytes + symbols.outBytes > wanted)
          return {
            range: { startBit, endBit, isFinal, blockEnd: symbols.endCode() },
            outBytes,
          };
      }
      this.#outBytes += symbols.outBytes;
    }
    throw changed();
  }

  back(unit: PackedUnit, first: number): Part {
    this.#start(unit);
    const symbols = this.#symbols;
    const { endBit, isFinal } = unit;
    let part: Part = { range: { startBit: unit.startBit, endBit, isFinal }, outBytes: 0 };
    while (this.#bit() < endBit) {
      const header = { startBit: this.#bit(), endBit: 0 };
      const stored = this.#startBlock();
      const isOutside = this.#outBytes < first;
      if (stored !== undefined) symbols.position += 8 * stored;
      else {
        header.endBit = this.#bit();
        for (;;) {
          const at = this.#outBytes + symbols.outBytes;
          const distance = symbols.step();
          if (distance === BLOCK_END) break;
          if (distance === INVALID || this.#bit() > endBit) throw changed();
          if (at - distance >= first) continue;
          const outBytes = this.#outBytes + symbols.outBytes;
          part = { range: { startBit: this.#bit(), endBit, isFinal, header }, outBytes };
        }
      }
      this.#outBytes += stored ?? symbols.outBytes;
      // Nothing of this block is left.
      if ((stored !== undefined && isOutside) || part.outBytes === this.#outBytes)
        part = {
          range: { startBit: this.#bit(), endBit, isFinal: false },
          outBytes: this.#outBytes,
        };
    }
    return part;
  }
}
