// Writes entries for plain files whose names and sizes are ours: no time, no owner, so that equal files give equal bytes.
import { BLOCK_BYTES, paddedBytes } from './header.ts';
import { paxRecord } from './pax.ts';

/** The most that eleven octal digits can say. */
const MAX_OCTAL_BYTES = 8 ** 11 - 1;
const NAME_BYTES = 100;

/**
 * Returns the header of a plain file (POSIX.1-2017, pax, "ustar Interchange Format"). A size that does not fit is in
 * base 256, as in GNU tar's archives: all readers of images know that.
 * @param name at most 100 bytes
 */
export function plainFileHeader(name: string, sizeBytes: number): Buffer {
  return headerOf('0', name, sizeBytes);
}

/** Returns an extended header (POSIX.1-2017, pax) for the entry that follows, with its records. */
export function paxHeader(records: ReadonlyMap<string, string>): Buffer {
  const body = Buffer.concat([...records].map(([key, value]) => paxRecord(key, value)));
  return Buffer.concat([headerOf('x', 'pax', body.length), body, paddingAfter(body.length)]);
}

function headerOf(typeFlag: string, name: string, sizeBytes: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  if (block.write(name, 0, NAME_BYTES, 'utf8') < Buffer.byteLength(name))
    throw new RangeError(`the name ${name} is too long for a header`);
  block.write('0000644\x000000000\x000000000\0', 100, 'latin1');
  if (sizeBytes <= MAX_OCTAL_BYTES) {
    block.write(`${sizeBytes.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  } else {
    block.writeUInt8(0x80, 124);
    block.writeBigUInt64BE(BigInt(sizeBytes), 128);
  }
  block.write('00000000000\0        ', 136, 'latin1');
  block.write(typeFlag, 156, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  const checksum = block.reduce((sum, byte) => sum + byte, 0);
  block.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Returns the zeros that follow a file's data up to the end of its last block. */
export function paddingAfter(sizeBytes: number): Buffer {
  return Buffer.alloc(paddedBytes(sizeBytes) - sizeBytes);
}

/** Returns the zeros that end an archive. */
export function endOfArchive(): Buffer {
  return Buffer.alloc(2 * BLOCK_BYTES);
}
