// Patterns with the meaning of .dockerignore, over names as raw bytes. What they mean is what moby's patternmatcher says
// (github.com/moby/patternmatcher, MatchesOrParentMatches); a test holds both together. Ours, since libraries match
// strings, and turn patterns into regular expressions whose time a name out of an image could make endless: this takes
// time in proportion to the name times the pattern.
import { posix } from 'node:path';
import { FlattenError } from '../errors.ts';

type Token =
  | { readonly kind: 'one-of'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'literal'; readonly code: number }
  /** `?`, `*`, a double star that ends a pattern, and one in front of a path: zero or more whole directories. */
  | { readonly kind: 'any-one' | 'any-in-name' | 'anything' | 'directories' };
type Range = readonly [low: number, high: number];

const SLASH = 0x2f;
/** A byte that is no UTF-8 stands for itself, above all code points. */
const RAW_BYTE = 0x110000;

/** One line of a .dockerignore, read. */
export class Pattern {
  /** As it was written, without blanks around it. */
  readonly text: string;
  /** Whether it brings back (`!`). */
  readonly bringsBack: boolean;
  readonly #tokens: readonly Token[];
  /** What every path that matches starts with and holds, and whether the first is all that there is. */
  readonly #prefix: string;
  readonly #needle: string;
  readonly #isLiteral: boolean;

