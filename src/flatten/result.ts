// What a run comes to.
import type { FlattenError } from '../base/errors.ts';
import type { PushedResult } from '../report/facts.ts';
import type { Report } from '../report/report.ts';

/** What a run comes to: what is known of it, its report, and where files of it are. */
export interface FlattenResult extends PushedResult {
  /** What the report holds, written or not. */
  readonly report: Report;
  /** Path of the report, if one was written. */
  readonly reportPath: string | undefined;
  /** Path of the page, if one was written. */
  readonly htmlPath: string | undefined;
  /** Why the run fails all the same: a budget that was not met. No tag was moved then. */
  readonly budgetError: FlattenError | undefined;
}
