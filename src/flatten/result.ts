// The result of a run.
import type { FlattenError } from '../base/errors.ts';
import type { Comparison } from '../report/compare.ts';
import type { PushedResult } from '../report/facts.ts';
import type { Report } from '../report/report.ts';

/** Everything known about a run's result, its report, and the paths of the files it wrote. */
export interface FlattenResult extends PushedResult {
  /** The result beside an earlier image; undefined if nothing was compared. */
  readonly comparison?: Comparison | undefined;
  /** Content of the report, even if no file was written. */
  readonly report: Report;
  /** Path of the report, if one was written. */
  readonly reportPath: string | undefined;
  /** Path of the page, if one was written. */
  readonly htmlPath: string | undefined;
  /** Set if the result exceeds a budget, which fails the run. No tag was moved in that case. */
  readonly budgetError: FlattenError | undefined;
}
