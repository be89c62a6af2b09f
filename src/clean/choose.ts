// The input "clean": which presets.
import damerauLevenshtein from 'damerau-levenshtein';
import { FlattenError, quoteName } from '../errors.ts';
import { PRESETS, type Preset, presetOf } from './presets.ts';

/** Stands for every safe preset. */
const AUTO = 'auto';
/** How much of a word is compared with names. */
const LONGEST_CHARS = 20;

/**
 * Reads a list of presets by newline or comma; `-` before a name takes it out, wherever it stands.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseClean(text: string): Preset[] {
  const words = text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const chosen = new Set<Preset>();
  const taken = new Set<Preset>();
  for (const word of words) {
    const isTaken = word.startsWith('-');
    for (const preset of namedBy(isTaken ? word.slice(1).trim() : word))
      (isTaken ? taken : chosen).add(preset);
  }
  if (chosen.size === 0 && taken.size > 0) {
    throw new FlattenError(
      'BAD_INPUT',
      `The input "clean" only takes out (${words.join(', ')}), and names nothing to take it out of.`,
      { hint: `Write "clean: ${[AUTO, ...words].join(', ')}".` },
    );
  }
  return PRESETS.filter((preset) => chosen.has(preset) && !taken.has(preset));
}

function namedBy(word: string): readonly Preset[] {
  if (word === AUTO) return PRESETS.filter(({ isSafe }) => isSafe);
  const preset = presetOf(word);
  if (preset !== undefined) return [preset];
  const names = [AUTO, ...PRESETS.map(({ name }) => name)];
  // Longer words have no nearest, and would take time.
  const distance = (name: string) =>
    damerauLevenshtein(word.slice(0, LONGEST_CHARS).toLowerCase(), name).steps;
  const nearest = names.reduce((best, name) => (distance(name) < distance(best) ? name : best));
  throw new FlattenError(
    'BAD_INPUT',
    `The input "clean" needs names of presets, and ${quoteName(Buffer.from(word))} is none. The nearest is ${JSON.stringify(nearest)}.`,
    { hint: `There are: ${names.join(', ')}.` },
  );
}
