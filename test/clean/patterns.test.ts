import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { literalPattern, patternText } from '../../src/clean/pattern-text.ts';
import { lastMatch, mayMatchIn, Pattern, parsePatterns } from '../../src/clean/patterns.ts';

interface Case {
  readonly patterns: string[];
  readonly paths?: string[];
  readonly matched?: string;
  readonly error?: boolean;
}

const asPath = (text: string) => Buffer.from(text).toString('latin1');
const matches = (pattern: string, path: string) => new Pattern(pattern).matches(asPath(path));

/** Cases with the answers of moby's own matcher; pattern-cases/main.go generates them. */
const cases = JSON.parse(
  readFileSync(new URL('pattern-cases.json', import.meta.url), 'utf8'),
) as Case[];

describe('patterns', () => {
  it(`match as moby does in ${cases.length} lists`, () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const { patterns, paths = [], matched = '', error = false } of cases) {
      let read: Pattern[] | undefined;
      try {
        read = parsePatterns(patterns.join('\n'));
      } catch (failure) {
        expect(failure).toMatchObject({ code: 'BAD_INPUT' });
      }
      if (error !== (read === undefined)) wrong.push({ patterns, error });
      if (error || read === undefined) continue;
      paths.forEach((path, at) => {
        count++;
        const last = lastMatch(read, asPath(path));
        const directory = asPath(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
        // mayMatchIn is true for the directory of every match.
        if (last !== undefined && !mayMatchIn(read, directory)) wrong.push({ patterns, path });
        const isMatched = last !== undefined && !last.isException;
        if (isMatched !== (matched[at] === 'y')) wrong.push({ patterns, path, isMatched });
      });
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  });

  it.each([
    '',
    '!',
    '[',
    'a[',
    '[a',
    '[]',
    '[-]',
    '[z-a]',
    'a\\',
    '! ',
    '/!',
    './!',
    '!/ /',
    'a\\ /',
  ])('reject %j', (text) => {
    expect(() => new Pattern(text)).toThrow(FlattenError);
  });

  it('match names that are not UTF-8, with each invalid byte as one character', () => {
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

  it('are empty if only blanks remain', () => {
    const [nothing] = parsePatterns('/ /');
    for (const path of ['', ' ', 'x', '/x', ' /x']) expect(nothing!.matches(path)).toBe(false);
  });

  it('take time proportional to the name, whatever it is', () => {
    const pattern = new Pattern(`**/${'a*'.repeat(50)}b`);
    const startMs = performance.now();
    expect(pattern.matches(`${'a'.repeat(4000)}c/ab`)).toBe(false);
    expect(performance.now() - startMs).toBeLessThan(20_000);
  });
});

describe('parsePatterns', () => {
  it('reads one pattern per line, without comments, blanks and a byte order mark', () => {
    const read = parsePatterns('\uFEFF# a comment\n  a/b  \n\n! c\n#d\n');
    expect(read.map(({ text, isException }) => [text, isException])).toEqual([
      ['a/b', false],
      ['! c', true],
    ]);
    expect(read[1]!.matches('c')).toBe(true);
  });
});

describe('lastMatch', () => {
  it('returns the same for many patterns as one by one', () => {
    const pieces = ['a', 'b', '*', '**', 'a*', '[ab]', '?', 'é', '\\!', 'a?b'];
    let seed = 1;
    const next = (count: number) => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % count;
    };
    const some = (from: readonly string[], most: number) =>
      Array.from({ length: 1 + next(most) }, () => from[next(from.length)]!).join('/');
    for (let round = 0; round < 20; round++) {
      // Few of them match everything, or they would decide about every path.
      const patterns = Array.from(
        { length: 200 },
        () =>
          new Pattern(`${next(3) === 0 ? '!' : ''}${next(20) === 0 ? '' : 'a/'}${some(pieces, 4)}`),
      );
      for (let at = 0; at < 50; at++) {
        const path = asPath(
          `${next(9) === 0 ? '' : 'a/'}${some(['a', 'b', 'ab', 'é', '!', 'axb'], 5)}`,
        );
        const expected = patterns.findLast((pattern) => pattern.matches(path));
        expect(lastMatch(patterns, path)?.text, path).toBe(expected?.text);
        expect(lastMatch(patterns, `/${path}`)).toBe(
          patterns.findLast((pattern) => pattern.matches(`/${path}`)),
        );
      }
    }
  });

  it('tests only a few of very many patterns', () => {
    const patterns = Array.from({ length: 50_000 }, (_, at) => new Pattern(`srv/u${at}/.cache/*`));
    expect(lastMatch(patterns, 'srv/u0/.cache/x')?.text).toBe('srv/u0/.cache/*');
    const startMs = performance.now();
    // One by one, this takes minutes.
    for (let at = 0; at < 10_000; at++)
      expect(lastMatch(patterns, `usr/lib/x/y/${at}`) === undefined).toBe(true);
    expect(performance.now() - startMs).toBeLessThan(5_000);
  });
});

describe('mayMatchIn', () => {
  it.each<[string, string, boolean]>([
    ['usr/share/doc/*', 'usr/share/doc', true],
    ['usr/share/doc/*', 'usr/share/doc/a/b', true],
    ['usr/share/doc/*', 'usr/share', false],
    ['usr/share/doc/*', 'usr/share/doc-base', false],
    ['usr/share/doc', 'usr/share', true],
    ['**/__pycache__/*', 'a/__pycache__', true],
    ['**/__pycache__/*', 'a/__pycache__/b', true],
    ['**/__pycache__/*', 'a/pycache', false],
    ['**/*.gem', '', true],
    ['opt/*conda*/pkgs/cache/*', 'opt/miniconda3/pkgs/cache', true],
    ['opt/*conda*/pkgs/cache/*', 'opt/miniconda3/pkgs', false],
  ])('for %s in "%s" is %s', (pattern, directory, answer) => {
    expect(mayMatchIn(parsePatterns(pattern), directory)).toBe(answer);
  });
});

describe('patternText', () => {
  it('keeps bytes that are not UTF-8, and characters', () => {
    for (const bytes of [
      'a\xff',
      '\xe6\x97',
      asPath('é\ufffd日😀'),
      '\xff\xc3',
      '\xed\xa0\x80',
      `${asPath('😀')}\x80`,
    ]) {
      const pattern = new Pattern(patternText(bytes));
      expect(pattern.matches(bytes)).toBe(true);
      expect(pattern.matches(`${bytes}/x`)).toBe(true);
      expect(new Pattern(`${patternText(bytes)}/*z`).matches(`${bytes}/yz`)).toBe(true);
      expect(pattern.matches(`${bytes.slice(0, -1)}\xfe`)).toBe(false);
    }
    expect(patternText(asPath('é日😀'))).toBe('é日😀');
  });
});

describe('literalPattern', () => {
  it('matches only itself', () => {
    const odd = 'a*b?[c]\\d!';
    expect(new Pattern(literalPattern(odd)).matches(odd)).toBe(true);
    for (const blank of [' a', 'a ', ' ', '\ta b\t', '! a', 'a/ ', '  ', ' !', '\\ '])
      for (const more of ['', '/x']) {
        const pattern = new Pattern(literalPattern(blank) + more);
        expect(pattern.matches(blank + more), blank).toBe(true);
        expect(pattern.matches(blank.trim() + more), blank).toBe(blank === blank.trim());
        expect(pattern.isException).toBe(false);
      }
    expect(new Pattern(literalPattern('a*')).matches('ab')).toBe(false);
  });
});
