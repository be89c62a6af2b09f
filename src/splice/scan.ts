// What finds the units of packed streams.
import type { UnitTables } from './unit-index.ts';

/** Formats whose units can be copied. */
export type SpliceKind = 'gzip' | 'zstd';

/** What a scan finds. A stream that is unusable, for whatever reason, can still be unpacked and packed again. */
export type ScanResult =
  | { readonly kind: 'scanned'; readonly tables: UnitTables }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Scans a stream: gets its bytes in order, then its end. */
export interface Scanner {
  /** Adds the next bytes, which may change afterwards. Returns false if the stream is unusable whatever follows. */
  write(chunk: Uint8Array): boolean;
  end(): ScanResult;
}
