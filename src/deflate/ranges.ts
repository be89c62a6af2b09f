// Bits of a stream that are copied.
import type { Range } from '../splice/format.ts';
import type { BitWriter } from './bit-writer.ts';

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
