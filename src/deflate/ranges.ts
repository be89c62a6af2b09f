// Bits of a stream that are copied.
import type { BitWriter } from './bit-writer.ts';
import type { Code } from './symbols.ts';

/** Whole blocks of a stream, or of a block the part up to a symbol, or its header and the part from a symbol on. */
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

/** Writes ranges of a stream. Changes `packed`, which starts at a byte of the stream. */
export async function writeRanges(
  writer: BitWriter,
  packed: Buffer,
  startByte: number,
  ranges: readonly Range[],
): Promise<void> {
  const offset = 8 * startByte;
  for (const { startBit, endBit, isFinal, header, blockEnd } of ranges) {
    const first = (header ?? { startBit }).startBit - offset;
    if (isFinal) packed[first >> 3] = packed[first >> 3]! & ~(1 << (first & 7));
    if (header === undefined) await writer.fillTo(startBit % 8);
    else {
      const bits = header.endBit - header.startBit;
      // So that the header ends at the phase of what follows, which is much more.
      await writer.fillTo((startBit + 8 * bits - bits) % 8);
      await writer.writeShifted(packed, first, first + bits);
    }
    await writer.writeBits(packed, startBit - offset, endBit - offset);
    if (blockEnd !== undefined) await writer.writeNumbers([[blockEnd.value, blockEnd.bits]]);
  }
}
