// Detects sparse files: an engine sends their holes as zeros.
import type { EntryObserver, TarEntry, Verdict } from './entry.ts';

/** Smaller files are not worth a notice. */
const MIN_BYTES = 1024 ** 3;
/** A file counts as sparse if this much is zeros, after a start that may hold a header or a first record. */
const START_BYTES = 1024 ** 2;
const SAMPLE_BYTES = 64 * 1024 ** 2;
/** No real file in an image is this large: its header alone is enough. */
const HUGE_BYTES = 256 * 1024 ** 3;

const ZEROS = Buffer.alloc(START_BYTES);

/** Reports each sparse file once, as early as possible. */
export class SparseFileDetector implements EntryObserver {
  readonly #onFound: (entry: TarEntry, verdict: Verdict) => void;
  #file: { readonly entry: TarEntry; readonly verdict: Verdict } | undefined;
  #seenBytes = 0;

  /** @param onFound called with each file of mostly zeros and the verdict on it */
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
