// Puts together what is known about a result.
import { compareBytes } from '../base/format.ts';
import type { BudgetResult } from '../check/budgets.ts';
import type { HistoryStep, ImageSource, SourceSize } from '../image/image-source.ts';
import type { Checks, Cleaned, LayerFacts, MadeResult, PackedLayer } from '../report/facts.ts';

/** Whether an image is good enough for its names. */
export interface Verdict {
  readonly budgets: readonly BudgetResult[];
  /** Whether all budgets are met. */
  readonly isMet: boolean;
  readonly checks: Checks;
}

/** The image that a run has made, or the source itself if that is flat already. */
interface NewImage {
  readonly bytes: number;
  readonly packedBytes: number | undefined;
  readonly layers: number;
  /** How many of them are the source's own. */
  readonly keptLayers?: number | undefined;
  /** Each of them, if there are several that the run has made. */
  readonly parts?: readonly LayerFacts[] | undefined;
  readonly packedLayers?: readonly PackedLayer[] | undefined;
  readonly history: readonly HistoryStep[] | undefined;
  readonly imageId: string | undefined;
  readonly configDigest: string | undefined;
}

/** Everything that a result is made of. */
interface ResultParts {
  readonly source: Pick<ImageSource, 'layerCount'>;
  readonly sourceSize: SourceSize;
  readonly image: NewImage;
  readonly verdict: Verdict;
  readonly surveyed: Cleaned & Pick<MadeResult, 'directories' | 'contents'>;
  readonly cacheHit: boolean | undefined;
  readonly page: MadeResult['page'];
}

/** Returns the result of a run, or of one of its platforms. An image that no budget lets through has no ID. */
export function madeResult(parts: ResultParts): MadeResult {
  const { source, sourceSize, image, verdict, surveyed, cacheHit, page } = parts;
  const { isMet, budgets, checks } = verdict;
  return {
    ...compareBytes(sourceSize.bytes, image.bytes),
    oldLayers: source.layerCount,
    newLayers: image.layers,
    keptLayers: image.keptLayers ?? 0,
    layers: image.parts,
    packedLayers: image.packedLayers,
    oldHistory: sourceSize.history,
    newHistory: image.history,
    oldPackedBytes: sourceSize.packedBytes,
    newPackedBytes: image.packedBytes,
    imageId: isMet ? image.imageId : undefined,
    configDigest: isMet ? image.configDigest : undefined,
    budgets,
    checks,
    directories: surveyed.directories,
    contents: surveyed.contents,
    rules: surveyed.rules,
    commands: surveyed.commands,
    spared: surveyed.spared,
    skippedPresets: surveyed.skippedPresets,
    suggestions: surveyed.suggestions,
    cacheHit,
    page,
  };
}
