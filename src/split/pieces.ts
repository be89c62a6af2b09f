// The entries of each layer in their order, with the directories that they need.
import type { Arrangement } from './arrange.ts';
import type { DividedLayer } from './division.ts';
import { type EntryNumber, type FlatIndex, NO_ENTRY } from './flat-index.ts';
import { HEAD_BYTES } from './groups.ts';

/** What ends an archive. */
const END_BYTES = 1024;

/** Where entries go. */
export interface Assignment {
  /** Number of layers. */
  readonly count: number;
  /** By entry: its layer, from 0. */
  readonly layerOf: Uint8Array;
  /** By entry: about what it takes up in a layer. */
  readonly sizes: Float64Array;
}

/** A layer without names for people. */
export type FilledLayer = Omit<DividedLayer, 'largest'>;

/** Collects the pieces of all layers. */
export function fillLayers(
  index: FlatIndex,
  arrangement: Arrangement,
  assignment: Assignment,
): FilledLayer[] {
  // The layer that an entry was last put into, plus one.
  const marks = new Uint8Array(index.count);
  return sortByLayer(arrangement.order, assignment).map((entries, layer) => {
    const filling = new Filling(index, arrangement, assignment.sizes, {
      of: marks,
      mark: layer + 1,
    });
    for (const entry of entries) filling.put(entry);
    return filling.end();
  });
}

function sortByLayer(order: Uint32Array, { layerOf, count }: Assignment): Uint32Array[] {
  const lengths = new Array<number>(count).fill(0);
  for (const entry of order) lengths[layerOf[entry] as number]!++;
  const byLayer = lengths.map((length) => new Uint32Array(length));
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
  readonly #sizes: Float64Array;
  readonly #marks: { readonly of: Uint8Array; readonly mark: number };
  readonly #pieces: number[] = [];
  #dataBytes = 0;
  #streamBytes = END_BYTES;
  #packedBytes = 0;

  constructor(
    index: FlatIndex,
    arrangement: Arrangement,
    sizes: Float64Array,
    marks: { readonly of: Uint8Array; readonly mark: number },
  ) {
    this.#index = index;
    this.#arrangement = arrangement;
    this.#sizes = sizes;
    this.#marks = marks;
  }

  /** Adds an entry after what it needs: its directories, and the target of a hard link. */
  put(entry: EntryNumber): void {
    for (const one of this.#missing(entry, this.#arrangement.target)) this.#add(one);
  }

  /** Returns an entry and those that it leads to, as far as they are not in the layer yet, the last one first. */
  #missing(entry: EntryNumber, next: Int32Array): EntryNumber[] {
    const { of, mark } = this.#marks;
    const missing: EntryNumber[] = [];
    for (let at = entry; at !== NO_ENTRY && of[at] !== mark; at = next[at] as number) {
      of[at] = mark;
      missing.push(at);
    }
    return missing.reverse();
  }

  #add(entry: EntryNumber): void {
    const { bytes, dataBytes, parentBytes } = this.#index;
    const { parent } = this.#arrangement;
    for (const directory of this.#missing(parent[entry] as number, parent)) {
      this.#pieces.push(~directory);
      this.#streamBytes += parentBytes[directory] as number;
      this.#packedBytes += HEAD_BYTES;
    }
    this.#pieces.push(entry);
    this.#dataBytes += dataBytes[entry] as number;
    this.#streamBytes += bytes[entry] as number;
    this.#packedBytes += this.#sizes[entry] as number;
  }

  end(): FilledLayer {
    return {
      pieces: Int32Array.from(this.#pieces),
      entries: this.#pieces.length,
      dataBytes: this.#dataBytes,
      streamBytes: this.#streamBytes,
      packedBytes: Math.round(this.#packedBytes),
    };
  }
}
