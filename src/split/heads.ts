// Headers of directories that are in a layer only as parents of what it has.
import type { EntryHead } from '../tar/entry.ts';
import { isExtension, parseExtensionHeaders } from '../tar/extensions.ts';
import { BLOCK_BYTES, paddedBytes, readHeader, withMtime } from '../tar/header.ts';
import { withoutRecords } from '../tar/rewrite.ts';

/** Records of times, which differ from build to build. */
const TIMES = new Set(['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime']);

/** The time of directories in all layers but the last, which has their own. Builds set those of directories anew. */
const PARENT_SECONDS = 0;

/** Returns a directory's headers with a fixed time, also in the headers of its extensions. */
export function parentHead({ extensions, header }: EntryHead): EntryHead {
  return {
    extensions: parseExtensionHeaders(withoutRecords(extensions, (key) => TIMES.has(key))).flatMap(
      ({ block, data }) => [
        withMtime(block, PARENT_SECONDS),
        ...(data === undefined ? [] : [data]),
      ],
    ),
    header: withMtime(header, PARENT_SECONDS),
  };
}

/** Splits the bytes of an entry's headers into blocks. */
export function splitHead(bytes: Buffer): EntryHead {
  const extensions: Buffer[] = [];
  for (let at = 0; ; ) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    const { typeFlag, sizeBytes } = readHeader(block, at);
    if (!isExtension(typeFlag)) return { extensions, header: block };
    extensions.push(block);
    at += BLOCK_BYTES;
    if (sizeBytes === 0) continue;
    extensions.push(bytes.subarray(at, at + paddedBytes(sizeBytes)));
    at += paddedBytes(sizeBytes);
  }
}
