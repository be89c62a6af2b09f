// Fingerprints by the keys of their names, packed: a Map of texts takes five times the memory, and an image may have
// millions of entries.
import { randomBytes } from 'node:crypto';
import type { Fingerprint } from './fingerprints.ts';

/** A key is half of a sha256 in hexadecimal digits. */
const KEY_BYTES = 16;
/** Texts are packed into blocks of this size, which is far more than one of them takes. */
const BLOCK_BYTES = 256 * 1024;
/** Bytes in front of a text: its length. */
const LENGTH_BYTES = 2;
const START_ENTRIES = 1024;

/** A table of fingerprints, each about 100 bytes. Entries have numbers in the order of their first addition. */
export class FingerprintTable {
  #keys = Buffer.alloc(START_ENTRIES * KEY_BYTES);
  /** Where the text of each entry is, in bytes of all blocks. */
  #places = new Float64Array(START_ENTRIES);
  /** Whether an entry was taken. */
  #taken = new Uint8Array(START_ENTRIES);
  /** Numbers of entries plus one by the hash of their keys, in the next free place; at most half of them are in use. */
  #slots = new Uint32Array(2 * START_ENTRIES);
  readonly #blocks: Buffer[] = [];
  #filled = BLOCK_BYTES;
  #entries = 0;
  #takenEntries = 0;
  readonly #key = Buffer.alloc(KEY_BYTES);
  /** Random odd factors, so that no image can be made whose keys all fall on the same place. */
  readonly #factors = new Uint32Array(new Uint8Array(randomBytes(KEY_BYTES)).buffer).map(
    (factor) => factor | 1,
  );

  /** Number of entries that were not taken. */
  get size(): number {
    return this.#entries - this.#takenEntries;
  }

  /** Adds an entry, or replaces its fingerprint. */
  set(key: string, fingerprint: Fingerprint): void {
    const slot = this.#find(key);
    const known = this.#slots[slot]!;
    const entry = known === 0 ? this.#add(slot) : known - 1;
    if (this.#taken[entry] === 1) this.#takenEntries--;
    this.#taken[entry] = 0;
    this.#places[entry] = this.#write(fingerprint);
  }

  /** Returns the fingerprint of an entry; undefined if there is none, or if it was taken. */
  get(key: string): Fingerprint | undefined {
    const entry = this.#slots[this.#find(key)]! - 1;
    return entry < 0 || this.#taken[entry] === 1 ? undefined : this.#textOf(entry);
  }

  /** Does the same and takes the entry: from then on it is not there. */
  take(key: string): Fingerprint | undefined {
    const entry = this.#slots[this.#find(key)]! - 1;
    if (entry < 0 || this.#taken[entry] === 1) return undefined;
    this.#taken[entry] = 1;
    this.#takenEntries++;
    return this.#textOf(entry);
  }

  /** Yields the entries that were not taken. */
  *[Symbol.iterator](): Generator<[key: string, fingerprint: Fingerprint]> {
    for (let entry = 0; entry < this.#entries; entry++) {
      if (this.#taken[entry] === 1) continue;
      const start = entry * KEY_BYTES;
      yield [this.#keys.toString('hex', start, start + KEY_BYTES), this.#textOf(entry)];
    }
  }

  /** Returns where a key's number is, or where it would be. */
  #find(key: string): number {
    const written = this.#key.write(key, 'hex');
    // No key: what the last one left there must not count.
    if (written < KEY_BYTES) this.#key.fill(0, written);
    const last = this.#slots.length - 1;
    for (let slot = this.#hash(this.#key, 0) & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot]!;
      if (number === 0 || this.#hasKey(number - 1)) return slot;
    }
  }

  #hasKey(entry: number): boolean {
    const start = entry * KEY_BYTES;
    for (let at = 0; at < KEY_BYTES; at++)
      if (this.#keys[start + at] !== this.#key[at]) return false;
    return true;
  }

  #hash(keys: Buffer, start: number): number {
    let sum = 0;
    for (let at = 0; at < KEY_BYTES / 4; at++)
      sum = (sum + Math.imul(keys.readUInt32LE(start + 4 * at), this.#factors[at]!)) | 0;
    // The high bits depend on more of the key than the low ones.
    return (sum ^ (sum >>> 16)) >>> 0;
  }

  /** Adds the current key in its place; returns its number. */
  #add(slot: number): number {
    const entry = this.#entries++;
    if (entry === this.#places.length) this.#grow();
    this.#key.copy(this.#keys, entry * KEY_BYTES);
    if (2 * this.#entries > this.#slots.length) this.#rehash();
    else this.#slots[slot] = entry + 1;
    return entry;
  }

  #grow(): void {
    const entries = 2 * this.#places.length;
    const keys = Buffer.alloc(entries * KEY_BYTES);
    this.#keys.copy(keys);
    this.#keys = keys;
    const places = new Float64Array(entries);
    places.set(this.#places);
    this.#places = places;
    const taken = new Uint8Array(entries);
    taken.set(this.#taken);
    this.#taken = taken;
  }

  #rehash(): void {
    const last = 2 * this.#slots.length - 1;
    const slots = new Uint32Array(last + 1);
    for (let entry = 0; entry < this.#entries; entry++) {
      let slot = this.#hash(this.#keys, entry * KEY_BYTES) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }

  /** Writes a text behind the others; returns where it is. */
  #write(text: Fingerprint): number {
    if (this.#filled + LENGTH_BYTES + text.length > BLOCK_BYTES) {
      this.#blocks.push(Buffer.allocUnsafeSlow(BLOCK_BYTES));
      this.#filled = 0;
    }
    const place = (this.#blocks.length - 1) * BLOCK_BYTES + this.#filled;
    const block = this.#blocks.at(-1)!;
    block.writeUInt16LE(text.length, this.#filled);
    block.write(text, this.#filled + LENGTH_BYTES, 'latin1');
    this.#filled += LENGTH_BYTES + text.length;
    return place;
  }

  #textOf(entry: number): Fingerprint {
    const place = this.#places[entry]!;
    const block = this.#blocks[Math.floor(place / BLOCK_BYTES)]!;
    const start = place % BLOCK_BYTES;
    const end = start + LENGTH_BYTES + block.readUInt16LE(start);
    return block.toString('latin1', start + LENGTH_BYTES, end);
  }
}
