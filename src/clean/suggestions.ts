// Suggests presets that are not in use, by how much they would drop from the result. Only observes the stream.
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { resultBytes } from '../tar/facts.ts';
import { plainPath } from '../tar/names.ts';
import { addToCount } from './counts.ts';
import { CleaningDecisions, type CleanRequest } from './decisions.ts';
import { AUTO } from './parse-clean.ts';
import { mayMatchIn, type Pattern } from './patterns.ts';
import { placesOf } from './places.ts';
import { PRESETS, type Preset } from './presets.ts';
import { type ConfigReferences, NO_REFERENCES } from './reference-types.ts';

/** A preset that would drop more. */
export interface Suggestion {
  readonly name: string;
  /** Total size of the files that it would drop. */
  readonly bytes: number;
}

/**
 * Presets to suggest besides the safe ones: no program fails without what they drop. Caches that programs run from or
 * that builds start from are never suggested.
 */
const HARMLESS = ['docs', 'man', 'locales', 'pycache'];
/** A preset is suggested if it drops this many bytes, or this fraction of a small image but at least `MIN_BYTES`. */
const ENOUGH_BYTES = 1_000_000;
const ENOUGH_FRACTION = 0.01;
const MIN_BYTES = 100_000;

/** The run's cleaning options, and what they apply to. */
export interface SuggestionsRequest {
  /** Presets in use. */
  readonly active: readonly Preset[];
  /** The words of the input `clean`. Presets that it excludes are not suggested. */
  readonly words: readonly string[];
  readonly excludes: readonly Pattern[];
  /** The image's ENV, `NAME=VALUE`. */
  readonly env: readonly string[];
  readonly volumes: readonly string[];
  /** What the config refers to, which presets spare. */
  readonly references?: ConfigReferences;
  /** See {@link CleanRequest}. */
  readonly isInBase?: CleanRequest['isInBase'];
}

/** Counts while the layer streams. */
export class Suggestions implements EntryObserver {
  readonly #decisions: CleaningDecisions;
  /** All patterns by which these presets drop something. */
  readonly #patterns: readonly Pattern[];
  #keptBytes = 0;
  /** The last file's directory, and whether any preset may drop something directly in it. */
  #directory: string | undefined;
  #mayDrop = false;

  constructor({
    active,
    words,
    excludes,
    env,
    volumes,
    references = NO_REFERENCES,
    isInBase,
  }: SuggestionsRequest) {
    this.#decisions = new CleaningDecisions({
      presets: PRESETS.filter(
        (preset) =>
          (preset.isSafe || HARMLESS.includes(preset.name)) &&
          !active.includes(preset) &&
          !words.some((word) => word.replace(/^-\s*/, '') === preset.name),
      ),
      // A kept file that matches a pattern matches a "!" pattern, so only these matter.
      excludes: excludes.filter(({ isException }) => isException),
      // Without etc/passwd: a run without rules does not read it beforehand.
      places: placesOf(undefined, env),
      volumes,
      references,
      isInBase,
    });
    this.#patterns = this.#decisions.presets
      .flatMap(({ owned, drops, empties }) => [...owned, ...drops, ...empties])
      .filter(({ isException }) => !isException);
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    const bytes = resultBytes(entry, verdict);
    if (bytes === 0) return;
    this.#keptBytes += bytes;
    const path = plainPath(entry.name);
    if (this.#mayDropIn(path.slice(0, Math.max(0, path.lastIndexOf('/')))))
      addToCount(this.#decisions.decisionFor(path, entry.typeFlag).count, 1, bytes);
  }

  /** A fast check for every file of every image: in most directories no preset drops anything. */
  #mayDropIn(directory: string): boolean {
    if (directory !== this.#directory) {
      this.#directory = directory;
      this.#mayDrop = mayMatchIn(this.#patterns, directory);
    }
    return this.#mayDrop;
  }

  data(): void {}

  end(): void {}

  /** The suggestions, largest first. */
  get found(): readonly Suggestion[] {
    const minBytes = Math.min(ENOUGH_BYTES, Math.max(MIN_BYTES, this.#keptBytes * ENOUGH_FRACTION));
    return this.#decisions.counts
      .filter(({ bytes }) => bytes >= minBytes)
      .map(({ name, bytes }) => ({ name, bytes }))
      .sort((one, other) => other.bytes - one.bytes);
  }
}

/**
 * Returns the value of the input `clean` with suggestions added: its present value or `auto`, and the missing presets.
 */
export function withSuggestions(
  words: readonly string[],
  suggestions: readonly Suggestion[],
): string {
  const before = words.length === 0 ? [AUTO] : words;
  const isIn = (name: string) =>
    before.includes(AUTO) && PRESETS.some((preset) => preset.name === name && preset.isSafe);
  const more = suggestions.map(({ name }) => name).filter((name) => !isIn(name));
  return [...before, ...more].join(', ');
}
