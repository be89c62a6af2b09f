// Scans and splices buffers.
import { BlockIndex } from '../../../src/deflate/block-index.ts';
import { BlockScanner } from '../../../src/deflate/block-scanner.ts';
import {
  GzipSplicer,
  type SpliceSource,
  type SpliceTotals,
} from '../../../src/deflate/gzip-splicer.ts';

/** Scans a gzip stream. Returns its index, or why it has none. */
export function scan(chunks: Iterable<Uint8Array>): BlockIndex | string {
  const scanner = new BlockScanner();
  for (const chunk of chunks) scanner.write(chunk);
  const result = scanner.end();
  return result.kind === 'scanned' ? new BlockIndex(result.tables) : result.reason;
}

/** Scans a gzip stream that must be usable. */
export function scanned(packed: Buffer): BlockIndex {
  const index = scan([packed]);
  if (typeof index === 'string') throw new Error(index);
  return index;
}

/** Returns everything that an index says of its units. */
export function rowsOf(index: BlockIndex): (readonly (number | boolean)[])[] {
  return Array.from({ length: index.units }, (_, unit) => [
    index.startBit(unit),
    index.endBit(unit),
    index.outStart(unit),
    index.outEnd(unit),
    index.lookBack(unit),
    index.isFinal(unit),
  ]);
}

/** A source in memory. */
export function sourceOf(packed: Buffer): SpliceSource {
  return {
    index: scanned(packed),
    // A copy, because the splicer may change what it reads.
    read: async (start, end) => Buffer.from(packed.subarray(start, end)),
  };
}

/** Some output, with its origin if it has one. */
export interface Piece {
  readonly bytes: Buffer;
  readonly source?: SpliceSource;
  readonly offset?: number;
}

/** Splices pieces in chunks; by default, each is one. */
export async function splice(
  pieces: Iterable<Piece>,
  chunks: (bytes: Buffer) => Iterable<Buffer> = (bytes) => [bytes],
): Promise<{ packed: Buffer; totals: SpliceTotals }> {
  const written: Buffer[] = [];
  const splicer = new GzipSplicer(async (packed) => void written.push(packed), { level: 6 });
  for (const { bytes, source, offset = 0 } of pieces) {
    let at = 0;
    for (const chunk of chunks(bytes)) {
      await splicer.write(chunk, source && { source, offset: offset + at });
      at += chunk.length;
    }
  }
  const totals = await splicer.end();
  return { packed: Buffer.concat(written), totals };
}
