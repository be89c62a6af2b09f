import { describe, expect, it } from 'vitest';
import { cut, fenced, inlineCode, visible } from '../../src/base/text.ts';
import { elementsOf, HOSTILE_NAMES, rendered, tagsOf, textOf } from '../support/page/markdown.ts';

describe('visible', () => {
  it.each([
    ['plain, ü 漢 \u{1f600}', 'plain, ü 漢 \u{1f600}'],
    ['', ''],
    ['a\nb\r\tc', 'a\\u000ab\\u000d\\u0009c'],
    ['\u0000\u001b[2J\u007f\u0085\u009f', '\\u0000\\u001b[2J\\u007f\\u0085\\u009f'],
    ['\u202eevil\u2066\u200e\u061c', '\\u202eevil\\u2066\\u200e\\u061c'],
    ['\u200b\u200d\ufeff\u00ad', '\\u200b\\u200d\\ufeff\\u00ad'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\ud800a\udfff', '\\ud800a\\udfff'],
    ['\u{e0041}', '\\u{e0041}'],
  ])('shows each character of %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['', 3, ''],
    ['\u{1f600}\u{1f601}\u{1f602}', 3, '\u{1f600}\u{1f601}\u{1f602}'],
    ['\u{1f600}\u{1f601}\u{1f602}\u{1f603}', 3, '\u{1f600}\u{1f601}…'],
    ['ab\u{1f602}\u{1f603}', 3, 'ab…'],
    ['a\u{1f602}b', 3, 'a\u{1f602}b'],
  ])('of %j leaves at most %d characters', (text, most, left) => {
    expect(cut(text, most)).toBe(left);
  });

  it('works for a text of any length, and splits no character', () => {
    for (let length = 0; length < 60; length++) {
      for (const text of ['\u{1f600}'.repeat(length), 'a\u{1f600}'.repeat(length)]) {
        const left = cut(text, 20);
        expect([...left].length).toBe(Math.min([...text].length, 20));
        expect(left.isWellFormed()).toBe(true);
      }
    }
  });
});

describe('inlineCode', () => {
  const PLACES = [
    ['in a line', (code: string) => `some ${code} text`],
    ['at the beginning of a line', (code: string) => code],
    ['in a heading', (code: string) => `### ${code}`],
    ['in a list', (code: string) => `- ${code}`],
    ['in a quote', (code: string) => `> [!NOTE]\n> ${code}`],
    ['in a table', (code: string) => `| a | b |\n| --- | --- |\n| ${code} | x |`],
  ] as const;

  it.each(PLACES)('is one element with the whole name in it, %s', (_, put) => {
    const plain = tagsOf(rendered(put('<code>plain</code>')));
    for (const name of HOSTILE_NAMES) {
      const html = rendered(put(inlineCode(name)));
      expect(tagsOf(html), name).toEqual(plain);
      expect(elementsOf(html, 'code').map(textOf), name).toEqual([visible(name)]);
    }
  });

  it('is on one line, and contains no character with a special meaning', () => {
    for (const name of HOSTILE_NAMES) {
      const inner = inlineCode(name).slice('<code>'.length, -'</code>'.length);
      expect(inner.replace(/&#[0-9]+;/g, ''), name).toMatch(/^[\p{L}\p{N} /-]*$/u);
    }
  });
});

describe('fenced', () => {
  it('is a block of these lines', () => {
    expect(fenced(['one', 'two'])).toBe('```\none\ntwo\n```');
    expect(fenced(['pie'], 'mermaid')).toBe('```mermaid\npie\n```');
  });

  it.each([[['```']], [['a ``` b', '`````', '~~~']], [['`'.repeat(100)]], [['</details>', '']]])(
    'ends at nothing in them: %j',
    (lines) => {
      const html = rendered(`${fenced(lines)}\n\nafter`);
      expect(elementsOf(html, 'code').map(textOf)).toEqual([`${lines.join('\n')}\n`]);
      expect(html.trimEnd().endsWith('<p>after</p>')).toBe(true);
    },
  );
});
