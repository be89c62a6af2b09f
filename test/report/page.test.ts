import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/report/page.ts';
import type { PageData } from '../../src/survey/page-data.ts';

const TEMPLATE = '<title>{{title}}</title><script type="application/json">{{data}}</script>';

function data(name: string, title = 'a → b'): PageData {
  return {
    title,
    headline: 'h',
    oldBytes: 2,
    newBytes: 1,
    hiddenBytes: 0,
    groups: [],
    result: ['', 0, -1, [[name, 1, -1]]],
    dropped: ['', 0, -1, []],
    notes: [],
    layers: [],
    isEstimate: false,
    earlier: null,
  };
}

/** Parses the data as a browser does: everything up to the first end of a script element. */
function dataOf(page: string): unknown {
  const text = /<script type="application\/json">(.*?)<\/script/s.exec(page)?.[1];
  return JSON.parse(text ?? '');
}

describe('renderPage', () => {
  it.each([
    ['the end of a script element', '</script><script>alert(1)</script>'],
    ['the start of a comment', '<!--<script>'],
    ["the template's placeholders", '{{data}}{{title}}'],
    ['replacement patterns of String.replace', "$& $` $' $1 $$"],
    ['quotes and backslashes', `"'\\\\u003c`],
    ['line separators', 'a\u2028b\u2029c\nd'],
    ['a lone surrogate', 'a\ud800b'],
    ['control characters', '\u0000\u001b\u007f\u0085'],
  ])('preserves data that contains %s', (_what, name) => {
    const page = renderPage(TEMPLATE, data(name));
    expect(dataOf(page)).toEqual(data(name));
    expect(Buffer.from(page, 'utf8').toString('utf8')).toBe(page);
  });

  it('escapes "<" and the line separators U+2028 and U+2029 in the data', () => {
    const page = renderPage(TEMPLATE, data('</script>\u2028\u2029<!--'));
    const inside = page.slice(page.indexOf('json">') + 6, page.lastIndexOf('</script>'));
    expect(inside).not.toMatch(/[<\u2028\u2029]/);
    expect(inside).toContain('\\u003c/script>\\u2028\\u2029\\u003c!--');
  });

  it('escapes the title and makes invisible characters visible', () => {
    const page = renderPage(TEMPLATE, data('x', `</title><b>&"'\u202e`));
    expect(page).toContain('<title>&#60;/title&#62;&#60;b&#62;&#38;&#34;&#39;\\u202e</title>');
  });

  it.each(['<title>{{title}}</title>', '{{data}}', `${TEMPLATE}{{data}}`, `${TEMPLATE}{{title}}`])(
    'rejects a template without exactly one of each placeholder: %s',
    (template) => {
      expect(() => renderPage(template, data('x'))).toThrow('the page template must contain {{');
    },
  );
});
