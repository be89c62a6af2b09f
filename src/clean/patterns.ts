// Patterns with the meaning of .dockerignore, over names as raw bytes. What they mean is what moby's patternmatcher says
// (github.com/moby/patternmatcher, MatchesOrParentMatches); a test holds both together. Ours, since libraries match
// strings, and turn patterns into regular expressions whose time a name out of an image could make endless: this takes
// time in proportion to the name times the pattern.
import { posix } from 'node:path';
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

type Token =
  | { readonly kind: 'one-of'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'literal'; readonly code: number }
  /** `?`, `*`, a double star that ends a pattern, and one in front of a path: zero or more whole directories. */
  | { readonly kind: 'any-one' | 'any-in-name' | 'anything' | 'directories' };
type Range = readonly [low: number, high: number];

const SLASH = 0x2f;
/** A byte that is no UTF-8 stands for itself, above all code points. */
const RAW_BYTE = 0x110000;
/** Such a byte in a pattern's text, as Python's surrogateescape has it: no other text can have these. */
const RAW_HALF = 0xdc00;
/** Lists of this many patterns are asked by directory: a path then meets few of them, however many there are. */
const INDEXED_FROM = 64;
const indexes = new WeakMap<readonly Pattern[], ReadonlyMap<string, readonly number[]>>();

/** One line of a .dockerignore, read. */
export class Pattern {
  /** As it was written, without blanks around it. */
  readonly text: string;
  /** Whether it brings back (`!`). */
  readonly isException: boolean;
  /** What every path that matches starts with. */
  readonly #prefix: string;
  /** What follows that: nothing where it is all that there is. */
  readonly #tokens: readonly Token[];
  /** What every path that matches holds behind the prefix. */
  readonly #needle: string;
  /** What the directory of every path that matches holds, with the slash behind it: whole ends of names. */
  readonly #directoryNeedle: string;
  /** What a name starts with that double stars in front lead to; empty where that is a sign. */
  readonly #firstName: string;

