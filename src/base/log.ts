// The log of a run. action/ implements it for workflows and cli/ for terminals. No other room writes to stdout or stderr.

import { stripVTControlCharacters } from 'node:util';

/**
 * Removes escape sequences and control characters, except newlines and tabs. Names from images and the engine's
 * messages about them can contain anything.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\t\n]/gu, '');
}

/** The progress of some work. The functions are called often, so they must be cheap. */
export interface Progress {
  /** The name of the work, such as `Read`. */
  readonly title: string;
  /** Bytes done so far; absent if they are not counted, so that only the time is shown. */
  readonly doneBytes?: () => number;
  /** Total bytes, once they are known. */
  readonly totalBytes?: () => number | undefined;
  /** Whether the total is an estimate. */
  readonly isEstimate?: boolean;
  /** Characters that the work itself has logged. Progress is only printed while this does not change. */
  readonly loggedChars?: () => number;
}

/** Receives messages for people. */
export interface Log {
  /** Logs a line that a user wants to see. */
  info(line: string): void;
  /** Logs a line that is shown only when debugging. */
  debug(line: string): void;
  /** Logs that something went differently than requested, without harm. */
  notice(line: string): void;
  /** Logs a problem that a user should look at. */
  warning(line: string): void;
  /** Runs `work` with its lines under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Shows progress until the returned function is called. */
  showProgress(progress: Progress): () => void;
  /** Logs output of a container, which is not trusted and must not be interpreted as anything but text. */
  untrusted(lines: string): void;
}
