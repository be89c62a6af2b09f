// Runs a TarFilter over bytes in pieces of any size.
import { finished } from 'node:stream/promises';
import type { Verdict } from '../../../src/tar/entry.ts';
import { TarFilter } from '../../../src/tar/filter.ts';

/** What the filter passed to its decision. */
export interface SeenEntry {
  readonly name: string;
  readonly typeFlag: string;
  readonly sizeBytes: number;
}

export interface Filtered {
  readonly output: Buffer;
  readonly entries: SeenEntry[];
  readonly counts: { entries: number; dataBytes: number };
  readonly error: unknown;
}

/** Piece sizes that cut headers, data and padding in every way. */
export const CHUNK_SIZES = [1, 7, 511, 512, 513, 65536, Number.POSITIVE_INFINITY];

/** Cuts bytes into pieces of a given size. */
export function* chunksOf(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/**
 * Filters an archive. An error is part of the result.
 * @param decide returns the verdict on an entry; `number` counts from 0
 */
export async function filter(
  chunks: Iterable<Buffer>,
  decide: (seen: SeenEntry, number: number) => Verdict = () => 'keep',
): Promise<Filtered> {
  const entries: SeenEntry[] = [];
  const tarFilter = new TarFilter((found) => {
    const seen = {
      name: found.name.toString('latin1'),
      typeFlag: found.typeFlag,
      sizeBytes: found.sizeBytes,
    };
    entries.push(seen);
    return decide(seen, entries.length - 1);
  });
  const parts: Buffer[] = [];
  tarFilter.on('data', (part: Buffer) => parts.push(part));
  const ended = finished(tarFilter).then(
    () => undefined,
    (error: unknown) => error,
  );
  for (const chunk of chunks) {
    if (tarFilter.destroyed) break;
    tarFilter.write(chunk);
  }
  if (!tarFilter.destroyed) tarFilter.end();
  const error = await ended;
  return { output: Buffer.concat(parts), entries, counts: tarFilter.counts, error };
}

/** Filters an archive in one piece. */
export function filterWhole(
  archive: Buffer,
  decide?: (seen: SeenEntry, number: number) => Verdict,
): Promise<Filtered> {
  return filter([archive], decide);
}
