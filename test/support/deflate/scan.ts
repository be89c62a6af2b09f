// Scans and splices buffers.
import { BlockScanner } from '../../../src/deflate/block-scanner.ts';
import { GzipFormat } from '../../../src/deflate/gzip-format.ts';
import type { SpliceKind } from '../../../src/splice/scan.ts';
import type { SpliceSource } from '../../../src/splice/source.ts';
import { Splicer, type SpliceTotals } from '../../../src/splice/splicer.ts';
import { UnitIndex } from '../../../src/splice/unit-index.ts';
import { FrameScanner } from '../../../src/zstd/frame-scanner.ts';
import { ZstdFormat } from '../../../src/zstd/zstd-format.ts';

/** Scans a stream. Returns its index, or why it has none. */
export function scan(chunks: Iterable<Uint8Array>, kind: SpliceKind = 'gzip'): UnitIndex | string {
  const scanner = kind === 'gzip' ? new BlockScanner() : new FrameScanner();
  for (const chunk of chunks) scanner.write(chunk);
  const result = scanner.end();
  return result.kind === 'scanned' ? new UnitIndex(result.tables) : result.reason;
}

/** Scans a stream that must be usable. */
export function scanned(packed: Buffer, kind: SpliceKind = 'gzip'): UnitIndex {
  const index = scan([packed], kind);
  if (typeof index === 'string') throw new Error(index);
  return index;
}

/** Returns everything that an index says of its units. */
export function rowsOf(index: UnitIndex): (readonly (number | boolean)[])[] {
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
export function sourceOf(packed: Buffer, kind: SpliceKind = 'gzip'): SpliceSource {
  return {
    index: scanned(packed, kind),
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
  kind: SpliceKind = 'gzip',
): Promise<{ packed: Buffer; totals: SpliceTotals }> {
  const written: Buffer[] = [];
  const Format = kind === 'gzip' ? GzipFormat : ZstdFormat;
  const splicer = new Splicer(new Format(async (packed) => void written.push(packed), 6));
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
