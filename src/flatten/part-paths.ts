// Which layer of a divided result each file is in, for the page.
import type { DividedLayer } from '../split/division.ts';
import { type FlatIndex, KIND } from '../split/flat-index.ts';
import type { LayerOf } from '../survey/size-tree.ts';
import type { EntryObserver } from '../tar/entry.ts';
import { plainPath } from '../tar/names.ts';
import type { SourceJob } from './job.ts';

/** Of a file beyond this number the layer is not known: each takes some hundred bytes of memory. */
const MAX_FILES = 1_000_000;

/** Returns what finds the layer of each file of a plan; undefined if no page is to show it. */
export function partOf(
  { options }: Pick<SourceJob, 'options'>,
  layers: readonly Pick<DividedLayer, 'pieces'>[],
  index: FlatIndex,
): LayerOf | undefined {
  return options.html === undefined ? undefined : PartPaths.ofDivision(layers, index).partOf;
}

/** Remembers the layers of files. */
export class PartPaths {
  readonly #parts = new Map<string, number>();

  /** Finds the part of a file by its path as raw bytes. */
  readonly partOf: LayerOf = (path) => this.#parts.get(path);

  /** Takes the files of planned layers. */
  static ofDivision(
    layers: readonly Pick<DividedLayer, 'pieces'>[],
    { kind, dataBytes, paths }: Pick<FlatIndex, 'kind' | 'dataBytes' | 'paths'>,
  ): PartPaths {
    const all = new PartPaths();
    for (const [part, { pieces }] of layers.entries())
      for (const entry of pieces)
        if (entry >= 0 && kind[entry] === KIND.file && (dataBytes[entry] ?? 0) > 0)
          all.#add(paths[entry] as string, part);
    return all;
  }

  /** Returns what notes the files in the tar stream of a layer. */
  observerOf(part: number): EntryObserver {
    return {
      begin: ({ name, sizeBytes }) => {
        if (sizeBytes > 0) this.#add(plainPath(name), part);
      },
      data: () => {},
      end: () => {},
    };
  }

  #add(path: string, part: number): void {
    if (this.#parts.size < MAX_FILES) this.#parts.set(path, part);
  }
}
