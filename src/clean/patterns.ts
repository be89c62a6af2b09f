// Patterns with the semantics of .dockerignore, for names as raw bytes. They match as moby's patternmatcher does
// (github.com/moby/patternmatcher, MatchesOrParentMatches), which a test ensures. This is not a library, since those
// match strings and use regular expressions that a hostile name could run for ever. Here the time is proportional to
// the length of the name times that of the pattern.
import { posix } from 'node:path';
import { FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

type Token =
  | { readonly kind: 'one-of'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'literal'; readonly code: number }
  /** `?`, `*`, a double star at the end of a pattern, and one in front of a path (zero or more whole directories). */
  | { readonly kind: 'any-one' | 'any-in-name' | 'anything' | 'directories' };
type Range = readonly [low: number, high: number];

const SLASH = 0x2f;
/** A byte that is not UTF-8 is added to this, which is above all code points. */
const RAW_BYTE = 0x110000;
/** Such a byte in a pattern's text, as in Python's surrogateescape. No valid text contains these. */
const RAW_HALF = 0xdc00;
/** Lists of at least this many patterns are indexed by directory, so that a path is compared with only a few. */
const INDEXED_FROM = 64;
const indexes = new WeakMap<readonly Pattern[], ReadonlyMap<string, readonly number[]>>();

/** One line of a .dockerignore. */
export class Pattern {
  /** The pattern as written, without surrounding blanks. */
  readonly text: string;
  /** Whether it starts with `!` and so keeps what it matches. */
  readonly isException: boolean;
  /** Every match starts with this. */
  readonly #prefix: string;
  /** The tokens after the prefix. */
  readonly #tokens: readonly Token[];
  /** Every match contains this after the prefix. */
  readonly #needle: string;
  /** The directory of every match, with a trailing slash, contains this. It ends with a slash. */
  readonly #directoryNeedle: string;
  /** How the name after a leading double star starts; empty if it starts with a wildcard. */
  readonly #firstName: string;

  /**
   * @param text not empty, without surrounding blanks
   * @throws FlattenError `BAD_INPUT` if it is malformed
   */
  constructor(text: string) {
    this.text = text;
    if (text === '') throw malformed(text, 'it is empty');
    const line = normalizeLine(text);
    if (line === '!') throw malformed(text, 'there is nothing after the "!"');
    this.isException = line.startsWith('!');
    const bare = this.isException ? line.slice(1) : line;
    // A preset has the same few endings for very many homes, so the plain start of a pattern is not tokenized.
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

  /** The deepest directory that certainly contains all matches; empty for the root. */
  get directory(): string {
    return this.#prefix.slice(0, Math.max(0, this.#prefix.lastIndexOf('/')));
  }

  /**
   * Returns whether it may match a path directly in a directory, which must be `directory` or below it.
   * @param within the directory with a trailing slash
   */
  mayMatchIn(within: string): boolean {
    return within.includes(this.#directoryNeedle);
  }

  /** Returns whether the pattern matches a path (one character per byte) or a directory above it. */
  matches(path: string): boolean {
    if (!path.startsWith(this.#prefix)) return false;
    const { length } = this.#prefix;
    if (this.#tokens.length === 0)
      return length > 0 && (path.length === length || path.charCodeAt(length) === SLASH);
    // Everything after the prefix is the rest of that name, or below it.
    if (this.#tokens.length === 1 && this.#tokens[0]?.kind === 'any-in-name') return true;
    if (!path.includes(this.#needle, length)) return false;
    const start = this.#startIn(path, length);
    return start !== -1 && matchesTokens(this.#tokens, pathCodePoints(path.slice(start)));
  }

  /** Returns where matching must start: a leading double star skips directories up to the name that must follow. */
  #startIn(path: string, from: number): number {
    if (this.#tokens[0]?.kind !== 'directories') return from;
    let at = path.indexOf(this.#firstName, from);
    while (at > from && path.charCodeAt(at - 1) !== SLASH)
      at = path.indexOf(this.#firstName, at + 1);
    return at;
  }
}

/**
 * Parses patterns, one per line. Comments (`#`) and empty lines are ignored.
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

/** Returns the pattern that decides about a path: the last one that matches. The list must not change afterwards. */
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
 * Returns whether any of the patterns may match a path directly in a directory. If false, none does. This is far faster
 * than testing each path.
 * @param directory without a trailing slash; empty for the root
 */
export function mayMatchIn(patterns: readonly Pattern[], directory: string): boolean {
  const index = indexOf(patterns);
  const within = `${directory}/`;
  return directoriesOf(within).some((above) =>
    index.get(above)?.some((at) => patterns[at]!.mayMatchIn(within)),
  );
}

/** Returns positions in a list by the directories of its patterns. */
function indexOf(patterns: readonly Pattern[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(patterns);
  if (known !== undefined) return known;
  const index = Map.groupBy(patterns.keys(), (at) => patterns[at]!.directory);
  indexes.set(patterns, index);
  return index;
}

/** Returns the root and all directories above a path. */
function directoriesOf(path: string): string[] {
  const directories = [''];
  for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1))
    directories.push(path.slice(0, at));
  return directories;
}

/** Escapes a path as a pattern that matches only this path. */
export function literalPattern(path: string): string {
  // A trailing blank would be trimmed, and its "\" with it.
  return path.replace(/\s$|[\\*?[\]!\s]/g, (character, at: number) =>
    at === path.length - 1 && /\s/.test(character) ? `[${character}]` : `\\${character}`,
  );
}

/** Converts raw bytes (one character per byte) to a pattern's text. Bytes that are not UTF-8 become lone surrogates. */
export function patternText(bytes: string): string {
  return pathCodePoints(bytes)
    .map((code) =>
      code >= RAW_BYTE
        ? String.fromCharCode(RAW_HALF + code - RAW_BYTE)
        : String.fromCodePoint(code),
    )
    .join('');
}

/** Normalizes a line as moby does: its file reader trims and cleans it, and its matcher does so again. */
function normalizeLine(text: string): string {
  const bang = text.startsWith('!') ? '!' : '';
  const path = cleanPath(text.slice(bang.length).trim());
  return cleanPath((bang + (path.length > 1 ? path.replace(/^\//, '') : path)).trim());
}

/** Works like Go's filepath.Clean, but returns "" instead of ".". */
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

/** Returns the codes of a pattern's text, comparable with `pathCodePoints`. */
function patternCodes(text: string): number[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    return code > RAW_HALF + 0x7f && code <= RAW_HALF + 0xff ? RAW_BYTE + code - RAW_HALF : code;
  });
}

/** Returns a pattern's text without wildcards as it appears in paths. */
function pathOf(text: string): string {
  return /[^\0-\x7f]/.test(text) ? patternCodes(text).map(bytesOf).join('') : text;
}

function bytesOf(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  if (code >= RAW_BYTE) return String.fromCharCode(code - RAW_BYTE);
  return Buffer.from(String.fromCodePoint(code)).toString('latin1');
}

/** Matches a path by tracking all possible positions in the pattern at once. */
function matchesTokens(tokens: readonly Token[], path: readonly number[]): boolean {
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

/** Returns a path's code points, and its raw bytes where they are not UTF-8. */
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
    `The ${named('exclude')} has a malformed pattern, ${JSON.stringify(text)}: ${why}.`,
    {
      hint: 'Patterns are those of a .dockerignore file. Escape a special character with "\\".',
    },
  );
}
