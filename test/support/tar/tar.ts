// Builds tar archives block by block, so that tests can use every odd dialect.

export const BLOCK = 512;

/** The fields of one header block. */
export interface HeaderSpec {
  readonly name?: string | Buffer;
  readonly sizeBytes?: number;
  /** One character; an empty string writes NUL, as old archives do. */
  readonly typeFlag?: string;
  readonly mode?: number;
  readonly mtime?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly linkName?: string | Buffer;
  readonly magic?: 'ustar' | 'gnu' | 'v7';
  readonly prefix?: string | Buffer;
  /** Writes the size in base 256. */
  readonly base256?: boolean;
  /** Bytes to write at any offset, after all other fields but before the checksum. */
  readonly patches?: ReadonlyArray<readonly [offset: number, bytes: string | Buffer]>;
}

const MAGIC = { ustar: 'ustar\x0000', gnu: 'ustar  \0', v7: '' } as const;

/** One header block with a correct checksum. */
export function header(spec: HeaderSpec): Buffer {
  const block = Buffer.alloc(BLOCK);
  const put = (offset: number, bytes: string | Buffer, most: number) =>
    Buffer.from(bytes as string, 'latin1').copy(block, offset, 0, most);
  put(0, spec.name ?? 'file', 100);
  put(100, octal(spec.mode ?? 0o644, 8), 8);
  put(108, octal(spec.uid ?? 0, 8), 8);
  put(116, octal(spec.gid ?? 0, 8), 8);
  put(124, spec.base256 ? base256(spec.sizeBytes ?? 0) : octal(spec.sizeBytes ?? 0, 12), 12);
  put(136, octal(spec.mtime ?? 0, 12), 12);
  put(156, spec.typeFlag ?? '0', 1);
  put(157, spec.linkName ?? '', 100);
  put(257, MAGIC[spec.magic ?? 'ustar'], 8);
  put(345, spec.prefix ?? '', 155);
  for (const [offset, bytes] of spec.patches ?? []) put(offset, bytes, BLOCK - offset);
  return withChecksum(block);
}

/** Writes the correct checksum into a block, in place. */
export function withChecksum(block: Buffer): Buffer {
  block.fill(0x20, 148, 156);
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** The checksum of a block as old writers took it, with signed bytes. */
export function withSignedChecksum(block: Buffer): Buffer {
  block.fill(0x20, 148, 156);
  const sum = block.reduce((total, byte) => total + (byte > 127 ? byte - 256 : byte), 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`;
}

function base256(value: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeBigUInt64BE(BigInt(value), 4);
  bytes[0] = 0x80;
  return bytes;
}

/** Data with zeros up to whole blocks. */
export function padded(data: string | Buffer): Buffer {
  return Buffer.concat(withPadding(data));
}

function withPadding(data: string | Buffer): [data: Buffer, padding: Buffer] {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return [bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
}

/** An entry with its data. */
export function entry(spec: HeaderSpec, data: string | Buffer = ''): Buffer {
  const [bytes, padding] = withPadding(data);
  return Buffer.concat([
    header({ ...spec, sizeBytes: spec.sizeBytes ?? bytes.length }),
    bytes,
    padding,
  ]);
}

/** One PAX record with the length that it needs. */
export function paxRecord(key: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([
    Buffer.from(` ${key}=`),
    Buffer.from(value as string),
    Buffer.from('\n'),
  ]);
  let length = rest.length;
  while (String(length).length + rest.length !== length)
    length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

/** A PAX extended header: `x` for the next entry, `g` (global) for all that follow. */
export function pax(records: Readonly<Record<string, string | Buffer>>, typeFlag = 'x'): Buffer {
  const body = Object.entries(records).map(([key, value]) => paxRecord(key, value));
  return entry({ name: './PaxHeaders/x', typeFlag }, Buffer.concat(body));
}

/** A GNU long name (`L`) or long link target (`K`). */
export function gnuLong(typeFlag: 'L' | 'K', name: string | Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name as string), Buffer.alloc(1)]);
  return entry({ name: '././@LongLink', typeFlag, magic: 'gnu' }, body);
}

/** The two zero blocks that end an archive, or more to fill a record. */
export function end(blocks = 2): Buffer {
  return Buffer.alloc(blocks * BLOCK);
}

/** A whole archive. */
export function archive(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([...parts, end()]);
}
