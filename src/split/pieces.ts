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
  const marks = new Uint8Array(index.count);
  return sortByLayer(arrangement.order, assignment).map((entries, layer) => {
    const filling = new Filling(index, arrangement, assignment, { of: marks, layer });
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

/** The layer that is being filled, and by entry: the layer that it was last put into, plus one. */
interface Marks {
  readonly of: Uint8Array;
  readonly layer: number;
}

/** One layer while its entries are put into it. */
class Filling {
  readonly #index: FlatIndex;
  readonly #arrangement: Arrangement;
  readonly #assignment: Assignment;
  readonly #marks: Marks;
  readonly #pieces: number[] = [];
  #dataBytes = 0;
  #streamBytes = END_BYTES;
  #packedBytes = 0;

  constructor(index: FlatIndex, arrangement: Arrangement, assignment: Assignment, marks: Marks) {
    this.#index = index;
    this.#arrangement = arrangement;
    this.#assignment = assignment;
    this.#marks = marks;
  }

  /** Adds an entry after what it needs: its directories, and the target of a hard link. */
  put(entry: EntryNumber): void {
    for (const one of this.#missing(entry, this.#arrangement.target)) this.#add(one);
  }

  /** Returns an entry and those that it leads to, as far as they are not in the layer yet, the last one first. */
  #missing(entry: EntryNumber, next: Int32Array): EntryNumber[] {
    const { of, layer } = this.#marks;
    const mark = layer + 1;
    const missing: EntryNumber[] = [];
    for (let at = entry; at !== NO_ENTRY && of[at] !== mark; at = next[at] as number) {
      of[at] = mark;
      missing.push(at);
    }
    return missing.reverse();
  }

  #add(entry: EntryNumber): void {
    const { parent } = this.#arrangement;
    for (const directory of this.#missing(parent[entry] as number, parent)) {
      // The file of a hard link may come before the directory that it is in.
      if (this.#assignment.layerOf[directory] === this.#marks.layer) this.#addWhole(directory);
      else this.#addParent(directory);
    }
    this.#addWhole(entry);
  }

  #addParent(directory: EntryNumber): void {
    this.#pieces.push(~directory);
    this.#streamBytes += this.#index.parentBytes[directory] as number;
    this.#packedBytes += HEAD_BYTES;
  }

  #addWhole(entry: EntryNumber): void {
    const { bytes, dataBytes } = this.#index;
    this.#pieces.push(entry);
    this.#dataBytes += dataBytes[entry] as number;
    this.#streamBytes += bytes[entry] as number;
    this.#packedBytes += this.#assignment.sizes[entry] as number;
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
