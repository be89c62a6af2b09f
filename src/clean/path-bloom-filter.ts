// Which paths of a stream were dropped, in memory that does not grow with their number.

/** Bits of the filter: at a million paths one answer in a hundred thousand is wrong. */
const BITS = 2 ** 26;
const HASHES = 4;

/** A set of paths that may say yes to one it does not have, and never no to one it has (a Bloom filter). */
export class PathBloomFilter {
  /** Made for the first path: most streams drop little. */
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

/** Two hashes in one pass: FNV-1a, and the same with another prime. */
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
