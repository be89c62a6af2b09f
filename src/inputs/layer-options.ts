// The options that change the layer, as one group. Code that must handle all of them uses a table over the group, so that
// a new option that is missing in one of the tables does not compile.
import type { Pattern } from '../clean/patterns.ts';
import type { Preset } from '../clean/presets.ts';
import type { Compression } from '../pack/compression.ts';
import type { WantedLayers } from '../split/division.ts';
import type { BaseName } from './names.ts';

/** Every option that changes the layer, and no other option. The source and these options determine the layer. */
export interface LayerOptions {
  /** Rules that drop entries: presets, and the user's own patterns, which take precedence. */
  readonly clean: readonly Preset[];
  readonly exclude: readonly Pattern[];
  /** Whether the image's own apt first cleans up in a container. */
  readonly aptClean: boolean;
  /** Script that first runs in a container of the image; undefined for none. */
  readonly script: string | undefined;
  /** The script's network. */
  readonly scriptNetwork: string;
  /** Latest timestamp in the result, in seconds since 1970 (reproducible-builds.org, SOURCE_DATE_EPOCH). */
  readonly sourceDateEpoch: number | undefined;
  readonly compression: Compression;
  /** How the result is divided into several layers; undefined for one. */
  readonly division: WantedLayers | undefined;
  /** The lower layers that stay as they are; undefined for none. */
  readonly keepBase: BaseName | undefined;
}

/** The name of a layer option, including optional ones. */
export type LayerOptionName = keyof Required<LayerOptions>;

/** A function for each layer option that computes an answer from its value and a context. */
export type LayerTable<Context, Answer> = {
  readonly [Name in LayerOptionName]: (value: LayerOptions[Name], context: Context) => Answer;
};

/** Computes the answers of a table, in its order. */
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
