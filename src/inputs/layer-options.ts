// The options that change the layer, in one group, and how to handle all of them: by a table over the group. An option
// that is added to the group and missing in one of the tables does not compile.
import type { Pattern } from '../clean/patterns.ts';
import type { Preset } from '../clean/presets.ts';
import type { Compression } from '../pack/compression.ts';

/** Every option that changes the layer, and no other: with the source, all that the layer follows from. */
export interface LayerOptions {
  /** What streams past and is left out: presets, and patterns of the user's, which win. */
  readonly clean: readonly Preset[];
  readonly exclude: readonly Pattern[];
  /** Whether the image's own apt cleans up first, in a container. */
  readonly aptClean: boolean;
  /** Script that runs in a container of the image first; undefined for none. */
  readonly script: string | undefined;
  /** Network that the script has. */
  readonly scriptNetwork: string;
  /** Latest time of anything in the result, seconds since 1970 (reproducible-builds.org, SOURCE_DATE_EPOCH). */
  readonly sourceDateEpoch: number | undefined;
  readonly compression: Compression;
}

/** The name of one. A table has to have it even if the option may be left out. */
export type LayerOptionName = keyof Required<LayerOptions>;

/** An answer for each option of the group, which follows from its value and a context. */
export type LayerTable<Context, Answer> = {
  readonly [Name in LayerOptionName]: (value: LayerOptions[Name], context: Context) => Answer;
};

/** The answers of a table, in its order. */
export function answersFor<Context, Answer>(
  layer: LayerOptions,
  table: LayerTable<Context, Answer>,
  context: Context,
): Record<LayerOptionName, Answer> {
  const answerTo = <Name extends LayerOptionName>(name: Name) => table[name](layer[name], context);
  const names = Object.keys(table) as LayerOptionName[];
  return Object.fromEntries(names.map((name) => [name, answerTo(name)])) as Record<
    LayerOptionName,
    Answer
  >;
}
