// An entry's metadata, as far as a filesystem stores it.

import type { EntryHead, TarEntry, Verdict } from './entry.ts';
import { type Extension, linkOf, nonEmpty, readExtension } from './extensions.ts';
import { numberField } from './header.ts';
import { unpackedSizeOf } from './sparse-size.ts';

/** What a filesystem stores about an entry besides its name and data. */
export interface EntryFacts {
  /** One character from the header: `0` file, `1` hard link, `2` symlink, `5` directory, … */
  readonly typeFlag: string;
  /** Permission, setuid, setgid and sticky bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whole seconds since 1970, the earlier one of a fraction. */
  readonly mtimeSeconds: number;
  /** Up to nine digits of the fraction of a second, as written, without zeros at the end; engines cut it off. */
  readonly mtimeFraction: string;
  /** A link's target as raw bytes; empty for other types. */
  readonly link: Buffer;
  /** A device node's `major,minor`; empty for other types. */
  readonly device: string;
  /** Extended attributes as `NAME=VALUE`, one character per raw byte, sorted. */
  readonly xattrs: readonly string[];
}

const NO_LINK = Buffer.alloc(0);
const XATTR_RECORD = 'SCHILY.xattr.';
/** The mode without the file type, which some writers include. */
const MODE_BITS = 0o7777;

/**
 * Reads the metadata from an entry's headers. Malformed numbers read as NaN.
 * @param extension what the extension headers say, if that was read already
 */
export function entryFacts(
  { extensions, header }: EntryHead,
  extension: Extension = readExtension(extensions),
): EntryFacts {
  const { pax } = extension;
  const flag = header[156] ?? 0;
  const typeFlag = flag === 0 ? '0' : String.fromCharCode(flag);
  const number = (record: string, field: 'uid' | 'gid' | 'mtime') => {
    const value = nonEmpty(pax.get(record));
    return value === undefined
      ? numberField(header, field)
      : Math.floor(Number(value.toString('latin1')));
  };
  const isLink = typeFlag === '1' || typeFlag === '2';
  const isDevice = typeFlag === '3' || typeFlag === '4';
  return {
    typeFlag,
    mode: numberField(header, 'mode') & MODE_BITS,
    uid: number('uid', 'uid'),
    gid: number('gid', 'gid'),
    mtimeSeconds: number('mtime', 'mtime'),
    mtimeFraction: fractionOf(pax.get('mtime')),
    link: isLink ? linkOf(header, extension) : NO_LINK,
    device: isDevice ? `${numberField(header, 'devMajor')},${numberField(header, 'devMinor')}` : '',
    xattrs: pax.size === 0 ? NO_XATTRS : xattrsIn(pax),
  };
}

const NO_XATTRS: readonly string[] = [];

function xattrsIn(pax: Extension['pax']): string[] {
  return [...pax]
    .filter(([key]) => key.startsWith(XATTR_RECORD))
    .map(([key, value]) => `${key.slice(XATTR_RECORD.length)}=${value.toString('latin1')}`)
    .sort();
}

/** Filesystems store nanoseconds. */
function fractionOf(time: Buffer | undefined): string {
  if (time === undefined) return '';
  const [, digits = ''] = /\.(\d{1,9})/.exec(time.toString('latin1')) ?? [];
  return digits.replace(/0+$/, '');
}

/**
 * Returns how many bytes of data an entry has in the result, once that is unpacked.
 * @throws FlattenError `TAR_INVALID` if the headers of a sparse file do not hold its size
 */
export function resultBytes(entry: TarEntry, verdict: Verdict): number {
  if (verdict === 'drop') return 0;
  return verdict === 'keep' || verdict.data === undefined
    ? unpackedSizeOf(entry)
    : numberField(verdict.head.header, 'size');
}
