// The entries of each layer in their order, with the directories that they need.
import type { Arrangement } from './arrange.ts';
import type { DividedLayer } from './division.ts';
import { type EntryNumber, type FlatIndex, NO_ENTRY } from './flat-index.ts';

/** What ends an archive. */
const END_BYTES = 1024;

/** Collects the pieces of all layers. */
export function fillLayers(
  index: FlatIndex,
  arrangement: Arrangement,
  layerOf: Uint8Array,
  count: number,
): DividedLayer[] {
  const byLayer = sortByLayer(arrangement.order, layerOf, count);
  // The layer that a directory or entry was last put into, plus one.
  const marks = new Uint8Array(index.count);
  return byLayer.map((entries, layer) => {
    const filling = new Filling(index, arrangement, marks, layer + 1);
    for (const entry of entries) filling.put(entry);
    return filling.end();
  });
}

function sortByLayer(order: Uint32Array, layerOf: Uint8Array, count: number): Uint32Array[] {
  const sizes = new Array<number>(count).fill(0);
  for (const entry of order) sizes[layerOf[entry] as number]!++;
  const byLayer = sizes.map((size) => new Uint32Array(size));
  const filled = new Array<number>(count).fill(0);
  for (const entry of order) {
    const layer = layerOf[entry] as number;
    byLayer[layer]![filled[layer]!++] = entry;
  }
  return byLayer;
}

/** One layer while its entries are put into it. */
class Filling {
  readonly #index: FlatIndex;
  readonly #arrangement: Arrangement;
  readonly #marks: Uint8Array;
  readonly #mark: number;
  readonly #pieces: number[] = [];
  #dataBytes = 0;
  #streamBytes = END_BYTES;
  #packedBytes = 0;

  constructor(index: FlatIndex, arrangement: Arrangement, marks: Uint8Array, mark: number) {
    this.#index = index;
    this.#arrangement = arrangement;
    this.#marks = marks;
    this.#mark = mark;
  }

  /** Adds an entry after what it needs: its directories, and the target of a hard link. */
  put(entry: EntryNumber): void {
    const { target } = this.#arrangement;
    const waiting: EntryNumber[] = [];
    for (let at = entry; at !== NO_ENTRY && this.#marks[at] !== this.#mark; ) {
      this.#marks[at] = this.#mark;
      waiting.push(at);
      at = target[at] as number;
    }
    while (waiting.length > 0) this.#add(waiting.pop() as number);
  }

  #add(entry: EntryNumber): void {
    const { bytes, dataBytes, packedBytes } = this.#index;
    this.#putParents(entry);
    this.#pieces.push(entry);
    this.#dataBytes += dataBytes[entry] as number;
    this.#streamBytes += bytes[entry] as number;
    this.#packedBytes += packedBytes[entry] as number;
  }

  #putParents(entry: EntryNumber): void {
    const { parent } = this.#arrangement;
    const missing: EntryNumber[] = [];
    for (
      let at = parent[entry] as number;
      at !== NO_ENTRY && this.#marks[at] !== this.#mark;
      at = parent[at] as number
    ) {
      this.#marks[at] = this.#mark;
      missing.push(at);
    }
    for (const directory of missing.reverse()) {
      this.#pieces.push(~directory);
      this.#streamBytes += this.#index.parentBytes[directory] as number;
      this.#packedBytes += this.#index.packedBytes[directory] as number;
    }
  }

  end(): DividedLayer {
    return {
      pieces: Int32Array.from(this.#pieces),
      entries: this.#pieces.length,
      dataBytes: this.#dataBytes,
      streamBytes: this.#streamBytes,
      packedBytes: Math.round(this.#packedBytes),
      largest: [],
    };
  }
}
