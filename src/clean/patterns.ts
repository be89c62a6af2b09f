// Patterns with the semantics of .dockerignore, for names as raw bytes. They match as moby's patternmatcher does
// (github.com/moby/patternmatcher, MatchesOrParentMatches), which a test ensures. This is not a library, since those
// match strings and use regular expressions that a hostile name could make run forever. Here the time is proportional
// to the length of the name times that of the pattern.
import { posix } from 'node:path';
import { pathCodePoints, pathOf } from './pattern-text.ts';
import { literalRuns, malformed, matchesTokens, type Token, tokenize } from './pattern-tokens.ts';

const SLASH = 0x2f;
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

function longestOf(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}
