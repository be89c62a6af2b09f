// What is known of a run, from the middle of the story on: what the report is made from, and part of it goes into the
// record of a cached layer. Types alone.
import type { BudgetResult } from '../check/budgets.ts';
import type { RuleCount, SparedCount } from '../clean/counts.ts';
import type { Suggestion } from '../clean/suggestions.ts';
import type { CommandCount } from '../commands/run-commands.ts';
import type { PushedName } from '../engine/images/push.ts';
import type { HistoryStep } from '../engine/metadata/sizes.ts';
import type { DirectorySize } from '../survey/directories.ts';
import type { SurveyedPage } from '../survey/survey.ts';

/** What was dropped on purpose, and what was not. */
export interface Cleaned {
  readonly rules: readonly RuleCount[];
  readonly commands: readonly CommandCount[];
  /** What was spared though a rule matches it. */
  readonly spared: readonly SparedCount[];
  /** Presets that were skipped, since a link from elsewhere leads into their cache. */
  readonly withdrawn: readonly string[];
  /** Presets that would take more; undefined if nothing was read. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}

/** What a user should know of rules, besides what they did. */
export interface RuleFindings {
  /** Patterns that matched nothing. */
  readonly unmatched: readonly string[];
  /** What the user's own patterns dropped of what should stay. */
  readonly warnings: readonly string[];
}

/** What is known of a layer from having seen it pass, now or before. */
export interface SurveyedLayer extends Cleaned, RuleFindings {
  /** The result's largest directories; undefined if nothing was read. */
  readonly directories: readonly DirectorySize[] | undefined;
}

/** The checks that were made because they were asked for. */
export interface Checks {
  /** Entries that were compared with the source's; undefined if none were. */
  readonly verifiedEntries: number | undefined;
  /** Whether a command was run in the result, and succeeded. */
  readonly isTested: boolean;
}

/** A result before it is pushed and reported; sizes are unpacked bytes. */
export interface MadeResult extends Cleaned {
  readonly oldBytes: number;
  readonly newBytes: number;
  readonly savedBytes: number;
  /** With one decimal. */
  readonly savedPercent: string;
  readonly oldLayers: number;
  readonly newLayers: number;
  /** Steps of the source, oldest first; undefined if its history does not tell of all layers. */
  readonly oldHistory: readonly HistoryStep[] | undefined;
  readonly newHistory: readonly HistoryStep[] | undefined;
  /** Packed bytes of all layers, if the store keeps them and they are known. */
  readonly oldPackedBytes: number | undefined;
  readonly newPackedBytes: number | undefined;
  /** Undefined if nothing was stored: in a dry run on a store whose IDs depend on how it packs, and over a budget. */
  readonly imageId: string | undefined;
  /** Undefined if the image was tagged as it is and the engine hides its config, and over a budget. */
  readonly configDigest: string | undefined;
  readonly budgets: readonly BudgetResult[];
  readonly checks: Checks;
  /** Whether the layer came from a cache; undefined if none was asked. */
  readonly cacheHit: boolean | undefined;
  /** The result's largest directories; undefined if nothing was read. */
  readonly directories: readonly DirectorySize[] | undefined;
  /** All files of the result and what was left out, if a page was asked for. */
  readonly page: SurveyedPage | undefined;
}

/** A result with what came of its push, which the report shows. */
export interface PushedResult extends MadeResult {
  /** The manifest's digest in the registry, after a push. */
  readonly digest: string | undefined;
  readonly pushed: readonly PushedName[];
}
