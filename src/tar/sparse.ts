// Tells files of mostly zeros while their data passes: an engine sends a sparse file with all of its holes.
import type { EntryObserver, TarEntry, Verdict } from './entry.ts';

/** A smaller file is not worth a word. */
const MIN_BYTES = 1024 ** 3;
/** How much of its data has to be zeros, after a start that may hold something (a first record, a header). */
const START_BYTES = 1024 ** 2;
const SAMPLE_BYTES = 64 * 1024 ** 2;
/** No file of this size is expected in an image: it is named by its header alone. */
const HUGE_BYTES = 256 * 1024 ** 3;

const ZEROS = Buffer.alloc(START_BYTES);

/** Looks on, and names each sparse file once, as early as can be. */
export class SparseFileDetector implements EntryObserver {
  readonly #onFound: (entry: TarEntry, verdict: Verdict) => void;
  #file: { readonly entry: TarEntry; readonly verdict: Verdict } | undefined;
  #seenBytes = 0;

  /** @param onFound is told of a file of mostly zeros, and what becomes of it */
  constructor(onFound: (entry: TarEntry, verdict: Verdict) => void) {
    this.#onFound = onFound;
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    this.#file = entry.sizeBytes < MIN_BYTES ? undefined : { entry, verdict };
    this.#seenBytes = 0;
    if (entry.sizeBytes >= HUGE_BYTES) this.#found();
  }

  data(bytes: Buffer): void {
    if (this.#file === undefined) return;
    const start = Math.max(0, START_BYTES - this.#seenBytes);
    this.#seenBytes += bytes.length;
    if (!isZero(bytes.subarray(start))) this.#file = undefined;
    else if (this.#seenBytes >= SAMPLE_BYTES) this.#found();
  }

  end(): void {
    this.#file = undefined;
  }

  #found(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) this.#onFound(file.entry, file.verdict);
  }
}

function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const part = bytes.subarray(at, at + ZEROS.length);
    if (!part.equals(ZEROS.subarray(0, part.length))) return false;
  }
  return true;
}
