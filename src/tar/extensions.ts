// Extension headers: entries that describe the next entry (PAX records, GNU long names) and are held until its fate is
// known.
import { FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';
import { damagedTar, EXTENSION, type Header, paddedBytes, readHeader } from './header.ts';
import { readPaxRecords } from './pax.ts';

/** Most bytes of one extension header's data; Go's archive/tar, which engines write with, has the same limit. */
const EXTENSION_LIMIT_BYTES = 1024 * 1024;
/** Most bytes of all extension headers before one entry. */
const HELD_LIMIT_BYTES = 4 * 1024 * 1024;

/** What extension headers say of the entry that follows them; an empty value says nothing. */
export interface Extension {
  /** PAX records (POSIX.1-2017, pax, "Extended Header"), values as raw bytes. */
  readonly pax: ReadonlyMap<string, Buffer>;
  /** GNU long name (`L`). */
  readonly longName: Buffer | undefined;
  /** GNU long link target (`K`). */
  readonly longLink: Buffer | undefined;
}

const NO_DATA = Buffer.alloc(0);
const NO_EXTENSION: Extension = { pax: new Map(), longName: undefined, longLink: undefined };

/** Whether a type flag is that of an extension header for the next entry. */
export function isExtension(typeFlag: string): boolean {
  return (
    typeFlag === EXTENSION.pax ||
    typeFlag === EXTENSION.gnuLongName ||
    typeFlag === EXTENSION.gnuLongLink
  );
}

/** Collects the extension headers of one entry after the other out of a stream of blocks. */
export class ExtensionHeaders {
  #blocks: Buffer[] = [];
  #heldBytes = 0;
  #said = NO_EXTENSION;
  #body: { typeFlag: string; left: number; parts: Buffer[]; sizeBytes: number } | undefined;

  /** Whether bytes of a header's data are still to come. */
  get isReading(): boolean {
    return this.#body !== undefined;
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  /**
   * Takes the header block of an extension header.
   * @throws FlattenError `TAR_LIMIT` where it claims more than is ever read
   */
  begin(header: Header, block: Buffer, offsetBytes: number): void {
    const { typeFlag, sizeBytes } = header;
    if (sizeBytes > EXTENSION_LIMIT_BYTES || this.#heldBytes + sizeBytes > HELD_LIMIT_BYTES) {
      throw new FlattenError(
        'TAR_LIMIT',
        `The extension header at byte ${offsetBytes} claims ${sizeBytes} bytes; at most ${EXTENSION_LIMIT_BYTES} are read.`,
        { hint: NO_BUILDER_WRITES },
      );
    }
    this.#hold(Buffer.from(block));
    if (sizeBytes > 0)
      this.#body = { typeFlag, left: paddedBytes(sizeBytes), parts: [], sizeBytes };
    else this.#said = withHeader(this.#said, typeFlag, NO_DATA, offsetBytes);
  }

  /**
   * Takes bytes of its data; returns how many it took.
   * @throws FlattenError `TAR_INVALID` where PAX records are malformed
   */
  take(bytes: Buffer, offsetBytes: number): number {
    const body = this.#body;
    if (body === undefined) return 0;
    const length = Math.min(body.left, bytes.length);
    body.parts.push(Buffer.from(bytes.subarray(0, length)));
    body.left -= length;
    if (body.left === 0) {
      this.#body = undefined;
      const whole = body.parts.length === 1 ? body.parts[0]! : Buffer.concat(body.parts);
      this.#hold(whole);
      this.#said = withHeader(
        this.#said,
        body.typeFlag,
        whole.subarray(0, body.sizeBytes),
        offsetBytes,
      );
    }
    return length;
  }

  /** Gives what was collected for an entry, and begins anew. */
  release(): { readonly blocks: readonly Buffer[]; readonly extension: Extension } {
    const released = { blocks: this.#blocks, extension: this.#said };
    this.#blocks = [];
    this.#heldBytes = 0;
    this.#said = NO_EXTENSION;
    return released;
  }

  #hold(bytes: Buffer): void {
    this.#blocks.push(bytes);
    this.#heldBytes += bytes.length;
  }
}

/** An extension header that was collected. */
export interface ExtensionHeader {
  readonly typeFlag: string;
  readonly block: Buffer;
  /** Its data with padding, undefined where it has none. */
  readonly data: Buffer | undefined;
  readonly sizeBytes: number;
}

/** The headers that were collected as blocks and their data in turn. */
export function parseExtensionHeaders(blocks: readonly Buffer[]): ExtensionHeader[] {
  const headers: ExtensionHeader[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const { typeFlag, sizeBytes } = readHeader(block, 0);
    headers.push({ typeFlag, block, data: sizeBytes === 0 ? undefined : blocks[++at], sizeBytes });
  }
  return headers;
}

/** Reads extension headers that were collected. */
export function readExtension(blocks: readonly Buffer[]): Extension {
  return parseExtensionHeaders(blocks).reduce(
    (said, { typeFlag, data = NO_DATA, sizeBytes }) =>
      withHeader(said, typeFlag, data.subarray(0, sizeBytes), 0),
    NO_EXTENSION,
  );
}

/** An entry's full name as raw bytes: from a PAX record, a GNU long name or its header. */
export function fullNameOf(header: Header, { pax, longName }: Extension): Buffer {
  return (
    longName ?? nonEmpty(pax.get('GNU.sparse.name')) ?? nonEmpty(pax.get('path')) ?? header.name
  );
}

/**
 * How many bytes of data an entry claims.
 * @throws FlattenError `TAR_INVALID` where its PAX record is no number
 */
export function claimedSize(header: Header, { pax }: Extension, offsetBytes: number): number {
  const record = nonEmpty(pax.get('size'));
  if (record === undefined) return header.sizeBytes;
  const text = record.toString('latin1');
  const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value))
    throw damagedTar(
      offsetBytes,
      `the PAX record of its size is ${JSON.stringify(text.slice(0, 40))}`,
    );
  return value;
}

/** Takes what one header says; of several of a kind only the last counts, as engines read them, one without data too. */
function withHeader(
  said: Extension,
  typeFlag: string,
  data: Buffer,
  offsetBytes: number,
): Extension {
  if (typeFlag === EXTENSION.pax) return { ...said, pax: readPaxRecords(data, offsetBytes) };
  const name = nonEmpty(untilNul(data));
  return typeFlag === EXTENSION.gnuLongName
    ? { ...said, longName: name }
    : { ...said, longLink: name };
}

/** An empty value of a record or a long name says nothing. */
export function nonEmpty(bytes: Buffer | undefined): Buffer | undefined {
  return bytes?.length === 0 ? undefined : bytes;
}

function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}
