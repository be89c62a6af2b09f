// Reads tables of an SQLite database that is in memory (sqlite.org, "Database File Format"): no indexes, and no write-ahead
// log. The database is text of an image, so it may be damaged or hostile. Each page is visited once and all payloads
// together are at most as long as the file, so time and memory grow with its size only.

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const FILE_HEADER_BYTES = 100;
const INTERIOR_TABLE = 0x05;
const LEAF_TABLE = 0x0d;
/** Columns of `sqlite_schema`. */
const SCHEMA = { type: 0, name: 1, rootPage: 3, columns: 4 } as const;

/** A value of a record: its serial type and its bytes. */
interface Column {
  readonly type: number;
  readonly bytes: Buffer;
}

export class SqliteDatabase {
  readonly #bytes: Buffer;
  readonly #pageBytes: number;
  /** Bytes of a page without those that are reserved for extensions at its end. */
  readonly #usableBytes: number;
  readonly #visited = new Set<number>();
  #payloadBytesLeft: number;

  /** @throws {RangeError} if this is no SQLite database */
  constructor(bytes: Buffer) {
    if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new RangeError('no SQLite database');
    const size = bytes.readUInt16BE(16);
    this.#bytes = bytes;
    this.#pageBytes = size === 1 ? 65_536 : size;
    this.#usableBytes = this.#pageBytes - bytes.readUInt8(20);
    if (this.#usableBytes < 480) throw new RangeError('the pages of the database are too small');
    this.#payloadBytesLeft = bytes.length;
  }

  /**
   * Yields the bytes in a column of a table, row by row, as long as they are valid. A database can be read once.
   * @param index the number of the column, from 0
   * @throws {RangeError} if the database is damaged or has no such table
   */
  *column(table: string, index: number): Generator<Buffer> {
    for (const record of this.#records(this.#rootOf(table))) {
      const column = columnsOf(record, index + 1)[index];
      if (column === undefined) throw new RangeError(`a row of ${table} is too short`);
      yield column.bytes;
    }
  }

  #rootOf(table: string): number {
    for (const record of this.#records(1)) {
      const columns = columnsOf(record, SCHEMA.columns);
      const rootPage = columns[SCHEMA.rootPage];
      if (
        columns[SCHEMA.type]?.bytes.toString('latin1') === 'table' &&
        columns[SCHEMA.name]?.bytes.toString('latin1') === table &&
        rootPage !== undefined
      )
        return integerOf(rootPage);
    }
    throw new RangeError(`the database has no table ${table}`);
  }

  /** Yields the records of a table, in any order. */
  *#records(root: number): Generator<Buffer> {
    const pending = [root];
    for (let number = pending.pop(); number !== undefined; number = pending.pop()) {
      const page = this.#page(number);
      // Each of them is another page.
      if (pending.length > this.#bytes.length / this.#pageBytes)
        throw new RangeError('the table has more pages than the database');
      const start = number === 1 ? FILE_HEADER_BYTES : 0;
      const type = page.readUInt8(start);
      const cells = page.readUInt16BE(start + 3);
      if (type === LEAF_TABLE)
        for (let cell = 0; cell < cells; cell += 1)
          yield this.#payload(page, page.readUInt16BE(start + 8 + 2 * cell));
      else if (type === INTERIOR_TABLE) {
        pending.push(page.readUInt32BE(start + 8));
        for (let cell = 0; cell < cells; cell += 1)
          pending.push(page.readUInt32BE(page.readUInt16BE(start + 12 + 2 * cell)));
      } else throw new RangeError(`page ${number} is of no table`);
    }
  }

  /** Returns a page without its reserved bytes. Each may be asked for once, so no chain or tree of pages is endless. */
  #page(number: number): Buffer {
    const start = (number - 1) * this.#pageBytes;
    if (number < 1 || start + this.#pageBytes > this.#bytes.length)
      throw new RangeError(`the database has no page ${number}`);
    if (this.#visited.has(number)) throw new RangeError(`page ${number} is used twice`);
    this.#visited.add(number);
    return this.#bytes.subarray(start, start + this.#usableBytes);
  }

  /** Returns the payload of the cell at an offset in a leaf page. */
  #payload(page: Buffer, at: number): Buffer {
    const size = varint(page, at);
    const start = varint(page, size.end).end;
    this.#payloadBytesLeft -= size.value;
    if (this.#payloadBytesLeft < 0) throw new RangeError('the rows are longer than the database');
    const local = this.#localBytes(size.value);
    if (start + local > page.length) throw new RangeError('a row is longer than its page');
    if (local === size.value) return page.subarray(start, start + local);
    const payload = Buffer.allocUnsafe(size.value);
    let filled = page.copy(payload, 0, start, start + local);
    let next = page.readUInt32BE(start + local);
    while (filled < payload.length) {
      const overflow = this.#page(next);
      next = overflow.readUInt32BE(0);
      filled += overflow.copy(payload, filled, 4);
    }
    return payload;
  }

  /** Returns how much of a payload is in the leaf page; the rest is in overflow pages. */
  #localBytes(payloadBytes: number): number {
    const usable = this.#usableBytes;
    const most = usable - 35;
    if (payloadBytes <= most) return payloadBytes;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const local = least + ((payloadBytes - least) % (usable - 4));
    return local <= most ? local : least;
  }
}

/** Returns up to so many of a record's first columns. */
function columnsOf(record: Buffer, count: number): readonly Column[] {
  const header = varint(record, 0);
  const columns: Column[] = [];
  let at = header.end;
  let start = header.value;
  while (at < header.value && columns.length < count) {
    const type = varint(record, at);
    const end = start + bytesOfType(type.value);
    if (end > record.length) throw new RangeError('a value is longer than its row');
    columns.push({ type: type.value, bytes: record.subarray(start, end) });
    at = type.end;
    start = end;
  }
  return columns;
}

/** Bytes of NULL, integers of several lengths, a float, and the constants 0 and 1. */
const FIXED_BYTES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function bytesOfType(type: number): number {
  const bytes = FIXED_BYTES[type] ?? Math.floor((type - 12) / 2);
  if (bytes < 0) throw new RangeError('a value has a type that is reserved');
  return bytes;
}

/** Returns the value of an integer that may be the number of a page. */
function integerOf({ type, bytes }: Column): number {
  if (type === 9) return 1;
  if (type < 1 || type > 5) throw new RangeError('this is no number of a page');
  return bytes.readUIntBE(0, bytes.length);
}

/** Reads a big-endian number with seven bits per byte; a ninth byte has eight. Imprecise above 2^53. */
function varint(bytes: Buffer, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = at; index < at + 8; index += 1) {
    const byte = bytes.readUInt8(index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: index + 1 };
  }
  return { value: value * 256 + bytes.readUInt8(at + 8), end: at + 9 };
}
