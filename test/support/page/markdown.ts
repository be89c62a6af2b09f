// What GitHub makes of Markdown, as near as another renderer of its dialect comes.
import { Marked } from 'marked';

const MARKED = new Marked({ gfm: true, async: false });

/** Markdown as HTML. */
export function rendered(markdown: string): string {
  return MARKED.parse(markdown) as string;
}

/** How many cells each row of each table was written with: a renderer makes up for those that lack. */
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

/** Tags of HTML, without what stands in them: `code`, `/code`. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[A-Za-z][\w-]*)[^>]*>/g)].map((match) => match[1] ?? '');
}

/** What a reader sees of HTML without tags. */
export function textOf(html: string): string {
  const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html.replace(/&(?:#([0-9]+)|([a-z]+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** What stands in each element of a kind, which hold none of their own kind. */
export function elementsOf(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
    (match) => match[1] ?? '',
  );
}

/** Names that try to be more than names. */
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
