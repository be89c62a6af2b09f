// PAX extended headers: records "LENGTH KEY=VALUE\n" whose length counts itself (POSIX.1-2017, pax, "Extended Header").
import { DAMAGED_STREAM, FlattenError, NO_BUILDER_WRITES } from '../base/errors.ts';

/** Maximum records of one header. Extended attributes cannot reach it: their names fill at most 64 KiB (xattr(7)). */
const RECORDS_LIMIT = 16 * 1024;

/**
 * Reads the records of one extended header. Values stay raw bytes, since names need not be UTF-8.
 * @param body the header's data without padding
 * @param offsetBytes the header's offset in the stream, for error messages
 * @throws FlattenError `TAR_INVALID` if a record is malformed, `TAR_LIMIT` if there are absurdly many
 */
export function readPaxRecords(body: Buffer, offsetBytes: number): Map<string, Buffer> {
  const records = new Map<string, Buffer>();
  const sparse: Buffer[] = [];
  for (const { key, value } of eachRecord(body, offsetBytes)) {
    records.set(key, value);
    if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') sparse.push(value);
  }
  // The only keys that come several times: sparse files of the format 0.0. Go's archive/tar, too, makes it 0.1.
  if (sparse.length > 0) records.set('GNU.sparse.map', Buffer.from(sparse.join(',')));
  return records;
}

/**
 * Removes the records of one key from an extended header's body.
 * @param body the header's data without padding
 * @throws FlattenError as {@link readPaxRecords}
 */
export function withoutPaxRecord(body: Buffer, key: string): Buffer {
  return withoutPaxRecords(body, (other) => other === key);
}

/**
 * Removes the records of all keys that match.
 * @param body the header's data without padding
 * @throws FlattenError as {@link readPaxRecords}
 */
export function withoutPaxRecords(body: Buffer, isRemoved: (key: string) => boolean): Buffer {
  return Buffer.concat(
    [...eachRecord(body, 0)].filter(({ key }) => !isRemoved(key)).map(({ bytes }) => bytes),
  );
}

/**
 * Replaces the values of keys that an extended header's body already has.
 * @param body the header's data without padding
 * @throws FlattenError as {@link readPaxRecords}
 */
export function withPaxValues(body: Buffer, values: ReadonlyMap<string, string | Buffer>): Buffer {
  return Buffer.concat(
    [...eachRecord(body, 0)].map(({ key, bytes }) => {
      const value = values.get(key);
      return value === undefined ? bytes : paxRecord(key, value);
    }),
  );
}

/** Formats a record. Its length includes its own digits. */
export function paxRecord(key: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([
    Buffer.from(` ${key}=`),
    Buffer.from(value as string),
    Buffer.from('\n'),
  ]);
  const least = rest.length;
  const length = least + String(least + String(least).length).length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

function* eachRecord(
  body: Buffer,
  offsetBytes: number,
): Generator<{ key: string; value: Buffer; bytes: Buffer }> {
  let at = 0;
  for (let count = 1; at < body.length; count++) {
    if (count > RECORDS_LIMIT) {
      throw new FlattenError(
        'TAR_LIMIT',
        `The PAX header at byte ${offsetBytes} holds more than ${RECORDS_LIMIT} records.`,
        { hint: NO_BUILDER_WRITES },
      );
    }
    const space = body.indexOf(0x20, at);
    const digits = space === -1 ? '' : body.toString('latin1', at, space);
    const length = /^[0-9]{1,10}$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    const equals = space === -1 ? -1 : body.indexOf(0x3d, space + 1);
    if (
      length === 0 ||
      end > body.length ||
      equals === -1 ||
      equals >= end ||
      body[end - 1] !== 0x0a
    ) {
      throw new FlattenError(
        'TAR_INVALID',
        `The PAX header at byte ${offsetBytes} has a malformed record: the stream was damaged.`,
        { hint: DAMAGED_STREAM },
      );
    }
    yield {
      key: body.toString('utf8', space + 1, equals),
      value: body.subarray(equals + 1, end - 1),
      bytes: body.subarray(at, end),
    };
    at = end;
  }
}

/** Returns the number of a record's decimal text, which may be too large to be exact; NaN for any other text. */
export function decimal(text: string): number {
  return /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
}
