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
  /** Output of a program that is not trusted (a container's): shown line by line, never read as anything but text. */
  untrusted(lines: string): void;
}
