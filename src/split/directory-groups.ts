// Divides files that no package owns by directory: as few groups as possible that are not too large.
import type { Arrangement } from './arrange.ts';
import { type EntryNumber, type FlatIndex, KIND, NO_ENTRY } from './flat-index.ts';

/** Files of one kind, by directory. */
export class DirectoryGroups {
  readonly #index: FlatIndex;
  readonly #parent: Int32Array;
  readonly #order: Uint32Array;
  readonly #sizes: Float64Array;
  readonly #files: EntryNumber[] = [];

  constructor(index: FlatIndex, { parent, order }: Arrangement, sizes: Float64Array) {
    this.#index = index;
    this.#parent = parent;
    this.#order = order;
    this.#sizes = sizes;
  }

  /** Adds a file. */
  add(entry: EntryNumber): void {
    this.#files.push(entry);
  }

  /**
   * Yields each file with the name of its group: the highest directory whose files fit, or the file itself if it does not
   * fit with others of a directory that is divided.
   */
  *divide(mostBytes: number): Generator<readonly [EntryNumber, string]> {
    const { paths } = this.#index;
    const top = this.#topDirectories(mostBytes);
    for (const entry of this.#files) {
      const directory = this.#parent[entry] as number;
      const group = directory === NO_ENTRY ? NO_ENTRY : (top[directory] as number);
      if (group !== NO_ENTRY) yield [entry, `/${paths[group]}/`];
      else if ((this.#sizes[entry] as number) > mostBytes / 4) yield [entry, `/${paths[entry]}`];
      else yield [entry, directory === NO_ENTRY ? '/' : `/${paths[directory]}/`];
    }
  }

  /** Returns the highest directory that stays together with each directory; {@link NO_ENTRY} if it is divided. */
  #topDirectories(mostBytes: number): Int32Array {
    const sums = this.#sums();
    const top = new Int32Array(sums.length).fill(NO_ENTRY);
    for (const entry of this.#order) {
      if (this.#index.kind[entry] !== KIND.directory) continue;
      const above = this.#parent[entry] as number;
      const topAbove = above === NO_ENTRY ? NO_ENTRY : (top[above] as number);
      if (topAbove !== NO_ENTRY) top[entry] = topAbove;
      else if ((sums[entry] as number) <= mostBytes) top[entry] = entry;
    }
    return top;
  }

  /** Returns the bytes of these files below each directory. */
  #sums(): Float64Array {
    const sums = new Float64Array(this.#index.count);
    for (const entry of this.#files) sums[entry] = this.#sizes[entry] as number;
    for (let at = this.#order.length - 1; at >= 0; at--) {
      const entry = this.#order[at] as number;
      const above = this.#parent[entry] as number;
      if (above !== NO_ENTRY) sums[above]! += sums[entry] as number;
    }
    return sums;
  }
}
