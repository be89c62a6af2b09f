// Estimates how much of a file is left once it is packed, from samples. Only integers and tables of our own decide, and
// no compressor: layers must be the same whatever the release of Node.js.

/** Length of a sample. */
const WINDOW_BYTES = 8 * 1024;
/** A sample is taken at each multiple of this. */
const EVERY_BYTES = 256 * 1024;
/** Of files below this size only some are sampled; those of a package are much like each other. */
const SMALL_BYTES = 16 * 1024;
const ONE_OF_SMALL = 8;

const HASH_BITS = 12;
/** What a repetition costs in a deflate stream, in bytes. */
const MATCH_BYTES = 2.25;
/** A compressor sees more than a window, the more so the better a file can be packed. */
const EXPONENT = 1.25;
/** If this much of a window has no repetition and looks like noise, so does the rest. */
const NOISE_BYTES = 2 * 1024;
const NOISE_BITS = 7.8;

/** `n * log2(n)` */
const LOGS = Float64Array.from({ length: WINDOW_BYTES + 1 }, (_, n) =>
  n < 2 ? 0 : n * Math.log2(n),
);

/** Samples files one after the other. */
export class PackedEstimate {
  readonly #window = Buffer.alloc(WINDOW_BYTES);
  readonly #places = new Int32Array(1 << HASH_BITS);
  readonly #counts = new Int32Array(256);
  #base = 1;
  #isSampled = false;
  /** Where the next piece is in its file, and how much of the current window is there. */
  #position = 0;
  #windowBytes = 0;
  #sampledBytes = 0;
  #packedBytes = 0;

  /** Starts a file. */
  begin(name: Buffer, sizeBytes: number): void {
    this.#isSampled = !isSmall(sizeBytes) || (sizeBytes > 0 && isPicked(name));
    this.#position = 0;
    this.#windowBytes = 0;
    this.#sampledBytes = 0;
    this.#packedBytes = 0;
  }

  /** Takes the next piece of the file. */
  data(bytes: Buffer): void {
    if (!this.#isSampled) return;
    for (let at = 0; at < bytes.length; ) {
      const offset = (this.#position + at) % EVERY_BYTES;
      if (offset >= WINDOW_BYTES) {
        at += EVERY_BYTES - offset;
        continue;
      }
      const length = bytes.copy(this.#window, offset, at, at + WINDOW_BYTES - offset);
      this.#windowBytes = offset + length;
      at += length;
      if (this.#windowBytes === WINDOW_BYTES) this.#endWindow();
    }
    this.#position += bytes.length;
  }

  /** Ends the file. Returns the part of it that is left; NaN if it was not sampled. */
  end(): number {
    if (this.#windowBytes > 0) this.#endWindow();
    return this.#sampledBytes === 0 ? Number.NaN : this.#packedBytes / this.#sampledBytes;
  }

  #endWindow(): void {
    const length = this.#windowBytes;
    this.#windowBytes = 0;
    this.#sampledBytes += length;
    const ratio = Math.min(1, this.#packed(length) / length);
    this.#packedBytes += length * ratio ** EXPONENT;
  }

  /** What a simple compressor makes of the window: literals by their entropy, and repetitions. */
  #packed(length: number): number {
    const bytes = this.#window;
    const places = this.#places;
    const counts = this.#counts.fill(0);
    const base = this.#nextBase();
    let literals = 0;
    let matches = 0;
    let at = 0;
    while (at < length - 4) {
      const word =
        bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      const slot = Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
      let from = places[slot]! - base;
      places[slot] = at + base;
      if (
        from >= 0 &&
        bytes[from] === bytes[at] &&
        bytes[from + 1] === bytes[at + 1] &&
        bytes[from + 2] === bytes[at + 2] &&
        bytes[from + 3] === bytes[at + 3]
      ) {
        matches++;
        for (at += 4, from += 4; at < length && bytes[at] === bytes[from]; at++) from++;
      } else {
        counts[bytes[at++]!]!++;
        literals++;
        if (literals === NOISE_BYTES && matches < 8 && this.#bits(literals) > NOISE_BITS)
          return length;
      }
    }
    for (; at < length; at++, literals++) counts[bytes[at]!]!++;
    return (literals * this.#bits(literals)) / 8 + matches * MATCH_BYTES;
  }

  /** The entropy of the counted literals, in bits per byte. */
  #bits(literals: number): number {
    if (literals === 0) return 0;
    let sum = 0;
    for (const count of this.#counts) sum += LOGS[count]!;
    return (LOGS[literals]! - sum) / literals;
  }

  /** Places of earlier windows are below the base. */
  #nextBase(): number {
    const base = this.#base;
    this.#base += WINDOW_BYTES;
    if (this.#base < 2 ** 30) return base;
    this.#places.fill(0);
    this.#base = 1 + WINDOW_BYTES;
    return 1;
  }
}

/** Whether only some files of this size are sampled. */
export function isSmall(sizeBytes: number): boolean {
  return sizeBytes < SMALL_BYTES;
}

/** By the name, so that a file is sampled or not whatever else there is. */
function isPicked(name: Buffer): boolean {
  let hash = 0;
  for (let at = Math.max(0, name.length - 32); at < name.length; at++)
    hash = (Math.imul(hash, 31) + name[at]!) | 0;
  return hash % ONE_OF_SMALL === 0;
}
