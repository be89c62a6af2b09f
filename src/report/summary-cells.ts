// Small pieces of a summary's Markdown, and how much it shows of anything.
import { cut, inlineCode } from '../base/text.ts';

/** Maximum length of a name. */
export const MAX_NAME_CHARS = 200;
/** Maximum rows of a table or items of a list. */
export const MAX_ROWS = 60;

/** Returns a name as code. */
export function code(text: string): string {
  return inlineCode(cut(text, MAX_NAME_CHARS));
}

/** Prevents line breaks in a narrow table cell. */
export function noBreak(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