  /**
   * @param text without blanks around it, not empty
   * @throws FlattenError `BAD_INPUT` where it cannot be read
   */
  constructor(text: string) {
    this.text = text;
    this.bringsBack = text.startsWith('!');
    const bare = cleaned(this.bringsBack ? text.slice(1).trim() : text);
    if (bare === '' || (this.bringsBack && bare === '/'))
      throw malformed(text, this.bringsBack ? 'nothing follows the "!"' : 'it is empty');
    this.#tokens = tokensOf(bare, text);
    const literals = literalRuns(this.#tokens);
    this.#prefix = this.#tokens[0]?.kind === 'literal' ? literals[0]! : '';
    this.#needle = literals.reduce((most, run) => (run.length > most.length ? run : most), '');
    this.#isLiteral = this.#tokens.every(({ kind }) => kind === 'literal');
  }

  /** Whether a path (one character a byte), or a directory above it, is what the pattern names. */
  matches(path: string): boolean {
    if (!path.startsWith(this.#prefix)) return false;
    if (this.#isLiteral)
      return path.length === this.#prefix.length || path.charCodeAt(this.#prefix.length) === SLASH;
    return path.includes(this.#needle) && accepts(this.#tokens, codePoints(path));
  }
}

/**
 * Reads patterns, one a line; comments (`#`) and empty lines say nothing.
 * @throws FlattenError `BAD_INPUT`
 */
export function parsePatterns(text: string): Pattern[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => new Pattern(line));
}

/** The pattern that decides on a path: the last that matches. */
export function lastMatch(patterns: readonly Pattern[], path: string): Pattern | undefined {
  return patterns.findLast((pattern) => pattern.matches(path));
}

/** A text as a pattern that matches nothing but itself. */
export function literalPattern(path: string): string {
  return path.replace(/[\\*?[\]!]/g, '\\$&');
}

/** As Go's filepath.Clean does, less a slash in front. */
function cleaned(pattern: string): string {
  if (pattern === '') return '';
  const path = posix.normalize(pattern).replace(/(?<=.)\/$/, '');
  return path.length > 1 ? path.replace(/^\//, '') : path;
}

function tokensOf(pattern: string, text: string): Token[] {
  const codes = Array.from(pattern, (character) => character.codePointAt(0)!);
  const tokens: Token[] = [];
  const is = (at: number, character: string) => codes[at] === character.charCodeAt(0);
  for (let at = 0; at < codes.length; at++) {
    if (is(at, '*') && is(at + 1, '*')) {
      const start = at;
      at += is(at + 2, '/') ? 2 : 1;
      const isWordsEnd = start === 0 && at === 1 && !/[*?[\\]/.test(pattern.slice(2));
      tokens.push({
        kind: at === codes.length - 1 || isWordsEnd ? 'anything' : 'directories',
      });
    } else if (is(at, '*')) tokens.push({ kind: 'any-in-name' });
    else if (is(at, '?')) tokens.push({ kind: 'any-one' });
    else if (is(at, '[')) {
      const { token, end } = classAt(codes, at, text);
      tokens.push(token);
      at = end;
    } else {
      if (is(at, '\\') && ++at === codes.length) throw malformed(text, 'it ends in a "\\"');
      tokens.push({ kind: 'literal', code: codes[at]! });
    }
  }
  return tokens;
}

/** `[abc]`, `[a-z]`, `[^a]`, with `\` before what stands for itself, as Go's filepath.Match has it. */
function classAt(codes: readonly number[], start: number, text: string) {
  const ranges: Range[] = [];
  let at = start + 1;
  const negated = codes[at] === 0x5e;
  if (negated) at++;
  const next = () => {
    const isEscaped = codes[at] === 0x5c;
    const code = codes[isEscaped ? at + 1 : at];
    // A bare "-" or "]" cannot stand where a character is due.
    if (code === undefined || (!isEscaped && (code === 0x2d || code === 0x5d)))
      throw malformed(text, 'a "[" has no character or no end');
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

/** Runs of literal characters, as paths have them. */
function literalRuns(tokens: readonly Token[]): string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (token.kind === 'literal') {
      const bytes = Buffer.from(String.fromCodePoint(token.code)).toString('latin1');
      if (isOpen) runs[runs.length - 1] += bytes;
      else runs.push(bytes);
    }
    isOpen = token.kind === 'literal';
  }
  return runs;
}

/** Steps through a path with all places in the pattern at once where it may stand. */
function accepts(tokens: readonly Token[], path: readonly number[]): boolean {
  let places = new Set<number>();
  const enter = (place: number, into: Set<number>) => {
    // What may match nothing is also left at once.
    while (!into.has(place)) {
      into.add(place);
      const kind = tokens[place]?.kind;
      if (kind !== 'any-in-name' && kind !== 'anything' && kind !== 'directories') return;
      place++;
    }
  };
  enter(0, places);
  for (const code of path) {
    if (code === SLASH && places.has(tokens.length)) return true;
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined) continue;
      if (token.kind === 'directories') {
        next.add(place);
        if (code === SLASH) enter(place + 1, next);
      } else if (takes(token, code)) {
        const stays = token.kind === 'any-in-name' || token.kind === 'anything';
        enter(stays ? place : place + 1, next);
      }
    }
    if (next.size === 0) return false;
    places = next;
  }
  return places.has(tokens.length);
}

function takes(token: Exclude<Token, { kind: 'directories' }>, code: number): boolean {
  if (token.kind === 'literal') return token.code === code;
  if (token.kind === 'one-of')
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
  return token.kind === 'anything' || code !== SLASH;
}

/** A path's characters where its bytes are UTF-8, its bytes where they are not. */
function codePoints(path: string): number[] {
  const codes: number[] = [];
  let bytes: Buffer | undefined;
  for (let at = 0; at < path.length; ) {
    const byte = path.charCodeAt(at);
    if (byte < 0x80) {
      codes.push(byte);
      at++;
      continue;
    }
    bytes ??= Buffer.from(path, 'latin1');
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    const character = bytes.toString('utf8', at, at + length);
    const code = character.codePointAt(0)!;
    const isWhole =
      Buffer.byteLength(character) === length && character.length === (length > 3 ? 2 : 1);
    const isItself = code !== 0xfffd || bytes.toString('latin1', at, at + 3) === '\xef\xbf\xbd';
    const isCharacter = isWhole && isItself;
    codes.push(isCharacter ? code : RAW_BYTE + byte);
    at += isCharacter ? length : 1;
  }
  return codes;
}

function malformed(text: string, why: string): FlattenError {
  return new FlattenError(
    'BAD_INPUT',
    `The input "exclude" has the pattern ${JSON.stringify(text)}, which cannot be read: ${why}.`,
    {
      hint: 'Patterns are those of a .dockerignore file; put a "\\" before a character that is meant as it stands.',
    },
  );
}