  /**
   * @param text without blanks around it, not empty
   * @throws FlattenError `BAD_INPUT` where it cannot be read
   */
  constructor(text: string) {
    this.text = text;
    if (text === '') throw malformed(text, 'it is empty');
    const line = normalizeLine(text);
    if (line === '!') throw malformed(text, 'nothing follows the "!"');
    this.isException = line.startsWith('!');
    const bare = this.isException ? line.slice(1) : line;
    // The same few endings stand behind very many homes: what is plain in front is not taken apart.
    const plain = /^[^\\*?[]*/.exec(bare)?.[0] ?? '';
    const tokens = tokenize(bare.slice(plain.length), text, plain === '');
    const first = tokens.findIndex(({ kind }) => kind !== 'literal');
    const literals = tokens.slice(0, first === -1 ? tokens.length : first);
    this.#prefix = pathOf(plain) + (literalRuns(literals)[0] ?? '');
    this.#tokens = tokens.slice(literals.length);
    const runs = literalRuns(this.#tokens);
    this.#needle = longestOf(runs);
    this.#firstName = this.#tokens[1]?.kind === 'literal' ? (runs[0] ?? '') : '';
    this.#directoryNeedle = longestOf(runs.map((run) => run.slice(0, run.lastIndexOf('/') + 1)));
  }

  /** The deepest directory that all it matches is surely below; empty for the root. */
  get directory(): string {
    return this.#prefix.slice(0, Math.max(0, this.#prefix.lastIndexOf('/')));
  }

  /**
   * Whether it may match a path right in a directory that is in or below its own.
   * @param within the directory with a slash behind it
   */
  mayMatchIn(within: string): boolean {
    return within.includes(this.#directoryNeedle);
  }

  /** Whether a path (one character a byte), or a directory above it, is what the pattern names. */
  matches(path: string): boolean {
    if (!path.startsWith(this.#prefix)) return false;
    const { length } = this.#prefix;
    if (this.#tokens.length === 0)
      return length > 0 && (path.length === length || path.charCodeAt(length) === SLASH);
    // Whatever follows is the rest of that name, or below it.
    if (this.#tokens.length === 1 && this.#tokens[0]?.kind === 'any-in-name') return true;
    if (!path.includes(this.#needle, length)) return false;
    const start = this.#startIn(path, length);
    return start !== -1 && matchesTokens(this.#tokens, pathCodePoints(path.slice(start)));
  }

  /** Where to begin in a path: double stars in front pass all directories at once up to the name that has to follow. */
  #startIn(path: string, from: number): number {
    if (this.#tokens[0]?.kind !== 'directories') return from;
    let at = path.indexOf(this.#firstName, from);
    while (at > from && path.charCodeAt(at - 1) !== SLASH)
      at = path.indexOf(this.#firstName, at + 1);
    return at;
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

/** The pattern that decides on a path: the last that matches. A list must not change once it was asked. */
export function lastMatch(patterns: readonly Pattern[], path: string): Pattern | undefined {
  if (patterns.length < INDEXED_FROM) return patterns.findLast((pattern) => pattern.matches(path));
  let last = -1;
  const index = indexOf(patterns);
  for (const directory of directoriesOf(path))
    for (const at of index.get(directory) ?? [])
      if (at > last && patterns[at]!.matches(path)) last = at;
  return patterns[last];
}

/**
 * Whether any of some patterns may match a path right in a directory: none does where this is false. It takes far less
 * time than to ask for each path.
 * @param directory without a slash behind it, empty for the root
 */
export function mayMatchIn(patterns: readonly Pattern[], directory: string): boolean {
  const index = indexOf(patterns);
  const within = `${directory}/`;
  return directoriesOf(within).some((above) =>
    index.get(above)?.some((at) => patterns[at]!.mayMatchIn(within)),
  );
}

/** Places in a list by the directories of its patterns. */
function indexOf(patterns: readonly Pattern[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(patterns);
  if (known !== undefined) return known;
  const index = Map.groupBy(patterns.keys(), (at) => patterns[at]!.directory);
  indexes.set(patterns, index);
  return index;
}

/** The root and all directories above a path. */
function directoriesOf(path: string): string[] {
  const directories = [''];
  for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1))
    directories.push(path.slice(0, at));
  return directories;
}

/** A text as a pattern that matches nothing but itself. */
export function literalPattern(path: string): string {
  // A blank at an end would be trimmed away, and a "\" before the last with it.
  return path.replace(/\s$|[\\*?[\]!\s]/g, (character, at: number) =>
    at === path.length - 1 && /\s/.test(character) ? `[${character}]` : `\\${character}`,
  );
}

/** Raw bytes (one character a byte) as a pattern's text; bytes that are no UTF-8 become halves of surrogate pairs. */
export function patternText(bytes: string): string {
  return pathCodePoints(bytes)
    .map((code) =>
      code >= RAW_BYTE
        ? String.fromCharCode(RAW_HALF + code - RAW_BYTE)
        : String.fromCodePoint(code),
    )
    .join('');
}

/** A line as moby has it in the end: the reader of the file trims and cleans it, and the matcher does so again. */
function normalizeLine(text: string): string {
  const bang = text.startsWith('!') ? '!' : '';
  const path = cleanPath(text.slice(bang.length).trim());
  return cleanPath((bang + (path.length > 1 ? path.replace(/^\//, '') : path)).trim());
}

/** As Go's filepath.Clean does, less its "." for nothing. */
function cleanPath(pattern: string): string {
  return pattern === '' ? '' : posix.normalize(pattern).replace(/(?<=.)\/$/, '');
}

function tokenize(pattern: string, text: string, isStart: boolean): Token[] {
  const codes = patternCodes(pattern);
  const tokens: Token[] = [];
  const is = (at: number, character: string) => codes[at] === character.charCodeAt(0);
  for (let at = 0; at < codes.length; at++) {
    if (is(at, '*') && is(at + 1, '*')) {
      const start = at;
      at += is(at + 2, '/') ? 2 : 1;
      const isWordsEnd = isStart && start === 0 && at === 1 && !/[*?[\\]/.test(pattern.slice(2));
      tokens.push({
        kind: at === codes.length - 1 || isWordsEnd ? 'anything' : 'directories',
      });
    } else if (is(at, '*')) tokens.push({ kind: 'any-in-name' });
    else if (is(at, '?')) tokens.push({ kind: 'any-one' });
    else if (is(at, '[')) {
      const { token, end } = parseClass(codes, at, text);
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
function parseClass(codes: readonly number[], start: number, text: string) {
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
      const bytes = bytesOf(token.code);
      if (isOpen) runs[runs.length - 1] += bytes;
      else runs.push(bytes);
    }
    isOpen = token.kind === 'literal';
  }
  return runs;
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}

/** The codes of a pattern's text, as `codePoints` has those of a path. */
function patternCodes(text: string): number[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    return code > RAW_HALF + 0x7f && code <= RAW_HALF + 0xff ? RAW_BYTE + code - RAW_HALF : code;
  });
}

/** A pattern's text without signs, as a path has it. */
function pathOf(text: string): string {
  return /[^\0-\x7f]/.test(text) ? patternCodes(text).map(bytesOf).join('') : text;
}

function bytesOf(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (code >= RAW_BYTE) return String.fromCharCode(code - RAW_BYTE);
  return Buffer.from(String.fromCodePoint(code)).toString('latin1');
}

/** Steps through a path with all places in the pattern at once where it may stand. */
function matchesTokens(tokens: readonly Token[], path: readonly number[]): boolean {
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
  // What ends in a "*" takes all that follows, names below a directory too.
  const last = tokens.at(-1)?.kind;
  const isOpen = last === 'any-in-name' || last === 'anything';
  for (const code of path) {
    if (isOpen && places.has(tokens.length)) return true;
    if (code === SLASH && places.has(tokens.length)) return true;
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined) continue;
      if (token.kind === 'directories') {
        next.add(place);
        if (code === SLASH) enter(place + 1, next);
      } else if (tokenMatches(token, code)) {
        const stays = token.kind === 'any-in-name' || token.kind === 'anything';
        enter(stays ? place : place + 1, next);
      }
    }
    if (next.size === 0) return false;
    places = next;
  }
  return places.has(tokens.length);
}

function tokenMatches(token: Exclude<Token, { kind: 'directories' }>, code: number): boolean {
  if (token.kind === 'literal') return token.code === code;
  if (token.kind === 'one-of')
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
  return token.kind === 'anything' || code !== SLASH;
}

/** A path's characters where its bytes are UTF-8, its bytes where they are not. */
function pathCodePoints(path: string): number[] {
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
    `The ${named('exclude')} has the pattern ${JSON.stringify(text)}, which cannot be read: ${why}.`,
    {
      hint: 'Patterns are those of a .dockerignore file; put a "\\" before a character that is meant as it stands.',
    },
  );
}
