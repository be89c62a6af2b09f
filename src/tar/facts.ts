// What an entry is: all of it that a filesystem keeps, read from its head.

import type { EntryHead, TarEntry, Verdict } from './entry.ts';
import { nonEmpty, readExtension } from './extensions.ts';
import { linkField, numberField } from './header.ts';

/** What a filesystem keeps of an entry besides its name and its data. */
export interface EntryFacts {
  /** One character of the header: `0` file, `1` hard link, `2` symlink, `5` directory, … */
  readonly typeFlag: string;
  /** Permission, setuid, setgid and sticky bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whole seconds since 1970; fractions are cut off, as engines do. */
  readonly mtimeSeconds: number;
  /** Target of a link, as raw bytes; empty for anything else. */
  readonly link: Buffer;
  /** `major,minor` of a device node; empty for anything else. */
  readonly device: string;
  /** Extended attributes as `NAME=VALUE`, raw, sorted. */
  readonly xattrs: readonly string[];
}

const XATTR_RECORD = 'SCHILY.xattr.';
/** Bits of a mode that are no file type; some writers put the type in too. */
const MODE_BITS = 0o7777;

/** Reads an entry's head. A number that is none reads as NaN. */
export function entryFacts({ extensions, header }: EntryHead): EntryFacts {
  const { pax, longLink } = readExtension(extensions);
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
    link: isLink
      ? (longLink ?? nonEmpty(pax.get('linkpath')) ?? linkField(header))
      : Buffer.alloc(0),
    device: isDevice ? `${numberField(header, 'devMajor')},${numberField(header, 'devMinor')}` : '',
    xattrs: [...pax]
      .filter(([key]) => key.startsWith(XATTR_RECORD))
      .map(([key, value]) => `${key.slice(XATTR_RECORD.length)}=${value.toString('latin1')}`)
      .sort(),
  };
}

/** Data that an entry brings with it as it is kept, in bytes; 0 for what is no file. */
export function resultBytes(entry: TarEntry, verdict: Verdict): number {
  if (verdict === 'drop') return 0;
  return verdict === 'keep' || verdict.data === undefined
    ? entry.sizeBytes
    : numberField(verdict.head.header, 'size');
}
