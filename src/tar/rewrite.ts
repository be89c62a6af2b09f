// Rewrites entry headers: names, link targets, owners and sizes.

import type { EntryHead } from './entry.ts';
import {
  type ExtensionHeader,
  nonEmpty,
  parseExtensionHeaders,
  readExtension,
} from './extensions.ts';
import {
  BLOCK_BYTES,
  EXTENSION,
  longTextHeader,
  MAX_OWNER_FIELD,
  paddedBytes,
  type TextField,
  withOwnerField,
  withoutSparseMap,
  withSize,
  withText,
} from './header.ts';
import { withoutPaxRecord, withoutPaxRecords, withPaxValues } from './pax.ts';

/** Returns the headers with another name, given as raw bytes. */
export function withPath(head: EntryHead, name: Buffer): EntryHead {
  return withLongText(head, 'name', name);
}

/** Returns a link's headers with another target, given as raw bytes. */
export function withTarget(head: EntryHead, target: Buffer): EntryHead {
  return withLongText(head, 'linkName', target);
}

/** Returns the headers with another owner, written as engines do: Go's archive/tar puts large IDs into PAX records. */
export function withOwner(head: EntryHead, uid: number, gid: number): EntryHead {
  return withOwnerId(withOwnerId(head, 'uid', uid), 'gid', gid);
}

function withOwnerId(
  { extensions, header }: EntryHead,
  field: 'uid' | 'gid',
  id: number,
): EntryHead {
  const hasRecord = readExtension(extensions).pax.has(field);
  if (id <= MAX_OWNER_FIELD || !hasRecord) {
    return {
      extensions: hasRecord ? withoutRecord(extensions, field) : extensions,
      header: withOwnerField(header, field, id),
    };
  }
  const values = new Map([[field, String(id)]]);
  const change = (body: Buffer) => withPaxValues(body, values);
  return { extensions: withLastPax(extensions, change), header: withOwnerField(header, field, 0) };
}

/** Returns a file's headers with size 0. A sparse file becomes a plain one, since its map needs its data. */
export function withoutContent(head: EntryHead): EntryHead {
  const { pax, longName } = readExtension(head.extensions);
  const name = longName === undefined ? nonEmpty(pax.get(SPARSE_NAME)) : undefined;
  const { extensions, header } = name === undefined ? head : withPath(head, name);
  const isContent = (key: string) => key === 'size' || key.startsWith('GNU.sparse.');
  return {
    extensions: withoutRecords(extensions, isContent),
    header: withSize(withoutSparseMap(header), 0),
  };
}

/** Removes a PAX record, which would override the header field. */
export function withoutRecord(extensions: readonly Buffer[], key: string): Buffer[] {
  return withLastPax(extensions, (body) => withoutPaxRecord(body, key));
}

/** Removes all PAX records whose keys match. */
export function withoutRecords(
  extensions: readonly Buffer[],
  isRemoved: (key: string) => boolean,
): Buffer[] {
  return withLastPax(extensions, (body) => withoutPaxRecords(body, isRemoved));
}

/**
 * Changes the last PAX header, the only one that counts, and removes earlier ones: they would apply if the last one
 * became empty and were left out.
 */
function withLastPax(extensions: readonly Buffer[], change: (body: Buffer) => Buffer): Buffer[] {
  const headers = parseExtensionHeaders(extensions);
  const lastPax = headers.findLast(({ typeFlag }) => typeFlag === EXTENSION.pax);
  return headers.flatMap((extension) => {
    const { typeFlag, block, data } = extension;
    if (typeFlag === EXTENSION.pax)
      return extension === lastPax ? rewritePaxHeader(extension, change) : [];
    return data === undefined ? [block] : [block, data];
  });
}

/** Rewrites a PAX header's body. Returns nothing if the new body is empty. */
function rewritePaxHeader(
  { block, data, sizeBytes }: ExtensionHeader,
  change: (body: Buffer) => Buffer,
): Buffer[] {
  if (data === undefined) return [];
  const before = data.subarray(0, sizeBytes);
  const body = change(before);
  if (body.equals(before)) return [block, data];
  return body.length === 0 ? [] : [withSize(block, body.length), padToBlocks(body)];
}

/** The record with the name of a sparse file in the formats 0.1 and 1.0. */
const SPARSE_NAME = 'GNU.sparse.name';

/** Where a text that is too long for the header is stored: in a PAX record or a GNU extension header. */
const LONG_FORMS = {
  name: { records: ['path', SPARSE_NAME], gnuType: EXTENSION.gnuLongName },
  linkName: { records: ['linkpath'], gnuType: EXTENSION.gnuLongLink },
} as const satisfies Record<TextField, unknown>;

function withLongText(head: EntryHead, field: TextField, value: Buffer): EntryHead {
  const { records, gnuType } = LONG_FORMS[field];
  const [record, ...others] = records as readonly [string, ...string[]];
  const header = withText(head.header, field, value);
  // A long text stays in the form that it has.
  const keepsRecord = header === undefined && readExtension(head.extensions).pax.has(record);
  const removed = keepsRecord ? others : records;
  const extensions = parseExtensionHeaders(
    withoutRecords(head.extensions, (key) => (removed as readonly string[]).includes(key)),
  )
    .filter(({ typeFlag }) => typeFlag !== gnuType)
    .flatMap(({ block, data }) => (data === undefined ? [block] : [block, data]));
  if (header !== undefined) return { extensions, header };
  const truncated =
    withText(head.header, field, value.subarray(0, BLOCK_BYTES), true) ?? head.header;
  if (keepsRecord) {
    const change = (body: Buffer) => withPaxValues(body, new Map([[record, value]]));
    return { extensions: withLastPax(extensions, change), header: truncated };
  }
  // GNU tar ends the value with a NUL.
  const data = Buffer.concat([value, Buffer.alloc(1)]);
  return {
    extensions: [...extensions, longTextHeader(gnuType, data.length), padToBlocks(data)],
    header: truncated,
  };
}

function padToBlocks(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(paddedBytes(bytes.length) - bytes.length)]);
}
