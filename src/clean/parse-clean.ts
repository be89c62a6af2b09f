// The input "clean": a list of presets.
import { FlattenError, quoteName } from '../base/errors.ts';
import { nearestOf } from '../base/nearest.ts';
import { named, written } from '../base/spelling.ts';
import { PRESETS, type Preset, presetOf } from './presets.ts';

/** Selects every safe preset. */
export const AUTO = 'auto';
/** `clean` may be used like a switch: all safe presets, or none. */
const YES = /^true$/i;
const NO = /^false$/i;
/** Words by which `auto` is meant, although the spelling is not similar. */
const LIKE_AUTO = /^(?:yes|on|1|all|safe|default)$/i;

/** Splits a list at newlines and commas. */
export function splitList(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Splits a list at newlines and commas. `true` becomes `auto`, and `false` alone means nothing. */
export function cleanWords(text: string): string[] {
  const words = splitList(text);
  if (words.length === 1 && NO.test(words[0] ?? '')) return [];
  return words.map((word) => (YES.test(word) ? AUTO : word));
}

/**
 * Parses a list of presets, separated by newlines or commas. A name with a leading `-` is excluded, wherever it
 * appears.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseClean(text: string): Preset[] {
  const words = cleanWords(text);
  const chosen = new Set<Preset>();
  const excluded = new Set<Preset>();
  for (const word of words) {
    const isExcluded = word.startsWith('-');
    for (const preset of presetsFor(isExcluded ? word.slice(1).trim() : word))
      (isExcluded ? excluded : chosen).add(preset);
  }
  if (chosen.size === 0 && excluded.size > 0) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named('clean')} only excludes presets (${words.join(', ')}) and selects none.`,
      { hint: `Write ${written('clean', [AUTO, ...words].join(', '))}.` },
    );
  }
  return PRESETS.filter((preset) => chosen.has(preset) && !excluded.has(preset));
}

function presetsFor(word: string): readonly Preset[] {
  if (word === AUTO) return PRESETS.filter(({ isSafe }) => isSafe);
  const preset = presetOf(word);
  if (preset !== undefined) return [preset];
  const names = [AUTO, ...PRESETS.map(({ name }) => name)];
  const nearest = LIKE_AUTO.test(word) ? AUTO : nearestOf(word, names);
  const suggestion = nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
  throw new FlattenError(
    'BAD_INPUT',
    `The ${named('clean')} must be a list of presets, but ${quoteName(Buffer.from(word))} is not one.${suggestion}`,
    { hint: `Presets: ${names.join(', ')}.` },
  );
}
