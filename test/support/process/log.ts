// A log for assertions.
import type { Log, Progress } from '../../../src/base/log.ts';
import { printProgress } from '../../../src/base/progress.ts';

/** Collects lines as `kind: line`. */
export class MemoryLog implements Log {
  readonly lines: string[] = [];
  info = (line: string) => void this.lines.push(`info: ${line}`);
  debug = (line: string) => void this.lines.push(`debug: ${line}`);
  notice = (line: string) => void this.lines.push(`notice: ${line}`);
  warning = (line: string) => void this.lines.push(`warning: ${line}`);
  untrusted = (lines: string) => void this.lines.push(`untrusted: ${lines}`);
  /** All progress that was shown, in order. */
  readonly progress: Progress[] = [];
  showProgress = (progress: Progress) => {
    this.progress.push(progress);
    return printProgress(progress, this.info);
  };
  group = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    this.lines.push(`group: ${title}`);
    return work();
  };
}
