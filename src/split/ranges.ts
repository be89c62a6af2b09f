// Reads many small parts of a file in their order, with few and large reads.
import type { FileHandle } from 'node:fs/promises';
import { FlattenError } from '../base/errors.ts';

/** A part of a file. */
export interface Range {
  readonly start: number;
  readonly bytes: number;
}

/** Less than this between two parts is read with them. */
const GAP_BYTES = 16 * 1024;
/** The most parts at once. */
const MOST_RANGES = 512;

/**
 * Yields parts of a file in the given order, some at a time, and reads ahead.
 * @param batchBytes about as much at a time; a part that is larger comes alone
 * @throws FlattenError `TEMP_DIR` if the file is shorter
 */
export async function* readRanges<T extends Range>(
  file: FileHandle,
  ranges: Iterable<T>,
  batchBytes: number,
): AsyncGenerator<readonly (readonly [T, Buffer])[]> {
  let ahead: Promise<readonly (readonly [T, Buffer])[]> | undefined;
  for (const batch of batchesOf(ranges, batchBytes)) {
    const current = ahead;
    ahead = readBatch(file, batch);
    // Whoever stops early does not wait for it.
    ahead.catch(() => {});
    if (current !== undefined) yield await current;
  }
  if (ahead !== undefined) yield await ahead;
}

function* batchesOf<T extends Range>(ranges: Iterable<T>, batchBytes: number): Generator<T[]> {
  let batch: T[] = [];
  let left = batchBytes;
  for (const range of ranges) {
    if (batch.length > 0 && (range.bytes > left || batch.length === MOST_RANGES)) {
      yield batch;
      batch = [];
      left = batchBytes;
    }
    batch.push(range);
    left -= range.bytes;
  }
  if (batch.length > 0) yield batch;
}

async function readBatch<T extends Range>(
  file: FileHandle,
  batch: readonly T[],
): Promise<readonly (readonly [T, Buffer])[]> {
  const windows = windowsOf(batch);
  const read = await Promise.all(windows.map((window) => readWindow(file, window)));
  const found = new Map<T, Buffer>();
  for (const [at, { start, ranges }] of windows.entries())
    for (const range of ranges) {
      const offset = range.start - start;
      found.set(range, (read[at] as Buffer).subarray(offset, offset + range.bytes));
    }
  return batch.map((range) => [range, found.get(range) as Buffer] as const);
}

interface Window<T> extends Range {
  readonly ranges: readonly T[];
}

/** Combines parts that are near each other. */
function windowsOf<T extends Range>(batch: readonly T[]): Window<T>[] {
  const windows: { start: number; bytes: number; ranges: T[] }[] = [];
  for (const range of batch.toSorted((one, other) => one.start - other.start)) {
    const last = windows.at(-1);
    const end = range.start + range.bytes;
    if (last !== undefined && range.start - (last.start + last.bytes) <= GAP_BYTES) {
      last.bytes = Math.max(last.bytes, end - last.start);
      last.ranges.push(range);
    } else windows.push({ start: range.start, bytes: range.bytes, ranges: [range] });
  }
  return windows;
}

async function readWindow(file: FileHandle, { start, bytes }: Range): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(bytes);
  for (let at = 0; at < bytes; ) {
    const { bytesRead } = await file.read(buffer, at, bytes - at, start + at);
    if (bytesRead === 0)
      throw new FlattenError(
        'TEMP_DIR',
        `The flat layer in the temporary directory should have ${start + bytes} bytes or more, but ends at ${start + at}: it was changed.`,
        { hint: 'Let nobody else write to the temporary directory, then run again.' },
      );
    at += bytesRead;
  }
  return buffer;
}
