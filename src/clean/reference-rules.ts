// What a config names, held against presets: which paths stay, and which parts of caches.

import { directoriesAbove, parentOf } from './links.ts';
import type { Needs, Reason } from './needs.ts';
import type { Pattern } from './patterns.ts';
import type { Places } from './places.ts';
import { type PresetRule, patternsOf } from './preset-rule.ts';
import type { Preset } from './presets.ts';
import type { ConfigReferences, ReferencedPath } from './reference-types.ts';

/** A name that no preset has a pattern for: what drops it in a directory drops anything there. */
const ANY_NAME = '\x01';

/** Parts of a cache that the image's commands run from. */
export interface UsedParts {
  readonly patterns: readonly Pattern[];
  readonly reason: Reason;
}

/** The parts of presets' caches that commands of the config run from. */
export function usedPartsOf(
  presets: readonly Preset[],
  places: Places,
  { commands }: ConfigReferences,
): UsedParts[] {
  return presets.flatMap(({ name, owned = [], drops = [], usedBy: runsFrom }) => {
    const used = runsFrom?.commands
      .map((tool) => ({
        tool,
        by: commands.find(({ words }) => runs(words, tool))?.by,
      }))
      .find(({ by }) => by !== undefined);
    if (runsFrom === undefined || used === undefined) return [];
    const patterns = patternsOf(runsFrom.parts ?? [...owned, ...drops], places);
    const what =
      runsFrom.parts === undefined ? `the cache of ${name}` : `what ${used.tool} fetched`;
    return [{ patterns, reason: { kind: 'config', what, why: `${used.by} runs ${used.tool}` } }];
  });
}

/** Whether a command runs a tool: its subcommand comes behind it, and options with values between them. */
function runs(words: readonly string[], tool: string): boolean {
  const [name = '', subcommand] = tool.split(' ');
  const at = words.indexOf(name);
  return at !== -1 && (subcommand === undefined || words.includes(subcommand, at + 1));
}

/**
 * Says what of a place is needed.
 * @param takes whether a preset would drop a path, or empty it where `isFull`
 */
export function addNeeds(
  place: ReferencedPath,
  rules: readonly PresetRule[],
  needs: Needs,
  takes: (rule: PresetRule, path: string, typeFlag: string, isFull: boolean) => boolean,
): void {
  const { isRun = false } = place;
  for (const rule of rules) {
    const path = pathToSpare(place, (one, typeFlag) => takes(rule, one, typeFlag, isRun));
    if (path === undefined) continue;
    const extent = place.extent === 'itself' ? 'entry' : 'all';
    needs.add(path, reasonOf(place, path), [[rule, extent]]);
  }
}

/**
 * What has to stay for the sake of a named path.
 * @param isTaken whether a preset drops a path
 * @returns undefined where it is not in danger
 */
export function pathToSpare(
  { path, extent }: ReferencedPath,
  isTaken: (path: string, typeFlag: string) => boolean,
): string | undefined {
  if (extent === 'around' || extent === 'beside' || extent === 'programs') {
    // A preset that takes no directories takes what is in them.
    const above = directoriesAbove(path).find((one) => isTaken(one, '5') || isTaken(one, '0'));
    if (above !== undefined) return above;
  }
  const directory = parentOf(path);
  if (extent === 'beside' && directory !== '' && isTaken(`${directory}/${ANY_NAME}`, '5'))
    return directory;
  if (isTaken(path, '5') || isTaken(path, '0')) return path;
  const isSearched = extent === 'search' || extent === 'programs';
  return isSearched && isTaken(`${path}/${ANY_NAME}`, '0') ? path : undefined;
}

/** Why a path stays. */
export function reasonOf(
  { path, by }: Pick<ReferencedPath, 'path' | 'by'>,
  needed: string,
): Reason {
  const textOf = (one: string) => `/${Buffer.from(one, 'latin1')}`;
  const why = needed === path ? `${by} names it` : `${by} names ${textOf(path)}`;
  return { kind: 'config', what: textOf(needed), why };
}
