// Extension headers: entries that describe the next entry (PAX records, GNU long names). They are held back until the
// filter has decided on that entry.
import { FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';
import {
  damagedTar,
  EXTENSION,
  type Header,
  linkField,
  paddedBytes,
  readHeader,
} from './header.ts';
import { decimal, readPaxRecords } from './pax.ts';

/** Maximum size of one extension header's data. Go's archive/tar, with which engines write, has the same limit. */
const EXTENSION_LIMIT_BYTES = 1024 * 1024;
/** Maximum size of all extension headers in front of one entry. */
const HELD_LIMIT_BYTES = 4 * 1024 * 1024;

/** What extension headers say about the entry that follows. Empty values count as absent. */
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

/** Returns whether a type flag marks an extension header for the next entry. */
export function isExtension(typeFlag: string): boolean {
  return (
    typeFlag === EXTENSION.pax ||
    typeFlag === EXTENSION.gnuLongName ||
    typeFlag === EXTENSION.gnuLongLink
  );
}

/** Collects the extension headers in front of each entry. */
export class ExtensionHeaders {
  #blocks: Buffer[] = [];
  #heldBytes = 0;
  #values = NO_EXTENSION;
  #body: { typeFlag: string; left: number; parts: Buffer[]; sizeBytes: number } | undefined;

  /** Whether the current header's data is incomplete. */
  get isReading(): boolean {
    return this.#body !== undefined;
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  /**
   * Starts an extension header.
   * @throws FlattenError `TAR_LIMIT` if it claims more data than the limits allow
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
    else this.#values = withHeader(this.#values, typeFlag, NO_DATA, offsetBytes);
  }

  /**
   * Consumes bytes of the current header's data and returns how many.
   * @throws FlattenError `TAR_INVALID` if PAX records are malformed
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
      this.#values = withHeader(
        this.#values,
        body.typeFlag,
        whole.subarray(0, body.sizeBytes),
        offsetBytes,
      );
    }
    return length;
  }

  /** Returns the headers collected for an entry, and starts over. */
  release(): { readonly blocks: readonly Buffer[]; readonly extension: Extension } {
    const released = { blocks: this.#blocks, extension: this.#values };
    this.#blocks = [];
    this.#heldBytes = 0;
    this.#values = NO_EXTENSION;
    return released;
  }

  #hold(bytes: Buffer): void {
    this.#blocks.push(bytes);
    this.#heldBytes += bytes.length;
  }
}

/** One collected extension header. */
export interface ExtensionHeader {
  readonly typeFlag: string;
  readonly block: Buffer;
  /** Its data with padding; undefined if it has none. */
  readonly data: Buffer | undefined;
  readonly sizeBytes: number;
}

/** Splits collected blocks into headers with their data. */
export function parseExtensionHeaders(blocks: readonly Buffer[]): ExtensionHeader[] {
  const headers: ExtensionHeader[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const { typeFlag, sizeBytes } = readHeader(block, 0);
    headers.push({ typeFlag, block, data: sizeBytes === 0 ? undefined : blocks[++at], sizeBytes });
  }
  return headers;
}

/** Reads the values in collected extension headers. */
export function readExtension(blocks: readonly Buffer[]): Extension {
  if (blocks.length === 0) return NO_EXTENSION;
  return parseExtensionHeaders(blocks).reduce(
    (values, { typeFlag, data = NO_DATA, sizeBytes }) =>
      withHeader(values, typeFlag, data.subarray(0, sizeBytes), 0),
    NO_EXTENSION,
  );
}

/** Returns an entry's full name as raw bytes, from a GNU long name, a PAX record or the header. */
export function fullNameOf(header: Header, { pax, longName }: Extension): Buffer {
  return (
    longName ?? nonEmpty(pax.get('GNU.sparse.name')) ?? nonEmpty(pax.get('path')) ?? header.name
  );
}

/** Returns a link's target as raw bytes, from a GNU long link, a PAX record or the header. */
export function linkOf(header: Buffer, { pax, longLink }: Extension): Buffer {
  return longLink ?? nonEmpty(pax.get('linkpath')) ?? linkField(header);
}

/**
 * Returns how many bytes of data an entry claims to have.
 * @throws FlattenError `TAR_INVALID` if its PAX record is not a number
 */
export function claimedSize(header: Header, { pax }: Extension, offsetBytes: number): number {
  const record = nonEmpty(pax.get('size'));
  if (record === undefined) return header.sizeBytes;
  const text = record.toString('latin1');
  const value = decimal(text);
  if (!Number.isSafeInteger(value))
    throw damagedTar(
      offsetBytes,
      `the PAX record of its size is ${JSON.stringify(text.slice(0, 40))}`,
    );
  return value;
}

/** Adds one header's values. As in engines, the last header of a kind replaces earlier ones, even if it is empty. */
function withHeader(
  values: Extension,
  typeFlag: string,
  data: Buffer,
  offsetBytes: number,
): Extension {
  if (typeFlag === EXTENSION.pax) return { ...values, pax: readPaxRecords(data, offsetBytes) };
  const name = nonEmpty(untilNul(data));
  return typeFlag === EXTENSION.gnuLongName
    ? { ...values, longName: name }
    : { ...values, longLink: name };
}

/** Returns undefined for an empty value: an empty record or long name counts as absent. */
export function nonEmpty(bytes: Buffer | undefined): Buffer | undefined {
  return bytes?.length === 0 ? undefined : bytes;
}

function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}
