// Remembers dropped paths in constant memory.

/** Bits of the filter. With a million paths, one answer in a hundred thousand is wrong. */
const BITS = 2 ** 26;
const HASHES = 4;

/** A Bloom filter: `has` may be true for a path that was not added, but is never false for one that was. */
export class PathBloomFilter {
  /** Allocated for the first path, since most runs drop nothing. */
  #words: Uint32Array | undefined;

  get isEmpty(): boolean {
    return this.#words === undefined;
  }

  add(path: string): void {
    this.#words ??= new Uint32Array(BITS / 32);
    const [first, second] = hashesOf(path);
    for (let count = 0; count < HASHES; count++) {
      const bit = bitOf(first, second, count);
      this.#words[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  has(path: string): boolean {
    if (this.#words === undefined) return false;
    const [first, second] = hashesOf(path);
    for (let count = 0; count < HASHES; count++) {
      const bit = bitOf(first, second, count);
      if ((this.#words[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

function bitOf(first: number, second: number, count: number): number {
  return (first + Math.imul(second, count)) & (BITS - 1);
}

/** Computes two hashes in one pass: FNV-1a, and the same with another prime. */
function hashesOf(path: string): [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  return [first ^ (first >>> 15), (second ^ (second >>> 13)) | 1];
}
