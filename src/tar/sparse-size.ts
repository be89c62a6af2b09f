// The real size of a sparse file: what a reader unpacks, not what the archive holds.
import type { TarEntry } from './entry.ts';
import { type Extension, nonEmpty, readExtension } from './extensions.ts';
import { numberField } from './header.ts';
import { decimal } from './pax.ts';
import { damagedSparse } from './sparse-map.ts';

/** PAX records with the real size, of the formats 1.0, and 0.0 and 0.1 (GNU tar manual, "Storing Sparse Files"). */
const RECORDS = ['GNU.sparse.realsize', 'GNU.sparse.size'] as const;

/**
 * Returns how many bytes a file has once it is unpacked.
 * @throws FlattenError `TAR_INVALID` if the headers of a sparse file do not hold a number
 */
export function realSizeOf(entry: TarEntry, { pax }: Extension): number {
  const { name } = entry;
  if (entry.typeFlag === 'S') return checked(name, numberField(entry.header, 'realSize'));
  if (pax.size === 0) return entry.sizeBytes;
  for (const key of RECORDS) {
    const record = nonEmpty(pax.get(key));
    if (record === undefined) continue;
    return checked(name, decimal(record.toString('latin1')));
  }
  return entry.sizeBytes;
}

/**
 * The same, for an entry whose extension headers were not read. Fast, since it is called for every entry.
 * @throws FlattenError as {@link realSizeOf}
 */
export function unpackedSizeOf(entry: TarEntry): number {
  const mayBeSparse =
    entry.typeFlag === 'S' || entry.extensions.some((block) => block.includes('GNU.sparse.'));
  return mayBeSparse ? realSizeOf(entry, readExtension(entry.extensions)) : entry.sizeBytes;
}

function checked(name: Buffer, bytes: number): number {
  if (!(Number.isSafeInteger(bytes) && bytes >= 0))
    throw damagedSparse(name, 'its real size is not a number');
  return bytes;
}
