// The input "clean": which presets.
import { FlattenError, quoteName } from '../base/errors.ts';
import { nearestOf } from '../base/nearest.ts';
import { named, written } from '../base/spelling.ts';
import { PRESETS, type Preset, presetOf } from './presets.ts';

/** Stands for every safe preset. */
export const AUTO = 'auto';
/** What a switch for cleaning would be set to: all safe presets, or none. */
const YES = /^true$/i;
const NO = /^false$/i;
/** Words for the same that no preset is near to. */
const LIKE_AUTO = /^(?:yes|on|1|all|safe|default)$/i;

/** The words of a list by newline or comma, as they were written. */
export function splitList(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The words of a list by newline or comma. `true` is `auto`, and `false` alone is nothing. */
export function cleanWords(text: string): string[] {
  const words = splitList(text);
  if (words.length === 1 && NO.test(words[0] ?? '')) return [];
  return words.map((word) => (YES.test(word) ? AUTO : word));
}

/**
 * Reads a list of presets by newline or comma; `-` before a name takes it out, wherever it stands.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseClean(text: string): Preset[] {
  const words = cleanWords(text);
  const chosen = new Set<Preset>();
  const taken = new Set<Preset>();
  for (const word of words) {
    const isTaken = word.startsWith('-');
    for (const preset of presetsFor(isTaken ? word.slice(1).trim() : word))
      (isTaken ? taken : chosen).add(preset);
  }
  if (chosen.size === 0 && taken.size > 0) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('clean')} only takes out (${words.join(', ')}), and names nothing to take it out of.`,
      { hint: `Write ${written('clean', [AUTO, ...words].join(', '))}.` },
    );
  }
  return PRESETS.filter((preset) => chosen.has(preset) && !taken.has(preset));
}

function presetsFor(word: string): readonly Preset[] {
  if (word === AUTO) return PRESETS.filter(({ isSafe }) => isSafe);
  const preset = presetOf(word);
  if (preset !== undefined) return [preset];
  const names = [AUTO, ...PRESETS.map(({ name }) => name)];
  const nearest = LIKE_AUTO.test(word) ? AUTO : nearestOf(word, names);
  const near = nearest === undefined ? '' : ` The nearest is ${JSON.stringify(nearest)}.`;
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('clean')} needs names of presets, and ${quoteName(Buffer.from(word))} is none.${near}`,
    { hint: `There are: ${names.join(', ')}.` },
  );
}
