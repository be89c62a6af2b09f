// Escapes names that come from images, which can contain anything.

/**
 * Characters that are invisible or that reorder others: control and format characters (including bidirectional marks),
 * line and paragraph separators, and lone surrogates.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Escapes invisible characters: `a\u000ab`. The result is a single line. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    [...character].map((one) => `\\u${hexOf(one.codePointAt(0) ?? 0)}`).join(''),
  );
}

function hexOf(codePoint: number): string {
  const hex = codePoint.toString(16);
  return codePoint > 0xffff ? `{${hex}}` : hex.padStart(4, '0');
}

/** Truncates a text to `max` characters, with an ellipsis. */
export function cut(text: string, max: number): string {
  // Count code points, of which each has at most two code units, so as not to split one.
  const characters = text.length > max ? [...text.slice(0, 2 * max + 1)] : [];
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : text;
}

/**
 * Returns a name as inline code in GitHub's Markdown. Escapes every character with a meaning in Markdown or HTML as a
 * character reference (CommonMark 0.31, "Entity and numeric character references").
 */
export function inlineCode(text: string): string {
  return `<code>${quoted(text)}</code>`;
}

/** Returns a name as plain text in GitHub's Markdown, escaped like {@link inlineCode}. */
export function quoted(text: string): string {
  return visible(text).replace(/[^\p{L}\p{N} /-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Returns lines as a fenced block, with a fence that does not occur in them. */
export function fenced(lines: readonly string[], language = ''): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
