// Writes bytes in pieces that are worth a call.

/** Smaller pieces are collected before they are handed on. */
const SMALL_BYTES = 16 * 1024;
const COLLECTED_BYTES = 64 * 1024;

/** Writes a stream. All methods must be awaited before the next call. */
export class ByteWriter {
  readonly #sink: (bytes: Buffer) => Promise<void>;
  #collected: Buffer = Buffer.allocUnsafeSlow(COLLECTED_BYTES);
  #filled = 0;
  /** Bytes so far. */
  bytes = 0;

  constructor(sink: (bytes: Buffer) => Promise<void>) {
    this.#sink = sink;
  }

  async writeBytes(bytes: Buffer): Promise<void> {
    this.bytes += bytes.length;
    if (this.#filled + bytes.length > COLLECTED_BYTES || bytes.length > SMALL_BYTES)
      await this.flush();
    if (bytes.length > SMALL_BYTES) return this.#sink(bytes);
    bytes.copy(this.#collected, this.#filled);
    this.#filled += bytes.length;
  }

  /** Hands on all bytes. */
  async flush(): Promise<void> {
    if (this.#filled === 0) return;
    const collected = this.#collected.subarray(0, this.#filled);
    this.#collected = Buffer.allocUnsafeSlow(COLLECTED_BYTES);
    this.#filled = 0;
    await this.#sink(collected);
  }
}
