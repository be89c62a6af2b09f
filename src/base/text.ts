// Names that come from an image, made fit to stand in a text of ours: they may hold anything.

/**
 * Characters that cannot be seen or that move others about: controls, bidirectional marks and other formats, line
 * and paragraph separators, lone halves of a pair.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text on one line in which every character can be seen: `a\u000ab`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) =>
    [...character].map((one) => `\\u${hexOf(one.codePointAt(0) ?? 0)}`).join(''),
  );
}

function hexOf(codePoint: number): string {
  const hex = codePoint.toString(16);
  return codePoint > 0xffff ? `{${hex}}` : hex.padStart(4, '0');
}

/** The beginning of a text that is longer than `most` characters, with an ellipsis. */
export function cut(text: string, most: number): string {
  // By code points: half of one is none. A unit more than most of them can have tells whether there are more.
  const characters = text.length > most ? [...text.slice(0, 2 * most + 1)] : [];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/**
 * A name as inline code of GitHub's Markdown, whatever is in it: every sign that Markdown or HTML could read as more
 * than itself stands there as a character reference (CommonMark 0.31, "Entity and numeric character references").
 */
export function inlineCode(text: string): string {
  return `<code>${quoted(text)}</code>`;
}

/** The same as plain text. */
export function quoted(text: string): string {
  return visible(text).replace(/[^\p{L}\p{N} /-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Lines as a fenced block, which nothing in them ends. */
export function fenced(lines: readonly string[], language = ''): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
