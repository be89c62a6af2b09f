// What more could go: presets that were not asked for, counted by what they would take of the files that stay. It looks on
// and changes nothing.
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { resultBytes } from '../tar/facts.ts';
import { plainPath } from '../tar/names.ts';
import { addToCount } from './counts.ts';
import { CleaningDecisions } from './decisions.ts';
import { AUTO } from './parse-clean.ts';
import { mayMatchIn, type Pattern } from './patterns.ts';
import { placesOf } from './places.ts';
import { PRESETS, type Preset } from './presets.ts';
import { type ConfigReferences, NO_REFERENCES } from './reference-types.ts';

/** A preset that would take something more. */
export interface Suggestion {
  readonly name: string;
  /** Bytes of files' data. */
  readonly bytes: number;
}

/**
 * Presets that are worth a word besides the safe ones: no program fails for want of what they take. Caches that programs
 * may run from, or that builds start from, are nobody's to suggest.
 */
const HARMLESS = ['docs', 'man', 'locales', 'pycache'];
/** What is worth a word: so many bytes, or so much of a small image. */
const WORTH_BYTES = 1_000_000;
const WORTH_PART = 0.01;
const MIN_BYTES = 100_000;

/** What was asked for, and of what image. */
export interface SuggestionsRequest {
  /** Presets that clean already. */
  readonly active: readonly Preset[];
  /** The words of the input `clean`: what was taken out by one is not suggested. */
  readonly words: readonly string[];
  readonly excludes: readonly Pattern[];
  /** The image's ENV, `NAME=VALUE`. */
  readonly env: readonly string[];
  readonly volumes: readonly string[];
  /** What its config names, which stays. */
  readonly references?: ConfigReferences;
}

/** Counts as the layer streams by. */
export class Suggestions implements EntryObserver {
  readonly #decisions: CleaningDecisions;
  /** All by which presets take something. */
  readonly #patterns: readonly Pattern[];
  #keptBytes = 0;
  /** The directory of the last file, and whether any preset may take something right in it. */
  #directory: string | undefined;
  #mayTake = false;

  constructor({
    active: asked,
    words,
    excludes,
    env,
    volumes,
    references: names = NO_REFERENCES,
  }: SuggestionsRequest) {
    this.#decisions = new CleaningDecisions({
      presets: PRESETS.filter(
        (preset) =>
          (preset.isSafe || HARMLESS.includes(preset.name)) &&
          !asked.includes(preset) &&
          !words.some((word) => word.replace(/^-\s*/, '') === preset.name),
      ),
      // What stays and matches a pattern was brought back by it.
      excludes: excludes.filter(({ isException: bringsBack }) => bringsBack),
      // Without etc/passwd, for which a stream that needs no rules would have to wait.
      places: placesOf(undefined, env),
      volumes,
      references: names,
    });
    this.#patterns = this.#decisions.presets
      .flatMap(({ owned, drops, empties }) => [...owned, ...drops, ...empties])
      .filter(({ isException: bringsBack }) => !bringsBack);
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    const bytes = resultBytes(entry, verdict);
    if (bytes === 0) return;
    this.#keptBytes += bytes;
    const path = plainPath(entry.name);
    if (this.#mayTakeIn(path.slice(0, Math.max(0, path.lastIndexOf('/')))))
      addToCount(this.#decisions.decisionFor(path, entry.typeFlag).count, 1, bytes);
  }

  /** Every file of every image passes here, and most are in directories of which no preset takes anything. */
  #mayTakeIn(directory: string): boolean {
    if (directory !== this.#directory) {
      this.#directory = directory;
      this.#mayTake = mayMatchIn(this.#patterns, directory);
    }
    return this.#mayTake;
  }

  data(): void {}

  end(): void {}

  /** What is worth a word, largest first. */
  get found(): readonly Suggestion[] {
    const worth = Math.min(WORTH_BYTES, Math.max(MIN_BYTES, this.#keptBytes * WORTH_PART));
    return this.#decisions.counts
      .filter(({ bytes }) => bytes >= worth)
      .map(({ name, bytes }) => ({ name, bytes }))
      .sort((one, other) => other.bytes - one.bytes);
  }
}

/** The value of the input `clean` that takes suggestions too: what it was, or `auto`, and what that has not. */
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
