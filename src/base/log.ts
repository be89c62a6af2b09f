// What the work tells people while it goes on. The front doors implement it: action/ for a workflow's log, cli.ts for
// a terminal. Nothing below a front door writes to stdout or stderr itself.

import { stripVTControlCharacters } from 'node:util';

/**
 * Text that does nothing to a terminal but stand there: an image's names and an engine's words about them may hold
 * anything. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\t\n]/gu, '');
}

/** What is known of some work while it goes on. Each function is asked now and then, so it should only look something up. */
export interface Progress {
  /** What goes on, as `Read`. */
  readonly title: string;
  /** Bytes that have passed; missing where nobody counts them, so that only the time can be told. */
  readonly doneBytes?: () => number;
  /** How many will have passed in the end, once that is known. */
  readonly totalBytes?: () => number | undefined;
  /** Whether that is an estimate. */
  readonly isEstimate?: boolean;
  /** Grows with what the work itself puts into the log: a line about progress is only needed while it is silent. */
  readonly saidChars?: () => number;
}

/** Where lines for people go. */
export interface Log {
  /** One line that a user wants to see. */
  info(line: string): void;
  /** Only shown when debugging. */
  debug(line: string): void;
  /** Something that went another way than asked, without harm. */
  notice(line: string): void;
  /** Something that a user should look at. */
  warning(line: string): void;
  /** Runs `work` with its lines under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Shows how far some work is, in a way that fits this log, until the function that it returns is called. */
  showProgress(progress: Progress): () => void;
  /** Output of a program that is not trusted (a container's): shown line by line, never read as anything but text. */
  untrusted(lines: string): void;
}
