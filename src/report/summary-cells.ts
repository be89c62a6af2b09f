// Small pieces of a summary's Markdown, and how much it shows of anything.
import { cut, inlineCode } from '../base/text.ts';

/** Maximum length of a name. */
export const MAX_NAME_CHARS = 200;
/** Maximum rows of a table or items of a list. */
export const MAX_ROWS = 60;

/** Returns a name as code. */
export function code(text: string): string {
  return shortCode(text, MAX_NAME_CHARS);
}

/** Returns a name as code, cut to a length. */
export function shortCode(text: string, maxChars: number): string {
  return inlineCode(cut(text, maxChars));
}

/**
 * Returns how much of something each of several platforms shows, so that a summary does not grow with their number.
 * @param most how much one platform shows
 * @param least how much each shows at least
 */
export function shareOf(most: number, platforms: number, least: number): number {
  return Math.max(least, Math.floor(most / Math.max(1, platforms)));
}

/** Prevents line breaks in a narrow table cell. */
export function noBreak(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
