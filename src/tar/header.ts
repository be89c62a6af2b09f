// Header blocks: the fields that are read and written here, and their checksum.
import { DAMAGED_STREAM, FlattenError } from '../base/errors.ts';

/** Size of a tar block. A header is one block, and data is padded to whole blocks (POSIX.1-2017, pax, "ustar"). */
export const BLOCK_BYTES = 512;

/** The two zero blocks that end an archive. */
export const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK_BYTES);

/** Offset and length of each header field in bytes (POSIX ustar; GNU tar manual for the rest). */
const FIELD = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  typeFlag: [156, 1],
  linkName: [157, 100],
  magic: [257, 6],
  devMajor: [329, 8],
  devMinor: [337, 8],
  prefix: [345, 155],
  /** Old GNU sparse files: all that says where their data is. */
  sparseMap: [386, 109],
  /** The same: 1 when more sparse blocks follow the header. */
  gnuIsExtended: [482, 1],
  /** The same: the size once unpacked. */
  realSize: [483, 12],
} as const;

/** Offset and length of a field in bytes. */
type Field = readonly [number, number];

/** Type flags of entries that describe the next entry instead of a file. */
export const EXTENSION = { pax: 'x', paxGlobal: 'g', gnuLongName: 'L', gnuLongLink: 'K' } as const;

/** Types that never have data, whatever their size field says, as Go's archive/tar (which engines use) reads them. */
const HEADER_ONLY = new Set(['1', '2', '3', '4', '5', '6']);

/** A parsed header block. */
export interface Header {
  /** One character; NUL (an old regular file) reads as `0`. */
  readonly typeFlag: string;
  /** Whether the type was NUL, which old archives also use for directories. */
  readonly hasOldType: boolean;
  /** The size field in bytes, before any PAX record overrides it. */
  readonly sizeBytes: number;
  /** Name including the ustar prefix, as raw bytes. */
  readonly name: Buffer;
  /** Whether old GNU sparse blocks follow this header. */
  readonly gnuIsExtended: boolean;
}

/** Returns the size of data after padding to whole blocks. */
export function paddedBytes(bytes: number): number {
  return Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES;
}

/** Returns whether a block is all zeros. Two such blocks end an archive. */
export function isZeroBlock(block: Buffer): boolean {
  // Eight bytes per step, since this runs for every header of the stream.
  for (let at = 0; at < BLOCK_BYTES; at += 8) {
    if (block.readUInt32LE(at) !== 0 || block.readUInt32LE(at + 4) !== 0) return false;
  }
  return true;
}

/** Returns whether a header block's type is NUL: an old archive's file or directory. */
export function hasOldType(block: Buffer): boolean {
  return block[FIELD.typeFlag[0]] === 0;
}

/** Returns whether entries of a type have data after their header. */
export function hasData(typeFlag: string): boolean {
  return !HEADER_ONLY.has(typeFlag);
}

/**
 * Reads one header block.
 * @param block 512 bytes
 * @param offsetBytes the block's offset in the stream, for error messages
 * @throws FlattenError `TAR_INVALID` if the checksum or a number is wrong
 */
export function readHeader(block: Buffer, offsetBytes: number): Header {
  const claimed = readNumber(block, FIELD.checksum, offsetBytes);
  const sum = checksumOf(block);
  if (claimed !== sum && claimed !== signedChecksumOf(block)) {
    throw new FlattenError(
      'TAR_INVALID',
      `A tar header at byte ${offsetBytes} has the checksum ${claimed}, but its bytes add up to ${sum}: the stream was damaged.`,
      { hint: DAMAGED_STREAM },
    );
  }
  const flag = block[FIELD.typeFlag[0]] ?? 0;
  return {
    typeFlag: flag === 0 ? '0' : String.fromCharCode(flag),
    hasOldType: flag === 0,
    sizeBytes: readNumber(block, FIELD.size, offsetBytes),
    name: fullName(block),
    gnuIsExtended: (block[FIELD.gnuIsExtended[0]] ?? 0) !== 0 && flag === 0x53, // 'S'
  };
}

/** Returns the error for a damaged stream. */
export function damagedTar(offsetBytes: number, what: string): FlattenError {
  return new FlattenError(
    'TAR_INVALID',
    `The tar stream is damaged at byte ${offsetBytes}: ${what}.`,
    { hint: DAMAGED_STREAM },
  );
}

