// RPM databases in SQLite's format, made as rpm makes them: a header per package in the table "Packages".
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { tempDir } from '../process/temp.ts';

/** An entry of a header's index. */
export interface RpmEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

/** Entries of texts that end with a zero byte, and of numbers. */
export const textEntry = (tag: number, ...texts: readonly string[]): RpmEntry => ({
  tag,
  type: texts.length === 1 && tag === 1000 ? 6 : 8,
  count: texts.length,
  data: Buffer.from(texts.map((text) => `${text}\0`).join(''), 'latin1'),
});
export function numberEntry(tag: number, ...numbers: readonly number[]): RpmEntry {
  const data = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) data.writeUInt32BE(number, 4 * index);
  return { tag, type: 4, count: numbers.length, data };
}

/** The entries of a package with absolute paths, one character per byte. */
export function packageEntries(name: string, files: readonly string[]): readonly RpmEntry[] {
  const directoryOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
  const directories = [...new Set(files.map(directoryOf))];
  return [
    // The region, which rpm signs, and an entry that is not asked for.
    { tag: 63, type: 7, count: 16, data: Buffer.alloc(16, 0xff) },
    textEntry(1000, name),
    textEntry(1001, '1.2'),
    ...(files.length === 0
      ? []
      : [
          numberEntry(1116, ...files.map((file) => directories.indexOf(directoryOf(file)))),
          textEntry(1117, ...files.map((file) => file.slice(file.lastIndexOf('/') + 1))),
          textEntry(1118, ...directories),
        ]),
  ];
}

/** A header as it is in a database: without magic bytes. */
export function rpmHeader(entries: readonly RpmEntry[]): Buffer {
  const index = Buffer.alloc(8 + 16 * entries.length);
  let bytes = 0;
  for (const [number, { tag, type, count, data }] of entries.entries()) {
    for (const [field, value] of [tag, type, bytes, count].entries())
      index.writeUInt32BE(value, 8 + 16 * number + 4 * field);
    bytes += data.length;
  }
  index.writeUInt32BE(entries.length, 0);
  index.writeUInt32BE(bytes, 4);
  return Buffer.concat([index, ...entries.map(({ data }) => data)]);
}

export interface RpmDatabase {
  readonly bytes: Buffer;
  /** Where the root page of the headers is in the file. */
  readonly rootAt: number;
}

/** A database with these headers. */
export function rpmDatabase(
  headers: readonly Buffer[],
  { pageBytes = 4096, table = 'Packages' } = {},
): RpmDatabase {
  const path = join(tempDir(), 'rpmdb.sqlite');
  const database = new DatabaseSync(path);
  try {
    database.exec(`PRAGMA page_size = ${pageBytes}; BEGIN`);
    // rpm has many more tables than fit into a small page.
    for (let number = 0; number < 30; number += 1)
      database.exec(`CREATE TABLE Index${number} (key TEXT NOT NULL, hnum INTEGER NOT NULL)`);
    database.exec(
      `CREATE TABLE '${table}' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)`,
    );
    const insert = database.prepare(`INSERT INTO '${table}' (blob) VALUES (?)`);
    for (const header of headers) insert.run(header);
    database.exec('COMMIT');
    const root = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table);
    return { bytes: readFileSync(path), rootAt: (Number(root?.['rootpage']) - 1) * pageBytes };
  } finally {
    database.close();
  }
}

/** A database of packages and their absolute paths. */
export function databaseOf(
  packages: Readonly<Record<string, readonly string[]>>,
  options?: { readonly pageBytes?: number; readonly table?: string },
): RpmDatabase {
  const headers = Object.entries(packages).map(([name, files]) =>
    rpmHeader(packageEntries(name, files)),
  );
  return rpmDatabase(headers, options);
}
