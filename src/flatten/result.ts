// What a run makes and what is known of it, from the middle of the story on to its reports. Types alone.

import type { FlattenError } from '../base/errors.ts';
import type { BudgetAnswer } from '../check/budgets.ts';
import type { RuleCount, SparedCount } from '../clean/counts.ts';
import type { Suggestion } from '../clean/suggestions.ts';
import type { CommandCount } from '../commands/run-commands.ts';
import type { HistoryStep } from '../engine/metadata/sizes.ts';
import type { Report } from '../report/report.ts';
import type { DirectorySize } from '../survey/directories.ts';
import type { SurveyedPage } from '../survey/survey.ts';

/** What was dropped on purpose, and what was not. */
export interface Cleaned {
  readonly rules: readonly RuleCount[];
  readonly commands: readonly CommandCount[];
  /** What stayed though a rule matches it. */
  readonly kept: readonly SparedCount[];
  /** Presets that left all where it was, since a link from elsewhere leads into it. */
  readonly withdrawn: readonly string[];
  /** Presets that would take more; undefined where nothing was read. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}

/** What a user should know of rules, besides what they did. */
export interface SaidOfRules {
  /** Patterns that matched nothing. */
  readonly unmatched: readonly string[];
  /** What the user's own patterns dropped of what should stay. */
  readonly warnings: readonly string[];
}

/** The checks that were made because they were asked for. */
export interface Checks {
  /** Entries that were compared with the source's; undefined where none were. */
  readonly verifiedEntries: number | undefined;
  /** Whether a command was run in the result, and succeeded. */
  readonly isTested: boolean;
}

/** A name that was pushed, with its tag, and the manifest's digest in the registry. */
export interface PushedName {
  readonly name: string;
  readonly digest: string;
}

/** A result before it is pushed and told of; sizes are unpacked bytes. */
export interface MadeResult extends Cleaned {
  readonly oldBytes: number;
  readonly newBytes: number;
  readonly savedBytes: number;
  /** With one decimal. */
  readonly savedPercent: string;
  readonly oldLayers: number;
  readonly newLayers: number;
  /** Steps of the source, oldest first; undefined where its history does not tell of all layers. */
  readonly oldHistory: readonly HistoryStep[] | undefined;
  readonly newHistory: readonly HistoryStep[] | undefined;
  /** Packed bytes of all layers, where the store keeps them and they are known. */
  readonly oldPackedBytes: number | undefined;
  readonly newPackedBytes: number | undefined;
  /** Undefined where nothing was stored: in a dry run on a store whose IDs depend on how it packs, and over a budget. */
  readonly imageId: string | undefined;
  /** Undefined where the image was tagged as it is and the engine hides its config, and over a budget. */
  readonly configDigest: string | undefined;
  readonly budgets: readonly BudgetAnswer[];
  readonly checks: Checks;
  /** Whether the layer came from a cache; undefined where none was asked. */
  readonly cacheHit: boolean | undefined;
  /** The result's largest directories; undefined where nothing was read. */
  readonly directories: readonly DirectorySize[] | undefined;
  /** All files of the result and what was left out, where a page was asked for. */
  readonly page: SurveyedPage | undefined;
}

/** What a run comes to. */
export interface FlattenResult extends MadeResult {
  /** The manifest's digest in the registry, after a push. */
  readonly digest: string | undefined;
  readonly pushed: readonly PushedName[];
  /** Path of the report, where one was written. */
  readonly report: string | undefined;
  /** Path of the page, where one was written. */
  readonly html: string | undefined;
  /** What the report holds, written or not. */
  readonly full: Report;
  /** Why the run fails all the same: a budget that was not kept. No tag was moved then. */
  readonly missed: FlattenError | undefined;
}