/** Header fields that hold a number, which may be negative. */
export type NumberField =
  | 'mode'
  | 'uid'
  | 'gid'
  | 'size'
  | 'mtime'
  | 'devMajor'
  | 'devMinor'
  | 'realSize';

/** Reads a numeric field; NaN if it does not hold a number. */
export function numberField(block: Buffer, name: NumberField): number {
  return numberIn(block, FIELD[name]);
}

/** Reads a header block's link target as raw bytes. */
export function linkField(block: Buffer): Buffer {
  return textField(block, FIELD.linkName);
}

/** Returns a field up to its first NUL, as raw bytes. */
function textField(block: Buffer, field: Field): Buffer {
  return block.subarray(field[0], endOfText(block, field));
}

/** Returns where a field's first NUL is, or its end. A loop, since a search in so few bytes costs more to call. */
function endOfText(block: Buffer, [start, length]: Field): number {
  let end = start;
  while (end < start + length && block[end] !== 0) end++;
  return end;
}

function fullName(block: Buffer): Buffer {
  const name = textField(block, FIELD.name);
  if (block[FIELD.prefix[0]] === 0 || !isPosix(block)) return Buffer.from(name);
  const prefix = textField(block, FIELD.prefix);
  return Buffer.concat([prefix, Buffer.from('/'), name]);
}

const POSIX_MAGIC = Buffer.from('ustar\0');

/** Only POSIX headers ("ustar\0") have a prefix; GNU ("ustar  \0") stores times there. */
function isPosix(block: Buffer): boolean {
  return POSIX_MAGIC.every((byte, at) => block[FIELD.magic[0] + at] === byte);
}

/** Returns the sum of a header's bytes, in which its checksum counts as blanks. */
function checksumOf(block: Buffer): number {
  const [start, length] = FIELD.checksum;
  let sum = 0x20 * length;
  // Two loops without a condition, since this runs for every header.
  for (let at = 0; at < start; at++) sum += block[at]!;
  for (let at = start + length; at < BLOCK_BYTES; at++) sum += block[at]!;
  return sum;
}

/** Returns the same sum of signed bytes, as some old writers have it; readers accept both. */
function signedChecksumOf(block: Buffer): number {
  const [start, length] = FIELD.checksum;
  const highBits = (bytes: Buffer) => bytes.reduce((count, byte) => count + (byte >> 7), 0);
  const all = highBits(block.subarray(0, start)) + highBits(block.subarray(start + length));
  return checksumOf(block) - all * 256;
}

/** Reads a number as octal text, or in base 256 if the first bit is set (GNU, star). */
function readNumber(block: Buffer, field: Field, offsetBytes: number): number {
  const value = numberIn(block, field);
  // Neither a size nor a checksum can be negative.
  if (!(value >= 0)) {
    const bytes = block.subarray(field[0], field[0] + field[1]);
    throw new FlattenError(
      'TAR_INVALID',
      `A tar header at byte ${offsetBytes} has a field that is not a number (${JSON.stringify(bytes.toString('latin1'))}): the stream was damaged.`,
      { hint: DAMAGED_STREAM },
    );
  }
  return value;
}

/** More octal digits may be too large for an exact number. */
const EXACT_DIGITS = 17;

