// Types of everything that is known about a run. The report is made from them, and the record of a cached layer holds a
// part of them.
import type { BudgetResult } from '../check/budgets.ts';
import type { RuleCount, SparedCount } from '../clean/counts.ts';
import type { Suggestion } from '../clean/suggestions.ts';
import type { CommandCount } from '../commands/run-commands.ts';
import type { PushedName } from '../engine/images/push.ts';
import type { HistoryStep } from '../image/image-source.ts';
import type { LayerContent } from '../split/division.ts';
import type { Contents } from '../survey/contents.ts';
import type { DirectorySize } from '../survey/directories.ts';
import type { SurveyedPage } from '../survey/survey.ts';

/** What rules and commands removed, and what rules spared. */
export interface Cleaned {
  readonly rules: readonly RuleCount[];
  readonly commands: readonly CommandCount[];
  /** Entries that a rule matches, but that were kept. */
  readonly spared: readonly SparedCount[];
  /** Presets that dropped nothing because symlinks outside their cache point into it. */
  readonly skippedPresets: readonly string[];
  /** Presets that would free more; undefined if nothing was read. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}

/** What a user should know about the rules, besides their effect. */
export interface RuleFindings {
  /** Patterns that matched nothing. */
  readonly unmatched: readonly string[];
  /** Warnings about protected files that the user's own patterns dropped. */
  readonly warnings: readonly string[];
}

/** What is known about a layer whose stream was surveyed, in this run or when it was cached. */
export interface SurveyedLayer extends Cleaned, RuleFindings {
  /** The result's largest directories; undefined if nothing was read. */
  readonly directories: readonly DirectorySize[] | undefined;
  /** What the result contains, for comparisons; undefined if nothing was read, or if nothing needs it. */
  readonly contents?: Contents | undefined;
}

/** One layer of a result that has several. */
export interface LayerFacts {
  /** Undefined if it was not made. */
  readonly diffId: string | undefined;
  readonly digest: string | undefined;
  /** An estimate if it was not made. */
  readonly packedBytes: number;
  /** Bytes of files. */
  readonly bytes: number;
  readonly entries: number;
  /** The largest first. */
  readonly contents: readonly LayerContent[];
}

/** A packed layer of a result, as registries know it. */
export interface PackedLayer {
  readonly diffId: string;
  readonly digest: string;
  readonly packedBytes: number;
}

/** The requested checks that the result has passed. */
export interface Checks {
  /** Number of entries that were compared with the source; undefined without verification. */
  readonly verifiedEntries: number | undefined;
  /** Whether the test command succeeded in the result. */
  readonly isTested: boolean;
}

/** A result before it is pushed and reported. Sizes are unpacked bytes unless their name says "packed". */
export interface MadeResult extends Cleaned {
  readonly oldBytes: number;
  readonly newBytes: number;
  readonly savedBytes: number;
  /** With one decimal. */
  readonly savedPercent: string;
  readonly oldLayers: number;
  readonly newLayers: number;
  /** How many of them are the source's own, which were kept as they are. */
  readonly keptLayers: number;
  /** The layers that the run has made, bottom first, if there are several. */
  readonly layers: readonly LayerFacts[] | undefined;
  /** Steps of the source, oldest first; undefined if its history does not cover all layers. */
  readonly oldHistory: readonly HistoryStep[] | undefined;
  readonly newHistory: readonly HistoryStep[] | undefined;
  /** Packed bytes of all layers, if the store keeps packed layers and their sizes are known. */
  readonly oldPackedBytes: number | undefined;
  readonly newPackedBytes: number | undefined;
  /** Undefined if nothing was stored: if a budget was not met, or in a dry run if the ID depends on the packed layer. */
  readonly imageId: string | undefined;
  /** Undefined if a budget was not met, or if a flat image was only tagged and the engine hides its config. */
  readonly configDigest: string | undefined;
  readonly budgets: readonly BudgetResult[];
  readonly checks: Checks;
  /** Whether the layer came from a cache; undefined if no cache was used. */
  readonly cacheHit: boolean | undefined;
  /** The result's largest directories; undefined if nothing was read. */
  readonly directories: readonly DirectorySize[] | undefined;
  /** All its layers, bottom first; undefined if they were not packed to files. */
  readonly packedLayers?: readonly PackedLayer[] | undefined;
  /** What the result contains, for comparisons; undefined if nothing was read, or if nothing needs it. */
  readonly contents?: Contents | undefined;
  /** All kept and dropped files, if a page was requested. */
  readonly page: SurveyedPage | undefined;
}

/** One platform of a result. */
export interface PlatformResult extends MadeResult {
  /** As `os/arch[/variant]`. */
  readonly platform: string;
}

/** A result with its platforms, before it is pushed. What holds for all of them is added up. */
export interface PlatformsResult extends MadeResult {
  readonly platforms: readonly PlatformResult[];
  /** Names outside the engine with the digests of their manifests or indexes. */
  readonly written: readonly PushedName[];
}

/** A result after the push. */
export interface PushedResult extends PlatformsResult {
  /** The digest of the manifest or index outside the engine, or in the registry after a push. */
  readonly digest: string | undefined;
  readonly pushed: readonly PushedName[];
}
