// One entry out of a tar stream: what a path of an image is.
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FlattenError } from '../errors.ts';
import { TarFilter } from './filter.ts';
import { BLOCK_BYTES, headerMtime } from './header.ts';

/** The first entry of a stream. */
export interface FirstEntry {
  readonly typeFlag: string;
  readonly mtimeSeconds: number;
  /** Its header block, and the extension headers before it. */
  readonly header: Buffer;
  readonly extensions: readonly Buffer[];
  /** Its data with padding. */
  readonly data: Buffer;
}

/**
 * Reads the first entry of a tar stream and leaves the rest: a directory's archive goes on with all that is below.
 * @param limitBytes most bytes of data that are held
 * @throws FlattenError `TAR_LIMIT` where its data is longer; what {@link TarFilter} throws
 */
export async function firstEntry(
  tar: Readable,
  limitBytes: number,
): Promise<FirstEntry | undefined> {
  const enough = new AbortController();
  let found: Omit<FirstEntry, 'data'> | undefined;
  const parts: Buffer[] = [];
  let gotBytes = 0;
  let neededBytes = Number.POSITIVE_INFINITY;
  const filter = new TarFilter((entry) => {
    if (found !== undefined) return 'drop';
    if (entry.sizeBytes > limitBytes) {
      throw new FlattenError(
        'TAR_LIMIT',
        `An entry of ${entry.sizeBytes} bytes stands where at most ${limitBytes} are expected.`,
      );
    }
    const header = Buffer.from(entry.header);
    neededBytes =
      entry.extensions.reduce((sum, block) => sum + block.length, BLOCK_BYTES) +
      Math.ceil(entry.sizeBytes / BLOCK_BYTES) * BLOCK_BYTES;
    found = {
      typeFlag: entry.typeFlag,
      mtimeSeconds: headerMtime(header),
      header,
      extensions: [...entry.extensions],
    };
    return 'keep';
  });
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(Buffer.from(chunk));
      gotBytes += chunk.length;
      done();
      if (gotBytes >= neededBytes) enough.abort();
    },
  });
  await pipeline(tar, filter, sink, { signal: enough.signal }).catch((error: unknown) => {
    if (!enough.signal.aborted) throw error;
  });
  if (found === undefined) return undefined;
  const headBytes = found.extensions.reduce((sum, block) => sum + block.length, BLOCK_BYTES);
  const all = Buffer.concat(parts);
  const data = all.subarray(
    headBytes,
    headBytes + dataBytes(all, headBytes, filter.counts.dataBytes),
  );
  return { ...found, data };
}

function dataBytes(all: Buffer, headBytes: number, sizeBytes: number): number {
  return Math.min(all.length - headBytes, Math.ceil(sizeBytes / BLOCK_BYTES) * BLOCK_BYTES);
}