/** Parses a number as {@link parseNumber} does. Most fields are digits that end with blanks or NULs. */
function numberIn(block: Buffer, [start, length]: Field): number {
  const end = start + length;
  let at = start;
  let value = 0;
  for (; at < end; at++) {
    const digit = block[at]! - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  const isNumber = at > start && at - start <= EXACT_DIGITS;
  while (at < end && (block[at] === 0 || block[at] === 0x20)) at++;
  return isNumber && at === end ? value : parseNumber(block.subarray(start, end));
}

/** Parses a number as octal text, or in base 256 if the first bit is set; NaN if it is neither. */
export function parseNumber(bytes: Buffer): number {
  const first = bytes[0] ?? 0;
  let value: number;
  if (first >= 0x80) {
    // Two's complement in all bits of the field except the first, which only marks the base.
    const bits = BigInt(`0x${bytes.toString('hex')}`);
    value = Number(BigInt.asIntN(bytes.length * 8 - 1, bits));
  } else {
    const text = bytes
      .toString('latin1')
      .replace(/^[ \0]+|[ \0]+$/g, '')
      .replace(/\0.*$/s, '');
    value = text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
  }
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

/** Reads a header block's mtime in whole seconds since 1970; NaN if the field does not hold a number. */
export function headerMtime(block: Buffer): number {
  return numberField(block, 'mtime');
}

/** The largest number in 11 octal digits: the year 2242. */
const MAX_OCTAL = 8 ** 11 - 1;

/** Copies a header block with another mtime, in whole seconds since 1970, clamped to what the field can hold. */
export function withMtime(block: Buffer, seconds: number): Buffer {
  const clamped = Math.min(Math.max(0, seconds), MAX_OCTAL);
  return patchHeader(block, FIELD.mtime, Buffer.from(`${clamped.toString(8).padStart(11, '0')}\0`));
}

/** Copies a header block with another size in bytes, of at most 11 octal digits. */
export function withSize(block: Buffer, sizeBytes: number): Buffer {
  return patchHeader(
    block,
    FIELD.size,
    Buffer.from(`${sizeBytes.toString(8).padStart(11, '0')}\0`),
  );
}

/** Copies the header block of an old GNU sparse file as that of a plain file; returns any other as it is. */
export function withoutSparseMap(block: Buffer): Buffer {
  if (block[FIELD.typeFlag[0]] !== 0x53) return block;
  return patchHeader(
    patchHeader(block, FIELD.typeFlag, Buffer.from('0')),
    FIELD.sparseMap,
    Buffer.alloc(FIELD.sparseMap[1]),
  );
}

/** The largest owner ID in the field's 7 octal digits. */
export const MAX_OWNER_FIELD = 8 ** 7 - 1;

/** Copies a header block with another owner ID, in base 256 if it does not fit into octal digits (GNU, star). */
export function withOwnerField(block: Buffer, field: 'uid' | 'gid', id: number): Buffer {
  if (id <= MAX_OWNER_FIELD)
    return patchHeader(block, FIELD[field], Buffer.from(`${id.toString(8).padStart(7, '0')}\0`));
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(id));
  bytes[0] = 0x80;
  return patchHeader(block, FIELD[field], bytes);
}

/** Copies a header block with another name of at most 100 bytes and without a prefix. */
export function withName(block: Buffer, name: string): Buffer {
  const renamed = withText(block, 'name', Buffer.from(name));
  if (renamed === undefined) throw new RangeError(`the name ${name} is too long for a header`);
  return renamed;
}

/** Header fields that hold raw bytes. */
export type TextField = 'name' | 'linkName';

/**
 * Copies a header block with another text in a field. A new name clears the prefix.
 * @param shouldTruncate whether to truncate a text that is too long, since an extension header holds all of it
 * @returns undefined if the text is too long
 */
export function withText(
  block: Buffer,
  field: TextField,
  value: Buffer,
  shouldTruncate = false,
): Buffer | undefined {
  const bytes = Buffer.alloc(FIELD[field][1]);
  if (value.length > bytes.length && !shouldTruncate) return undefined;
  value.copy(bytes);
  const changed = patchHeader(block, FIELD[field], bytes);
  return field === 'name' && isPosix(block)
    ? patchHeader(changed, FIELD.prefix, Buffer.alloc(FIELD.prefix[1]))
    : changed;
}

/** Returns a header block for a directory of root with mode 755 and the time 0, still without a name. */
export function directoryHeader(): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write('0000755', FIELD.mode[0], 'latin1');
  for (const field of [FIELD.uid, FIELD.gid]) block.write('0000000', field[0], 'latin1');
  block.write('00000000000', FIELD.mtime[0], 'latin1');
  block.write('5', FIELD.typeFlag[0], 'latin1');
  block.write('ustar\x0000', FIELD.magic[0], 'latin1');
  return withSize(block, 0);
}

/** Returns a header block for a GNU long name or link target of a given size. */
export function longTextHeader(typeFlag: string, sizeBytes: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write('././@LongLink', FIELD.name[0], 'latin1');
  for (const field of [FIELD.mode, FIELD.uid, FIELD.gid])
    block.write('0000000', field[0], 'latin1');
  block.write('00000000000', FIELD.mtime[0], 'latin1');
  block.write(typeFlag, FIELD.typeFlag[0], 'latin1');
  block.write('ustar  \0', FIELD.magic[0], 'latin1');
  return withSize(block, sizeBytes);
}

function patchHeader(block: Buffer, field: Field, bytes: Buffer): Buffer {
  const copy = Buffer.from(block);
  bytes.copy(copy, field[0], 0, field[1]);
  const sum = checksumOf(copy).toString(8).padStart(6, '0');
  copy.write(`${sum}\0 `, FIELD.checksum[0], 'latin1');
  return copy;
}
