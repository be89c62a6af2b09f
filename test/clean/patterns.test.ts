import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastMatch, literalPattern, Pattern, parsePatterns } from '../../src/clean/patterns.ts';
import { FlattenError } from '../../src/errors.ts';

interface Case {
  readonly patterns: string[];
  readonly paths?: string[];
  readonly matched?: string;
  readonly error?: boolean;
}

const asPath = (text: string) => Buffer.from(text).toString('latin1');
const matches = (pattern: string, path: string) => new Pattern(pattern).matches(asPath(path));

/** Cases whose answers moby's own matcher gave; pattern-cases/main.go makes them. */
const cases = JSON.parse(
  readFileSync(new URL('pattern-cases.json', import.meta.url), 'utf8'),
) as Case[];

describe('patterns', () => {
  it(`mean what moby says in ${cases.length} lists`, () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const { patterns, paths = [], matched = '', error = false } of cases) {
      let read: Pattern[] | undefined;
      try {
        read = patterns.map((text) => new Pattern(text));
      } catch (failure) {
        expect(failure).toMatchObject({ code: 'BAD_INPUT' });
      }
      if (error !== (read === undefined)) wrong.push({ patterns, error });
      if (error || read === undefined) continue;
      paths.forEach((path, at) => {
        count++;
        const last = lastMatch(read, asPath(path));
        const isMatched = last !== undefined && !last.bringsBack;
        if (isMatched !== (matched[at] === 'y')) wrong.push({ patterns, path, isMatched });
      });
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  });

  it.each(['', '!', '[', 'a[', '[a', '[]', '[-]', '[z-a]', 'a\\', '! '])('refuse %j', (text) => {
    expect(() => new Pattern(text)).toThrow(FlattenError);
  });

  it('match names that are not UTF-8, each odd byte as one character', () => {
    expect(new Pattern('a?c').matches('a\xffc')).toBe(true);
    expect(new Pattern('a??c').matches('a\xffc')).toBe(false);
    expect(new Pattern('a[^x]c').matches('a\x80c')).toBe(true);
    expect(new Pattern('?').matches(asPath('é'))).toBe(true);
    expect(new Pattern('?').matches(asPath('日'))).toBe(true);
    expect(new Pattern('?').matches(asPath('😀'))).toBe(true);
    expect(new Pattern('??').matches('\xe6\x97')).toBe(true);
    expect(new Pattern('?').matches(asPath('\ufffd'))).toBe(true);
    expect(matches('caf*', 'café/x')).toBe(true);
    expect(matches('日*', '日本')).toBe(true);
  });

  it('match names with newlines', () => {
    expect(matches('a*b', 'a\nb')).toBe(true);
    expect(matches('**/b', 'x\ny/b')).toBe(true);
  });

  it('take time in proportion to the name, whatever it is', () => {
    const pattern = new Pattern(`**/${'a*'.repeat(50)}b`);
    const startMs = performance.now();
    expect(pattern.matches(`${'a'.repeat(4000)}c/ab`)).toBe(false);
    expect(performance.now() - startMs).toBeLessThan(20_000);
  });
});

describe('parsePatterns', () => {
  it('reads one a line, without comments, blanks and a byte order mark', () => {
    const read = parsePatterns('\uFEFF# a comment\n  a/b  \n\n! c\n#d\n');
    expect(read.map(({ text, bringsBack }) => [text, bringsBack])).toEqual([
      ['a/b', false],
      ['! c', true],
    ]);
    expect(read[1]!.matches('c')).toBe(true);
  });
});

describe('literalPattern', () => {
  it('stands for itself', () => {
    const odd = 'a*b?[c]\\d!';
    expect(new Pattern(literalPattern(odd)).matches(odd)).toBe(true);
    expect(new Pattern(literalPattern('a*')).matches('ab')).toBe(false);
  });
});
