// Chunks that wait for their use.

/** Bytes in chunks, in order. Nothing is copied before it is asked for. */
export class ByteQueue {
  #chunks: Buffer[] = [];
  bytes = 0;

  push(chunk: Buffer): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.bytes += chunk.length;
  }

  /** Moves the first bytes to another queue. */
  moveTo(other: ByteQueue, bytes: number): void {
    let left = Math.min(bytes, this.bytes);
    this.bytes -= left;
    let whole = 0;
    while (left > 0) {
      const chunk = this.#chunks[whole]!;
      other.push(chunk.subarray(0, left));
      if (chunk.length > left) this.#chunks[whole] = chunk.subarray(left);
      else whole++;
      left -= Math.min(left, chunk.length);
    }
    if (whole > 0) this.#chunks.splice(0, whole);
  }

  /** Drops chunks from the front as long as so many bytes are left. */
  keepLast(bytes: number): void {
    let dropped = 0;
    for (const { length } of this.#chunks) {
      if (this.bytes - length < bytes) break;
      this.bytes -= length;
      dropped++;
    }
    if (dropped > 0) this.#chunks.splice(0, dropped);
  }

  /** Returns all bytes in one piece. */
  join(): Buffer {
    const [first] = this.#chunks;
    return this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
  }

  /** Takes all bytes in one piece. */
  takeAll(): Buffer {
    const all = this.join();
    this.#chunks = [];
    this.bytes = 0;
    return all;
  }
}
