// Renders Markdown approximately as GitHub does.
import { Marked } from 'marked';

const MARKED = new Marked({ gfm: true, async: false });

/** Renders GitHub Flavored Markdown as HTML. */
export function rendered(markdown: string): string {
  return MARKED.parse(markdown) as string;
}

/** Counts the cells in the source of each row of each table, because a renderer adds missing cells. */
export function cellsOf(markdown: string): number[][] {
  return MARKED.lexer(markdown)
    .filter(({ type }) => type === 'table')
    .map(({ raw }) =>
      raw
        .trimEnd()
        .split('\n')
        .map((row) => row.split('|').length - 2),
    );
}

/** Returns the tags of HTML without their attributes: `code`, `/code`. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[A-Za-z][\w-]*)[^>]*>/g)].map((match) => match[1] ?? '');
}

/** Decodes the character references in HTML text. */
export function textOf(html: string): string {
  const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html.replace(/&(?:#([0-9]+)|([a-z]+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** Returns the content of all elements with a tag, which must not be nested. */
export function elementsOf(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
    (match) => match[1] ?? '',
  );
}

/** Names that contain markup. */
export const HOSTILE_NAMES = [
  '</code><img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '<!-- open',
  '<![CDATA[',
  '`one` ``two`` ```',
  '````\n# heading\n````',
  'a | b || c \\| d',
  '*a* _b_ ~~c~~ [d](e) ![f](g) __h__',
  'http://example.test/ https://a.b www.example.test mail@example.test',
  'a\n\n# b\r\n- c\u2028d\u2029e\u0085f',
  '&amp; &#60; &lt;b&gt; &copy;',
  '@user #1 GH-1 owner/repo#2 :tada: $x^2$ $$y$$',
  '\\` \\| \\< \\\\',
  '\u001b[2J\u0000\u0007\u202eevil\u200b\ufeff',
  '\ud800 \udc00 \u{1f600}\u{e0041}',
  '---',
  '===',
  '> quote',
  '1. one',
  '    indented',
  '[!CAUTION]',
  '[x]: http://y',
  '"} %% click A "javascript:alert(1)"',
  '\u00e9\u4e2d\u0301',
] as const;
