// Joins small pieces of a stream, since each piece costs its reader time.

/** Larger pieces pass as they are; smaller ones are cheaper to copy. */
const LARGE_BYTES = 64 * 1024;
const PIECE_BYTES = 1024 * 1024;

/** Collects pieces of output. */
export class Pieces {
  #ready: Buffer[] = [];
  #joined: Buffer | undefined;
  #joinedBytes = 0;

  add(bytes: Buffer): void {
    if (bytes.length < LARGE_BYTES) {
      if (this.#joinedBytes + bytes.length > PIECE_BYTES) this.#release();
      this.#joined ??= Buffer.allocUnsafeSlow(PIECE_BYTES);
      this.#joinedBytes += bytes.copy(this.#joined, this.#joinedBytes);
      return;
    }
    this.#release();
    this.#ready.push(bytes);
  }

  /** Returns what is ready; small pieces may wait for more. */
  take(): Buffer[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** Returns everything. */
  end(): Buffer[] {
    this.#release();
    return this.take();
  }

  #release(): void {
    if (this.#joined === undefined) return;
    this.#ready.push(this.#joined.subarray(0, this.#joinedBytes));
    // The returned pieces may still be in use.
    this.#joined = undefined;
    this.#joinedBytes = 0;
  }
}
