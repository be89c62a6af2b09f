// The tokens of a pattern: parsing them, and matching a path against them.
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';
import { bytesOf, patternCodes } from './pattern-text.ts';

/** A part of a pattern. */
export type Token =
  | { readonly kind: 'one-of'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'literal'; readonly code: number }
  /** `?`, `*`, a double star at the end of a pattern, and one in front of a path (zero or more whole directories). */
  | { readonly kind: 'any-one' | 'any-in-name' | 'anything' | 'directories' };
type Range = readonly [low: number, high: number];

const SLASH = 0x2f;

/**
 * Splits a pattern into tokens.
 * @param text the pattern as written, for error messages
 * @param isStart whether it is the start of a pattern
 * @throws FlattenError `BAD_INPUT` if it is malformed
 */
export function tokenize(pattern: string, text: string, isStart: boolean): Token[] {
  const codes = patternCodes(pattern);
  const tokens: Token[] = [];
  const is = (at: number, character: string) => codes[at] === character.charCodeAt(0);
  for (let at = 0; at < codes.length; at++) {
    if (is(at, '*') && is(at + 1, '*')) {
      const start = at;
      at += is(at + 2, '/') ? 2 : 1;
      const isSuffix = isStart && start === 0 && at === 1 && !/[*?[\\]/.test(pattern.slice(2));
      tokens.push({
        kind: at === codes.length - 1 || isSuffix ? 'anything' : 'directories',
      });
    } else if (is(at, '*')) tokens.push({ kind: 'any-in-name' });
    else if (is(at, '?')) tokens.push({ kind: 'any-one' });
    else if (is(at, '[')) {
      const { token, end } = parseClass(codes, at, text);
      tokens.push(token);
      at = end;
    } else {
      if (is(at, '\\') && ++at === codes.length) throw malformed(text, 'it ends with a "\\"');
      tokens.push({ kind: 'literal', code: codes[at]! });
    }
  }
  return tokens;
}

/** Parses `[abc]`, `[a-z]`, `[^a]`, with `\` to escape a character, as in Go's filepath.Match. */
function parseClass(codes: readonly number[], start: number, text: string) {
  const ranges: Range[] = [];
  let at = start + 1;
  const negated = codes[at] === 0x5e;
  if (negated) at++;
  const next = () => {
    const isEscaped = codes[at] === 0x5c;
    const code = codes[isEscaped ? at + 1 : at];
    // An unescaped "-" or "]" is not a character here.
    if (code === undefined || (!isEscaped && (code === 0x2d || code === 0x5d)))
      throw malformed(text, 'a "[" has no characters or no closing "]"');
    at += isEscaped ? 2 : 1;
    return code;
  };
  do {
    const low = next();
    const isRange = codes[at] === 0x2d;
    if (isRange) at++;
    const high = isRange ? next() : low;
    if (high < low) throw malformed(text, 'a range goes backwards');
    ranges.push([low, high]);
  } while (codes[at] !== 0x5d);
  return { token: { kind: 'one-of', negated, ranges } as const, end: at };
}

/** Returns runs of literal characters as they appear in paths. */
export function literalRuns(tokens: readonly Token[]): string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (token.kind === 'literal') {
      const bytes = bytesOf(token.code);
      if (isOpen) runs[runs.length - 1] += bytes;
      else runs.push(bytes);
    }
    isOpen = token.kind === 'literal';
  }
  return runs;
}

/** Matches a path by tracking all possible positions in the pattern at once. */
export function matchesTokens(tokens: readonly Token[], path: readonly number[]): boolean {
  let positions = new Set<number>();
  const enter = (position: number, into: Set<number>) => {
    // A token that may match nothing can be skipped immediately.
    while (!into.has(position)) {
      into.add(position);
      const kind = tokens[position]?.kind;
      if (kind !== 'any-in-name' && kind !== 'anything' && kind !== 'directories') return;
      position++;
    }
  };
  enter(0, positions);
  // A pattern that ends with "*" matches everything that follows, even below a directory.
  const last = tokens.at(-1)?.kind;
  const isOpen = last === 'any-in-name' || last === 'anything';
  for (const code of path) {
    if (isOpen && positions.has(tokens.length)) return true;
    if (code === SLASH && positions.has(tokens.length)) return true;
    const next = new Set<number>();
    for (const position of positions) {
      const token = tokens[position];
      if (token === undefined) continue;
      if (token.kind === 'directories') {
        next.add(position);
        if (code === SLASH) enter(position + 1, next);
      } else if (tokenMatches(token, code)) {
        const repeats = token.kind === 'any-in-name' || token.kind === 'anything';
        enter(repeats ? position : position + 1, next);
      }
    }
    if (next.size === 0) return false;
    positions = next;
  }
  return positions.has(tokens.length);
}

function tokenMatches(token: Exclude<Token, { kind: 'directories' }>, code: number): boolean {
  if (token.kind === 'literal') return token.code === code;
  if (token.kind === 'one-of')
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
  return token.kind === 'anything' || code !== SLASH;
}

/** Returns the error for a malformed pattern. */
export function malformed(text: string, why: string): FlattenError {
  return new FlattenError(
    'BAD_INPUT',
    `The ${named('exclude')} has a malformed pattern, ${JSON.stringify(text)}: ${why}.`,
    {
      hint: 'Patterns are those of a .dockerignore file. Escape a special character with "\\".',
    },
  );
}
