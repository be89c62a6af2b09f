// A log that remembers.
import type { Log } from '../../src/log.ts';

/** Collects lines as `kind: line`. */
export class MemoryLog implements Log {
  readonly lines: string[] = [];
  info = (line: string) => void this.lines.push(`info: ${line}`);
  debug = (line: string) => void this.lines.push(`debug: ${line}`);
  notice = (line: string) => void this.lines.push(`notice: ${line}`);
  warning = (line: string) => void this.lines.push(`warning: ${line}`);
  untrusted = (lines: string) => void this.lines.push(`untrusted: ${lines}`);
  group = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    this.lines.push(`group: ${title}`);
    return work();
  };
}
