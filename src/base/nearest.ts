// Finds the name that a user may have misspelled.
import damerauLevenshtein from 'damerau-levenshtein';

/** Only this much of a word is compared: longer words match no name and would take time. */
const MAX_CHARS = 20;

/** Returns the name that is closest to a word, or that starts with it; undefined if none is close. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
  const text = word.slice(0, MAX_CHARS).toLowerCase();
  const stepsTo = (name: string) => damerauLevenshtein(text, name).steps;
  const [nearest] = names.toSorted((one, other) => stepsTo(one) - stepsTo(other));
  if (nearest === undefined) return undefined;
  // Allow a third of the letters to be wrong.
  if (stepsTo(nearest) <= Math.ceil(Math.max(text.length, nearest.length) / 3)) return nearest;
  return text.length > 1 ? names.find((name) => name.startsWith(text)) : undefined;
}
