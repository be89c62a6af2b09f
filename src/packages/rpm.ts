// Reads the files of packages from an RPM database in SQLite's format, which has a header per package (rpm.org, "Package
// format"). Databases in other formats (Berkeley DB, ndb) are not read.
import { SqliteDatabase } from './sqlite.ts';

/** The table of headers, and its column `blob`. */
const TABLE = { name: 'Packages', column: 1 } as const;
/** Tags of a header, and the types that their data must have. */
const TAGS = { name: 1000, indexes: 1116, baseNames: 1117, directories: 1118 } as const;
const TYPES = { int32: 4, string: 6, strings: 8 } as const;
const FIXED_BYTES = 8;
const ENTRY_BYTES = 16;
/** Maximum number of files in a package: as many as are remembered at all. */
const MAX_FILES = 1_000_000;
/** Maximum number of packages, which is far more than any distribution has. */
const MAX_PACKAGES = 200_000;

/** The files of a package as its header has them: checked, and without the rest of the header. */
export interface RpmPackage {
  readonly name: string;
  /** Texts that end with a zero byte, one per file. */
  readonly baseNames: Buffer;
  /** For each file, the big-endian number of its directory. */
  readonly indexes: Buffer;
  /** Texts that end with a zero byte. */
  readonly directories: Buffer;
}

/** Returns the packages in a database; none if it is damaged or has another format. Never throws. */
export function rpmPackages(database: Buffer): readonly RpmPackage[] {
  try {
    const packages: RpmPackage[] = [];
    // One at a time: a header is large, and little of it is kept.
    for (const header of new SqliteDatabase(database).column(TABLE.name, TABLE.column)) {
      if (packages.length === MAX_PACKAGES) throw new RangeError('too many packages');
      packages.push(readHeader(header));
    }
    return packages;
  } catch (error) {
    // What both readers and buffers throw for a position beyond the end.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Yields the paths of a package's files, without a leading `/`. */
export function* rpmFiles(found: RpmPackage): Generator<string> {
  const directories = textsOf(found.directories);
  let file = 0;
  for (const name of textsIn(found.baseNames)) {
    const directory = directories[found.indexes.readUInt32BE(4 * file)] ?? '';
    yield (directory + name).replace(/^\//, '');
    file += 1;
  }
}

/** An entry of a header's index, with the data from its offset to the end. */
interface Entry {
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

function readHeader(header: Buffer): RpmPackage {
  const entries = entriesOf(header);
  const name = entries.get(TAGS.name);
  if (name === undefined) throw new RangeError('a header has no name');
  const baseNames = entries.get(TAGS.baseNames);
  const indexes = entries.get(TAGS.indexes);
  const directories = entries.get(TAGS.directories);
  const [text = ''] = textsOf(checkedTexts({ ...name, count: 1 }, TYPES.string));
  // Public keys are packages without files.
  if (baseNames === undefined || indexes === undefined || directories === undefined)
    return { name: text, baseNames: EMPTY, indexes: EMPTY, directories: EMPTY };
  if (baseNames.count !== indexes.count) throw new RangeError('not each file has a directory');
  return {
    name: text,
    baseNames: checkedTexts(baseNames, TYPES.strings),
    indexes: checkedIndexes(indexes, directories.count),
    directories: checkedTexts(directories, TYPES.strings),
  };
}

const EMPTY = Buffer.alloc(0);
const NEEDED: ReadonlySet<number> = new Set(Object.values(TAGS));

/** Returns a header's entries with the tags above. The last of a tag counts: it replaces that of the original header. */
function entriesOf(header: Buffer): ReadonlyMap<number, Entry> {
  const count = header.readUInt32BE(0);
  const start = FIXED_BYTES + count * ENTRY_BYTES;
  const end = start + header.readUInt32BE(4);
  if (end > header.length) throw new RangeError('a header is longer than its row');
  const found = new Map<number, Entry>();
  for (let at = FIXED_BYTES; at < start; at += ENTRY_BYTES) {
    const tag = header.readUInt32BE(at);
    if (!NEEDED.has(tag)) continue;
    found.set(tag, {
      type: header.readUInt32BE(at + 4),
      data: header.subarray(start + header.readUInt32BE(at + 8), end),
      count: header.readUInt32BE(at + 12),
    });
  }
  return found;
}

/** Returns a copy of as many texts as an entry has. */
function checkedTexts({ type, count, data }: Entry, expected: number): Buffer {
  if (type !== expected || count > MAX_FILES) throw new RangeError('an entry is of another type');
  let end = 0;
  for (let text = 0; text < count; text += 1) {
    end = data.indexOf(0, end) + 1;
    if (end === 0) throw new RangeError('a text is longer than its header');
  }
  return Buffer.from(data.subarray(0, end));
}

function checkedIndexes({ type, count, data }: Entry, directories: number): Buffer {
  if (type !== TYPES.int32 || count * 4 > data.length)
    throw new RangeError('an entry is of another type, or longer than its header');
  const indexes = Buffer.from(data.subarray(0, 4 * count));
  for (let at = 0; at < indexes.length; at += 4)
    if (indexes.readUInt32BE(at) >= directories) throw new RangeError('a directory is missing');
  return indexes;
}

function textsOf(bytes: Buffer): readonly string[] {
  return [...textsIn(bytes)];
}

/** Yields texts that end with a zero byte, with one character per byte. */
function* textsIn(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    yield bytes.toString('latin1', start, end);
    start = end + 1;
  }
}
