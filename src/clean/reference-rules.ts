// Applies a config's references to presets: which paths and which parts of caches they must spare.

import { directoriesAbove, parentOf } from './links.ts';
import type { Needs, Reason } from './needs.ts';
import type { Pattern } from './patterns.ts';
import type { Places } from './places.ts';
import { type PresetRule, patternsOf } from './preset-rule.ts';
import type { Preset } from './presets.ts';
import type { ConfigReferences, ReferencedPath } from './reference-types.ts';

/** A name that is in no preset's patterns: a preset that drops it in a directory drops anything there. */
const ANY_NAME = '\x01';

/** Parts of a cache that the image's commands run programs from. */
export interface UsedParts {
  readonly patterns: readonly Pattern[];
  readonly reason: Reason;
}

/** Returns the parts of presets' caches that the config's commands run programs from. */
export function usedPartsOf(
  presets: readonly Preset[],
  places: Places,
  { commands }: ConfigReferences,
): UsedParts[] {
  return presets.flatMap(({ name, owned = [], drops = [], usedBy }) => {
    const used = usedBy?.commands
      .map((tool) => ({
        tool,
        by: commands.find(({ words }) => runs(words, tool))?.by,
      }))
      .find(({ by }) => by !== undefined);
    if (usedBy === undefined || used === undefined) return [];
    const patterns = patternsOf(usedBy.parts ?? [...owned, ...drops], places);
    const what =
      usedBy.parts === undefined ? `the cache of ${name}` : `packages fetched by ${used.tool}`;
    return [{ patterns, reason: { kind: 'config', what, why: `${used.by} runs ${used.tool}` } }];
  });
}

/** Returns whether a command runs a tool. Its subcommand may follow after options and their values. */
function runs(words: readonly string[], tool: string): boolean {
  const [name = '', subcommand] = tool.split(' ');
  const at = words.indexOf(name);
  return at !== -1 && (subcommand === undefined || words.includes(subcommand, at + 1));
}

/**
 * Adds the path that presets must spare because of a reference.
 * @param drops returns whether a preset would drop a path, or, with `includesEmptied`, empty it
 */
export function addNeeds(
  reference: ReferencedPath,
  rules: readonly PresetRule[],
  needs: Needs,
  drops: (rule: PresetRule, path: string, typeFlag: string, includesEmptied: boolean) => boolean,
): void {
  const { hasPrograms = false } = reference;
  for (const rule of rules) {
    const path = pathToSpare(reference, (one, typeFlag) => drops(rule, one, typeFlag, hasPrograms));
    if (path === undefined) continue;
    const extent = reference.extent === 'itself' ? 'entry' : 'all';
    needs.add(path, reasonOf(reference, path), [[rule, extent]]);
  }
}

/**
 * Returns the path that a preset must spare because of a reference; undefined if the preset drops nothing of it.
 * @param isDropped returns whether the preset drops a path
 */
export function pathToSpare(
  { path, extent }: ReferencedPath,
  isDropped: (path: string, typeFlag: string) => boolean,
): string | undefined {
  if (extent === 'around' || extent === 'beside' || extent === 'programs') {
    // A preset that drops no directories may still drop their content, so files are tried too.
    const above = directoriesAbove(path).find((one) => isDropped(one, '5') || isDropped(one, '0'));
    if (above !== undefined) return above;
  }
  const directory = parentOf(path);
  if (extent === 'beside' && directory !== '' && isDropped(`${directory}/${ANY_NAME}`, '5'))
    return directory;
  if (isDropped(path, '5') || isDropped(path, '0')) return path;
  const isSearched = extent === 'search' || extent === 'programs';
  return isSearched && isDropped(`${path}/${ANY_NAME}`, '0') ? path : undefined;
}

/** Returns the reason to spare a path because of a reference. */
export function reasonOf(
  { path, by }: Pick<ReferencedPath, 'path' | 'by'>,
  needed: string,
): Reason {
  const textOf = (one: string) => `/${Buffer.from(one, 'latin1')}`;
  const why = needed === path ? `${by} refers to it` : `${by} refers to ${textOf(path)}`;
  return { kind: 'config', what: textOf(needed), why };
}
