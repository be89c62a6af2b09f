// The name that somebody may have meant by one that is none.
import damerauLevenshtein from 'damerau-levenshtein';

/** How much of a word is compared: a longer one is near to no name, and would take time. */
const LONGEST_CHARS = 20;

/** The name that a word is nearest to, or begins; undefined where none is near. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
  const text = word.slice(0, LONGEST_CHARS).toLowerCase();
  const stepsTo = (name: string) => damerauLevenshtein(text, name).steps;
  const [nearest] = names.toSorted((one, other) => stepsTo(one) - stepsTo(other));
  if (nearest === undefined) return undefined;
  // A third of the letters: more wrong ones make another word.
  if (stepsTo(nearest) <= Math.ceil(Math.max(text.length, nearest.length) / 3)) return nearest;
  return text.length > 1 ? names.find((name) => name.startsWith(text)) : undefined;
}
